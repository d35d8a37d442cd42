/** A stream that takes text. Writing to a pipe that its reader has closed does nothing. */
export interface OutputStream {
  readonly isTTY: boolean;
  /** Columns of the terminal; nothing for files and pipes. */
  readonly columns: number | undefined;
  write(text: string): Promise<void>;
}

/** Everything the command line touches of the world outside, so that tests can put their own in its place. */
export interface CliIo {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The clock. Only the default of the as-of date reads it. */
  readonly now: () => Date;
}
