import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { Contribution, Subproject, SubprojectStatus } from '../../model/cofinancing.js';
import { type Currency, type Money, money } from '../../model/money.js';
import { negate, type Quantity, subtract, sum } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { formatIn } from '../format-in.js';
import { type AssessedProject, defineRule } from '../rule.js';
import { moneyToType } from '../to-type.js';
import { isCertainDifference } from './is-certain-difference.js';
import { nameSome } from './name-some.js';
import { roundingOf } from './smallest-unit.js';
import { valueOf } from './value-of.js';
import { withoutPlace } from './without-place.js';

interface Unbalanced {
  readonly subproject: Id;
  readonly cost: Money;
  readonly sum: Money;
  /** Without a sign. */
  readonly difference: Money;
  readonly cause: Cause;
  /** The contributions that make up exactly the difference. */
  readonly names: readonly Id[];
  readonly isFinished: boolean;
}

/** What the difference is: some contributions exactly, or so much too many or too few of them. */
type Cause = 'in-kind' | 'one' | 'land' | 'rejected' | 'too-much' | 'too-little';

/** Where no rule says whether land is part of the cost. */
const EITHER = [false, true];

/** In these nothing is settled yet, or ever. */
const NOT_SETTLED: ReadonlySet<SubprojectStatus> = new Set(['proposed', 'approved', 'cancelled']);

