import { enHeadings } from './en-headings.js';
import { enSentences } from './en-sentences.js';
import { enTerms } from './en-terms.js';
import type { Widened } from './widened.js';

/** The words of the reports in English. The Vietnamese ones have the same shape, so that none can be missing. */
export const en = { ...enTerms, ...enHeadings, ...enSentences };

/** The words of the reports in one language. */
export type Messages = Widened<typeof en>;
