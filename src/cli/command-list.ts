import { LANGUAGES } from '../model/text.js';
import { CHECK_FORMAT_DEFINITIONS } from '../render/check/formats.js';
import { CONFIG_FORMATS } from '../render/config/config-formats.js';
import { EXPLAIN_FORMATS } from '../render/explain/explain-formats.js';
import type { FormatDefinition } from '../render/format-definition.js';
import { REPORT_FORMATS } from '../render/report-formats.js';
import { SECTION_NAMES } from '../sheet/sections.js';
import type { ArgumentDefinition, CommandDefinition, OptionDefinition } from './command-definition.js';
import { defaultFormat, namesOf } from './output-format.js';
import { SCHEMA_KINDS } from './schema-kinds.js';
import { COLOUR_CHOICES } from './settings/colour.js';
import { DEFAULT_FAIL_ON, FAIL_ON } from './settings/fail-on.js';
import { DEFAULT_MOST } from './settings/most.js';

const OUTPUT = '-o, --output <file>';

export const COMMON_OPTIONS: readonly OptionDefinition[] = [
  { flags: '--as-of <date>', text: 'asOf' },
  { flags: '--lang <language>', text: 'lang', choices: LANGUAGES },
  { flags: OUTPUT, text: 'output' },
  { flags: '--color <when>', text: 'color', choices: COLOUR_CHOICES, default: COLOUR_CHOICES[0] },
  { flags: '--width <columns>', text: 'width' },
  { flags: '-q, --quiet', text: 'quiet' },
  { flags: '--timing', text: 'timing' },
  { flags: '--config <file>', text: 'config' },
  { flags: '--no-config', text: 'noConfig' },
  { flags: '--stdin-name <name>', text: 'stdinName' },
];

const PATHS: ArgumentDefinition = { text: 'paths', argument: '[paths...]' };

const NO_BASELINE: OptionDefinition = { flags: '--no-baseline', text: 'noBaseline' };
const NO_IGNORE: OptionDefinition = { flags: '--no-ignore', text: 'noIgnore' };

/** The options of every command that prints figures. */
const REPORT_OPTIONS: readonly OptionDefinition[] = [
  formatOption(REPORT_FORMATS),
  { flags: '--baseline <file>', text: 'reportBaseline' },
  NO_BASELINE,
  NO_IGNORE,
];

/** Every command of this version, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'check',
    takes: PATHS,
    options: [
      formatOption(CHECK_FORMAT_DEFINITIONS),
      { flags: '--fail-on <severity>', text: 'failOn', choices: FAIL_ON, default: DEFAULT_FAIL_ON },
      { flags: '--max-problems <number>', text: 'maxProblems', default: DEFAULT_MOST },
      { flags: '--baseline <file>', text: 'baseline' },
      NO_BASELINE,
      NO_IGNORE,
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
    takes: PATHS,
    options: [
      ...REPORT_OPTIONS,
      { flags: '--section <names>', text: 'section', choices: SECTION_NAMES },
      // Of several sections a format may make a folder; this help stands in the place of that of every command.
      { flags: OUTPUT, text: 'reportOutput' },
    ],
    examples: [
      ['logframe report --as-of 2023-06-30', 'report'],
      ['logframe report projects/p-5821.yaml --lang vi', 'reportVi'],
      ['logframe report --section indicators,cofinancing', 'reportSection'],
      ['logframe report --as-of 2023-06-30 -o report.json', 'reportJson'],
      ['logframe report --format csv -o tables/', 'reportTables'],
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
    takes: { text: 'topic', argument: '[topic...]' },
    options: [formatOption(EXPLAIN_FORMATS)],
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
    takes: PATHS,
    options: [{ flags: '--show', text: 'show' }, formatOption(CONFIG_FORMATS)],
    examples: [
      ['logframe config', 'config'],
      ['logframe config --format json', 'configJson'],
    ],
    load: async () => (await import('./commands/config.js')).config,
  },
  {
    name: 'schema',
    takes: { text: 'kind', argument: '[kind]', choices: SCHEMA_KINDS },
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
    takes: PATHS,
    options: REPORT_OPTIONS,
    examples: [example],
    load: async () => (await import('./commands/report.js')).reportSection(name),
  };
}

function formatOption(formats: readonly FormatDefinition[]): OptionDefinition {
  return { flags: '--format <name>', text: 'format', choices: namesOf(formats), default: defaultFormat(formats) };
}
