import type { Phrase } from '../messages/format.js';
import type { Explanation } from '../model/record.js';

/** What was said of a deviation, and on which date. */
export function explained({ on, text }: Explanation): Phrase {
  return (format) => format.words.explained({ date: format.date(on.last), text: format.text(text) });
}
