import type { Place } from '../../src/model/place.js';
import { SourceText } from '../../src/model/source-text.js';

/** A file whose one place is marked with `«` and `»`, which are not part of it. */
export function markedFile(marked: string, file = 'p.yaml'): Place {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return { source: new SourceText(file, marked.replace(/[«»]/g, '')), start, end };
}

/** The first place of some words in a file. */
export function placeIn(source: SourceText, words: string, from = 0): Place {
  const start = source.text.indexOf(words, from);
  if (start === -1) throw new RangeError(`not in the file: ${words}`);
  return { source, start, end: start + words.length };
}
