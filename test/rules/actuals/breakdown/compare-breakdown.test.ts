import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Share } from '../../../../src/model/indicator.js';
import { type Bound, exactly, type Quantity } from '../../../../src/model/quantity.js';
import { Rational } from '../../../../src/model/rational.js';
import { compareBreakdown } from '../../../../src/rules/actuals/breakdown/compare-breakdown.js';
import type { NumericSeries } from '../../../../src/rules/actuals/series/list-numeric-series.js';

const COUNT = { of: 'indicator', measure: 'count' } as const;
const NUMBER = { of: 'indicator', measure: 'number' } as const;
const PERCENT = { of: 'indicator', measure: 'percent' } as const;
const DELIVERY = { of: 'activity', measure: 'count' } as const;

function compare(
  series: Pick<NumericSeries, 'of' | 'measure'>,
  value: Share,
  parts: readonly Share[],
  participants?: Quantity,
) {
  return compareBreakdown({ value, participants }, parts, { ...series, isPartial: false })?.of;
}

/** The same where not all parts are stated. */
function comparePartial(series: Pick<NumericSeries, 'of' | 'measure'>, value: Share, parts: readonly Share[]) {
  return compareBreakdown({ value }, parts, { ...series, isPartial: true })?.of;
}

const written = (number: string, bound: Bound = 'exactly'): Quantity => ({ number: Rational.of(number), bound });
const percent = (text: string): Share => ({
  ...written(text),
  number: Rational.of(text).over(Rational.of(100)),
  lastDigit: Rational.of(text.includes('.') ? '0.001' : '0.01'),
});
const ratio = (numerator: number, denominator: number): Share => ({
  ...exactly(Rational.of(numerator).over(Rational.of(denominator))),
  numerator: exactly(numerator),
  denominator: exactly(denominator),
});

/** 0.9 to 1.1, by a distance of up to 50. */
const aTenthOff = (distance: number) => Rational.of(90 + (distance % 21)).over(Rational.of(100));
const counts = fc.array(fc.integer({ min: 0, max: 10 ** 7 }), { minLength: 1, maxLength: 12 });
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe('parts of a count', () => {
  it('that add up never contradict it, in whatever order', () => {
    const inTwoOrders = counts.chain((parts) =>
      fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
    );
    fc.assert(
      fc.property(inTwoOrders, ([parts, shuffled]) => {
        expect(
          compare(
            COUNT,
            exactly(total(parts)),
            shuffled.map((part) => exactly(part)),
          ),
        ).toBeUndefined();
      }),
    );
  });

  it('contradict it where one of them is another number', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 10 ** 6 }), (parts, more) => {
        const quantities = parts.map((part) => exactly(part));
        expect(compare(COUNT, exactly(total(parts) + more), quantities)).toBe('value');
        expect(compare(COUNT, exactly(total(parts)), [...quantities, exactly(more)])).toBe('value');
      }),
    );
  });

  it('never contradict it where bounds are true of numbers that add up', () => {
    const bound = fc.constantFrom<Bound>('exactly', 'at-least', 'more-than', 'at-most', 'less-than', 'about');
    const bounded = fc.tuple(fc.integer({ min: 0, max: 1000 }), bound, fc.integer({ min: 1, max: 50 }));
    const quantity = ([truth, kind, distance]: readonly [number, Bound, number]): Quantity => {
      const isAbove = kind === 'at-most' || kind === 'less-than';
      if (kind === 'about') return { number: Rational.of(truth).over(aTenthOff(distance)), bound: kind };
      const shift = kind === 'exactly' ? 0 : isAbove ? distance : -distance;
      return { number: Rational.of(truth + shift), bound: kind };
    };
    fc.assert(
      fc.property(
        fc.array(bounded, { minLength: 1, maxLength: 6 }),
        bound,
        fc.integer({ min: 1, max: 50 }),
        (parts, kind, distance) => {
          const truth = total(parts.map(([number]) => number));
          expect(compare(COUNT, quantity([truth, kind, distance]), parts.map(quantity))).toBeUndefined();
        },
      ),
    );
  });

  it.each([
    ['exactly 40 parts of more than 40', written('40', 'more-than'), [written('21'), written('19')], 'value'],
    ['exactly 40 parts of at least 40', written('40', 'at-least'), [written('21'), written('19')], undefined],
    ['exactly 40 parts of less than 40', written('40', 'less-than'), [written('21'), written('19')], 'value'],
    ['more than 40 parts of at most 40', written('40', 'at-most'), [written('40', 'more-than')], 'value'],
    ['about 44 parts of 40', written('40'), [written('44', 'about')], undefined],
    ['about 50 parts of 40', written('40'), [written('50', 'about')], 'value'],
    ['exactly 44 parts of about 40', written('40', 'about'), [written('23'), written('21')], undefined],
    ['exactly 45 parts of about 40', written('40', 'about'), [written('24'), written('21')], 'value'],
    ['35 and about 20 of 30, of which 35 are certain', written('30'), [written('35'), written('20', 'about')], 'value'],
    ['35 and at most 20 of 30', written('30'), [written('35'), written('20', 'at-most')], 'value'],
  ] as const)('%s', (_, value, parts, expected) => {
    expect(compare(COUNT, value, parts)).toBe(expected);
  });

  it('may be negative only of what is measured', () => {
    const parts = [written('35'), written('20', 'at-most')];
    expect(compare(NUMBER, written('30'), parts)).toBeUndefined();
    expect(compare(NUMBER, written('30'), [written('35'), written('-5')])).toBeUndefined();
  });

  it('are added exactly: 0.1 and 0.2 are 0.3', () => {
    expect(compare(NUMBER, written('0.3'), [written('0.1'), written('0.2')])).toBeUndefined();
  });
});

