import { Chalk } from 'chalk';
import { displayWidth } from '../../diagnostics/display-width.js';
import { createFormat } from '../../messages/format.js';
import { buildReport } from '../../report/build-report.js';
import { leftOutSentence } from '../../report/left-out-sentence.js';
import { isEmpty, type ProjectReport, type Report, type Section } from '../../report/report.js';
import { type Sheet } from '../../sheet/build-sheet.js';
import type { ReportOptions } from '../report-renderer.js';
import { type Page, toned } from './page.js';
import { renderBlocks } from './render-block.js';
import { renderFacts } from './render-facts.js';
import { wrapVisible } from './text-width.js';

/** A report for reading in a terminal, or for pasting from it: plain words and spaces, colour only on top. */
export function renderTerminal(sheet: Sheet, { language, width, colourLevel }: ReportOptions): string {
  const report = buildReport(sheet);
  const format = createFormat(language);
  const page: Page = { format, width: Math.max(width, 40), chalk: new Chalk({ level: colourLevel }) };
  const { leftOut } = report;
  const parts = [
    ...(leftOut.length > 0 ? [toned(wrapVisible(leftOutSentence(leftOut, format), page.width), 'bad', page)] : []),
    ...(report.portfolio ? [renderPortfolio(report.portfolio, report, page)] : []),
    ...report.projects.map((project) => renderProject(project, page)),
    isEmpty(report) ? format.words.nothingToReport : renderLegend(page),
  ];
  // Numbers are kept together with their units by no-break spaces, which would break in a pasted table.
  return `${parts.join('\n\n')}\n`.replaceAll('\u00a0', ' ').replace(/[ \t]+$/gm, '');
}

function renderPortfolio(sections: readonly Section[], { asOf }: Report, page: Page): string {
  const { words, date } = page.format;
  const head = [
    rule('═', page),
    page.chalk.bold(words.section.portfolio),
    renderFacts([{ name: () => words.fact.asOf, value: () => date(asOf) }], page),
  ];
  const body = sections.map(({ blocks }) => renderBlocks(blocks, page));
  return [head.join('\n'), ...body].join('\n\n');
}

function renderProject({ code, title, banner, facts, sections }: ProjectReport, page: Page): string {
  const { format, chalk, width } = page;
  const head = [
    rule('═', page),
    chalk.bold(wrapVisible(`${code} · ${format.text(title)}`, width)),
    ...(banner ? [chalk.bold.yellow(wrapVisible(banner(format), width))] : []),
    renderFacts(facts, page),
  ];
  return [head.join('\n'), ...sections.map((section) => renderSection(section, page))].join('\n\n');
}

function renderSection({ title, blocks }: Section, page: Page): string {
  const heading = `── ${title(page.format)} `;
  const line = `${heading}${'─'.repeat(Math.max(page.width - displayWidth(heading), 2))}`;
  return [page.chalk.bold(line), renderBlocks(blocks, page)].join('\n');
}

/** What stands for no number; each sign stays beside its meaning. */
function renderLegend({ format, width, chalk }: Page): string {
  const items = format.words.legend.split(LEGEND_GAP).map((item) => item.replaceAll(' ', '\u00a0'));
  return wrapVisible(items.join(LEGEND_GAP), width)
    .split('\n')
    .map((line) => chalk.dim(line.trimStart()))
    .join('\n');
}

const LEGEND_GAP = '   ';

function rule(stroke: string, { width, chalk }: Page): string {
  return chalk.dim(stroke.repeat(width));
}
