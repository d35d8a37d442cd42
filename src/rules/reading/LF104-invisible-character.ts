import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';
import { isSpace, nameInBrackets } from './character-names.js';

export default defineRule<ReaderFindings['LF104']>({
  code: 'LF104',
  slug: 'invisible-character',
  severity: 'warning',
  severityOf: ({ control }) => (control ? 'error' : 'warning'),
  docs: {
    en: {
      summary: 'a character that nobody sees',
      why:
        'Zero-width characters make two ids differ that look the same; bidi controls show a line in another order than it ' +
        'is read; a no-break space inside an id or a number comes from a spreadsheet or a web page. In prose a no-break ' +
        'space is an ordinary space. Control characters other than tab and line breaks are errors.',
    },
    vi: {
      summary: 'ký tự không nhìn thấy',
      why:
        'Ký tự rộng bằng không làm hai mã trông giống nhau mà khác nhau; ký tự đổi chiều chữ làm dòng hiện ra khác thứ tự ' +
        'được đọc; dấu cách cứng trong mã hoặc số đến từ bảng tính hay trang mạng. Trong câu văn, dấu cách cứng là dấu ' +
        'cách thường. Ký tự điều khiển ngoài tab và xuống dòng là lỗi.',
    },
  },
  examples: {
    bad: 'code: P-\u200B5821\n',
    good: 'code: P-5821\n',
  },
  describe: {
    en: ({ character, control }) => ({
      message: `${control ? 'control' : 'invisible'} character ${character}${nameInBrackets(character, 'en')}`,
      help: isSpace(character) ? 'type an ordinary space, or nothing, instead' : 'delete it',
    }),
    vi: ({ character, control }) => ({
      message: `ký tự ${control ? 'điều khiển' : 'vô hình'} ${character}${nameInBrackets(character, 'vi')}`,
      help: isSpace(character) ? 'thay bằng dấu cách thường, hoặc bỏ đi' : 'xóa ký tự này',
    }),
  },
});
