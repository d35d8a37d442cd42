import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/messages/format.js';
import type { Page } from '../../../src/render/terminal/page.js';
import { renderTable } from '../../../src/render/terminal/render-table.js';
import type { DetailedRow, DetailedTable } from '../../../src/report/report.js';
import { type Cell, NOT_APPLICABLE } from '../../../src/sheet/cell.js';
import { NAME, type TableColumn } from '../../../src/sheet/table.js';

const page = (width: number): Page => ({ format: createFormat('vi'), width, chalk: new Chalk({ level: 0 }) });

const words = (text: string): Cell => ({ kind: 'said', said: () => text });

/** A row with these words in its columns. */
const rowOf = (name: string, cells: Readonly<Record<string, Cell>>): DetailedRow => ({
  name: () => name,
  cell: (key) => cells[key] ?? NOT_APPLICABLE,
  address: '',
  details: [],
});

const COLUMNS: readonly TableColumn[] = [
  { key: NAME, title: () => 'Hoạt động', align: 'left', grows: true },
  { key: 'amount', title: () => 'Số tiền', align: 'right' },
  { key: 'status', title: () => 'Tình trạng', align: 'left' },
];

function tableOf(rows: readonly (readonly [name: string, amount: string, status: string])[]): DetailedTable {
  return {
    columns: COLUMNS,
    rows: rows.map(([name, amount, status]) => rowOf(name, { amount: words(amount), status: words(status) })),
  };
}

const linesOf = (table: DetailedTable, width: number): string[] => renderTable(table, page(width)).split('\n');

/** The lines below the head. */
const bodyOf = (lines: readonly string[]): string[] => lines.slice(lines.findIndex((line) => line.startsWith('─')) + 1);

/** The column at which a text begins, as a terminal counts. */
const columnOf = (line: string, text: string): number => stringWidth(line.slice(0, line.indexOf(text)));

describe('the columns of a table', () => {
  const NAMES = ['Họp thôn', 'Họp thôn'.normalize('NFD'), 'Ủy ban xã Mường Ví', '村民大会', 'plain', 'Đường 👩‍🌾 bản'];
  const lines = bodyOf(linesOf(tableOf(NAMES.map((name, index) => [name, `${index + 1}.000`, 'đạt'])), 80));

  it('begin and end at the same column whatever the names are made of: composed, decomposed, wide, joined', () => {
    expect(lines).toHaveLength(NAMES.length);
    expect(new Set(lines.map((line) => columnOf(line, 'đạt'))).size).toBe(1);
    expect(new Set(lines.map((line) => columnOf(line, '.000'))).size).toBe(1);
  });

  it('are laid out alike for composed and decomposed letters', () => {
    const rows = [
      ['Hoạt động thường kỳ của các tổ hợp tác tại bốn bản vùng cao', '8.900.000.000', 'đúng tiến độ'],
    ] as const;
    const decomposed = rows.map(([name, amount, status]) => [name.normalize('NFD'), amount, status] as const);
    for (const width of [40, 50, 80]) {
      const [composed, other] = [rows, decomposed].map((one) => linesOf(tableOf(one), width).join('\n'));
      expect(other?.normalize('NFC')).toBe(composed);
    }
  });

  it('have numbers to the right and words to the left', () => {
    const lines = linesOf(
      tableOf([
        ['a', '5', 'đạt'],
        ['b', '1.000.000', 'chưa đạt'],
      ]),
      80,
    );
    const [head = ''] = lines;
    const [short = '', long = ''] = bodyOf(lines);
    expect(short.indexOf('5')).toBe(long.indexOf('1.000.000') + '1.000.000'.length - 1);
    expect(columnOf(short, 'đạt')).toBe(columnOf(long, 'chưa đạt'));
    expect(columnOf(head, 'Tình')).toBe(columnOf(short, 'đạt'));
  });
});

describe('the titles of a table', () => {
  const titled = (name: string): DetailedTable => ({
    columns: [
      { key: NAME, title: () => name, align: 'left', grows: true },
      { key: 'amount', title: () => 'So với kế hoạch đến nay', align: 'right' },
    ],
    rows: [rowOf('Nâng cấp đường vào bản', { amount: words('91,2%') })],
  });
  const headOf = (table: DetailedTable, width: number): string[] => {
    const lines = linesOf(table, width).map((line) => line.trim().replaceAll(/ {2,}/g, '  '));
    return lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('─')),
    );
  };

  it('stand on one line where there is room, also where they are wider than every cell', () => {
    expect(headOf(titled('Hoạt động'), 47)).toEqual(['Hoạt động  So với kế hoạch đến nay']);
    expect(headOf(titled('Hoạt động của các tổ hợp tác'), 60)).toEqual([
      'Hoạt động của các tổ hợp tác  So với kế hoạch đến nay',
    ]);
  });

  it('break before a name does', () => {
    expect(headOf(titled('Hoạt động'), 46)).toHaveLength(2);
    expect(bodyOf(linesOf(titled('Hoạt động'), 46))).toHaveLength(1);
  });
});

