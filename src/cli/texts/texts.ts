import type { Language } from '../../model/text.js';
import type { CannotRunReason } from '../cannot-run.js';
import type { Phase } from '../timing.js';
import { en } from './en.js';
import { vi } from './vi.js';

export type CommandName =
  | 'check'
  | 'report'
  | 'timeline'
  | 'indicators'
  | 'activities'
  | 'cofinancing'
  | 'disbursement'
  | 'portfolio'
  | 'explain'
  | 'config'
  | 'schema';

export type OptionName =
  | 'asOf'
  | 'lang'
  | 'output'
  | 'color'
  | 'width'
  | 'quiet'
  | 'timing'
  | 'config'
  | 'noConfig'
  | 'stdinName'
  | 'checkFormat'
  | 'failOn'
  | 'maxProblems'
  | 'baseline'
  | 'noBaseline'
  | 'writeBaseline'
  | 'reportFormat'
  | 'explainFormat'
  | 'configFormat'
  | 'show'
  | 'section'
  | 'help'
  | 'version';

export type ExampleNote =
  | 'check'
  | 'checkWarnings'
  | 'checkStdin'
  | 'checkBaseline'
  | 'checkWriteBaseline'
  | 'report'
  | 'reportVi'
  | 'reportJson'
  | 'reportSection'
  | 'section'
  | 'explain'
  | 'explainVi'
  | 'explainTopic'
  | 'explainAll'
  | 'explainBook'
  | 'config'
  | 'configJson'
  | 'schema'
  | 'schemaConfig'
  | 'commandHelp';

/** The words of the command line itself. Those of reports and findings are elsewhere. */
export interface CliTexts {
  readonly program: string;
  readonly commands: Readonly<Record<CommandName | 'help', string>>;
  /** How a command line is made up. */
  readonly usage: string;
  readonly paths: string;
  readonly topic: string;
  readonly kind: string;
  /** Words between brackets in the flags and arguments of commands, by the English ones. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Headings of the help, by the words that commander has for them. */
  readonly headings: Readonly<Record<string, string>>;
  readonly examples: string;
  readonly exampleNotes: Readonly<Record<ExampleNote, string>>;

  readonly errorLabel: string;
  readonly seeHelp: (command: string) => string;
  readonly cannotRun: (reason: CannotRunReason) => string;

  /** Said below a report that leaves files out. */
  readonly left: (files: number) => string;
  /** With the command that prints them. */
  readonly moreFindings: (warnings: number, notes: number, command: string) => string;
  /** Said below findings. */
  readonly seeExplain: (code: string) => string;
  /** Said of a setting that is one for the whole run, where another configuration says something else. */
  readonly passedOver: (p: { key: string; value: string; other: string; place: string }) => string;
  /** Said below a report of findings that comments in its files silence. */
  readonly suppressed: (findings: number) => string;
  readonly wroteBaseline: (p: { findings: number; files: number; file: string; kept: number; left: number }) => string;
  /** Said of findings of a baseline that are there no more, above the list of them. */
  readonly goneFromBaseline: (findings: number, file: string) => string;
  /** Said of a project file that cannot be read, below the settings that hold for it. */
  readonly unreadSettings: (file: string) => string;
  readonly andMore: (count: number) => string;
  readonly progress: Readonly<Record<'find' | 'read' | 'assess' | 'render', string>>;
  readonly timing: Readonly<Record<Phase | 'total', string>>;
  readonly bug: (message: string) => string;
}

const TEXTS: Readonly<Record<Language, CliTexts>> = { en, vi };

export function cliTextsIn(language: Language): CliTexts {
  return TEXTS[language];
}
