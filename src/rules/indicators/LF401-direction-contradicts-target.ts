import type { NumericIndicator } from '../../calc/indicator/numeric-state.js';
import { inForceTogether } from '../../calc/versions.js';
import type { Format } from '../../messages/format.js';
import type { Baseline, Goal, Level, ScaleIndicator, Share, Start, Target } from '../../model/indicator.js';
import type { Place, RecordPlace } from '../../model/place.js';
import type { Id } from '../../model/record.js';
import { isUnknown } from '../../model/unknown.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule, type Report } from '../rule.js';
import { type Course, runsAgainst } from './runs-against.js';
import { type StatedValue, statedValue, valueBehind } from './stated-value.js';
import { targetAsCompared } from './target-as-compared.js';

type Contradiction =
  | {
      readonly kind: 'number';
      readonly id: Id;
      readonly direction: Course;
      readonly target: StatedValue;
      readonly baseline: StatedValue;
    }
  | {
      readonly kind: 'level';
      readonly id: Id;
      readonly target: string;
      readonly baseline: string;
      readonly levels: readonly string[];
    };

export default defineRule<Contradiction>({
  code: 'LF401',
  slug: 'direction-contradicts-target',
  severity: 'error',
  docs: {
    en: {
      summary: 'a target on the wrong side of the baseline for the direction of its indicator',
      why: 'An indicator that should increase needs a target above its baseline, one that should decrease a target below it; otherwise attainment and status would praise a change for the worse. Where `direction` is left out it is `increase`. Every version of the target is looked at, with the baselines that are in force together with it. On a scale the levels stand from the worst to the best, and a target must not be worse than the baseline. It does not fire with `direction: maintain`, with `accumulates: sum` (a sum has no baseline in it), where the baseline or the target is unknown, or where both are equal. The qualifier of a target is its comparison, so that “at least 60%” counts as 60%; “about 60%” may be off by a tenth, in a target as in a baseline. A baseline whose bound leaves room (“at most 60%” below a target of 50%) is not reported.',
    },
    vi: {
      summary: 'chỉ tiêu ngược với chiều của chỉ số so với giá trị ban đầu',
      why: 'Chỉ số cần tăng phải có chỉ tiêu cao hơn giá trị ban đầu, chỉ số cần giảm phải có chỉ tiêu thấp hơn; nếu không, mức độ hoàn thành và tình trạng sẽ coi thay đổi xấu là tốt. Không ghi `direction` nghĩa là `increase` (tăng). Mọi phiên bản của chỉ tiêu đều được xem xét, cùng với giá trị ban đầu có hiệu lực cùng lúc. Với thang bậc, các bậc xếp từ kém nhất đến tốt nhất và chỉ tiêu không được kém hơn giá trị ban đầu. Không báo khi `direction: maintain`, khi `accumulates: sum` (tổng không chứa giá trị ban đầu), khi chưa biết giá trị ban đầu hoặc chỉ tiêu, hoặc khi hai giá trị bằng nhau. Từ hạn định của chỉ tiêu (như ít nhất, tối đa) là cách so sánh, nên “ít nhất 60%” được coi là 60%; “khoảng 60%” thì có thể lệch một phần mười, ở chỉ tiêu cũng như ở giá trị ban đầu. Không báo khi từ hạn định của giá trị ban đầu còn để ngỏ khả năng đúng (“tối đa 60%” với chỉ tiêu 50%).',
    },
  },
  examples: {
    bad: 'indicators:\n  - id: IND-3\n    name: Tỷ lệ hộ nghèo\n    measure: percent\n    accumulates: latest\n    baseline: { value: 38% }\n    target: 20%\n',
    good: 'indicators:\n  - id: IND-3\n    name: Tỷ lệ hộ nghèo\n    measure: percent\n    accumulates: latest\n    direction: decrease\n    baseline: { value: 38% }\n    target: 20%\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      const { id, target, baseline } = facts;
      const labels = { baseline: 'the baseline' };
      if (facts.kind === 'level') {
        return {
          message: `${id}: the target ${target} is a worse level than the baseline ${baseline}`,
          help: `list the levels from the worst to the best: they now read ${facts.levels}; or correct the target or the baseline`,
          labels,
        };
      }
      return {
        message: `${id}: the target ${target} is ${facts.rises ? 'below' : 'above'} the baseline ${baseline}, but the value should ${facts.rises ? 'rise' : 'fall'}`,
        help: facts.rises
          ? 'if the value is meant to fall, write `direction: decrease` (left out, it is `increase`); or correct the target or the baseline'
          : 'if the value is meant to rise, write `direction: increase`; or correct the target or the baseline',
        labels,
      };
    },
    vi: (facts) => {
      const { id, target, baseline } = facts;
      const labels = { baseline: 'giá trị ban đầu' };
      if (facts.kind === 'level') {
        return {
          message: `${id}: chỉ tiêu ${target} là bậc kém hơn giá trị ban đầu ${baseline}`,
          help: `hãy xếp các bậc từ kém nhất đến tốt nhất: hiện đang là ${facts.levels}; hoặc sửa chỉ tiêu hay giá trị ban đầu`,
          labels,
        };
      }
      return {
        message: `${id}: chỉ tiêu ${target} ${facts.rises ? 'thấp' : 'cao'} hơn giá trị ban đầu ${baseline}, trong khi chỉ số cần ${facts.rises ? 'tăng' : 'giảm'}`,
        help: facts.rises
          ? 'nếu giá trị cần giảm, hãy viết `direction: decrease` (không ghi nghĩa là `increase`, tăng); hoặc sửa chỉ tiêu hay giá trị ban đầu'
          : 'nếu giá trị cần tăng, hãy viết `direction: increase`; hoặc sửa chỉ tiêu hay giá trị ban đầu',
        labels,
      };
    },
  }),
  checkProject({ project }, report) {
    for (const indicator of project.indicators ?? []) {
      if (indicator.measure === 'scale') checkLevels(indicator, report);
      else if ('accumulates' in indicator) checkNumbers(indicator, report);
    }
  },
});

