import { type Language, type Text, textIn } from '../../model/text.js';

/** What is to be typed, in the language of the message where the words for it differ. */
export function inLanguage(typed: string | Text, language: Language): string {
  return typeof typed === 'string' ? typed : textIn(typed, language);
}
