import { describe, expect, it } from 'vitest';
import { computed, operand } from '../../src/calc/figure.js';
import { FORMULAS, type OperandName } from '../../src/calc/formulas.js';
import { exactly } from '../../src/model/quantity.js';

const five = computed(exactly(5), 'sum', () => []);

describe('the operands of a formula', () => {
  it('have the names that stand in it: the compiler refuses others', () => {
    // @ts-expect-error the operand is called `eligible`
    const wrong = computed(exactly(1), 'cofinancing-share', () => [operand('eligibel', five), operand('total', five)]);
    const right = computed(exactly(1), 'cofinancing-share', () => [operand('eligible', five), operand('total', five)]);
    for (const { derivation } of [wrong, right]) expect(FORMULAS[derivation.formula]).toBe('eligible / total');
  });

  it('are named without the signs, numbers and functions of the formula', () => {
    const names: readonly OperandName<'shortfall-add' | 'disbursed' | 'linear-target'>[] = [
      'minimum',
      'total',
      'eligible',
      'record',
      'refund',
      'baseline',
      'target',
      'elapsedDays',
      'totalDays',
    ];
    // @ts-expect-error a function is no operand
    const wrong: OperandName<'disbursed'> = 'sum';
    expect(names).not.toContain(wrong);
  });
});

describe('a derivation', () => {
  it('is made when somebody asks for it, and once', () => {
    let made = 0;
    const figure = computed(exactly(1), 'cofinancing-share', () => {
      made += 1;
      return [operand('eligible', five), operand('total', five)];
    });
    const copied = { ...figure, basis: 'against-target' };
    expect(made).toBe(0);
    expect(copied.derivation.operands).toBe(figure.derivation.operands);
    expect(figure.derivation.operands.map(({ name }) => name)).toEqual(['eligible', 'total']);
    expect(made).toBe(1);
  });
});
