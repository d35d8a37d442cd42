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
        ? `fill in the column ${[key, ...or].map(quote).join(' or ')}`
        : choices
          ? `add ${quote(`${key}: …`)} with one of ${listChoices(key, choices, 'en')}`
          : example && `add ${quote(inLanguage(example, 'en'))}`,
    }),
    vi: ({ key, or = [], within, example, choices, isColumn }) => ({
      message: `thiếu khóa ${[key, ...or].map(quote).join(' hoặc ')}${within === '' ? '' : ` trong ${within}`}`,
      help: isColumn
        ? `điền vào cột ${[key, ...or].map(quote).join(' hoặc ')}`
        : choices
          ? `thêm ${quote(`${key}: …`)} với một trong ${listChoices(key, choices, 'vi')}`
          : example && `thêm ${quote(inLanguage(example, 'vi'))}`,
    }),
  },
});

function quote(key: string): string {
  return `\`${key}\``;
}
