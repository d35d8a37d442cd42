import { totalInForce, totalsOf } from '../../calc/disbursement/budget-total.js';
import type { Format } from '../../messages/format.js';
import type { BudgetLine } from '../../model/budget.js';
import { groupBy } from '../../model/group-by.js';
import { type Money, money } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import { type Quantity, subtract, sum } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { addRanges, isCertainlyBelow, rangeFromZero, rangeOf } from '../../model/value-range.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule, type Report } from '../rule.js';
import { moneyToType } from '../to-type.js';
import { withoutPlace } from '../without-place.js';

interface LinesDoNotAddUp {
  /** What the lines should add up to: the total of the budget, the amount of a plan, or that of the line above them. */
  readonly of: Whole;
  readonly total: Money;
  readonly sum: Money;
  /** How much the lines are off, without a sign. */
  readonly difference: Money;
  readonly side: 'above' | 'below';
  /** The total is written with few digits, and the lines are within half a unit of the last one. */
  readonly mayBeRounded: boolean;
  /** Lines that are parts of another one by their ids, and do not say so: 1.1 and 1.10 of 1. */
  readonly nested?: Nested | undefined;
}

type Whole =
  | { readonly kind: 'budget'; readonly key: 'total' | 'value' }
  | { readonly kind: 'plan'; readonly id: Id }
  | { readonly kind: 'line'; readonly id: Id };

interface Nested {
  readonly line: Id;
  readonly parts: readonly Id[];
}

