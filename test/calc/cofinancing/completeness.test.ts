import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTRIBUTION_KINDS, CONTRIBUTORS } from '../../../src/model/cofinancing.js';
import { Rational } from '../../../src/model/rational.js';
import { cofinancing, resultOf } from './cofinancing.js';

const ON = ['', ', on: 2021-06', ', on: 2023-06-30', ', on: 2023-06', ', on: 2023-07-01', ', on: 2023'] as const;

const contribution = fc.record({
  from: fc.constantFrom(...CONTRIBUTORS),
  kind: fc.constantFrom(...CONTRIBUTION_KINDS),
  amount: fc.integer({ min: 0, max: 1000 }),
  on: fc.constantFrom(...ON),
  isRejected: fc.boolean(),
});

const rule = fc.record({
  contributors: fc.uniqueArray(fc.constantFrom(...CONTRIBUTORS), { minLength: 1 }),
  kinds: fc.uniqueArray(fc.constantFrom(...CONTRIBUTION_KINDS), { minLength: 1 }),
  per: fc.constantFrom('subproject', 'project'),
});

describe('of a total cost that is not settled', () => {
  it('the total and what is not in it are all that was recorded; every contribution counts, is in the total, or is listed', async () => {
    const isWhole = fc.asyncProperty(fc.array(contribution, { minLength: 1, maxLength: 8 }), rule, async (some, of) => {
      const records = some.map(
        ({ from, kind, amount, on, isRejected }, at) =>
          `{ id: C${at}, from: ${from}, kind: ${kind}, amount: ${amount}${on}${isRejected ? ', rejected: x' : ''} }`,
      );
      const entry = await cofinancing(
        `- { id: S, name: S, status: completed, contributions: [${records.join(', ')}] }`,
        { contributors: `[${of.contributors}]`, kinds: `[${of.kinds}]`, per: of.per },
      );
      const result = resultOf(entry, 'actual', of.per === 'project' ? undefined : 'S');
      const { denominator, excluded } = result as unknown as Printed;
      const recorded = some.reduce((sum, { amount }) => sum + amount, 0);
      const outside = excluded.filter(({ inTotal }) => !inTotal);
      const total = denominator ? Number(denominator.amount) : 0;
      expect(total + sumOf(outside)).toBe(recorded);
      // What is not listed counts, or is the grant that the share is measured against.
      const listed = new Set(excluded.map(({ contribution: id }) => id));
      expect(excluded).toHaveLength(listed.size);
      const unlisted = some.filter((_, at) => !listed.has(`C${at}`));
      for (const { from } of unlisted) expect([...of.contributors, 'grant']).toContain(from);
      const eligible = unlisted.filter(({ from }) => of.contributors.includes(from));
      if (result['eligible']) {
        expect(Number((result['eligible'] as { amount: string }).amount)).toBe(
          eligible.reduce((sum, { amount }) => sum + amount, 0),
        );
      }
    });
    await fc.assert(isWhole, { numRuns: 60 });
  });
});

interface Printed {
  readonly denominator?: { readonly amount: string };
  readonly excluded: readonly { readonly contribution: string; readonly amount: string; readonly inTotal: boolean }[];
}

function sumOf(some: Printed['excluded']): number {
  return Number(Rational.sum(some.map(({ amount }) => Rational.of(amount))).toString());
}
