import { describe, expect, it } from 'vitest';
import { loadProjects } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';
import { validProject, workspace } from '../cli/support/workspace.js';

/** Codes and paths of what reading a project with these lines finds. */
async function pathsIn(lines: string, more: Readonly<Record<string, string>> = {}) {
  const cwd = workspace({ 'a.yaml': validProject('A', lines), ...more });
  const { diagnostics } = await loadProjects(['a.yaml'], { cwd, asOf: day('2023-06-30') });
  return diagnostics.filter(({ code }) => code.startsWith('LF1')).map(({ code, path }) => [code, path]);
}

describe('a finding', () => {
  it('in the letters of a value has the path of the value', async () => {
    expect(await pathsIn('notes:\n  - { text: Họp thôn }\n  - { text: Mc đích, on: 2023-03-12 }\n')).toEqual([
      ['LF103', 'notes[1].text'],
    ]);
    expect(await pathsIn('notes: [{ on: 2023-03-12, text: "Họp\u200b thôn" }]\n')).toEqual([
      ['LF104', 'notes[0].text'],
    ]);
  });

  it('in a comment has none', async () => {
    expect(await pathsIn('# Họp\u200b thôn\n')).toEqual([['LF104', undefined]]);
  });

  it('in a table has the path of the cell', async () => {
    const csv = 'id,on,amount,note\nPC-1,2023-02-01,100 VND,Họp thôn\nPC-2,2023-02-01,200 VND,Mc đích\n';
    expect(await pathsIn('budget: { disbursements: { csv: paid.csv } }\n', { 'paid.csv': csv })).toContainEqual([
      'LF103',
      'budget.disbursements.PC-2.note',
    ]);
  });

  it('about a table that is not there has the path of its name', async () => {
    expect(await pathsIn('budget: { disbursements: { csv: paid.csv } }\n')).toEqual([
      ['LF105', 'budget.disbursements.csv'],
    ]);
  });
});
