import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';

export default defineRule<ReaderFindings['LF103']>({
  code: 'LF103',
  slug: 'damaged-vietnamese',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a Vietnamese word that lost its letters',
      why:
        'Copying from PDF files and old fonts drops letters such as ộ, ồ, ả, ệ: `cộng đồng` becomes `cng đng`. The lost ' +
        'letters cannot be known for certain, so nothing is repaired. It fires, in text that is Vietnamese by its marks, on ' +
        'an onset and a final without a vowel (`đng`, `cng`, `Mc`; two-letter words such as `hc` only when there are two), ' +
        'on `qu`, `qun`, `đy`, `huyn`, on a marked vowel before c, ch, p or t without a tone (`nưc`), and on a few pairs ' +
        '(`d án`). It is silent on words in capitals (UBND), on units, on names with a capital and on what could still be a ' +
        'word (`đi tượng`). One finding for each value. Text in TCVN3 (ABC fonts) that ' +
        'was saved as UTF-8 without being converted (`®ång` for `đồng`) has one finding for the file.',
    },
    vi: {
      summary: 'từ tiếng Việt bị mất chữ',
      why:
        'Khi chép từ tệp PDF hoặc từ phông chữ cũ, các chữ như ộ, ồ, ả, ệ hay bị rơi mất: `cộng đồng` thành `cng đng`. ' +
        'Không biết chắc chữ nào đã mất nên chương trình không tự sửa. Chương trình cảnh báo, trong văn bản có dấu tiếng ' +
        'Việt, khi gặp: phụ âm đầu và phụ âm cuối mà không có nguyên âm (`đng`, `cng`, `Mc`; từ hai chữ như `hc` thì phải ' +
        'có hai từ như vậy); `qu`, `qun`, `đy`, `huyn`; nguyên âm có mũ hoặc râu đứng trước c, ch, p, t mà không có dấu ' +
        'thanh (`nưc`); và vài cặp từ (`d án`). Không cảnh báo chữ viết tắt in hoa (UBND), đơn vị đo, tên riêng viết hoa ' +
        'và chữ vẫn có thể là một từ (`đi tượng`). Mỗi giá trị chỉ có một cảnh báo. Văn bản TCVN3 (phông ABC) lưu thành ' +
        'UTF-8 mà chưa chuyển mã (`®ång` thay cho `đồng`) thì có một cảnh báo cho cả tệp.',
    },
  },
  examples: {
    bad: 'title: Thúc đy qun lý cng đng ti Vit Nam\n',
    good: 'title: Thúc đẩy quản lý cộng đồng tại Việt Nam\n',
  },
  describe: {
    en: ({ word, tcvn3 }) =>
      tcvn3 === undefined
        ? {
            message: `\`${word}\` looks like Vietnamese that lost letters`,
            help: 'type the text again, from the source document',
          }
        : {
            message: `the text is in TCVN3 (ABC fonts): \`${word}\` says \`${tcvn3}\``,
            help: 'convert the file with UniKey or another converter (TCVN3 → Unicode), then save it as UTF-8',
          },
    vi: ({ word, tcvn3 }) =>
      tcvn3 === undefined
        ? { message: `\`${word}\` có vẻ là tiếng Việt bị mất chữ`, help: 'gõ lại theo tài liệu nguồn' }
        : {
            message: `văn bản theo bảng mã TCVN3 (phông ABC): \`${word}\` là \`${tcvn3}\``,
            help: 'chuyển mã bằng UniKey hoặc công cụ khác (TCVN3 → Unicode), rồi lưu với bảng mã UTF-8',
          },
  },
});
