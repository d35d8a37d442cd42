import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { SourceText } from '../model/source-text.js';
import { checkCharacters } from './check-characters.js';
import { checkVietnamese } from './check-vietnamese.js';
import { findTcvn3 } from './encoding/find-tcvn3.js';
import type { TreeNode } from './node.js';

/**
 * LF103 and LF104: what is wrong with the characters of a file. Of a text in TCVN3 only that is said: its soft hyphens
 * and odd words are letters of that encoding.
 * @param root absent where the file cannot be parsed
 */
export function checkSourceText(source: SourceText, root: TreeNode | undefined): readonly ReaderFinding[] {
  const ofCharacters = checkCharacters(source, root);
  const tcvn3 = findTcvn3(source.text);
  if (!tcvn3) return [...ofCharacters, ...(root ? checkVietnamese(source, root) : [])];
  const { word, index, meant } = tcvn3;
  const place = { source, start: index, end: index + word.length };
  const others = ofCharacters.filter(({ code, args }) => !(code === 'LF104' && args.character === 'U+00AD'));
  return [readerFinding('LF103', place, { word, tcvn3: meant }), ...others];
}
