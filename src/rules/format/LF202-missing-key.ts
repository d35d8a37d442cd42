import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import { isNumberColumn } from '../../source/csv/column-kinds.js';
import { defineRule, type FindingText } from '../rule.js';
import { listChoices } from './choice-meanings.js';
import { describeMissingColumns } from './column-words.js';
import { inLanguage } from './in-language.js';
import { quote } from './quote.js';

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
    en: (args) => (args.table ? describeMissingColumns(args, 'en') : describeIn(args, 'en')),
    vi: (args) => (args.table ? describeMissingColumns(args, 'vi') : describeIn(args, 'vi')),
  },
});

const WORDS = {
  en: {
    or: ' or ',
    missing: (keys: string, within: string) => `missing key ${keys}${within === '' ? '' : ` in ${within}`}`,
    fillIn: (keys: string) => `fill in the column ${keys}, or leave the row out`,
    notZero: ': an empty cell is not 0',
    choose: (key: string, choices: string) => `add \`${key}: …\` with one of ${choices}`,
    add: (example: string) => `add \`${example}\``,
  },
  vi: {
    or: ' hoặc ',
    missing: (keys: string, within: string) => `thiếu khóa ${keys}${within === '' ? '' : ` trong ${within}`}`,
    fillIn: (keys: string) => `điền vào cột ${keys}, hoặc bỏ cả dòng`,
    notZero: ': ô trống không có nghĩa là 0',
    choose: (key: string, choices: string) => `thêm \`${key}: …\` với một trong ${choices}`,
    add: (example: string) => `thêm \`${example}\``,
  },
} as const;

function describeIn(
  { key, or = [], within, example, choices, isColumn }: ReaderFindings['LF202'],
  language: Language,
): FindingText {
  const words = WORDS[language];
  const keys = [key, ...or].map(quote).join(words.or);
  const message = words.missing(keys, within);
  if (isColumn) return { message, help: words.fillIn(keys) + (isNumberColumn(key) ? words.notZero : '') };
  if (choices) return { message, help: words.choose(key, listChoices(key, choices, language)) };
  return { message, help: example && words.add(inLanguage(example, language)) };
}
