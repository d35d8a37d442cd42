import type { Place } from '../model/place.js';

export type Severity = 'error' | 'warning' | 'info';

/** A code of the catalogue, `LF204`. Codes are never reused. */
export type Code = `LF${number}`;

/** Another place that a finding involves: the first of two equal ids, the total that lines should add up to. */
export interface RelatedPlace {
  readonly place: Place;
  /** A word for what stands there, from the rule's own texts (`first`, `total`). */
  readonly label: string;
}

/** The cells of one column of a table, or its rows, that have one fault. */
export interface AlikeCells {
  /** How many there are, that of the finding included. */
  readonly count: number;
  /** Absent where whole rows are meant. */
  readonly column?: string | undefined;
  /** The next ones, each of which can be put into words itself; their places are related ones, labelled `alike 1` and so on. */
  readonly next: readonly Finding[];
}

/**
 * One finding as data: what was found and where. The words belong to the rule of that code, in both languages.
 * `Args` are the numbers and names that the words state.
 */
export interface Finding<Args = unknown> {
  readonly code: Code;
  readonly args: Args;
  readonly place: Place;
  readonly related?: readonly RelatedPlace[] | undefined;
  /** Path of the value in its file, `indicators.IND-2.actuals[0].value`. */
  readonly path?: string | undefined;
  /** What it stands for besides, where one column of a table has many cells of one fault. */
  readonly alike?: AlikeCells | undefined;
  /** What else tells a finding from another one at its path: the hash of a changed file. */
  readonly mark?: string | undefined;
}

/** A finding with the severity it has in this run. */
export interface Diagnostic extends Finding {
  readonly slug: string;
  readonly severity: Severity;
  /** The severity that it has by itself, where the workspace gives it another. */
  readonly ownSeverity?: Severity | undefined;
  /**
   * The path by which a later run knows the finding again, where it is another: records without an id are named by their
   * date, not by their position.
   */
  readonly lastingPath?: string | undefined;
}
