import type { Place } from '../model/place.js';
import type { Code, Finding, RelatedPlace } from './diagnostic.js';

/**
 * What reading a file can find, before any project exists: the arguments of LF1xx, LF2xx and LF801. Later rules keep
 * their arguments in their own files; these are raised by `source` and `schema` and put into words by `rules`.
 */
export interface ReaderFindings {
  LF101:
    | { readonly problem: 'syntax'; readonly detail: string }
    | { readonly problem: 'duplicate-key'; readonly key: string }
    | { readonly problem: 'tab' }
    | { readonly problem: 'unresolved-alias'; readonly name: string; readonly suggestion?: string | undefined }
    | { readonly problem: 'recursive-alias'; readonly name: string }
    | { readonly problem: 'several-documents' }
    | { readonly problem: 'alias-bomb'; readonly limit: number }
    | { readonly problem: 'too-deep'; readonly limit: number }
    | { readonly problem: 'complex-key' }
    | { readonly problem: 'unknown-tag'; readonly tag: string }
    | { readonly problem: 'bad-merge' };
  LF102:
    | { readonly problem: 'not-utf8'; readonly likely: string }
    | { readonly problem: 'replacement-character' }
    | { readonly problem: 'too-large'; readonly bytes: number; readonly limit: number }
    | { readonly problem: 'empty' };
  LF103: { readonly word: string };
  LF104: { readonly character: string; readonly name: string; readonly control: boolean };
  LF105:
    | { readonly problem: 'not-found'; readonly path: string; readonly suggestion?: string | undefined }
    | { readonly problem: 'outside-folder'; readonly path: string }
    | { readonly problem: 'symlink-outside'; readonly path: string }
    | { readonly problem: 'not-a-file'; readonly path: string }
    | {
        readonly problem: 'csv';
        readonly detail: 'missing-fields' | 'extra-fields' | 'quotes' | 'no-header' | 'duplicate-column';
        readonly column?: string | undefined;
      };
  LF201: { readonly key: string; readonly suggestion?: string | undefined; readonly known: readonly string[] };
  LF202: { readonly key: string; readonly within: string; readonly example?: string | undefined };
  LF203: {
    readonly found: FoundKind;
    readonly value: string;
    readonly expected: Expected;
    readonly suggestion?: string | undefined;
  };
  LF204: { readonly written: string; readonly readings: readonly string[] };
  LF205: {
    readonly written: string;
    readonly problem: 'form' | 'impossible' | 'serial';
    readonly suggestion?: string | undefined;
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
      | 'unexpected-text';
    readonly part?: string | undefined;
    readonly suggestion?: string | undefined;
  };
  LF207: { readonly written: string; readonly suggestion?: string | undefined };
  LF208: { readonly written: string; readonly suggestion?: string | undefined };
  LF209: { readonly written: string; readonly understood: number };
  LF801:
    | { readonly problem: 'yaml'; readonly detail: string }
    | { readonly problem: 'value'; readonly of: ReaderFinding };
}

export type ReaderCode = keyof ReaderFindings & Code;

/** What stands in the file where something else was expected. */
export type FoundKind = 'nothing' | 'text' | 'number' | 'map' | 'list' | 'yes-no';

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
        | 'yes-no'
        | 'version'
        | 'whole-number';
    }
  | { readonly type: 'one-of'; readonly words: readonly string[] }
  | { readonly type: 'either-or'; readonly keys: readonly string[] };

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
