import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { Place } from '../model/place.js';
import { headingAt, rowAround } from '../source/csv/row-around.js';
import type { TableHeader, TreeNode } from '../source/node.js';
import type { FlatIssue } from './flatten-issues.js';

/** A node to which an issue leads, and the key in it that is not there. */
interface Step {
  readonly node: TreeNode;
  readonly key?: Place | undefined;
  readonly absent?: string | undefined;
}

interface Columns {
  /** The list in which the first row with an issue stands. */
  readonly path: string;
  /** Keys that the table has no column for, each with those that would do as well. */
  readonly lacking: Map<string, readonly string[]>;
  readonly unknown: Map<string, UnknownColumn>;
  readonly issues: FlatIssue[];
}

interface UnknownColumn {
  readonly place: Place;
  readonly suggestion?: string | undefined;
  readonly known: readonly string[];
}

/**
 * Says of the columns of each table what every row would say of them: that some are none of the format's, and that others
 * are not there. All of that is one finding, at the header.
 * @param stepTo leads along the keys of an issue
 */
export function columnFindings(
  issues: readonly FlatIssue[],
  stepTo: (keys: readonly PropertyKey[]) => Step,
): ReadonlyMap<FlatIssue, ReaderFinding> {
  const tables = new Map<TableHeader, Columns>();
  for (const one of issues) {
    const { keys, issue } = one;
    if (issue.kind === 'missing-key') {
      const { node, absent = '' } = stepTo(keys);
      const header = node.kind === 'map' ? node.header : undefined;
      const or = issue.or ?? [];
      if (!header || [absent, ...or].some((key) => hasColumn(header, key))) continue;
      const table = tableOf(header, node);
      table.lacking.set(absent, or);
      table.issues.push(one);
    } else if (issue.kind === 'unknown-key' && !issue.because) {
      const { node, key } = stepTo(keys);
      const row = rowAround(node);
      if (!row?.header || !key) continue;
      const table = tableOf(row.header, row);
      const { suggestion, known } = issue;
      table.unknown.set(headingAt(key), { place: key, suggestion, known });
      table.issues.push(one);
    }
  }
  return new Map([...tables].flatMap(([header, table]) => findingsOf(header, table)));

  function tableOf(header: TableHeader, row: TreeNode): Columns {
    const path = row.parent?.path ?? '';
    const table = tables.get(header) ?? { path, lacking: new Map(), unknown: new Map(), issues: [] };
    tables.set(header, table);
    return table;
  }
}

/** Whether there is the column of a key, or one of a map under it: `by.sex.female` of `by`. */
function hasColumn({ columns }: TableHeader, key: string): boolean {
  return columns.some((column) => column === key || column.startsWith(`${key}.`));
}

function findingsOf(
  header: TableHeader,
  { path, lacking, unknown, issues }: Columns,
): readonly (readonly [FlatIssue, ReaderFinding])[] {
  const columns = [...unknown].map(([name, { suggestion }]) => ({ name, suggestion }));
  const [first] = unknown.values();
  const known = first?.known ?? [];
  const [lacks, ...rest] = [...lacking].sort(([one], [other]) => known.indexOf(one) - known.indexOf(other));
  if (lacks) {
    const [key, or] = lacks;
    const others = rest.map(([one, alternatives]) => [one, ...alternatives]);
    const table = { others, unknown: columns, known };
    const finding = readerFinding('LF202', header, { key, or, within: path, isColumn: true, table }, { path });
    return issues.map((one) => [one, finding]);
  }
  if (!first) return [];
  const { place, suggestion } = first;
  const args = { key: columns[0]?.name ?? '', suggestion, known, columns };
  const finding = readerFinding('LF201', place, args, { path });
  return issues.map((one) => [one, finding]);
}
