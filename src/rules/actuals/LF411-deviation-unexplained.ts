import { counted } from '../../calc/as-of.js';
import type {
  IndicatorAssessment,
  IndicatorStatus,
  IndicatorValue,
} from '../../calc/indicator/indicator-assessment.js';
import type { Format } from '../../messages/format.js';
import type { Indicator, Measure, Share } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import type { Id, Observation } from '../../model/record.js';
import { formatIn } from '../format-in.js';
import { type StatedValue, statedValue, valueBehind, valueIn } from '../indicators/stated-value.js';
import { defineRule } from '../rule.js';

type Deviation = Extract<IndicatorStatus, 'at-risk' | 'off-track' | 'ahead' | 'regressed' | 'not-achieved'>;

/** A value of any measure, as words need it. */
type ShownValue =
  | { readonly kind: 'number'; readonly value: StatedValue }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'level'; readonly level: string };

interface DeviationUnexplained {
  readonly id: Id;
  readonly status: Deviation;
  readonly value: ShownValue;
  /** What the value is held against: the target to date, the level to keep, the baseline or the target at the end. */
  readonly against: { readonly is: 'due' | 'kept' | 'baseline' | 'target'; readonly value: ShownValue };
  /** Where it is held against a target to date. */
  readonly pace?: Pick<Quantity, 'number' | 'bound'> | undefined;
  /** Where the status changes, so that the pace is not rounded onto one. */
  readonly thresholds: readonly Rational[];
  readonly asOf: PlainDate;
  /** When the newest value was measured, as it is written. */
  readonly on?: string | undefined;
  /** Whether there are explanations of other values. */
  readonly hasExplanations: boolean;
  /** Whether the value is the sum of more reports than the newest. */
  readonly isSum: boolean;
}

