import type { Place } from '../model/place.js';
import type { Text } from '../model/text.js';
import type { Code, Finding, RelatedPlace } from './diagnostic.js';

/**
 * What reading a file can find, before any project exists: the arguments of LF1xx, LF2xx and LF801. Later rules keep
 * their arguments in their own files; these are raised by `source` and `schema` and put into words by `rules`.
 */
export interface ReaderFindings {
  LF101:
    | {
        readonly problem: 'syntax';
        readonly detail: SyntaxDetail;
        /** The line as it would be right, to paste. */
        readonly right?: string | undefined;
      }
    | { readonly problem: 'duplicate-key'; readonly key: string }
    | { readonly problem: 'tab' }
    /** Spaces that YAML takes for letters stand where a line is indented: `U+00A0`. */
    | { readonly problem: 'odd-indent'; readonly character: string }
    | { readonly problem: 'unresolved-alias'; readonly name: string; readonly suggestion?: string | undefined }
    | { readonly problem: 'recursive-alias'; readonly name: string }
    | { readonly problem: 'several-documents' }
    | { readonly problem: 'alias-bomb'; readonly limit: number }
    | { readonly problem: 'too-deep'; readonly limit: number }
    | { readonly problem: 'complex-key' }
    | { readonly problem: 'empty-key' }
    | { readonly problem: 'unknown-tag'; readonly tag: string }
    | { readonly problem: 'bad-merge' };
  LF102:
    | { readonly problem: 'not-utf8'; readonly likely: string }
    | { readonly problem: 'replacement-character' }
    | { readonly problem: 'too-large'; readonly bytes: number; readonly limit: number }
    | { readonly problem: 'archive' }
    | { readonly problem: 'empty'; readonly kind: 'project' }
    /** `header` is the row to begin with: `id,on,amount` */
    | { readonly problem: 'empty'; readonly kind: 'table'; readonly header: string };
  /** `tcvn3` is what the word says, where the text is in that encoding. */
  LF103: { readonly word: string; readonly tcvn3?: string | undefined };
  /** `U+00AD` */
  LF104: { readonly character: string; readonly control: boolean };
  LF105:
    | { readonly problem: 'not-found'; readonly path: string; readonly suggestion?: string | undefined }
    | { readonly problem: 'outside-folder'; readonly path: string }
    | { readonly problem: 'symlink-outside'; readonly path: string }
    | { readonly problem: 'not-a-file'; readonly path: string }
    | { readonly problem: 'not-readable'; readonly path: string }
    | {
        readonly problem: 'csv';
        readonly detail:
          | 'missing-fields'
          | 'extra-fields'
          | 'quotes'
          | 'no-header'
          | 'empty-column'
          | 'duplicate-column'
          | 'title-row'
          | 'total-row';
        readonly column?: string | undefined;
        /** How many cells stand in columns without a name, or rows above the names of the columns. */
        readonly count?: number | undefined;
        /** A number that commas split over cells: `1,000,000`. */
        readonly number?: string | undefined;
        /** How a row of totals calls itself. */
        readonly word?: string | undefined;
        /** The row to begin a table with that has none: `id,on,amount` */
        readonly header?: string | undefined;
      };
  /** `1,000` in the columns `amount` and `note`. */
  LF108: { readonly written: string; readonly column: string; readonly text: string };
  LF201: {
    readonly key: string;
    readonly suggestion?: string | undefined;
    readonly known: readonly string[];
    /** The choice that leaves no room for a key which the format otherwise knows: `levels` where `measure` is `count`. */
    readonly because?: { readonly key: string; readonly value: string } | undefined;
    /** A comma in a number can make a key, as in `{ amount: 910,5 triệu }`: what the number can mean, `910.5 triệu`. */
    readonly readings?: readonly string[] | undefined;
    /** So can a comma in words, as in `{ name: Trồng, chăm sóc và thu hoạch }`: the key that they are of, and all of them. */
    readonly cutText?: CutText | undefined;
    /** Of a table: all its columns that are no keys there, this one first. */
    readonly columns?: readonly UnknownColumn[] | undefined;
  };
  LF202: {
    readonly key: string;
    /** Keys that would do as well. */
    readonly or?: readonly string[] | undefined;
    /** Path of the record that lacks it; empty for the whole file. */
    readonly within: string;
    readonly example?: string | Text | undefined;
    /** The values to choose from, where there is more than one. */
    readonly choices?: readonly string[] | undefined;
    /** The record is a row of a CSV file. */
    readonly isColumn?: boolean | undefined;
    /** No row can have it: the table has no such column. */
    readonly table?:
      | {
          /** Other keys that it has no column for, each with those that would do as well. */
          readonly others: readonly (readonly string[])[];
          readonly unknown: readonly UnknownColumn[];
          /** The keys of the records, where some column is none of them. */
          readonly known: readonly string[];
        }
      | undefined;
  };
  LF203: {
    readonly found: FoundKind;
    readonly value: string;
    readonly expected: Expected;
    readonly suggestion?: string | undefined;
    /** What could stand at this very place. */
    readonly example?: string | Text | undefined;
    /** What to do where no other value is right at this place. */
    readonly advice?: WrongTypeAdvice | undefined;
    /** The value without the curly quotes that a word processor put around it. */
    readonly withoutQuotes?: string | undefined;
  };
  LF204: { readonly written: string; readonly readings: readonly string[] };
  LF205: {
    readonly written: string;
    readonly problem: 'form' | 'impossible' | 'short-month' | 'serial';
    /** The month and the day of a date without a year: `09-30`. */
    readonly withoutYear?: string | undefined;
    /** The date that was probably meant; the last day of a month that is too short for the one written. */
    readonly suggestion?: string | undefined;
    /** The suggestion takes the first of two numbers for the day, as in Vietnam; it could be the month. */
    readonly isDayFirst?: boolean | undefined;
  };
  LF206: {
    readonly written: string;
    readonly problem:
      | 'qualifier'
      | 'scale'
      | 'no-percent-sign'
      | 'percent-sign'
      | 'exponent'
      | 'leading-zero'
      | 'not-a-number'
      | 'zero-denominator'
      | 'too-long'
      | 'negative'
      /** A negative amount where money that came back is a record of its own. */
      | 'refund'
      /** One of what donors sent: it went back to them; and of what they promised: they took it back. */
      | 'returned'
      | 'reduced'
      | 'zero'
      | 'unexpected-text'
      /** A qualifier before a ratio, whose two numbers are counted. */
      | 'ratio-qualifier';
    readonly part?: string | undefined;
    readonly suggestion?: string | Text | undefined;
    /** It stands in a cell of a table, in which nothing can be unknown but by being left out. */
    readonly inTable?: boolean | undefined;
  };
  LF207: { readonly written: string; readonly suggestion?: string | undefined };
  LF208: {
    readonly written: string;
    /** What is counted: an indicator, people or sub-projects, else what the `unit` names. */
    readonly counted: 'indicator' | 'people' | 'subprojects' | { readonly unit: string };
    /** The number, had its point been a thousands mark whose last zeros a spreadsheet dropped: `12_130` of `12.13`. */
    readonly inThousands?: string | undefined;
  };
  LF209: { readonly written: string; readonly understood: number };
  LF801:
    | { readonly problem: 'value'; readonly of: ReaderFinding }
    | { readonly problem: 'unknown-rule'; readonly code: string; readonly suggestions: readonly string[] }
    | { readonly problem: 'level-of-error'; readonly code: string; readonly slug: string; readonly level: string }
    /** The project's `key` and the other threshold, which its workspace sets, in the wrong order. */
    | {
        readonly problem: 'thresholds';
        readonly key: string;
        readonly value: string;
        readonly isAbove: boolean;
        readonly other: string;
        readonly otherValue: string;
      };
}

