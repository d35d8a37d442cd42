import { Command, CommanderError, type Option } from 'commander';
import { suggest } from '../diagnostics/suggest.js';
import { VERSION } from '../version.js';
import { CannotRun } from './cannot-run.js';
import type { CommandDefinition, OptionDefinition } from './command-definition.js';
import { COMMANDS, COMMON_OPTIONS, PROGRAM_EXAMPLES } from './command-list.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { CliIo } from './io.js';
import { argumentHelp, optionHelp } from './option-help.js';
import type { CliOptions } from './options.js';
import { Progress } from './progress.js';
import { chooseColour } from './settings/colour.js';
import { guessLanguage } from './settings/language.js';
import { chooseWidth } from './settings/width.js';
import type { CliTexts } from './texts/cli-texts.js';
import { cliTextsIn } from './texts/texts.js';
import { Timing } from './timing.js';
import { explainUsageError } from './usage-error.js';

const WIDEST_HELP = 110;

/** Understands a command line and runs its command. */
export async function runProgram(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const texts = cliTextsIn(guessLanguage(argv, io.env));
  const help: string[] = [];
  const program = createProgram(texts, io, help);
  let exitCode: ExitCode = EXIT.fine;
  for (const definition of COMMANDS) {
    addCommand(program, definition, texts).action(async function (this: Command) {
      exitCode = await runCommand(definition, this.args, this.optsWithGlobals<CliOptions>(), io, texts);
    });
  }

  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (!/^commander\.(?:help|helpDisplayed|version)$/.test(error.code)) {
      throw explainUsageError(error, program, io.cwd);
    }
    refuseUnknownTopic(program.args);
    await io.stdout.write(help.join(''));
    return EXIT.fine;
  }
}

/** `logframe help reprot`: commander would print the help of the whole program. */
function refuseUnknownTopic([first, word]: readonly string[]): void {
  const names: readonly string[] = COMMANDS.map(({ name }) => name);
  if (first !== 'help' || word === undefined || word === 'help' || names.includes(word)) return;
  throw new CannotRun({ kind: 'unknown-command', word, suggestion: suggest(word, names) });
}

async function runCommand(
  { load }: CommandDefinition,
  paths: readonly string[],
  options: CliOptions,
  io: CliIo,
  texts: CliTexts,
): Promise<ExitCode> {
  const timing = new Timing();
  const progress = new Progress(io.stderr, !options.quiet);
  try {
    const run = await load();
    timing.end('load');
    return await run({ paths, options, io, timing, progress, texts });
  } finally {
    await progress.end();
    if (options.timing) await io.stderr.write(timing.format(texts.timing));
  }
}

/** The program without its commands. What commander prints of itself, the help, goes into `help`. */
function createProgram(texts: CliTexts, io: CliIo, help: string[]): Command {
  const isColoured = chooseColour(undefined, io.stdout, io.env).value > 0;
  const print = (text: string) => void help.push(text);
  const program = new Command('logframe')
    .description(texts.program)
    .version(VERSION, '-V, --version', texts.options.version)
    .helpOption('-h, --help', texts.options.help)
    .helpCommand(inWords('help [command]', texts), texts.commands.help)
    .usage(texts.usage)
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: () => {},
      getOutHelpWidth: () => Math.min(WIDEST_HELP, chooseWidth(undefined, io).value),
      getErrHelpWidth: () => Math.min(WIDEST_HELP, chooseWidth(undefined, io).value),
      getOutHasColors: () => isColoured,
      getErrHasColors: () => isColoured,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) =>
        isColoured ? `\u001b[1m${translateHeading(title, texts)}\u001b[0m` : translateHeading(title, texts),
      subcommandTerm: (command) => command.name(),
      visibleGlobalOptions: globalOptions,
    });
  addOptions(program, COMMON_OPTIONS, texts);
  return addExamples(program, PROGRAM_EXAMPLES, texts);
}

/** The options of every command, but for those of which a command has a help of its own. */
function globalOptions({ parent, options }: Command): Option[] {
  return (parent?.options ?? []).filter(({ flags }) => options.every((own) => own.flags !== flags));
}

function addCommand(program: Command, definition: CommandDefinition, texts: CliTexts): Command {
  const { name, takes, options, examples } = definition;
  const command = program
    .command(name)
    .summary(texts.commands[name])
    .description(asSentence(texts.commands[name]))
    .helpOption('-h, --help', texts.options.help)
    .usage(inWords(`[options] ${takes.argument}`, texts))
    .argument(inWords(takes.argument, texts), argumentHelp(takes, texts));
  addOptions(command, options, texts);
  return addExamples(command, examples, texts);
}

function addExamples(command: Command, examples: CommandDefinition['examples'], texts: CliTexts): Command {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, note]) => `  ${line.padEnd(width)}  ${texts.exampleNotes[note]}`);
  return command.addHelpText('after', ['', texts.examples, ...lines].join('\n'));
}

function addOptions(command: Command, options: readonly OptionDefinition[], texts: CliTexts): void {
  for (const one of options) command.option(inWords(one.flags, texts), optionHelp(one, texts));
}

/** `--as-of <date>` with the placeholder in the language of the help. */
function inWords(flags: string, { placeholders }: CliTexts): string {
  return flags.replace(/(?<=[<[])[^>\]]+/g, (word) => placeholders[word] ?? word);
}

function asSentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

function translateHeading(heading: string, texts: CliTexts): string {
  return texts.headings[heading] ?? heading;
}
