import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';
import { describeQuantityProblem } from './quantity-problems.js';

export default defineRule<ReaderFindings['LF206']>({
  code: 'LF206',
  slug: 'bad-quantity',
  severity: 'error',
  docs: {
    en: {
      summary: 'a quantity, an amount of money or a share that cannot be read',
      why:
        'A quantity is `[qualifier] number [scale] [%]`: `at least 16`, `about 12_130`, `8.9 billion`, `25%`. A ' +
        'qualifier is at least, at most, more than, less than or about; a ratio, `125/260`, takes none. Units stand ' +
        'in `unit`, currencies after the number. Exponents and leading zeros come from other programs and may have lost ' +
        'digits. `hàng trăm` (hundreds) is no number: what the source does not count is unknown. A share has its percent ' +
        'sign, since `0.25` and `25` are both common without it. Amounts, counts and plans are not negative: a refund is ' +
        'a positive amount of `kind: refund`, money returned to a donor a disbursement of `kind: transfer`.',
    },
    vi: {
      summary: 'số lượng, số tiền hoặc tỷ lệ không đọc được',
      why:
        'Số lượng viết theo dạng `[từ hạn định] số [bậc] [%]`: `ít nhất 16`, `khoảng 12_130`, `8.9 tỷ`, `25%`. Từ hạn định ' +
        'là từ như ít nhất, tối đa, hơn, dưới, khoảng; bậc là nghìn, triệu, tỷ. Tỷ số `125/260` không có từ hạn định. Đơn ' +
        'vị ghi ở `unit`, mã tiền tệ ghi sau số. Số mũ và số 0 ở đầu thường do chương trình khác để lại và có thể đã mất chữ số. ' +
        '`hàng trăm` không phải là một con số: điều nguồn không đếm thì là unknown. Tỷ lệ phải có dấu phần trăm, vì thiếu ' +
        'dấu thì `0.25` hay `25` đều có thể gặp. Số tiền, số đếm và kế hoạch không âm: khoản hoàn trả là số dương với ' +
        '`kind: refund`, tiền trả lại nhà tài trợ là khoản giải ngân với `kind: transfer`.',
    },
  },
  examples: {
    bad: 'cofinancing:\n  - { id: community-25, minimum: 0.25, … }\n',
    good: 'cofinancing:\n  - { id: community-25, minimum: 25%, … }\n',
  },
  describe: {
    en: (args) => describeQuantityProblem(args, 'en'),
    vi: (args) => describeQuantityProblem(args, 'vi'),
  },
});
