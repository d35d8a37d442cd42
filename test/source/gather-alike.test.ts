import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/in-memory.js';
import { day } from '../../src/model/plain-date.js';
import type { Language } from '../../src/model/text.js';

const PROJECT = `
logframe: 1
code: P-1
title: Dự án
donors: [INKOTA]
period: { start: 2022-01-01, end: 2024-12-31 }
currency: VND
budget:
  total: 100
  lines: [{ id: B1, name: Tập huấn, amount: 100 }]
  disbursements: { csv: d.csv }
`;

async function findingsIn(rows: readonly string[], language: Language = 'en', header = 'id,on,amount,line') {
  const files = { 'p.yaml': PROJECT, 'd.csv': [header, ...rows].join('\n') };
  const { problems } = await checkText(files, { asOf: day('2023-06-30'), language, projects: ['p.yaml'] });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, help, start, related }) => ({
      code,
      message,
      help,
      line: start.line,
      others: related.map((one) => `${one.start.line}: ${one.message}`),
    }));
}

const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, at) => row(at + 10));

describe('findings of one kind in one column of a table', () => {
  it('are one when there are more than five, with a count and what to do in the first three', async () => {
    expect(await findingsIn(rows(300, (n) => `D${n},${(n % 15) + 13}/02/2023,5,B1`))).toEqual([
      {
        code: 'LF205',
        message: '`23/02/2023` is not how a date is written (300 cells of the column `on`)',
        help: 'write `2023-02-23`',
        line: 2,
        others: ['3: write `2023-02-24`', '4: write `2023-02-25`'],
      },
    ]);
  });

  it('are said one by one up to five', async () => {
    const five = await findingsIn(rows(5, (n) => `D${n},${n + 5}/02/2023,5,B1`));
    expect(five.map(({ message, others }) => [message.includes('cells'), others])).toEqual(
      Array.from({ length: 5 }, () => [false, []]),
    );
    expect(await findingsIn(rows(6, (n) => `D${n},${n + 5}/02/2023,5,B1`))).toHaveLength(1);
  });

  it('are of one kind where only their digits differ', async () => {
    const found = await findingsIn([
      ...rows(6, (n) => `D${n},${n + 5}/02/2023,5,B1`),
      ...rows(6, (n) => `E${n},tháng ${n % 9}/2023,5,B1`),
    ]);
    expect(found.map(({ line, message }) => [line, / \((.*)\)$/.exec(message)?.[1]])).toEqual([
      [2, '6 cells of the column `on`'],
      [8, '6 cells of the column `on`'],
    ]);
  });

  it('are counted for each column by itself, and in the words of the language', async () => {
    const found = await findingsIn(
      rows(6, (n) => `D${n},${n + 5}/02/2023,${n}.000,B1`),
      'vi',
    );
    expect(found.map(({ message }) => / \((.*)\)$/.exec(message)?.[1])).toEqual([
      '6 ô ở cột `on`',
      '6 ô ở cột `amount`',
    ]);
  });

  it('are of rows where a cell is missing', async () => {
    expect(await findingsIn(rows(1200, (n) => `D${n},2023-02,,B1`))).toMatchObject([
      {
        message: 'missing key `amount` in budget.disbursements.D10 (1,200 rows)',
        help: 'fill in the column `amount`, or leave the row out: an empty cell is not 0',
        others: ['3: here too', '4: here too'],
      },
    ]);
  });

  it('are one for an id that no record has, and another one for the next id', async () => {
    const found = await findingsIn([...rows(6, (n) => `D${n},2023-02,5,B8`), ...rows(6, (n) => `E${n},2023-02,5,B9`)]);
    expect(found.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['LF302', 2, 'no budget line has the id `B8` (6 cells of the column `line`)'],
      ['LF302', 8, 'no budget line has the id `B9` (6 cells of the column `line`)'],
    ]);
  });

  it('stay as they are in the project file itself', async () => {
    const lines = rows(7, (n) => `    - { id: D${n}, on: ${n + 5}/02/2023, amount: 5 }`).join('\n');
    const yaml = PROJECT.replace(' { csv: d.csv }', `\n${lines}`);
    const { problems } = await checkText({ 'p.yaml': yaml }, { asOf: day('2023-06-30'), language: 'en' });
    expect(problems.filter(({ code }) => code === 'LF205')).toHaveLength(7);
  });
});

