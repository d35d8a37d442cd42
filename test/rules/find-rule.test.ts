import { describe, expect, it } from 'vitest';
import { findRule, suggestRules } from '../../src/rules/find-rule.js';

describe('a rule', () => {
  it.each(['LF204', 'lf204', '204', 'ambiguous-number', 'Ambiguous-Number', ' LF204 '])('is found as %j', (word) => {
    expect(findRule(word)?.code).toBe('LF204');
  });

  it.each(['LF999', 'LF', '', 'number', 'LF 204', 'L204'])('is not found as %j', (word) => {
    expect(findRule(word)).toBeUndefined();
  });
});

describe('for a word that is no rule', () => {
  it.each([
    ['ambigous-number', ['ambiguous-number']],
    ['ambiguous number', ['ambiguous-number']],
    ['currency', ['bad-currency']],
    ['2040', ['LF204']],
    ['LF24', ['LF204']],
    ['lf299', ['LF209']],
    ['LF999', []],
    ['zzz', []],
    ['', []],
  ])('%j suggests %j', (word, suggestions) => {
    expect(suggestRules(word)).toEqual(suggestions);
  });

  it('suggests several names that it is a part of, but no more than five', () => {
    expect(suggestRules('cofinancing')).toEqual(['cofinancing-below-minimum', 'cofinancing-not-evidenced']);
    expect(suggestRules('LF20')).toEqual(['LF201', 'LF202', 'LF203', 'LF204', 'LF205']);
  });
});
