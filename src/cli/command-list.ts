import type { ExitCode } from './exit-code.js';
import type { CliIo } from './io.js';
import type { CliOptions } from './options.js';
import type { Progress } from './progress.js';
import type { CliTexts, CommandName, ExampleNote, OptionName } from './texts/texts.js';
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

export interface OptionDefinition {
  readonly flags: string;
  readonly text: OptionName;
}

/** A command as the help and the program know it. Its own file is loaded when it runs. */
export interface CommandDefinition {
  readonly name: CommandName;
  readonly takes: 'paths' | 'topic' | 'kind' | 'nothing';
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly (readonly [commandLine: string, note: ExampleNote])[];
  readonly load: () => Promise<RunCommand>;
}

export const COMMON_OPTIONS: readonly OptionDefinition[] = [
  { flags: '--as-of <date>', text: 'asOf' },
  { flags: '--lang <language>', text: 'lang' },
  { flags: '-o, --output <file>', text: 'output' },
  { flags: '--color <when>', text: 'color' },
  { flags: '--width <columns>', text: 'width' },
  { flags: '-q, --quiet', text: 'quiet' },
  { flags: '--timing', text: 'timing' },
  { flags: '--config <file>', text: 'config' },
  { flags: '--no-config', text: 'noConfig' },
  { flags: '--stdin-name <name>', text: 'stdinName' },
];

const REPORT_FORMAT: OptionDefinition = { flags: '--format <name>', text: 'reportFormat' };

/** Every command of this version, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'check',
    takes: 'paths',
    options: [
      { flags: '--format <name>', text: 'checkFormat' },
      { flags: '--fail-on <severity>', text: 'failOn' },
      { flags: '--max-problems <number>', text: 'maxProblems' },
      { flags: '--baseline <file>', text: 'baseline' },
      { flags: '--no-baseline', text: 'noBaseline' },
      { flags: '--write-baseline', text: 'writeBaseline' },
    ],
    examples: [
      ['logframe check', 'check'],
      ['logframe check --format concise --fail-on warning', 'checkWarnings'],
      ['logframe check --baseline known.json --write-baseline', 'checkWriteBaseline'],
      ['logframe check --baseline known.json', 'checkBaseline'],
      ['logframe check - --stdin-name projects/p-5821.yaml < draft.yaml', 'checkStdin'],
    ],
    load: async () => (await import('./commands/check.js')).check,
  },
  {
    name: 'report',
    takes: 'paths',
    options: [REPORT_FORMAT, { flags: '--section <names>', text: 'section' }],
    examples: [
      ['logframe report --as-of 2023-06-30', 'report'],
      ['logframe report projects/p-5821.yaml --lang vi', 'reportVi'],
      ['logframe report --section indicators,cofinancing', 'reportSection'],
      ['logframe report --as-of 2023-06-30 -o report.json', 'reportJson'],
    ],
    load: async () => (await import('./commands/report.js')).report,
  },
  sectionCommand('timeline'),
  sectionCommand('indicators'),
  sectionCommand('activities'),
  sectionCommand('cofinancing'),
  sectionCommand('disbursement'),
  sectionCommand('portfolio'),
  {
    name: 'explain',
    takes: 'topic',
    options: [{ flags: '--format <name>', text: 'explainFormat' }],
    examples: [
      ['logframe explain', 'explainAll'],
      ['logframe explain LF204', 'explain'],
      ['logframe explain cofinancing', 'explainTopic'],
      ['logframe explain ambiguous-number --lang vi', 'explainVi'],
      ['logframe explain -o rules.md', 'explainBook'],
    ],
    load: async () => (await import('./commands/explain.js')).explain,
  },
  {
    name: 'config',
    takes: 'paths',
    options: [
      { flags: '--show', text: 'show' },
      { flags: '--format <name>', text: 'configFormat' },
    ],
    examples: [
      ['logframe config', 'config'],
      ['logframe config --format json', 'configJson'],
    ],
    load: async () => (await import('./commands/config.js')).config,
  },
  {
    name: 'schema',
    takes: 'kind',
    options: [],
    examples: [
      ['logframe schema -o project.schema.json', 'schema'],
      ['logframe schema config -o config.schema.json', 'schemaConfig'],
    ],
    load: async () => (await import('./commands/schema.js')).schema,
  },
];

export const PROGRAM_EXAMPLES: CommandDefinition['examples'] = [
  ['logframe check', 'check'],
  ['logframe report --as-of 2023-06-30', 'report'],
  ['logframe report projects/p-5821.yaml --lang vi', 'reportVi'],
  ['logframe report --help', 'commandHelp'],
];

/** A command that prints one section of the report. */
function sectionCommand(
  name: 'timeline' | 'indicators' | 'activities' | 'cofinancing' | 'disbursement' | 'portfolio',
): CommandDefinition {
  const example: CommandDefinition['examples'][number] =
    name === 'portfolio'
      ? ['logframe portfolio projects --as-of 2023-06-30', 'report']
      : [`logframe ${name} projects/p-5821.yaml --as-of 2023-06-30`, 'section'];
  return {
    name,
    takes: 'paths',
    options: [REPORT_FORMAT],
    examples: [example],
    load: async () => (await import('./commands/report.js')).reportSection(name),
  };
}
