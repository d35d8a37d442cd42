/**
 * logframe as a library: read and check project files, compute their figures at a date, and render them. Nothing here
 * reads a clock, an environment variable or a configuration, and nothing prints.
 *
 * ```js
 * import { buildReport, day, findProjectFiles, hidesFigures, loadProjects, renderTerminal } from 'logframe';
 *
 * const cwd = process.cwd();
 * const asOf = day('2023-06-30');
 * const { files } = await findProjectFiles(['projects'], cwd);
 * const { projects, diagnostics } = await loadProjects(files, { cwd, asOf });
 * if (!diagnostics.some(hidesFigures)) {
 *   const assessments = projects.flatMap(({ assessment }) => assessment ?? []);
 *   console.log(renderTerminal(buildReport(assessments, { asOf }), { language: 'en', width: 100, colourLevel: 0 }));
 * }
 * ```
 *
 * @module
 */

export type { ActivityAssessment } from './calc/activity/assess-activity.js';
// Assess: every figure at a date, with the formula and the operands it comes from.
export { assessPortfolio, type PortfolioAssessment } from './calc/assess-portfolio.js';
export { assessProject } from './calc/assess-project.js';
export type { CofinancingAssessment, CofinancingResult } from './calc/cofinancing/cofinancing-assessment.js';
export type { DisbursementAssessment } from './calc/disbursement/assess-disbursement.js';
export type { PlanAssessment } from './calc/disbursement/assess-plan.js';
export type { Computed, Derivation, Figure, NotComputable, Reason } from './calc/figure.js';
export type { IndicatorAssessment } from './calc/indicator/indicator-assessment.js';
export type { ProjectAssessment } from './calc/project-assessment.js';
export type { StatedAssessment } from './calc/stated/assess-stated.js';
export type { TargetGroupAssessment } from './calc/target-group.js';
export type { MilestoneAssessment, TimelineAssessment } from './calc/timeline.js';
// Check: findings as data, and their words.
export type { Code, Diagnostic, Finding, Severity } from './diagnostics/diagnostic.js';
export { hidesFigures } from './diagnostics/hides-figures.js';
export { type LoadedProject, type LoadedRun, type LoadOptions, loadProjects } from './load.js';
export type { Currency, Money } from './model/money.js';
export { formatPlace, type Place } from './model/place.js';
export { day, type PartialDate, type PlainDate, parsePartialDate } from './model/plain-date.js';
// What is in a project file.
export type { Project } from './model/project.js';
export type { Quantity } from './model/quantity.js';
export { Rational } from './model/rational.js';
export type { Language, Text } from './model/text.js';
export type { ThresholdOverrides } from './model/thresholds.js';
export type { WorkspaceSettings } from './model/workspace-config.js';
// Render: pure functions to a text.
export type { CheckContext, CheckRenderer } from './render/check/check-context.js';
export { CHECK_FORMATS, type CheckFormat, loadCheckFormat } from './render/check/formats.js';
export { type ReportedRun, renderReportJson } from './render/report-json/render-report-json.js';
export { renderTerminal, type TerminalOptions } from './render/terminal/render-terminal.js';
export { buildReport, type ReportOptions } from './report/build-report.js';
export type { Report, SectionName } from './report/report.js';
export { describe, RULES, ruleOf, type SeverityOverrides } from './rules/registry.js';
export type { FindingText } from './rules/rule.js';
export type { SuppressedDiagnostic } from './rules/suppress-findings.js';
export { projectJsonSchema } from './schema/json-schema.js';
// Load: files to projects and diagnostics.
export { type FoundFiles, findProjectFiles } from './source/find-files.js';

export { VERSION } from './version.js';
