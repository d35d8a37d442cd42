import { rootOf } from '../../sheet/build-sheet.js';
import { recordJson } from '../../sheet/to-json.js';
import type { ReportRenderer } from '../report-renderer.js';

/**
 * The report as one JSON document, its keys in a fixed order (schema/report.schema.json). What does not apply is absent,
 * what cannot be computed says why, and there is no `null`.
 */
export const renderReportJson: ReportRenderer = (sheet) =>
  `${JSON.stringify(recordJson(rootOf(sheet)), undefined, 2)}\n`;
