import type { Language } from '../model/text.js';
import { en, type Messages } from './en.js';
import { vi } from './vi.js';

export type { Messages } from './en.js';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, vi };

/** The words of the reports in a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
