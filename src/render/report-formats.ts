import type { FormatDefinition } from './format-definition.js';
import type { ReportRenderer } from './report-renderer.js';

/** A format of the report, as the command line, its help and its errors know it. */
export interface ReportFormatDefinition extends FormatDefinition {
  /** Whether each section is a table of its own: several of them make a folder. */
  readonly isTablePerSection?: boolean;
  /** Loads its renderer: a run needs one of them. */
  readonly load: () => Promise<ReportRenderer>;
}

/** The outputs of `logframe report --format`, in the order of the help. */
export const REPORT_FORMATS = [
  {
    name: 'terminal',
    extensions: ['.txt'],
    isDefault: true,
    load: async () => (await import('./terminal/render-terminal.js')).renderTerminal,
  },
  {
    name: 'markdown',
    extensions: ['.md'],
    load: async () => (await import('./markdown/render-report-markdown.js')).renderReportMarkdown,
  },
  {
    name: 'csv',
    extensions: ['.csv'],
    isTablePerSection: true,
    load: async () => (await import('./csv/render-csv.js')).renderCsv,
  },
  {
    name: 'json',
    extensions: ['.json'],
    load: async () => (await import('./json/render-report-json.js')).renderReportJson,
  },
] as const satisfies readonly ReportFormatDefinition[];

export type ReportFormat = (typeof REPORT_FORMATS)[number]['name'];

/** All that is said of a format. */
export function reportFormat(name: ReportFormat): ReportFormatDefinition {
  const format = REPORT_FORMATS.find((one) => one.name === name);
  if (!format) throw new RangeError(`no format ${name}`);
  return format;
}

/** The renderer of a format. */
export function renderReport(name: ReportFormat): Promise<ReportRenderer> {
  return reportFormat(name).load();
}
