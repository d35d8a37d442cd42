/** Printable ASCII on one line, without spaces at its ends: nothing to normalise. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/**
 * NFC, with plain spaces and without spaces at the ends of the text or of its lines. The line breaks inside a block
 * scalar stay: they are paragraphs or list lines of the writer.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[ \t]*\r?\n/g, '\n')
    .trim();
}
