import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';
import { quote } from './quote.js';

export default defineRule<ReaderFindings['LF207']>({
  code: 'LF207',
  slug: 'bad-currency',
  severity: 'error',
  docs: {
    en: {
      summary: 'a currency that is not a code of ISO 4217',
      why:
        'Signs and names stand for several currencies: `$` for more than twenty. A code of three capital letters stands ' +
        'for one, and says how many decimals its amounts have.',
    },
    vi: {
      summary: 'đơn vị tiền không phải mã ISO 4217',
      why:
        'Ký hiệu và tên gọi có thể chỉ nhiều đồng tiền: riêng `$` đã chỉ hơn hai mươi đồng tiền. Mã ba chữ in hoa chỉ đúng ' +
        'một đồng tiền, và cho biết số tiền có mấy chữ số thập phân.',
    },
  },
  examples: {
    bad: 'budget:\n  total: 9 tỷ đồng\n',
    good: 'budget:\n  total: 9 tỷ VND\n',
  },
  describe: {
    en: ({ written, suggestion }) => ({
      message: `${quote(written)} is not a currency code of ISO 4217`,
      help: suggestion ? `write \`${suggestion}\`` : 'write a code such as `VND`, `EUR` or `CHF`',
    }),
    vi: ({ written, suggestion }) => ({
      message: `${quote(written)} không phải mã tiền tệ ISO 4217`,
      help: suggestion ? `hãy viết \`${suggestion}\`` : 'hãy viết mã như `VND`, `EUR` hoặc `CHF`',
    }),
  },
});
