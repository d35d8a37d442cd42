import type { ReaderCode, ReaderFindings } from '../../diagnostics/reader-findings.js';

/** What is wrong with one value: a finding of the reader that has no place yet. */
export type Problem = {
  [C in ReaderCode]: { readonly code: C; readonly args: ReaderFindings[C] };
}[ReaderCode];

/** The value that a text stands for, or why it stands for none. */
export type Parsed<T> = { readonly value: T; readonly problem?: undefined } | { readonly problem: Problem };

export function parsed<T>(value: T): Parsed<T> {
  return { value };
}

export function refused<C extends ReaderCode>(code: C, args: ReaderFindings[C]): { readonly problem: Problem } {
  return { problem: { code, args } as unknown as Problem };
}
