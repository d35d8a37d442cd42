import { ID_PATTERN } from '../../model/record.js';
import { withoutAccents } from './meant-word.js';
import { type Parsed, parsed, refused } from './parsed.js';

/** Reads an Id: letters without accents, digits and `. _ / -`, at most 64 characters. */
export function parseId(text: string): Parsed<string> {
  if (ID_PATTERN.test(text)) return parsed(text);
  return refused('LF203', { found: 'text', value: text, expected: { type: 'id' }, suggestion: idLike(text) });
}

/** Whether what is no id is words, and not an id misspelt: `Các nhà tài trợ`, and not `PCM 2`. */
export function isWords(text: string): boolean {
  return withoutAccents(text) !== text.normalize('NFC') || /\S\s+\S+\s+\S/.test(text);
}

/** `PCM 2` → `PCM-2`, `Tập huấn` → `Tap-huan`; undefined if more than one character in five would be lost, or no Id is left. */
function idLike(text: string): string | undefined {
  const plain = withoutAccents(text).trim().replace(/\s+/g, '-');
  const id = plain.replace(/[^A-Za-z0-9._/-]/g, '').replace(/^[._/-]+/, '');
  return id.length * 5 >= plain.length * 4 && ID_PATTERN.test(id) ? id : undefined;
}
