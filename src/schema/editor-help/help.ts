/** What an editor says of a key. */
export interface Help {
  /** Its name, English and Vietnamese. */
  readonly title: string;
  /** What is written there, and what its absence means, in English. */
  readonly description: string;
  readonly examples?: readonly (string | number | boolean | object)[];
}

/**
 * Help by the end of a key's path: `actuals.by` is the `by` of an observation, `by` that of everything else that has
 * one. Of several that fit a key the longest is meant.
 */
export type HelpTable = Readonly<Record<string, Help>>;
