import { assessPortfolio } from '../calc/assess-portfolio.js';
import type { PlainDate } from '../model/plain-date.js';
import { someEntries, soundEntries } from './entries.js';
import type { DescribedFinding } from './fields/diagnostic.js';
import { DIAGNOSTIC } from './fields/diagnostic.js';
import { LEFT_OUT, type LeftOut } from './fields/findings.js';
import { PORTFOLIO, type ReportedPortfolio } from './fields/portfolio.js';
import { projectShape, type ReportedProject } from './fields/project.js';
import { partsOf } from './parts-of.js';
import type { RecordShape, SheetRecord } from './record-shape.js';
import type { SectionName } from './sections.js';
import { sheetRecord } from './sheet-record.js';

/** Everything that a report of some projects can print, typed and without words: every format is a rendering of it. */
export interface Sheet {
  readonly asOf: PlainDate;
  /** The version of the program that made it. */
  readonly version: string;
  /** What was asked for; absent: everything, and a portfolio page for more than one project. */
  readonly sections?: readonly SectionName[] | undefined;
  readonly projects: readonly ReportedProject[];
  readonly portfolio?: ReportedPortfolio | undefined;
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly DescribedFinding[];
}

export interface SheetOptions {
  readonly asOf: PlainDate;
  readonly version: string;
  readonly sections?: readonly SectionName[] | undefined;
  readonly leftOut?: readonly LeftOut[] | undefined;
  /** All findings of the run, with their words in the language of the run. */
  readonly findings?: readonly DescribedFinding[] | undefined;
}

/** Arranges what was calculated and found as a sheet. Projects stand in the order given. */
export function buildSheet(projects: readonly ReportedProject[], options: SheetOptions): Sheet {
  const { asOf, version, sections, leftOut = [], findings = [] } = options;
  const wantsPortfolio = sections ? sections.includes('portfolio') : projects.length > 1;
  const ofProjects = sections === undefined || sections.some((name) => name !== 'portfolio');
  return {
    asOf,
    version,
    sections,
    projects: ofProjects ? projects : [],
    portfolio: wantsPortfolio ? portfolioOf(projects) : undefined,
    leftOut,
    findings,
  };
}

function portfolioOf(projects: readonly ReportedProject[]): ReportedPortfolio {
  const { totals, standards } = assessPortfolio(projects.map(({ assessment }) => assessment));
  return { projects, totals, standards };
}

/** The whole sheet as one record, from which data and its schema are derived. */
export function sheetShape(sections?: readonly SectionName[]): RecordShape<Sheet> {
  const is = partsOf<Sheet>();
  return {
    name: 'report',
    says: 'What `logframe report --format json` prints. What does not apply is absent; null never occurs.',
    parts: [
      is.word('logframe', 'The version of the program.', ({ version }) => version),
      is.day('asOf', 'The date of every figure.', ({ asOf }) => asOf),
      is.list('projects', projectShape(sections), ({ projects }) => soundEntries(projects), { isInAddress: false }),
      is.list('leftOut', LEFT_OUT, ({ leftOut }) => someEntries(leftOut), {
        optional: true,
        says: 'Project files whose errors leave nothing to report; absent where there are none.',
      }),
      is.record('portfolio', PORTFOLIO, ({ portfolio }) => portfolio, {
        optional: true,
        says: 'Present for more than one project.',
      }),
      is.list('diagnostics', DIAGNOSTIC, ({ findings }) => soundEntries(findings)),
    ],
  };
}

/** The sheet as a record: the root of the data, and of every address. */
export function rootOf(sheet: Sheet): SheetRecord {
  return sheetRecord(sheetShape(sheet.sections), sheet, '');
}
