import { findRule, suggestRules } from './find-rule.js';

/** The codes that a word may mean where one is wanted: `lf509`, `LF5099`, `round-or-late`. */
export function suggestCodes(word: string): readonly string[] {
  const named = findRule(word);
  if (named) return [named.code];
  return suggestRules(word).flatMap((one) => findRule(one)?.code ?? []);
}
