import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';
import { quote } from './quote.js';

export default defineRule<ReaderFindings['LF208']>({
  code: 'LF208',
  slug: 'count-not-whole',
  severity: 'error',
  docs: {
    en: {
      summary: 'a fraction where people, meetings or sub-projects are counted',
      why:
        'There is no half meeting. Often the point was a Vietnamese thousands mark, and a spreadsheet has dropped the ' +
        'zero at its end, `12.13` for 12.130: look into the source. What can have fractions, such as hectares, has `measure: number`.',
    },
    vi: {
      summary: 'số lẻ ở chỗ đếm người, cuộc họp hoặc tiểu dự án',
      why:
        'Không có nửa cuộc họp. Thường thì dấu chấm vốn là dấu hàng nghìn, và bảng tính đã bỏ số 0 ở cuối, `12.13` thay ' +
        'cho 12.130: hãy xem lại nguồn. Đại lượng có thể lẻ, như héc-ta, thì dùng `measure: number`.',
    },
  },
  examples: {
    bad: 'indicators:\n  - { id: IND-1, measure: count, unit: người, target: 12.13, … }\n',
    good: 'indicators:\n  - { id: IND-1, measure: count, unit: người, target: 12_130, … }\n',
  },
  describe: {
    en: ({ written }) => ({
      message: `${quote(written)} is not a whole number`,
      help: 'what is counted must be whole; what can have fractions has `measure: number`',
    }),
    vi: ({ written }) => ({
      message: `${quote(written)} không phải số nguyên`,
      help: 'số đếm phải là số nguyên; đại lượng có thể lẻ thì dùng `measure: number`',
    }),
  },
});
