import type { CliTexts } from './cli-texts.js';

const quoteAll = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
const didYouMeanOne = (suggestions: readonly string[]) =>
  suggestions.length === 0 ? '' : `; did you mean ${oneOf(suggestions)}?`;
const oneOf = (words: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map((word) => `\`${word}\``));

const brokenBaseline = {
  unreadable: 'the baseline cannot be read from here on; mend it, or delete the file and use `--write-baseline`',
  'merge-conflict':
    'the baseline has a merge conflict; keep the lines of both sides, a comma after each but the last, or delete the file and use `--write-baseline`',
  'no-baseline': 'this is no baseline of logframe; a file that holds something else is neither read nor overwritten',
  newer: 'the baseline was written by a later version of logframe',
};

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
    explain: 'print what a finding means, with an example, or a list of rules',
    config: 'print every setting that holds, and where it comes from',
    schema: 'print the JSON Schema of the project file or of the configuration, for editors',
    help: 'print the help of a command',
  },
  usage: '<command> [paths...] [options]',
  placeholders: {},
  arguments: {
    paths: 'files, folders, globs, or - for standard input',
    kind: 'of which file',
    topic: 'a rule, LF204 or ambiguous-number; or a topic, LF5 or cofinancing, to list its rules',
  },
  options: {
    asOf: 'compute as of this day, 2023-06-30',
    lang: 'language of the output',
    output: 'write to a file, in the format of its extension; if this fails, the old file is kept',
    reportOutput:
      'write to a file, in the format of its extension; CSV of several sections into a folder, tables/, a table each; if this fails, the old file is kept',
    color: 'colours',
    width: 'columns of the output',
    quiet: 'print neither progress nor hints on standard error',
    timing: 'print on standard error what took how long',
    config: 'use this configuration instead of the logframe.config.yaml above the project file',
    noConfig: 'use no configuration file',
    stdinName: 'name to use for standard input in the output',
    format: 'format of the output',
    failOn: 'exit with 1 on findings of this severity or higher',
    maxProblems: 'show at most so many findings, or none to show all',
    baseline: 'report only findings not listed in this file',
    reportBaseline: 'count the findings listed in this file as known',
    noBaseline: 'use no baseline, whatever the configuration says',
    noIgnore: 'report also the findings that comments in the files ignore',
    writeBaseline: 'write all findings of now into the baseline instead of printing them',
    show: 'print the settings (default)',
    section: 'print only these sections',
    help: 'print this help',
    version: 'print the version',
  },
  defaults: {
    paths: 'projects/ if it is there, else .',
    topic: 'the list of all',
    asOf: 'LOGFRAME_AS_OF, else today',
    lang: 'LOGFRAME_LANG, else that of the system',
    width: 'those of the terminal, else 80',
    baseline: 'the one the configuration names',
    reportBaseline: 'the one the configuration names',
  },
  defaultIs: (value) => `(default: ${value})`,
  defaultOf: (value, format) => (format === undefined ? `else ${value}` : `${value} in ${format}`),
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
    checkBaseline: 'only what is new',
    checkWriteBaseline: 'from now on these findings are known',
    report: 'every project, as of a day',
    reportVi: 'one project in Vietnamese',
    reportJson: 'exact figures for other programs',
    reportTables: 'every section as a table of its own',
    reportSection: 'two sections of it',
    section: 'of one project',
    explain: 'what a finding means',
    explainTopic: 'the list of the rules on a topic',
    explainVi: 'by its name, in Vietnamese',
    explainAll: 'the list of all rules',
    explainBook: 'all of them as a document',
    config: 'of every project under projects/',
    configJson: 'for other programs',
    schema: 'for the YAML support of an editor',
    schemaConfig: 'the same of logframe.config.yaml',
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
        return `\`${reason.option}\` cannot be \`${reason.value}\`; it is a whole number from ${reason.least}${reason.or === undefined ? '' : `, or \`${reason.or}\``}`;
      case 'unknown-rule':
        return `there is no rule or topic \`${reason.word}\`${didYouMeanOne(reason.suggestions) || '; `logframe explain` lists them all'}`;
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
      case 'no-baseline':
        return '`--write-baseline` needs to know the file: add `--baseline logframe-baseline.json`';
      case 'contradiction':
        return `${reason.options.map((option) => `\`${option}\``).join(' and ')} contradict each other; leave one of them out`;
      case 'baseline-prints-nothing':
        return `\`--write-baseline\` prints no findings, so \`${reason.option}\` means nothing beside it; leave one of them out`;
      case 'baseline-is-folder':
        return `the baseline \`${reason.file}\` is a folder; give the name of a file, \`logframe-baseline.json\``;
      case 'baseline-missing':
        return `there is no baseline \`${reason.file}\`; write it with \`--write-baseline\``;
      case 'baseline-broken':
        return `\`${reason.place}\`: ${brokenBaseline[reason.problem]}`;
      case 'output-format':
        return `the extension of \`${reason.file}\` gives no format; use ${quoteAll(reason.extensions)}, or say \`--format\``;
      case 'several-tables':
        return `CSV has a table for each section: write them into a folder with \`-o tables/\`, or ask for one with \`--section\` (${reason.tables.join(', ')})`;
      case 'format-is-one-file':
        return `the format \`${reason.format}\` is one file, not a folder; give its name, as in \`-o ${reason.example}\``;
      case 'output-is-input':
        return `\`${reason.file}\` is one of the files that are read and would be overwritten`;
      case 'output-folder-missing':
        return `\`${reason.file}\` cannot be written: there is no folder \`${reason.folder}\``;
      case 'output-in-file':
        return `\`${reason.file}\` cannot be written: \`${reason.above}\` is a file, not a folder`;
      case 'output-is-folder':
        return `\`${reason.file}\` is a folder; give the name of a file`;
      case 'output-not-permitted':
        return `no permission to write \`${reason.file}\``;
      case 'disk-full':
        return `\`${reason.file}\` was not written because the disk is full; free some space and run the command again`;
      case 'not-written':
        return `\`${reason.file}\` cannot be written (${reason.because})`;
    }
  },

  left: (files) => (files === 1 ? 'No figures of 1 file with errors.' : `No figures of ${files} files with errors.`),
  moreFindings: (warnings, notes, command) =>
    `${[count(warnings, 'warning'), count(notes, 'note')].filter((part) => part !== '').join(' and ')}: see \`${command}\`.`,
  seeExplain: (code) => `What a finding means, with an example: \`logframe explain ${code}\`.`,
  passedOver: ({ key, value, other, place }) =>
    `\`${key}\` is ${value} for the whole run, as for its first file; ${place} says ${other}.`,
  wroteBaseline: ({ findings, files, file, kept, left }) =>
    `${file} knows ${count(findings, 'finding') || 'no findings'}${files === 0 ? '' : ` in ${count(files, 'file')}`} now` +
    `${kept === 0 ? '' : `, and as before ${count(kept, 'finding')} that could not be looked for`}.` +
    (left === 0
      ? ''
      : ` It cannot know ${count(left, 'error')} of form, behind which anything could hide: mend ${left === 1 ? 'it' : 'them'} first.`),
  goneFromBaseline: (findings, file) =>
    `${count(findings, 'known finding')} fixed: add \`--write-baseline\` to take ${findings === 1 ? 'it' : 'them'} out of ${file}.`,
  unreadSettings: (file) => `\`${file}\` cannot be read, so its own settings are not known: see \`logframe check\`.`,
  andMore: (more) => `and ${more} more`,
  progress: { find: 'looking for project files', read: 'reading', assess: 'computing', render: 'writing' },
  timing: { load: 'start', find: 'find', read: 'read, compute and check', render: 'render', total: 'total' },
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
