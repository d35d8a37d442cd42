import { Exchange } from '../../calc/exchange.js';
import type { Format } from '../../messages/format.js';
import type { Contribution } from '../../model/cofinancing.js';
import { type Currency, decimalsOf, type Money, money } from '../../model/money.js';
import { latest } from '../../model/plain-date.js';
import { multiply, negate, type Quantity, subtract } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { roundingOf } from '../../model/smallest-unit.js';
import type { Language, Text } from '../../model/text.js';
import { isUnknown } from '../../model/unknown.js';
import { areApart, rangeOf } from '../../model/value-range.js';
import { entryToType, isInTable } from '../entry-to-type.js';
import { inEachLanguage } from '../in-each-language.js';
import type { Placeless } from '../placeless.js';
import { type AssessedProject, defineRule } from '../rule.js';
import { moneyToType, numberToType } from '../to-type.js';
import { withoutPlace } from '../without-place.js';
import { rangeOfProduct } from './value-of.js';

interface NotProduct {
  readonly subproject: Id;
  readonly contribution: Id;
  readonly amount: Money;
  readonly product: Product;
  /** How far amount and product are apart: in the currency of the amount, without a sign. */
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
  describe: inEachLanguage(factsOf, {
    en: ({
      subproject,
      contribution,
      kind,
      keys,
      amount,
      isOne,
      product,
      converted,
      difference,
      typed,
      corrections,
    }) => ({
      message: `${subproject} ${contribution}: amount ${amount}, but ${product(isOne ? 'day' : 'days')}${converted ? `, that is ${converted.value} at ${converted.rate}` : ''}${difference ? `, a difference of ${difference}` : ': the two cannot be equal'}`,
      help: `if ${kind === 'labour' ? 'days and rate' : 'quantity and price'} are right, leave \`amount\` out${typed ? ` or write ${typed}` : ''}; or, if the amount is right, ${corrections.length > 0 ? `write ${corrections.join(' or ')}` : `correct ${keys.join(' or ')}`}`,
      labels:
        kind === 'labour' ? { number: 'the days', rate: 'the rate' } : { number: 'the quantity', rate: 'the price' },
    }),
    vi: ({ subproject, contribution, kind, keys, amount, product, converted, difference, typed, corrections }) => ({
      message: `${subproject} ${contribution}: số tiền ${amount}, nhưng ${product('ngày')}${converted ? `, tức ${converted.value} theo tỷ giá ${converted.rate}` : ''}${difference ? `, chênh lệch ${difference}` : ': hai số không thể bằng nhau'}`,
      help: `nếu ${kind === 'labour' ? 'số ngày và đơn giá' : 'số lượng và đơn giá'} đúng, hãy bỏ \`amount\`${typed ? ` hoặc viết ${typed}` : ''}; hoặc nếu số tiền đúng, hãy ${corrections.length > 0 ? `viết ${corrections.join(' hoặc ')}` : `sửa ${keys.join(' hoặc ')}`}`,
      labels: { number: kind === 'labour' ? 'số ngày' : 'số lượng', rate: 'đơn giá' },
    }),
  }),
  checkProject(assessed, report) {
    for (const subproject of assessed.project.subprojects ?? []) {
      for (const contribution of [...(subproject.planned ?? []), ...(subproject.contributions ?? [])]) {
        const { id, at, amount } = contribution;
        if (!amount || isUnknown(amount)) continue;
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

function productsOf({ labour, priced }: Contribution): readonly Placeless<Product>[] {
  const productOf = (kind: Product['kind'], number: Quantity, rate: Money, unit?: Text): Placeless<Product> => ({
    kind,
    number: withoutPlace(number),
    unit,
    rate: withoutPlace(rate),
    value: withoutPlace(money(multiply(number, rate), rate.currency)),
  });
  return [
    ...(labour ? [productOf('labour', labour.days, labour.dayRate)] : []),
    ...(priced ? [productOf('priced', priced.quantity, priced.unitPrice, priced.unit)] : []),
  ];
}

/** The difference of amount and product, if they certainly differ. */
function compare(
  amount: Money,
  product: Product,
  contribution: Contribution,
  assessed: AssessedProject,
): Placeless<Pick<NotProduct, 'difference' | 'converted'>> | undefined {
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
    difference: withoutPlace(money(difference.number.isNegative ? negate(difference) : difference, currency)),
    converted: rate && {
      value: withoutPlace(money(value, currency)),
      rate: { from: rate.from, to: rate.to, rate: withoutPlace(rate.rate) },
    },
  };
}

function factsOf(args: NotProduct, format: Format) {
  const { product, converted, inTable } = args;
  const { kind, number, unit, rate, value } = product;
  const { language } = format;
  const amount = (one: Money): string => format.money(one, one.currency);
  const isOne = number.number.equals(Rational.one);
  return {
    ...args,
    kind,
    keys: KEYS[kind].map((key) => `\`${key}\``),
    amount: amount(args.amount),
    difference: args.difference.number.isZero ? undefined : amount(args.difference),
    isOne,
    /** `72 days × 175,000 VND = 12,600,000 VND`, where the language says what days are called. */
    product: (days: string): string => {
      const units = kind === 'labour' ? ` ${days}` : unit ? ` ${format.text(unit)}` : '';
      return `${format.number(number)}${units} × ${amount(rate)} = ${amount(value)}`;
    },
    converted: converted && {
      value: amount(converted.value),
      rate: `1 ${converted.rate.from} = ${format.number(converted.rate.rate)} ${converted.rate.to}`,
    },
    /** The amount to write; a product with a bound gives none that is exact. */
    typed: value.bound === 'exactly' && entryToType('amount', moneyToType(value), inTable, language),
    corrections: corrections(args, language),
  };
}

/** The number or the rate that would make the product the amount, if it is short: `days: 68`, `day_rate: 166_500 VND`. */
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
