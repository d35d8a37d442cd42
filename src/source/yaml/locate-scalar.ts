import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { ScalarNode } from '../node.js';
import { skipBlank } from './skip-blank.js';

/** The token that introduces a node, such as `:` or `-`: an empty node stands right behind it. Empty for the root and inside brackets. */
export type Indicator = ':' | '-' | '?' | '';

/**
 * The characters a scalar is written with: its quotes belong to it, and so does the `|` or `>` of a block, whose last
 * line break does not. An empty scalar has no characters and stands behind its anchor, its tag or what introduces it.
 * `cursor` is where the token before it ends.
 */
export function rangeOfScalar(
  text: string,
  event: ScalarEvent,
  indicator: Indicator,
  cursor: number,
): { readonly start: number; readonly end: number } {
  const { valueStart, valueEnd } = event;
  const behindProperties = Math.max(event.anchorEnd, event.tagEnd);
  if (valueStart < 0) {
    const at = behindProperties >= 0 ? behindProperties : behind(text, indicator, cursor);
    return { start: at, end: at };
  }
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return { start: valueStart, end: valueEnd };
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: valueStart - 1, end: valueEnd + 1 };
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK: {
      let start = skipBlank(text, Math.max(cursor, behindProperties));
      while (start < valueStart && text[start] !== '|' && text[start] !== '>') start = skipBlank(text, start + 1);
      return { start, end: start + text.slice(start, valueEnd).trimEnd().length };
    }
  }
}

function behind(text: string, indicator: Indicator, cursor: number): number {
  let at = skipBlank(text, cursor);
  if (indicator === '?') {
    if (text[at] === ',') at = skipBlank(text, at + 1);
    if (text[at] === ':') return at;
  }
  return indicator !== '' && text[at] === indicator ? at + 1 : cursor;
}

/** How a scalar is written; one tagged as text counts as quoted, so that `!!str null` is the word. */
export function styleOfScalar(text: string, event: ScalarEvent): ScalarNode['style'] {
  const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
  if (tag === '!' || tag === '!!str') return 'quoted';
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return 'plain';
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return 'quoted';
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return 'block';
  }
}
