import { VERSION } from '../version.js';
import { CannotRun } from './cannot-run.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { CliIo } from './io.js';
import { chooseColour } from './settings/colour.js';
import { guessLanguage } from './settings/language.js';

/**
 * Runs one command line and gives its exit code. The only place that catches everything: what could not run is said in
 * a line, and a bug with how to report it.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await io.stdout.write(`${VERSION}\n`);
      return EXIT.fine;
    }
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, io);
  } catch (error) {
    await io.stderr.write(await describeFailure(error, argv, io));
    return error instanceof CannotRun ? EXIT.couldNotRun : EXIT.bug;
  }
}

async function describeFailure(error: unknown, argv: readonly string[], { env, stderr }: CliIo): Promise<string> {
  const { cliTextsIn } = await import('./texts/texts.js');
  const texts = cliTextsIn(guessLanguage(argv, env));
  if (error instanceof CannotRun) {
    const label = paintError(`${texts.errorLabel}:`, chooseColour(undefined, stderr, env).value > 0);
    const { reason } = error;
    return `${label} ${texts.cannotRun(reason)}\n`;
  }
  const stack = env['LOGFRAME_DEBUG'] === '1' && error instanceof Error ? `${error.stack}\n` : '';
  return `${texts.bug(error instanceof Error ? error.message : String(error))}\n${stack}`;
}

function paintError(text: string, isColoured: boolean): string {
  return isColoured ? `\u001b[1;31m${text}\u001b[0m` : text;
}
