import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.js';
import type { ScalarNode, SeqNode } from '../../src/source/node.js';
import { readCsv } from '../../src/source/read-csv.js';
import { allNodes, treeAsData } from './tree-as-data.js';

const read = (text: string) => readCsv(new SourceText('actuals.csv', text), 'on,value');
const written = ({ source, start, end }: ScalarNode) => source.text.slice(start, end);
const scalarsOf = (rows: SeqNode) => [...allNodes(rows)].filter((node) => node.kind === 'scalar');

function rowsOf(text: string) {
  const { rows, findings } = read(text);
  expect(findings).toEqual([]);
  return rows && treeAsData(rows);
}

function findingsOf(text: string) {
  return read(text).findings.map(({ finding: { args, place } }) => {
    const { line, column } = place.source.positionOf(place.start);
    return [`${line}:${column}`, place.source.text.slice(place.start, place.end), args];
  });
}

describe('readCsv', () => {
  it('reads rows as the maps that YAML would have given, every cell as its text', () => {
    expect(rowsOf('id,on,amount\nPC-1,2023-02-14,120_000_000 VND\nPC-2,2023-03,007\n')).toEqual([
      { id: 'PC-1', on: '2023-02-14', amount: '120_000_000 VND' },
      { id: 'PC-2', on: '2023-03', amount: '007' },
    ]);
  });

  it('leaves out the key of an empty cell, and the map of a group without values', () => {
    expect(rowsOf('id,value,by.sex.female,by.sex.male\nA,,1,\nB,"",,\n')).toEqual([
      { id: 'A', by: { sex: { female: '1' } } },
      { id: 'B' },
    ]);
  });

  it('nests columns by their points', () => {
    expect(rowsOf('on,by.sex.female,by.sex.male,by.ethnicity.thai,name.vi\n2023,21,19,30,Họp\n')).toEqual([
      { on: '2023', by: { sex: { female: '21', male: '19' }, ethnicity: { thai: '30' } }, name: { vi: 'Họp' } },
    ]);
  });

  it('splits a list in one cell at semicolons only, each item at its place', () => {
    const { rows } = read('id,evidence,overlapping,partial\nA,R-1; R-2 ;R-3;,dân tộc,"giới tính; a ""b"""\nB,R-4,,\n');
    expect(rows && treeAsData(rows)).toEqual([
      { id: 'A', evidence: ['R-1', 'R-2', 'R-3'], overlapping: ['dân tộc'], partial: ['giới tính', 'a "b"'] },
      { id: 'B', evidence: ['R-4'] },
    ]);
    const texts = ['A', 'R-1', 'R-2', 'R-3', 'dân tộc', 'giới tính', 'a ""b""', 'B', 'R-4'];
    expect(rows && scalarsOf(rows).map(written)).toEqual(texts);
  });

  it('takes all behind the keys of the format for the name that the writer chose, points and all', () => {
    expect(rowsOf('id,lines.B1,lines.B1.1,by.age.0.5-5,period.start\nP,1,2,3,2023\n')).toEqual([
      { id: 'P', lines: { B1: '1', 'B1.1': '2' }, by: { age: { '0.5-5': '3' } }, period: { start: '2023' } },
    ]);
  });

  it.each([';', ',', '\t', '|'])('reads the first line sep=%j of a spreadsheet, which is no row', (delimiter) => {
    const text = 'sep=;\r\nid;on;amount\r\nP1;2023;5\r\n'.replaceAll(';', delimiter);
    expect(rowsOf(text)).toEqual([{ id: 'P1', on: '2023', amount: '5' }]);
  });

  it('separates the items of a list at semicolons only, so that a name may have spaces and commas', () => {
    const { rows } = read('on,overlapping,partial\n2023,dân tộc,"giới tính; tuổi, năm sinh"\n');
    expect(rows && treeAsData(rows)).toEqual([
      { on: '2023', overlapping: ['dân tộc'], partial: ['giới tính', 'tuổi, năm sinh'] },
    ]);
  });

  it.each([
    [';', 'id;note\nA;"x;y"\n', [{ id: 'A', note: 'x;y' }]],
    ['tab', 'id\tnote\nA\tx, y; z\n', [{ id: 'A', note: 'x, y; z' }]],
    ['one column', 'id\nA\n', [{ id: 'A' }]],
  ])('detects the delimiter from the header: %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('reads quotes, doubled quotes and line breaks inside of them, with any line break', () => {
    const text = 'id,note,value\nA,"says ""yes""\nand goes",5\nB,,6\n';
    const expected = [
      { id: 'A', note: 'says "yes"\nand goes', value: '5' },
      { id: 'B', value: '6' },
    ];
    for (const lineBreak of ['\n', '\r\n', '\r']) expect(rowsOf(text.replaceAll('\n', lineBreak))).toEqual(expected);
    expect(rowsOf('id,value\r\nA,1\nB,2\r\n')).toEqual([
      { id: 'A', value: '1' },
      { id: 'B', value: '2' },
    ]);
  });

  it('finds the line and column of a cell behind a quoted line break', () => {
    const { rows } = read('id,note,value\nA,"one\ntwo",5\nB,x,6\n');
    const place = (value: string) => {
      const scalar = rows && scalarsOf(rows).find(({ text }) => text === value);
      return scalar?.source.positionOf(scalar.start);
    };
    expect(place('5')).toEqual({ line: 3, column: 6 });
    expect(place('6')).toEqual({ line: 4, column: 5 });
  });

  it('points from a key to the name of its column', () => {
    const { rows } = read('id,amount\nA,5\n');
    const row = rows?.items[0];
    const key = row?.kind === 'map' ? row.keyOf('amount') : undefined;
    expect([key?.start, key?.end]).toEqual([3, 9]);
  });

  it('skips empty rows, and a header alone gives an empty list', () => {
    expect(rowsOf('id,value\n\nA,1\n,\n  \n\n')).toEqual([{ id: 'A', value: '1' }]);
    expect(rowsOf('id,value\n')).toEqual([]);
  });

  it('tolerates empty cells beyond the header, and an unnamed column without values', () => {
    expect(rowsOf('id,value\nA,1,,\n')).toEqual([{ id: 'A', value: '1' }]);
    expect(rowsOf('id,value,,\nA,1,,\n')).toEqual([{ id: 'A', value: '1' }]);
  });

  it('proposes the header that a table lacks', () => {
    expect(findingsOf(',,\n')).toMatchObject([['1:1', '', { detail: 'no-header', header: 'on,value' }]]);
  });

  it.each([
    ['missing fields', 'id,on,value\nA,2023\n', ['2:1', 'A,2023', 'missing-fields', 'value']],
    ['extra fields', 'id,value\nA,1,x\n', ['2:5', 'x', 'extra-fields', undefined]],
    ['an unterminated quote', 'id,note\nA,x\nB,"open\nC,y\n', ['3:3', '"', 'quotes', undefined]],
    ['text behind a quote', 'id,note\nA,"x" y\n', ['2:3', '"', 'quotes', undefined]],
    ['two columns of one name', 'id,value,id\nA,1,B\n', ['1:10', 'id', 'duplicate-column', 'id']],
    ['a column and its group', 'id,by,by.sex\nA,1,2\n', ['1:7', 'by.sex', 'duplicate-column', 'by.sex']],
    ['a group and its column', 'id,by.sex,by\nA,1,2\n', ['1:11', 'by', 'duplicate-column', 'by']],
    ['values in a column without a name', 'id,,value\nA,x,1\n', ['2:3', 'x', 'empty-column', undefined]],
    ['a title', 'Danh sách chi,,\nid,on,value\nA,2023,1\n', ['1:1', 'Danh sách chi', 'title-row', undefined]],
    ['a title of one cell', 'Sổ chi\n\nid;on;value\nA;2023;1\n', ['1:1', 'Sổ chi', 'title-row', undefined]],
    ['a row of totals', 'id,on,value\nA,2023,1\nTổng cộng,,1\n', ['3:1', 'Tổng cộng', 'total-row', undefined]],
    ['no header', ',,\n', ['1:1', '', 'no-header', undefined]],
  ])('reports %s', (_, text, [at, place, detail, column]) => {
    expect(findingsOf(text)).toMatchObject([[at, place, { problem: 'csv', detail }]]);
    if (column !== undefined) expect(read(text).findings[0]?.finding.args).toHaveProperty('column', column);
  });

  it('says once that values stand in columns without a name, and how many', () => {
    const text = `id,,value,\n${'A,x,1,y\n'.repeat(13)}`;
    expect(findingsOf(text)).toEqual([['2:3', 'x', { problem: 'csv', detail: 'empty-column', count: 26 }]]);
  });

  it('says how many rows stand above the names of the columns, and reads none', () => {
    const text = 'Dự án A,,\n,Năm 2023,\nid,on,value\nA,2023,1\n';
    expect(findingsOf(text)).toMatchObject([['1:1', 'Dự án A', { detail: 'title-row', count: 2 }]]);
    expect(read(text).rows).toBeUndefined();
  });

  it.each(['Tổng', 'TỔNG CỘNG (VND)', 'Cộng:', 'Total', 'Grand total', 'Sub-total'])(
    'takes a row that begins with %j for none of the records',
    (word) => {
      const { rows } = read(`id,on,amount\nP1,2023,5\n${word},,5\n`);
      expect(rows && treeAsData(rows)).toEqual([{ id: 'P1', on: '2023', amount: '5' }]);
    },
  );

  it('takes no row for a total that fills every cell, begins with a text, or only resembles the word', () => {
    expect(rowsOf('id,on,value\nTotal,2023,5\nTotals-1,,5\nTổngkết,,5\n')).toHaveLength(3);
    expect(rowsOf('note,on,value\nTổng vệ sinh thôn,2023,\n')).toHaveLength(1);
  });

  it('names a number that commas split over the cells at the end of a row', () => {
    expect(findingsOf('id,value\nA,1,388\nB,1,234,567\nC,12,34\n')).toMatchObject([
      ['2:5', '388', { detail: 'extra-fields', number: '1,388' }],
      ['3:5', '234', { detail: 'extra-fields', number: '1,234,567' }],
      ['4:6', '34', { detail: 'extra-fields', number: undefined }],
    ]);
  });

  it('finds thousands that slipped into a column of words', () => {
    const header = 'id,on,amount,note\n';
    expect(findingsOf(`${header}P1,2023,1,000\n`)).toEqual([
      ['2:9', '1,000', { written: '1,000', column: 'amount', text: 'note' }],
    ]);
    for (const row of ['P1,2023,1,00', 'P1,2023,1,0000', 'P1,2023,1,"000"', 'P1,2023,1234,000', 'P1,2023,1,000 đồng']) {
      expect(findingsOf(header + row)).toEqual([]);
    }
    expect(findingsOf('id,line,note\n1,2,345\n')).toEqual([]);
    expect(findingsOf('id;amount;note\nP1;1;000\n')).toEqual([]);
  });

  it('says of which row a finding is, and of no row what is of the whole table', () => {
    const { rows, findings } = read('id,on,amount\nA,2023,1\nB,2023\nTổng,,1\n');
    expect(findings.map(({ row }) => row)).toEqual([rows?.items[1], undefined]);
  });

  it('gives no rows where quotes are broken, for a row may have swallowed others', () => {
    expect(read('id,note\nA,x\nB,"open\n').rows).toBeUndefined();
  });
});

