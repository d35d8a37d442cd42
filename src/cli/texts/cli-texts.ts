import type { CannotRunReason } from '../cannot-run.js';
import type { Phase } from '../timing.js';

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

/** What a command may take besides options. */
export type ArgumentName = 'paths' | 'topic' | 'kind';

export type OptionName =
  | 'asOf'
  | 'lang'
  | 'output'
  | 'reportOutput'
  | 'color'
  | 'width'
  | 'quiet'
  | 'timing'
  | 'config'
  | 'noConfig'
  | 'stdinName'
  | 'format'
  | 'failOn'
  | 'maxProblems'
  | 'baseline'
  | 'reportBaseline'
  | 'noBaseline'
  | 'noIgnore'
  | 'writeBaseline'
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
  | 'reportTables'
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
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  /** Words between brackets in the flags and arguments of commands, by the English ones. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** What each option does. The words that it takes, and its default among them, stand behind. */
  readonly options: Readonly<Record<OptionName, string>>;
  /** Defaults that are no word of the option: `today`. */
  readonly defaults: Readonly<Partial<Record<OptionName | ArgumentName, string>>>;
  /** Says what holds where an option is not given: `(default: x)`. */
  readonly defaultIs: (value: string) => string;
  /** The same of an option whose default depends on the format: `100 in pretty, else none`. */
  readonly defaultOf: (value: string, format: string | undefined) => string;
  /** Headings of the help, by the words that commander has for them. */
  readonly headings: Readonly<Record<string, string>>;
  readonly examples: string;
  readonly exampleNotes: Readonly<Record<ExampleNote, string>>;

  readonly errorLabel: string;
  readonly seeHelp: (command: string) => string;
  readonly cannotRun: (reason: CannotRunReason) => string;

  /** Said below a report that leaves files out. */
  readonly left: (files: number) => string;
  /** Said below a report of findings that it does not print; `command` prints them. */
  readonly moreFindings: (warnings: number, notes: number, command: string) => string;
  /** Said below findings. */
  readonly seeExplain: (code: string) => string;
  /** Said of a setting that is one for the whole run, where another configuration says something else. */
  readonly passedOver: (p: { key: string; value: string; other: string; place: string }) => string;
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