export default defineRule<Unbalanced>({
  code: 'LF503',
  slug: 'sources-and-uses',
  severity: 'error',
  docs: {
    en: {
      summary: 'a settled cost that is not the sum of its contributions',
      why: 'Every đồng a sub-project cost came from somebody. `cost` is the settled total, in-kind included, and what every share is divided by; in-kind contributions that stand on one side only make the share too high or too low. The cost is compared with the sum of all `contributions`, whatever their date, without those that are `rejected`, and without land unless a rule of the total cost counts it; where the rules differ, or none applies, either sum will do. Amounts in other currencies are converted at the rate of their date. Silent where the cost or a rate is missing (LF514), where there are no contributions, where a bound leaves room (`about 84 million`), where the difference is only the rounding of converted amounts or products to whole units, and in a sub-project that is proposed, approved or cancelled, whose cost can only be an estimate. In one that is in progress or suspended a cost that does not add up is an error too: it is not the settled one yet.',
    },
    vi: {
      summary: 'chi phí quyết toán không bằng tổng các nguồn đóng góp',
      why: 'Mọi đồng chi ra đều từ một nguồn nào đó. `cost` là tổng chi phí quyết toán, gồm cả hiện vật, và là mẫu số của mọi tỷ lệ; hiện vật chỉ ghi ở một bên sẽ làm tỷ lệ cao lên hoặc thấp xuống. Chi phí được so với tổng mọi khoản trong `contributions`, bất kể ngày tháng, trừ khoản bị loại (`rejected`), và trừ đất nếu không có quy định nào về tổng chi phí tính cả đất; nếu các quy định khác nhau, hoặc không có quy định nào, thì khớp với một trong hai tổng là được. Số tiền ngoại tệ được quy đổi theo tỷ giá của ngày đó. Không báo khi thiếu chi phí hoặc tỷ giá (LF514), khi chưa có khoản đóng góp nào, khi số có từ như `khoảng` còn để ngỏ, khi chỉ chênh do làm tròn số quy đổi hoặc phép nhân, và khi tiểu dự án mới đề xuất, mới phê duyệt hoặc đã hủy, vì chi phí lúc đó chỉ là dự toán. Với tiểu dự án đang thực hiện hoặc tạm dừng, chi phí không khớp cũng là lỗi: đó chưa phải là số quyết toán.',
    },
  },
  examples: {
    bad: `status: completed
cost: 58_200_000                  # the cash only
contributions:
  - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 58_200_000 }
  - { id: C2, from: community, kind: labour, on: 2023-04-30, days: 110, day_rate: 180_000, evidence: [BCC-01] }
`,
    good: `status: completed
cost: 78_000_000                  # 58.2 + 19.8 million
contributions:
  - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 58_200_000 }
  - { id: C2, from: community, kind: labour, on: 2023-04-30, days: 110, day_rate: 180_000, evidence: [BCC-01] }
`,
  },
  describe: {
    en: ({ subproject, cost, sum: total, difference, cause, names, isFinished }) => {
      const amount = (one: Money): string => formatIn('en').money(one, one.currency);
      const which = nameSome(names, (rest) => ` and ${rest} more`);
      const write = `write \`cost: ${moneyToType(total)}\``;
      const way: Readonly<Record<Cause, string>> = {
        'in-kind': `the difference is exactly what was given in kind (${which}), which belongs on both sides: ${write}`,
        one: `the difference is exactly ${which}: remove it if it is entered twice or is not part of this cost; or ${write}`,
        land: `the difference is exactly the land (${which}), which no rule counts: leave it out of the cost and ${write}`,
        rejected: `the difference is exactly what was rejected (${which}), which is no part of the cost either: ${write}`,
        'too-much': `correct the contribution that is too high or is none of this cost; or, if all are right, ${write}`,
        'too-little': `add what is missing to \`contributions\`, labour and materials too; or, if they are complete, ${write}`,
      };
      return {
        message: `${subproject}: cost ${amount(cost)}, contributions ${amount(total)}, a difference of ${amount(difference)}`,
        help: way[cause] + (isFinished ? '' : '; or leave `cost` out until it is settled'),
        labels: { sum: 'these add up to more or less', exactly: 'exactly the difference' },
      };
    },
    vi: ({ subproject, cost, sum: total, difference, cause, names, isFinished }) => {
      const amount = (one: Money): string => formatIn('vi').money(one, one.currency);
      const which = nameSome(names, (rest) => ` và ${rest} khoản khác`);
      const write = `hãy viết \`cost: ${moneyToType(total)}\``;
      const way: Readonly<Record<Cause, string>> = {
        'in-kind': `số chênh đúng bằng phần hiện vật (${which}); hiện vật phải có ở cả hai bên: ${write}`,
        one: `số chênh đúng bằng ${which}: xóa đi nếu ghi hai lần hoặc không thuộc chi phí này; hoặc ${write}`,
        land: `số chênh đúng bằng phần đất (${which}), không quy định nào tính đất: bỏ đất khỏi chi phí, ${write}`,
        rejected: `số chênh đúng bằng khoản bị loại (${which}), khoản này cũng không thuộc chi phí: ${write}`,
        'too-much': `sửa khoản đóng góp ghi quá cao hoặc không thuộc chi phí này; hoặc, nếu đều đúng, ${write}`,
        'too-little': `ghi thêm khoản còn thiếu vào \`contributions\`, cả ngày công và vật liệu; hoặc, nếu đã đủ, ${write}`,
      };
      return {
        message: `${subproject}: chi phí ${amount(cost)}, tổng đóng góp ${amount(total)}, chênh lệch ${amount(difference)}`,
        help: way[cause] + (isFinished ? '' : '; hoặc bỏ `cost` cho đến khi quyết toán'),
        labels: { sum: 'tổng các khoản này không bằng chi phí', exactly: 'đúng bằng số chênh' },
      };
    },
  },
  checkProject(assessed, report) {
    const landIn = landAnswers(assessed.assessment);
    for (const subproject of assessed.project.subprojects ?? []) {
      const { cost, contributions = [], status } = subproject;
      if (!cost || contributions.length === 0 || NOT_SETTLED.has(status)) continue;
      const valued = valueAll(contributions, cost.currency, assessed);
      if (!valued) continue;
      const totals = [...(landIn.get(subproject) ?? EITHER)].map((isLandIn) => totalOf(valued, isLandIn, cost));
      const [first] = totals;
      if (!first || totals.some(({ isOff }) => !isOff)) continue;
      const { difference } = first;
      const { cause, of } = causeOf(valued, first, cost);
      report(
        subproject.at.of('cost'),
        {
          subproject: subproject.id,
          cost: withoutPlace(cost),
          sum: first.sum,
          difference: money(difference.number.isNegative ? negate(difference) : difference, cost.currency),
          cause,
          names: of.map(({ id }) => id),
          isFinished: status === 'completed' || status === 'reviewed',
        },
        {
          related:
            of.length > 0
              ? of.slice(0, 3).map(({ at }) => ({ place: at.of('id'), label: 'exactly' }))
              : [{ place: subproject.at.keyOf('contributions'), label: 'sum' }],
        },
      );
    }
  },
});

