import { assessPortfolio } from '../../calc/assess-portfolio.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Language } from '../../model/text.js';
import type { SectionName } from '../../report/report.js';
import { diagnosticJson } from '../check/render-json.js';
import { portfolioJson } from './portfolio.js';
import { projectJson } from './project.js';

/** What a run has computed and found. */
export interface ReportedRun {
  readonly asOf: PlainDate;
  /** The version of this program. */
  readonly version: string;
  readonly assessments: readonly ProjectAssessment[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of the diagnostics' messages; everything else is the same in every language. */
  readonly language: Language;
  /** Absent: every section, and a portfolio for more than one project. */
  readonly sections?: readonly SectionName[] | undefined;
}

/**
 * The report as one JSON document, its keys in a fixed order (schema/report.schema.json). What does not apply is absent,
 * what cannot be computed says why, and there is no `null`. Several projects add a portfolio.
 */
export function renderReportJson(run: ReportedRun): string {
  const { asOf, version, assessments, diagnostics, language, sections } = run;
  const ofProject = sections?.filter((name) => name !== 'portfolio');
  const wantsPortfolio = sections ? sections.includes('portfolio') : assessments.length > 1;
  const document = {
    logframe: version,
    asOf,
    projects: ofProject?.length === 0 ? [] : assessments.map((assessment) => projectJson(assessment, ofProject)),
    portfolio: wantsPortfolio ? portfolioJson(assessPortfolio(assessments)) : undefined,
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, language)),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
