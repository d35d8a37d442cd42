import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
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
        'zeros at its end, `12.13` for 12.130: look into the source. What can have fractions, such as hectares, has ' +
        '`measure: number`. Whole are: every value of `measure: count`; `planned` and `reached` of target groups; ' +
        '`participants`; and of activities `planned`, the values of `done` and their parts where `unit` is one that is ' +
        'counted: people, households, groups, villages, communes, schools, sub-projects and the like, alone or as ' +
        '`groups/villages`, and whatever is held: `village meetings`, `training courses`, `lớp tập huấn`. The number ' +
        'counts with its scale: `1.2 thousand` is whole. Not caught: other units (km, ha, m³, tonnes, person-days), ' +
        'activities without a `unit`, and parts beside `participants` whose `value` is itself a fraction.',
    },
    vi: {
      summary: 'số lẻ ở chỗ đếm người, cuộc họp hoặc tiểu dự án',
      why:
        'Không có nửa cuộc họp. Thường thì dấu chấm vốn là dấu hàng nghìn, và bảng tính đã bỏ các số 0 ở cuối, `12.13` ' +
        'thay cho 12.130: hãy xem lại nguồn. Đại lượng có thể lẻ, như héc-ta, thì dùng `measure: number`. Phải là số ' +
        'nguyên: mọi giá trị của `measure: count`; `planned` và `reached` của nhóm mục tiêu; `participants`; và ở hoạt ' +
        'động là `planned`, giá trị trong `done` cùng các phần phân tổ, khi `unit` là thứ đếm được: người, hộ, nhóm, tổ, ' +
        'thôn, bản, xã, trường, tiểu dự án và tương tự, viết riêng hoặc viết như `tổ/thôn`, cùng mọi thứ được tổ chức: ' +
        '`cuộc họp thôn`, `lớp tập huấn`, `khóa học`, `đợt`, `chuyến`. Con số được tính cả bậc: `1.2 nghìn` là số nguyên. ' +
        'Không phát hiện: đơn vị khác (km, ha, m³, tấn, ngày công), hoạt động không ghi `unit`, và các phần phân tổ bên ' +
        'cạnh `participants` khi chính `value` là số lẻ.',
    },
  },
  examples: {
    bad: 'indicators:\n  - { id: IND-1, measure: count, unit: người, target: 12.13, … }\n',
    good: 'indicators:\n  - { id: IND-1, measure: count, unit: người, target: 12_130, … }\n',
  },
  describe: {
    en: ({ written, counted, inThousands }) => ({
      message: `${quote(written)} is not a whole number`,
      help: [
        `${whatIsWhole(counted, 'en')}: look into the source and write a whole number`,
        ...(inThousands === undefined ? [] : [`or \`${inThousands}\` if the point was a thousands mark`]),
        ...(counted === 'indicator' ? ['or `measure: number` if there can be fractions'] : []),
      ].join('; '),
    }),
    vi: ({ written, counted, inThousands }) => ({
      message: `${quote(written)} không phải số nguyên`,
      help: [
        `${whatIsWhole(counted, 'vi')}: hãy xem lại nguồn và viết số nguyên`,
        ...(inThousands === undefined ? [] : [`hoặc \`${inThousands}\` nếu dấu chấm vốn là dấu hàng nghìn`]),
        ...(counted === 'indicator' ? ['hoặc dùng `measure: number` nếu đại lượng có thể lẻ'] : []),
      ].join('; '),
    }),
  },
});

type Counted = ReaderFindings['LF208']['counted'];

const WHOLE: Readonly<
  Record<Language, Record<Extract<Counted, string>, string> & { readonly unit: (unit: string) => string }>
> = {
  en: {
    indicator: '`measure: count` takes whole numbers only',
    people: 'people and households have no halves',
    subprojects: 'there is no half of a sub-project',
    unit: (unit) => `\`${unit}\` is a unit that is counted, without fractions`,
  },
  vi: {
    indicator: '`measure: count` chỉ nhận số nguyên',
    people: 'không có nửa người hay nửa hộ',
    subprojects: 'không có nửa tiểu dự án',
    unit: (unit) => `\`${unit}\` là đơn vị đếm, không có số lẻ`,
  },
};

function whatIsWhole(counted: Counted, language: Language): string {
  return typeof counted === 'string' ? WHOLE[language][counted] : WHOLE[language].unit(counted.unit);
}
