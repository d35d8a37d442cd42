import type { Format } from '../../messages/format.js';
import type { Contribution } from '../../model/cofinancing.js';
import { cannotBeEqual } from '../../model/compare-quantities.js';
import { type Money, money } from '../../model/money.js';
import { exactly, negate, type Quantity, subtract } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { roundingOf } from '../../model/smallest-unit.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { moneyToType } from '../to-type.js';
import { withoutPlace } from '../without-place.js';
import { moreIn, nameSome } from './name-some.js';
import { findUnbalanced, isInCost, type Unbalanced, type Valued } from './settled-cost/find-unbalanced.js';

interface NotSum {
  readonly subproject: Id;
  readonly cost: Money;
  readonly sum: Money;
  /** Without a sign. */
  readonly difference: Money;
  /** Whether the sum is with land or without, and by which rules; absent where no other rule says otherwise. */
  readonly land?: { readonly isIn: boolean; readonly rules: readonly Id[] } | undefined;
  readonly cause: Cause;
  /** The contributions that make up exactly the difference. */
  readonly names: readonly Id[];
  readonly isFinished: boolean;
  /** No grant is among the contributions: what is recorded is not yet what the work cost. */
  readonly isOneSided: boolean;
}

/** The likely reason of the difference: `land` if it is exactly the land, `too-much` if no contribution explains it. */
type Cause = 'rules-differ' | 'in-kind' | 'one' | 'land' | 'rejected' | 'too-much' | 'too-little';

