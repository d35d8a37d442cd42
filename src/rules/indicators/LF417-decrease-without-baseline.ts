import { counted } from '../../calc/as-of.js';
import type { NumericIndicator } from '../../calc/indicator/numeric-state.js';
import { versionInForce } from '../../calc/versions.js';
import type { Format } from '../../messages/format.js';
import { isBeyond } from '../../model/compare-quantities.js';
import type { Goal, Share, Start } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Id, Observation } from '../../model/record.js';
import { isUnknown } from '../../model/unknown.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { type StatedValue, statedValue, valueIn } from './stated-value.js';
import { targetAsCompared } from './target-as-compared.js';

type WrongDirection =
  /** Nothing is higher than the value: no baseline, and no value before it. */
  | {
      readonly kind: 'no-fall';
      readonly id: Id;
      readonly value: StatedValue;
      readonly target?: StatedValue | undefined;
    }
  /** The values move toward the target the other way. */
  | {
      readonly kind: 'other-way';
      readonly id: Id;
      readonly rises: boolean;
      readonly values: readonly StatedValue[];
      readonly target: StatedValue;
    };

/** So many values, none of them against it, make a course. */
const LEAST_VALUES = 3;
/** Of a longer series the last ones are named. */
const MOST_NAMED = 4;

export default defineRule<WrongDirection>({
  code: 'LF417',
  slug: 'decrease-without-baseline',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a decrease that nothing shows, or values against the direction',
      why: [
        'A value of 0 meets every target that should not be exceeded. Whether something fell shows only beside what it was before; without a baseline the attainment cannot be computed, and `achieved` says no more than that the number is small. In published data `decrease` often stands where `increase` was meant.',
        'The rule looks at indicators in numbers whose baseline is absent or unknown. It fires with `direction: decrease` where no value is higher than a later one. It fires where three or more values, oldest first, move toward the target against the direction and none of them the other way: a `decrease` whose values rise toward a target above them, an `increase` whose values fall toward a target below them.',
        'It leaves alone `accumulates: sum`, which has no baseline in it: a sum that should stay low is a limit, and is kept or not. It leaves alone `direction: maintain`, and indicators without a value. A target on the wrong side of a known baseline is LF401.',
      ].join('\n\n'),
    },
    vi: {
      summary: 'chưa có căn cứ là đã giảm, hoặc số liệu ngược chiều chỉ số',
      why: [
        'Giá trị 0 thì đạt mọi chỉ tiêu không được vượt. Đã giảm hay chưa chỉ biết được khi so với trước đó; không có giá trị ban đầu thì không tính được mức độ hoàn thành, và “đạt” chỉ có nghĩa là con số nhỏ. Trong dữ liệu đã công bố, nhiều chỗ ghi `decrease` trong khi phải là `increase`.',
        'Quy tắc xem các chỉ số bằng số không có hoặc chưa rõ giá trị ban đầu. Báo khi `direction: decrease` mà không giá trị nào cao hơn giá trị sau đó. Báo khi từ ba giá trị trở lên, xếp từ cũ đến mới, đều đi về phía chỉ tiêu nhưng ngược chiều, không giá trị nào đi ngược lại: `decrease` mà các giá trị tăng dần về chỉ tiêu cao hơn, `increase` mà các giá trị giảm dần về chỉ tiêu thấp hơn.',
        'Không xét `accumulates: sum`, vì tổng không chứa giá trị ban đầu: tổng cần giữ thấp là một mức trần, giữ được hoặc không. Không xét `direction: maintain` và chỉ số chưa có giá trị. Chỉ tiêu ngược với giá trị ban đầu đã biết thuộc LF401.',
      ].join('\n\n'),
    },
  },
  examples: {
    bad: 'indicators:\n  - id: IND-7\n    name: Số ca sốt rét\n    measure: count\n    unit: ca\n    accumulates: latest\n    direction: decrease\n    target: 40\n    actuals: [{ on: 2023-06-30, value: 0 }]\n',
    good: 'indicators:\n  - id: IND-7\n    name: Số ca sốt rét\n    measure: count\n    unit: ca\n    accumulates: latest\n    direction: decrease\n    baseline: { value: 96, on: 2020 }\n    target: 40\n    actuals: [{ on: 2023-06-30, value: 0 }]\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      const { id } = facts;
      if (facts.kind === 'no-fall') {
        return {
          message: `${id}: the value of ${facts.value} should be a decrease, but there is no baseline, and no value before it is higher`,
          help: `write what it was before the project, \`baseline: { value: …, on: … }\`; or, if more is better, \`direction: increase\`; or, if it is a limit to keep, \`direction: maintain\`${facts.limit === '' ? '' : ` with \`target: at most ${facts.limit}\``}`,
        };
      }
      return {
        message: `${id}: the values ${facts.rises ? 'rise' : 'fall'} toward the target of ${facts.target} (${facts.values}), but the direction is \`${facts.rises ? 'decrease' : 'increase'}\``,
        help: `write \`direction: ${facts.rises ? 'increase' : 'decrease'}\`; or correct the target or the values; or write the \`baseline\` that shows the direction`,
        labels: { direction: 'the direction' },
      };
    },
    vi: (facts) => {
      const { id } = facts;
      if (facts.kind === 'no-fall') {
        return {
          message: `${id}: giá trị ${facts.value} phải là kết quả giảm, nhưng không có giá trị ban đầu và không giá trị nào trước đó cao hơn`,
          help: `hãy ghi giá trị trước dự án, \`baseline: { value: …, on: … }\`; hoặc, nếu càng nhiều càng tốt, \`direction: increase\`; hoặc, nếu đây là mức không được vượt, \`direction: maintain\`${facts.limit === '' ? '' : ` với \`target: tối đa ${facts.limit}\``}`,
        };
      }
      return {
        message: `${id}: các giá trị ${facts.rises ? 'tăng' : 'giảm'} dần về chỉ tiêu ${facts.target} (${facts.values}), nhưng chiều ghi là \`${facts.rises ? 'decrease' : 'increase'}\``,
        help: `hãy ghi \`direction: ${facts.rises ? 'increase' : 'decrease'}\`; hoặc sửa chỉ tiêu hay các giá trị; hoặc ghi \`baseline\` để thấy rõ chiều`,
        labels: { direction: 'chiều của chỉ số' },
      };
    },
  }),
  checkProject({ project, asOf }, report) {
    for (const indicator of project.indicators ?? []) {
      if (!('accumulates' in indicator) || indicator.accumulates === 'sum') continue;
      if (indicator.direction === 'maintain' || indicator.at.isUnread('baseline') || hasBaseline(indicator, asOf))
        continue;
      const reports = counted<Observation<Share>>(indicator.actuals ?? [], asOf);
      const newest = reports.at(-1);
      if (!newest) continue;
      const args = findOtherWay(indicator, reports, asOf) ?? findNoFall(indicator, reports, newest, asOf);
      if (!args) continue;
      const related =
        args.kind === 'other-way' ? [{ place: indicator.at.of('direction'), label: 'direction' }] : undefined;
      report(newest.at.of('value'), args, { related });
    }
  },
});