interface Valued {
  readonly contribution: Contribution;
  readonly value: Money;
}

/** Everything in the currency of the cost; nothing where a rate is missing. */
function valueAll(
  contributions: readonly Contribution[],
  currency: Currency,
  assessed: AssessedProject,
): readonly Valued[] | undefined {
  const valued = contributions.flatMap((contribution) => {
    const value = valueOf(contribution, assessed, currency);
    return value ? { contribution, value } : [];
  });
  return valued.length === contributions.length ? valued : undefined;
}

/** For each sub-project whether the rules of the total cost that apply to it count land; there may be both kinds. */
function landAnswers({ cofinancing = [] }: ProjectAssessment): ReadonlyMap<Subproject, ReadonlySet<boolean>> {
  const answers = new Map<Subproject, Set<boolean>>();
  for (const { rule, results } of cofinancing) {
    if (rule.of !== 'total-cost') continue;
    for (const one of results.flatMap(({ judged }) => judged)) {
      answers.set(one, (answers.get(one) ?? new Set()).add(rule.kinds.includes('land')));
    }
  }
  return answers;
}

interface Total {
  readonly sum: Money;
  /** The cost less the sum. */
  readonly difference: Quantity;
  readonly isOff: boolean;
  readonly isLandIn: boolean;
}

function totalOf(valued: readonly Valued[], isLandIn: boolean, cost: Money): Total {
  const values = valued.filter(({ contribution }) => isIn(contribution, isLandIn)).map(({ value }) => value);
  const total = money(sum(values), cost.currency);
  const difference = subtract(cost, total);
  const slack = roundingOf(
    values.map(({ number }) => number),
    cost.currency,
  );
  return { sum: total, difference, isOff: isCertainDifference(difference, slack), isLandIn };
}

function isIn({ kind, rejected }: Contribution, isLandIn: boolean): boolean {
  return !rejected && (kind !== 'land' || isLandIn);
}

/** The contributions that the difference is exactly the sum of, if there are such. */
function causeOf(
  valued: readonly Valued[],
  { difference: { number }, isLandIn }: Total,
  { currency }: Money,
): { readonly cause: Cause; readonly of: readonly Contribution[] } {
  const counted = valued.filter(({ contribution }) => isIn(contribution, isLandIn));
  const inKind = counted.filter(({ contribution: { kind } }) => kind !== 'cash');
  const isExactly = (some: readonly Valued[]): boolean => {
    const numbers = some.map(({ value }) => value.number);
    const rest = Rational.sum(numbers).minus(number.abs());
    return some.length > 0 && !isCertainDifference({ number: rest, bound: 'exactly' }, roundingOf(numbers, currency));
  };
  const explain = (cause: Cause, some: readonly Valued[]) => ({ cause, of: some.map((one) => one.contribution) });
  if (number.isNegative) {
    if (inKind.length < counted.length && isExactly(inKind)) return explain('in-kind', inKind);
    const one = counted.find((each) => isExactly([each]));
    return one ? explain('one', [one]) : explain('too-much', []);
  }
  const land = valued.filter(({ contribution: { kind, rejected } }) => kind === 'land' && !rejected && !isLandIn);
  if (isExactly(land)) return explain('land', land);
  const rejected = valued.filter(({ contribution }) => contribution.rejected);
  return isExactly(rejected) ? explain('rejected', rejected) : explain('too-little', []);
}
