import type { Window } from '../../model/period.js';
import { earliest, latest, type PlainDate } from '../../model/plain-date.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';
import { writeDays } from '../write-date.js';
import { countFacts } from './records/fact-words.js';
import { type FactKind, type FactList, listFacts } from './records/list-facts.js';

interface AfterAsOf {
  readonly kind: FactKind;
  readonly owner?: FactList['owner'];
  readonly asOf: PlainDate;
  readonly count: number;
  /** The days on which they begin to count, from the first to the last. */
  readonly days: Window;
}

export default defineRule<AfterAsOf>({
  code: 'LF603',
  slug: 'after-as-of',
  severity: 'info',
  docs: {
    en: {
      summary: 'records after the as-of date, which are left out of the figures',
      why:
        'Every figure is that of one day, the as-of date, so that a report can be made again later. Values, deliveries, ' +
        'commitments, receipts, disbursements (settlements of advances too), contributions and completed milestones dated after it are left out; this note says how many, ' +
        'once for each list.\n\nA date that is a month or a year counts from its last day, a total for a period from the ' +
        'last day of the period: `2023` is after 2023-06-30. Records without a date always count.\n\nWhere the as-of date ' +
        'is today because none was chosen, what is wholly after it is not noted here: it cannot have happened yet (LF606).',
    },
    vi: {
      summary: 'bản ghi sau ngày tính số liệu, nên chưa được tính',
      why:
        'Mọi số liệu đều tính đến một ngày, để sau này có thể lập lại đúng báo cáo đó. Giá trị, lần thực hiện, kinh phí cam kết, kinh phí tiếp nhận, khoản giải ngân (cả thanh toán tạm ứng), ' +
        'khoản đóng góp và mốc đã hoàn thành có ngày sau ngày đó thì chưa được tính; lưu ý này cho biết có bao nhiêu, mỗi ' +
        'danh sách một lần.\n\nNgày chỉ ghi tháng hoặc năm được tính từ ngày cuối của tháng, năm đó; tổng của một kỳ được tính từ ' +
        'ngày cuối kỳ: `2023` là sau ngày 30/06/2023. Bản ghi không có ngày luôn được tính.\n\nKhi không chọn ngày nên số liệu ' +
        'tính đến hôm nay, bản ghi ở hẳn trong tương lai không được nêu ở đây, vì chưa thể xảy ra (LF606).',
    },
  },
  examples: {
    bad: '# --as-of 2023-06-30\nactuals:\n  - { on: 2023-06-30, value: 5 }\n  - { on: 2023-09-30, value: 2 }\n',
    good: '# --as-of 2023-09-30\nactuals:\n  - { on: 2023-06-30, value: 5 }\n  - { on: 2023-09-30, value: 2 }\n',
  },
  describe: {
    en: (args) => ({
      message: `${countFacts(args.count, args, 'en')} ${args.count === 1 ? 'lies' : 'lie'} after ${args.asOf} (${writeDays(args.days, 'en')}) and ${args.count === 1 ? 'is' : 'are'} not counted`,
      help: `this is right for a report of that day; figures with all of them: \`--as-of ${args.days.end}\``,
    }),
    vi: (args) => ({
      message: `${countFacts(args.count, args, 'vi')} có ngày sau ${formatIn('vi').date(args.asOf)} (${writeDays(args.days, 'vi')}) nên chưa được tính`,
      help: `điều này đúng với báo cáo tính đến ngày đó; để tính cả, hãy dùng \`--as-of ${args.days.end}\``,
    }),
  },
  checkProject({ project, asOf, asOfIsToday }, report) {
    for (const { kind, owner, path, facts } of listFacts(project)) {
      const later = facts.filter(({ days }) => days.end > asOf && !(asOfIsToday && days.start > asOf));
      const [first] = later;
      if (!first) continue;
      const ends = later.map(({ days }) => days.end);
      const days = { start: ends.reduce(earliest), end: ends.reduce(latest) };
      const args = { kind, owner, asOf, count: later.length, days };
      report(first.place, args, { path });
    }
  },
});
