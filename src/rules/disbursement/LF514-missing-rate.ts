import type { Format } from '../../messages/format.js';
import { groupBy } from '../../model/group-by.js';
import { type Currency, type Money, NO_CURRENCY } from '../../model/money.js';
import type { PlainDate } from '../../model/plain-date.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { conversionsOf, countAmounts } from './rates/conversions-of.js';
import { rateToType, type WantedRate, wantedRate } from './rates/rate-to-type.js';
import { pairOf, ratesByPair } from './rates/rates-of-pair.js';

type MissingRate = NoRate | NoCurrency;

interface NoRate {
  readonly problem: 'no-rate';
  readonly amount: Money;
  readonly to: Currency;
  readonly on: PlainDate;
  /** That day is the as-of date: the amount has none of its own, or a later one. */
  readonly isAsOf: boolean;
  /** How many other amounts lack a rate between the two currencies. */
  readonly others: number;
  /** The date of the oldest rate between the two, which is later; absent where there is none at all. */
  readonly oldest?: PlainDate | undefined;
  readonly wanted: WantedRate;
}

/** Amounts in several currencies, and nothing says in which one they are added up. */
interface NoCurrency {
  readonly problem: 'no-currency';
  readonly currencies: readonly Currency[];
}

export default defineRule<MissingRate>({
  code: 'LF514',
  slug: 'missing-rate',
  severity: 'error',
  docs: {
    en: {
      summary: 'an amount that has to be converted, with no exchange rate on or before its date',
      why:
        'An amount is converted with the newest rate between the two currencies, in either direction, dated on or before the ' +
        'record: a later rate was not known then. Without one, every figure that needs the amount is not computable.\n\nLooked at ' +
        'are the amounts that figures at the as-of date need in another currency: payments in that of the budget and of ' +
        'each plan, lines, contributions and the limit of a labour day in that of the sub-project, sub-projects in that of the ' +
        'project. An amount without a date, and what was agreed for later, is converted at the as-of date.\n\nFor each pair of ' +
        'currencies the oldest amount is shown and the others are counted: one rate dated on or before it serves them all.\n\nAmounts in several currencies, of which neither the project (`currency`) nor a ' +
        'total says in which they are added up, have no sum either.',
    },
    vi: {
      summary: 'số tiền cần quy đổi nhưng không có tỷ giá vào ngày đó hoặc trước đó',
      why:
        'Số tiền được quy đổi theo tỷ giá mới nhất giữa hai loại tiền, chiều nào cũng được, có ngày không muộn hơn ngày của ' +
        'bản ghi: tỷ giá sau đó thì lúc ấy chưa biết. Thiếu tỷ giá thì mọi số liệu cần đến số tiền đó đều không tính được.\n\n' +
        'Được xét là những số tiền mà báo cáo đến ngày tính số liệu cần quy đổi: khoản chi sang tiền của ngân sách và của từng ' +
        'kế hoạch, các dòng ngân sách, khoản đóng góp và mức tối đa một ngày công sang tiền của tiểu dự án, tiểu dự án sang ' +
        'tiền của dự án. Số tiền không có ngày, hoặc đã thỏa thuận cho sau này, được quy đổi theo ngày tính số liệu.\n\nVới mỗi cặp ' +
        'tiền, số tiền sớm nhất được hiện ra, các khoản khác chỉ được đếm: một tỷ giá không muộn hơn ngày đó là đủ cho tất cả.\n\nNếu có nhiều loại tiền mà cả dự án (`currency`) lẫn tổng ngân sách đều không cho biết ' +
        'cộng theo loại tiền nào thì cũng không cộng được.',
    },
  },
  examples: {
    bad: 'exchange_rates:\n  - { from: CHF, to: VND, rate: 26_100, on: 2023-05-31 }\nbudget:\n  total: 800_000_000 VND\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 3_000 CHF }\n',
    good: 'exchange_rates:\n  - { from: CHF, to: VND, rate: 25_500, on: 2023-02-14 }\n  - { from: CHF, to: VND, rate: 26_100, on: 2023-05-31 }\nbudget:\n  total: 800_000_000 VND\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 3_000 CHF }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      if (facts.problem === 'no-currency') {
        return {
          message: `amounts in ${facts.currencies.join(', ')} cannot be added up: the file does not say in which currency`,
          help: `write ${facts.currencies.map((one) => `\`currency: ${one}\``).join(' or ')} for the file, and the exchange rates of the others`,
        };
      }
      const { amount, to, on, isAsOf, others, otherCount, oldest, typed } = facts;
      const rest = others > 0 ? ` and ${otherCount} other ${others > 1 ? 'amounts' : 'amount'}` : '';
      return {
        message: `${amount}${rest} cannot be converted to ${to}: no rate on or before ${on}${isAsOf ? ', the as-of date' : ''}`,
        help: `${oldest ? `the oldest rate is of ${oldest}: ` : ''}correct the currency of the amount, or add the rate of that day, or of the last one before, under \`exchange_rates:\`\n${typed}`,
        labels: { oldest: 'the oldest rate' },
      };
    },
    vi: (facts) => {
      if (facts.problem === 'no-currency') {
        return {
          message: `không cộng được các khoản bằng ${facts.currencies.join(', ')}: tệp không cho biết cộng theo loại tiền nào`,
          help: `hãy ghi ${facts.currencies.map((one) => `\`currency: ${one}\``).join(' hoặc ')} cho cả tệp, và tỷ giá của các loại tiền còn lại`,
        };
      }
      const { amount, to, on, isAsOf, others, otherCount, oldest, typed } = facts;
      return {
        message: `không quy đổi được ${amount}${others > 0 ? ` và ${otherCount} khoản khác` : ''} sang ${to}: không có tỷ giá từ ${isAsOf ? 'ngày tính số liệu ' : ''}${on} trở về trước`,
        help: `${oldest ? `tỷ giá sớm nhất là của ngày ${oldest}: ` : ''}hãy sửa loại tiền của khoản này, hoặc thêm tỷ giá của ngày đó (hay ngày gần nhất trước đó) vào \`exchange_rates:\`\n${typed}`,
        labels: { oldest: 'tỷ giá sớm nhất' },
      };
    },
  }),
  checkProject({ project, asOf, assessment }, report) {
    const rates = ratesByPair(assessment.exchangeRates);
    const all = conversionsOf(assessment);
    const unstated = all.filter(({ to }) => to === NO_CURRENCY);
    const [one] = unstated;
    if (one) {
      const currencies = [...new Set(unstated.map(({ amount }) => amount.currency))].toSorted();
      report(one.at, { problem: 'no-currency', currencies });
    }
    const withoutRate = all
      .filter(({ to }) => to !== NO_CURRENCY)
      .filter(({ rate, contradictory }) => !rate && !contradictory);
    for (const [pair, missing] of groupBy(withoutRate, ({ amount, to }) => pairOf({ from: amount.currency, to }))) {
      const [first] = missing;
      if (!first) continue;
      const oldest = rates.get(pair)?.[0];
      const args = {
        problem: 'no-rate' as const,
        amount: withoutPlace(first.amount),
        to: first.to,
        on: first.on,
        isAsOf: first.on === asOf,
        others: countAmounts(missing) - 1,
        oldest: oldest?.on.last,
        wanted: wantedRate(first, first.on, project),
      };
      report(first.at, args, { related: oldest ? [{ place: oldest.at.of('on'), label: 'oldest' }] : [] });
    }
  },
});

function factsOf(args: MissingRate, { money: inMoney, count, date }: Format) {
  if (args.problem === 'no-currency') return args;
  const { amount, on, others, oldest, wanted } = args;
  return {
    ...args,
    amount: inMoney(amount, amount.currency),
    on: date(on),
    otherCount: count(others),
    oldest: oldest && date(oldest),
    typed: rateToType(wanted),
  };
}
