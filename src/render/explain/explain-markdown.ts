import type { Language } from '../../model/text.js';
import type { AnyRule } from '../../rules/rule.js';
import { codeBlock, escapeMarkdown } from '../markdown/escape-markdown.js';
import { EXPLAIN_WORDS } from './explain-words.js';
import { listRules, type RuleGroup } from './rule-list.js';
import { type PageBlock, type RulePage, rulePage, titleOf } from './rule-page.js';

/** The page of one rule as a document of its own. */
export function explainRuleMarkdown(rule: AnyRule, language: Language): string {
  const page = rulePage(rule, language);
  return `# ${page.title}\n\n${pageBody(page)}\n`;
}

/** The page without its title, for programs that print the title themselves. */
export function pageBody({ blocks }: RulePage): string {
  return blocks.map(blockMarkdown).join('\n\n');
}

/** A list of rules, then the page of each. */
export function explainRulesMarkdown(rules: readonly AnyRule[], language: Language): string {
  const words = EXPLAIN_WORDS[language];
  const parts = [
    `# ${words.bookTitle}`,
    words.bookIntroduction,
    ...listRules(rules, language).map((group) => groupMarkdown(group, language)),
    ...rules.map((rule) => `## ${titleOf(rule)}\n\n${pageBody(rulePage(rule, language))}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function groupMarkdown({ title, rows }: RuleGroup, language: Language): string {
  const { code, name, severity, finds } = EXPLAIN_WORDS[language].columns;
  const lines = rows.map((row) => {
    const link = `[${row.code}](#${`${row.code}-${row.slug}`.toLowerCase()})`;
    return tableRow([link, row.slug, row.severity, escapeMarkdown(row.summary)]);
  });
  return [`## ${title}`, '', tableRow([code, name, severity, finds]), '|---|---|---|---|', ...lines].join('\n');
}

/** A bar inside a cell would end it, even inside code. */
function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
}

function blockMarkdown(block: PageBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'heading':
      return `**${escapeMarkdown(block.text)}**`;
    case 'yaml':
      return codeBlock(block.text, 'yaml');
  }
}
