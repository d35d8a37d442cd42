/**
 * logframe without a disk, for browsers, workers and editors: project files are texts in memory, and nothing of Node is
 * needed. With Node, import `logframe`, which has all of this too.
 *
 * ```js
 * import { checkText, day, reportText } from 'logframe/browser';
 *
 * const files = { 'projects/p-5821.yaml': text };
 * const options = { asOf: day('2023-06-30'), language: 'en' };
 * const { problems } = await checkText(files, options);
 * for (const { file, start, message } of problems) console.log(`${file}:${start.line}:${start.column} ${message}`);
 * console.log(await reportText(files, options));
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
// Files in memory: checked, and reported.
export {
  type CheckedText,
  checkText,
  type Problem,
  type ReportTextOptions,
  reportText,
  type TextOptions,
  type TextPosition,
  type TextRange,
} from './in-memory.js';
export type { LeftOut, LoadedProject, LoadedRun } from './load/load-run.js';
export { createFormat, type Format } from './messages/format.js';
export type { Currency, Money } from './model/money.js';
export { formatPlace, type Place } from './model/place.js';
export { day, type PartialDate, type PlainDate, parsePartialDate } from './model/plain-date.js';
// What is in a project file.
export type { Project } from './model/project.js';
export type { Quantity } from './model/quantity.js';
export { Rational } from './model/rational.js';
export type { Language, Text } from './model/text.js';
export type { ThresholdOverrides } from './model/thresholds.js';
export type { Withheld } from './model/withheld.js';
export type { WorkspaceSettings } from './model/workspace-config.js';
// Render: pure functions to a text.
export { REPORT_FORMATS, type ReportFormat, renderReport } from './render/report-formats.js';
export type { ReportOptions, ReportRenderer } from './render/report-renderer.js';
export { describe, RULES, ruleOf, type SeverityOverrides } from './rules/registry.js';
export type { FindingText } from './rules/rule.js';
export type { SuppressedDiagnostic } from './rules/suppress-findings.js';
export { projectJsonSchema } from './schema/json-schema.js';
// The sheet: every figure of a report under its address, typed and without words.
export { buildSheet, rootOf, type Sheet, type SheetOptions } from './sheet/build-sheet.js';
export type { Cell } from './sheet/cell.js';
export type { ReportedProject } from './sheet/fields/project.js';
export { type AddressedCell, findFigure, listCells } from './sheet/find-figure.js';
export { reportJsonSchema } from './sheet/json-schema.js';
export type { SheetRecord } from './sheet/record-shape.js';
export type { SectionName } from './sheet/sections.js';
export { type SheetOfRunOptions, sheetOfRun } from './sheet-of-run.js';
export type { TextFiles } from './source/memory/text-reader.js';

export { VERSION } from './version.js';
