import { versionInForce } from '../../calc/versions.js';
import type { Goal, Indicator, Share } from '../../model/indicator.js';
import { countDays } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import { isUnknown } from '../../model/unknown.js';
import { isInTable } from '../entry-to-type.js';
import { statedValue } from '../indicators/stated-value.js';
import { defineRule } from '../rule.js';
import { findSummedShares } from './series/find-summed-shares.js';
import { type NumericReport, seriesOfIndicator } from './series/list-numeric-series.js';
import { splitByPlace } from './series/split-by-place.js';
import { SUM_WORDS, type WrongSum } from './series/sum-words.js';

/** If there is a target, the sum is at least this many times the target, and the last value alone is not; of so many values that all rise, it reaches the target. */
const BEYOND_TARGET = Rational.of('1.5');
/** If there is none, there are at least so many values, the last is so many times the first, and the longest interval is at most so many times the shortest. */
const LEAST_VALUES = 4;
const LEAST_GROWTH = Rational.of(3);
const MOST_UNEVEN = 1.5;

export default defineRule<WrongSum>({
  code: 'LF406',
  slug: 'looks-cumulative',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a `sum` of running totals, or of percents of one whole',
      why: [
        'Running totals that are added up count the first people again in every report: 12, 27, 41, 58 become 138. Percents of one whole do not add up at all: a group of which 36% were women in one year and 34% in the next has not reached 70%.',
        'Running totals: the rule looks at indicators in counts or numbers with `accumulates: sum` and `direction: increase`, three or more values, all from one place and none below the one before, the last above the first. Where the target is known, their sum must be at least 1.5 times the target while the last value alone is not; of four or more values, each above the one before, it is enough that the sum reaches the target and the last value alone does not. Where it is not known, there must be four or more values, each above the one before, the last at least three times the first, and the longest interval at most 1.5 times the shortest.',
        'Percents: the rule fires with `accumulates: sum` as soon as two values are above 0, whatever their sizes, dates and places.',
        'It does not fire for 5, 6, 8 meetings a quarter, unless they exceed the target by half; nor where four values or more rise and their sum stays below the target. Of percents it is silent as long as their sum is not above 100% and the file says that each completes a part of the whole: 10%, 15% and 20% of the kilometres of a road are right with `target: 100%`, or with interim targets `during` periods. Other percents that do add up, such as points gained each year, are reported though they are right: say so in an ignore comment, or enter them as numbers (`measure: number`, with a unit such as `km` or `points`). A baseline beside summed percents is LF402.',
        'Not caught: running totals early in a project, while even their sum is within 1.5 times the target, and those of which one value is lower; percents of one whole with a target of 100%, until their sum exceeds it. A work that truly gains speed and far exceeds its target is reported though it is right. The numbers are compared without their bounds.',
      ].join('\n\n'),
    },
    vi: {
      summary: 'cộng dồn (`sum`) các số vốn đã lũy kế, hoặc các tỷ lệ của cùng một tổng',
      why: [
        'Số lũy kế mà đem cộng lại thì những người đầu tiên bị tính lại ở mọi kỳ: 12, 27, 41, 58 thành 138. Các tỷ lệ của cùng một tổng thì không cộng được: năm trước 36% thành viên là nữ, năm sau 34%, không có nghĩa là đã đạt 70%.',
        'Số lũy kế: quy tắc xem các chỉ số đếm hoặc đo bằng số có `accumulates: sum` và `direction: increase`, từ ba giá trị trở lên, cùng một địa điểm, không giá trị nào thấp hơn giá trị trước, giá trị cuối cao hơn giá trị đầu. Nếu biết chỉ tiêu thì tổng phải bằng ít nhất 1,5 lần chỉ tiêu, trong khi riêng giá trị cuối thì không; với từ bốn giá trị trở lên, giá trị sau luôn cao hơn giá trị trước, chỉ cần tổng đạt chỉ tiêu còn riêng giá trị cuối thì không. Nếu không biết chỉ tiêu thì phải có từ bốn giá trị trở lên, giá trị sau luôn cao hơn giá trị trước, giá trị cuối ít nhất gấp ba giá trị đầu, và khoảng cách dài nhất giữa hai lần báo cáo không quá 1,5 lần khoảng ngắn nhất.',
        'Tỷ lệ phần trăm: quy tắc báo khi `accumulates: sum` và có từ hai giá trị lớn hơn 0, bất kể lớn nhỏ, ngày và địa điểm.',
        'Không báo 5, 6, 8 cuộc họp mỗi quý, trừ khi vượt chỉ tiêu một nửa; cũng không báo khi từ bốn giá trị trở lên đều tăng mà tổng chưa đạt chỉ tiêu. Với tỷ lệ phần trăm, không báo khi tổng chưa quá 100% và tệp cho biết mỗi giá trị là một phần hoàn thành thêm: 10%, 15% rồi 20% số km đường là đúng nếu `target: 100%` hoặc nếu chỉ tiêu kỳ ghi theo `during`. Tỷ lệ cộng được theo cách khác, như số điểm phần trăm tăng thêm mỗi năm, vẫn bị báo dù đúng: hãy ghi chú thích tắt phát hiện, hoặc nhập bằng con số (`measure: number`, với đơn vị như `km`, `điểm phần trăm`). Giá trị ban đầu ghi cùng các tỷ lệ cộng dồn thuộc LF402.',
        'Không phát hiện được: số lũy kế ở giai đoạn đầu, khi tổng của chúng chưa đến 1,5 lần chỉ tiêu; chuỗi có một giá trị thấp hơn; các tỷ lệ của cùng một tổng có chỉ tiêu 100%, khi cộng lại chưa quá 100%. Công việc tăng tốc thật và vượt xa chỉ tiêu vẫn bị báo dù số liệu đúng. Quy tắc bỏ qua từ hạn định (như ít nhất, khoảng) khi so sánh.',
      ].join('\n\n'),
    },
  },
  examples: {
    bad: 'accumulates: sum\ntarget: 60\nactuals:\n  - { on: 2022-06-30, value: 12 }\n  - { on: 2022-12-31, value: 27 }\n  - { on: 2023-06-30, value: 58 }\n',
    good: 'accumulates: latest\ntarget: 60\nactuals:\n  - { on: 2022-06-30, value: 12 }\n  - { on: 2022-12-31, value: 27 }\n  - { on: 2023-06-30, value: 58 }\n',
  },
  describe: SUM_WORDS,
  checkProject({ project }, report) {
    for (const indicator of project.indicators ?? []) {
      const reports = findSummedShares(indicator);
      const series = additions(indicator);
      const last = reports.at(-1) ?? series?.reports.at(-1);
      if (!last) continue;
      const { id } = indicator;
      const related = [{ place: last.at.of('value'), label: 'last' }];
      if (reports.length > 0) {
        const values = reports.map(({ value }) => statedValue('percent', { ...value, bound: 'exactly' }));
        const areOfPlaces = splitByPlace(reports).length > 1;
        report(indicator.at.of('accumulates'), { kind: 'percents', id, values, areOfPlaces }, { related });
      } else if (series && looksCumulative(series)) {
        const values = series.reports.map(({ value }) => value.number);
        const inTable = isInTable(last, project);
        const args = { kind: 'totals', id, values, target: series.target?.number, inTable } as const;
        report(indicator.at.of('accumulates'), args, { related });
      }
    }
  },
});

