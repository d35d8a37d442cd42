import { visibleText } from '../../diagnostics/visible-text.js';

/**
 * A sentence of a message or of a rule's page in Markdown: what stands between backticks is code, everything else is
 * plain words, whatever characters the user's file brought into it.
 */
export function escapeMarkdown(sentence: string): string {
  const pieces = sentence.replace(/\s+/g, ' ').split('`');
  if (pieces.length % 2 === 0) {
    // A backtick without a partner is a character like any other.
    const last = pieces.pop() ?? '';
    pieces.push(`${pieces.pop() ?? ''}\`${last}`);
  }
  return pieces
    .flatMap((piece, index) => (index % 2 === 1 ? { isCode: true, text: piece } : splitMentions(piece)))
    .filter(({ isCode, text }) => isCode || text !== '')
    .map(({ isCode, text }, index, all) => {
      if (!isCode) return escapeWords(text);
      // The fences of two neighbours would be one longer fence.
      return (all[index - 1]?.isCode ? ' ' : '') + codeSpan(text);
    })
    .join('')
    .replace(/^(?:[-+=]|#+)(?=\s)|(?<=^\d+)[.)](?=\s)/, '\\$&');
}

interface Piece {
  readonly isCode: boolean;
  readonly text: string;
}

/** Mentions and references (`@name`, `#12`) become code: a comment on GitHub must call nobody and link nothing. */
function splitMentions(words: string): readonly Piece[] {
  return words.split(/(?<![\w/.])([@#]\w[\w/-]*)/).map((text, index) => ({ isCode: index % 2 === 1, text }));
}

function escapeWords(words: string): string {
  return visibleText(words).replace(/[\\`*[\]<>|~&$]|(?<!\w)_|_(?!\w)/g, '\\$&');
}

/** Some characters as code on one line, with a fence longer than any backticks in them. */
export function codeSpan(text: string): string {
  const shown = visibleText(text.replace(/\s+/g, ' '));
  if (shown.trim() === '') return `\\\`${shown}\\\``;
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** Lines as they are, to be copied; their fence is longer than any in them. */
export function codeBlock(text: string, language: string): string {
  const lines = text.replace(/\n+$/, '').split('\n').map(visibleText);
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`*)/.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [fence + language, ...lines, fence].join('\n');
}
