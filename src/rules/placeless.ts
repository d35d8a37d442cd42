import type { Place } from '../model/place.js';
import type { Rational } from '../model/rational.js';
import type { SourceText } from '../model/source-text.js';

/**
 * The arguments of a finding, none of which is a place or holds one: they are compared and printed as JSON, and behind a
 * place hangs the whole tree of its file. A `Quantity` with its place does not fit; `withoutPlace` makes it fit.
 */
export type Placeless<T> = T extends Place | SourceText
  ? never
  : T extends Rational | string | number | boolean
    ? T
    : T extends object
      ? { readonly [K in keyof T]: Placeless<T[K]> }
      : T;
