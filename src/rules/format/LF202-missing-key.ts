import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';
import { listChoices } from './choice-meanings.js';
import { inLanguage } from './in-language.js';

export default defineRule<ReaderFindings['LF202']>({
  code: 'LF202',
  slug: 'missing-key',
  severity: 'error',
  docs: {
    en: {
      summary: 'a key that the format requires is not there',
      why:
        'Without it a figure could only be guessed, and the program does not guess. What the source does not state is ' +
        'written as `{ unknown: "the reason" }` where the format allows it. Some keys are required by others: ' +
        '`currency` by any money without a code, `since` and `reason` by `status`.',
    },
    vi: {
      summary: 'thiếu một khóa bắt buộc',
      why:
        'Thiếu khóa này thì chỉ có thể đoán số liệu, mà chương trình thì không đoán. Điều nguồn không nêu thì viết ' +
        '`{ unknown: "lý do" }` ở những chỗ định dạng cho phép. Có khóa bắt buộc vì khóa khác: `currency` vì có số tiền ' +
        'không ghi mã tiền tệ, `since` và `reason` vì có `status`.',
    },
  },
  examples: {
    bad: 'results:\n  - { id: R1, level: outcome }\n',
    good: 'results:\n  - { id: R1, level: outcome, statement: Cộng đồng tự quản }\n',
  },
  describe: {
    en: ({ key, or = [], within, example, choices, isColumn }) => ({
      message: `missing key ${[key, ...or].map(quote).join(' or ')}${within === '' ? '' : ` in ${within}`}`,
      help: isColumn
        ? isEmptyCell(key, within)
          ? `if nothing was reported, leave the row out: an empty cell is not 0; otherwise fill in the column ${quote(key)}`
          : `fill in the column ${[key, ...or].map(quote).join(' or ')}`
        : choices
          ? `add ${quote(`${key}: …`)} with one of ${listChoices(key, choices, 'en')}`
          : example && `add ${quote(inLanguage(example, 'en'))}`,
    }),
    vi: ({ key, or = [], within, example, choices, isColumn }) => ({
      message: `thiếu khóa ${[key, ...or].map(quote).join(' hoặc ')}${within === '' ? '' : ` trong ${within}`}`,
      help: isColumn
        ? isEmptyCell(key, within)
          ? `nếu kỳ đó chưa có số liệu, hãy bỏ dòng này: ô trống không phải là 0; hoặc điền vào cột ${quote(key)}`
          : `điền vào cột ${[key, ...or].map(quote).join(' hoặc ')}`
        : choices
          ? `thêm ${quote(`${key}: …`)} với một trong ${listChoices(key, choices, 'vi')}`
          : example && `thêm ${quote(inLanguage(example, 'vi'))}`,
    }),
  },
});

/** Whether a row of a table has no value; where its whole column is missing, what it is in is the table. */
function isEmptyCell(key: string, within: string): boolean {
  return key === 'value' && within.endsWith(']');
}

function quote(key: string): string {
  return `\`${key}\``;
}