export default defineRule<DeviationUnexplained>({
  code: 'LF411',
  slug: 'deviation-unexplained',
  severity: 'warning',
  docs: {
    en: {
      summary: 'out of its band at the as-of date without an `explanation`',
      why:
        'A figure behind its plan raises a question, and so does one far ahead: the target may be too low, or something counted twice. The person who entered the value knows why; a year later nobody does.\n\n' +
        'The rule fires where the status at the as-of date is at risk, off track, ahead, below the baseline or not achieved, by the thresholds in force (60%, 85% and 115% of the pace unless the file sets others), ' +
        'and no `explanation` is dated after the value before the newest one and on or before the as-of date: an older one explains an older value. ' +
        'Of an explanation dated to a month or a year it is enough that this overlaps that time.\n\n' +
        'Silent for an indicator without data, on track, achieved, not due or not computable. The status compares the number of a quantity, as the report does: `more than 56` counts as 56. Deviations of money are LF511.',
    },
    vi: {
      summary: 'lệch khỏi tiến độ tại ngày tính số liệu mà không có `explanation`',
      why:
        'Số liệu chậm so với kế hoạch sẽ bị hỏi, mà vượt xa kế hoạch cũng vậy: có thể chỉ tiêu quá thấp hoặc có trường hợp tính hai lần. Người nhập số liệu biết lý do; một năm sau thì không ai còn nhớ.\n\n' +
        'Quy tắc báo khi tình trạng tại ngày tính số liệu là có nguy cơ chậm, chậm tiến độ, vượt tiến độ, thụt lùi hoặc không đạt, theo ngưỡng đang dùng (60%, 85% và 115% tiến độ, trừ khi tệp đặt ngưỡng khác), ' +
        'và không có `explanation` nào ghi ngày sau giá trị liền trước giá trị mới nhất và không muộn hơn ngày tính số liệu: giải trình cũ là của giá trị cũ. ' +
        'Giải trình chỉ ghi tháng hoặc năm thì chỉ cần trùng một phần với khoảng thời gian đó.\n\n' +
        'Không báo với chỉ số chưa có số liệu, đúng tiến độ, đã đạt, chưa đến hạn hoặc không tính được. Tình trạng so sánh bằng con số, như trong báo cáo: `hơn 56` tính là 56. Chênh lệch về tiền thuộc LF511.',
    },
  },
  examples: {
    bad: 'actuals:\n  - { on: 2023-06-30, value: 58 }\n',
    good: 'actuals:\n  - { on: 2023-06-30, value: 58 }\nexplanation:\n  - { on: 2023-06-30, text: Mùa mưa kéo dài nên hai lớp phải lùi sang quý 3. }\n',
  },
  describe: {
    en: (args) => {
      const format = formatIn('en');
      const status = format.words.indicatorStatus[args.status];
      const goal = shownIn(format, args.against.value);
      const behind = shownBehind(format, args.against.value);
      const value = `${shownIn(format, args.value, args.against.value)}${args.isSum ? ' so far' : ''}`;
      const pace = args.pace && format.percent(args.pace, args.thresholds);
      const facts = {
        due: `is ${status}: ${value} where ${goal} was due by ${args.asOf} (pace ${pace})`,
        kept: `is ${status}: ${value} where ${goal} is to be kept`,
        baseline: `is worse than at the start: ${value} after a baseline ${behind}`,
        target: `is ${status}: ${value} where the overall target is ${goal}`,
      };
      const why = `\`{ on: ${args.on ?? args.asOf}, text: … }\``;
      const add = args.hasExplanations
        ? `add the reason to \`explanation\`: ${why}`
        : `say why in the indicator: \`explanation: [${why.slice(1, -1)}]\``;
      return {
        message: `${args.id} ${facts[args.against.is]}, unexplained`,
        help: args.status === 'ahead' ? `${add}; is the target too low, or is something counted twice?` : add,
        labels: { earlier: 'explains an earlier value', newest: 'added last' },
      };
    },
    vi: (args) => {
      const format = formatIn('vi');
      const status = format.words.indicatorStatus[args.status];
      const goal = shownIn(format, args.against.value);
      const behind = shownBehind(format, args.against.value);
      const value = `${args.isSum ? 'tổng đến nay ' : ''}${shownIn(format, args.value, args.against.value)}`;
      const pace = args.pace && format.percent(args.pace, args.thresholds);
      const facts = {
        due: `${status}: ${value}, trong khi đến ${format.date(args.asOf)} cần đạt ${goal} (tiến độ ${pace})`,
        kept: `${status}: ${value}, trong khi cần duy trì ${goal}`,
        baseline: `${status}: ${value}, kém hơn giá trị ban đầu ${behind}`,
        target: `${status}: ${value}, trong khi chỉ tiêu chung là ${goal}`,
      };
      const why = `\`{ on: ${args.on ?? args.asOf}, text: … }\``;
      const add = args.hasExplanations
        ? `hãy bổ sung lý do vào \`explanation\`: ${why}`
        : `hãy giải trình ở chỉ số này: \`explanation: [${why.slice(1, -1)}]\``;
      return {
        message: `${args.id} ${facts[args.against.is]}, chưa giải trình`,
        help: args.status === 'ahead' ? `${add}; chỉ tiêu có quá thấp không, hay có trường hợp tính hai lần?` : add,
        labels: { earlier: 'giải trình cho giá trị trước', newest: 'phần cộng thêm gần nhất' },
      };
    },
  },
  checkProject({ asOf, assessment }, report) {
    const { atRisk, onTrack, ahead } = assessment.thresholds.indicator;
    for (const assessed of assessment.indicators ?? []) {
      const deviation = deviationOf(assessed);
      if (!deviation) continue;
      const { at, explanation = [] } = assessed.indicator;
      const { newest, previous } = newestTwo(assessed.indicator, asOf);
      if (explanation.some(({ on }) => on.first <= asOf && (!previous || on.last > previous))) continue;
      const earlier = counted(explanation, asOf).at(-1);
      const isSum = isSumOfSeveral(assessed.indicator, asOf);
      report(
        newest?.place ?? at.of('actuals'),
        {
          id: assessed.indicator.id,
          ...deviation,
          thresholds: [atRisk, onTrack, ahead],
          asOf,
          on: newest?.on,
          hasExplanations: explanation.length > 0,
          isSum,
        },
        {
          related: [
            ...(newest && isSum ? [{ place: newest.place, label: 'newest' }] : []),
            ...(earlier ? [{ place: earlier.at.of('on'), label: 'earlier' }] : []),
          ],
        },
      );
    }
  },
});

