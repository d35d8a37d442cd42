import type { Messages } from './en.js';
import { viSentences } from './vi-sentences.js';
import { viTerms } from './vi-terms.js';

/** The words of the reports in Vietnamese. */
export const vi: Messages = { ...viTerms, ...viSentences };
