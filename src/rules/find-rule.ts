import { suggest } from '../diagnostics/suggest.js';
import { RULES, ruleOf } from './registry.js';
import type { AnyRule } from './rule.js';

/** The rule that somebody names: by its code, `LF204`, `lf204`, `204`, or by its name, `ambiguous-number`. */
export function findRule(word: string): AnyRule | undefined {
  const wanted = word.trim();
  const digits = /^(?:LF)?(\d+)$/i.exec(wanted)?.[1];
  if (digits !== undefined) return ruleOf(`LF${digits}`);
  return RULES.find(({ slug }) => slug === wanted.toLowerCase());
}

/** Longer lists help nobody. */
const MOST_SUGGESTED = 5;

/**
 * The codes or names that a word without a rule may mean, at most five: the name it misspells, the names it is a part
 * of, or the codes that differ from it in one digit.
 */
export function suggestRules(word: string): readonly string[] {
  const wanted = word.trim().toLowerCase();
  const digits = /^(?:lf)?(\d+)$/.exec(wanted)?.[1];
  if (digits !== undefined) {
    const codes = RULES.map(({ code }) => code);
    return codes.filter((code) => isNearCode(code.slice('LF'.length), digits)).slice(0, MOST_SUGGESTED);
  }
  const slugs = RULES.map(({ slug }) => slug);
  const misspelt = suggest(wanted, slugs);
  if (misspelt !== undefined) return [misspelt];
  const part = wanted.length > 2 ? slugs.filter((slug) => slug.includes(wanted)) : [];
  return part.slice(0, MOST_SUGGESTED);
}

/** One digit is another, too much or missing. */
function isNearCode(digits: string, typed: string): boolean {
  if (digits.length === typed.length) {
    return [...digits].filter((digit, index) => digit !== typed[index]).length === 1;
  }
  const [short, long] = digits.length < typed.length ? [digits, typed] : [typed, digits];
  return (
    long.length - short.length === 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}
