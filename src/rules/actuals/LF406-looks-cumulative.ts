import { targetInForce } from '../../calc/indicator/target-in-force.js';
import type { Indicator, Share } from '../../model/indicator.js';
import { countDays } from '../../model/plain-date.js';
import { exactly, type Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { isUnknown } from '../../model/unknown.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';
import { numberToType } from '../to-type.js';
import { type NumericReport, seriesOfIndicator } from './list-numeric-series.js';
import { splitByPlace } from './split-by-place.js';

interface LooksCumulative {
  readonly id: Id;
  /** Oldest first, three or more. */
  readonly values: readonly Rational[];
  readonly together: Rational;
  /** Absent where it is not known. */
  readonly target?: Rational | undefined;
}

/** With a target: the sum is this many times the target or more, the last value alone is not. */
const BEYOND_TARGET = Rational.of('1.5');
/** Without one: as many values at least, the last so many times the first, at intervals that differ at most so much. */
const LEAST_VALUES = 4;
const LEAST_GROWTH = Rational.of(3);
const MOST_UNEVEN = 1.5;

export default defineRule<LooksCumulative>({
  code: 'LF406',
  slug: 'looks-cumulative',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a `sum` series in which each value contains the one before',
      why:
        'Running totals that are added up count the first people again in every report: 12, 27, 41, 58 become 138. ' +
        'The rule looks at indicators in counts or numbers with `accumulates: sum` and `direction: increase`, three or more values, all from one place and none below the one before, the last above the first. ' +
        'Where the target is known, their sum must be at least 1.5 times the target while the last value alone is not. ' +
        'Where it is not known, there must be four or more values, each above the one before, the last at least three times the first, and the longest interval at most 1.5 times the shortest. ' +
        'So 5, 6, 8 meetings a quarter stay silent unless they exceed the target by half. ' +
        'Not caught: running totals early in a project, while even their sum is within 1.5 times the target, and those of which one value is lower. ' +
        'A work that truly gains speed and far exceeds its target is reported though it is right. ' +
        'The numbers are compared without their bounds.',
    },
    vi: {
      summary: 'chuỗi cộng dồn (`sum`) mà mỗi giá trị đã bao gồm giá trị trước',
      why:
        'Số lũy kế mà đem cộng lại thì những người đầu tiên bị tính lại ở mọi kỳ: 12, 27, 41, 58 thành 138. ' +
        'Quy tắc xem các chỉ số đếm hoặc đo bằng số có `accumulates: sum` và `direction: increase`, từ ba giá trị trở lên, cùng một địa điểm, không giá trị nào thấp hơn giá trị trước, giá trị cuối cao hơn giá trị đầu. ' +
        'Nếu biết chỉ tiêu thì tổng phải bằng ít nhất 1,5 lần chỉ tiêu, trong khi riêng giá trị cuối thì không. ' +
        'Nếu không biết chỉ tiêu thì phải có từ bốn giá trị trở lên, giá trị sau luôn cao hơn giá trị trước, giá trị cuối ít nhất gấp ba giá trị đầu, và khoảng cách dài nhất giữa hai lần báo cáo không quá 1,5 lần khoảng ngắn nhất. ' +
        'Vì vậy 5, 6, 8 cuộc họp mỗi quý không bị báo, trừ khi vượt chỉ tiêu một nửa. ' +
        'Không phát hiện được số lũy kế ở giai đoạn đầu, khi tổng của chúng chưa đến 1,5 lần chỉ tiêu, và chuỗi có một giá trị thấp hơn. ' +
        'Công việc tăng tốc thật và vượt xa chỉ tiêu vẫn bị báo dù số liệu đúng. ' +
        'Các số được so sánh không kể từ hạn định.',
    },
  },
  examples: {
    bad: 'accumulates: sum\ntarget: 60\nactuals:\n  - { on: 2022-06-30, value: 12 }\n  - { on: 2022-12-31, value: 27 }\n  - { on: 2023-06-30, value: 58 }\n',
    good: 'accumulates: latest\ntarget: 60\nactuals:\n  - { on: 2022-06-30, value: 12 }\n  - { on: 2022-12-31, value: 27 }\n  - { on: 2023-06-30, value: 58 }\n',
  },
  describe: {
    en: (args) => ({
      message: `${args.id}: ${listNumbers(args, 'en')} add up to ${numberIn(args.together, 'en')}${args.target ? ` against a target of ${numberIn(args.target, 'en')}` : ''}; are they running totals?`,
      help: `if each value contains the one before, write \`accumulates: latest\`; or enter what each period added: ${increments(args)}; or, if they are right, say why above it: \`# logframe-ignore LF406: …\``,
      labels: { last: 'the whole to date?' },
    }),
    vi: (args) => ({
      message: `${args.id}: ${listNumbers(args, 'vi')} cộng lại là ${numberIn(args.together, 'vi')}${args.target ? ` so với chỉ tiêu ${numberIn(args.target, 'vi')}` : ''}, có phải đã là số lũy kế?`,
      help: `nếu mỗi giá trị đã bao gồm giá trị trước, hãy viết \`accumulates: latest\`; hoặc nhập phần tăng thêm của từng kỳ: ${increments(args)}; hoặc, nếu số liệu đúng, hãy ghi lý do ở dòng trên: \`# logframe-ignore LF406: …\``,
      labels: { last: 'đã là lũy kế?' },
    }),
  },
  checkProject({ project }, report) {
    for (const indicator of project.indicators ?? []) {
      const series = additions(indicator);
      const last = series?.reports.at(-1);
      if (!series || !last || !looksCumulative(series)) continue;
      const values = series.reports.map(({ value }) => value.number);
      const { target } = series;
      const args = { id: indicator.id, values, together: Rational.sum(values), target: target?.number };
      report(indicator.at.of('accumulates'), args, { related: [{ place: last.at.of('value'), label: 'last' }] });
    }
  },
});

