import type { Messages } from './en.js';
import { viHeadings } from './vi-headings.js';
import { viSentences } from './vi-sentences.js';
import { viTerms } from './vi-terms.js';

/** The words of the reports in Vietnamese. */
export const vi: Messages = { ...viTerms, ...viHeadings, ...viSentences };
