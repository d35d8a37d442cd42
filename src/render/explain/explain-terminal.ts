import { Chalk, type ChalkInstance } from 'chalk';
import { displayWidth } from '../../diagnostics/display-width.js';
import { visibleText } from '../../diagnostics/visible-text.js';
import type { Language } from '../../model/text.js';
import type { AnyRule } from '../../rules/rule.js';
import { indent, padTo, wrap } from '../terminal/text-width.js';
import { WIDEST_TEXT } from '../wrap-words.js';
import { EXPLAIN_WORDS } from './explain-words.js';
import { listRules, type RuleRow } from './rule-list.js';
import { type PageBlock, rulePage } from './rule-page.js';

export interface ExplainOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  /** As chalk counts: 0 without colour. */
  readonly colour: 0 | 1 | 2 | 3;
}

/** From this width on, a rule of the list has its name and its summary side by side. */
const WIDE_FROM = 100;
const GAP = 2;
const EXAMPLE_INDENT = 4;

/** The page of one rule. */
export function explainRuleTerminal(rule: AnyRule, { language, width, colour }: ExplainOptions): string {
  const chalk = new Chalk({ level: colour });
  const { title, severity, blocks } = rulePage(rule, language);
  const columns = Math.min(width, WIDEST_TEXT);
  const parts = blocks.map((block, index) => {
    // What a heading announces follows it at once.
    const gap = blocks[index - 1]?.kind === 'heading' ? '\n' : '\n\n';
    return gap + blockTerminal(block, columns, chalk);
  });
  return `${chalk.bold(title)} (${severity})${parts.join('')}\n`;
}

function blockTerminal(block: PageBlock, width: number, chalk: ChalkInstance): string {
  switch (block.kind) {
    case 'paragraph':
      return wrap(paintCode(visibleText(block.text), chalk), width);
    case 'heading':
      return chalk.bold(block.text);
    case 'yaml':
      return indent(paintYaml(block.text.trimEnd().split('\n').map(visibleText).join('\n'), chalk), EXAMPLE_INDENT);
  }
}

/** A list of rules, by hundreds. */
export function explainRulesTerminal(rules: readonly AnyRule[], { language, width, colour }: ExplainOptions): string {
  const chalk = new Chalk({ level: colour });
  const groups = listRules(rules, language);
  const rows = groups.flatMap((group) => group.rows);
  const widest = (key: keyof RuleRow) => Math.max(...rows.map((row) => displayWidth(row[key])));
  const widths = { code: widest('code') + GAP, severity: widest('severity') + GAP, slug: widest('slug') + GAP };
  const parts = groups.map(
    ({ title, rows: ofGroup }) =>
      `${chalk.bold(wrap(title, width))}\n${ofGroup.map((row) => rowTerminal(row, widths, width, chalk)).join('\n')}`,
  );
  const more = EXPLAIN_WORDS[language].more(rules[0]?.code ?? '');
  return `${[...parts, wrap(paintCode(more, chalk), width)].join('\n\n')}\n`;
}

function rowTerminal(
  { code, slug, severity, summary }: RuleRow,
  widths: Readonly<Record<'code' | 'severity' | 'slug', number>>,
  width: number,
  chalk: ChalkInstance,
): string {
  const head = chalk.cyan(code) + ' '.repeat(widths.code - displayWidth(code)) + padTo(severity, widths.severity);
  const left = widths.code + widths.severity;
  const words = paintCode(summary, chalk);
  if (left + widths.slug - GAP > width) {
    return `${head.trimEnd()}\n${indent(`${slug}\n${wrap(words, width - GAP)}`, GAP)}`;
  }
  if (width < WIDE_FROM) return `${head}${slug}\n${indent(wrap(words, width - left), left)}`;
  const beside = left + widths.slug;
  return head + padTo(slug, widths.slug) + indent(wrap(words, width - beside), beside).trimStart();
}

/** Code keeps its backticks: colour alone says nothing. */
function paintCode(text: string, chalk: ChalkInstance): string {
  return text.replace(/`[^`]+`/g, (code) => chalk.cyan(code));
}

/** Keys and comments apart from values. */
function paintYaml(text: string, chalk: ChalkInstance): string {
  return text.replace(
    /(?<comment>(?<=^|\s)#.*$)|(?<key>[\w-]+(?=:(?:\s|$)))/gm,
    (match, comment: string | undefined) => (comment === undefined ? chalk.cyan(match) : chalk.dim(match)),
  );
}
