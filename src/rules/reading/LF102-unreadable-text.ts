import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule, type FindingText } from '../rule.js';

export default defineRule<ReaderFindings['LF102']>({
  code: 'LF102',
  slug: 'unreadable-text',
  severity: 'error',
  docs: {
    en: {
      summary: 'a file that is not UTF-8 text, is empty, or is too large',
      why:
        'Vietnamese read in the wrong encoding gives wrong names without a warning, so only UTF-8 is read (a byte-order ' +
        'mark is fine). For other files the likely encoding is named: UTF-16, TCVN3 (ABC fonts), VNI or Windows-1258. ' +
        'U+FFFD stands where an earlier program could not read the text: its letters are lost. Files above 10 MB, Excel workbooks, and ' +
        'files with nothing but comments, are refused.',
    },
    vi: {
      summary: 'tệp không phải văn bản UTF-8, tệp rỗng hoặc quá lớn',
      why:
        'Đọc sai bảng mã thì tên tiếng Việt sẽ sai mà không ai hay, nên chương trình chỉ đọc tệp UTF-8 (có BOM cũng được). ' +
        'Với tệp khác, chương trình đoán bảng mã: UTF-16, TCVN3 (phông ABC), VNI hoặc Windows-1258. Ký tự U+FFFD là dấu ' +
        'vết của một chương trình trước đó không đọc được chữ: chữ ở đó đã mất. Tệp trên 10 MB, bảng tính Excel và tệp ' +
        'chỉ có chú thích đều không đọc được.',
    },
  },
  examples: {
    bad: 'title: Qu\uFFFDn l\uFFFD c\uFFFDng \uFFFD\uFFFDng\n',
    good: 'title: Quản lý cộng đồng\n',
  },
  describe: {
    en: (args): FindingText => {
      switch (args.problem) {
        case 'not-utf8':
          return {
            message:
              args.likely === 'unknown'
                ? 'the file is not UTF-8'
                : `the file is not UTF-8; it looks like ${args.likely}`,
            help: isOfOldFonts(args.likely)
              ? 'convert it with UniKey or another converter to Unicode, then save it as UTF-8'
              : 'convert it to UTF-8: in an editor, "Save with encoding", UTF-8',
          };
        case 'replacement-character':
          return {
            message: 'letters were lost here (U+FFFD) when the text was converted',
            help: 'type the letters again, from the source document',
          };
        case 'too-large':
          return {
            message: `the file has ${megabytes(args.bytes)} MB; at most ${megabytes(args.limit)} MB are read`,
            help: 'put long lists into CSV files: `disbursements: { csv: payments.csv }`',
          };
        case 'empty':
          return args.kind === 'table'
            ? { message: 'the CSV file is empty', help: `name the columns in the first row: \`${args.header}\`` }
            : { message: 'the file is empty, or has nothing but comments', help: 'docs/format.md shows how to begin' };
        case 'archive':
          return {
            message: 'the file is an Excel workbook or another archive, not a text',
            help: 'in Excel, save the sheet as "CSV UTF-8"; renaming the file is not enough',
          };
      }
    },
    vi: (args): FindingText => {
      switch (args.problem) {
        case 'not-utf8':
          return {
            message:
              args.likely === 'unknown' ? 'tệp không phải UTF-8' : `tệp không phải UTF-8; có vẻ là ${args.likely}`,
            help: isOfOldFonts(args.likely)
              ? 'chuyển mã sang Unicode bằng UniKey hoặc công cụ khác, rồi lưu với bảng mã UTF-8'
              : 'chuyển sang UTF-8: trong trình soạn thảo, lưu với bảng mã UTF-8',
          };
        case 'replacement-character':
          return {
            message: 'chữ ở đây đã mất (U+FFFD) khi chuyển bảng mã',
            help: 'gõ lại chữ theo tài liệu nguồn',
          };
        case 'too-large':
          return {
            message: `tệp có ${megabytes(args.bytes).replace('.', ',')} MB; chỉ đọc nhiều nhất ${megabytes(args.limit)} MB`,
            help: 'đưa danh sách dài sang tệp CSV: `disbursements: { csv: payments.csv }`',
          };
        case 'empty':
          return args.kind === 'table'
            ? { message: 'tệp CSV rỗng', help: `ghi tên cột ở dòng đầu: \`${args.header}\`` }
            : { message: 'tệp rỗng, hoặc chỉ có chú thích', help: 'xem docs/format.md để biết cách bắt đầu' };
        case 'archive':
          return {
            message: 'tệp là bảng tính Excel hoặc tệp nén khác, không phải văn bản',
            help: 'trong Excel, lưu trang tính dạng "CSV UTF-8"; đổi tên tệp thì chưa đủ',
          };
      }
    },
  },
});

/** Encodings that came with fonts of their own, which editors do not know. */
function isOfOldFonts(likely: string): boolean {
  return /^(?:TCVN3|VNI)/.test(likely);
}

/** Millions of bytes with one decimal, rounded up, so that a file just above the limit does not seem to be within it. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}
