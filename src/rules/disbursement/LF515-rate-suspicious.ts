import type { Format } from '../../messages/format.js';
import { groupBy } from '../../model/group-by.js';
import type { Currency, Money } from '../../model/money.js';
import { countDays, type PlainDate } from '../../model/plain-date.js';
import type { ExchangeRate } from '../../model/project.js';
import { exactly, type Quantity } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import { inEachLanguage } from '../in-each-language.js';
import type { Placeless } from '../placeless.js';
import { type AssessedProject, defineRule, type Report } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { conversionsOf, countAmounts } from './rates/conversions-of.js';
import { BACK_WITHIN, JUMP, oddRates, TOLERATED, YEAR } from './rates/odd-rates.js';
import { rateToType, type WantedRate, wantedRate } from './rates/rate-to-type.js';
import { ratesByPair } from './rates/rates-of-pair.js';

type RateSuspicious = OddRateArgs | OldRateArgs;

interface OddRateArgs {
  readonly problem: 'inverted' | 'off' | 'jump';
  readonly rate: BareRate;
  readonly neighbour: BareRate;
  /** −0.9: the rate is 90 % below its neighbour. */
  readonly difference: Rational;
  /** There are only these two between the currencies. */
  readonly isOneOfTwo: boolean;
}

interface OldRateArgs {
  readonly problem: 'old';
  readonly rate: BareRate;
  /** The first amount for which it is too old, and the day of it. */
  readonly amount: Money;
  readonly on: PlainDate;
  readonly days: number;
  readonly others: number;
  readonly wanted: WantedRate;
}

interface BareRate {
  readonly from: Currency;
  readonly to: Currency;
  readonly rate: Quantity;
  readonly on: PlainDate;
}

