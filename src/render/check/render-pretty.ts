import { type CodeFrame, codeFrames, type FrameLine, type MarkRole } from '../../diagnostics/code-frame.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { displayWidth } from '../../diagnostics/display-width.js';
import { visibleText } from '../../diagnostics/visible-text.js';
import { formatPlace, lineOf } from '../../model/place.js';
import { describe } from '../../rules/registry.js';
import { WIDEST_TEXT, wrapWords } from '../wrap-words.js';
import type { CheckContext, CheckRenderer } from './check-context.js';
import { CHECK_WORDS } from './check-words.js';
import { createPaint, type Paint, type Painter } from './paint.js';
import { summarise } from './summarise.js';
import { unseenOf } from './unseen-of.js';

/** Columns in which the words of a mark are readable: where it leaves less, they begin farther left than the mark. */
const LABEL_COLUMNS = 40;

/** For people: each diagnostic with the user's own lines, and a summary at the end. */
export const renderPretty: CheckRenderer = (diagnostics, context) => {
  const paint = createPaint(context.colour);
  const blocks = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, context, paint));
  return [...blocks, renderSummary(diagnostics, context, paint)].join('\n');
};

function renderDiagnostic(diagnostic: Diagnostic, context: CheckContext, paint: Paint): string {
  const { language, width } = context;
  const { code, severity, place, related = [] } = diagnostic;
  const { message, help, labels } = describe(diagnostic, language);
  const words = CHECK_WORDS[language];
  const paintMark: Readonly<Record<MarkRole, Painter>> = {
    primary: paint.severity[severity],
    secondary: paint.secondary,
  };

  const marks = related.map((one) => ({ place: one.place, label: visibleText(labels?.[one.label] ?? one.label) }));
  const digits = digitsFor([place, ...related.map((one) => one.place)]);
  const columns = Math.max(20, width - digits - 3);
  const frames = codeFrames([{ place }, ...marks], columns);
  const gutter = paint.gutter(`${' '.repeat(digits)} |`);
  const title = `${paint.severity[severity](`${words.severity[severity]}[${code}]`)} ${paint.strong(visibleText(message))}`;

  const lines = [wrap(title, width - 2, 2)];
  for (const [index, frame] of frames.entries()) {
    if (index > 0) lines.push(gutter);
    lines.push(...renderFrame(frame, { digits, columns, gutter, paint, paintMark }));
  }
  if (help !== undefined) {
    if (frames.at(-1)?.lines.length !== 0) lines.push(gutter);
    const indent = digits + 1;
    const [first = '', ...toPaste] = help.split('\n').map(visibleText);
    const text = wrap(`${paint.strong(`${words.help}:`)} ${first}`, width - indent - 2, indent + 2);
    lines.push(`${' '.repeat(indent)}${paint.gutter('=')} ${text}`);
    lines.push(...toPaste.map((line) => ' '.repeat(indent + 2) + line));
  }
  return `${lines.join('\n')}\n`;
}

interface FrameStyle {
  /** Columns for the line numbers. */
  readonly digits: number;
  /** Columns right of the gutter. */
  readonly columns: number;
  /** What stands left of a line without a number. */
  readonly gutter: string;
  readonly paint: Paint;
  readonly paintMark: Readonly<Record<MarkRole, Painter>>;
}

function renderFrame(frame: CodeFrame, { digits, columns, gutter, paint, paintMark }: FrameStyle): readonly string[] {
  const arrow = `${' '.repeat(digits)}${paint.gutter('-->')} ${visibleText(formatPlace(frame.place))}`;
  if (frame.lines.length === 0) return [arrow];
  return [arrow, gutter, ...frame.lines.flatMap(renderLine)];

  function renderLine(line: FrameLine): readonly string[] {
    if (line.kind === 'code') {
      const number = paint.gutter(`${String(line.number).padStart(digits)} |`);
      const text = line.spans.map((span) => (span.role ? paintMark[span.role](span.text) : span.text)).join('');
      return [text === '' ? number : `${number} ${text}`];
    }
    return markLines(line, columns).map(
      ({ before, text }) => `${gutter} ${' '.repeat(before)}${paintMark[line.role](text)}`,
    );
  }
}

/** A mark with its words behind it, or where there is no room, on lines of their own below it. */
function markLines(
  { role, before, length, label }: Extract<FrameLine, { kind: 'mark' }>,
  columns: number,
): readonly { readonly before: number; readonly text: string }[] {
  const sign = (role === 'primary' ? '^' : '-').repeat(length);
  if (!label) return [{ before, text: sign }];
  const width = displayWidth(label);
  if (before + length + 1 + width <= columns) return [{ before, text: `${sign} ${label}` }];
  const room = Math.max(columns - before, Math.min(width, LABEL_COLUMNS, columns));
  const words = wrapWords(label, room).map((text) => ({ before: columns - room, text }));
  return [{ before, text: sign }, ...words];
}

/** Columns for the line numbers of all frames of a diagnostic, at least two. */
function digitsFor(places: readonly Diagnostic['place'][]): number {
  const last = Math.max(...places.map(lineOf));
  return Math.max(2, String(last + 2).length);
}

function renderSummary(shown: readonly Diagnostic[], context: CheckContext, paint: Paint): string {
  const unseen = unseenOf(context, context.language);
  const painter = shown.length === 0 && unseen === '' ? paint.success : paint.strong;
  const parts = [summarise(shown, context), ...(unseen === '' ? [] : [`(${unseen})`])];
  const gap = displayWidth(parts.join(' ')) <= context.width ? ' ' : '\n';
  const [summary = '', ...others] = parts.map((part) => wrap(part, context.width, 0));
  return `${[painter(summary), ...others].join(gap)}\n`;
}

/** Words in lines of their own; those after the first are indented. */
function wrap(text: string, width: number, indent: number): string {
  return wrapWords(text, Math.max(20, Math.min(width, WIDEST_TEXT))).join(`\n${' '.repeat(indent)}`);
}