describe('what is wrong with the columns of a table', () => {
  it('is one finding with the columns that are there and the keys that are wanted', async () => {
    const found = await findingsIn(
      ['Fuel,Ref 1,20/02/2013,987,BIF', 'Rent,Ref 2,27/02/2013,456,BIF'],
      'en',
      'Description,Reference,Document Date,Book. Amount,Book. Currency',
    );
    expect(found).toMatchObject([
      {
        code: 'LF202',
        line: 1,
        message: 'the table has no column `id`, `amount`, `on` or `during`',
        help: expect.stringMatching(
          /^it has the columns `Description`, `Reference`, `Document Date`, .*: in the first row, give those .* \(here: id, amount, line, kind, .*\), and delete the others$/,
        ),
      },
    ]);
  });

  it('asks for the currency behind the number where it has a column of its own', async () => {
    const [found] = await findingsIn(['D1,2023-02,5,VND'], 'en', 'id,on,amount,currency');
    expect(found?.help).toBe(
      'write the currency behind each number, `100000 VND` in the column `amount`, and delete this column',
    );
    const [vi] = await findingsIn(['D1,2023-02,5,VND'], 'vi', 'id,on,amount,currency');
    expect(vi?.help).toContain('`100000 VND`');
  });

  it('names several columns that are no keys together', async () => {
    const [found, ...others] = await findingsIn(['D1,2023-02,5,x,y'], 'en', 'id,on,amount,Ref,Free 1');
    expect(others).toEqual([]);
    expect(found?.message).toBe('unknown columns `Ref`, `Free 1`');
    expect(found?.help).toMatch(/^delete them, or give them the names of keys: id, amount, /);
  });
});

describe('a number or a date as programs write it', () => {
  it.each([
    ['-500000', 'money that came back is a record with `kind: refund` and a positive amount: `500000`'],
    ['(500000)', 'money that came back is a record with `kind: refund` and a positive amount: `500000`'],
    ['-', 'write digits, or leave the row or the cell out: what is not known is not 0'],
    ["'500000", 'write `500000`'],
    ['1 234 567', 'write `1_234_567`'],
    ['"1\u202F234,56"', 'write `1234.56`'],
    ['1.5E+07', 'write `15000000`'],
    ['"12.000.000 đ"', 'write `12000000 VND` or `12_000_000 VND`'],
    ['12 triệu đồng', 'write `12 triệu VND`'],
  ])('is answered with what to type: %s', async (amount, help) => {
    expect((await findingsIn([`D1,2023-02,${amount},B1`])).map((one) => one.help)).toEqual([help]);
  });

  it.each([
    ['8/25/2014', '2014-08-25'],
    ['4/30/2020 13:42', '2020-04-30'],
    ['4/30/2020 1:42:05 PM', '2020-04-30'],
    ['2018-02-14 14:31:07', '2018-02-14'],
    ['41876', '2014-08-25'],
    ['15-Mar-23', '2023-03-15'],
    ['15/Mar/2023', '2023-03-15'],
    ['2023-3-5', '2023-03-05'],
    ['Quý I/2023', '2023-03'],
  ])('is answered with the date to type: %s', async (on, date) => {
    expect((await findingsIn([`D1,${on},5,B1`])).map((one) => one.help)).toEqual([`write \`${date}\``]);
  });

  it('says that the day stands first where it could be the month', async () => {
    const [found] = await findingsIn(['D1,12/01/2026,5,B1']);
    expect(found?.help).toBe('write `2026-01-12`, if the day stands first, as in Vietnam');
  });

  it('is answered with semicolons where ids are separated by something else', async () => {
    const found = await findingsIn(['D1,2023-02,5,R-1 R-2'], 'en', 'id,on,amount,evidence');
    expect(found.map(({ code, help }) => [code, help])).toEqual([['LF203', 'did you mean `R-1; R-2`?']]);
  });
});
