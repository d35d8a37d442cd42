import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeRate } from '../../../src/model/project.js';
import { Rational } from '../../../src/model/rational.js';
import { oddRates } from '../../../src/rules/disbursement/rates/odd-rates.js';
import { ratesByPair } from '../../../src/rules/disbursement/rates/rates-of-pair.js';
import { project } from '../../support/project.js';

const CHF = (rate: number | string, on: string) => `{ from: CHF, to: VND, rate: ${rate}, on: ${on} }`;
const VND = (rate: number | string, on: string) => `{ from: VND, to: CHF, rate: ${rate}, on: ${on} }`;

async function ratesOf(entries: readonly string[]): Promise<readonly ExchangeRate[]> {
  const { exchangeRates = [] } = await project(`exchange_rates: [${entries.join(', ')}]`);
  return ratesByPair(exchangeRates).get('CHF/VND') ?? [];
}

/** The dates of the odd rates, each with the verdict. */
async function odd(...entries: readonly string[]): Promise<readonly string[]> {
  return oddRates(await ratesOf(entries)).map(({ rate, verdict }) => `${rate.on.text} ${verdict}`);
}

describe('an exchange rate is odd', () => {
  it('from a difference of more than 20 % at a distance of at most 366 days', async () => {
    expect(await odd(CHF(25_000, '2022-01-01'), CHF(30_000, '2023-01-02'))).toEqual([]);
    expect(await odd(CHF(25_000, '2022-01-01'), CHF('30_000.01', '2023-01-02'))).toEqual(['2023-01-02 off']);
    expect(await odd(CHF(25_000, '2022-01-01'), CHF('19_999.99', '2023-01-02'))).toEqual(['2023-01-02 off']);
    expect(await odd(CHF(25_000, '2022-01-01'), CHF(50_000, '2023-01-03'))).toEqual([]);
    expect(await odd(CHF(25_000, '2022-01-01'), CHF('50_000.01', '2023-01-03'))).toEqual(['2023-01-03 off']);
    expect(await odd(CHF(25_000, '2022-01-01'), CHF('12_499.99', '2023-01-03'))).toEqual(['2023-01-03 off']);
  });

  it('inverted, where only its reciprocal is within twice and half of its neighbour', async () => {
    expect(await odd(CHF(25_000, '2022-01-01'), VND(50_000, '2022-06-01'))).toEqual(['2022-06-01 inverted']);
    expect(await odd(CHF(25_000, '2022-01-01'), VND(50_001, '2022-06-01'))).toEqual(['2022-06-01 off']);
    expect(await odd(CHF(25_000, '2022-01-01'), CHF('0.00004', '2022-06-01'))).toEqual(['2022-06-01 inverted']);
    expect(await odd(CHF(25_000, '2022-01-01'), VND('0.00004', '2022-06-01'))).toEqual([]);
  });

  it('and the one before it is not, also where every other rate is wrong', async () => {
    const rates = [1, 10, 1, 10, 1].map((factor, month) => CHF(25_000 * factor, `2022-0${month + 1}-01`));
    expect(await odd(...rates)).toEqual(['2022-02-01 jump', '2022-04-01 jump']);
    const differing = [1, 10, 1, 0.1, 1].map((factor, month) => CHF(25_000 * factor, `2022-0${month + 1}-01`));
    expect(await odd(...differing)).toEqual(['2022-02-01 off', '2022-04-01 off']);
  });

  it.each([
    { jump: 'up for two days', rates: [25_000, 29_000, 25_100], on: ['05-01', '06-10', '06-12'], found: true },
    {
      jump: 'down, and back after 31 days',
      rates: [25_000, 22_000, 24_900],
      on: ['05-01', '05-31', '07-01'],
      found: true,
    },
    { jump: 'back after 32 days', rates: [25_000, 22_000, 24_900], on: ['05-01', '05-31', '07-02'], found: false },
    { jump: 'by a tenth and no more', rates: [25_000, 27_500, 25_000], on: ['05-01', '06-10', '06-12'], found: false },
    { jump: 'by a little more', rates: [25_000, 27_501, 25_000], on: ['05-01', '06-10', '06-12'], found: true },
    {
      jump: 'and only half of the way back',
      rates: [25_000, 29_000, 27_001],
      on: ['05-01', '06-10', '06-12'],
      found: false,
    },
    { jump: 'and stays', rates: [25_000, 29_000, 29_000], on: ['05-01', '06-10', '06-12'], found: false },
  ])('where it jumps and comes back within a month: $jump', async ({ rates, on, found }) => {
    const jumped = await odd(...rates.map((rate, index) => CHF(rate, `2023-${on[index]}`)));
    expect(jumped).toEqual(found ? [`2023-${on[1]} jump`] : []);
  });

  it('with all of a jump that lasts for several rates, in whichever direction they are written', async () => {
    expect(
      await odd(
        CHF(25_000, '2023-05-01'),
        CHF(29_000, '2023-06-10'),
        VND('0.00003448', '2023-06-12'),
        CHF(25_000, '2023-06-20'),
      ),
    ).toEqual(['2023-06-10 jump', '2023-06-12 jump']);
  });

  it('never alone', async () => {
    expect(await odd(VND(25_000, '2022-01-01'))).toEqual([]);
  });

  it('wherever it stands among rates that agree, in whatever direction and order these are written', async () => {
    const entries = fc.record({
      rates: fc.array(fc.record({ rate: fc.integer({ min: 24_000, max: 26_000 }), turned: fc.boolean() }), {
        minLength: 3,
        maxLength: 9,
      }),
      wrong: fc.nat(),
      factor: fc.constantFrom('0.1', '0.5', '1.5', '10', '1000'),
      seed: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(entries, async ({ rates, wrong, factor, seed }) => {
        const position = wrong % rates.length;
        const written = rates.map(({ rate, turned }, index) => {
          const number = Rational.of(rate).times(Rational.of(index === position ? factor : '1'));
          const on = `2022-0${index + 1}-01`;
          // Twenty digits: far more than the tolerance needs.
          return turned ? VND(Rational.one.over(number).toFixed(20), on) : CHF(number.toString(), on);
        });
        const shuffled = written
          .map((entry, index) => ({ entry, key: seed[index] ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(await odd(...shuffled)).toEqual([`2022-0${position + 1}-01 off`]);
      }),
      { numRuns: 60 },
    );
  });
});