export default defineRule<NotSum>({
  code: 'LF503',
  slug: 'sources-and-uses',
  severity: 'error',
  docs: {
    en: {
      summary: 'a settled cost that is not the sum of its contributions',
      why: 'Every đồng a sub-project cost came from somebody. `cost` is the settled total, in-kind included, and what every share is divided by; in-kind contributions that stand on one side only make the share too high or too low.\n\nThe cost is compared with the sum of all `contributions`, whatever their date, without those that are `rejected`, and without land unless the rule of the total cost counts it or the grant paid for it; where no such rule applies, either sum will do. Where rules differ about land, one cost cannot be right for all: it is reported with the rules whose sum it is not. Amounts in other currencies are converted at the rate of their date.\n\nSilent where the cost or a rate is missing (LF514), where there are no contributions, where a bound leaves room (`about 84 million` is 75.6 to 92.4 million), where the difference is only rounding (of converted amounts or products to whole units, or of amounts that are printed in thousands or millions: five in thousands may be 2,500 off, as long as that is at most a thousandth of the cost), where an amount is Unknown, and in a sub-project that is proposed, approved or cancelled, whose cost can only be an estimate.\n\nIn one that is in progress or suspended a cost that does not add up is an error too: it is not the settled one yet.\n\nWhere no grant is recorded at all, the sum is not offered as the cost: what happens to be recorded is not what the work cost.',
    },
    vi: {
      summary: 'chi phí quyết toán không bằng tổng các nguồn đóng góp',
      why: 'Mọi đồng chi ra đều từ một nguồn nào đó. `cost` là tổng chi phí quyết toán, gồm cả hiện vật, và là mẫu số của mọi tỷ lệ; hiện vật chỉ ghi ở một bên sẽ làm tỷ lệ cao lên hoặc thấp xuống.\n\nChi phí được so với tổng mọi khoản trong `contributions`, bất kể ngày tháng, trừ khoản bị loại (`rejected`), và trừ đất nếu quy định về tổng chi phí không tính đất và đất không do viện trợ chi trả; nếu không có quy định nào như vậy thì khớp với một trong hai tổng là được. Nếu các quy định khác nhau về đất thì một chi phí không thể đúng cho tất cả: lỗi nêu những quy định có tổng không khớp. Số tiền ngoại tệ được quy đổi theo tỷ giá của ngày đó.\n\nKhông báo khi thiếu chi phí hoặc tỷ giá (LF514), khi chưa có khoản đóng góp nào, khi từ hạn định (như ít nhất, khoảng) còn để ngỏ (`khoảng 84 triệu` là 75,6 đến 92,4 triệu), khi chỉ chênh do làm tròn (số quy đổi, phép nhân, hoặc số ghi theo nghìn, triệu: năm khoản ghi theo nghìn có thể lệch 2.500, miễn là không quá một phần nghìn chi phí), khi có khoản chưa rõ số tiền, và khi tiểu dự án mới đề xuất, mới phê duyệt hoặc đã hủy, vì chi phí lúc đó chỉ là dự toán.\n\nVới tiểu dự án đang thực hiện hoặc tạm dừng, chi phí không khớp cũng là lỗi: đó chưa phải là số quyết toán.\n\nKhi chưa ghi khoản viện trợ nào thì gợi ý không lấy tổng đã ghi làm chi phí: số tình cờ đã ghi không phải là chi phí của công trình.',
    },
  },
  examples: {
    bad: `status: completed
cost: 58_200_000                  # ≠ 58.2 + 19.8
contributions:
  - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 58_200_000 }
  - { id: C2, from: community, kind: labour, on: 2023-04-30, days: 110, day_rate: 180_000, evidence: [BCC-01] }
`,
    good: `status: completed
cost: 78_000_000                  # = 58.2 + 19.8
contributions:
  - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 58_200_000 }
  - { id: C2, from: community, kind: labour, on: 2023-04-30, days: 110, day_rate: 180_000, evidence: [BCC-01] }
`,
  },
  describe: inEachLanguage(factsOf, {
    en: ({ subproject, cost, sum: total, difference, land, cause, which, typed, mayWait, isOneSided }) => {
      const orWrite = (before: string): string => (typed ? `${before}write ${typed}` : '');
      const way: Readonly<Record<Cause, string>> = {
        'rules-differ':
          'the rules differ about land, and no one cost is right for all: leave `cost` out, so that each share is of the contributions that its rule counts; or name `land` in the `kinds` of all or of none',
        'in-kind': `the difference is exactly what was given in kind (${which}), which belongs on both sides${orWrite(': ')}`,
        one: `the difference is exactly ${which}: remove it if it is entered twice or is not part of this cost${orWrite('; or ')}`,
        land: `the difference is exactly the land (${which}), which no rule counts: leave it out of the cost${orWrite(' and ')}`,
        rejected: `the difference is exactly what was rejected (${which}), which is no part of the cost either${orWrite(': ')}`,
        'too-much': `correct the contribution that is too high or is none of this cost${orWrite('; or, if all are right, ')}`,
        'too-little': `add what is missing to \`contributions\`, labour and materials too${orWrite('; or, if they are complete, ')}`,
      };
      return {
        message: `${subproject}: cost ${cost}, contributions ${total}${land ? ` (${land.isIn ? 'with' : 'without'} land, by ${land.rules})` : ''}${difference ? `, a difference of ${difference}` : ': the two cannot be equal'}`,
        help: `${way[cause]}${isOneSided ? '; no grant is among them: record what all have paid before the cost is changed' : ''}${mayWait ? '; or leave `cost` out until it is settled' : ''}`,
        labels: { sum: 'these add up to more or less', exactly: 'exactly the difference' },
      };
    },
    vi: ({ subproject, cost, sum: total, difference, land, cause, which, typed, mayWait, isOneSided }) => {
      const orWrite = (before: string): string => (typed ? `${before}hãy viết ${typed}` : '');
      const way: Readonly<Record<Cause, string>> = {
        'rules-differ':
          'các quy định khác nhau về đất nên không chi phí nào đúng cho tất cả: hãy bỏ `cost` để mỗi tỷ lệ tính trên các khoản mà quy định đó xét; hoặc ghi `land` trong `kinds` của mọi quy định hoặc không quy định nào',
        'in-kind': `số chênh đúng bằng phần hiện vật (${which}); hiện vật phải có ở cả hai bên${orWrite(': ')}`,
        one: `số chênh đúng bằng ${which}: xóa đi nếu ghi hai lần hoặc không thuộc chi phí này${orWrite('; hoặc ')}`,
        land: `số chênh đúng bằng phần đất (${which}), không quy định nào tính đất: bỏ đất khỏi chi phí${orWrite(', ')}`,
        rejected: `số chênh đúng bằng khoản bị loại (${which}), khoản này cũng không thuộc chi phí${orWrite(': ')}`,
        'too-much': `sửa khoản đóng góp ghi quá cao hoặc không thuộc chi phí này${orWrite('; hoặc, nếu đều đúng, ')}`,
        'too-little': `ghi thêm khoản còn thiếu vào \`contributions\`, cả ngày công và vật liệu${orWrite('; hoặc, nếu đã đủ, ')}`,
      };
      return {
        message: `${subproject}: chi phí ${cost}, tổng đóng góp ${total}${land ? ` (${land.isIn ? 'gồm cả' : 'không gồm'} đất, theo ${land.rules})` : ''}${difference ? `, chênh lệch ${difference}` : ': hai số không thể bằng nhau'}`,
        help: `${way[cause]}${isOneSided ? '; chưa ghi khoản viện trợ nào: hãy ghi đủ các nguồn trước khi sửa chi phí' : ''}${mayWait ? '; hoặc bỏ `cost` cho đến khi quyết toán' : ''}`,
        labels: { sum: 'tổng các khoản này không bằng chi phí', exactly: 'đúng bằng số chênh' },
      };
    },
  }),
  checkProject(assessed, report) {
    for (const unbalanced of findUnbalanced(assessed)) {
      const { subproject, cost, sum, isLandIn, rules } = unbalanced;
      const difference = subtract(cost, sum);
      const { cause, of } = causeOf(unbalanced, difference);
      report(
        subproject.at.of('cost'),
        {
          subproject: subproject.id,
          cost: withoutPlace(cost),
          sum: withoutPlace(sum),
          difference: withoutPlace(
            money(difference.number.isNegative ? negate(difference) : difference, cost.currency),
          ),
          land: rules.length > 0 ? { isIn: isLandIn, rules: rules.map(({ id }) => id) } : undefined,
          cause,
          names: of.map(({ id }) => id),
          isFinished: subproject.status === 'completed' || subproject.status === 'reviewed',
          isOneSided: !unbalanced.valued.some(({ contribution: { from, rejected } }) => from === 'grant' && !rejected),
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

function factsOf(args: NotSum, { language, money: inMoney }: Format) {
  const { cost, sum: total, difference, land, cause, names, isFinished, isOneSided } = args;
  const amount = (one: Money): string => inMoney(one, one.currency);
  return {
    ...args,
    cost: amount(cost),
    sum: amount(total),
    difference: difference.number.isZero ? undefined : amount(difference),
    land: land && { ...land, rules: land.rules.join(', ') },
    which: nameSome(names, moreIn[language]),
    // What happens to be recorded is no cost where whole sources are missing.
    typed: isOneSided ? undefined : `\`cost: ${moneyToType(total)}\``,
    isOneSided: isOneSided && cause !== 'rules-differ',
    mayWait: !isFinished && cause !== 'rules-differ',
  };
}

/** The contributions that the difference is exactly the sum of, if there are such. */
function causeOf(
  { valued, isLandIn, rules, cost: { currency } }: Unbalanced,
  { number, bound }: Quantity,
): { readonly cause: Cause; readonly of: readonly Contribution[] } {
  const counted = valued.filter(({ contribution }) => isInCost(contribution, isLandIn));
  const inKind = counted.filter(({ contribution: { kind } }) => kind !== 'cash');
  const isExactly = (some: readonly Valued[]): boolean => {
    const numbers = some.map(({ value }) => value.number);
    const total = exactly(Rational.sum(numbers));
    return some.length > 0 && !cannotBeEqual(total, exactly(number.abs()), roundingOf(numbers, currency));
  };
  const explain = (cause: Cause, some: readonly Valued[]) => ({ cause, of: some.map((one) => one.contribution) });
  if (rules.length > 0) return explain('rules-differ', []);
  if (number.isNegative || (number.isZero && bound === 'less-than')) {
    if (inKind.length < counted.length && isExactly(inKind)) return explain('in-kind', inKind);
    const one = counted.find((each) => isExactly([each]));
    return one ? explain('one', [one]) : explain('too-much', []);
  }
  const land = valued.filter(({ contribution: one }) => !isInCost(one, isLandIn) && isInCost(one, true));
  if (isExactly(land)) return explain('land', land);
  const rejected = valued.filter(({ contribution }) => contribution.rejected);
  return isExactly(rejected) ? explain('rejected', rejected) : explain('too-little', []);
}
