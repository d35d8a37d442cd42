import { suggest } from '../../diagnostics/suggest.js';
import { LANGUAGES } from '../../model/text.js';
import { findRule, suggestRules } from '../../rules/find-rule.js';
import { RULES } from '../../rules/registry.js';
import type { AnyRule } from '../../rules/rule.js';
import { EXPLAIN_WORDS } from './explain-words.js';

/** A single letter is in every rule. */
const SHORTEST_TOPIC = 2;

/**
 * The rules that somebody asks for: the one of that code or name; those whose codes begin like that, `LF5`, `LF50` or
 * `LF5xx`; or those about a topic, which is a word of their section's heading, of their name or of their summary, in
 * either language. Case does not count, nor whether words are joined by a space, a hyphen or nothing; tone marks do.
 */
export function findRules(asked: string): readonly AnyRule[] {
  const rule = findRule(asked);
  if (rule) return [rule];
  const wanted = asked.trim();
  const digits = /^(?:LF)?(\d+)x*$/i.exec(wanted)?.[1];
  if (digits !== undefined) return RULES.filter(({ code }) => code.startsWith(`LF${digits}`));
  if (wanted.length < SHORTEST_TOPIC) return [];
  return RULES.filter((one) => textsOf(one).some((text) => hasWords(text, wanted)));
}

/** Names and codes of rules, or a topic, that are near to what somebody asked for and that does not exist. */
export function suggestTopics(asked: string): readonly string[] {
  const named = asked.split(/[\s,]+/).flatMap((word) => findRule(word)?.code ?? []);
  if (named.length > 0) return named;
  const rules = suggestRules(asked);
  return rules.length > 0 ? rules : [suggest(asked, topics())].flatMap((topic) => topic ?? []);
}

function textsOf({ code, slug, docs }: AnyRule): readonly string[] {
  return [slug, ...LANGUAGES.flatMap((language) => [headingOf(code, language), docs[language].summary])];
}

function headingOf(code: string, language: (typeof LANGUAGES)[number]): string {
  return EXPLAIN_WORDS[language].groups[code.charAt('LF'.length)] ?? '';
}

/** Whether a text has these words, the first of them from its first letter on. */
function hasWords(text: string, wanted: string): boolean {
  return [' ', ''].some((joint) => {
    const words = fold(wanted, joint).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${words}`, 'u').test(fold(text, joint));
  });
}

function fold(text: string, joint: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[-_]/g, joint);
}

/** What sections are about, and the words of the rules' names; `co-financing` and `cofinancing` are one. */
function topics(): Iterable<string> {
  const headings = LANGUAGES.flatMap((language) => Object.values(EXPLAIN_WORDS[language].groups));
  const parts = headings.flatMap((heading) => heading.toLowerCase().split(/, | and | và /));
  const all = [...parts, ...RULES.flatMap(({ slug }) => slug.split('-'))];
  return new Map(all.map((topic) => [fold(topic, ''), topic])).values();
}
