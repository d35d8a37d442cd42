import type * as z from 'zod';
import { type MapEntry, type MapNode, ScalarNode } from '../source/node.js';
import { flattenIssues } from './flatten-issues.js';

/** A number that a comma inside `{ }` broke: `{ amount: 4,200 CHF }` has the keys `amount` and `200 CHF`. */
export interface SplitNumber {
  /** The key whose value it is. */
  readonly owner: string;
  /** The keys that are the rest of the number, as in the file. */
  readonly pieces: readonly string[];
  /** What can have been meant, as it should be written. */
  readonly readings: readonly string[];
}

/** The number that was meant where a comma inside `{ }` made `key` of its end; nothing for other keys. */
export function findSplitNumber(
  node: MapNode,
  key: string,
  schemaOf: (key: string) => z.ZodType | undefined,
): SplitNumber | undefined {
  const written = node.entries.get(key);
  if (!/^\d/.test(key) || !written || !isNothing(written)) return undefined;
  const entries = [...node.entries];
  let first = entries.findIndex(([name]) => name === key);
  let next = first + 1;
  while (continues(entries, first)) first -= 1;
  while (continues(entries, next)) next += 1;
  const [owner, ...rest] = entries.slice(first, next);
  const end = rest.at(-1)?.[1].key.end;
  if (!owner || end === undefined) return undefined;

  const [name, { value }] = owner;
  const { source, start } = value;
  const whole = new ScalarNode(source, start, end, source.text.slice(start, end), 'plain');
  whole.parent = node;
  const readings = readingsOf(schemaOf(name)?.safeParse(whole).error?.issues ?? []);
  return readings.length === 0 ? undefined : { owner: name, pieces: rest.map(([piece]) => piece), readings };
}

type Entries = readonly (readonly [string, MapEntry])[];

/** Whether the key at this place is digits that follow on what stands before, with a comma between. */
function continues(entries: Entries, at: number): boolean {
  const [before, piece] = [entries[at - 1], entries[at]];
  if (!before || !piece || !/^\d/.test(piece[0]) || !isNothing(piece[1])) return false;
  const { source, end } = isNothing(before[1]) ? before[1].key : before[1].value;
  const { key } = piece[1];
  return source === key.source && end === key.start - 1 && /\d,$/.test(source.text.slice(end - 1, end + 1));
}

function isNothing({ value }: MapEntry): boolean {
  return value.kind === 'scalar' && value.isNull;
}

/** The readings of the LF204 among the issues, however deep. */
function readingsOf(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return flattenIssues(issues).flatMap(({ issue }) =>
    issue.kind === 'value' && issue.problem.code === 'LF204' ? issue.problem.args.readings : [],
  );
}