function factsOf(args: Contradiction, format: Format) {
  const { kind, id, target, baseline } = args;
  if (kind === 'level') {
    const levels = `\`levels: [${args.levels.join(', ')}]\``;
    return { kind, id, target: `\`${target}\``, baseline: `\`${baseline}\``, levels };
  }
  const [shown, before] = [
    valueBehind(format, args.target, args.baseline),
    valueBehind(format, args.baseline, args.target),
  ];
  return { kind, id, target: shown, baseline: before, rises: args.direction === 'increase' };
}

function checkNumbers(indicator: NumericIndicator, report: Report<Contradiction>): void {
  const { id, direction, accumulates, measure } = indicator;
  if (direction === 'maintain' || accumulates === 'sum') return;
  for (const { baseline, target } of standingTogether<Share>(indicator)) {
    if (!runsAgainst(direction, baseline.value, targetAsCompared(target.value))) continue;
    report(
      target.place,
      {
        kind: 'number',
        id,
        direction,
        target: statedValue(measure, target.value),
        baseline: statedValue(measure, baseline.value),
      },
      { related: [{ place: baseline.place, label: 'baseline' }] },
    );
  }
}

function checkLevels(indicator: ScaleIndicator, report: Report<Contradiction>): void {
  const { id } = indicator;
  const levels = indicator.levels.map((one) => one.id);
  for (const { baseline, target } of standingTogether<Level>(indicator)) {
    if (target.value.index >= baseline.value.index) continue;
    report(
      target.place,
      { kind: 'level', id, target: target.value.level, baseline: baseline.value.level, levels },
      { related: [{ place: baseline.place, label: 'baseline' }] },
    );
  }
}

/** A value that is known, with its place. */
interface Stated<Value> {
  readonly value: Value;
  readonly place: Place;
}

interface Measured<Value> {
  readonly at: RecordPlace;
  readonly baseline?: Baseline<Value> | undefined;
  readonly target: Target<Value>;
}

/** Every baseline and target that are in force together, where both are known. */
function standingTogether<Value>({ at, baseline, target }: Measured<Value>) {
  if (!baseline) return [];
  return inForceTogether<Start<Value>, Goal<Value>>(baseline, target).flatMap(([start, goal]) => {
    if (isUnknown(start.value) || isUnknown(goal.value)) return [];
    const stated: { readonly baseline: Stated<Value>; readonly target: Stated<Value> } = {
      baseline: { value: start.value, place: start.at?.of('value') ?? at.of('baseline') },
      target: { value: goal.value, place: goal.at?.of('value') ?? at.of('target') },
    };
    return [stated];
  });
}
