import { countBySeverity } from '../../diagnostics/limit-problems.js';
import type { Language } from '../../model/text.js';
import type { CheckContext } from './check-context.js';
import { CHECK_WORDS } from './check-words.js';

/** What was found and is not shown, and why: `2 more problems not shown, 14 known from the baseline`. Empty where there is none. */
export function unseenOf(
  { hidden, suppressed = [], known = 0 }: Pick<CheckContext, 'hidden' | 'suppressed' | 'known'>,
  language: Language,
): string {
  const words = CHECK_WORDS[language];
  const beyond = hidden.error + hidden.warning + hidden.info;
  return [
    ...(beyond > 0 ? [words.hidden(beyond)] : []),
    ...(suppressed.length > 0 ? [words.suppressed(suppressed.length, countBySeverity(suppressed).error)] : []),
    ...(known > 0 ? [words.known(known)] : []),
  ].join(', ');
}
