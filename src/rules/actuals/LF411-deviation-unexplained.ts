import { counted } from '../../calc/as-of.js';
import { type Deviation, isExplained } from '../../calc/explanations.js';
import type { IndicatorAssessment, IndicatorValue } from '../../calc/indicator/indicator-assessment.js';
import type { Format } from '../../messages/format.js';
import type { Indicator, Measure, Share } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import type { Id, Observation } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import { type StatedValue, statedValue, valueBehind, valueIn } from '../indicators/stated-value.js';
import { defineRule, type FindingText } from '../rule.js';

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
        'The rule fires where the status at the as-of date is at risk, off track, ahead, worse than baseline or not achieved, by the thresholds in force (60%, 85% and 115% of the pace unless the file sets others), ' +
        'and no `explanation` that had been given by the as-of date is dated on or after the newest value: one explains the values up to its date, and no later ones. ' +
        'Of an explanation dated to a month or a year the last day counts.\n\n' +
        'It does not report an indicator without data, on track, achieved, within its limit, not due or not computable; nor a status that a bound leaves open (`more than 56` may be 80): that is LF534. Deviations of money are LF511.',
    },
    vi: {
      summary: 'lệch khỏi tiến độ tại ngày tính số liệu mà không có `explanation`',
      why:
        'Số liệu chậm so với kế hoạch sẽ bị hỏi, mà vượt xa kế hoạch cũng vậy: có thể chỉ tiêu quá thấp hoặc có trường hợp tính hai lần. Người nhập số liệu biết lý do; một năm sau thì không ai còn nhớ.\n\n' +
        'Quy tắc báo khi tình trạng tại ngày tính số liệu là có nguy cơ chậm, chậm tiến độ, vượt tiến độ, kém hơn ban đầu hoặc không đạt, theo ngưỡng đang dùng (60%, 85% và 115% tiến độ, trừ khi tệp đặt ngưỡng khác), ' +
        'và không có `explanation` nào đã ghi đến ngày tính số liệu mà có ngày bằng hoặc sau giá trị mới nhất: giải trình chỉ có giá trị cho số liệu đến ngày của nó. ' +
        'Giải trình chỉ ghi tháng hoặc năm thì tính theo ngày cuối.\n\n' +
        'Không báo với chỉ số chưa có số liệu, đúng tiến độ, đã đạt, trong mức cho phép, chưa đến hạn hoặc không tính được; cũng không báo khi từ hạn định để ngỏ tình trạng (`hơn 56` có thể là 80): đó là LF534. Chênh lệch về tiền thuộc LF511.',
    },
  },
  examples: {
    bad: 'actuals:\n  - { on: 2023-06-30, value: 58 }\n',
    good: 'actuals:\n  - { on: 2023-06-30, value: 58 }\nexplanation:\n  - { on: 2023-06-30, text: Mùa mưa kéo dài nên hai lớp phải lùi sang quý 3. }\n',
  },
  describe: {
    en: (args) => describe(args, 'en'),
    vi: (args) => describe(args, 'vi'),
  },
  checkProject({ asOf, assessment }, report) {
    const { atRisk, onTrack, ahead } = assessment.thresholds.indicator;
    for (const assessed of assessment.indicators ?? []) {
      const deviation = assessed.uncertain ? undefined : deviationOf(assessed);
      if (!deviation) continue;
      const { at, explanation = [] } = assessed.indicator;
      if (at.isUnread('explanation')) continue;
      if (isExplained(assessed.indicator, asOf)) continue;
      const newest = counted<Observation<unknown>>(assessed.indicator.actuals ?? [], asOf).at(-1);
      const place = newest?.at.of('value');
      const earlier = counted(explanation, asOf).at(-1);
      const isSum = isSumOfSeveral(assessed.indicator, asOf);
      report(
        place ?? at.of('actuals'),
        {
          id: assessed.indicator.id,
          ...deviation,
          thresholds: [atRisk, onTrack, ahead],
          asOf,
          on: newest?.on.text,
          hasExplanations: explanation.length > 0,
          isSum,
        },
        {
          related: [
            ...(place && isSum ? [{ place, label: 'newest' }] : []),
            ...(earlier ? [{ place: earlier.at.of('on'), label: 'earlier' }] : []),
          ],
        },
      );
    }
  },
});

interface Facts {
  readonly id: Id;
  readonly status: string;
  readonly value: string;
  /** What it is held against; `behind` stands behind a noun. */
  readonly goal: string;
  readonly behind: string;
  readonly asOf: string;
  readonly pace: string;
}

