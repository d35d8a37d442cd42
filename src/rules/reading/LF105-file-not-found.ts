import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule, type FindingText } from '../rule.js';
import { csvInEnglish, csvInVietnamese } from './csv-problems.js';

export default defineRule<ReaderFindings['LF105']>({
  code: 'LF105',
  slug: 'file-not-found',
  severity: 'error',
  docs: {
    en: {
      summary: 'a file that is not there, may not be read, or is no table',
      why:
        'A list kept in a CSV file belongs to the project: without it every figure from it would be missing. The path is ' +
        'relative to the project file and stays in its folder, so that a project can be copied whole. A CSV file has a ' +
        'header row, and every row as many cells as the header: a row that is one cell short or long shifts values into ' +
        'the wrong column. The names of the columns stand in the first row: a title above them, and a row of totals among ' +
        'the records, belong in the report.',
    },
    vi: {
      summary: 'tệp không có, không đọc được, hoặc không phải là bảng',
      why:
        'Danh sách để trong tệp CSV là một phần của dự án: thiếu tệp thì mọi số liệu từ đó đều thiếu. Đường dẫn tính từ tệp ' +
        'dự án và không ra khỏi thư mục của nó, để có thể sao chép trọn dự án. Tệp CSV có dòng tiêu đề, và mỗi dòng có số ô ' +
        'bằng dòng tiêu đề: thừa hay thiếu một ô sẽ đẩy giá trị sang cột sai. Tên cột nằm ở dòng đầu: tên bảng phía trên và ' +
        'dòng tổng cộng không thuộc về danh sách.',
    },
  },
  examples: {
    bad: 'budget:\n  disbursements: { csv: ../payments.csv }\n',
    good: 'budget:\n  disbursements: { csv: payments.csv }\n',
  },
  describe: {
    en: (args): FindingText => {
      switch (args.problem) {
        case 'not-found':
          return {
            message: `there is no file \`${args.path}\``,
            help: args.suggestion
              ? `did you mean \`${args.suggestion}\`?`
              : 'paths are relative to the file they stand in',
          };
        case 'outside-folder':
          return {
            message: `\`${args.path}\` leaves the folder of the project`,
            help: 'copy the file into the folder of the project file',
          };
        case 'symlink-outside':
          return {
            message: `\`${args.path}\` is a link to a file outside of the folder of the project`,
            help: 'copy the file instead of linking it',
          };
        case 'not-a-file':
          return { message: `\`${args.path}\` is not a file`, help: 'name a file in it' };
        case 'not-readable':
          return { message: `\`${args.path}\` cannot be read`, help: 'check the permissions of the file' };
        case 'csv':
          return csvInEnglish(args);
      }
    },
    vi: (args): FindingText => {
      switch (args.problem) {
        case 'not-found':
          return {
            message: `không có tệp \`${args.path}\``,
            help: args.suggestion
              ? `có phải ý bạn là \`${args.suggestion}\`?`
              : 'đường dẫn tính từ tệp có ghi đường dẫn đó',
          };
        case 'outside-folder':
          return {
            message: `\`${args.path}\` ra khỏi thư mục của dự án`,
            help: 'chép tệp vào thư mục của tệp dự án',
          };
        case 'symlink-outside':
          return {
            message: `\`${args.path}\` là liên kết tới tệp ngoài thư mục của dự án`,
            help: 'chép tệp thay vì tạo liên kết',
          };
        case 'not-a-file':
          return { message: `\`${args.path}\` không phải là tệp`, help: 'ghi tên một tệp trong đó' };
        case 'not-readable':
          return { message: `không đọc được \`${args.path}\``, help: 'kiểm tra quyền đọc của tệp' };
        case 'csv':
          return csvInVietnamese(args);
      }
    },
  },
});