function hasBaseline({ baseline }: NumericIndicator, asOf: PlainDate): boolean {
  return baseline !== undefined && !isUnknown(versionInForce<Start<Share>>(baseline, asOf).value);
}

function targetOf({ target }: NumericIndicator, asOf: PlainDate): Share | undefined {
  const { value } = versionInForce<Goal<Share>>(target, asOf);
  return isUnknown(value) ? undefined : targetAsCompared(value);
}

function findNoFall(
  indicator: NumericIndicator,
  reports: readonly Observation<Share>[],
  newest: Observation<Share>,
  asOf: PlainDate,
): WrongDirection | undefined {
  const { id, measure, direction } = indicator;
  const fell = reports.some((report, index) =>
    reports.slice(index + 1).some(({ value }) => isBeyond(report.value, value)),
  );
  if (direction !== 'decrease' || fell) return undefined;
  const target = targetOf(indicator, asOf);
  return {
    kind: 'no-fall',
    id,
    value: statedValue(measure, newest.value),
    target: target && statedValue(measure, target),
  };
}

function findOtherWay(
  indicator: NumericIndicator,
  reports: readonly Observation<Share>[],
  asOf: PlainDate,
): WrongDirection | undefined {
  const { id, measure, direction } = indicator;
  const target = targetOf(indicator, asOf);
  const [first, last] = [reports[0]?.value, reports.at(-1)?.value];
  if (!target || !first || !last || reports.length < LEAST_VALUES) return undefined;
  const rises = direction === 'decrease';
  const steps = reports
    .slice(1)
    .map(({ value }, index) => value.number.compare(reports[index]?.value.number ?? value.number));
  const keepsCourse = steps.every((step) => (rises ? step >= 0 : step <= 0));
  const isToward = rises
    ? isBeyond(target, first) && isBeyond(last, first)
    : isBeyond(first, target) && isBeyond(first, last);
  if (!keepsCourse || !isToward) return undefined;
  const values = reports.slice(-MOST_NAMED).map(({ value }) => statedValue(measure, value));
  return { kind: 'other-way', id, rises, values, target: statedValue(measure, target) };
}

function factsOf(args: WrongDirection, format: Format) {
  if (args.kind === 'no-fall') {
    const { target } = args;
    return { ...args, value: valueIn(format, args.value), limit: target ? valueIn(format, target) : '' };
  }
  return {
    ...args,
    target: valueIn(format, args.target),
    values: args.values.map((value) => valueIn(format, value)).join(', '),
  };
}
