import { totalInForce } from '../../calc/disbursement/budget-total.js';
import type { Format } from '../../messages/format.js';
import { type Money, money } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import { type Quantity, subtract, sum } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { addRanges, isCertainlyBelow, rangeFromZero, rangeOf, type ValueRange } from '../../model/value-range.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule, type Report } from '../rule.js';
import { moneyToType } from '../to-type.js';
import { withoutPlace } from '../without-place.js';

interface LinesDoNotAddUp {
  /** Absent for the budget's own lines. */
  readonly plan?: Id | undefined;
  readonly sum: Money;
  /** How much the lines are off, without a sign. */
  readonly difference: Money;
  readonly side: 'above' | 'below';
  /** The total is written with few digits, and the lines are within half a unit of the last one. */
  readonly mayBeRounded: boolean;
}

export default defineRule<LinesDoNotAddUp>({
  code: 'LF513',
  slug: 'lines-do-not-add-up',
  severity: 'error',
  docs: {
    en: {
      summary: 'budget lines that do not add up to the total, or lines of a plan to its amount',
      why:
        'A line that is missing, entered twice or one zero too long shows here first; rates of lines and of the whole then ' +
        'contradict each other.\n\nEvery digit counts: a rounded amount is written `about 8.9 tỷ`, which may be off by ' +
        'a tenth; what bounds leave open is no contradiction. A line that is not known, or in another currency than the total (it was planned at a rate of its ' +
        'own), is at least 0: then it is only an error if the other lines alone exceed the total.\n\nSilent where there is no ' +
        'total or no line. Figures use the total and the amount of the plan.',
    },
    vi: {
      summary: 'các dòng ngân sách cộng lại khác tổng, hoặc các dòng của kế hoạch khác số kế hoạch',
      why:
        'Một dòng bị thiếu, ghi hai lần hay thừa một số 0 sẽ lộ ra ở đây trước tiên; khi đó tỷ lệ của từng dòng và của cả dự án ' +
        'mâu thuẫn nhau.\n\nCần khớp từng đồng: số đã làm tròn thì ghi `khoảng 8.9 tỷ`, tức hơn kém một phần mười; điều mà từ hạn định (như khoảng, ' +
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
    en: ({ plan, side, mayBeRounded, sum: added, difference, typed }) => ({
      message: `${plan === undefined ? 'the budget lines' : `the lines of plan ${plan}`} add up to ${added}, ${difference ? `${difference} ` : ''}${side} ${plan === undefined ? 'the total' : 'its amount'}`,
      help: `${side === 'below' ? 'add the line that is missing, or ' : ''}correct the line that is wrong${typed ? `; or, if the lines are right, write ${typed}` : ''}${mayBeRounded ? '; or, if the total is rounded, write `about` before it' : ''}`,
      labels: { lines: `these add up to ${added}` },
    }),
    vi: ({ plan, side, mayBeRounded, sum: added, difference, typed }) => ({
      message: `các dòng ${plan === undefined ? 'ngân sách' : `của kế hoạch ${plan}`} cộng lại được ${added}, ${side === 'above' ? 'cao' : 'thấp'} hơn ${plan === undefined ? 'tổng' : 'số kế hoạch'}${difference ? ` ${difference}` : ''}`,
      help: `hãy ${side === 'below' ? 'thêm dòng còn thiếu, hoặc ' : ''}sửa dòng sai${typed ? `; hoặc nếu các dòng đã đúng, hãy viết ${typed}` : ''}${mayBeRounded ? '; hoặc nếu tổng là số làm tròn, hãy viết `khoảng` trước số đó' : ''}`,
      labels: { lines: `cộng lại được ${added}` },
    }),
  }),
  checkProject({ project: { budget }, asOf }, report) {
    if (!budget) return;
    const lines = budget.lines?.map(({ amount }) => amount);
    check({ total: totalInForce(budget, asOf)?.value, lines, linesAt: budget.at.keyOf('lines') }, report);
    for (const { id, amount, lines: ofPlan, at } of budget.plans ?? []) {
      check({ plan: id, total: amount, lines: ofPlan && [...ofPlan.values()], linesAt: at.keyOf('lines') }, report);
    }
  },
});

interface Sum {
  readonly plan?: Id | undefined;
  readonly total: Money | Unknown | undefined;
  readonly lines: readonly (Money | Unknown)[] | undefined;
  readonly linesAt: Place;
}

function check({ plan, total, lines = [], linesAt }: Sum, report: Report<LinesDoNotAddUp>): void {
  if (!total || isUnknown(total) || !total.at || lines.length === 0) return;
  const { currency } = total;
  const known = lines.map((line) => (isUnknown(line) || line.currency !== currency ? AT_LEAST_NOTHING : line));
  const side = sideOf(addRanges(known.map(rangeFromZero)), rangeOf(total));
  if (!side) return;
  const added = sum(known);
  const off = side === 'above' ? subtract(added, total) : subtract(total, added);
  const halfDigit = (total.lastDigit ?? Rational.zero).over(Rational.of(2));
  const mayBeRounded = total.bound === 'exactly' && off.number.compare(halfDigit) <= 0;
  const [ofLines, difference] = [withoutPlace(money(added, currency)), withoutPlace(money(off, currency))];
  const args = { plan, sum: ofLines, difference, side };
  report(total.at, { ...args, mayBeRounded }, { related: [{ place: linesAt, label: 'lines' }] });
}

const AT_LEAST_NOTHING: Quantity = { number: Rational.zero, bound: 'at-least' };

/** Whether the lines are certainly above or below the total; undefined if they may be equal. */
function sideOf(lines: ValueRange, total: ValueRange): LinesDoNotAddUp['side'] | undefined {
  if (isCertainlyBelow(total, lines)) return 'above';
  return isCertainlyBelow(lines, total) ? 'below' : undefined;
}

function factsOf(args: LinesDoNotAddUp, { money: inMoney }: Format) {
  const { plan, sum: added, difference } = args;
  return {
    ...args,
    sum: inMoney(added, added.currency),
    difference: difference.number.isZero ? undefined : inMoney(difference, difference.currency),
    /** The total that the lines make, where it is certain. */
    typed: added.bound === 'exactly' && `\`${plan === undefined ? 'total' : 'amount'}: ${moneyToType(added)}\``,
  };
}
