import { type Language, textIn } from '../model/text.js';
import { rootOf, type Sheet, sheetShape } from './build-sheet.js';
import { PROJECT_LINE } from './fields/portfolio.js';
import { sectionKeys } from './fields/project.js';
import type { Json } from './json.js';
import { type AnyShape, isInData, type Node, type Part, type SheetRecord } from './record-shape.js';
import type { SectionName } from './sections.js';
import { nodeJson } from './to-json.js';

/** Column to exact value: `attainment.ratio` to `0.312500`. */
export type DataRow = ReadonlyMap<string, string>;

/** The columns with which every row begins: of which project and day it is, and what kind of record. */
const HEAD = ['project', 'data', 'asOf', 'record'] as const;

/**
 * A section as rows of data: one for each record, its columns the paths of the data, lists inside a record as rows of their
 * own that name it. Words are in one language.
 */
export function dataRows(sheet: Sheet, section: SectionName, language: Language): readonly DataRow[] {
  const root = rootOf({ ...sheet, sections: [section] });
  const { asOf } = sheet;
  if (section === 'portfolio') {
    const portfolio = root.node('portfolio');
    const rows = portfolio?.kind === 'record' ? rowsBelow(portfolio.record, new Map([['asOf', asOf]]), language) : [];
    return rows.map(withProject);
  }
  const keys = new Set(sectionKeys(section));
  const projects = root.node('projects');
  return (projects?.kind === 'list' ? projects.records : []).flatMap((project) => {
    const head = new Map([
      ['project', wordOf(project, 'code')],
      ['data', wordOf(project, 'data')],
      ['asOf', asOf],
    ]);
    const nodes = project.nodes().filter(([key]) => keys.has(key));
    return rowsOfNodes(project.shape, nodes, head, language);
  });
}

/** A line of the portfolio is of one project: its code stands where that of every other row does. */
function withProject(row: DataRow): DataRow {
  const code = row.get('code');
  return row.get('record') === PROJECT_LINE.name && code !== undefined ? new Map([['project', code], ...row]) : row;
}

/** The columns of a section whatever its files say: the declared keys of its records, in their order. */
export function dataColumns(section: SectionName): readonly string[] {
  const root = sheetShape([section]);
  const project = shapeIn(root, 'project');
  const keys = new Set<string>(section === 'portfolio' ? ['portfolio'] : sectionKeys(section));
  const parts = (section === 'portfolio' ? root : (project ?? root)).parts.filter(({ key }) => keys.has(key));
  const { own, below } = columnsOf(parts);
  return [...new Set([...HEAD, ...below, ...own])];
}

function rowsBelow(record: SheetRecord, head: DataRow, language: Language): readonly DataRow[] {
  return rowsOfNodes(record.shape, record.nodes(), head, language);
}

/** A row of what stands in the nodes themselves, if anything does, and those of the records in their lists. */
function rowsOfNodes(
  { name: kind, namedBy }: AnyShape,
  nodes: readonly (readonly [key: string, node: Node])[],
  head: DataRow,
  language: Language,
): readonly DataRow[] {
  const own = new Map(nodes.flatMap(([key, node]) => cellsOf(key, node, language)));
  const ownRow: readonly DataRow[] = own.size > 0 ? [new Map([...head, ['record', kind], ...own])] : [];
  // What stands in a list says of which record it is: by the first key of that record, its id. All rows name the project.
  const naming = kind === 'project' ? [] : (namedBy ?? [...own.keys()].slice(0, 1));
  const below = new Map([...head, ...[...own].filter(([key]) => naming.includes(key))]);
  const rows = nodes.flatMap(([, node]) => {
    if (node.kind === 'list') return node.records.flatMap((one) => rowsBelow(one, below, language));
    return node.kind === 'record' && hasLists(node.record.shape) ? rowsBelow(node.record, head, language) : [];
  });
  // What a table is of comes first: the figure of a whole section stands below its records.
  return kind === 'project' ? [...rows, ...ownRow] : [...ownRow, ...rows];
}

function cellsOf(key: string, node: Node, language: Language): readonly (readonly [string, string])[] {
  if (node.kind === 'list' || node.kind === 'data' || (node.kind === 'record' && hasLists(node.record.shape)))
    return [];
  if (node.kind === 'cell' && node.form === 'text' && node.cell.kind === 'text') {
    return [[key, textIn(node.cell.text, language)]];
  }
  return pathsOf(key, nodeJson(node));
}

function pathsOf(key: string, json: Json | undefined): readonly (readonly [string, string])[] {
  if (json === undefined) return [];
  if (typeof json !== 'object') return [[key, String(json)]];
  if (Array.isArray(json)) return json.length > 0 ? [[key, json.map(String).join('; ')]] : [];
  return Object.entries(json).flatMap(([inner, value]) => pathsOf(`${key}.${inner}`, value));
}

/** The columns of some parts themselves, and of the records that become rows of their own. */
function columnsOf(parts: readonly Part<never>[]): {
  readonly own: readonly string[];
  readonly below: readonly string[];
} {
  const inData = parts.filter(isInData);
  const own = inData.flatMap(keysOf);
  const below = inData.flatMap(({ row, shapes }) => {
    const isRows = row.kind === 'none' || (row.kind === 'record' && shapes.some(hasLists));
    if (!isRows) return [];
    return shapes.flatMap((shape) => {
      const inside = columnsOf(shape.parts);
      return [...inside.own, ...inside.below];
    });
  });
  return { own, below };
}

function keysOf({ key, row, shapes }: Part<never>): readonly string[] {
  switch (row.kind) {
    case 'value':
      return row.keys.length === 0 || row.isText
        ? [key]
        : row.keys.map((inner) => (inner === '' ? key : `${key}.${inner}`));
    case 'record':
      return shapes.some(hasLists) ? [] : row.parts.flatMap(keysOf).map((inner) => `${key}.${inner}`);
    case 'open':
    case 'none':
      return [];
  }
}

function hasLists({ parts }: AnyShape): boolean {
  return parts.some(({ row }) => row.kind === 'none');
}

function shapeIn({ parts }: AnyShape, name: string): AnyShape | undefined {
  return parts.flatMap(({ shapes }) => shapes).find((shape) => shape.name === name);
}

function wordOf(record: SheetRecord, key: string): string {
  const node = record.node(key);
  return node?.kind === 'cell' && (node.cell.kind === 'word' || node.cell.kind === 'term') ? node.cell.word : '';
}
