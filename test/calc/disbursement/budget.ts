import { type ReportedProject, report } from '../../support/project.js';

/** The disbursement section of a project with such a budget, given as the lines under `budget:`. */
export async function budget(keys: string, asOf?: string, top = ''): Promise<ReportedProject['disbursement']> {
  const lines = keys.trimEnd().replace(/^ {4}/gm, '').replace(/^\n/, '');
  return (await report(`${top}\nbudget:\n${lines}`, asOf)).disbursement;
}

/** A disbursement as one line of YAML. */
export function paid(id: string, on: string, amount: string | number, more = ''): string {
  return `{ id: ${id}, on: ${on}, amount: ${amount}${more === '' ? '' : `, ${more}`} }`;
}

export const FY2023 = 'period: { start: 2022-07-01, end: 2023-06-30 }';
