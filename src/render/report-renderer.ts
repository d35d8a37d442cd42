import type { Language } from '../model/text.js';
import type { Sheet } from '../sheet/build-sheet.js';

/** What a rendering of a report depends on beside the sheet. Formats for programs know only the language of its words. */
export interface ReportOptions {
  readonly language: Language;
  /** Columns of the page, for formats that have them. */
  readonly width: number;
  /** As chalk counts; 0: no colour. Words say everything that colour says. */
  readonly colourLevel: 0 | 1 | 2 | 3;
}

/** One format of a report: a pure function from the sheet to the whole text, which ends with a newline. */
export type ReportRenderer = (sheet: Sheet, options: ReportOptions) => string;
