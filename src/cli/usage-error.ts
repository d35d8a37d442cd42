import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command, CommanderError } from 'commander';
import { suggest } from '../diagnostics/suggest.js';
import { CannotRun } from './cannot-run.js';

/** What commander found wrong with a command line, as a reason that can be said in both languages. */
export function explainUsageError(error: CommanderError, program: Command, cwd: string): CannotRun {
  const [, word = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownCommand':
      if (existsSync(resolve(cwd, word))) return new CannotRun({ kind: 'path-as-command', word });
      return new CannotRun({ kind: 'unknown-command', word, suggestion: suggestedByCommander(error, word) });
    case 'commander.unknownOption':
      return new CannotRun({ kind: 'unknown-option', word, suggestion: suggestedByCommander(error, word) });
    case 'commander.optionMissingArgument':
      return new CannotRun({ kind: 'option-without-value', option: nameOf(word) });
    case 'commander.excessArguments':
      return new CannotRun({ kind: 'too-many-arguments', command: `${program.name()} ${word}` });
    default:
      throw error;
  }
}

/**
 * Commander knows what belongs to the command that was typed, and the nearest by its letters, however far that is: it
 * takes `--period` for `--version`. What is too far for us is no help.
 */
function suggestedByCommander({ message }: CommanderError, word: string): string | undefined {
  const nearest = /\(Did you mean (?:one of )?([^\s,?]+)/.exec(message)?.[1];
  return nearest === undefined ? undefined : suggest(word, [nearest]);
}

/** `--as-of` of `--as-of <date>` and of `-o, --output <file>`. */
function nameOf(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