describe('parts of a delivery', () => {
  const parts = [exactly(21), exactly(19)];

  it('are the people who took part, or the value where their number is not written', () => {
    expect(compare(DELIVERY, exactly(2), parts, exactly(40))).toBeUndefined();
    expect(compare(DELIVERY, exactly(40), parts)).toBeUndefined();
    expect(compare(DELIVERY, exactly(2), parts)).toBe('value');
  });

  it('may also make the value beside the people who took part', () => {
    expect(compare(DELIVERY, exactly(40), parts, exactly(300))).toBeUndefined();
    expect(compare(DELIVERY, exactly(2), parts, exactly(300))).toBe('participants');
  });
});

describe('parts of a ratio', () => {
  const terms = fc
    .integer({ min: 0, max: 5000 })
    .chain((below) => fc.tuple(fc.integer({ min: 0, max: below + 1 }), fc.constant(below + 1)));
  const groups = fc.array(terms, { minLength: 1, maxLength: 8 });

  it('whose terms add up, each for themselves, never contradict it', () => {
    fc.assert(
      fc.property(groups, (parts) => {
        const whole = ratio(total(parts.map(([above]) => above)), total(parts.map(([, below]) => below)));
        expect(
          compare(
            PERCENT,
            whole,
            parts.map(([above, below]) => ratio(above, below)),
          ),
        ).toBeUndefined();
      }),
    );
  });

  it('may repeat the denominator of the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 }), (numerators) => {
        const below = total(numerators) + 7;
        const parts = numerators.map((above) => ratio(above, below));
        expect(compare(PERCENT, ratio(total(numerators), below), parts)).toBeUndefined();
      }),
    );
  });

  it('contradict it by the term that differs, though the quotient be the same', () => {
    expect(compare(PERCENT, ratio(34, 60), [ratio(20, 35), ratio(15, 25)])).toBe('numerator');
    expect(compare(PERCENT, ratio(34, 60), [ratio(20, 30), ratio(14, 25)])).toBe('denominator');
    expect(compare(PERCENT, ratio(1, 2), [ratio(10, 20), ratio(10, 20)])).toBe('numerator');
  });
});

describe('parts of a percent', () => {
  it.each([
    ['shares of one whole that add up', '45', ['25', '20'], undefined],
    ['shares that add up but for their rounding', '100', ['33.3', '33.3', '33.3'], undefined],
    ['the rates of groups, between which that of all lies', '45', ['50', '40'], undefined],
    ['the rate of a group that is that of all', '45', ['45', '50'], undefined],
    ['the rate of one group among others', '45', ['30'], undefined],
    ['rates that are all lower', '60', ['50', '40'], 'share'],
    ['rates that are all higher', '30', ['50', '40'], 'share'],
  ] as const)('%s', (_, whole, parts, expected) => {
    expect(compare(PERCENT, percent(whole), parts.map(percent))).toBe(expected);
  });

  it('are off by a tenth where they are about, and leave open what their bounds leave open', () => {
    const bounded = (text: string, bound: Bound): Share => ({ ...percent(text), bound });
    expect(compare(PERCENT, bounded('60', 'about'), [percent('54'), percent('40')])).toBeUndefined();
    expect(compare(PERCENT, bounded('60', 'about'), [percent('50'), percent('40')])).toBe('share');
    expect(compare(PERCENT, percent('60'), [bounded('50', 'at-least'), percent('40')])).toBeUndefined();
    expect(compare(PERCENT, percent('60'), [bounded('50', 'at-most'), percent('5')])).toBe('share');
  });

  it('are compared as fractions where only some are ratios', () => {
    expect(compare(PERCENT, ratio(34, 60), [percent('60'), percent('50')])).toBeUndefined();
    expect(compare(PERCENT, ratio(34, 60), [ratio(1, 4), percent('20')])).toBe('share');
  });
});

describe('parts of which not all are stated', () => {
  it('are never more than the value, and may be less', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 100 }), (parts, more) => {
        const stated = parts.map((part) => exactly(part));
        expect(comparePartial(COUNT, exactly(total(parts) + more), stated)).toBeUndefined();
        expect(comparePartial(COUNT, exactly(total(parts) - more), stated)).toBe(more > 0 ? 'value' : undefined);
      }),
    );
  });

  it('contradict a bound only where no true value could be as large', () => {
    expect(comparePartial(COUNT, written('40', 'about'), [exactly(44)])).toBeUndefined();
    expect(comparePartial(COUNT, written('40', 'about'), [exactly(45)])).toBe('value');
    expect(comparePartial(COUNT, written('40', 'at-least'), [exactly(60)])).toBeUndefined();
    expect(comparePartial(COUNT, written('40', 'less-than'), [exactly(40)])).toBe('value');
    expect(comparePartial(COUNT, exactly(40), [written('40', 'more-than')])).toBe('value');
    expect(comparePartial(COUNT, exactly(40), [written('60', 'at-most')])).toBeUndefined();
  });

  it('of ratios have no more numerators and denominators than it, or repeat its denominator', () => {
    expect(comparePartial(PERCENT, ratio(34, 60), [ratio(20, 35)])).toBeUndefined();
    expect(comparePartial(PERCENT, ratio(34, 60), [ratio(20, 60)])).toBeUndefined();
    expect(comparePartial(PERCENT, ratio(34, 60), [ratio(35, 40)])).toBe('numerator');
    expect(comparePartial(PERCENT, ratio(34, 60), [ratio(20, 61)])).toBe('denominator');
  });

  it('say nothing as plain percents: the groups that are not stated may lie on the other side', () => {
    expect(comparePartial(PERCENT, percent('40'), [percent('50'), percent('55')])).toBeUndefined();
  });
});
