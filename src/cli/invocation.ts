import type { ExitCode } from './exit-code.js';
import type { CliIo } from './io.js';
import type { CliOptions } from './options.js';
import type { Progress } from './progress.js';
import type { CliTexts } from './texts/cli-texts.js';
import type { Timing } from './timing.js';

/** One run of a command: what was typed, and the world around it. */
export interface Invocation {
  /** The arguments: paths, or what else the command takes. */
  readonly paths: readonly string[];
  readonly options: CliOptions;
  readonly io: CliIo;
  readonly timing: Timing;
  readonly progress: Progress;
  /** In the language known before any configuration is read. */
  readonly texts: CliTexts;
}

export type RunCommand = (invocation: Invocation) => Promise<ExitCode>;