interface Additions {
  /** Oldest first, all from one place. */
  readonly reports: readonly NumericReport[];
  /** In force at the newest of them. */
  readonly target?: Quantity | undefined;
}

function additions(indicator: Indicator): Additions | undefined {
  const series = seriesOfIndicator(indicator);
  if (series?.accumulates !== 'sum' || series.measure === 'percent') return undefined;
  if (!('direction' in indicator) || indicator.direction !== 'increase') return undefined;
  const [reports, ...elsewhere] = splitByPlace(series.reports);
  const newest = reports?.at(-1);
  if (!reports || !newest || elsewhere.length > 0) return undefined;
  const target = targetInForce<Share>(indicator.target, newest.on.last);
  return { reports, target: isUnknown(target) || target.number.isZero ? undefined : target };
}

function looksCumulative({ reports, target }: Additions): boolean {
  const numbers = reports.map(({ value }) => value.number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || numbers.length < 3 || last.compare(first) <= 0) return false;
  const steps = numbers.slice(1).map((number, index) => number.compare(numbers[index] ?? number));
  if (steps.some((step) => step < 0)) return false;
  if (target) {
    const limit = target.number.times(BEYOND_TARGET);
    return Rational.sum(numbers).compare(limit) >= 0 && last.compare(limit) < 0;
  }
  const rises = steps.every((step) => step > 0);
  const grows = last.compare(first.times(LEAST_GROWTH)) >= 0;
  return numbers.length >= LEAST_VALUES && rises && grows && isEvenlySpaced(reports);
}

function isEvenlySpaced(reports: readonly NumericReport[]): boolean {
  const gaps = reports.slice(1).map(({ on }, index) => countDays(reports[index]?.on.last ?? on.last, on.last) - 1);
  return Math.min(...gaps) > 0 && Math.max(...gaps) <= Math.min(...gaps) * MOST_UNEVEN;
}

/** `12, 27, 41, 58` */
function listNumbers({ values }: LooksCumulative, language: Language): string {
  const shown = values.map((number) => numberIn(number, language));
  return shorten(shown).join(language === 'vi' ? '; ' : ', ');
}

/** What the values grow by, in the syntax of the file. */
function increments({ values }: LooksCumulative): string {
  const added = values.map((value, index) => value.minus(values[index - 1] ?? Rational.zero));
  return shorten(added.map((number) => `\`${numberToType(number)}\``)).join(', ');
}

/** `12`, `27`, `41`, `…`, `196` */
function shorten(list: readonly string[]): readonly string[] {
  return list.length <= 5 ? list : [...list.slice(0, 3), '…', ...list.slice(-1)];
}

function numberIn(number: Rational, language: Language): string {
  return formatIn(language).number(exactly(number));
}