describe('readCsv, compared with the parser behind it', () => {
  const cell = fc
    .oneof(
      fc.constantFrom('Họp thôn', '4_200', 'a "b" c', 'x,y', 'one\ntwo', '"', ' padded ', 'a;b', ''),
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
    )
    .map((text) => text.replace(/\r/g, ''));
  const table = fc.array(fc.tuple(fc.constantFrom('A', 'B'), cell, cell, cell), { minLength: 1, maxLength: 6 });
  const writing = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    newline: fc.constantFrom('\n', '\r\n'),
    quotes: fc.boolean(),
  });

  it('reads what was written, and each cell again from its own characters alone', () => {
    fc.assert(
      fc.property(table, writing, (cells, options) => {
        const text = Papa.unparse([['id', 'a', 'b', 'c'], ...cells], options);
        const { rows, findings } = read(text);
        expect(findings).toEqual([]);
        const expected = cells.map(([id, ...rest]) => [id, ...rest].filter((value) => value.trim() !== ''));
        const found = rows?.items.map((row) => [...allNodes(row)].filter((node) => node.kind === 'scalar'));
        expect(found?.map((row) => row.map(({ text: value }) => value))).toEqual(expected);
        for (const scalar of found?.flat() ?? []) {
          const [[again = ''] = []] = Papa.parse<string[]>(written(scalar), { delimiter: options.delimiter }).data;
          expect(again.replaceAll('\r\n', '\n')).toBe(scalar.text);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
