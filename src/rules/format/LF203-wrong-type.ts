import type { ReaderFindings, WrongTypeAdvice } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import { defineRule, type FindingText } from '../rule.js';
import { listWords, nameExpected, nameFound } from './expected-words.js';
import { inLanguage } from './in-language.js';
import { quote } from './quote.js';

export default defineRule<ReaderFindings['LF203']>({
  code: 'LF203',
  slug: 'wrong-type',
  severity: 'error',
  docs: {
    en: {
      summary: 'a value of another kind than the key takes',
      why:
        'A list where one value belongs, a word that is none of the allowed ones, an id with spaces or accents, or a key ' +
        'with nothing after it: none of these can be read as what the key means. Leave a key out, or write ' +
        '`{ unknown: "the reason" }` where the format allows it, rather than leaving it empty. The status ' +
        'of an activity is written only where it was `cancelled` or `suspended`; every other one follows from `done` and ' +
        '`schedule`. The target of a yes-no indicator is always `yes`.',
    },
    vi: {
      summary: 'giá trị khác loại mà khóa nhận',
      why:
        'Danh sách ở chỗ chỉ cần một giá trị, từ không nằm trong các từ cho phép, mã có dấu cách hay dấu tiếng Việt, hoặc ' +
        'khóa không có gì theo sau: không thể đọc những thứ đó theo nghĩa của khóa. Nên bỏ hẳn khóa, hoặc viết ' +
        '`{ unknown: "lý do" }` ở chỗ định dạng cho phép, hơn là để trống. Tình trạng của hoạt động chỉ ' +
        'viết khi bị hủy (`cancelled`) hoặc tạm dừng (`suspended`); các tình trạng khác được suy ra từ `done` và ' +
        '`schedule`. Chỉ tiêu của chỉ số có/không luôn là `yes`.',
    },
  },
  examples: {
    bad: 'target_groups:\n  - { id: nhóm 1, name: Nông dân, reach: directly }\n',
    good: 'target_groups:\n  - { id: nhom-1, name: Nông dân, reach: direct }\n',
  },
  describe: { en: (args) => describeIn(args, 'en'), vi: (args) => describeIn(args, 'vi') },
});

type Args = ReaderFindings['LF203'];

function describeIn(args: Args, language: Language): FindingText {
  const { found, value, expected, suggestion, withoutQuotes } = args;
  const words = WORDS[language];
  if (withoutQuotes !== undefined) {
    return { message: words.curly(quote(value)), help: words.withoutQuotes(withoutQuotes) };
  }
  if (expected.type === 'either-or') {
    return { message: words.eitherOr(listWords(expected.keys)), help: words.keepOne };
  }
  const message = words.expected(nameExpected(expected, language), nameFound(found, value, language));
  if (expected.type === 'at-most') return { message, help: words.order(expected.value, expected.key, value) };
  return { message, help: suggestion === undefined ? otherHelp(args, language) : words.didYouMean(suggestion) };
}

function otherHelp({ advice, example }: Args, language: Language): string | undefined {
  if (advice !== undefined) return ADVICE[advice][language];
  return example === undefined ? undefined : WORDS[language].forExample(inLanguage(example, language));
}

const WORDS = {
  en: {
    curly: (value: string) => `${value} stands in the curly quotes of a word processor`,
    withoutQuotes: (right: string) => `write \`${right}\`, or use straight quotes`,
    eitherOr: (keys: string) => `${keys} exclude each other`,
    keepOne: 'keep one of them',
    expected: (expected: string, found: string) => `expected ${expected}, found ${found}`,
    order: (most: string, key: string, value: string) =>
      `write \`${most}\` or less here, or \`${key}: ${value}\` or more`,
    didYouMean: (right: string) => `did you mean \`${right}\`?`,
    forExample: (example: string) => `for example \`${example}\``,
  },
  vi: {
    curly: (value: string) => `${value} nằm trong dấu nháy cong của trình soạn văn bản`,
    withoutQuotes: (right: string) => `hãy viết \`${right}\`, hoặc dùng dấu nháy thẳng`,
    eitherOr: (keys: string) => `${keys} không dùng cùng lúc được`,
    keepOne: 'chỉ giữ lại một khóa',
    expected: (expected: string, found: string) => `cần ${expected}, nhưng thấy ${found}`,
    order: (most: string, key: string, value: string) =>
      `hạ xuống còn \`${most}\` hoặc thấp hơn, hoặc nâng lên \`${key}: ${value}\` hoặc cao hơn`,
    didYouMean: (right: string) => `có phải ý bạn là \`${right}\`?`,
    forExample: (example: string) => `ví dụ \`${example}\``,
  },
} as const;

const ADVICE: Readonly<Record<WrongTypeAdvice, Readonly<Record<Language, string>>>> = {
  'derived-status': {
    en:
      'leave `status` out, with `since` and `reason`: it follows from what is entered in `done`, ' +
      '`done: [{ on: <date>, value: <number> }]`',
    vi:
      'bỏ `status` cùng `since`, `reason`: tình trạng được suy ra từ phần đã làm ghi ở `done`, ' +
      '`done: [{ on: ‹ngày›, value: ‹số› }]`',
  },
  'target-is-yes': {
    en: 'write `target: yes`, and word the `name` so that yes is what is aimed at',
    vi: 'viết `target: yes`, và đặt `name` sao cho trả lời `yes` là điều cần đạt',
  },
  'hash-the-file': {
    en: 'paste what `sha256sum <file>` prints (Windows: `certutil -hashfile <file> SHA256`), or leave `sha256` out',
    vi: 'dán kết quả của lệnh `sha256sum ‹tệp›` (Windows: `certutil -hashfile ‹tệp› SHA256`), hoặc bỏ `sha256`',
  },
  'refer-by-id': {
    en: 'write the `id` under which the record stands in its list; words go into its name or title, or into a `note`',
    vi: 'ghi `id` của bản ghi trong danh sách của nó; còn lời văn thì ghi vào tên của bản ghi ấy, hoặc vào `note`',
  },
  'value-in-words': {
    en: 'leave this figure out: the values of this indicator are words, and no number can be held against them',
    vi: 'bỏ số liệu này: giá trị của chỉ số này là lời, không có con số nào để đối chiếu',
  },
  'scope-unknown': {
    en: 'write `scope: unknown`, and the reason behind it as a comment: `# <reason>`',
    vi: 'viết `scope: unknown`, còn lý do ghi thành chú thích phía sau: `# ‹lý do›`',
  },
  'payee-is-a-code': {
    en: 'write a code such as `NV-03`; whose it is stands in a list outside this file',
    vi: 'hãy ghi mã, ví dụ `NV-03`; mã đó là của ai thì ghi ở danh sách ngoài tệp này',
  },
};
