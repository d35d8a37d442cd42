import type { PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';
import type { DatedPlace } from './dated-place.js';
import { countFacts } from './fact-words.js';
import { type FactKind, type FactList, listFacts } from './list-facts.js';
import { listPlans, type PlanKind } from './list-plans.js';
import { actualLimits, agreedLimits, type Limits, type Side, sideOf } from './project-limits.js';
import { writeDate } from './write-date.js';

interface OutsidePeriod {
  readonly subject: Subject;
  /** How many dates of the list lie on that side. */
  readonly count: number;
  readonly side: Side;
  /** The first of them in the file, as it is written. */
  readonly date: string;
  /** The first day of the project, or its last. */
  readonly bound: PlainDate;
  /** Where that day would have to be to take them all in. */
  readonly needed: PlainDate;
}

type Subject =
  | { readonly kind: FactKind; readonly owner?: FactList['owner'] }
  | { readonly kind: PlanKind; readonly id: string };

export default defineRule<OutsidePeriod>({
  code: 'LF602',
  slug: 'outside-project-period',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a record, plan or sub-project outside the period of its project',
      why:
        'Auditors accept no cost and no contribution from outside the project, and a mistyped year puts a record there. ' +
        'It looks at values, people reached, deliveries, disbursements, contributions, milestones, the schedules of ' +
        'activities, disbursement plans and the periods of sub-projects, whatever the as-of date. Of a list of records ' +
        'it names the first before the start and the first after the end, and counts the others. A date that is a month ' +
        'or a year is outside only if all of it is; so is a plan, and whatever refers to a reporting period: fiscal ' +
        'years rarely begin with the project. Where `ended` is later than the end of `period`, the project lasts until ' +
        'then, except for contributions, whose share is counted within `period` only. Baselines, target versions, ' +
        'evidence and approvals may well be older than the project: they are never reported.',
    },
    vi: {
      summary: 'bản ghi, kế hoạch hoặc tiểu dự án nằm ngoài thời gian dự án',
      why:
        'Kiểm toán không chấp nhận chi phí hay khoản đóng góp ngoài thời gian dự án, và gõ sai năm cũng đưa bản ghi ra ngoài ' +
        'thời gian đó. Quy tắc xét các giá trị, số người được tiếp cận, lần thực hiện, khoản giải ngân, khoản đóng góp, mốc, ' +
        'lịch hoạt động, kế hoạch vốn và thời gian của tiểu dự án, bất kể ngày tính số liệu. Trong một danh sách, quy tắc nêu ' +
        'bản ghi đầu tiên trước ngày bắt đầu và bản ghi đầu tiên sau ngày kết thúc, rồi đếm các bản ghi còn lại. Ngày chỉ ghi ' +
        'tháng hoặc năm chỉ bị coi là ở ngoài khi cả tháng, cả năm đó ở ngoài; kế hoạch vốn và những gì dùng mã kỳ báo cáo ' +
        'cũng vậy, vì năm tài chính ít khi bắt đầu cùng dự án. Nếu `ended` muộn hơn ngày cuối của `period` thì dự án kéo ' +
        'dài đến ngày đó, trừ khoản đóng góp: tỷ lệ đóng góp chỉ tính trong `period`. Giá trị ban đầu, các lần điều ' +
        'chỉnh chỉ tiêu, minh chứng và ngày phê duyệt có thể có trước dự án nên không bị nêu.',
    },
  },
  examples: {
    bad: 'period: { start: 2021-07-01, end: 2024-12-31 }\nmilestones:\n  - { id: M1, name: Hội thảo khởi động, due: 2012-09-30 }\n',
    good: 'period: { start: 2021-07-01, end: 2024-12-31 }\nmilestones:\n  - { id: M1, name: Hội thảo khởi động, due: 2021-09-30 }\n',
  },
  describe: {
    en: (args) => ({
      message: `${subjectInEnglish(args)} ${args.side === 'before' ? "before the project's start," : "after the project's end,"} ${args.bound}`,
      help: helpInEnglish(args),
      labels: { bound: args.side === 'before' ? 'the project starts here' : 'the project ends here' },
    }),
    vi: (args) => ({
      message: `${subjectInVietnamese(args)}, ${args.side === 'before' ? 'trước ngày bắt đầu' : 'sau ngày kết thúc'} dự án ${formatIn('vi').date(args.bound)}`,
      help: helpInVietnamese(args),
      labels: { bound: args.side === 'before' ? 'dự án bắt đầu ở đây' : 'dự án kết thúc ở đây' },
    }),
  },
  checkProject({ project }, report) {
    for (const { subject, path, dates, limits } of datesOf(project)) {
      for (const side of ['before', 'after'] as const) {
        const outside = dates.filter(({ days }) => sideOf(days, limits) === side);
        const [first] = outside;
        if (!first) continue;
        const edges = outside.map(({ days }) => (side === 'before' ? days.start : days.end)).sort();
        const args = {
          subject,
          count: outside.length,
          side,
          date: first.text,
          bound: side === 'before' ? limits.days.start : limits.days.end,
          needed: edges.at(side === 'before' ? 0 : -1) ?? limits.days.end,
        };
        report(first.place, args, { path, related: [{ place: limits.at[side], label: 'bound' }] });
      }
    }
  },
});

