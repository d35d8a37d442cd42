import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import { groupDigits } from '../group-digits.js';
import { defineRule } from '../rule.js';
import { quote } from './quote.js';
import { writeReading } from './write-reading.js';

export default defineRule<ReaderFindings['LF204']>({
  code: 'LF204',
  slug: 'ambiguous-number',
  severity: 'error',
  docs: {
    en: {
      summary: 'a number whose marks mean different things in Vietnam and elsewhere',
      why:
        'In a Vietnamese document `12.130` is twelve thousand one hundred and thirty; elsewhere it is a little more than ' +
        'twelve. Nobody can tell which from the digits, so neither is assumed. In a project file the decimal mark is a ' +
        'point and thousands may be set apart by `_`. `0.125` and `12.1300` have only one reading and are fine: the zero ' +
        'at the end changes no value, and four digits are no thousands. Where only a whole number makes sense, as with ' +
        'people, only that reading is offered.',
    },
    vi: {
      summary: 'con số có dấu chấm, dấu phẩy hiểu được theo hai cách',
      why:
        'Trong văn bản tiếng Việt, `12.130` là mười hai nghìn một trăm ba mươi; ở nơi khác, đó là hơn mười hai một chút. ' +
        'Nhìn chữ số không thể biết là cách nào, nên chương trình không tự chọn. Trong tệp dự án, dấu thập phân là dấu ' +
        'chấm, còn hàng nghìn có thể ngăn bằng `_`. `0.125` và `12.1300` chỉ có một cách hiểu nên dùng được: số 0 ở cuối ' +
        'không làm đổi giá trị, và nhóm bốn chữ số thì không thể là hàng nghìn. Ở chỗ chỉ nhận số nguyên, như số người, ' +
        'chương trình chỉ gợi ý cách hiểu là số nguyên.',
    },
  },
  examples: {
    bad: 'target_groups:\n  - { id: TG-2, name: Người dân hai xã, reach: indirect, planned: khoảng 12.130 }\n',
    good: 'target_groups:\n  - { id: TG-2, name: Người dân hai xã, reach: indirect, planned: khoảng 12_130 }\n',
  },
  describe: {
    en: ({ written, readings }) => ({
      message:
        readings.length > 1
          ? `${quote(written)} can be read as ${readings.map(quote).join(' or as ')}`
          : `${quote(written)}: ${MARKS[marksOf(written, readings)].en}`,
      help: `write ${writeReading(ways(readings), markIn(written), 'en')}`,
    }),
    vi: ({ written, readings }) => ({
      message:
        readings.length > 1
          ? `${quote(written)} có thể hiểu là ${readings.map(quote).join(' hoặc là ')}`
          : `${quote(written)}: ${MARKS[marksOf(written, readings)].vi}`,
      help: `hãy viết ${writeReading(ways(readings), markIn(written), 'vi')}`,
    }),
  },
});

type Marks = 'decimal' | 'thousands' | 'both';

const MARKS: Readonly<Record<Marks, Readonly<Record<Language, string>>>> = {
  decimal: { en: 'the decimal mark is a point, not a comma', vi: 'dấu thập phân là dấu chấm, không phải dấu phẩy' },
  thousands: {
    en: 'thousands are not set apart by points or commas',
    vi: 'không ngăn hàng nghìn bằng dấu chấm hay dấu phẩy',
  },
  both: {
    en: 'the decimal mark is a point, and thousands have no mark',
    vi: 'dấu thập phân là dấu chấm, còn hàng nghìn không có dấu ngăn',
  },
};

/** Which marks of a number with one reading are not those of the format. */
function marksOf(written: string, [reading = '']: readonly string[]): Marks {
  const marks = /\d[\d.,]*/.exec(written)?.[0].replace(/\d/g, '') ?? '';
  const decimals = /\d\.\d/.test(reading) ? 1 : 0;
  if (marks.length === decimals) return 'decimal';
  return decimals === 1 && marks.endsWith(',') ? 'both' : 'thousands';
}

/** The mark with two meanings: the one before three digits. */
function markIn(written: string): 'point' | 'comma' {
  return /\d,\d{3}(?!\d)/.test(written) ? 'comma' : 'point';
}

/** What to type: a long number that is certain also in groups, `4200000` or `4_200_000`. */
function ways(readings: readonly string[]): readonly string[] {
  const [only = ''] = readings;
  if (readings.length > 1) return readings;
  const grouped = only.replace(/\d{4,}/, (digits) => groupDigits(digits));
  return only === grouped ? readings : [only, grouped];
}
