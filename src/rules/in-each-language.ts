import type { Format } from '../messages/format.js';
import type { Language } from '../model/text.js';
import { formatIn } from './format-in.js';
import type { FindingText } from './rule.js';

/**
 * The words of a rule. `facts` says once which case a finding is, and its numbers as a language prints them; a template
 * for each language only chooses the words: `{ en: ({ id, sum }) => …, vi: … }`.
 */
export function inEachLanguage<Args, Facts>(
  facts: (args: Args, format: Format) => Facts,
  templates: Readonly<Record<Language, (facts: Facts) => FindingText>>,
): Readonly<Record<Language, (args: Args) => FindingText>> {
  return {
    en: (args) => templates.en(facts(args, formatIn('en'))),
    vi: (args) => templates.vi(facts(args, formatIn('vi'))),
  };
}
