import { describe, expect, it } from 'vitest';
import { linesOf, sectionOf } from '../../support/printed-report.js';
import { assess } from '../../support/project.js';
import { budget, paid } from './budget.js';

const HALF_YEAR = '{ id: P, during: { start: 2023-01, end: 2023-06 }, amount: 70 EUR }';
const waiting = async (record: string, asOf: string) =>
  (await budget(`  total: 900\n  disbursements: [${record}]`, asOf))['notYetCounted'];

describe('a disbursement whose period is not over', () => {
  it('is named with its period and its amount as it is written', async () => {
    expect(await waiting(HALF_YEAR, '2023-06-29')).toMatchObject([
      { id: 'P', kind: 'payment', start: '2023-01-01', end: '2023-06-30', amount: { amount: '70', currency: 'EUR' } },
    ]);
  });

  it.each([
    ['from the first day of the period', HALF_YEAR, '2023-01-01'],
    ['up to the day before its last', HALF_YEAR, '2023-06-29'],
    ['where its date is a month', paid('P', '2023-06', 70), '2023-06-29'],
    ['where it is a refund', paid('P', '2023-06', 70, 'kind: refund'), '2023-06-15'],
  ])('is named %s', async (_, record, asOf) => {
    expect(await waiting(record, asOf)).toMatchObject([{ id: 'P' }]);
  });

  it.each([
    ['before the period', HALF_YEAR, '2022-12-31'],
    ['on its last day, when it counts', HALF_YEAR, '2023-06-30'],
    ['of one day, before it', paid('P', '2023-06-30', 70), '2023-06-29'],
    [
      'that settles an advance, and is never disbursed',
      `${paid('A', '2023-01-01', 9, 'kind: advance')}, ${paid('P', '2023-06', 7, 'kind: settlement, settles: A')}`,
      '2023-06-15',
    ],
  ])('is not %s', async (_, record, asOf) => {
    expect(await waiting(record, asOf)).toBeUndefined();
  });

  it('stands below what was disbursed, in both languages', async () => {
    const one = await assess(`budget: { total: 900, disbursements: [${HALF_YEAR}] }`, '2023-06-29');
    expect(linesOf(sectionOf([one], 'disbursement'), 'en')).toContain(
      'Not counted yet: P (70.00 EUR for 2023-01-01 – 2023-06-30): its period is not over.',
    );
    expect(linesOf(sectionOf([one], 'disbursement'), 'vi')).toContain(
      'Chưa tính vì chưa hết kỳ: P (70,00 EUR, kỳ 01/01/2023 – 30/06/2023).',
    );
    const two = await assess(
      `budget: { total: 900, disbursements: [${HALF_YEAR}, ${paid('Q', '2023', 9)}] }`,
      '2023-06-29',
    );
    expect(linesOf(sectionOf([two], 'disbursement'), 'en')).toContain(
      'Not counted yet: P (70.00 EUR for 2023-01-01 – 2023-06-30), Q (9 VND for 2023-01-01 – 2023-12-31): their periods are not over.',
    );
  });
});
