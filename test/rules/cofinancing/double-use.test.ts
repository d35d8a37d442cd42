import { describe, expect, it } from 'vitest';
import { findCopiedLists } from '../../../src/rules/cofinancing/evidence-use/find-copied-lists.js';
import { findDoubleUses } from '../../../src/rules/cofinancing/evidence-use/find-double-use.js';
import { assess } from '../../support/project.js';

/** Of contributions that cite papers, those whose papers are used twice: `C2 PT-1 exceeded`. */
async function doubles(evidence: string, contributions: string, more = ''): Promise<readonly string[]> {
  const assessment = await assess(`
evidence: [${evidence}]
subprojects:
  - { id: TDA-01, name: Kênh, status: in-progress, contributions: [${contributions}] }
${more}`);
  const { project, asOf } = assessment;
  return findDoubleUses({ project, asOf, assessment, registeredFiles: new Map() }).map((one) => {
    const cites = one.problem === 'overpaid' ? one.disbursement.id : one.entry.contribution.id;
    return `${cites} ${one.evidence.id} ${one.problem}`;
  });
}

const paper = (id: string, amount?: string, kind = 'receipt') =>
  `{ id: ${id}, kind: ${kind}${amount ? `, amount: ${amount}` : ''} }`;
const c = (id: string, amount: string, evidence: string, from = 'community') =>
  `{ id: ${id}, from: ${from}, kind: cash, amount: ${amount}, evidence: [${evidence}] }`;

describe('evidence with an amount', () => {
  it('lasts until it is used up', async () => {
    const three = [c('C1', '4', 'PT-1'), c('C2', '6', 'PT-1'), c('C3', '1', 'PT-1')].join(', ');
    expect(await doubles(paper('PT-1', '10'), three)).toEqual(['C3 PT-1 exceeded']);
  });

  it('leaves to the other evidence of a contribution what that can prove', async () => {
    const papers = [paper('PT-1', '5'), paper('PT-2', '5')].join(', ');
    expect(await doubles(papers, [c('C1', '8', 'PT-1, PT-2'), c('C2', '2', 'PT-2')].join(', '))).toEqual([]);
    expect(await doubles(papers, [c('C1', '10', 'PT-1, PT-2'), c('C2', '2', 'PT-2')].join(', '))).toEqual([
      'C2 PT-2 exceeded',
    ]);
  });

  it('leaves it open beside a receipt without an amount, and not beside minutes', async () => {
    const two = (other: string) => [c('C1', '5', 'PT-1'), c('C2', '5', `PT-1, ${other}`)].join(', ');
    expect(await doubles(`${paper('PT-1', '5')}, ${paper('PT-2')}`, two('PT-2'))).toEqual([]);
    expect(await doubles(`${paper('PT-1', '5')}, ${paper('BB', undefined, 'minutes')}`, two('BB'))).toEqual([
      'C2 PT-1 exceeded',
    ]);
  });

  it.each(['about 17', 'at least 10', 'more than 10'])('leaves it open at %s', async (amount) => {
    expect(await doubles(paper('PT-1', amount), [c('C1', '9', 'PT-1'), c('C2', '9', 'PT-1')].join(', '))).toEqual([]);
  });

  it('leaves it open where an amount is not certain or has no rate', async () => {
    for (const amount of ['about 1.1', 'at most 9', '9 CHF']) {
      expect(await doubles(paper('PT-1', '10'), [c('C1', '9', 'PT-1'), c('C2', amount, 'PT-1')].join(', '))).toEqual(
        [],
      );
    }
  });

  it('does not last for one contribution that is worth more', async () => {
    expect(await doubles(paper('PT-1', '10'), c('C1', '12', 'PT-1'))).toEqual(['C1 PT-1 too-small']);
    expect(await doubles(paper('PT-1', '10'), c('C1', 'at least 12', 'PT-1'))).toEqual(['C1 PT-1 too-small']);
    expect(await doubles(paper('PT-1', 'about 11'), c('C1', '12', 'PT-1'))).toEqual([]);
  });

  it('may be off by a tenth where it, or what it proves, is about that much', async () => {
    const two = (amount: string) => [c('C1', amount, 'PT-1'), c('C2', amount, 'PT-1')].join(', ');
    expect(await doubles(paper('PT-1', 'about 10'), two('about 6'))).toEqual([]);
    expect(await doubles(paper('PT-1', 'about 10'), two('about 7'))).toEqual(['C2 PT-1 exceeded']);
  });

  it('is not exceeded by the rounding of what was converted', async () => {
    const rate = 'exchange_rates: [{ from: CHF, to: VND, rate: 26_100, on: 2023-01-01 }]';
    const paid = (amount: string) => doubles(paper('PT-1', '2_000 CHF'), c('C1', amount, 'PT-1'), rate);
    expect(await paid('52_200_100 VND')).toEqual([]);
    expect(await paid('52_201_000 VND')).toEqual(['C1 PT-1 too-small']);
  });
});

describe('a disbursement with the same evidence', () => {
  const paidBy = (kind: string) =>
    `budget: { disbursements: [{ id: GN-1, on: 2023-05-05, amount: 7, kind: ${kind}, evidence: [PT-1] }] }`;

  it.each([
    ['community', 'payment', ['C1 PT-1 paid']],
    ['local-government', 'advance', ['C1 PT-1 paid']],
    ['grant', 'transfer', []],
    ['community', 'refund', []],
  ])('and a contribution of %s against a %s: %j', async (from, kind, expected) => {
    expect(await doubles(paper('PT-1'), c('C1', '7', 'PT-1', from), paidBy(kind))).toEqual(expected);
  });

  it('takes its part of the amount, which the grant does not take again', async () => {
    const both = [c('C1', '7', 'PT-1', 'grant'), c('C2', '3', 'PT-1')].join(', ');
    expect(await doubles(paper('PT-1', '10'), both, paidBy('transfer'))).toEqual([]);
    expect(await doubles(paper('PT-1', '9'), c('C2', '3', 'PT-1'), paidBy('transfer'))).toEqual(['C2 PT-1 paid']);
  });
});