describe('names give way before numbers do', () => {
  const row = ['Tập huấn cho thành viên các tổ hợp tác', '8.900.000.000\u00a0VND', 'đúng tiến độ'] as const;

  it('they wrap in their column while there is room', () => {
    const body = bodyOf(linesOf(tableOf([row]), 60)).map((line) => line.trimEnd());
    expect(body).toEqual(['Tập huấn cho thành viên các  8.900.000.000\u00a0VND  đúng tiến độ', 'tổ hợp tác']);
  });

  it('then stand on lines of their own, under a title of their own, above their numbers', () => {
    const lines = linesOf(tableOf([row]), 44).map((line) => line.trim());
    expect(lines[0]).toBe('Hoạt động');
    expect(bodyOf(lines)).toEqual(['Tập huấn cho thành viên các tổ hợp tác', '8.900.000.000\u00a0VND  đúng tiến độ']);
  });

  it('and where the numbers do not fit beside each other either, stand above them with their titles', () => {
    const lines = linesOf(tableOf([['Tập huấn', '123.456.789.012.345', 'chưa-đúng-tiến-độ-nào']]), 40);
    expect(lines.map((line) => line.trimEnd())).toEqual([
      'Tập huấn',
      '    Số tiền     123.456.789.012.345',
      '    Tình trạng  chưa-đúng-tiến-độ-nào',
    ]);
  });
});

describe('details of a row', () => {
  it('stand below it, indented, and none is lost', () => {
    const table = tableOf([['Họp', '5', 'đạt']]);
    const rows = table.rows.map((row) => ({
      ...row,
      details: [{ text: () => 'một hai ba' }, { text: () => 'bốn năm sáu bảy tám chín mười' }],
    }));
    const lines = bodyOf(linesOf({ ...table, rows }, 40)).slice(1);
    expect(lines.every((line) => line.startsWith('    '))).toBe(true);
    expect(lines.map((line) => line.trim()).join(' ')).toBe('một hai ba · bốn năm sáu bảy tám chín mười');
  });
});

describe('a word longer than its column', () => {
  it.each([40, 60, 80])('is broken with every letter kept, and stays inside %i columns', (width) => {
    const word = 'llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
    const lines = linesOf(tableOf([[word, '1.000', 'ĐẠT']]), width).map((line) => line.trimEnd());
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(
      bodyOf(lines)
        .join('')
        .replaceAll(/[^a-z]/g, ''),
    ).toBe(word);
  });
});

describe('a long table', () => {
  /** A table that counts how often a cell is asked for its words. */
  function counting(rows: number): { readonly table: DetailedTable; readonly asked: () => number } {
    let count = 0;
    const said = (text: string) => () => {
      count += 1;
      return text;
    };
    const cell = (text: string): Cell => ({ kind: 'said', said: said(text) });
    const table: DetailedTable = {
      columns: COLUMNS,
      rows: Array.from({ length: rows }, (_, index) => ({
        ...rowOf('', { amount: cell(`${index}`), status: cell('đạt') }),
        name: said(`A${index} Họp thôn`),
      })),
    };
    return { table, asked: () => count };
  }

  it('has a line for every row, in order', () => {
    const lines = bodyOf(linesOf(counting(1_000).table, 80));
    expect(lines.map((line) => Number(/^A(\d+) /.exec(line)?.[1]))).toEqual(Array.from({ length: 1_000 }, (_, i) => i));
  });

  it('costs as much per row as a short one', () => {
    const [short, long] = [counting(500), counting(1_000)];
    renderTable(short.table, page(80));
    renderTable(long.table, page(80));
    expect(short.asked()).toBeGreaterThan(0);
    expect(long.asked()).toBe(2 * short.asked());
  });

  it('of very many words does not exhaust the stack', () => {
    const name = Array.from({ length: 30 }, () => 'x').join(' ');
    const rows = Array.from({ length: 5_000 }, () => [name, '1', 'đạt'] as const);
    expect(bodyOf(linesOf(tableOf(rows), 80))).toHaveLength(5_000);
  });

  it('has one layout from its first row to its last', () => {
    const { table } = counting(250);
    const lines = bodyOf(linesOf(table, 80));
    expect(new Set(lines.map((line) => columnOf(line, 'đạt'))).size).toBe(1);
  });
});
