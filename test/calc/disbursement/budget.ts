import { assessProject } from '../../../src/calc/assess-project.js';
import { day } from '../../../src/model/plain-date.js';
import { decodeProject } from '../../../src/schema/decode-project.js';
import { textReader } from '../../../src/source/memory/text-reader.js';
import { readProjectTree } from '../../../src/source/read-project-tree.js';
import { projectText, type ReportedProject, report, reportOf } from '../../support/project.js';

/** The disbursement section of a project with such a budget, given as the lines under `budget:`. */
export async function budget(keys: string, asOf?: string, top = ''): Promise<ReportedProject['disbursement']> {
  return (await report(`${top}\n${section(keys)}`, asOf)).disbursement;
}

/** The same of a project that names no currency of its own. */
export async function withoutCurrency(keys: string): Promise<ReportedProject['disbursement']> {
  const text = projectText(section(keys)).replace(/^currency: .*\n/m, '');
  const { root } = await readProjectTree('p.yaml', textReader({ 'p.yaml': text }));
  const project = root && decodeProject(root, 'p.yaml').project;
  if (!project) throw new Error('the project was not decoded');
  return reportOf(assessProject(project, day('2023-06-30'))).disbursement;
}

function section(keys: string): string {
  return `budget:\n${keys.trimEnd().replace(/^ {4}/gm, '').replace(/^\n/, '')}`;
}

/** A disbursement as one line of YAML. */
export function paid(id: string, on: string, amount: string | number, more = ''): string {
  return `{ id: ${id}, on: ${on}, amount: ${amount}${more === '' ? '' : `, ${more}`} }`;
}

export const FY2023 = 'period: { start: 2022-07-01, end: 2023-06-30 }';
