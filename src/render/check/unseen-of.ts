import { countBySeverity } from '../../diagnostics/limit-problems.js';
import type { Language } from '../../model/text.js';
import type { CheckContext } from './check-context.js';
import { CHECK_WORDS } from './check-words.js';

/** What was found and is not shown, and why: `2 more problems not shown, 14 already listed in the baseline`. Empty where there is none. */
export function unseenOf(
  { hidden, suppressed = [], known = [], off = [] }: Pick<CheckContext, 'hidden' | 'suppressed' | 'known' | 'off'>,
  language: Language,
): string {
  const words = CHECK_WORDS[language];
  const beyond = hidden.error + hidden.warning + hidden.info;
  return [
    ...(beyond > 0 ? [words.hidden(beyond)] : []),
    ...(suppressed.length > 0 ? [words.suppressed(suppressed.length, countBySeverity(suppressed).error)] : []),
    ...(known.length > 0 ? [words.known(known.length, countBySeverity(known).error)] : []),
    ...(off.length > 0 ? [words.off(off.length)] : []),
  ].join(', ');
}