interface HeldDates {
  readonly subject: Subject;
  readonly path: string;
  readonly dates: readonly DatedPlace[];
  /** Within which they have to lie. */
  readonly limits: Limits;
}

function* datesOf(project: Project): Generator<HeldDates> {
  const agreed = agreedLimits(project);
  const actual = actualLimits(project);
  for (const { kind, owner, path, facts } of listFacts(project)) {
    yield { subject: { kind, owner }, path, dates: facts, limits: kind === 'contribution' ? agreed : actual };
  }
  for (const { kind, id, path, dates } of listPlans(project)) {
    yield { subject: { kind, id }, path, dates, limits: actual };
  }
}

function subjectInEnglish({ subject, count, ...args }: OutsidePeriod): string {
  const date = writeDate(args.date, 'en');
  if (!('id' in subject)) {
    const facts = countFacts(count, subject, 'en');
    return count === 1 ? `${facts} is dated ${date},` : `${facts}, the first dated ${date}, lie`;
  }
  switch (subject.kind) {
    case 'milestone':
      return `milestone ${subject.id} is due ${date},`;
    case 'activity':
      return `the schedule of activity ${subject.id} says ${date},`;
    case 'plan':
      return `plan ${subject.id} is for ${date},`;
    case 'subproject':
      return `the period of sub-project ${subject.id} says ${date},`;
  }
}

function subjectInVietnamese({ subject, count, ...args }: OutsidePeriod): string {
  const date = writeDate(args.date, 'vi');
  if (!('id' in subject)) {
    const facts = countFacts(count, subject, 'vi');
    return count === 1 ? `${facts} ghi ngày ${date}` : `${facts}, đầu tiên là ngày ${date}`;
  }
  switch (subject.kind) {
    case 'milestone':
      return `mốc ${subject.id} có hạn ${date}`;
    case 'activity':
      return `lịch của hoạt động ${subject.id} ghi ${date}`;
    case 'plan':
      return `kế hoạch vốn ${subject.id} là của ${date}`;
    case 'subproject':
      return `thời gian của tiểu dự án ${subject.id} ghi ${date}`;
  }
}

function helpInEnglish({ subject, side, needed }: OutsidePeriod): string {
  if (side === 'before')
    return `correct the date; or, if the project started earlier, its period: \`start: ${needed}\``;
  const help = `correct the date; or, if the project was extended, its period: \`end: ${needed}\``;
  if (subject.kind === 'contribution') return `${help}; no contribution outside the period counts towards a share`;
  return `${help}; or, if it closed later than agreed, that day: \`ended: DATE\``;
}

function helpInVietnamese({ subject, side, needed }: OutsidePeriod): string {
  if (side === 'before')
    return `hãy sửa ngày; hoặc nếu dự án bắt đầu sớm hơn, hãy sửa thời gian dự án: \`start: ${needed}\``;
  const help = `hãy sửa ngày; hoặc nếu dự án được gia hạn, hãy sửa thời gian dự án: \`end: ${needed}\``;
  if (subject.kind === 'contribution')
    return `${help}; khoản đóng góp ngoài thời gian dự án không được tính vào tỷ lệ nào`;
  return `${help}; hoặc nếu dự án đóng muộn hơn thỏa thuận, hãy ghi ngày đó: \`ended: NGÀY\``;
}
