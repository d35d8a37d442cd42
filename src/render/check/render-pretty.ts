import wrapAnsi from 'wrap-ansi';
import { type CodeFrame, codeFrames, type FrameLine, type MarkRole } from '../../diagnostics/code-frame.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { displayWidth } from '../../diagnostics/display-width.js';
import { visibleText } from '../../diagnostics/visible-text.js';
import { formatPlace } from '../../model/place.js';
import { describe } from '../../rules/registry.js';
import type { CheckContext, CheckRenderer } from './check-context.js';
import { CHECK_WORDS } from './check-words.js';
import { createPaint, type Paint, type Painter } from './paint.js';
import { summarise } from './summarise.js';
import { unseenOf } from './unseen-of.js';

const NBSP = '\u00a0';

/** Longer lines of words are hard to read, however wide the terminal is. */
const WIDEST_TEXT = 100;

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
  const frames = codeFrames([{ place }, ...marks], Math.max(20, width - digits - 3));
  const gutter = paint.gutter(`${' '.repeat(digits)} |`);
  const title = `${paint.severity[severity](`${words.severity[severity]}[${code}]`)} ${paint.strong(visibleText(message))}`;

  const lines = [wrap(title, width - 2, 2)];
  for (const [index, frame] of frames.entries()) {
    if (index > 0) lines.push(gutter);
    lines.push(...renderFrame(frame, digits, gutter, paint, paintMark));
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

function renderFrame(
  frame: CodeFrame,
  digits: number,
  gutter: string,
  paint: Paint,
  paintMark: Readonly<Record<MarkRole, Painter>>,
): readonly string[] {
  const arrow = `${' '.repeat(digits)}${paint.gutter('-->')} ${visibleText(formatPlace(frame.place))}`;
  if (frame.lines.length === 0) return [arrow];
  return [arrow, gutter, ...frame.lines.map(renderLine)];

  function renderLine(line: FrameLine): string {
    if (line.kind === 'code') {
      const number = paint.gutter(`${String(line.number).padStart(digits)} |`);
      const text = line.spans.map((span) => (span.role ? paintMark[span.role](span.text) : span.text)).join('');
      return text === '' ? number : `${number} ${text}`;
    }
    const sign = line.role === 'primary' ? '^' : '-';
    const mark = paintMark[line.role](sign.repeat(line.length) + (line.label ? ` ${line.label}` : ''));
    return `${gutter} ${' '.repeat(line.before)}${mark}`;
  }
}

/** Columns for the line numbers of all frames of a diagnostic, at least two. */
function digitsFor(places: readonly Diagnostic['place'][]): number {
  const last = Math.max(...places.map(({ source, start }) => source.positionOf(start).line));
  return Math.max(2, String(last + 2).length);
}

function renderSummary(shown: readonly Diagnostic[], context: CheckContext, paint: Paint): string {
  const unseen = unseenOf(context, context.language);
  const painter = shown.length === 0 && unseen === '' ? paint.success : paint.strong;
  return `${painter(summarise(shown, context))}${unseen === '' ? '' : ` (${unseen})`}\n`;
}

/** Breaks a sentence at spaces, but not within what is to be typed or an amount; what follows its first line is indented. */
function wrap(text: string, width: number, indent: number): string {
  const columns = Math.max(20, Math.min(width, WIDEST_TEXT));
  if (displayWidth(text) <= columns) return text;
  const bound = text
    .replace(/`[^`]*`/g, (code) => (displayWidth(code) <= columns ? code.replaceAll(' ', NBSP) : code))
    .replace(/(\d) (?=[A-Z]{3}\b)/g, `$1${NBSP}`);
  return wrapAnsi(bound, columns)
    .replaceAll(NBSP, ' ')
    .replaceAll('\n', `\n${' '.repeat(indent)}`);
}
