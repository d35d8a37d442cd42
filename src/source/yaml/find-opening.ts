import type { Document } from 'yaml';

/** A quoted text or a collection in brackets, from where it is opened to where the parser gave up or saw it closed. */
interface Enclosed {
  readonly start: number;
  readonly end: number;
  readonly outer: Enclosed | undefined;
}

type Kinds = Pick<typeof import('yaml'), 'isCollection' | 'isPair' | 'isScalar'>;

/**
 * Tells where the innermost quote or bracket around an offset was opened: an error knows only where it was noticed that
 * it is not closed. The document is walked once, when the first question is asked.
 */
export function openingFinder(document: Document.Parsed, kinds: Kinds): (offset: number) => number | undefined {
  let enclosed: readonly Enclosed[] | undefined;
  return (offset) => {
    enclosed ??= listEnclosed(document, kinds);
    let found = lastBefore(enclosed, offset);
    while (found && found.end < offset) found = found.outer;
    return found?.start;
  };
}

/** The nodes in the order of the text. A loop, since brackets that are not closed nest too deeply for recursion. */
function listEnclosed(document: Document.Parsed, { isCollection, isPair, isScalar }: Kinds): readonly Enclosed[] {
  const enclosed: Enclosed[] = [];
  const pending: { readonly node: unknown; readonly outer: Enclosed | undefined }[] = [];
  pending.push({ node: document.contents, outer: undefined });
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, outer } = next;
    if (isPair(node)) {
      pending.push({ node: node.key, outer }, { node: node.value, outer });
      continue;
    }
    const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE');
    const range = isQuoted || (isCollection(node) && node.flow) ? node.range : undefined;
    const within = range ? { start: range[0], end: range[2], outer } : outer;
    if (range && within) enclosed.push(within);
    if (isCollection(node)) for (const item of node.items) pending.push({ node: item, outer: within });
  }
  return enclosed.sort((one, other) => one.start - other.start);
}

function lastBefore(enclosed: readonly Enclosed[], offset: number): Enclosed | undefined {
  let low = 0;
  let high = enclosed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((enclosed[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return enclosed[low - 1];
}
