import type * as z from 'zod';
import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { Place } from '../model/place.js';
import type { Text } from '../model/text.js';
import type { MapNode, TreeNode } from '../source/node.js';
import { type FlatIssue, flattenIssues } from './flatten-issues.js';
import { type Problem, refused } from './scalars/parsed.js';
import { columnFindings } from './table-columns.js';

/** A node on the way from the root to an issue. */
interface Step {
  readonly node: TreeNode;
  /** Where the node's key stands; absent for list items and the root. */
  readonly key?: Place | undefined;
  /** The key that should be in this node and is not. */
  readonly absent?: string | undefined;
}

/** An issue and what is said of it, which may be said of others too: that a table has no column for a key, of every row. */
export interface FoundIssue extends FlatIssue {
  readonly finding?: ReaderFinding | undefined;
}

/** Turns the issues of the node schemas into findings, each on its token of the file. */
export function findingsOf(issues: readonly z.core.$ZodIssue[], root: TreeNode): readonly ReaderFinding[] {
  return toldOf(foundIssues(issues, root));
}

/** What is said of issues, each finding once. */
export function toldOf(found: readonly FoundIssue[]): readonly ReaderFinding[] {
  return [...new Set(found.flatMap(({ finding }) => finding ?? []))];
}

/** The same, with what each finding is of. */
export function foundIssues(issues: readonly z.core.$ZodIssue[], root: TreeNode): readonly FoundIssue[] {
  const found: FoundIssue[] = [];
  const flat = flattenIssues(issues);
  const ofColumns = columnFindings(flat, (keys) => stepAlong(keys, root));
  let lacksCurrency: FlatIssue | undefined;

  for (const one of flat) {
    const { keys, issue } = one;
    if (issue.kind === 'no-currency') {
      lacksCurrency ??= one;
      continue;
    }
    found.push({ ...one, finding: ofColumns.get(one) ?? findingOf(root, keys, issue) });
  }

  if (lacksCurrency && !found.some(({ finding }) => finding && isAboutCurrency(finding))) {
    const args = { key: 'currency', within: '', example: 'currency: VND' };
    const finding = readerFinding('LF202', startOf(root), args, { path: '' });
    found.push({ keys: ['currency'], issue: lacksCurrency.issue, finding });
  }
  return found;
}

function findingOf(
  root: TreeNode,
  path: readonly PropertyKey[],
  issue: Exclude<FlatIssue['issue'], { readonly kind: 'no-currency' }>,
): ReaderFinding {
  switch (issue.kind) {
    case 'value': {
      const { node, key } = stepAlong(path, root);
      const isNothing = node.start === node.end && key !== undefined;
      const { code, args } = inTable(issue.problem, node, root);
      return readerFinding(code, isNothing ? key : node, args, { path: node.path });
    }
    case 'key': {
      const { key, node } = stepAlong(path, root);
      return readerFinding(issue.problem.code, key ?? node, issue.problem.args, { path: node.path });
    }
    case 'unknown-key': {
      const name = String(path.at(-1));
      const within = stepAlong(path.slice(0, -1), root);
      const { suggestion, known, because, readings, cutText } = issue;
      const place = descend(within, name).key ?? within.node;
      return readerFinding(
        'LF201',
        place,
        { key: name, suggestion, known, because, readings, cutText },
        { path: within.node.path },
      );
    }
    case 'missing-key': {
      const within = stepAlong(path, root);
      const key = within.absent ?? '';
      const { or, choices } = issue;
      const where = within.node.path;
      const isColumn = within.node.source !== root.source;
      const args = { key, or, within: where, example: withKey(key, issue.example), choices, isColumn };
      return readerFinding('LF202', within.key ?? startOf(within.node), args, { path: where });
    }
  }
}

/** What is to be typed into a cell of a table: several ids are separated by semicolons there. */
function inTable(problem: Problem, node: TreeNode, root: TreeNode): Problem {
  if (node.source === root.source) return problem;
  if (problem.code === 'LF206') return refused('LF206', { ...problem.args, inTable: true }).problem;
  if (problem.code !== 'LF203' || problem.args.expected.type !== 'id' || node.parent?.kind !== 'seq') return problem;
  const ids = problem.args.value.split(/[\s,]+/);
  // `PCM 2` is one id with a space in it as likely.
  const areSeveral = ids.length > 1 && ids.every((id) => /\d/.test(id));
  const suggestion = areSeveral ? ids.join('; ') : problem.args.suggestion;
  return refused('LF203', { ...problem.args, suggestion }).problem;
}

function stepAlong(keys: readonly PropertyKey[], root: TreeNode): Step {
  return keys.reduce(descend, { node: root });
}

/** The line to add, in both languages where its example has both. */
function withKey(key: string, example: string | Text | undefined): string | Text | undefined {
  if (typeof example !== 'object') return example === undefined ? undefined : `${key}: ${example}`;
  return { vi: `${key}: ${example.vi}`, en: `${key}: ${example.en}` };
}

function descend(from: Step, step: PropertyKey): Step {
  const { node } = from;
  const name = String(step);
  if (node.kind === 'map') {
    const entry = node.entries.get(name);
    return entry ? { node: entry.value, key: entry.key } : { ...from, absent: name };
  }
  const item = node.kind === 'seq' ? node.items[Number(step)] : undefined;
  return item ? { node: item } : from;
}

/** The beginning of a record, up to the end of its first key, so that not the whole record is underlined. */
function startOf(node: TreeNode): Place {
  const first = node.kind === 'map' ? firstKey(node) : undefined;
  if (!first || first.source !== node.source || first.start < node.start || first.end > node.end) return node;
  return { source: node.source, start: node.start, end: first.end };
}

function firstKey(node: MapNode): Place | undefined {
  return node.entries.values().next().value?.key;
}

function isAboutCurrency({ code, args }: ReaderFinding): boolean {
  return code === 'LF201' && args.suggestion === 'currency';
}
