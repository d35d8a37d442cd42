import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.js';
import { decodeProject } from '../../src/schema/decode-project.js';
import { MapNode } from '../../src/source/node.js';
import { readCsv } from '../../src/source/read-csv.js';
import { projectWith, show, treeOf } from './findings-in.js';

/** The findings for a project whose disbursements stand in a CSV file. */
async function findingsFor(csv: string) {
  const root = await treeOf(projectWith('currency: VND\nbudget: { total: 5 }\n'));
  const { rows } = readCsv(new SourceText('payments.csv', csv));
  const budget = root.kind === 'map' ? root.entries.get('budget') : undefined;
  if (root.kind !== 'map' || budget?.value.kind !== 'map' || !rows) throw new Error("the test's own files are wrong");
  const { source, start, end, entries } = budget.value;
  const withRows = new MapNode(
    source,
    start,
    end,
    new Map(entries).set('disbursements', { key: budget.key, value: rows }),
  );
  const whole = new MapNode(
    root.source,
    root.start,
    root.end,
    new Map(root.entries).set('budget', { key: budget.key, value: withRows }),
  );
  return decodeProject(whole, 'project.yaml').findings;
}

describe('a column that every row needs', () => {
  it('is asked for once, at the header, where no row has it', async () => {
    const findings = await findingsFor('\nid,on\nA,2022-01-02\nB,2022-01-03\nC,2022-01-04\n');
    expect(findings.map(show)).toEqual(['LF202 id,on']);
    expect(findings[0]).toMatchObject({
      path: 'budget.disbursements',
      args: { key: 'amount', within: 'budget.disbursements', isColumn: true },
    });
  });

  it('is asked for once however many columns and rows there are', async () => {
    const rows = Array.from({ length: 1000 }, () => 'x\n').join('');
    const findings = await findingsFor(`note\n${rows}`);
    const keys = findings.filter(({ code }) => code === 'LF202').map(({ args }) => ('key' in args ? args.key : ''));
    expect(keys).toContain('amount');
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is asked for in each row that leaves it empty, where another row has it', async () => {
    const findings = await findingsFor('id,on,amount\nA,2022-01-02,\nB,2022-01-03,5\nC,2022-01-04,\n');
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['LF202', 'budget.disbursements.A'],
      ['LF202', 'budget.disbursements.C'],
    ]);
  });
});
