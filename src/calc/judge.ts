import type { Comparison } from './comparison.js';

/** What stands beside every word that is judged by comparing quantities (calculations, "Judged once"). */
export interface Certainty<Word extends string> {
  /** The bounds of the quantities leave another word possible. Absent where they leave none. */
  readonly uncertain?: true | undefined;
  /** The other words that are possible, the likelier first; absent where there are none. */
  readonly otherwise?: readonly Word[] | undefined;
}

/** A word and how certain it is. */
export interface Judged<Word extends string> {
  readonly word: Word;
  readonly certainty: Certainty<Word>;
}

/**
 * Chooses a word by comparisons. The numbers decide the word. Wherever the bounds leave a comparison open, the other
 * answer is followed too, and the words found there are those that are possible as well: an actual of `about 48` is
 * off track, and may have achieved its target of 50.
 * @param decide asks for the answer of each comparison it needs, and does nothing else
 */
export function judge<Word extends string>(decide: (holds: (comparison: Comparison) => boolean) => Word): Judged<Word> {
  const word = decide(({ holds }) => holds);
  const otherwise = [...wordsBehind(decide, [])].filter((other) => other !== word);
  return { word, certainty: otherwise.length > 0 ? { uncertain: true, otherwise } : {} };
}

/** The words that the possible answers lead to, behind some answers to open comparisons already given. */
function wordsBehind<Word extends string>(
  decide: (holds: (comparison: Comparison) => boolean) => Word,
  given: readonly boolean[],
): ReadonlySet<Word> {
  const answers: boolean[] = [];
  const found = decide((comparison) => {
    if (!isOpen(comparison)) return comparison.holds;
    const answer = given[answers.length] ?? comparison.holds;
    answers.push(answer);
    return answer;
  });
  const words = new Set([found]);
  for (let turn = given.length; turn < answers.length; turn += 1) {
    for (const word of wordsBehind(decide, [...answers.slice(0, turn), !answers[turn]])) words.add(word);
  }
  return words;
}

/** Whether the bounds allow another answer than that of the numbers. */
function isOpen({ holds, canHold, canFail }: Comparison): boolean {
  return holds ? canFail : canHold;
}
