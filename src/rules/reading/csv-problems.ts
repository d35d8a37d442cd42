import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { groupDigits } from '../group-digits.js';
import type { FindingText } from '../rule.js';

type CsvProblem = Extract<ReaderFindings['LF105'], { problem: 'csv' }>;

export function csvInEnglish({ detail, column, count = 1, number, word, header = '' }: CsvProblem): FindingText {
  switch (detail) {
    case 'missing-fields':
      return {
        message: `the row has fewer cells than the header${column ? `; \`${column}\` is the first that is missing` : ''}`,
        help: 'write the delimiter for empty cells too',
      };
    case 'extra-fields':
      return number === undefined
        ? {
            message: 'the row has more cells than the header',
            help: 'put a text that contains the delimiter in quotes: `"one, two"`',
          }
        : {
            message: `the row has more cells than the header: the commas of \`${number}\` separate cells`,
            help: `write \`${digitsOf(number)}\`, thousands without a mark`,
          };
    case 'quotes':
      return {
        message: 'the quote of this cell is not closed, or text follows it',
        help: 'write `""` for a quote inside of a quoted cell',
      };
    case 'no-header':
      return { message: 'the CSV file has no header row', help: `name the columns in the first row: \`${header}\`` };
    case 'empty-column':
      return {
        message:
          count === 1
            ? 'a value in a column without a name'
            : `${groupDigits(String(count), ',')} values in columns without a name`,
        help: 'name the column in the first row, or delete it',
      };
    case 'duplicate-column':
      return {
        message: `two columns are named \`${column ?? ''}\``,
        help: 'rename or delete one of them',
        labels: { first: 'the first one' },
      };
    case 'title-row':
      return {
        message: 'a title stands above the names of the columns',
        help:
          count === 1
            ? 'delete this row: the first row of a CSV file names its columns'
            : `delete the ${count} rows above the names of the columns: the first row of a CSV file names its columns`,
      };
    case 'total-row':
      return {
        message: `\`${word ?? ''}\` is a row of totals, which would be counted once more as a record`,
        help: 'delete the row; if it is a record after all, give it another id',
      };
  }
}

export function csvInVietnamese({ detail, column, count = 1, number, word, header = '' }: CsvProblem): FindingText {
  switch (detail) {
    case 'missing-fields':
      return {
        message: `dòng có ít ô hơn dòng tiêu đề${column ? `; thiếu từ cột \`${column}\`` : ''}`,
        help: 'ô trống cũng phải có dấu phân cách',
      };
    case 'extra-fields':
      return number === undefined
        ? {
            message: 'dòng có nhiều ô hơn dòng tiêu đề',
            help: 'đặt văn bản có dấu phân cách trong dấu nháy: `"một, hai"`',
          }
        : {
            message: `dòng có nhiều ô hơn dòng tiêu đề: dấu phẩy trong \`${number}\` bị hiểu là dấu ngăn ô`,
            help: `hãy viết \`${digitsOf(number)}\`, không ngăn hàng nghìn`,
          };
    case 'quotes':
      return {
        message: 'dấu nháy của ô này không được đóng, hoặc có chữ theo sau',
        help: 'trong ô có dấu nháy, viết `""` cho một dấu nháy',
      };
    case 'no-header':
      return { message: 'tệp CSV không có dòng tiêu đề', help: `ghi tên cột ở dòng đầu: \`${header}\`` };
    case 'empty-column':
      return {
        message:
          count === 1
            ? 'có giá trị trong cột không tên'
            : `có ${groupDigits(String(count), '.')} giá trị trong các cột không tên`,
        help: 'ghi tên cột ở dòng đầu, hoặc xóa cột đó',
      };
    case 'duplicate-column':
      return {
        message: `hai cột cùng tên \`${column ?? ''}\``,
        help: 'đổi tên hoặc xóa một cột',
        labels: { first: 'cột đầu tiên' },
      };
    case 'title-row':
      return {
        message: 'phía trên tên cột còn có tên bảng',
        help:
          count === 1
            ? 'xóa dòng này: dòng đầu tiên của tệp CSV phải là tên các cột'
            : `xóa ${count} dòng phía trên tên cột: dòng đầu tiên của tệp CSV phải là tên các cột`,
      };
    case 'total-row':
      return {
        message: `dòng \`${word ?? ''}\` là dòng tổng, nếu để lại sẽ bị tính thêm một lần`,
        help: 'xóa dòng này; nếu đây là một bản ghi thật thì đặt mã khác',
      };
  }
}

function digitsOf(number: string): string {
  return number.replaceAll(',', '');
}
