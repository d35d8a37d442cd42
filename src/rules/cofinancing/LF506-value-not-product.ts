import { Exchange } from '../../calc/exchange.js';
import type { Contribution } from '../../model/cofinancing.js';
import { type Currency, decimalsOf, type Money, money } from '../../model/money.js';
import { latest } from '../../model/plain-date.js';
import { multiply, negate, type Quantity, subtract } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { Language, Text } from '../../model/text.js';
import { roundingOf } from '../bounds/smallest-unit.js';
import { areApart, rangeOf } from '../bounds/value-range.js';
import { entryToType, isInTable } from '../entry-to-type.js';
import { formatIn } from '../format-in.js';
import { type AssessedProject, defineRule } from '../rule.js';
import { moneyToType, numberToType } from '../to-type.js';
import { withoutPlace } from '../without-place.js';
import { rangeOfProduct } from './value-of.js';

interface NotProduct {
  readonly subproject: Id;
  readonly contribution: Id;
  readonly amount: Money;
  readonly product: Product;
  /** Between amount and product, without a sign, in the currency of the amount. */
  readonly difference: Money;
  /** The product in the currency of the amount, and the rate that makes it so; absent where they have the same. */
  readonly converted?: Converted | undefined;
  readonly inTable: boolean;
}

interface Converted {
  readonly value: Money;
  readonly rate: { readonly from: Currency; readonly to: Currency; readonly rate: Quantity };
}

/** Days × day rate, or quantity × unit price. */
interface Product {
  readonly kind: 'labour' | 'priced';
  readonly number: Quantity;
  readonly unit?: Text | undefined;
  readonly rate: Money;
  readonly value: Money;
}

const KEYS = { labour: ['days', 'day_rate'], priced: ['quantity', 'unit_price'] } as const;

