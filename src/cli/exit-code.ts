/** What the exit code says, for scripts and CI. */
export const EXIT = {
  fine: 0,
  /** Findings at or above `--fail-on`, or a report asked of a file with errors. */
  findings: 1,
  /** Bad usage, no such file, an invalid configuration. */
  couldNotRun: 2,
  /** An error in logframe itself. */
  bug: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
