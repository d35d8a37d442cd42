import type * as z from 'zod';
import { SourceText } from '../model/source-text.js';
import type { Text } from '../model/text.js';
import { type MapNode, ScalarNode, type TreeNode } from '../source/node.js';
import { flattenIssues } from './flatten-issues.js';
import { flowText } from './flow-text.js';
import { parseId } from './scalars/id.js';

/** Beyond it, in characters, items after the first are left to the writer. */
const LONGEST = 160;

/**
 * A value that stands where a list belongs, as that list: `INKOTA` as `[INKOTA]`, the entry `FY2023: { start: …, end: … }`
 * as `[{ id: FY2023, start: …, end: … }]`. Undefined if that makes no list of these items.
 * @param item reads one item of the list
 */
export function asList(node: TreeNode, item: z.ZodType): string | undefined {
  const items = node.kind === 'map' ? itemsOfMap(node, item) : node.kind === 'scalar' ? itemsOfText(node, item) : [];
  if (items.length === 0) return undefined;
  const shown = items.filter((_, at) => at === 0 || items.slice(0, at + 1).join(', ').length <= LONGEST);
  return `[${[...shown, ...(shown.length < items.length ? ['…'] : [])].join(', ')}]`;
}

const NOTHING = new ScalarNode(new SourceText('', ''), 0, 0, '', 'plain');

/** A list with one item: `[{ id: …, name: … }]`. An empty one would say that there is none. */
export function exampleOfList(item: z.ZodType): string | Text {
  const example = exampleOf(item, NOTHING) ?? '…';
  return typeof example === 'string' ? `[${example}]` : { vi: `[${example.vi}]`, en: `[${example.en}]` };
}

function exampleOf(item: z.ZodType, node: TreeNode): string | Text | undefined {
  const issues = flattenIssues(item.safeParse(node).error?.issues ?? []);
  const problem = issues.flatMap(({ issue }) => (issue.kind === 'value' ? issue.problem : []))[0];
  return problem?.code === 'LF203' ? problem.args.example : undefined;
}

function itemsOfText(node: ScalarNode, item: z.ZodType): readonly string[] {
  const pieces = node.style === 'plain' ? node.text.split(/[,;]/) : [node.text];
  const nodes = pieces.map((piece) => like(node, piece.trim()));
  if (nodes.every((one) => item.safeParse(one).success)) return nodes.map(flowText);
  // A record that needs one key only is made of what stands there.
  const example = exampleOf(item, node);
  return typeof example === 'string' && /^\{[^…]*…[^…]*\}$/.test(example)
    ? [example.replace('…', () => flowText(node))]
    : [];
}

function itemsOfMap(node: MapNode, item: z.ZodType): readonly string[] {
  const entries = [...node.entries];
  const values = entries.map(([, { value }]) => value);
  if (item.safeParse(node).success) return [flowText(node)];
  if (values.every((value) => item.safeParse(value).success)) return values.map(flowText);
  if (!values.every((value) => value.kind === 'map')) return [flowText(node)];
  return entries.map(([key, { value }]) => named(key, value, item));
}

/** A record with the key of its entry as the first key that it lacks: its `id`, or the date it is `on`. */
function named(key: string, value: TreeNode, item: z.ZodType): string {
  const text = flowText(value);
  const lacks = new Set(missingKeys(item, value));
  const name = ['id', 'on', 'name', 'title'].find((one) => lacks.has(one));
  if (name === undefined) return text;
  const inside = text.replace(/^\{\s*|\s*\}$/g, '');
  const { problem } = parseId(key);
  const id = problem?.code === 'LF203' ? problem.args.suggestion : key;
  const first = `${name}: ${flowText(like(value, name === 'id' ? (id ?? '…') : key))}`;
  return `{ ${inside === '' ? first : `${first}, ${inside}`} }`;
}

function missingKeys(item: z.ZodType, value: TreeNode): readonly string[] {
  return flattenIssues(item.safeParse(value).error?.issues ?? []).flatMap(({ issue, keys }) =>
    issue.kind === 'missing-key' && keys.length === 1 ? [String(keys[0])] : [],
  );
}

/** Other words at the same place. */
function like(node: TreeNode, text: string): ScalarNode {
  const scalar = new ScalarNode(node.source, node.start, node.end, text, 'plain');
  scalar.parent = node.parent;
  return scalar;
}
