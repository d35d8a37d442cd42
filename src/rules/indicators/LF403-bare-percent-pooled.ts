import type { Format } from '../../messages/format.js';
import type { Id } from '../../model/record.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { type StatedValue, statedValue, valueIn } from './stated-value.js';

interface BarePercent {
  readonly id: Id;
  readonly value: StatedValue;
}

export default defineRule<BarePercent>({
  code: 'LF403',
  slug: 'bare-percent-pooled',
  severity: 'error',
  docs: {
    en: {
      summary: 'a percent without its numerator and denominator where values are pooled',
      why: 'A pooled share is the sum of the numerators over the sum of the denominators: 2/20 and 70/80 make 72/100 = 72%, not the mean of 10% and 87.5%. A bare percent does not say how many cases stand behind it, so the whole indicator would have no value. Every actual value is looked at, whatever its date, 0% and 100% too. Baselines, targets and interim targets are compared and not pooled: a percent is right there. The parts of a breakdown are pooled by their own ratios; one that is a bare percent somewhere is left out of the breakdown. A ratio takes no “about” or “at least”: it counts cases.',
    },
    vi: {
      summary: 'tỷ lệ phần trăm không có tử số và mẫu số ở chỉ số gộp',
      why: 'Tỷ lệ gộp là tổng các tử số chia cho tổng các mẫu số: 2/20 và 70/80 thành 72/100 = 72%, không phải trung bình của 10% và 87,5%. Chỉ ghi phần trăm thì không biết có bao nhiêu trường hợp đứng sau, nên cả chỉ số không có giá trị. Mọi giá trị thực tế đều được xem xét, bất kể ngày nào, kể cả 0% và 100%. Giá trị ban đầu, chỉ tiêu và chỉ tiêu kỳ chỉ dùng để so sánh chứ không gộp nên ghi phần trăm là đúng. Mỗi phần phân tổ được gộp theo tỷ số của riêng nó; phần có lúc chỉ ghi phần trăm thì không có trong số phân tổ. Tỷ số là số đếm nên không đi với “khoảng” hay “ít nhất”.',
    },
  },
  examples: {
    bad: 'indicators:\n  - id: IND-5\n    name: Phụ nữ phát biểu tại họp thôn\n    measure: percent\n    accumulates: pooled\n    target: 50%\n    actuals:\n      - { on: 2022-12-31, value: 40% }\n',
    good: 'indicators:\n  - id: IND-5\n    name: Phụ nữ phát biểu tại họp thôn\n    measure: percent\n    accumulates: pooled\n    target: 50%\n    actuals:\n      - { on: 2022-12-31, value: 24/60 }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ id, value, bound }) => ({
      message: `${id}: ${value} has no numerator and denominator for \`accumulates: pooled\` to add up`,
      help: `write how many of how many, as in \`34/60\`${bound ? ` (a ratio takes no “${bound}”)` : ''}; or, if that is not known, choose \`accumulates: latest\` (the newest value) or \`average\``,
    }),
    vi: ({ id, value, bound }) => ({
      message: `${id}: ${value} không có tử số và mẫu số để cộng gộp (\`accumulates: pooled\`)`,
      help: `hãy viết bao nhiêu trên bao nhiêu, ví dụ \`34/60\`${bound ? ` (tỷ số không đi với “${bound}”)` : ''}; hoặc, nếu không biết, hãy chọn \`accumulates: latest\` (giá trị mới nhất) hay \`average\` (trung bình)`,
    }),
  }),
  checkProject({ project }, report) {
    for (const indicator of project.indicators ?? []) {
      if (indicator.measure !== 'percent' || indicator.accumulates !== 'pooled') continue;
      for (const { value, at } of indicator.actuals ?? []) {
        if (value.numerator && value.denominator) continue;
        report(at.of('value'), { id: indicator.id, value: statedValue('percent', value) });
      }
    }
  },
});

/** `bound` is the word before the percent, with which a ratio does not go. */
function factsOf({ id, value }: BarePercent, format: Format) {
  return { id, value: valueIn(format, value), bound: value.bound !== 'exactly' && format.words.bound[value.bound] };
}