function deviationOf({
  indicator: { measure },
  status,
  actual,
  target,
  baseline,
  targetToDate,
  pace,
}: IndicatorAssessment): Pick<DeviationUnexplained, 'status' | 'value' | 'against' | 'pace'> | undefined {
  const value = shownValue(measure, actual);
  if (!value) return undefined;
  switch (status) {
    case 'at-risk':
    case 'off-track':
    case 'ahead': {
      if (!targetToDate?.quantity || !pace?.quantity) {
        const goal = shownValue(measure, target);
        return goal && { status, value, against: { is: 'kept', value: goal } };
      }
      const due: ShownValue = { kind: 'number', value: statedValue(measure, targetToDate.quantity) };
      const { number, bound } = pace.quantity;
      return { status, value, against: { is: 'due', value: due }, pace: { number, bound } };
    }
    case 'regressed': {
      const start = baseline && shownValue(measure, baseline);
      return start && { status, value, against: { is: 'baseline', value: start } };
    }
    case 'not-achieved': {
      const goal = shownValue(measure, target);
      return goal && { status, value, against: { is: 'target', value: goal } };
    }
    case 'narrative':
    case 'no-data':
    case 'achieved':
    case 'not-computable':
    case 'not-due':
    case 'on-track':
      return undefined;
  }
}

/** The newest report that counts, and the day of the one before it; of several on one day, the last. */
function newestTwo({ actuals = [] }: Indicator, asOf: PlainDate) {
  const reports = counted<Observation<unknown>>(actuals, asOf);
  const newest = reports.at(-1);
  if (!newest) return {};
  const previous = reports.findLast(({ on }) => on.last < newest.on.last)?.on.last;
  return { newest: { place: newest.at.of('value'), on: newest.on.text }, previous };
}

/** Whether the newest report alone is not the value. */
function isSumOfSeveral(indicator: Indicator, asOf: PlainDate): boolean {
  if (!('accumulates' in indicator) || indicator.accumulates !== 'sum') return false;
  return counted<Observation<Share>>(indicator.actuals ?? [], asOf).length > 1;
}

function shownValue(measure: Measure, value: IndicatorValue): ShownValue | undefined {
  switch (value.kind) {
    case 'number':
      return { kind: 'number', value: statedValue(measure, value.quantity) };
    case 'yes-no':
      return { kind: 'yes-no', yes: value.yes };
    case 'level':
      return { kind: 'level', level: value.level };
    case 'text':
    case 'missing':
      return undefined;
  }
}

/** Behind a noun that is compared: `of 35%`, `(at least 35%)`. */
function shownBehind(format: Format, shown: ShownValue): string {
  if (shown.kind === 'number') return valueBehind(format, shown.value);
  return `${format.language === 'en' ? 'of ' : ''}${shownIn(format, shown)}`;
}

/** In words; a computed percent with as many decimals as tell it from the other value. */
function shownIn(format: Format, shown: ShownValue, other?: ShownValue): string {
  switch (shown.kind) {
    case 'number':
      return valueIn(format, shown.value, ...(other?.kind === 'number' ? [other.value] : []));
    case 'yes-no':
      return `\`${shown.yes ? 'yes' : 'no'}\``;
    case 'level':
      return `\`${shown.level}\``;
  }
}
