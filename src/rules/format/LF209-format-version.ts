import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';

export default defineRule<ReaderFindings['LF209']>({
  code: 'LF209',
  slug: 'format-version',
  severity: 'error',
  docs: {
    en: {
      summary: 'a file in a newer format than this program understands',
      why:
        'A newer format may mean other figures by the same words. Nothing else is checked in such a file, and no figure ' +
        'is computed from it.',
    },
    vi: {
      summary: 'tệp theo phiên bản định dạng mới hơn chương trình này',
      why:
        'Định dạng mới hơn có thể dùng cùng từ ngữ cho số liệu khác. Chương trình không kiểm tra gì thêm trong tệp như vậy ' +
        'và không tính số liệu nào từ đó.',
    },
  },
  examples: { bad: 'logframe: 2\n', good: 'logframe: 1\n' },
  describe: {
    en: ({ written, understood }) => ({
      message: `the file is in format ${written}; this program understands format ${understood}`,
      help: 'update logframe, or ask the sender for a file in the older format',
    }),
    vi: ({ written, understood }) => ({
      message: `tệp theo định dạng ${written}; chương trình này chỉ hiểu định dạng ${understood}`,
      help: 'hãy cập nhật logframe, hoặc xin tệp theo định dạng cũ hơn',
    }),
  },
});
