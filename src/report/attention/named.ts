import type { Phrase } from '../../messages/format.js';
import type { Text } from '../../model/text.js';

const LONGEST = 90;

/** The id and the name, or as much of a long one as tells which it is. */
export function named(id: string, name: Text | undefined): Phrase {
  return (format) => {
    const words = name ? `${id} ${format.text(name)}` : id;
    if (words.length <= LONGEST) return words;
    const cut = words.slice(0, LONGEST);
    return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
  };
}
