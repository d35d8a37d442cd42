import type { Language } from '../../model/text.js';
import type { AnyRule } from '../../rules/rule.js';
import { EXPLAIN_WORDS } from './explain-words.js';
import { severityWords } from './rule-page.js';

/** The rules of one hundred, `LF2xx`. */
export interface RuleGroup {
  readonly title: string;
  readonly rows: readonly RuleRow[];
}

export interface RuleRow {
  readonly code: string;
  readonly slug: string;
  readonly severity: string;
  readonly summary: string;
}

/** Rules in few words, in the order of their codes, by hundreds. */
export function listRules(rules: readonly AnyRule[], language: Language): readonly RuleGroup[] {
  return Object.entries(EXPLAIN_WORDS[language].groups)
    .map(([hundred, title]) => ({
      title,
      rows: rules
        .filter(({ code }) => code.startsWith(`LF${hundred}`))
        .map((rule) => ({
          code: rule.code,
          slug: rule.slug,
          severity: severityWords(rule, language),
          summary: rule.docs[language].summary,
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}
