import { describe, expect, it } from 'vitest';
import { budget, paid } from './budget.js';

const LINES = '\n      lines: [{ id: B1, name: a, amount: 60 }, { id: B2, name: b, amount: 40 }]';

const disbursedBy = (lines: readonly Record<string, unknown>[]) =>
  Object.fromEntries(lines.map(({ id, disbursed }) => [String(id), disbursed]));

describe('a settlement says what an advance was spent on', () => {
  it('adds nothing to what was disbursed, and moves its amount from where the advance stands to its own line', async () => {
    const { disbursed, lines } = await budget(`${LINES}
      disbursements:
        - ${paid('TU', '2023-03-01', 9, 'kind: advance')}
        - ${paid('HU', '2023-04-12', 8, 'kind: settlement, settles: TU, line: B1')}`);
    expect(disbursed).toEqual({ value: '9' });
    expect(disbursedBy(lines)).toEqual({ B1: { value: '8' }, B2: { value: '0' }, unassigned: { value: '1' } });
  });

  it('moves it from the line of the advance, where that has one', async () => {
    const { lines } = await budget(`${LINES}
      disbursements:
        - ${paid('TU', '2023-03-01', 9, 'kind: advance, line: B2')}
        - ${paid('HU', '2023-04-12', 8, 'kind: settlement, settles: TU, line: B1')}`);
    expect(disbursedBy(lines)).toEqual({ B1: { value: '8' }, B2: { value: '1' } });
  });

  it('moves nothing without a line, and nothing before it has happened', async () => {
    const { lines } = await budget(`${LINES}
      disbursements:
        - ${paid('TU', '2023-03-01', 9, 'kind: advance, line: B2')}
        - ${paid('H1', '2023-04-12', 5, 'kind: settlement, settles: TU')}
        - ${paid('H2', '2023-07-01', 4, 'kind: settlement, settles: TU, line: B1')}`);
    expect(disbursedBy(lines)).toEqual({ B1: { value: '0' }, B2: { value: '9' } });
  });

  it('moves nothing out of a line that holds both', async () => {
    const { lines } = await budget(`
      lines:
        - { id: B1, name: a }
        - { id: B1.1, under: B1, name: b, amount: 60 }
        - { id: B1.2, under: B1, name: c, amount: 40 }
      disbursements:
        - ${paid('TU', '2023-03-01', 'about 9', 'kind: advance, line: B1.1')}
        - ${paid('HU', '2023-04-12', 8, 'kind: settlement, settles: TU, line: B1.2')}`);
    expect(disbursedBy(lines)).toEqual({
      B1: { value: '9', qualifier: 'about' },
      'B1.1': { value: '1', qualifier: 'about' },
      'B1.2': { value: '8' },
    });
  });

  it('moves at the rate of the advance', async () => {
    const rates =
      'exchange_rates: [{ from: EUR, to: VND, rate: 10, on: 2023-01-01 }, { from: EUR, to: VND, rate: 12, on: 2023-04-01 }]';
    const { lines, openAdvances } = await budget(
      `${LINES}
      disbursements:
        - ${paid('TU', '2023-03-01', '3 EUR', 'kind: advance')}
        - ${paid('HU', '2023-04-12', '2 EUR', 'kind: settlement, settles: TU, line: B1')}`,
      undefined,
      rates,
    );
    expect(disbursedBy(lines)).toMatchObject({ B1: { value: '20' }, unassigned: { value: '10' } });
    expect(openAdvances).toEqual({ value: '10' });
  });
});

describe('a refund that names what it pays back', () => {
  const rates =
    'exchange_rates: [{ from: EUR, to: VND, rate: 25_000, on: 2023-01-01 }, { from: EUR, to: VND, rate: 27_000, on: 2023-04-01 }]';

  it('is converted at the rate of that record: what was wholly refunded leaves nothing', async () => {
    const named = `
      disbursements:
        - ${paid('TU', '2023-03-01', '10_000 EUR', 'kind: advance')}
        - ${paid('HT', '2023-04-12', '10_000 EUR', 'kind: refund, refunds: TU')}`;
    expect(await budget(named, undefined, rates)).toMatchObject({
      disbursed: { value: '0' },
      openAdvances: { value: '0' },
    });
    expect(await budget(named.replace(', refunds: TU', ''), undefined, rates)).toMatchObject({
      disbursed: { value: '-20000000' },
      openAdvances: { value: '250000000' },
    });
  });

  it('reduces the line of that record', async () => {
    const { lines } = await budget(`${LINES}
      disbursements:
        - ${paid('PC', '2023-03-01', 9, 'line: B2')}
        - ${paid('HT', '2023-04-12', 4, 'kind: refund, refunds: PC')}`);
    expect(disbursedBy(lines)).toEqual({ B1: { value: '0' }, B2: { value: '5' } });
  });

  it('counts where it is dated: in the plan of its own day', async () => {
    const { plans } = await budget(`
      plans:
        - { id: P22, period: { start: 2022-01-01, end: 2022-12-31 }, amount: 100 }
        - { id: P23, period: { start: 2023-01-01, end: 2023-12-31 }, amount: 100 }
      disbursements:
        - ${paid('TU', '2022-12-30', 50, 'kind: advance')}
        - ${paid('HT', '2023-01-05', 50, 'kind: refund, refunds: TU')}`);
    expect(plans).toMatchObject([{ disbursed: { value: '50' } }, { disbursed: { value: '-50' } }]);
  });
});

describe('open advances', () => {
  it('are what is neither settled nor paid back of each advance, and never below 0', async () => {
    const { openAdvances } = await budget(`
      disbursements:
        - ${paid('T1', '2023-03-01', 9, 'kind: advance')}
        - ${paid('T2', '2023-03-02', 20, 'kind: advance')}
        - ${paid('T3', '2023-03-03', 5, 'kind: advance')}
        - ${paid('H1', '2023-04-12', 6, 'kind: settlement, settles: T1')}
        - ${paid('H2', '2023-04-12', 1, 'kind: refund, refunds: T1')}
        - ${paid('H3', '2023-04-12', 7, 'kind: settlement, settles: T3')}
        - ${paid('H4', '2023-07-01', 20, 'kind: settlement, settles: T2')}`);
    // 9 − 6 − 1 = 2; 20, not settled yet; 5 − 7 is nothing open.
    expect(openAdvances).toEqual({ value: '22' });
  });

  it('a refund that names no advance settles none', async () => {
    const { openAdvances } = await budget(`
      disbursements: [${paid('T1', '2023-03-01', 9, 'kind: advance')}, ${paid('H1', '2023-04-12', 9, 'kind: refund')}]`);
    expect(openAdvances).toEqual({ value: '9' });
  });

  it('keep their bound, and need a rate', async () => {
    const about = await budget(`
      disbursements: [${paid('T1', '2023-03-01', 'about 9', 'kind: advance')}, ${paid('H1', '2023-04-12', 2, 'kind: settlement, settles: T1')}]`);
    expect(about).toMatchObject({ openAdvances: { value: '7', qualifier: 'about' } });
    const foreign = await budget(`\n      disbursements: [${paid('T1', '2023-03-01', '9 EUR', 'kind: advance')}]`);
    expect(foreign).toMatchObject({ openAdvances: { notComputable: 'no-rate' } });
  });

  it('are absent where no advance was paid by the as-of date', async () => {
    const figures = await budget(`
      disbursements: [${paid('P', '2023-03-01', 9)}, ${paid('T1', '2023-07-01', 9, 'kind: advance')}]`);
    expect(figures).not.toHaveProperty('openAdvances');
  });
});
