import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';
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
        '`{ unknown: "the reason" }` where the format allows it, rather than leaving it empty.',
    },
    vi: {
      summary: 'giá trị khác loại mà khóa nhận',
      why:
        'Danh sách ở chỗ chỉ cần một giá trị, từ không nằm trong các từ cho phép, mã có dấu cách hay dấu tiếng Việt, hoặc ' +
        'khóa không có gì theo sau: không thể đọc những thứ đó theo nghĩa của khóa. Nên bỏ hẳn khóa, hoặc viết ' +
        '`{ unknown: "lý do" }` ở chỗ định dạng cho phép, hơn là để trống.',
    },
  },
  examples: {
    bad: 'target_groups:\n  - { id: nhóm 1, name: Nông dân, reach: directly }\n',
    good: 'target_groups:\n  - { id: nhom-1, name: Nông dân, reach: direct }\n',
  },
  describe: {
    en: ({ found, value, expected, suggestion, example, withoutQuotes }) => {
      if (withoutQuotes !== undefined) {
        return {
          message: `${quote(value)} stands in the curly quotes of a word processor`,
          help: `write \`${withoutQuotes}\`, or use straight quotes`,
        };
      }
      if (expected.type === 'either-or') {
        return { message: `${listWords(expected.keys)} exclude each other`, help: 'keep one of them' };
      }
      return {
        message: `expected ${nameExpected(expected, 'en')}, found ${nameFound(found, value, 'en')}`,
        help: suggestion
          ? `did you mean \`${suggestion}\`?`
          : example && `for example \`${inLanguage(example, 'en')}\``,
      };
    },
    vi: ({ found, value, expected, suggestion, example, withoutQuotes }) => {
      if (withoutQuotes !== undefined) {
        return {
          message: `${quote(value)} nằm trong dấu nháy cong của trình soạn văn bản`,
          help: `hãy viết \`${withoutQuotes}\`, hoặc dùng dấu nháy thẳng`,
        };
      }
      if (expected.type === 'either-or') {
        return { message: `${listWords(expected.keys)} không dùng cùng lúc được`, help: 'chỉ giữ lại một khóa' };
      }
      return {
        message: `cần ${nameExpected(expected, 'vi')}, nhưng thấy ${nameFound(found, value, 'vi')}`,
        help: suggestion ? `có phải ý bạn là \`${suggestion}\`?` : example && `ví dụ \`${inLanguage(example, 'vi')}\``,
      };
    },
  },
});
