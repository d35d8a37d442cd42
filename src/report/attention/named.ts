import type { Phrase } from '../../messages/format.js';
import type { Text } from '../../model/text.js';
import { called } from '../../sheet/called.js';

const LONGEST = 90;
/** As much of a text, no mark without its letter. */
const BEGINNING = new RegExp(`^.{0,${LONGEST}}(?!\\p{M})`, 'su');

/** The id and the name, or as much of a long one as tells which it is: up to a word, or into one that is as long itself. */
export function named(id: string, name: Text | undefined): Phrase {
  return (format) => {
    const words = called({ id, name })(format);
    if (words.length <= LONGEST) return words;
    const [cut = ''] = BEGINNING.exec(words) ?? [];
    const end = cut.lastIndexOf(' ');
    return `${end < LONGEST / 2 ? cut : cut.slice(0, end)}…`;
  };
}