export default defineRule<RateSuspicious>({
  code: 'LF515',
  slug: 'rate-suspicious',
  severity: 'warning',
  docs: {
    en: {
      summary: 'an exchange rate that is inverted, far off its neighbours, or too old for what it converts',
      why:
        'A wrong rate falsifies every amount it converts, and nobody sees it in the amounts.\n\nEach rate, of the project or of its ' +
        'workspace, is compared with the two before and the two after it by date between the same currencies, in either ' +
        'direction, and reported if it agrees with none of them. It is inverted if it is more than twice or less than half of ' +
        'its neighbour while 1 divided by it is neither. It is off if it differs by more than 20% from a neighbour at most 366 ' +
        'days away, or is more than twice or less than half of one further away. Where no two rates agree the oldest is taken ' +
        'to be right.\n\nA rate jumps if it is more than 10% above, or below, both the rate before it and one that comes back within 31 days; so ' +
        'do several in a row. A short jump can be what turns a verdict.\n\nAnd a rate is too old if it converts an amount more than 366 days after its own date.\n\nThe program knows ' +
        'no rates of the world: it cannot judge a single rate, nor two wrong ones that agree with each other, nor tell an ' +
        'inverted rate between currencies of nearly the same value.',
    },
    vi: {
      summary: 'tỷ giá bị đảo ngược, lệch xa các tỷ giá liền kề, hoặc quá cũ so với khoản được quy đổi',
      why:
        'Một tỷ giá sai làm sai mọi số tiền quy đổi theo nó mà nhìn vào số tiền thì không thấy.\n\nMỗi tỷ giá, của dự án hay của tệp ' +
        'cấu hình, được so với hai tỷ giá trước và hai tỷ giá sau theo ngày giữa hai loại tiền đó, bất kể chiều, và bị báo nếu ' +
        'không khớp với tỷ giá nào. Tỷ giá bị đảo nếu nó lớn hơn hai lần hoặc nhỏ hơn một nửa tỷ giá liền kề, còn lấy 1 chia cho ' +
        'nó thì không như vậy. Tỷ giá bị lệch nếu khác hơn 20% so với tỷ giá liền kề cách không quá 366 ngày, hoặc lớn hơn hai ' +
        'lần hay nhỏ hơn một nửa tỷ giá liền kề cách xa hơn. Nếu không có hai tỷ giá nào khớp nhau thì coi tỷ giá sớm nhất là ' +
        'đúng.\n\nTỷ giá nhảy vọt nếu cao hơn (hoặc thấp hơn) 10% so với cả tỷ giá trước đó lẫn tỷ giá trở lại mức cũ trong vòng 31 ngày, ' +
        'kể cả nhiều tỷ giá liền nhau. Một lần nhảy ngắn như vậy có thể làm đổi kết luận.\n\nTỷ giá quá cũ nếu quy đổi một khoản sau ngày của nó hơn 366 ngày.\n\nChương trình không biết tỷ giá thị trường: ' +
        'không xét được một tỷ giá đơn lẻ, hai tỷ giá cùng sai mà khớp nhau, hay tỷ giá bị đảo giữa hai loại tiền có giá trị ' +
        'gần bằng nhau.',
    },
  },
  examples: {
    bad: 'exchange_rates:\n  - { from: CHF, to: VND, rate: 24_500, on: 2022-07-01 }\n  - { from: VND, to: CHF, rate: 26_100, on: 2023-05-31 }\n',
    good: 'exchange_rates:\n  - { from: CHF, to: VND, rate: 24_500, on: 2022-07-01 }\n  - { from: CHF, to: VND, rate: 26_100, on: 2023-05-31 }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      const { rate } = facts;
      const labels = { amount: 'converted with it', neighbour: 'its neighbour' };
      switch (facts.problem) {
        case 'old': {
          const { days, on, amount, others, otherCount } = facts;
          const rest = others > 0 ? ` and ${otherCount} other ${others > 1 ? 'amounts' : 'amount'}` : '';
          return {
            message: `this rate is ${days} days old on ${on}, when it converts ${amount}${rest}`,
            help: `add a rate at most ${YEAR} days older than the amount under \`exchange_rates:\`\n${facts.typed}`,
            labels,
          };
        }
        case 'inverted':
          return {
            message: `${rate} looks inverted beside ${facts.neighbour}`,
            help: `write ${facts.turned}; or, if these are right, correct \`rate\``,
            labels,
          };
        case 'jump':
          return {
            message: `${rate} is ${facts.far} ${facts.isBelow ? 'below' : 'above'} the rate before it, ${facts.neighbour}, and the next ones are back within ${BACK_WITHIN} days`,
            help: "compare digits, currencies and date with the bank's rate; or, if the rate did move so, silence this with `# logframe-ignore LF515: <reason>` above the line",
            labels,
          };
        case 'off':
          return {
            message: `${rate} is ${facts.far} ${facts.isBelow ? 'below' : 'above'} its neighbour, ${facts.neighbour}`,
            help: `compare digits, currencies and date with the bank's rate${facts.isOneOfTwo ? ': either of the two may be wrong' : ''}; or, if the rate did move that far, silence this with \`# logframe-ignore LF515: <reason>\` above the line`,
            labels,
          };
      }
    },
    vi: (facts) => {
      const { rate } = facts;
      const labels = { amount: 'được quy đổi theo tỷ giá này', neighbour: 'tỷ giá liền kề' };
      switch (facts.problem) {
        case 'old': {
          const { days, on, amount, others, otherCount } = facts;
          return {
            message: `tỷ giá này đã cũ ${days} ngày khi quy đổi ${amount} vào ngày ${on}${others > 0 ? ` và ${otherCount} khoản khác` : ''}`,
            help: `hãy thêm vào \`exchange_rates:\` một tỷ giá cách khoản này không quá ${YEAR} ngày\n${facts.typed}`,
            labels,
          };
        }
        case 'inverted':
          return {
            message: `${rate} có vẻ bị đảo ngược so với ${facts.neighbour}`,
            help: `hãy viết ${facts.turned}; hoặc nếu hai loại tiền đã đúng, hãy sửa \`rate\``,
            labels,
          };
        case 'jump':
          return {
            message: `${rate} ${facts.isBelow ? 'thấp hơn' : 'cao hơn'} ${facts.far} so với tỷ giá trước đó, ${facts.neighbour}, rồi trở lại mức cũ trong vòng ${BACK_WITHIN} ngày`,
            help: 'hãy đối chiếu chữ số, loại tiền và ngày với tỷ giá ngân hàng; hoặc nếu tỷ giá đã biến động như vậy thật, hãy bỏ qua cảnh báo bằng `# logframe-ignore LF515: ‹lý do›` ở dòng trên',
            labels,
          };
        case 'off':
          return {
            message: `${rate} ${facts.isBelow ? 'thấp hơn' : 'cao hơn'} ${facts.far} so với tỷ giá liền kề ${facts.neighbour}`,
            help: `hãy đối chiếu chữ số, loại tiền và ngày với tỷ giá ngân hàng${facts.isOneOfTwo ? ': cái nào trong hai tỷ giá cũng có thể sai' : ''}; hoặc nếu tỷ giá đã biến động như vậy thật, hãy tắt cảnh báo bằng \`# logframe-ignore LF515: ‹lý do›\` ở dòng trên`,
            labels,
          };
      }
    },
  }),
  checkProject(assessed, report) {
    const byPair = ratesByPair(assessed.assessment.exchangeRates);
    for (const rates of byPair.values()) checkNeighbours(rates, report);
    checkAges(assessed, report);
  },
});