interface Additions {
  /** Oldest first, all from one place. */
  readonly reports: readonly NumericReport[];
  /** The target in force at the newest report. */
  readonly target?: Quantity | undefined;
}

function additions(indicator: Indicator): Additions | undefined {
  const series = seriesOfIndicator(indicator);
  if (series?.accumulates !== 'sum' || series.measure === 'percent') return undefined;
  if (!('direction' in indicator) || indicator.direction !== 'increase') return undefined;
  const [reports, ...elsewhere] = splitByPlace(series.reports);
  const newest = reports?.at(-1);
  if (!reports || !newest || elsewhere.length > 0) return undefined;
  const target = versionInForce<Goal<Share>>(indicator.target, newest.on.last).value;
  return { reports, target: isUnknown(target) || target.number.isZero ? undefined : target };
}

function looksCumulative({ reports, target }: Additions): boolean {
  const numbers = reports.map(({ value }) => value.number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || numbers.length < 3 || last.compare(first) <= 0) return false;
  const steps = numbers.slice(1).map((number, index) => number.compare(numbers[index] ?? number));
  if (steps.some((step) => step < 0)) return false;
  const rises = steps.every((step) => step > 0);
  if (target) {
    const risesThroughout = rises && numbers.length >= LEAST_VALUES;
    const limit = risesThroughout ? target.number : target.number.times(BEYOND_TARGET);
    return Rational.sum(numbers).compare(limit) >= 0 && last.compare(limit) < 0;
  }
  const grows = last.compare(first.times(LEAST_GROWTH)) >= 0;
  return numbers.length >= LEAST_VALUES && rises && grows && isEvenlySpaced(reports);
}

function isEvenlySpaced(reports: readonly NumericReport[]): boolean {
  const gaps = reports.slice(1).map(({ on }, index) => countDays(reports[index]?.on.last ?? on.last, on.last) - 1);
  return Math.min(...gaps) > 0 && Math.max(...gaps) <= Math.min(...gaps) * MOST_UNEVEN;
}
