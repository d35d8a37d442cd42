import type { ProjectAssessment } from '../calc/project-assessment.js';
import type { Code, RelatedPlace, Severity } from '../diagnostics/diagnostic.js';
import type { FileShape } from '../model/file-shape.js';
import type { Place } from '../model/place.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Project } from '../model/project.js';
import type { Language } from '../model/text.js';
import type { MapNode } from '../source/node.js';
import type { RegisteredFiles } from '../source/registered-files.js';
import type { Placeless } from './placeless.js';

/** A finding in words. */
export interface FindingText {
  /** One sentence with the numbers, without a full stop at its end. */
  readonly message: string;
  /** What to type instead, or what to do. */
  readonly help?: string | undefined;
  /** Words for related places, by their label. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** What a rule's page says. */
export interface RuleDocs {
  /** What it finds, in a few words, for lists. */
  readonly summary: string;
  /** Why it matters, when it fires and when it does not. */
  readonly why: string;
}

export interface RuleExamples {
  readonly bad: string;
  readonly good: string;
}

/**
 * One rule of the catalogue, whole in one file: its code, its words in both languages, its page, and its check.
 * LF1xx, LF2xx and LF8xx have no check: they are raised while files are read and findings sorted.
 */
export interface Rule<Args = unknown> {
  readonly code: Code;
  readonly slug: string;
  readonly severity: Severity;
  /** The severity of one finding, if the findings of a rule differ in weight; else all have the rule's own. */
  readonly severityOf?: ((args: Args) => Severity) | undefined;
  readonly docs: Readonly<Record<Language, RuleDocs>>;
  readonly examples: RuleExamples;
  /** The words of a finding; a rule with cases or computed numbers says its facts once, `inEachLanguage(facts, { en, vi })`. */
  readonly describe: Readonly<Record<Language, (args: Args) => FindingText>>;
  /**
   * Looks at everything a run has read, before any figure. Like `checkProject` it only reports: it never formats,
   * filters, sorts or exits. An error takes what it touches out of the figures.
   */
  readonly checkRun?: ((run: RunOfProjects, report: Report<Args>) => void) | undefined;
  /** Looks at what is sound of one project, with its figures at the as-of date. */
  readonly checkProject?: ((assessed: AssessedProject, report: Report<Args>) => void) | undefined;
}

/** A rule whose arguments' type is forgotten, as the registry lists it. */
export type AnyRule = Omit<Rule, 'severityOf' | 'describe'> & {
  readonly severityOf?: ((args: never) => Severity) | undefined;
  readonly describe: Readonly<Record<Language, (args: never) => FindingText>>;
};

/** Everything one run has read. */
export interface RunOfProjects {
  /** The projects of the files that are well-formed. */
  readonly projects: readonly Project[];
  /** Every file with a tree, whatever its findings, by name: what is found first does not depend on how they were asked for. */
  readonly files: readonly CheckedFile[];
}

/** What is sound of a project, with all that is known of it at one date. */
export interface AssessedProject {
  readonly project: Project;
  readonly asOf: PlainDate;
  /** Whether the as-of date is today because none was chosen: what lies after it cannot have happened. */
  readonly asOfIsToday?: boolean | undefined;
  /** Every figure; thresholds and exchange rates are those that hold for this project, the workspace's included. */
  readonly assessment: ProjectAssessment;
  /** The file behind every `file` of the evidence and the sources, or why there is none. */
  readonly registeredFiles: RegisteredFiles;
}

/** A file as it is written; it may be too wrong to make a project. */
export interface CheckedFile {
  readonly root: MapNode;
  /** What stands where in a project file: rules that look at every id, date, period or place walk it (`walkShape`). */
  readonly shape: FileShape;
  /** The paths of the lists that stand in CSV files which could not be read, `budget.lines`: the tree lacks them. */
  readonly unread: readonly string[];
  /** The places of keys that the format does not know there (LF201). */
  readonly refusedKeys: ReadonlySet<Place>;
}

/**
 * Takes a finding. Its path is that of the value at the place; give one where the place is a key, which has none, or
 * where the finding belongs to another record than the one it points at.
 */
export type Report<Args> = (
  place: Place,
  args: Placeless<Args>,
  more?: {
    readonly path?: string | undefined;
    readonly related?: readonly RelatedPlace[] | undefined;
    /** A mark that tells it from a finding that a baseline knows at the same path: the hash of a changed file. */
    readonly mark?: string | undefined;
  },
) => void;

/** Keeps the arguments' type of a rule while the registry forgets it. */
export function defineRule<Args>(rule: Rule<Args>): Rule<Args> {
  return rule;
}