describe('evidence without an amount', () => {
  it.each([
    ['receipt', ['C2 PT-1 proves-another']],
    ['delivery-note', ['C2 PT-1 proves-another']],
    ['bank-statement', []],
    ['attendance-sheet', []],
    ['settlement', []],
    ['minutes', []],
    ['acceptance', []],
    ['decision', []],
    ['photo', []],
    ['report', []],
    ['other', []],
  ])('that is a %s, for two of one sub-project: %j', async (kind, expected) => {
    const two = [c('C1', '7', 'PT-1'), c('C2', '6', 'PT-1')].join(', ');
    expect(await doubles(paper('PT-1', undefined, kind), two)).toEqual(expected);
  });
});

describe('papers that serve many payments', () => {
  const PAPERS = ['bank-statement', 'settlement', 'report', 'minutes'];
  const of = (amount: string, from: string, on: string) =>
    `{ id: C1, from: ${from}, kind: cash, amount: ${amount}, on: ${on}, evidence: [PT-1] }`;
  const twoVillages = (kind: string, first: string, second: string) =>
    doubles(
      paper('PT-1', undefined, kind),
      first,
      `  - { id: TDA-02, name: Kênh, status: in-progress, contributions: [${second}] }`,
    );
  const first = of('7', 'community', '2023-03-01');

  it.each(PAPERS)('a %s serves two sub-projects, but not for the same date, amount and kind', async (kind) => {
    expect(await twoVillages(kind, first, of('8', 'community', '2023-03-01'))).toEqual([]);
    expect(await twoVillages(kind, first, of('7', 'community', '2023-03-02'))).toEqual([]);
    expect(await twoVillages(kind, first, first)).toEqual(['C1 PT-1 same-payment']);
  });

  it('equal transfers of the grant stand on one bank statement, and in no two settlements', async () => {
    const transfer = of('7', 'grant', '2023-03-01');
    expect(await twoVillages('bank-statement', transfer, transfer)).toEqual([]);
    expect(await twoVillages('settlement', transfer, transfer)).toEqual(['C1 PT-1 same-payment']);
  });

  it('are double use with a payment of the project only where it is the same one', async () => {
    const paidOn = (on: string) => `budget: { disbursements: [{ id: GN-1, on: ${on}, amount: 7, evidence: [PT-1] }] }`;
    expect(await doubles(paper('PT-1', undefined, 'bank-statement'), first, paidOn('2023-03-05'))).toEqual([]);
    expect(await doubles(paper('PT-1', undefined, 'bank-statement'), first, paidOn('2023-03-01'))).toEqual([
      'C1 PT-1 paid',
    ]);
  });
});

describe('payments that cite evidence with an amount', () => {
  const payments = (...amounts: readonly string[]) =>
    `budget: { disbursements: [${amounts.map((amount, at) => `{ id: GN-${at}, on: 2023-05-05, amount: ${amount}, evidence: [PT-1] }`).join(', ')}] }`;

  it('may not go beyond it', async () => {
    expect(await doubles(paper('PT-1', '10'), '', payments('6', '4'))).toEqual([]);
    expect(await doubles(paper('PT-1', '10'), '', payments('6', '5', '1'))).toEqual([
      'GN-1 PT-1 overpaid',
      'GN-2 PT-1 overpaid',
    ]);
    expect(await doubles(paper('PT-1', '10'), '', payments('about 11'))).toEqual([]);
  });

  it('but for what came back', async () => {
    const refund = '{ id: HT-1, on: 2023-06-05, amount: 2, kind: refund, evidence: [PT-1] }';
    const budget = `budget: { disbursements: [{ id: GN-0, on: 2023-05-05, amount: 12, evidence: [PT-1] }, ${refund}] }`;
    expect(await doubles(paper('PT-1', '10'), '', budget)).toEqual([]);
    expect(await doubles(paper('PT-1', '9'), '', budget)).toEqual(['GN-0 PT-1 overpaid']);
  });
});

describe('a whole list of contributions', () => {
  const listOf = (id: string, list: string) =>
    `  - { id: ${id}, name: Kênh, status: in-progress, contributions: ${list} }`;
  const copies = async (first: string, second: string) => {
    const { project } = await assess(`subprojects:\n${listOf('S1', first)}\n${listOf('S2', second)}`);
    return findCopiedLists(project).map(({ subproject, first: of }) => `${subproject.id} ${of.id}`);
  };
  const two = `{ id: C1, from: community, kind: cash, amount: 5 }, { id: C2, from: grant, kind: cash, amount: 15 }`;

  it('is another one of its own, not an alias or a copy of that of another sub-project', async () => {
    expect(await copies(`&all [${two}]`, '*all')).toEqual(['S2 S1']);
    expect(await copies(`[${two}]`, `[${two}]`)).toEqual(['S2 S1']);
    expect(await copies(`[${two}]`, `[${two.replace('15', '16')}]`)).toEqual([]);
  });

  it('may be equal by chance where it is one contribution, or the grant alone', async () => {
    const one = '[{ id: C1, from: community, kind: cash, amount: 5 }]';
    expect(await copies(one, one)).toEqual([]);
    const transfers = `[${two.replaceAll('community', 'grant')}]`;
    expect(await copies(transfers, transfers)).toEqual([]);
  });
});
