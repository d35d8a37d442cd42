const COMMENT = 35;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The first offset from `at` on that is neither white space, a line break nor part of a YAML comment. */
export function skipBlank(text: string, at: number): number {
  for (let offset = at; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === COMMENT) {
      offset = endOfLine(text, offset);
    } else if (unit !== 32 && unit !== 9 && unit !== LINE_FEED && unit !== CARRIAGE_RETURN) {
      return offset;
    }
  }
  return text.length;
}

function endOfLine(text: string, at: number): number {
  let offset = at;
  while (offset < text.length) {
    const unit = text.charCodeAt(offset);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) break;
    offset++;
  }
  return offset;
}
