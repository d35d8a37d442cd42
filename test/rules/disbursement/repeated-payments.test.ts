import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeatedPayments } from '../../../src/rules/disbursement/payments/repeated-payments.js';
import { assess } from '../../support/project.js';

/** Equal payments that cite some evidence each: which ones repeat which, by their number. */
async function repeats(cited: readonly (readonly string[])[]): Promise<readonly string[]> {
  const payments = cited.map((ids, index) => `{ id: GN-${index}, on: 2023-05-05, amount: 7, evidence: [${ids}] }`);
  const { project } = await assess(`
evidence: [{ id: A, kind: receipt }, { id: B, kind: receipt }, { id: C, kind: receipt }]
budget: { total: 100, disbursements: [${payments.join(', ')}] }`);
  return repeatedPayments(project).map(({ payment, first }) => `${payment.id} ${first.id}`);
}

it('a payment repeats the first of its likes that does not cite other evidence than itself', async () => {
  const evidence = fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(fc.array(evidence, { minLength: 1, maxLength: 6 }), async (cited) => {
      const expected = cited.flatMap((ids, index) => {
        const isAlike = (other: readonly string[]) =>
          ids.length === 0 || other.length === 0 || ids.some((id) => other.includes(id));
        const first = cited.slice(0, index).findIndex(isAlike);
        return first < 0 ? [] : [`GN-${index} GN-${first}`];
      });
      expect(await repeats(cited)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
