import { describe, expect, it } from 'vitest';
import { budget, FY2023, paid } from './budget.js';

const NESTED = `
      lines:
        - { id: B1, name: Tập huấn }
        - { id: B1.1, under: B1, name: Nòng cốt, amount: 40 }
        - { id: B1.2, under: B1, name: Thôn }
        - { id: B1.2.a, under: B1.2, name: Thôn A, amount: 15 }
        - { id: B1.2.b, under: B1.2, name: Thôn B, amount: 5 }
        - { id: B2, name: Giám sát, amount: 40 }`;

const byId = (lines: readonly Record<string, unknown>[], key: string) =>
  Object.fromEntries(lines.map((line) => [String(line['id']), line[key]]));

describe('lines under lines', () => {
  it('a line with lines under it has the sum of their budgets, and what was disbursed on it and on them', async () => {
    const { lines } = await budget(`${NESTED}
      disbursements:
        - ${paid('A', '2022-01-01', 10, 'line: B1.1')}
        - ${paid('B', '2022-01-02', 4, 'line: B1.2.a')}
        - ${paid('C', '2022-01-03', 2, 'line: B1.2')}
        - ${paid('D', '2022-01-04', 1, 'line: B1')}
        - ${paid('E', '2022-01-05', 3, 'kind: refund, line: B1.1')}`);
    expect(byId(lines, 'budget')).toMatchObject({
      B1: { value: '60' },
      'B1.2': { value: '20' },
      'B1.1': { value: '40' },
    });
    expect(byId(lines, 'disbursed')).toEqual({
      B1: { value: '14' },
      'B1.1': { value: '7' },
      'B1.2': { value: '6' },
      'B1.2.a': { value: '4' },
      'B1.2.b': { value: '0' },
      B2: { value: '0' },
    });
    expect(lines[0]).toMatchObject({ remaining: { value: '46' }, rate: { ratio: '0.233333' } });
    expect(byId(lines, 'under')).toMatchObject({ B1: undefined, 'B1.2': 'B1', 'B1.2.a': 'B1.2' });
  });

  it('ids that begin with another id are lines of their own: 1.1 and 1.10 are two, and no part of 1', async () => {
    const { lines } = await budget(`
      lines:
        - { id: 1, name: a, amount: 60 }
        - { id: 1.1, name: b, amount: 40 }
        - { id: 1.10, name: c, amount: 20 }
      disbursements: [${paid('A', '2022-01-01', 10, 'line: 1.1')}, ${paid('B', '2022-01-01', 5, 'line: 1.10')}]`);
    expect(byId(lines, 'disbursed')).toEqual({ '1': { value: '0' }, '1.1': { value: '10' }, '1.10': { value: '5' } });
  });

  it('what a line with lines under it states itself changes nothing where their sum is known', async () => {
    const { lines } = await budget(`
      lines: [{ id: B1, name: a, amount: 70 }, { id: B1.1, under: B1, name: b, amount: 60 }]`);
    expect(byId(lines, 'budget')).toMatchObject({ B1: { value: '60' } });
  });

  it('and is its budget where it is not: one of its lines is not known', async () => {
    const part = '{ id: B1.1, under: B1, name: b, amount: { unknown: x } }';
    const own = await budget(`\n      lines: [{ id: B1, name: a, amount: 70 }, ${part}]`);
    expect(byId(own.lines, 'budget')).toMatchObject({ B1: { value: '70' } });
    const none = await budget(`\n      lines: [{ id: B1, name: a }, ${part}]`);
    expect(byId(none.lines, 'budget')).toMatchObject({ B1: { notComputable: 'budget-unknown' } });
  });

  it('only lines without a parent and what has no line add up to the total', async () => {
    const { disbursed, lines } = await budget(`${NESTED}
      disbursements:
        - ${paid('A', '2022-01-01', 10, 'line: B1.1')}
        - ${paid('B', '2022-01-02', 4, 'line: B2')}
        - ${paid('C', '2022-01-03', 2)}`);
    expect(disbursed).toEqual({ value: '16' });
    const all = byId(lines, 'disbursed');
    expect([all['B1'], all['B2'], all['unassigned']]).toEqual([{ value: '10' }, { value: '4' }, { value: '2' }]);
  });
});

describe('what is planned on a line', () => {
  const plan = (id: string, lines: string, more = '') => `{ id: ${id}, ${FY2023}, lines: ${lines}${more} }`;

  it('is what the plans in force plan on it and on the lines under it; 0 where they plan none', async () => {
    const { lines } = await budget(`${NESTED}
      plans:
        - ${plan('P', '{ B1.1: 20, B1.2.a: 5, B1.2: 1 }')}
        - { id: Q, period: { start: 2023-07-01, end: 2024-06-30 }, lines: { B1.1: 15 } }`);
    expect(byId(lines, 'planned')).toEqual({
      B1: { value: '41' },
      'B1.1': { value: '35' },
      'B1.2': { value: '6' },
      'B1.2.a': { value: '5' },
      'B1.2.b': { value: '0' },
      B2: { value: '0' },
    });
  });

  it('leaves out a plan that is not in force: superseded, or approved after the as-of date', async () => {
    const { lines } = await budget(`${NESTED}
      plans:
        - ${plan('P', '{ B1.1: 20 }')}
        - ${plan('Q', '{ B1.1: 30 }', ', supersedes: P, approved: 2023-01-01, reason: x')}
        - ${plan('R', '{ B1.1: 99 }', ', supersedes: Q, approved: 2023-07-01, reason: x')}`);
    expect(byId(lines, 'planned')).toMatchObject({ 'B1.1': { value: '30' } });
  });

  it('of two plans of one period that claim to be in force, counts the newest once', async () => {
    const { lines } = await budget(`${NESTED}
      plans:
        - ${plan('P', '{ B1.1: 20 }', ', approved: 2022-07-01')}
        - ${plan('Q', '{ B1.1: 30 }', ', approved: 2023-01-01')}`);
    expect(byId(lines, 'planned')).toMatchObject({ 'B1.1': { value: '30' } });
  });

  it('is absent where no plan in force has lines, and converted at the as-of date', async () => {
    const without = await budget(`${NESTED}\n      plans: [{ id: P, ${FY2023}, amount: 20 }]`);
    expect(without.lines[0]).not.toHaveProperty('planned');
    const rates =
      'exchange_rates: [{ from: EUR, to: VND, rate: 10, on: 2022-01-01 }, { from: EUR, to: VND, rate: 12, on: 2023-06-30 }]';
    const inEuros = await budget(`${NESTED}\n      plans: [${plan('P', '{ B2: 5 EUR }')}]`, undefined, rates);
    expect(byId(inEuros.lines, 'planned')).toMatchObject({ B2: { value: '60' }, B1: { value: '0' } });
  });
});
