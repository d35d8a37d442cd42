import type { Diagnostic, Severity } from './diagnostics/diagnostic.js';
import { type LoadedRun, loadRun, type RunOptions } from './load/load-run.js';
import type { Place } from './model/place.js';
import type { PlainDate } from './model/plain-date.js';
import type { Position } from './model/source-text.js';
import type { Language } from './model/text.js';
import type { WorkspaceSettings } from './model/workspace-config.js';
import { type ReportFormat, renderReport } from './render/report-formats.js';
import { describe } from './rules/registry.js';
import type { SectionName } from './sheet/sections.js';
import { sheetOfRun } from './sheet-of-run.js';
import { type TextFiles, type TextReader, textReader } from './source/memory/text-reader.js';

export interface TextOptions {
  /** The date at which figures are looked at. */
  readonly asOf: PlainDate;
  /** Of the words; `describe` gives those of a finding in the other language. */
  readonly language: Language;
  /** The names of the project files among the texts; absent: every YAML file with a top-level `logframe:` key. */
  readonly projects?: readonly string[] | undefined;
  /** Whether the date is today because none was chosen: records after it are then impossible, not merely later. */
  readonly asOfIsToday?: boolean | undefined;
  /** What the workspace sets for all of them: thresholds, exchange rates, levels of rules. */
  readonly settings?: WorkspaceSettings | undefined;
}

export interface ReportTextOptions extends TextOptions {
  /** Absent: `markdown`. */
  readonly format?: ReportFormat | undefined;
  /** Absent: all, and a portfolio for more than one project. `csv` is of one section. */
  readonly sections?: readonly SectionName[] | undefined;
  /** Columns of the page, for the formats that have them. Absent: 100. */
  readonly width?: number | undefined;
}

/** A stretch of one of the texts, as editors mark it: from the first character to the one behind the last. */
export interface TextRange {
  /** The name by which the file was given. */
  readonly file: string;
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** Line and column from 1, offset from 0; columns and offsets count UTF-16 units, without a byte-order mark. */
export interface TextPosition extends Position {
  readonly offset: number;
}

/** A finding in words, with its place: plain data that a worker can post. */
export interface Problem extends TextRange {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to type instead, or what to do. */
  readonly help?: string | undefined;
  /** The value in its file, `indicators.IND-2.actuals[0].value`; empty for the whole of it. */
  readonly path?: string | undefined;
  /** Other places that it involves, each with a word for what stands there. */
  readonly related: readonly (TextRange & { readonly message: string })[];
}

/** A run over texts: its diagnostics as data, and the same in words. */
export interface CheckedText extends LoadedRun {
  /** The diagnostics in words, in their order. */
  readonly problems: readonly Problem[];
}

/**
 * Checks project files in memory: those of an editor, a worker or a web page. CSV files are looked for among the texts,
 * relative to the project file that names them. So are evidence files; one that is not there is not reported, because it
 * may lie elsewhere. Where the platform offers SHA-256 (`crypto.subtle`), those that are there are compared with it.
 *
 * ```js
 * const { problems } = await checkText({ 'p.yaml': text }, { asOf: day('2023-06-30'), language: 'en' });
 * for (const { start, severity, message } of problems) console.log(start.line, severity, message);
 * ```
 */
export async function checkText(files: TextFiles, options: TextOptions): Promise<CheckedText> {
  const run = await loadTexts(textReader(files), options);
  return { ...run, problems: run.diagnostics.map((diagnostic) => inWords(diagnostic, options.language)) };
}

/**
 * The report of project files in memory, as `logframe report` prints it. What errors withhold, it says itself.
 * @throws RangeError for `csv` where `sections` does not name one section
 */
export async function reportText(files: TextFiles, options: ReportTextOptions): Promise<string> {
  const { asOf, language, sections, format = 'markdown', width = 100 } = options;
  const [run, render] = await Promise.all([loadTexts(textReader(files), options), renderReport(format)]);
  return render(sheetOfRun(run, { asOf, language, sections }), { language, width, colourLevel: 0 });
}

function loadTexts(reader: TextReader, { projects = reader.projectFiles, settings, ...options }: TextOptions) {
  const run: RunOptions = { ...options, settingsOf: () => settings };
  return loadRun(projects, reader, run);
}

function inWords(diagnostic: Diagnostic, language: Language): Problem {
  const { code, slug, severity, path, place, related = [] } = diagnostic;
  const { message, help, labels } = describe(diagnostic, language);
  return {
    ...rangeOf(place),
    code,
    slug,
    severity,
    message,
    help,
    path,
    related: related.map((one) => ({ ...rangeOf(one.place), message: labels?.[one.label] ?? one.label })),
  };
}

function rangeOf({ source, start, end }: Place): TextRange {
  const at = (offset: number): TextPosition => ({ ...source.positionOf(offset), offset });
  return { file: source.file, start: at(start), end: at(end) };
}
