import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.js';
import type { ScalarNode, SeqNode } from '../../src/source/node.js';
import { readCsv } from '../../src/source/read-csv.js';
import { allNodes, treeAsData } from './tree-as-data.js';

const read = (text: string) => readCsv(new SourceText('actuals.csv', text));
const written = ({ source, start, end }: ScalarNode) => source.text.slice(start, end);
const scalarsOf = (rows: SeqNode) => [...allNodes(rows)].filter((node) => node.kind === 'scalar');

function rowsOf(text: string) {
  const { rows, findings } = read(text);
  expect(findings).toEqual([]);
  return rows && treeAsData(rows);
}

function findingsOf(text: string) {
  return read(text).findings.map(({ args, place }) => {
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

  it('reads several ids in an evidence cell, each at its place', () => {
    const { rows } = read('id,evidence\nA,R-1; R-2 ;R-3;\nB,R-4\n');
    expect(rows && treeAsData(rows)).toEqual([
      { id: 'A', evidence: ['R-1', 'R-2', 'R-3'] },
      { id: 'B', evidence: ['R-4'] },
    ]);
    expect(rows && scalarsOf(rows).map(written)).toEqual(['A', 'R-1', 'R-2', 'R-3', 'B', 'R-4']);
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

  it.each([
    ['missing fields', 'id,on,value\nA,2023\n', ['2:1', 'A,2023', 'missing-fields', 'value']],
    ['extra fields', 'id,value\nA,1,388\n', ['2:5', '388', 'extra-fields', undefined]],
    ['an unterminated quote', 'id,note\nA,x\nB,"open\nC,y\n', ['3:3', '"', 'quotes', undefined]],
    ['text behind a quote', 'id,note\nA,"x" y\n', ['2:3', '"', 'quotes', undefined]],
    ['two columns of one name', 'id,value,id\nA,1,B\n', ['1:10', 'id', 'duplicate-column', 'id']],
    ['a column and its group', 'id,by,by.sex\nA,1,2\n', ['1:7', 'by.sex', 'duplicate-column', 'by.sex']],
    ['a group and its column', 'id,by.sex,by\nA,1,2\n', ['1:11', 'by', 'duplicate-column', 'by']],
    ['values in a column without a name', 'id,,value\nA,x,1\n', ['2:3', 'x', 'empty-column', undefined]],
    ['no header', ',,\n', ['1:1', '', 'no-header', undefined]],
  ])('reports %s', (_, text, [at, place, detail, column]) => {
    expect(findingsOf(text)).toMatchObject([[at, place, { problem: 'csv', detail }]]);
    expect(read(text).findings[0]?.args).toHaveProperty('detail', detail);
    if (column !== undefined) expect(read(text).findings[0]?.args).toHaveProperty('column', column);
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