function factsOf(args: RateSuspicious, format: Format) {
  const rateIn = ({ from, to, rate }: BareRate): string => `1 ${from} = ${format.number(rate)} ${to}`;
  const rate = rateIn(args.rate);
  if (args.problem === 'old') {
    const { amount, on, days, others, wanted } = args;
    const [shown, count] = [format.money(amount, amount.currency), format.count];
    return {
      ...args,
      rate,
      amount: shown,
      on: format.date(on),
      days: count(days),
      otherCount: count(others),
      typed: rateToType(wanted),
    };
  }
  const { difference, neighbour } = args;
  return {
    ...args,
    rate,
    neighbour: `${rateIn(neighbour)} (${format.date(neighbour.on)})`,
    /** The currencies the other way round, as they are typed. */
    turned: `\`from: ${args.rate.to}, to: ${args.rate.from}\``,
    far: format.percent(exactly(difference.abs()), [TOLERATED, JUMP]),
    isBelow: difference.isNegative,
  };
}

function checkNeighbours(rates: readonly ExchangeRate[], report: Report<RateSuspicious>): void {
  for (const { rate, neighbour, verdict, difference } of oddRates(rates)) {
    const args = { problem: verdict, rate: bare(rate), neighbour: bare(neighbour), difference };
    const related = [{ place: neighbour.at.of('rate'), label: 'neighbour' }];
    report(rate.at.of('rate'), { ...args, isOneOfTwo: rates.length === 2 }, { related });
  }
}

function checkAges({ project, assessment }: AssessedProject, report: Report<RateSuspicious>): void {
  const tooLate = conversionsOf(assessment).filter(({ rate, on }) => rate && daysOld(rate, on) > YEAR);
  for (const [rate, conversions] of groupBy(tooLate, (one) => one.rate)) {
    const [first] = conversions;
    if (!rate || !first) continue;
    const { amount, on, at } = first;
    const args = {
      problem: 'old',
      rate: bare(rate),
      amount: withoutPlace(amount),
      on,
      days: daysOld(rate, on),
      others: countAmounts(conversions) - 1,
      wanted: wantedRate(first, on, project),
    } as const;
    report(rate.at.of('on'), args, { related: [{ place: at, label: 'amount' }] });
  }
}

function daysOld({ on }: ExchangeRate, day: PlainDate): number {
  return countDays(on.last, day) - 1;
}

function bare({ from, to, rate, on }: ExchangeRate): Placeless<BareRate> {
  return { from, to, rate: withoutPlace(rate), on: on.last };
}
