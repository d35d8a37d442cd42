import type { Indicator } from '../../model/indicator.js';
import { exactly } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { isCertainlyBelow, rangeOf } from '../../model/value-range.js';
import { isInTable } from '../entry-to-type.js';
import { formatIn } from '../format-in.js';
import { type StatedValue, statedValue, valueIn } from '../indicators/stated-value.js';
import { defineRule } from '../rule.js';
import { writeDate } from '../write-date.js';
import { findSlips } from './series/find-slips.js';
import { type NumericReport, seriesOfIndicator } from './series/list-numeric-series.js';
import { newestOfEachDay, splitByPlace } from './series/split-by-place.js';

interface SeriesFalls {
  readonly id: Id;
  readonly earlier: StatedValue;
  readonly earlierOn: string;
  readonly later: StatedValue;
  readonly laterOn: string;
  /** The sum of all values, if each counts its own period; absent if there are several places. */
  readonly together?: Rational | undefined;
  /** In a CSV file. */
  readonly inTable: boolean;
}

interface Fall {
  readonly from: NumericReport;
  readonly to: NumericReport;
}

export default defineRule<SeriesFalls>({
  code: 'LF405',
  slug: 'series-falls',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a running total that falls, as if its values were entered per period',
      why:
        'With `accumulates: latest` the newest value is the result, so values entered for each period by itself hide all the earlier ones.\n\n' +
        'The rule looks at indicators with `measure: count`, `accumulates: latest` and `direction: increase` (the default) and reports the first value below an earlier one of the same place, once per place.\n\n' +
        'Silent where the lower value carries a `note`, since a state such as households with safe water can truly fall; ' +
        'where bounds leave room (`at least 35` after 40, or `about 38`, which may be off by a tenth; but 35 after `at least 40` is a fall); for a value that LF413 takes for a slip; ' +
        'for several values of one day, of which the last one counts.\n\n' +
        'Not caught: values per period that happen to rise, and a fall below the baseline alone, which is the status of the indicator.',
    },
    vi: {
      summary: 'số lũy kế giảm, như thể giá trị được nhập riêng cho từng kỳ',
      why:
        'Với `accumulates: latest`, giá trị mới nhất là kết quả, nên nếu nhập số riêng của từng kỳ thì các kỳ trước bị bỏ mất.\n\n' +
        'Quy tắc xem các chỉ số `measure: count`, `accumulates: latest`, `direction: increase` (mặc định) và báo giá trị đầu tiên thấp hơn một giá trị trước đó ở cùng địa điểm, mỗi địa điểm một lần.\n\n' +
        'Không báo nếu giá trị thấp hơn có `note`, vì số hiện có (như số hộ dùng nước sạch) có thể giảm thật; ' +
        'nếu từ hạn định cho phép (40 rồi `ít nhất 35`, hoặc `khoảng 38` vì có thể lệch một phần mười; nhưng 35 sau `ít nhất 40` là giảm); với giá trị mà LF413 cho là nhập lệch; ' +
        'và với nhiều giá trị trong một ngày, vì chỉ giá trị cuối được tính.\n\n' +
        'Không phát hiện được số theo từng kỳ mà tình cờ tăng dần; giá trị chỉ thấp hơn giá trị ban đầu thì đã thể hiện ở tình trạng của chỉ số.',
    },
  },
  examples: {
    bad: 'accumulates: latest\nactuals:\n  - { on: 2022-12-31, value: 40 }\n  - { on: 2023-06-30, value: 35 }\n',
    good: 'accumulates: sum\nactuals:\n  - { on: 2022-12-31, value: 40 }\n  - { on: 2023-06-30, value: 35 }\n',
  },
  describe: {
    en: ({ id, earlier, earlierOn, later, laterOn, together, inTable }) => ({
      message: `${id}: the running total falls from ${valueIn(formatIn('en'), earlier)} (${earlierOn}) to ${valueIn(formatIn('en'), later)} (${laterOn})`,
      help: `if each value counts its own period only, write \`accumulates: sum\`${together ? `, which adds them up to ${formatIn('en').number(exactly(together))}` : ''}; or correct the value that is wrong; or, if the total did fall, say why ${inTable ? 'in the column `note` of this row' : 'in a `note` beside this value'}`,
      labels: { earlier: 'higher before' },
    }),
    vi: ({ id, earlier, earlierOn, later, laterOn, together, inTable }) => ({
      message: `${id}: số lũy kế giảm từ ${valueIn(formatIn('vi'), earlier)} (${writeDate(earlierOn, 'vi')}) xuống ${valueIn(formatIn('vi'), later)} (${writeDate(laterOn, 'vi')})`,
      help: `nếu mỗi giá trị chỉ tính riêng trong kỳ, hãy viết \`accumulates: sum\`${together ? `, khi đó tổng là ${formatIn('vi').number(exactly(together))}` : ''}; hoặc sửa giá trị sai; hoặc, nếu số này giảm thật, hãy ghi lý do ${inTable ? 'vào cột `note` của dòng này' : 'ở `note` bên cạnh giá trị'}`,
      labels: { earlier: 'trước đó cao hơn' },
    }),
  },
  checkProject({ project }, report) {
    for (const indicator of project.indicators ?? []) {
      const lines = runningTotals(indicator);
      for (const line of lines) {
        const fall = findFall(line);
        if (!fall) continue;
        const { from, to } = fall;
        const isWhole = lines.length === 1 && line.every(({ value }) => value.bound === 'exactly');
        const args = {
          id: indicator.id,
          earlier: statedValue('count', from.value),
          earlierOn: from.on.text,
          later: statedValue('count', to.value),
          laterOn: to.on.text,
          together: isWhole ? Rational.sum(line.map(({ value }) => value.number)) : undefined,
          inTable: isInTable(to, project),
        };
        report(to.at.of('value'), args, { related: [{ place: from.at.of('value'), label: 'earlier' }] });
      }
    }
  },
});

/** The values of a running total, place by place, without those that are misread by powers of ten. */
function runningTotals(indicator: Indicator): readonly (readonly NumericReport[])[] {
  const series = seriesOfIndicator(indicator);
  if (series?.measure !== 'count' || series.accumulates !== 'latest') return [];
  if (!('direction' in indicator) || indicator.direction !== 'increase') return [];
  const slipped = new Set(findSlips(series).map(({ report }) => report));
  return splitByPlace(series.reports).map((reports) => newestOfEachDay(reports).filter((one) => !slipped.has(one)));
}

/** The first value that is certainly below an earlier one, and the highest of those. A fall with a note starts anew. */
function findFall(reports: readonly NumericReport[]): Fall | undefined {
  let highest: NumericReport | undefined;
  for (const one of reports) {
    const range = rangeOf(one.value);
    const top = highest && rangeOf(highest.value);
    if (highest && top && isCertainlyBelow(range, top)) {
      if (!one.note) return { from: highest, to: one };
      highest = one;
    } else if (range.least && !(top?.least && range.least.number.compare(top.least.number) < 0)) {
      highest = one;
    }
  }
  return undefined;
}
