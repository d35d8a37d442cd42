import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';

export default defineRule<ReaderFindings['LF108']>({
  code: 'LF108',
  slug: 'swallowed-thousands',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a number split into two columns at its thousands comma',
      why:
        'In a file whose cells are separated by commas, `1,000` is two cells: an amount of 1 and the words 000. Nothing ' +
        'else shows it, because words may be any characters. Found is a column of words that holds just three digits ' +
        'behind a column of numbers that holds at most three, both without quotes. A number whose thousands slip into a ' +
        'column of another kind, or beyond the last one, is an error there.',
    },
    vi: {
      summary: 'số bị tách thành hai cột ở dấu phẩy hàng nghìn',
      why:
        'Trong tệp ngăn ô bằng dấu phẩy, `1,000` là hai ô: số tiền 1 và chữ 000. Không có gì khác cho thấy điều đó, vì ô chữ ' +
        'chứa ký tự nào cũng được. Quy tắc báo khi ô chữ chỉ có đúng ba chữ số, đứng ngay sau ô số có tối đa ba chữ số, cả ' +
        'hai không có dấu nháy. Nếu phần nghìn rơi vào cột loại khác hoặc ra ngoài cột cuối thì đã là lỗi ở đó.',
    },
  },
  examples: {
    bad: 'id,on,amount,note\nP1,2023-01-31,1,000\n',
    good: 'id,on,amount,note\nP1,2023-01-31,1000,\n',
  },
  describe: {
    en: ({ written, column, text }) => ({
      message: `\`${written}\` fills two cells: ${partsOf(written)[0]} in \`${column}\` and ${partsOf(written)[1]} in \`${text}\``,
      help: `write \`${written.replace(',', '')}\`, thousands without a mark; or put the words in quotes, \`"${partsOf(written)[1]}"\``,
    }),
    vi: ({ written, column, text }) => ({
      message: `\`${written}\` chiếm hai ô: ${partsOf(written)[0]} ở cột \`${column}\`, ${partsOf(written)[1]} ở cột \`${text}\``,
      help: `hãy viết \`${written.replace(',', '')}\`, không ngăn hàng nghìn; nếu đúng là chữ thì đặt trong dấu nháy: \`"${partsOf(written)[1]}"\``,
    }),
  },
});

/** The number and the words. */
function partsOf(written: string): readonly string[] {
  return written.split(',');
}