/** Words that a comma inside `{ }` cut in two. */
export interface CutText {
  readonly key: string;
  /** As it was meant: `Trồng, chăm sóc và thu hoạch`. */
  readonly text: string;
}

export type ReaderCode = keyof ReaderFindings & Code;

/** A column of a table that is no key of its records, and the key that it resembles. */
export interface UnknownColumn {
  readonly name: string;
  readonly suggestion?: string | undefined;
}

/** What is wrong with YAML that does not parse; each has its words in both languages. */
export type SyntaxDetail =
  | 'colon-in-text'
  | 'bad-indent'
  | 'quote-not-closed'
  | 'bracket-not-closed'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-dash'
  | 'bad-escape'
  | 'reserved-start'
  | 'block-in-brackets'
  | 'bad-anchor'
  | 'bad-directive'
  | 'control-character'
  | 'unexpected';

/** What stands in the file where something else was expected. */
export type FoundKind = 'nothing' | 'text' | 'number' | 'map' | 'list' | 'yes-no';

/**
 * `derived-status`: the status of an activity that is neither cancelled nor suspended follows from `done`.
 * `target-is-yes`: what is to come true is in the name of a yes-no indicator.
 * `hash-the-file`: how to get a SHA-256 digest.
 * `refer-by-id`: words stand where the id of a record is wanted.
 * `value-in-words`: a source can state no number of an indicator whose values are words.
 * `scope-unknown`: the word for it is one of the choices, and the reason stands in a comment.
 * `payee-is-a-code`: who was paid is named outside the file.
 */
export type WrongTypeAdvice =
  | 'derived-status'
  | 'target-is-yes'
  | 'hash-the-file'
  | 'scope-unknown'
  | 'payee-is-a-code'
  | 'value-in-words'
  | 'refer-by-id';

/** What was expected; each has a name and an example in both languages. */
export type Expected =
  | {
      readonly type:
        | 'text'
        | 'id'
        | 'date'
        | 'period'
        | 'quantity'
        | 'money'
        | 'percent'
        | 'share'
        | 'unknown'
        | 'map'
        | 'list'
        | 'table'
        | 'yes-no'
        | 'version'
        | 'whole-number'
        | 'sha256'
        /** The id of an indicator whose values are numbers. */
        | 'numeric-indicator';
    }
  | { readonly type: 'one-of'; readonly words: readonly string[] }
  | { readonly type: 'either-or'; readonly keys: readonly string[] }
  /** No more than the value of a neighbouring key. */
  | { readonly type: 'at-most'; readonly key: string; readonly value: string };

/** A finding of the reader, whose arguments belong to its code. */
export type ReaderFinding = {
  [C in ReaderCode]: Finding<ReaderFindings[C]> & { readonly code: C };
}[ReaderCode];

/** Makes a finding of the reader. */
export function readerFinding<C extends ReaderCode>(
  code: C,
  place: Place,
  args: ReaderFindings[C],
  more: { readonly path?: string | undefined; readonly related?: readonly RelatedPlace[] | undefined } = {},
): ReaderFinding {
  return { code, place, args, ...more } as unknown as ReaderFinding;
}
