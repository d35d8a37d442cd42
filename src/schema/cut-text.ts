import type * as z from 'zod';
import type { CutText } from '../diagnostics/reader-findings.js';
import { type MapEntry, type MapNode, ScalarNode } from '../source/node.js';

/** Words of one key that commas inside `{ }` cut into several. */
export interface CutWords extends CutText {
  /** The keys that are the rest of the words, as in the file. */
  readonly pieces: readonly string[];
}

/**
 * The words that were meant where a comma inside `{ }` made `key` of their end: `{ name: Trồng, chăm sóc }` has the keys
 * `name` and `chăm sóc`. Nothing for other keys.
 */
export function findCutText(
  node: MapNode,
  key: string,
  schemaOf: (key: string) => z.ZodType | undefined,
): CutWords | undefined {
  const entries = [...node.entries];
  const isPiece = (at: number): boolean => {
    const [before, piece] = [entries[at - 1], entries[at]];
    return before !== undefined && piece !== undefined && !schemaOf(piece[0]) && follows(before[1], piece[1]);
  };
  let first = entries.findIndex(([name]) => name === key);
  let next = first + 1;
  while (isPiece(first)) first -= 1;
  while (isPiece(next)) next += 1;
  const [owner, ...rest] = entries.slice(first, next);
  const end = rest.at(-1)?.[1].key.end;
  if (!owner || end === undefined) return undefined;

  const { source, start } = owner[1].value;
  const whole = new ScalarNode(source, start, end, source.text.slice(start, end).replace(/\s+/g, ' '), 'plain');
  whole.parent = node;
  // An id or a number does not become right with a comma in it: then it is not words that were cut.
  if (!schemaOf(owner[0])?.safeParse(whole).success) return undefined;
  return { key: owner[0], text: whole.text, pieces: rest.map(([piece]) => piece) };
}

/** Whether a key without a value stands behind the comma that ends bare words. */
function follows(before: MapEntry, piece: MapEntry): boolean {
  if (!isBare(piece)) return false;
  const words = isBare(before) ? before.key : bareWords(before);
  if (!words || words.source !== piece.key.source) return false;
  return /^\s*,\s*$/.test(words.source.text.slice(words.end, piece.key.start));
}

function bareWords({ value }: MapEntry): ScalarNode | undefined {
  return value.kind === 'scalar' && value.style === 'plain' && !value.isNull ? value : undefined;
}

/** A key with nothing behind it, not even a colon. */
function isBare({ value }: MapEntry): boolean {
  return value.kind === 'scalar' && value.isNull;
}
