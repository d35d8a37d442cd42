import type { Finding } from '../diagnostics/diagnostic.js';
import { groupBy } from '../model/group-by.js';
import type { Place } from '../model/place.js';
import type { SourceText } from '../model/source-text.js';
import { headingAt, rowAround } from './csv/row-around.js';
import type { TreeNode } from './node.js';

/** So many of one kind in one column are still said one by one. */
const MOST_ALONE = 5;
/** How many of the others are shown. */
const SHOWN = 2;

/** Findings about how a cell or a row is written, and about an id that no record has. */
const OF_WRITING = /^LF(?:10[3-7]|20\d|302)$/;

/**
 * Makes one finding, with a count, of more than five that find the same kind of fault in one column of a table. Where
 * they are is told by their places; findings outside of tables stay as they are. What each of them withholds has to be
 * known before.
 */
export function gatherAlike(findings: readonly Finding[], tables: ReadonlySet<SourceText>): readonly Finding[] {
  const inTables = findings.filter(({ code, place }) => OF_WRITING.test(code) && tables.has(place.source));
  const groups = [...groupBy(inTables, ({ place }) => place.source).values()].flatMap((ofOne) => [
    ...groupBy(ofOne, kindOf).values(),
  ]);
  const told = new Map<Finding, Finding | undefined>();
  for (const found of groups) {
    if (found.length <= MOST_ALONE) continue;
    const [first, ...others] = found.toSorted((one, other) => one.place.start - other.place.start);
    if (!first) continue;
    for (const one of others) told.set(one, undefined);
    const next = others.slice(0, SHOWN);
    const alike = { count: found.length, column: columnOf(first)?.name, next };
    const related = [
      ...(first.related ?? []),
      ...next.map(({ place }, index) => ({ place, label: `alike ${index + 1}` })),
    ];
    told.set(first, { ...first, alike, related });
  }
  return findings.flatMap((one) => (told.has(one) ? (told.get(one) ?? []) : one));
}

/** The same for findings of one kind in one column of a table. */
function kindOf(finding: Finding): string {
  return JSON.stringify([columnOf(finding)?.at, finding.code, faultOf(finding.args)]);
}

/** What is wrong, whatever the digits are: `20/02/2013` and `27/02/2013` have one fault. */
function faultOf(args: unknown): unknown {
  if (typeof args !== 'object' || args === null) return args;
  const told = ['problem', 'detail', 'written', 'value', 'word', 'character', 'kind', 'key', 'id'] as const;
  return told.map((key) => {
    const value = key in args ? (args as Readonly<Record<string, unknown>>)[key] : undefined;
    return typeof value === 'string' && key !== 'id' ? value.replace(/\d+/g, '0') : value;
  });
}

interface NamedColumn {
  readonly name: string;
  /** Where its name begins. */
  readonly at: number;
}

/** The column of the cell that a finding is about. */
function columnOf({ place }: Finding): NamedColumn | undefined {
  let node = isNode(place) ? place : undefined;
  while (node?.parent) {
    const around: TreeNode = node.parent;
    const key = around.kind === 'map' ? around.keyOf(around.stepTo(node)) : undefined;
    if (key && rowAround(around)) return { name: headingAt(key), at: key.start };
    node = around;
  }
  return undefined;
}

function isNode(place: Place): place is TreeNode {
  return 'parent' in place && 'kind' in place;
}
