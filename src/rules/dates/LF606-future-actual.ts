import type { PlainDate } from '../../model/plain-date.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';
import { writeDate } from '../write-date.js';
import { countFacts } from './records/fact-words.js';
import { type FactKind, type FactList, listFacts } from './records/list-facts.js';

interface FutureActual {
  readonly kind: FactKind;
  readonly owner?: FactList['owner'];
  readonly today: PlainDate;
  readonly count: number;
  /** The first in the file, as it is written. */
  readonly date: string;
}

/** Where plans are written, for each kind of fact; nothing where there is no plan of its kind. */
const PLAN_KEYS: Readonly<Record<FactKind, string | undefined>> = {
  actual: 'interim',
  reached: 'planned',
  delivery: 'planned',
  milestone: 'due',
  commitment: undefined,
  receipt: 'budget.commitments',
  disbursement: 'budget.plans',
  settlement: undefined,
  contribution: 'planned',
};

export default defineRule<FutureActual>({
  code: 'LF606',
  slug: 'future-actual',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a value, delivery, payment, contribution or completion dated in the future',
      why:
        'What has not happened yet is a plan, or its date is mistyped: either way it is left out of every figure without ' +
        'a word.\n\nIt fires only where the as-of date is today because none was chosen, for dates whose first day is after ' +
        'today; each list is named once. A month or a year that is still running (`2026` in November 2026) is not in the ' +
        'future: it counts from its last day (LF603).\n\nWith `--as-of`, LOGFRAME_AS_OF or a configured date, records after ' +
        'it may well have happened, and the same command says the same on any day: then LF603 counts them.',
    },
    vi: {
      summary: 'giá trị, lần thực hiện, khoản chi, khoản đóng góp hoặc mốc hoàn thành ghi ngày trong tương lai',
      why:
        'Việc chưa xảy ra là kế hoạch, hoặc ngày bị gõ sai; cả hai trường hợp đều khiến bản ghi không được tính vào số liệu ' +
        'nào.\n\nQuy tắc chỉ cảnh báo khi không chọn ngày nên số liệu tính đến hôm nay, với những ngày bắt đầu sau hôm nay; mỗi ' +
        'danh sách nêu một lần. Tháng hoặc năm đang diễn ra (`2026` vào tháng 11 năm 2026) không phải là tương lai: được ' +
        'tính từ ngày cuối (LF603).\n\nKhi đã chọn ngày bằng `--as-of`, LOGFRAME_AS_OF hoặc trong cấu hình, các bản ghi sau ngày ' +
        'đó có thể đã xảy ra, và cùng một lệnh phải cho cùng kết quả vào mọi ngày: khi đó xem LF603.',
    },
  },
  examples: {
    bad: 'actuals:\n  - { on: 2032-06-30, value: 5 }\n',
    good: 'actuals:\n  - { on: 2023-06-30, value: 5 }\n',
  },
  describe: {
    en: (args) => ({
      message: `${countFacts(args.count, args, 'en')} ${args.count === 1 ? 'is dated' : 'are dated'} in the future, ${args.count === 1 ? '' : 'the first '}${args.date}: today is ${args.today}`,
      help: `correct the date; or, if it has not happened yet, take it out here${PLAN_KEYS[args.kind] ? ` and plan it under \`${PLAN_KEYS[args.kind]}\`` : ' until it has'}`,
    }),
    vi: (args) => ({
      message: `${countFacts(args.count, args, 'vi')} ghi ngày trong tương lai, ${args.count === 1 ? '' : 'đầu tiên là '}${writeDate(args.date, 'vi')}: hôm nay là ${formatIn('vi').date(args.today)}`,
      help: `hãy sửa lại ngày; hoặc nếu việc chưa xảy ra, hãy bỏ khỏi đây${PLAN_KEYS[args.kind] ? ` và ghi thành kế hoạch ở \`${PLAN_KEYS[args.kind]}\`` : ' cho đến khi xảy ra'}`,
    }),
  },
  checkProject({ project, asOf, asOfIsToday }, report) {
    if (!asOfIsToday) return;
    for (const { kind, owner, path, facts } of listFacts(project)) {
      const future = facts.filter(({ days }) => days.start > asOf);
      const [first] = future;
      if (!first) continue;
      report(first.place, { kind, owner, today: asOf, count: future.length, date: first.text }, { path });
    }
  },
});