export default defineRule<LinesDoNotAddUp>({
  code: 'LF513',
  slug: 'lines-do-not-add-up',
  severity: 'error',
  docs: {
    en: {
      summary:
        'budget lines that do not add up to the total, lines under a line to its amount, or lines of a plan to its amount',
      why:
        'A line that is missing, entered twice or one zero too long shows here first; rates of lines and of the whole then ' +
        'contradict each other.\n\nOf a total in versions, lines that add up to any version are right: the file may hold the lines from before a top-up or after it. Lines that add up to none are held against the one in force.\n\nOnly lines without `under` add up to the total; a line with lines under it is their sum, and may leave its ' +
        'own `amount` out. Where ids nest (1, 1.1, 1.10) and no `under` says so, nothing is advised about the total.\n\nEvery digit counts: a rounded amount is written `about 8.9 tỷ`, which may be off by ' +
        'a tenth; what bounds leave open is no contradiction. A line that is not known, or in another currency than the total (it was planned at a rate of its ' +
        'own), is at least 0: then it is only an error if the other lines alone exceed the total.\n\nSilent where there is no ' +
        'total or no line. Figures use the total and the amount of the plan.',
    },
    vi: {
      summary:
        'các dòng ngân sách cộng lại khác tổng, các dòng con khác số tiền của dòng chứa chúng, hoặc các dòng của kế hoạch khác số kế hoạch',
      why:
        'Một dòng bị thiếu, ghi hai lần hay thừa một số 0 sẽ lộ ra ở đây trước tiên; khi đó tỷ lệ của từng dòng và của cả dự án ' +
        'mâu thuẫn nhau.\n\nKhi tổng có nhiều phiên bản, các dòng cộng lại bằng một phiên bản bất kỳ là đúng: tệp có thể ghi các dòng trước hoặc sau khi bổ sung vốn. Nếu không bằng phiên bản nào thì so với tổng đang có hiệu lực.\n\nChỉ những dòng không có `under` mới cộng vào tổng; dòng có dòng con là tổng các dòng con, có thể không ghi ' +
        '`amount` riêng. Khi mã lồng nhau (1, 1.1, 1.10) mà không ghi `under` thì không gợi ý sửa tổng.\n\nCần khớp từng đồng: số đã làm tròn thì ghi `khoảng 8.9 tỷ`, tức hơn kém một phần mười; điều mà từ hạn định (như khoảng, ' +
        'ít nhất) còn để ngỏ thì không phải là mâu thuẫn. Dòng chưa rõ số tiền, hoặc khác loại tiền với tổng (được lập theo tỷ giá riêng), được coi là ít ' +
        'nhất bằng 0: khi đó chỉ báo lỗi nếu riêng các dòng còn lại đã vượt tổng.\n\nKhông báo khi không có tổng hoặc không có ' +
        'dòng nào. Các số liệu được tính theo tổng và theo số kế hoạch.',
    },
  },
  examples: {
    bad: 'budget:\n  total: 800_000_000 VND\n  lines:\n    - { id: B1, name: Tập huấn, amount: 300_000_000 VND }\n    - { id: B2, name: Quỹ tiểu dự án, amount: 450_000_000 VND }\n',
    good: 'budget:\n  total: 800_000_000 VND\n  lines:\n    - { id: B1, name: Tập huấn, amount: 300_000_000 VND }\n    - { id: B2, name: Quỹ tiểu dự án, amount: 500_000_000 VND }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ of, side, mayBeRounded, nested, sum: added, difference, total, typed }) => ({
      message: `${LINES.en[of.kind]('id' in of ? of.id : '')} add up to ${added}, ${difference ? `which is ${difference} ` : ''}${side === 'above' ? 'more' : 'less'} than ${wholeInEnglish(of)} ${total}`,
      help: nested
        ? `line ${nested.line} seems to contain ${nested.parts}: write \`under: ${nested.line}\` in each of them, and only lines without \`under\` are added up`
        : `${side === 'below' ? 'add the line that is missing, or ' : ''}correct the line that is wrong${typed ? `; or, if the lines are right, write ${typed}` : ''}${mayBeRounded ? '; or, if the total is rounded, write `about` before it' : ''}`,
      labels: { lines: `these add up to ${added}` },
    }),
    vi: ({ of, side, mayBeRounded, nested, sum: added, difference, total, typed }) => ({
      message: `${LINES.vi[of.kind]('id' in of ? of.id : '')} cộng lại được ${added}, ${offInVietnamese(side, difference)} ${wholeInVietnamese(of)} ${total}`,
      help: nested
        ? `dòng ${nested.line} có vẻ đã gồm ${nested.parts}: hãy ghi \`under: ${nested.line}\` ở từng dòng đó; chỉ những dòng không có \`under\` mới được cộng`
        : `hãy ${side === 'below' ? 'thêm dòng còn thiếu, hoặc ' : ''}sửa dòng sai${typed ? `; hoặc nếu các dòng đã đúng, hãy viết ${typed}` : ''}${mayBeRounded ? '; hoặc nếu tổng là số làm tròn, hãy viết `khoảng` trước số đó' : ''}`,
      labels: { lines: `cộng lại được ${added}` },
    }),
  }),
  checkProject({ project: { budget }, asOf }, report) {
    if (!budget) return;
    const { lines = [], plans = [] } = budget;
    const under = groupBy(lines, (line) => line.under);
    const tops = lines.filter((line) => line.under === undefined);
    const amounts = tops.flatMap((line) => amountsWithin(line, under));
    const nested = nestedById(tops);
    const inForce = totalInForce(budget, asOf)?.value;
    const of = { kind: 'budget', key: budget.total?.kind === 'versions' ? 'value' : 'total' } as const;
    // Which version the lines are those of, nothing says: those of any are right.
    if (!totalsOf(budget).some(({ value }) => mayAddUp(amounts, value))) {
      check({ of, total: inForce, amounts, linesAt: budget.at.keyOf('lines'), nested }, report);
    }
    for (const { id, amount: total, at } of lines) {
      const parts = (under.get(id) ?? []).flatMap((line) => amountsWithin(line, under));
      check({ of: { kind: 'line', id }, total, amounts: parts, linesAt: under.get(id)?.[0]?.at ?? at }, report);
    }
    for (const { id, amount: total, lines: ofPlan, at } of plans) {
      const parts = [...(ofPlan?.values() ?? [])];
      check({ of: { kind: 'plan', id }, total, amounts: parts, linesAt: at.keyOf('lines') }, report);
    }
  },
});

/** The lines that are added up, as the subject of a sentence. */
const LINES: Readonly<Record<Language, Readonly<Record<Whole['kind'], (id: Id) => string>>>> = {
  en: {
    budget: () => 'the budget lines',
    plan: (id) => `the lines of plan ${id}`,
    line: (id) => `the lines under line ${id}`,
  },
  vi: {
    budget: () => 'các dòng ngân sách',
    plan: (id) => `các dòng của kế hoạch ${id}`,
    line: (id) => `các dòng thuộc dòng ${id}`,
  },
};

function wholeInEnglish(of: Whole): string {
  if (of.kind !== 'budget') return `the amount of the ${of.kind},`;
  return of.key === 'value' ? 'the total in force of' : 'the total of';
}

function wholeInVietnamese(of: Whole): string {
  if (of.kind === 'plan') return 'số kế hoạch';
  if (of.kind === 'line') return 'số tiền của dòng đó là';
  return of.key === 'value' ? 'tổng ngân sách đang có hiệu lực' : 'tổng ngân sách';
}

