import type { Figure, Reason } from '../calc/figure.js';
import type { Phrase } from '../messages/format.js';
import type { Currency } from '../model/money.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Rational } from '../model/rational.js';
import type { Language, Text } from '../model/text.js';
import type { TermSet } from './terms.js';

/** Whether a cell is good news, bad news, or to be read with care. Colour only repeats what the words say. */
export type Tone = 'good' | 'warning' | 'bad' | 'muted';

/**
 * One value of the sheet, typed and without words of any language. A figure that is not computable prints `?`, a cell that
 * does not apply `—`; a zero is a value and prints 0.
 */
export type Cell =
  /** A number in the unit of its record; a percent measure prints 0.85 as 85 %. */
  | {
      readonly kind: 'number';
      readonly figure: Figure;
      readonly unit?: Text | undefined;
      readonly isPercent?: boolean | undefined;
      readonly limits?: readonly Rational[] | undefined;
    }
  /** A fraction that prints as a percent; `limits` are the thresholds it must not seem to have reached. */
  | { readonly kind: 'ratio'; readonly figure: Figure; readonly limits?: readonly Rational[] | undefined }
  /** Money; `hasCode` where no other place of its table names the currency. */
  | {
      readonly kind: 'money';
      readonly figure: Figure;
      readonly currency: Currency;
      readonly hasCode?: boolean | undefined;
    }
  | { readonly kind: 'day'; readonly day: PlainDate }
  /** Words of the file; `of` is the language in which data gives them where it has room for one only. */
  | { readonly kind: 'text'; readonly text: Text; readonly of?: Language | undefined }
  /** An id, a path or another word that is the same in every language; `shown` is what readers are told in place of it. */
  | {
      readonly kind: 'word';
      readonly word: string;
      readonly shown?: Text | undefined;
      readonly tone?: Tone | undefined;
    }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  /** A word of a closed set; `said` says it more precisely for readers: `overdue by 91 days`. */
  | {
      readonly kind: 'term';
      readonly of: TermSet;
      readonly word: string;
      readonly tone?: Tone | undefined;
      readonly said?: Phrase | undefined;
    }
  /** Words made of several values, for tables only. */
  | { readonly kind: 'said'; readonly said: Phrase; readonly tone?: Tone | undefined }
  /** There is no figure; where `isSaid`, its reason stands in the table and not a question mark. */
  | { readonly kind: 'missing'; readonly reason: Reason; readonly isSaid?: boolean | undefined }
  | { readonly kind: 'not-applicable' };

export const NOT_APPLICABLE: Cell = { kind: 'not-applicable' };

/** Why a cell has no figure; nothing where it has one or needs none. */
export function reasonOf(cell: Cell): Reason | undefined {
  switch (cell.kind) {
    case 'number':
    case 'ratio':
    case 'money':
      return cell.figure.notComputable;
    case 'missing':
      return cell.reason;
    case 'day':
    case 'text':
    case 'word':
    case 'count':
    case 'flag':
    case 'term':
    case 'said':
    case 'not-applicable':
      return undefined;
  }
}
