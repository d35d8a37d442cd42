import type { SeqNode, TreeNode } from './node.js';

/** The keys by which an officer would tell records without an id apart: the date, or the two currencies of a rate. */
const TELLING_KEYS = ['on', 'by', 'during', 'from', 'to'];

/**
 * The path of a value as it stays when other records are put before its own: `actuals[3].value` is
 * `actuals[2022-06-30].value`, and the second record of that day `actuals[2022-06-30 2].value`. What cannot be found in
 * the tree keeps its path.
 */
export function lastingPath(path: string, root: TreeNode): string {
  return path.includes('[') ? follow(path, root) : path;
}

function follow(rest: string, node: TreeNode): string {
  if (rest === '' || node.kind === 'scalar') return rest;
  const dot = rest.startsWith('.') ? '.' : '';
  if (node.kind === 'seq' && dot === '') {
    const [step = '', index = ''] = /^\[(\d+)\]/.exec(rest) ?? [];
    const item = node.items[Number(index)];
    return step !== '' && item ? `[${labelsOf(node)[Number(index)]}]${follow(rest.slice(step.length), item)}` : rest;
  }
  for (const step of stepsOf(rest.slice(dot.length))) {
    const child = node.kind === 'seq' ? byId(node).get(step) : node.get(step);
    if (child) return `${dot}${step}${follow(rest.slice(dot.length + step.length), child)}`;
  }
  return rest;
}

/** What the first step of a path can be, the longest first: ids and keys may have dots in them. */
function stepsOf(path: string): readonly string[] {
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index).filter((index) => index > 0);
  return [...ends, path.length].toReversed().map((end) => path.slice(0, end));
}

const IDS = new WeakMap<SeqNode, ReadonlyMap<string, TreeNode>>();

function byId(list: SeqNode): ReadonlyMap<string, TreeNode> {
  const known = IDS.get(list) ?? new Map(list.items.map((item) => [list.stepTo(item), item] as const).toReversed());
  IDS.set(list, known);
  return known;
}

const LABELS = new WeakMap<SeqNode, readonly string[]>();

function labelsOf(list: SeqNode): readonly string[] {
  const known = LABELS.get(list) ?? countEquals(list.items.map(labelOf));
  LABELS.set(list, known);
  return known;
}

function labelOf(item: TreeNode, index: number): string {
  if (item.kind === 'scalar') return item.text;
  const texts = TELLING_KEYS.flatMap((key) => {
    const value = item.kind === 'map' ? item.get(key) : undefined;
    return value?.kind === 'scalar' && value.text !== '' ? [value.text] : [];
  });
  return texts.length > 0 ? texts.join(' ') : String(index);
}

function countEquals(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} ${count}`;
  });
}