interface Texts {
  readonly sumSoFar: (value: string) => string;
  readonly message: Readonly<Record<DeviationUnexplained['against']['is'], (facts: Facts) => string>>;
  /** What to add, where there are explanations of other values and where there are none. */
  readonly addTo: (entry: string) => string;
  readonly addFirst: (entry: string) => string;
  readonly ahead: string;
  readonly labels: Readonly<Record<'earlier' | 'newest', string>>;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    sumSoFar: (value) => `${value} so far`,
    message: {
      due: ({ id, status, value, goal, asOf, pace }) =>
        `${id} is ${status}: ${value} where ${goal} was due by ${asOf} (pace ${pace}), unexplained`,
      kept: ({ id, status, value, goal }) => `${id} is ${status}: ${value} where ${goal} is to be kept, unexplained`,
      baseline: ({ id, value, behind }) =>
        `${id} is worse than at the start: ${value} after a baseline ${behind}, unexplained`,
      target: ({ id, status, value, goal }) =>
        `${id} is ${status}: ${value} where the overall target is ${goal}, unexplained`,
    },
    addTo: (entry) => `add the reason to \`explanation\`: \`${entry}\``,
    addFirst: (entry) => `say why in the indicator: \`explanation: [${entry}]\``,
    ahead: 'is the target too low, or is something counted twice?',
    labels: { earlier: 'explains an earlier value', newest: 'added last' },
  },
  vi: {
    sumSoFar: (value) => `tổng đến nay ${value}`,
    message: {
      due: ({ id, status, value, goal, asOf, pace }) =>
        `${id} ${status}: ${value}, trong khi đến ${asOf} cần đạt ${goal} (tiến độ ${pace}), chưa giải trình`,
      kept: ({ id, status, value, goal }) =>
        `${id} ${status}: ${value}, trong khi cần duy trì ${goal}, chưa giải trình`,
      baseline: ({ id, status, value, behind }) =>
        `${id} ${status}: ${value}, giá trị ban đầu ${behind}, chưa giải trình`,
      target: ({ id, status, value, goal }) =>
        `${id} ${status}: ${value}, trong khi chỉ tiêu chung là ${goal}, chưa giải trình`,
    },
    addTo: (entry) => `hãy bổ sung lý do vào \`explanation\`: \`${entry}\``,
    addFirst: (entry) => `hãy giải trình ở chỉ số này: \`explanation: [${entry}]\``,
    ahead: 'chỉ tiêu có quá thấp không, hay có trường hợp tính hai lần?',
    labels: { earlier: 'giải trình cho giá trị trước', newest: 'phần cộng thêm gần nhất' },
  },
};

function describe(args: DeviationUnexplained, language: Language): FindingText {
  const texts = TEXTS[language];
  const entry = `{ on: ${args.on ?? args.asOf}, text: … }`;
  const add = args.hasExplanations ? texts.addTo(entry) : texts.addFirst(entry);
  return {
    message: texts.message[args.against.is](facts(args, texts, formatIn(language))),
    help: args.status === 'ahead' ? `${add}; ${texts.ahead}` : add,
    labels: texts.labels,
  };
}

function facts(args: DeviationUnexplained, texts: Texts, format: Format): Facts {
  const { id, status, against, isSum, pace, thresholds, asOf } = args;
  const value = shownIn(format, args.value, against.value);
  return {
    id,
    status: format.words.indicatorStatus[status],
    value: isSum ? texts.sumSoFar(value) : value,
    goal: shownIn(format, against.value),
    behind: shownBehind(format, against.value),
    asOf: format.date(asOf),
    pace: pace ? format.percent(pace, thresholds) : '',
  };
}

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
      const due: ShownValue =
        targetToDate.level === undefined
          ? { kind: 'number', value: statedValue(measure, targetToDate.quantity) }
          : { kind: 'level', level: targetToDate.level.level };
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
    case 'within-limit':
    case 'not-computable':
    case 'not-due':
    case 'on-track':
      return undefined;
  }
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

const OF: Readonly<Record<Language, string>> = { en: 'of ', vi: '' };

/** Behind a noun that is compared: `of 35%`, `(at least 35%)`. */
function shownBehind(format: Format, shown: ShownValue): string {
  if (shown.kind === 'number') return valueBehind(format, shown.value);
  return `${OF[format.language]}${shownIn(format, shown)}`;
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
