/** Why a command could not run. The words are in `texts/`. */
export type CannotRunReason =
  | { readonly kind: 'unknown-command'; readonly word: string; readonly suggestion?: string | undefined }
  | { readonly kind: 'path-as-command'; readonly word: string }
  | { readonly kind: 'unknown-option'; readonly word: string; readonly suggestion?: string | undefined }
  | { readonly kind: 'option-without-value'; readonly option: string }
  | { readonly kind: 'too-many-arguments'; readonly command: string }
  | {
      readonly kind: 'bad-choice';
      readonly option: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly suggestion?: string | undefined;
    }
  | { readonly kind: 'bad-date'; readonly option: string; readonly value: string }
  | {
      readonly kind: 'bad-number';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      /** A word that would do as well. */
      readonly or?: string | undefined;
    }
  | { readonly kind: 'unknown-rule'; readonly word: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'no-such-file'; readonly path: string }
  | { readonly kind: 'folder-not-read'; readonly folder: string }
  | { readonly kind: 'no-project-files'; readonly paths: readonly string[] }
  | { readonly kind: 'config-not-read'; readonly file: string }
  | { readonly kind: 'config-invalid'; readonly file: string }
  | { readonly kind: 'no-baseline' }
  /** Two options of which only one can be meant. */
  | { readonly kind: 'contradiction'; readonly options: readonly [string, string] }
  /** An option about the findings that are printed, where none are. */
  | { readonly kind: 'baseline-prints-nothing'; readonly option: string }
  | { readonly kind: 'baseline-is-folder'; readonly file: string }
  | { readonly kind: 'baseline-missing'; readonly file: string }
  | {
      readonly kind: 'baseline-broken';
      readonly place: string;
      readonly problem: 'unreadable' | 'merge-conflict' | 'no-baseline' | 'newer';
    }
  | { readonly kind: 'output-format'; readonly file: string; readonly extensions: readonly string[] }
  /** Tables of a format that has one for each section, and only one place to write them to. */
  | { readonly kind: 'several-tables'; readonly tables: readonly string[] }
  /** A folder for a format that is one file. */
  | { readonly kind: 'format-is-one-file'; readonly format: string; readonly example: string }
  | { readonly kind: 'output-is-input'; readonly file: string }
  | { readonly kind: 'output-folder-missing'; readonly file: string; readonly folder: string }
  /** A file stands where a folder would have to be: `above`. */
  | { readonly kind: 'output-in-file'; readonly file: string; readonly above: string }
  | { readonly kind: 'output-is-folder'; readonly file: string }
  | { readonly kind: 'output-not-permitted'; readonly file: string }
  | { readonly kind: 'disk-full'; readonly file: string }
  | { readonly kind: 'not-written'; readonly file: string; readonly because: string };

/** Ends the command with exit code 2 and one line that says why. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';

  constructor(readonly reason: CannotRunReason) {
    super(reason.kind);
  }
}
