import { describe, expect, it } from 'vitest';
import { evaluateFormula } from './evaluate-formula.js';
import { fractionOf, toFixed } from './fraction.js';

const evaluate = (formula: string, operands: Readonly<Record<string, readonly string[]>> = {}) =>
  toFixed(
    evaluateFormula(formula, new Map(Object.entries(operands).map(([name, values]) => [name, values.map(fractionOf)]))),
    6,
  );

describe('evaluateFormula', () => {
  it.each([
    ['1 − 2 − 3', '-4.000000'],
    ['8 / 4 / 2', '1.000000'],
    ['1 + 2 × 3', '7.000000'],
    ['(1 + 2) × 3', '9.000000'],
    ['2 / 3', '0.666667'],
    ['greatest(1 − 2, 0)', '0.000000'],
    ['3 × least(greatest(5, 0), 1)', '3.000000'],
    ['ceiling(7 / 2)', '4.000000'],
    ['ceiling(0 − 7 / 2)', '-3.000000'],
  ])('%s = %s', (formula, expected) => {
    expect(evaluate(formula)).toBe(expected);
  });

  it('takes all operands of a name that stands alone', () => {
    const record = ['1', '4', '2.5'];
    expect(
      ['sum', 'last', 'greatest', 'least', 'count'].map((name) => evaluate(`${name}(record)`, { record })),
    ).toEqual(['7.500000', '2.500000', '4.000000', '1.000000', '3.000000']);
    expect(evaluate('sum(record) / count(record)', { record })).toBe('2.500000');
    expect(evaluate('sum(record) − sum(refund)', { record })).toBe('7.500000');
  });

  it.each([
    ['an operand that is not there', 'value / target', { value: ['1'] }, 'no operand is called target'],
    ['several operands where one is meant', 'value', { value: ['1', '2'] }, 'several operands are called value'],
    ['a bracket that is not closed', '(1 + 2', {}, 'expected )'],
    ['words that are left over', '1 2', {}, '2 is left over'],
    ['another minus', '1 - 2', {}, '- is left over'],
    ['a division by zero', '1 / 0', {}, 'division by zero'],
    ['the last of none', 'last(record)', {}, 'last() of none'],
  ])('refuses %s', (_, formula, operands, message) => {
    expect(() => evaluate(formula, operands)).toThrow(message);
  });
});