/** A difference never stands where it reads as the total. */
function offInVietnamese(side: LinesDoNotAddUp['side'], difference: string | undefined): string {
  if (difference === undefined) return side === 'above' ? 'nhiều hơn' : 'ít hơn';
  return `${side === 'above' ? 'nhiều hơn' : 'thiếu'} ${difference} so với`;
}

/** The amount of a line, or, where it states none, those of the lines under it. */
function amountsWithin(
  line: BudgetLine,
  under: ReadonlyMap<Id | undefined, readonly BudgetLine[]>,
): readonly (Money | Unknown)[] {
  if (line.amount) return [line.amount];
  return (under.get(line.id) ?? []).flatMap((part) => amountsWithin(part, under));
}

/** The first line whose id begins those of others, with these: 1 with 1.1 and 1.10, and not with 10. */
function nestedById(lines: readonly BudgetLine[]): Nested | undefined {
  for (const { id } of lines) {
    const parts = lines.flatMap((one) => (isWithinId(one.id, id) ? [one.id] : []));
    if (parts.length > 0) return { line: id, parts };
  }
  return undefined;
}

function isWithinId(part: Id, whole: Id): boolean {
  if (!part.startsWith(whole) || part === whole) return false;
  const [last = '', next = ''] = [whole.at(-1), part[whole.length]];
  // Between a letter and a digit no sign is needed: A and A1.
  return /[._/-]/.test(next) || /\d/.test(last) !== /\d/.test(next);
}

interface Sum {
  readonly of: Whole;
  readonly total: Money | Unknown | undefined;
  readonly amounts: readonly (Money | Unknown)[];
  readonly linesAt: Place;
  readonly nested?: Nested | undefined;
}

function check({ of, total, amounts, linesAt, nested }: Sum, report: Report<LinesDoNotAddUp>): void {
  if (!total || isUnknown(total) || !total.at || amounts.length === 0) return;
  const { currency } = total;
  const known = knownIn(amounts, total);
  const side = sideOf(known, total);
  if (!side) return;
  const added = sum(known);
  const off = side === 'above' ? subtract(added, total) : subtract(total, added);
  const halfDigit = (total.lastDigit ?? Rational.zero).over(Rational.of(2));
  const mayBeRounded = total.bound === 'exactly' && off.number.compare(halfDigit) <= 0;
  const [ofLines, difference] = [withoutPlace(money(added, currency)), withoutPlace(money(off, currency))];
  const isTooMuch = side === 'above';
  const args = {
    of,
    total: withoutPlace(total),
    sum: ofLines,
    difference,
    side,
    mayBeRounded,
    nested: isTooMuch ? nested : undefined,
  };
  report(total.at, args, { related: [{ place: linesAt, label: 'lines' }] });
}

const AT_LEAST_NOTHING: Quantity = { number: Rational.zero, bound: 'at-least' };

/** The amounts that can be added up to a total. */
function knownIn(amounts: readonly (Money | Unknown)[], { currency }: Money): readonly Quantity[] {
  return amounts.map((one) => (isUnknown(one) || one.currency !== currency ? AT_LEAST_NOTHING : one));
}

/** Whether amounts add up to a total, as far as the file knows; of what it does not know nothing can be said. */
function mayAddUp(amounts: readonly (Money | Unknown)[], total: Money | Unknown): boolean {
  return !isUnknown(total) && sideOf(knownIn(amounts, total), total) === undefined;
}

/** Whether the lines are certainly above or below the total; undefined if they may be equal. */
function sideOf(known: readonly Quantity[], total: Money): LinesDoNotAddUp['side'] | undefined {
  const [lines, whole] = [addRanges(known.map(rangeFromZero)), rangeOf(total)];
  if (isCertainlyBelow(whole, lines)) return 'above';
  return isCertainlyBelow(lines, whole) ? 'below' : undefined;
}

function factsOf(args: LinesDoNotAddUp, { language, money: inMoney, amount }: Format) {
  const { of, total, nested, sum: added, difference } = args;
  // The Vietnamese sentence names the currency once, with the total.
  const off = language === 'vi' ? amount : inMoney;
  return {
    ...args,
    total: inMoney(total, total.currency),
    sum: inMoney(added, added.currency),
    difference: difference.number.isZero ? undefined : off(difference, difference.currency),
    nested: nested && { line: nested.line, parts: nested.parts.join(', ') },
    /** The total that the lines make, where it is certain. */
    typed: added.bound === 'exactly' && `\`${of.kind === 'budget' ? of.key : 'amount'}: ${moneyToType(added)}\``,
  };
}
