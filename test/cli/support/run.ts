import { resolve } from 'node:path';
import { runCli } from '../../../src/cli/run-cli.js';

export const ROOT = resolve(import.meta.dirname, '../../..');

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Both output streams are a terminal of so many columns. */
  readonly terminal?: number;
  /** Standard output goes into a pipe all the same. */
  readonly piped?: boolean;
  /** The clock, in the local time zone; noon of 15 July 2023 unless a test says otherwise. */
  readonly now?: Date;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams as they come together in a terminal. */
  readonly both: string;
}

/** Runs a command line in this process, with a world of its own: no variable and no clock of the machine gets in. */
export async function run(argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { cwd = ROOT, env = {}, stdin = '', terminal, piped = false, now = new Date(2023, 6, 15, 12) } = surroundings;
  const written = { stdout: '', stderr: '', both: '' };
  const isTerminal = (name: 'stdout' | 'stderr') => terminal !== undefined && !(piped && name === 'stdout');
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: isTerminal(name),
    columns: isTerminal(name) ? terminal : undefined,
    write: (text: string) => {
      written[name] += text;
      written.both += text;
      return Promise.resolve();
    },
  });
  const code = await runCli(argv, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    env,
    cwd,
    now: () => now,
  });
  return { code, ...written };
}
