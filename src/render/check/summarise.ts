import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CheckContext } from './check-context.js';
import { CHECK_WORDS } from './check-words.js';
import { countAll } from './count-all.js';

/** How many findings there are in how many files at which date, in words. */
export function summarise(shown: readonly Diagnostic[], context: CheckContext): string {
  const { language, files, asOf, hidden, suppressed = [], known = [], off = [] } = context;
  const words = CHECK_WORDS[language];
  const counts = countAll(shown, hidden);
  const isClean = counts.error + counts.warning + counts.info === 0;
  return isClean && suppressed.length + known.length + off.length > 0
    ? words.nothingElse(files.length, asOf)
    : words.summary(counts, files.length, asOf);
}
