import { CannotRun } from '../cannot-run.js';

const NOT_PERMITTED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);
/** The disk, or what a person may use of it. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** Says why a file was not written. An error that is not of the system is a bug and is thrown again. */
export function notWritten(file: string, error: unknown): CannotRun {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  if (NOT_PERMITTED.has(code)) return new CannotRun({ kind: 'output-not-permitted', file });
  if (FULL.has(code)) return new CannotRun({ kind: 'disk-full', file });
  return new CannotRun({ kind: 'not-written', file, because: code });
}
