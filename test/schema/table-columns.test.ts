import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.js';
import { decodeProject } from '../../src/schema/decode-project.js';
import { MapNode } from '../../src/source/node.js';
import { readCsv } from '../../src/source/read-csv.js';
import { projectWith, show, treeOf } from './findings-in.js';

/** The findings for a project whose disbursements stand in a CSV file. */
async function findingsFor(csv: string) {
  const root = await treeOf(projectWith('currency: VND\nbudget: { total: 5 }\n'));
  const { rows } = readCsv(new SourceText('payments.csv', csv), 'id,on,amount');
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
    const [args, ...others] = findings.flatMap((one) => (one.code === 'LF202' ? one.args : []));
    expect(others).toEqual([]);
    const keys = [args?.key, ...(args?.or ?? []), ...(args?.table?.others.flat() ?? [])];
    expect(keys.toSorted()).toEqual(['amount', 'during', 'id', 'on']);
  });

  it('is named with the columns that are no keys, in one finding of the whole table', async () => {
    const findings = await findingsFor('Ref,Book. Amount,amuont\nA,5,\nB,6,7\n');
    expect(findings.map(show)).toEqual(['LF202 Ref,Book. Amount,amuont']);
    expect(findings[0]?.args).toMatchObject({
      key: 'id',
      table: {
        unknown: [{ name: 'Ref' }, { name: 'Book. Amount' }, { name: 'amuont', suggestion: 'amount' }],
        known: expect.arrayContaining(['id', 'on', 'during', 'amount']),
      },
    });
  });

  it('is not asked for where a map under the key has columns', async () => {
    const findings = await findingsFor('id,amount,during.start,during.end\nA,5,2022-01,2022-03\n');
    expect(findings).toEqual([]);
  });
});

describe('a column that is no key', () => {
  it('is named once, at its name, with the key that it resembles', async () => {
    const findings = await findingsFor('id,on,amount,lin\nA,2022-01-02,5,B1\nB,2022-01-02,5,B1\n');
    expect(findings).toMatchObject([{ code: 'LF201', args: { key: 'lin', suggestion: 'line' } }]);
    expect(findings.map(show)).toEqual(['LF201 lin']);
  });

  it('is named together with the others', async () => {
    const findings = await findingsFor('id,on,amount,a1,a2\nA,2022-01-02,5,x,\nB,2022-01-02,5,,y\n');
    expect(findings).toMatchObject([{ code: 'LF201', args: { columns: [{ name: 'a1' }, { name: 'a2' }] } }]);
  });

  it('may stand there as long as no row fills it in', async () => {
    expect(await findingsFor('id,on,amount,Free 1\nA,2022-01-02,5,\n')).toEqual([]);
  });
});

describe('a cell that a row needs', () => {
  it('is asked for in each row that leaves it empty, where the table has the column', async () => {
    const findings = await findingsFor('id,on,amount\nA,2022-01-02,\nB,2022-01-03,5\nC,2022-01-04,\n');
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['LF202', 'budget.disbursements.A'],
      ['LF202', 'budget.disbursements.C'],
    ]);
  });
});
