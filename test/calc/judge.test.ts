import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, type Comparison, isAbove, isAtLeast, isAtMost, isBelow } from '../../src/calc/comparison.js';
import { judge } from '../../src/calc/judge.js';
import type { Bound, Quantity } from '../../src/model/quantity.js';
import { exactly } from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';

const BOUNDS = ['exactly', 'at-least', 'more-than', 'at-most', 'less-than', 'about'] as const;
const bound = fc.constantFrom<Bound>(...BOUNDS);
const whole = fc.integer({ min: 0, max: 12 });
const quantity = fc.record({ number: whole, bound });

const q = (number: number, of: Bound = 'exactly'): Quantity => ({ number: Rational.of(number), bound: of });

/** Some of the values that a bound on a whole number allows, in hundredths: the nearest, the furthest, and the number's own. */
function valuesOf({ number, bound: of }: { readonly number: number; readonly bound: Bound }): readonly number[] {
  const own = number * 100;
  switch (of) {
    case 'exactly':
      return [own];
    case 'at-least':
      return [own, own + 100_000];
    case 'more-than':
      return [own + 1, own + 100_000];
    case 'at-most':
      return [own, own - 100_000];
    case 'less-than':
      return [own - 1, own - 100_000];
    case 'about':
      return [number * 90, own, number * 110];
  }
}

const QUESTIONS = {
  isAbove: { ask: isAbove, of: (a: number, b: number) => a > b },
  isBelow: { ask: isBelow, of: (a: number, b: number) => a < b },
  isAtLeast: { ask: isAtLeast, of: (a: number, b: number) => a >= b },
  isAtMost: { ask: isAtMost, of: (a: number, b: number) => a <= b },
  agrees: {
    ask: (a: Quantity, b: Quantity): Comparison => agrees(a, b, Rational.of('0.5')),
    of: (a: number, b: number) => Math.abs(a - b) <= 50,
  },
} as const;
const questions = fc.constantFrom(...Object.values(QUESTIONS));

describe('a comparison', () => {
  it('is answered by the numbers, whatever their bounds', () => {
    fc.assert(
      fc.property(questions, quantity, quantity, ({ ask, of }, a, b) => {
        expect(ask(q(a.number, a.bound), q(b.number, b.bound)).holds).toBe(of(a.number * 100, b.number * 100));
      }),
    );
  });

  it('can hold, and can fail, where some pair of values that the bounds allow does', () => {
    fc.assert(
      fc.property(questions, quantity, quantity, ({ ask, of }, a, b) => {
        const answers = new Set(valuesOf(a).flatMap((one) => valuesOf(b).map((other) => of(one, other))));
        const { canHold, canFail } = ask(q(a.number, a.bound), q(b.number, b.bound));
        // `agrees` may hold between two of the values that are tried.
        if (ask === QUESTIONS.agrees.ask) expect(canHold || !answers.has(true)).toBe(true);
        else expect(canHold).toBe(answers.has(true));
        expect(canFail).toBe(answers.has(false));
      }),
      { numRuns: 1000 },
    );
  });

  it('of exact quantities has one answer only', () => {
    fc.assert(
      fc.property(questions, whole, whole, ({ ask }, a, b) => {
        const { holds, canHold, canFail } = ask(q(a), q(b));
        expect([canHold, canFail]).toEqual([holds, !holds]);
      }),
    );
  });

  it('leaves aside what conversion may have rounded', () => {
    const margin = Rational.of('0.01');
    expect(isAbove(exactly(Rational.of('4000.004')), exactly(4000), margin)).toMatchObject({ holds: false });
    expect(isAbove(exactly(Rational.of('4000.02')), exactly(4000), margin)).toMatchObject({ holds: true });
  });
});

describe('a judgement', () => {
  const bandOf = (rate: Quantity) =>
    judge((holds) => {
      if (holds(isBelow(rate, exactly(85)))) return 'under';
      return holds(isAbove(rate, exactly(115))) ? 'over' : 'on-plan';
    });

  it('is the word of the numbers', () => {
    for (const of of BOUNDS) expect(bandOf(q(84, of)).word).toBe('under');
    for (const of of BOUNDS) expect(bandOf(q(85, of)).word).toBe('on-plan');
    for (const of of BOUNDS) expect(bandOf(q(116, of)).word).toBe('over');
  });

  it.each<[string, Quantity, readonly string[]]>([
    ['84, a number', q(84), []],
    ['about 80', q(80, 'about'), ['on-plan']],
    ['about 60', q(60, 'about'), []],
    ['more than 60', q(60, 'more-than'), ['on-plan', 'over']],
    ['at most 60', q(60, 'at-most'), []],
    ['about 100', q(100, 'about'), []],
    ['about 110', q(110, 'about'), ['over']],
    ['less than 120', q(120, 'less-than'), ['under', 'on-plan']],
  ])('of %s names the other words that are possible', (_, rate, others) => {
    const { certainty } = bandOf(rate);
    expect([...(certainty.otherwise ?? [])].toSorted()).toEqual([...others].toSorted());
    expect(certainty.uncertain).toBe(others.length > 0 ? true : undefined);
  });

  it('is not uncertain where every answer leads to the same word', () => {
    expect(judge((holds) => (holds(isAbove(q(9, 'about'), q(9))) ? 'met' : 'met')).certainty).toEqual({});
  });

  const chain = fc.array(fc.record({ question: questions, limit: quantity }), { minLength: 1, maxLength: 4 });
  /** The first question that is answered with yes, by its position. */
  const firstOf = (value: Quantity, steps: readonly { question: { ask: typeof isAbove }; limit: Quantity }[]) =>
    judge((holds) => `${steps.findIndex(({ question, limit }) => holds(question.ask(value, limit)))}`);

  it('that is not uncertain has the same word for all values that the bounds allow', () => {
    fc.assert(
      fc.property(quantity, chain, (value, steps) => {
        const limits = steps.map(({ question, limit }) => ({ question, limit: q(limit.number, limit.bound) }));
        const { word, certainty } = firstOf(q(value.number, value.bound), limits);
        const possible = new Set([word, ...(certainty.otherwise ?? [])]);
        for (const one of valuesOf(value)) {
          const found = steps.findIndex(({ question, limit }) =>
            valuesOf(limit).some((other) => question.of(one, other)),
          );
          if (certainty.uncertain) continue;
          expect(possible).toContain(`${found}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of exact quantities is never uncertain', () => {
    fc.assert(
      fc.property(whole, chain, (value, steps) => {
        const limits = steps.map(({ question, limit }) => ({ question, limit: q(limit.number) }));
        expect(firstOf(q(value), limits).certainty).toEqual({});
      }),
    );
  });
});
