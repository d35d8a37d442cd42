import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text.js';
import { RULES, ruleOf } from '../../src/rules/registry.js';

/** Rules whose findings no project file can show, and where they are tested instead. */
const WITHOUT_FIXTURE: Readonly<Record<string, string>> = {
  LF801: 'the configuration is not a project file: test/schema',
};

const rulesFolder = join(import.meta.dirname, '../../src/rules');
const ruleFiles = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /LF\d+-[^/]*\.ts$/.test(path))
  .map((path) => basename(path, '.ts'))
  .sort();

describe('the registry', () => {
  it('has every rule file, in the order of the codes, under its code and slug', () => {
    expect(RULES.map(({ code, slug }) => `${code}-${slug}`)).toEqual(ruleFiles);
  });

  it('has every code and every slug once', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ slug }) => slug)).size).toBe(RULES.length);
  });

  it('knows no code that is not there', () => {
    expect(ruleOf('LF000')).toBeUndefined();
  });

  it('excuses only rules that exist from having a fixture', () => {
    expect(Object.keys(WITHOUT_FIXTURE).filter((code) => !ruleOf(code))).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it.each(LANGUAGES)('has its page and its words in %s', (language) => {
    const { summary, why } = rule.docs[language];
    expect(summary).toMatch(/[^.\s]$/);
    expect(why).toMatch(/\.$/);
    expect(rule.describe[language]).toBeTypeOf('function');
  });

  it('says different things in the two languages', () => {
    expect(rule.docs.vi.summary).not.toBe(rule.docs.en.summary);
    expect(rule.docs.vi.why).not.toBe(rule.docs.en.why);
  });

  it('has a bad and a good example that differ', () => {
    expect(rule.examples.bad).not.toBe(rule.examples.good);
  });

  it.skipIf(code in WITHOUT_FIXTURE)('has a bad and a good fixture', () => {
    const folder = join(import.meta.dirname, code);
    expect(existsSync(join(folder, 'bad.yaml'))).toBe(true);
    expect(existsSync(join(folder, 'good.yaml'))).toBe(true);
  });
});
