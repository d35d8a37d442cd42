import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.js';
import { explainRuleMarkdown, explainRulesMarkdown } from '../../../src/render/explain/explain-markdown.js';
import { explainRulesTerminal, explainRuleTerminal } from '../../../src/render/explain/explain-terminal.js';
import { rulePage } from '../../../src/render/explain/rule-page.js';
import { RULES, ruleOf } from '../../../src/rules/registry.js';
import { type AnyRule, defineRule } from '../../../src/rules/rule.js';

/** A rule of its own, so that the words of no real one are kept here. */
const rule: AnyRule = defineRule<object>({
  code: 'LF509',
  slug: 'round-or-late',
  severity: 'info',
  docs: {
    en: {
      summary: 'round amounts, or all on one day',
      why: 'Measured amounts are seldom round. It looks at `amount` only.',
    },
    vi: { summary: 'số tiền tròn, hoặc cùng một ngày', why: 'Số tiền đo đếm ít khi tròn. Chỉ xét `amount`.' },
  },
  examples: { bad: 'contributions:\n  - { id: C1, amount: 5_000_000 } # bad\n', good: 'contributions: []\n' },
  describe: { en: () => ({ message: 'x' }), vi: () => ({ message: 'x' }) },
});

describe.each(LANGUAGES)('the page of a rule in %s', (language) => {
  it('reads like this in a terminal', async () => {
    const page = explainRuleTerminal(rule, { language, width: 60, colour: 0 });
    await expect(page).toMatchFileSnapshot(`snapshots/page.${language}.txt`);
  });

  it('reads like this in Markdown', async () => {
    await expect(explainRuleMarkdown(rule, language)).toMatchFileSnapshot(`snapshots/page.${language}.md`);
  });

  it.each([1, 2, 3] as const)('says the same with colour level %i', (colour) => {
    const options = { language, width: 60 };
    const coloured = explainRuleTerminal(rule, { ...options, colour });
    expect(stripVTControlCharacters(coloured)).toBe(explainRuleTerminal(rule, { ...options, colour: 0 }));
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
  });
});

describe('what a rule says', () => {
  const docs = { summary: 'is 12.130 twelve thousand, or twelve?', why: 'Nobody knows.\n\nSo it asks.' };
  const asking: AnyRule = { ...rule, docs: { en: docs, vi: docs } };

  it('gets a full stop only where it is no question', () => {
    expect(explainRuleTerminal(asking, { language: 'en', width: 80, colour: 0 })).toContain('or twelve?\n');
    expect(explainRuleMarkdown(asking, 'en')).toContain('or twelve?\n');
    expect(explainRuleMarkdown(rule, 'en')).toContain('all on one day.\n');
  });

  it('keeps its paragraphs in a terminal and in Markdown', () => {
    const text = 'or twelve?\n\nNobody knows.\n\nSo it asks.\n\n';
    expect(explainRuleTerminal(asking, { language: 'en', width: 80, colour: 0 })).toContain(text);
    expect(explainRuleMarkdown(asking, 'en')).toContain(text);
  });
});

describe('the severity of a rule', () => {
  it.each<[string, AnyRule, { info: boolean; off: boolean; comment: boolean }]>([
    ['a note', rule, { info: true, off: true, comment: true }],
    ['an error about the facts', { ...rule, severity: 'error' }, { info: false, off: false, comment: true }],
    ['an error of form', { ...rule, code: 'LF204', severity: 'error' }, { info: false, off: false, comment: false }],
    ['a warning of form', { ...rule, code: 'LF304', severity: 'warning' }, { info: false, off: true, comment: true }],
    ['one that varies', { ...rule, severityOf: () => 'error' as const }, { info: false, off: true, comment: true }],
    [
      'the rule on comments',
      { ...rule, code: 'LF802', severity: 'warning' },
      { info: false, off: true, comment: false },
    ],
  ] as const)('of %s says what can be changed', (_, one, expected) => {
    const { blocks } = rulePage(one, 'en');
    const text = blocks.map((block) => block.text).join('\n');
    expect({
      info: text.includes('A note.'),
      off: text.includes(`rules: { ${one.code}: off }`),
      comment: text.includes(`# logframe-ignore ${one.code}: `),
    }).toEqual(expected);
  });
});

describe.each(LANGUAGES)('the list of all rules in %s', (language) => {
  it.each([40, 80, 99, 100, 120])('has every rule, and fits on %i columns', (width) => {
    const list = explainRulesTerminal(RULES, { language, width, colour: 0 });
    for (const { code, slug } of RULES) expect(list).toMatch(new RegExp(`^${code} [^]{0,20}${slug}\\b`, 'm'));
    for (const line of list.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('has each rule in Markdown, with a link to its page', () => {
    const book = explainRulesMarkdown(RULES, language);
    for (const { code, slug } of RULES) {
      expect(book).toContain(`| [${code}](#${code.toLowerCase()}-${slug}) | ${slug} | `);
      expect(book.match(new RegExp(`^## ${code} ${slug}$`, 'gm'))).toHaveLength(1);
    }
    const headings = book.match(/^## .*$/gm) ?? [];
    expect(new Set(headings).size).toBe(headings.length);
  });
});

describe.each(RULES.map(({ code }) => code))('the page of %s', (code) => {
  it.each(LANGUAGES)('fits on 80 columns in %s but for its examples', (language) => {
    const page = explainRuleTerminal(ruleOf(code) ?? rule, { language, width: 80, colour: 0 });
    for (const line of page.split('\n').filter((one) => !one.startsWith('    '))) {
      expect(stringWidth(line)).toBeLessThanOrEqual(80);
    }
  });
});
