import { crossedIn } from '../../../model/breakdown.js';
import type { CheckedFile } from '../../rule.js';
import { groupSpellings, type Occurrence, type Spellings } from '../ids/group-spellings.js';
import { foldMeaning, foldName } from './fold-word.js';
import {
  type DeclaredDimension,
  declaredDimensions,
  listBreakdowns,
  type UsedDimension,
  type WrittenWord,
} from './list-breakdowns.js';

/** Several spellings of one dimension, or of one part of a dimension. */
export interface BreakdownSpellings {
  /** The dimension of which they are a part; absent where they are dimensions. */
  readonly dimension?: string | undefined;
  readonly groups: readonly Spellings[];
}

/**
 * Words of breakdowns that may be one: they differ in capitals, spaces and dashes, in the place of the tone, in tones that are
 * left out, or are common words of the two languages. Words that stand beside each other in one breakdown are two things where
 * they differ in more than capitals, dashes and the place of the tone.
 */
export function listSpellings(files: readonly CheckedFile[]): readonly BreakdownSpellings[] {
  const dimensions = new Words();
  const parts = new Map<string, { readonly dimension: string; readonly words: Words }>();
  const partsOf = (dimension: string): Words => {
    const meaning = foldMeaning(dimension);
    const { words } = parts.get(meaning) ?? { words: new Words() };
    if (!parts.has(meaning)) parts.set(meaning, { dimension, words });
    return words;
  };
  for (const file of files) {
    const declared = declaredDimensions(file.root);
    dimensions.addBreakdown((declared ?? []).map(({ id, at }) => ({ name: id, at })));
    for (const { id, parts: own = [] } of declared ?? []) {
      partsOf(id).addBreakdown(own.map((part) => ({ name: part.id, at: part.at })));
    }
    for (const used of listBreakdowns(file)) {
      for (const { name, at, parts: own } of eachDimension(used, declared)) {
        dimensions.addBreakdown([{ name, at }]);
        partsOf(name).addBreakdown(own);
      }
    }
  }
  return [
    { groups: dimensions.spellings() },
    ...[...parts.values()].map(({ dimension, words }) => ({ dimension, groups: words.spellings() })),
  ];
}

/**
 * The dimension that is used, or each of those that it crosses, with its parts. What is not declared where dimensions are is
 * left out: it is LF302.
 */
function eachDimension(
  used: UsedDimension,
  declared: readonly DeclaredDimension[] | undefined,
): readonly UsedDimension[] {
  const pieces = crossedIn(used.name);
  const isOne =
    pieces.length === 1 ||
    declared?.some(({ id }) => id === used.name) ||
    used.parts.some(({ name }) => name.split('/').length !== pieces.length);
  const each = isOne
    ? [used]
    : pieces.map((name, position) => ({
        ...used,
        name,
        parts: used.parts.map((part) => ({ ...part, name: part.name.split('/')[position] ?? part.name })),
      }));
  if (!declared) return each;
  return each.flatMap((one): readonly UsedDimension[] => {
    const known = declared.find(({ id }) => id === one.name);
    if (!known) return [];
    return [{ ...one, parts: one.parts.filter(({ name }) => known.parts?.some(({ id }) => id === name) ?? true) }];
  });
}

interface Word {
  readonly name: string;
  readonly at: WrittenWord;
}

/** The words that are compared with each other: all dimensions, or all parts of one. */
class Words {
  /** By text and place: the heading of a table stands over many rows. */
  readonly #occurrences = new Map<string, Occurrence>();
  /** What two words mean that stand beside each other. */
  readonly #apart = new Set<string>();

  /** Adds what stands beside each other. */
  addBreakdown(words: readonly Word[]): void {
    const beside = new Map<string, string>();
    for (const { name: text, at: node } of words) {
      const key = `${node.source.file} ${node.start} ${text}`;
      this.#occurrences.set(key, { text, node, uses: 1 + (this.#occurrences.get(key)?.uses ?? 0) });
      const [meaning, name] = [foldMeaning(text), foldName(text)];
      if ((beside.get(meaning) ?? name) !== name) this.#apart.add(meaning);
      beside.set(meaning, name);
    }
  }

  spellings(): readonly Spellings[] {
    return groupSpellings(this.#occurrences.values(), (text) => {
      const meaning = foldMeaning(text);
      return this.#apart.has(meaning) ? foldName(text) : meaning;
    });
  }
}
