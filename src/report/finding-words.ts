import type { Phrase } from '../messages/format.js';
import type { DescribedFinding, SilencedFinding } from '../sheet/fields/diagnostic.js';

/** `LF503: TDA-01: cost 60,000,000 VND, …` */
export function findingText({ diagnostic: { code }, describe }: DescribedFinding): Phrase {
  return ({ language }) => `${code}: ${describe(language).message}`;
}

/** The same of one that a comment silences, with its reason. */
export function silencedText({ diagnostic: { code }, describe, reason }: SilencedFinding): Phrase {
  return ({ language, words: say }) => say.judgedSilenced({ code, message: describe(language).message, reason });
}
