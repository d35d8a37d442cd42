import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';
import { quote } from './quote.js';

export default defineRule<ReaderFindings['LF205']>({
  code: 'LF205',
  slug: 'bad-date',
  severity: 'error',
  docs: {
    en: {
      summary: 'a date that is not written as 2021-07-01, 2021-07 or 2021, or that does not exist',
      why:
        'Day and month change places between countries: `3/4/2021` is in April in Vietnam and in March elsewhere. The ' +
        'order year-month-day is read alike everywhere. Spreadsheets turn dates into day numbers such as `44378`. Where ' +
        'day and month could change places, the suggestion puts the day first, as in Vietnam: check it. A month ' +
        'or a year means its first day as a start and its last day as an end: `quý 2/2023` is `2023-04` to `2023-06`.',
    },
    vi: {
      summary: 'ngày không viết theo dạng 2021-07-01, 2021-07 hay 2021, hoặc không có thật',
      why:
        'Mỗi nước viết ngày và tháng theo thứ tự khác nhau: `3/4/2021` ở Việt Nam là tháng tư, ở nơi khác là tháng ba. Thứ ' +
        'tự năm-tháng-ngày thì ở đâu cũng hiểu như nhau. Bảng tính còn đổi ngày thành số như `44378`. Khi ngày và tháng ' +
        'có thể đổi chỗ, gợi ý lấy ngày trước tháng sau như ở Việt Nam: hãy kiểm tra lại. Chỉ ghi tháng hoặc năm thì ' +
        'được hiểu là ngày đầu khi bắt đầu, ngày cuối khi kết thúc: `quý 2/2023` là từ `2023-04` đến `2023-06`.',
    },
  },
  examples: {
    bad: 'period: { start: 01.07.2021, end: 31/12/2024 }\n',
    good: 'period: { start: 2021-07-01, end: 2024-12-31 }\n',
  },
  describe: {
    en: ({ written, problem, suggestion, isDayFirst, withoutYear }) => {
      const order = isDayFirst ? ', if the day stands first, as in Vietnam' : '';
      const help = suggestion
        ? `write \`${suggestion}\`${order}`
        : withoutYear
          ? `write \`<year>-${withoutYear}\`, the year first${order}`
          : 'write year, month and day in digits, for example `2023-06-30`, or `2023-06`, or `2023`';
      switch (problem) {
        case 'impossible':
          return { message: `there is no such date as ${quote(written)}`, help };
        case 'short-month':
          return { message: `there is no such date as ${quote(written)}: ${monthInEnglish(suggestion)}`, help };
        case 'serial':
          return { message: `${quote(written)} is the day number of a spreadsheet, not a date`, help };
        case 'form':
          return { message: `${quote(written)} is not how a date is written`, help };
      }
    },
    vi: ({ written, problem, suggestion, isDayFirst, withoutYear }) => {
      const order = isDayFirst ? ', nếu ngày đứng trước tháng như ở Việt Nam' : '';
      const help = suggestion
        ? `hãy viết \`${suggestion}\`${order}`
        : withoutYear
          ? `hãy viết cả năm và đặt năm lên trước: \`‹năm›-${withoutYear}\`${order}`
          : 'hãy viết năm, tháng, ngày bằng chữ số, ví dụ `2023-06-30`, hoặc `2023-06`, hoặc `2023`';
      switch (problem) {
        case 'impossible':
          return { message: `không có ngày ${quote(written)}`, help };
        case 'short-month':
          return { message: `không có ngày ${quote(written)}: ${monthInVietnamese(suggestion)}`, help };
        case 'serial':
          return { message: `${quote(written)} là số thứ tự ngày của bảng tính, không phải ngày tháng`, help };
        case 'form':
          return { message: `${quote(written)} không đúng cách ghi ngày`, help };
      }
    },
  },
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `June 2022 has 30 days`, of its last day. */
function monthInEnglish(last = ''): string {
  const [year, month, day] = last.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${year} has ${day} days`;
}

/** `tháng 6 năm 2022 có 30 ngày` */
function monthInVietnamese(last = ''): string {
  const [year, month, day] = last.split('-').map(Number);
  return `tháng ${month} năm ${year} có ${day} ngày`;
}
