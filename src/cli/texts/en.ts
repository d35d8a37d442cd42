import type { CliTexts } from './texts.js';

const quoteAll = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;

export const en: CliTexts = {
  program: 'Checks project files and computes their indicators, co-financing and budgets: exact, traceable, offline.',
  commands: {
    check: 'check project files and print what is wrong with them',
    report: 'print the whole report, and a portfolio page for several projects',
    timeline: 'print how much of the time has passed, and the milestones',
    indicators: 'print the indicators: target, actual, attainment, pace, status',
    activities: 'print the activities: planned, done, expected by now',
    cofinancing: 'print the contributions against what was promised',
    disbursement: 'print the money: budget, plans, disbursed',
    portfolio: 'print all projects in one table, with totals',
    schema: 'print the JSON Schema of the project file, for editors',
    help: 'print the help of a command',
  },
  usage: '<command> [paths...] [options]',
  placeholders: {},
  paths: 'files, folders, globs, or - for standard input (default: projects/ if it is there, else .)',
  options: {
    asOf: 'compute as of this day, 2023-06-30 (default: LOGFRAME_AS_OF, else today)',
    lang: 'language of the output, vi or en (default: LOGFRAME_LANG, else that of the system)',
    output: 'write to a file, whole or not at all; its extension gives the format',
    color: 'auto, always or never (default: auto)',
    width: 'columns of the output (default: those of the terminal, else 80)',
    quiet: 'print neither progress nor hints on standard error',
    timing: 'print on standard error what took how long',
    config: 'use this configuration instead of the logframe.config.yaml above the project file',
    noConfig: 'use no configuration file',
    stdinName: 'name to use for standard input in the output',
    checkFormat: 'pretty, concise or json (default: pretty)',
    failOn: 'exit 1 on findings of this weight: error, warning or never (default: error)',
    maxProblems: 'show at most so many findings, or none to show all (default: 100 in pretty, else none)',
    reportFormat: 'terminal or json (default: terminal)',
    section: 'print only these sections:',
    help: 'print this help',
    version: 'print the version',
  },
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Options of every command:',
    'Commands:': 'Commands:',
  },
  examples: 'Examples:',
  exampleNotes: {
    check: 'all project files under projects/',
    checkWarnings: 'in CI: warnings fail too',
    checkStdin: 'from an editor',
    report: 'every project, as of a day',
    reportVi: 'one project in Vietnamese',
    reportJson: 'exact figures for other programs',
    reportSection: 'two sections of it',
    section: 'of one project',
    schema: 'for the YAML support of an editor',
    commandHelp: 'what a command can do',
  },

  errorLabel: 'error',
  seeHelp: (command) => `Try \`${command} --help\`.`,
  cannotRun: (reason) => {
    switch (reason.kind) {
      case 'unknown-command':
        return `there is no command \`${reason.word}\`${didYouMean(reason.suggestion)}`;
      case 'path-as-command':
        return `\`${reason.word}\` is a path, not a command; did you mean \`logframe report ${reason.word}\`?`;
      case 'unknown-option':
        return `there is no option \`${reason.word}\`${didYouMean(reason.suggestion)}`;
      case 'option-without-value':
        return `\`${reason.option}\` needs a value`;
      case 'too-many-arguments':
        return `\`${reason.command}\` takes no such argument`;
      case 'bad-choice':
        return `\`${reason.option}\` cannot be \`${reason.value}\`${didYouMean(reason.suggestion) || `; it is one of ${quoteAll(reason.allowed)}`}`;
      case 'bad-date':
        return `\`${reason.option}\` is not a date: \`${reason.value}\`; write it as 2023-06-30, or 2023-06 for the last day of the month`;
      case 'bad-number':
        return `\`${reason.option}\` cannot be \`${reason.value}\`; it is a whole number from ${reason.least}`;
      case 'no-such-file':
        return `there is no readable file or folder \`${reason.path}\``;
      case 'folder-not-read':
        return `cannot read the folder \`${reason.folder}\``;
      case 'no-project-files':
        return `no project file in ${quoteAll(reason.paths)}: a project file is YAML (.yaml, .yml) and has a line \`logframe: 1\``;
      case 'config-not-read':
        return `the configuration \`${reason.file}\` cannot be read`;
      case 'config-invalid':
        return `nothing was run: the configuration \`${reason.file}\` is invalid`;
      case 'output-format':
        return `the extension of \`${reason.file}\` gives no format; use ${quoteAll(reason.extensions)}, or say \`--format\``;
      case 'output-is-input':
        return `\`${reason.file}\` is one of the files that are read and would be overwritten`;
      case 'output-folder-missing':
        return `\`${reason.file}\` cannot be written: there is no folder \`${reason.folder}\``;
      case 'output-is-folder':
        return `\`${reason.file}\` is a folder; give the name of a file`;
      case 'output-not-permitted':
        return `no permission to write \`${reason.file}\``;
      case 'not-written':
        return `\`${reason.file}\` cannot be written (${reason.because})`;
    }
  },

  left: (files) => (files === 1 ? 'No figures of 1 file with errors.' : `No figures of ${files} files with errors.`),
  moreFindings: (warnings, notes) =>
    `${[count(warnings, 'warning'), count(notes, 'note')].filter((part) => part !== '').join(' and ')}: see \`logframe check\`.`,
  progress: { find: 'looking for project files', read: 'reading', assess: 'computing', render: 'writing' },
  timing: { load: 'start', find: 'find', read: 'read and check', assess: 'compute', render: 'render', total: 'total' },
  bug: (message) =>
    [
      `This is a bug in logframe, not in your files: ${message}`,
      'Please report it with the command you typed, the version (`logframe --version`) and, if you may share it, the file.',
      'LOGFRAME_DEBUG=1 shows where it happened.',
    ].join('\n'),
};

function count(n: number, noun: string): string {
  return n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`;
}
