import stringWidth from 'string-width';

/** Latin letters, Vietnamese ones among them, punctuation and box drawing: each is one column wide. */
const SINGLE = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2500-\u25a0]*$/;

/** Columns a text takes in a terminal: combining marks none, wide characters two, colours none. */
export function displayWidth(text: string): number {
  // string-width looks at every grapheme with emoji expressions: most of the time of a report, without the short way.
  return SINGLE.test(text) ? text.length : stringWidth(text);
}
