import type { Share, Start } from '../../model/indicator.js';
import type { Id } from '../../model/record.js';
import { isUnknown } from '../../model/unknown.js';
import { versionsOf } from '../../model/versioned.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';
import { type StatedValue, statedValue, valueIn } from './stated-value.js';

interface BaselineOnFlow {
  readonly id: Id;
  readonly baseline: StatedValue;
}

export default defineRule<BaselineOnFlow>({
  code: 'LF402',
  slug: 'baseline-on-flow',
  severity: 'error',
  docs: {
    en: {
      summary: 'a baseline other than 0 on an indicator that adds its values up',
      why: 'With `accumulates: sum` every value is an addition, and the sum starts from nothing: a baseline plays no part in it. Where somebody writes one all the same, either the values are running totals and were meant to be read with `latest`, or the baseline does not belong there; the two readings give different attainments. Of percents, which are shares of one whole, only the first is likely (LF406). A baseline of 0 says only where the sum starts, and one that is `unknown` says nothing: neither is reported. Only the number is looked at: “at most 20” is not 0.',
    },
    vi: {
      summary: 'giá trị ban đầu khác 0 ở chỉ số cộng dồn từng kỳ',
      why: 'Với `accumulates: sum`, mỗi giá trị là phần tăng thêm và tổng bắt đầu từ con số không, nên giá trị ban đầu không có vai trò gì. Nếu vẫn ghi giá trị ban đầu thì hoặc các giá trị là số lũy kế và cần đọc theo `latest`, hoặc giá trị ban đầu không thuộc về chỉ số này; hai cách đọc cho hai mức độ hoàn thành khác nhau. Với tỷ lệ phần trăm của cùng một tổng thì chỉ cách đọc thứ nhất là hợp lý (LF406). Giá trị ban đầu bằng 0 chỉ cho biết tổng bắt đầu từ đâu, còn `unknown` không cho biết gì: cả hai đều không bị báo. Chỉ xét con số: “tối đa 20” không phải là 0.',
    },
  },
  examples: {
    bad: 'indicators:\n  - id: IND-4\n    name: Hộ dùng nước sạch\n    measure: count\n    unit: hộ\n    accumulates: sum\n    baseline: { value: 120 }\n    target: 400\n',
    good: 'indicators:\n  - id: IND-4\n    name: Hộ dùng nước sạch\n    measure: count\n    unit: hộ\n    accumulates: latest\n    baseline: { value: 120 }\n    target: 400\n',
  },
  describe: {
    en: ({ id, baseline }) => ({
      message: `${id}: the baseline is ${valueIn(formatIn('en'), baseline)}, but the values are added up from 0 (\`accumulates: sum\`)`,
      help: baseline.isPercent
        ? 'percents of one whole do not add up: write `accumulates: latest`, so that the newest value counts; or `accumulates: pooled`, with values such as `34/60`'
        : 'if each value is the running total on its date, write `accumulates: latest`; or, if each value counts only what is new, remove the `baseline`',
      labels: { accumulates: 'each value is an addition' },
    }),
    vi: ({ id, baseline }) => ({
      message: `${id}: giá trị ban đầu là ${valueIn(formatIn('vi'), baseline)}, nhưng các giá trị được cộng dồn từ 0 (\`accumulates: sum\`)`,
      help: baseline.isPercent
        ? 'các tỷ lệ của cùng một tổng không cộng được: hãy viết `accumulates: latest` để lấy giá trị mới nhất; hoặc `accumulates: pooled`, với giá trị như `34/60`'
        : 'nếu mỗi giá trị là số lũy kế đến ngày ghi, hãy viết `accumulates: latest`; hoặc, nếu mỗi giá trị chỉ là phần tăng thêm, hãy bỏ `baseline`',
      labels: { accumulates: 'mỗi giá trị là phần tăng thêm' },
    }),
  },
  checkProject({ project }, report) {
    for (const indicator of project.indicators ?? []) {
      if (!('accumulates' in indicator) || indicator.accumulates !== 'sum') continue;
      const { id, baseline, measure, at } = indicator;
      for (const version of versionsOf<Start<Share>>(baseline)) {
        if (isUnknown(version.value) || version.value.number.isZero) continue;
        report(
          (version.at ?? at).of('value'),
          { id, baseline: statedValue(measure, version.value) },
          { related: [{ place: at.of('accumulates'), label: 'accumulates' }] },
        );
      }
    }
  },
});
