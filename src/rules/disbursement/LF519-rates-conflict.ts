import { areEqual } from '../../calc/exchange.js';
import type { Format } from '../../messages/format.js';
import { groupBy } from '../../model/group-by.js';
import type { Currency } from '../../model/money.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { ExchangeRate } from '../../model/project.js';
import type { Quantity } from '../../model/quantity.js';
import { inEachLanguage } from '../in-each-language.js';
import type { Placeless } from '../placeless.js';
import { defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { ratesByPair } from './rates/rates-of-pair.js';

interface RatesConflict {
  readonly on: PlainDate;
  readonly first: BareRate;
  readonly second: BareRate;
}

interface BareRate {
  readonly from: Currency;
  readonly to: Currency;
  readonly rate: Quantity;
}

export default defineRule<RatesConflict>({
  code: 'LF519',
  slug: 'rates-conflict',
  severity: 'error',
  docs: {
    en: {
      summary: 'two exchange rates on one day',
      why:
        'Which of the two holds would be decided by the order of their lines, and with it whether a share is met. So no figure uses ' +
        'either of them: what would be converted at one of the two cannot be computed (no rate), and all other figures stand.\n\nIt ' +
        'compares the rates between two currencies, in either direction, of the project and of its workspace. A date that is a month or ' +
        'a year is its last day. The same rate written twice is no contradiction, nor are a rate and its exact inverse; an ' +
        'inverse that is rounded is another rate.',
    },
    vi: {
      summary: 'hai tỷ giá trong cùng một ngày',
      why:
        'Nếu có hai tỷ giá thì thứ tự dòng sẽ quyết định dùng tỷ giá nào, và do đó đạt hay chưa đạt. Vì vậy không số liệu nào dùng ' +
        'một trong hai: khoản cần quy đổi theo tỷ giá ngày đó thì không tính được (thiếu tỷ giá), các số liệu khác vẫn giữ nguyên.\n\nQuy ' +
        'tắc so các tỷ giá giữa hai loại tiền, bất kể chiều, của dự án và của tệp cấu hình. Ngày chỉ ghi tháng hoặc năm được hiểu là ' +
        'ngày cuối. Một tỷ giá ghi hai lần, hoặc ghi cả số nghịch đảo đúng của nó, thì không mâu thuẫn; số nghịch đảo đã làm tròn là ' +
        'tỷ giá khác.',
    },
  },
  examples: {
    bad: 'exchange_rates:\n  - { from: EUR, to: VND, rate: 25_000, on: 2023-05-31 }\n  - { from: EUR, to: VND, rate: 27_000, on: 2023-05-31 }\n',
    good: 'exchange_rates:\n  - { from: EUR, to: VND, rate: 25_000, on: 2023-05-31 }\n  - { from: EUR, to: VND, rate: 27_000, on: 2023-08-31 }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ on, first, second }) => ({
      message: `two rates on ${on}: ${first} and ${second}`,
      help: 'keep the one that your agreement or your bank gives, or correct the date; until then nothing is converted at either of them',
      labels: { first: 'the first one' },
    }),
    vi: ({ on, first, second }) => ({
      message: `hai tỷ giá cùng ngày ${on}: ${first} và ${second}`,
      help: 'hãy giữ tỷ giá theo thỏa thuận hoặc theo ngân hàng, hoặc sửa ngày; đến khi đó không khoản nào được quy đổi theo hai tỷ giá này',
      labels: { first: 'tỷ giá thứ nhất' },
    }),
  }),
  checkProject({ assessment }, report) {
    for (const rates of ratesByPair(assessment.exchangeRates).values()) {
      for (const [on, ofDay] of groupBy(rates, (rate) => rate.on.last)) {
        const [first, ...others] = ofDay;
        for (const second of others) {
          if (!first || areEqual(first, second)) continue;
          const args = { on, first: bare(first), second: bare(second) };
          report(second.at.of('rate'), args, { related: [{ place: first.at.of('rate'), label: 'first' }] });
        }
      }
    }
  },
});

function factsOf({ on, first, second }: RatesConflict, { date, number }: Format) {
  const rateIn = ({ from, to, rate }: BareRate): string => `1 ${from} = ${number(rate)} ${to}`;
  return { on: date(on), first: rateIn(first), second: rateIn(second) };
}

function bare({ from, to, rate }: ExchangeRate): Placeless<BareRate> {
  return { from, to, rate: withoutPlace(rate) };
}
