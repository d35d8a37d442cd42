import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text.js';
import { RULES, ruleOf } from '../../src/rules/registry.js';

/** Every code there is, so that none gets lost. Codes are never reused: what leaves this list must not come back. */
const CATALOGUE = [
  'LF101 LF102 LF103 LF104 LF105 LF108',
  'LF201 LF202 LF203 LF204 LF205 LF206 LF207 LF208 LF209',
  'LF301 LF302 LF303 LF304 LF305 LF306',
  'LF401 LF402 LF403 LF404 LF405 LF406 LF407 LF408 LF409 LF410 LF411 LF412 LF413 LF414 LF415 LF416 LF417',
  'LF501 LF502 LF503 LF504 LF505 LF506 LF507 LF508 LF509 LF510 LF511 LF512 LF513 LF514 LF515 LF516 LF517 LF518 LF519',
  'LF521 LF522 LF531 LF532 LF534',
  'LF601 LF602 LF603 LF604 LF605 LF606 LF607 LF608',
  'LF701 LF702 LF703 LF704 LF705',
  'LF801 LF802',
].flatMap((line) => line.split(' '));

/** The pages of all rules, as a reader of one language finds them. */
const BOOKS = { en: 'docs/rules.md', vi: 'docs/quy-tac.md' } as const;
const root = join(import.meta.dirname, '../..');

const rulesFolder = join(import.meta.dirname, '../../src/rules');
const ruleFiles = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /LF\d+-[^/]*\.ts$/.test(path))
  .map((path) => basename(path, '.ts'))
  .sort();

describe('the registry', () => {
  it('has every rule file, in the order of the codes, under its code and slug', () => {
    expect(RULES.map(({ code, slug }) => `${code}-${slug}`)).toEqual(ruleFiles);
  });

  it('has every code of the catalogue', () => {
    expect(RULES.map(({ code }) => code)).toEqual(CATALOGUE);
  });

  it('has every code and every slug once', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ slug }) => slug)).size).toBe(RULES.length);
  });

  it('knows no code that is not there', () => {
    expect(ruleOf('LF000')).toBeUndefined();
  });
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it.each(LANGUAGES)('has its page in %s', (language) => {
    const { summary, why } = rule.docs[language];
    expect(summary).toMatch(/[^.\s]$/);
    expect(why).toMatch(/\.$/);
  });

  it.each(LANGUAGES)('is listed in the book of the rules in %s: `npm run generate:docs`', (language) => {
    const book = readFileSync(join(root, BOOKS[language]), 'utf8');
    expect(book.includes(`| [${code}](#${code.toLowerCase()}-${rule.slug}) |`)).toBe(true);
    expect(book.split('\n').includes(`## ${code} ${rule.slug}`)).toBe(true);
  });

  it('says different things in the two languages', () => {
    expect(rule.docs.vi.summary).not.toBe(rule.docs.en.summary);
    expect(rule.docs.vi.why).not.toBe(rule.docs.en.why);
  });

  it('has a bad and a good fixture', () => {
    const folder = join(import.meta.dirname, code);
    expect(existsSync(join(folder, 'bad.yaml'))).toBe(true);
    expect(existsSync(join(folder, 'good.yaml'))).toBe(true);
  });
});
