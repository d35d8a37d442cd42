import { expect, it } from 'vitest';
import { decodeProject } from '../../src/schema/decode-project.js';
import { textReader } from '../../src/source/memory/text-reader.js';
import { readProjectTree } from '../../src/source/read-project-tree.js';
import { projectText } from '../support/project.js';

/** What is suggested for the evidence of a row. */
async function suggested(cell: string): Promise<unknown> {
  const yaml = projectText('budget: { total: 9, disbursements: { csv: paid.csv } }');
  const reader = textReader({ 'p.yaml': yaml, 'paid.csv': `id,on,amount,evidence\nPC-1,2023,1,"${cell}"\n` });
  const { root } = await readProjectTree('p.yaml', reader);
  const { findings = [] } = root ? decodeProject(root, 'p.yaml') : {};
  return findings.map(({ code, args }) => [code, 'suggestion' in args ? args.suggestion : undefined]);
}

it.each([
  ['R-1; R-2;R-3', []],
  ['R-1 R-2', [['LF203', 'R-1; R-2']]],
  ['R-1, R-2, R-3', [['LF203', 'R-1; R-2; R-3']]],
  // One id with a space in it is as likely.
  ['PCM 2', [['LF203', 'PCM-2']]],
])('of several ids in a cell, %j, it is said how they are separated', async (cell, findings) => {
  expect(await suggested(cell)).toEqual(findings);
});