export default defineRule<NotProduct>({
  code: 'LF506',
  slug: 'value-not-product',
  severity: 'error',
  docs: {
    en: {
      summary: 'an amount that is not its days × day rate, or its quantity × unit price',
      why: 'Where a contribution gives both, they must agree, or nobody knows which of the two was checked against the attendance sheet. The figures use `amount`.\n\nIt fires for what was agreed and for what came in, rejected or not.\n\nA difference of less than one smallest unit of the currency is rounding (2.5 × 333,333 VND is 833,333 VND). A bound leaves room: an amount of `at least 12 million` where the product is more is no contradiction, nor are `about 60` days, a tenth more or less, where 57 would make the amount. An amount in another currency than the rate is compared at the exchange rate of its date; without one there is no finding (LF514).',
    },
    vi: {
      summary: 'số tiền không bằng số ngày × đơn giá ngày công, hoặc số lượng × đơn giá',
      why: 'Khi một khoản đóng góp ghi cả hai thì hai số phải khớp, nếu không sẽ không biết số nào đã được đối chiếu với bảng chấm công. Báo cáo dùng `amount`.\n\nLỗi được báo cho cả phần thỏa thuận và phần thực nhận, kể cả khoản bị loại.\n\nChênh dưới một đơn vị nhỏ nhất của đồng tiền là làm tròn (2,5 × 333.333 VND là 833.333 VND). Từ hạn định (như ít nhất, khoảng) để ngỏ điều gì thì điều đó vẫn để ngỏ: số tiền `ít nhất 12 triệu` mà tích lớn hơn không phải là mâu thuẫn; `khoảng 60` ngày, tức hơn kém một phần mười, cũng vậy nếu 57 ngày thì vừa đúng số tiền. Số tiền khác loại tiền với đơn giá được so theo tỷ giá của ngày đó; thiếu tỷ giá thì không báo (LF514).',
    },
  },
  examples: {
    bad: '- { id: C2, from: community, kind: labour, on: 2023-04-30, days: 72, day_rate: 175_000, amount: 12_000_000 }\n',
    good: '- { id: C2, from: community, kind: labour, on: 2023-04-30, days: 72, day_rate: 175_000, amount: 12_600_000 }\n',
  },
  describe: {
    en: (args) => {
      const { money: inMoney } = formatIn('en');
      const amount = (one: Money): string => inMoney(one, one.currency);
      const [number, rate] = KEYS[args.product.kind];
      return {
        message: `${args.subproject} ${args.contribution}: amount ${amount(args.amount)}, but ${productIn('en', args)}${args.difference.number.isZero ? ': the two cannot be equal' : `, a difference of ${amount(args.difference)}`}`,
        help: `if ${isLabour(args) ? 'days and rate' : 'quantity and price'} are right, leave \`amount\` out${amountToType(args, 'or write', 'en')}; or, if the amount is right, ${orJoin(corrections(args, 'en'), 'or', `correct \`${number}\` or \`${rate}\``, 'write')}`,
        labels: isLabour(args)
          ? { number: 'the days', rate: 'the rate' }
          : { number: 'the quantity', rate: 'the price' },
      };
    },
    vi: (args) => {
      const { money: inMoney } = formatIn('vi');
      const amount = (one: Money): string => inMoney(one, one.currency);
      const [number, rate] = KEYS[args.product.kind];
      const numbers = isLabour(args) ? 'số ngày và đơn giá' : 'số lượng và đơn giá';
      return {
        message: `${args.subproject} ${args.contribution}: số tiền ${amount(args.amount)}, nhưng ${productIn('vi', args)}${args.difference.number.isZero ? ': hai số không thể bằng nhau' : `, chênh lệch ${amount(args.difference)}`}`,
        help: `nếu ${numbers} đúng, hãy bỏ \`amount\`${amountToType(args, 'hoặc viết', 'vi')}; hoặc nếu số tiền đúng, hãy ${orJoin(corrections(args, 'vi'), 'hoặc', `sửa \`${number}\` hoặc \`${rate}\``, 'viết')}`,
        labels: isLabour(args) ? { number: 'số ngày', rate: 'đơn giá' } : { number: 'số lượng', rate: 'đơn giá' },
      };
    },
  },
  checkProject(assessed, report) {
    for (const subproject of assessed.project.subprojects ?? []) {
      for (const contribution of [...(subproject.planned ?? []), ...(subproject.contributions ?? [])]) {
        const { id, at, amount } = contribution;
        if (!amount) continue;
        for (const product of productsOf(contribution)) {
          const difference = compare(amount, product, contribution, assessed);
          if (!difference) continue;
          const [number, rate] = KEYS[product.kind];
          report(
            at.of('amount'),
            {
              subproject: subproject.id,
              contribution: id,
              amount: withoutPlace(amount),
              product,
              ...difference,
              inTable: isInTable(contribution, assessed.project),
            },
            {
              related: [
                { place: at.of(number), label: 'number' },
                { place: at.of(rate), label: 'rate' },
              ],
            },
          );
        }
      }
    }
  },
});

const isLabour = ({ product }: NotProduct): boolean => product.kind === 'labour';

function productsOf({ labour, priced }: Contribution): readonly Product[] {
  const productOf = (kind: Product['kind'], number: Quantity, rate: Money, unit?: Text): Product => ({
    kind,
    number: withoutPlace(number),
    unit,
    rate: withoutPlace(rate),
    value: money(multiply(number, rate), rate.currency),
  });
  return [
    ...(labour ? [productOf('labour', labour.days, labour.dayRate)] : []),
    ...(priced ? [productOf('priced', priced.quantity, priced.unitPrice, priced.unit)] : []),
  ];
}

/** What amount and product differ by, where they certainly do. */
function compare(
  amount: Money,
  product: Product,
  contribution: Contribution,
  assessed: AssessedProject,
): Pick<NotProduct, 'difference' | 'converted'> | undefined {
  const { currency } = amount;
  const { on } = contribution;
  const { asOf, assessment } = assessed;
  const exchange = new Exchange(assessment.exchangeRates);
  const value = exchange.convert(product.value, currency, on ? latest(on.last, asOf) : asOf)?.quantity;
  const range = rangeOfProduct([product.number, product.rate], product.rate.currency, contribution, assessed, currency);
  if (!value || !range || !areApart(rangeOf(amount), range, roundingOf([value.number], currency))) return undefined;
  const difference = subtract(amount, value);
  const rate = exchange.conversions[0]?.rate;
  return {
    difference: money(difference.number.isNegative ? negate(difference) : difference, currency),
    converted: rate && {
      value: money(withoutPlace(value), currency),
      rate: { from: rate.from, to: rate.to, rate: withoutPlace(rate.rate) },
    },
  };
}

/** `72 days × 175,000 VND = 12,600,000 VND`; in another currency also what that is in the amount's, and by which rate. */
function productIn(language: Language, { product, converted }: NotProduct): string {
  const { kind, number, unit, rate, value } = product;
  const format = formatIn(language);
  const days = language === 'vi' ? 'ngày' : number.number.toString() === '1' ? 'day' : 'days';
  const units = kind === 'labour' ? ` ${days}` : unit ? ` ${format.text(unit)}` : '';
  const written = `${format.number(number)}${units} × ${format.money(rate, rate.currency)} = ${format.money(value, value.currency)}`;
  if (!converted) return written;
  const { from, to, rate: factor } = converted.rate;
  const [is, at] = language === 'en' ? ['that is', 'at'] : ['tức', 'theo tỷ giá'];
  const inAmount = format.money(converted.value, converted.value.currency);
  return `${written}, ${is} ${inAmount} ${at} 1 ${from} = ${format.number(factor)} ${to}`;
}

/** Of a product that is itself bounded nothing exact can be typed. */
function amountToType({ product: { value }, inTable }: NotProduct, words: string, language: Language): string {
  return value.bound === 'exactly' ? ` ${words} ${entryToType('amount', moneyToType(value), inTable, language)}` : '';
}

/** What makes the product the amount, where it can be written short: `days: 68`, `day_rate: 166_500 VND`. */
function corrections(
  { amount, product: { kind, number, rate }, inTable }: NotProduct,
  language: Language,
): readonly string[] {
  if (amount.currency !== rate.currency || [amount, number, rate].some(({ bound }) => bound !== 'exactly')) return [];
  const [numberKey, rateKey] = KEYS[kind];
  const isShort = (value: Rational, currency?: Currency): boolean =>
    value.decimals <= (currency ? decimalsOf(currency) : 1);
  const quotient = (divisor: Rational): Rational | undefined =>
    divisor.isZero ? undefined : amount.number.over(divisor);
  const [newNumber, newRate] = [quotient(rate.number), quotient(number.number)];
  return [
    ...(newNumber && isShort(newNumber) ? [entryToType(numberKey, numberToType(newNumber), inTable, language)] : []),
    ...(newRate && isShort(newRate, rate.currency)
      ? [entryToType(rateKey, moneyToType({ number: newRate, currency: rate.currency }), inTable, language)]
      : []),
  ];
}

function orJoin(ways: readonly string[], or: string, otherwise: string, write: string): string {
  return ways.length === 0 ? otherwise : `${write} ${ways.join(` ${or} `)}`;
}
