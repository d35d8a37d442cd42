import type { ActivityAssessment } from '../../calc/activity/assess-activity.js';
import { hasHappened } from '../../calc/as-of.js';
import type { MilestoneAssessment } from '../../calc/timeline.js';
import type { Interval } from '../../model/activity.js';
import { countDays, type PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { Quantity } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import type { Language, Text } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import { type AssessedProject, defineRule, type Report } from '../rule.js';
import { writeDate } from '../write-date.js';
import { countUnits, HOW_OFTEN } from './records/count-units.js';
import { actualLimits } from './records/limits.js';

/** Whether a later deadline can lie within the project: it goes on, its time is over, or it has closed. */
type ProjectState = 'open' | 'over' | 'closed';

type Overdue = {
  readonly id: Id;
  readonly due: PlainDate;
  readonly days: number;
  readonly project: ProjectState;
} & (
  | {
      readonly kind: 'activity';
      readonly planned: Quantity;
      readonly done: Quantity;
      readonly unit?: Text | undefined;
      /** Where the quantity follows from the schedule alone. */
      readonly every?: Interval | undefined;
      /** The key under which the deadline is written; absent where it is the end of the project. */
      readonly key?: 'due' | 'end' | undefined;
    }
  | {
      readonly kind: 'milestone';
      /** Recorded as done after the as-of date. */
      readonly done?: { readonly text: string; readonly last: PlainDate } | undefined;
    }
);

export default defineRule<Overdue>({
  code: 'LF607',
  slug: 'overdue',
  severity: 'warning',
  docs: {
    en: {
      summary: 'an activity or a milestone past its due date',
      why:
        'What is late is done late, moved or given up, and a report has to say which.\n\nAn activity is overdue once its ' +
        '`due`, the end of its schedule or, without either, the end of the project has passed and less than the planned ' +
        'quantity is reported; a milestone once its `due` has passed without `done`. Only what was reported by the as-of ' +
        'date counts, and of `more than 5` the 5, as in the report.\n\nIt is silent where nothing can be judged: for an activity that ' +
        'was never reported (no data), whose planned quantity is not known, or that was cancelled or suspended, and for the ' +
        'milestones of a project that has reported nothing at all. A milestone cannot be cancelled: one that was given up is ' +
        'silenced by a comment.',
    },
    vi: {
      summary: 'hoạt động hoặc mốc đã quá hạn',
      why:
        'Việc quá hạn thì hoặc làm muộn, hoặc đã lùi hạn, hoặc thôi không làm, và báo cáo phải nêu rõ.\n\nHoạt động quá hạn khi ' +
        '`due`, ngày kết thúc lịch hoặc, nếu không có cả hai, ngày kết thúc dự án đã qua mà báo cáo chưa đủ số lượng kế ' +
        'hoạch; mốc quá hạn khi `due` đã qua mà chưa có `done`. Chỉ tính những gì được báo cáo đến ngày tính số liệu; `hơn 5` được tính là 5 như trong báo cáo.\n\n' +
        'Quy tắc bỏ qua khi không có căn cứ: hoạt động chưa từng được báo cáo (chưa có số liệu), không rõ số lượng kế hoạch, đã ' +
        'hủy hoặc tạm dừng, và các mốc của dự án chưa báo cáo gì. Mốc không có tình trạng hủy: nếu thôi không làm thì tắt cảnh ' +
        'báo bằng chú thích.',
    },
  },
  examples: {
    bad: '# --as-of 2023-06-30\nactivities:\n  - { id: A05, name: Sửa nhà vệ sinh, planned: 9, schedule: { due: 2023-03-31 }, done: [{ on: 2022-12-22, value: 7 }] }\n',
    good: '# --as-of 2023-06-30\nactivities:\n  - { id: A05, name: Sửa nhà vệ sinh, planned: 9, schedule: { due: 2023-03-31 }, done: [{ on: 2022-12-22, value: 9 }] }\n',
  },
  describe: {
    en: (args) => {
      const { id, due, days } = args;
      const late = `was due on ${due}, ${formatIn('en').count(days)} ${days === 1 ? 'day' : 'days'} ago`;
      if (args.kind === 'milestone') {
        return {
          message: `milestone ${id} ${late}, and ${args.done ? `was done only on ${args.done.text}` : 'is not recorded as done'}`,
          help: args.done
            ? `the file is right if both dates are: on the as-of date it was not done; with \`--as-of ${args.done.last}\` it is`
            : `if it is done, add \`done: <date>\`${MOVED_MILESTONE.en[args.project]}; or, if it is given up, silence this with \`# logframe-ignore LF607: <reason>\` above the line`,
        };
      }
      return {
        message: `activity ${id} ${late}; ${countDone(args, 'en')}`,
        help: `add what was done since to \`done\`${movedActivity(args, 'en')}; or, if it is given up, write \`status: cancelled\` with \`since\` and \`reason\``,
        labels: { due: 'no deadline of its own: due at the end of the project' },
      };
    },
    vi: (args) => {
      const { id, due, days } = args;
      const { date, count } = formatIn('vi');
      const late = `quá hạn ${count(days)} ngày (hạn ${date(due)})`;
      if (args.kind === 'milestone') {
        return {
          message: `mốc ${id} ${late}, ${args.done ? `đến ${writeDate(args.done.text, 'vi')} mới hoàn thành` : 'chưa ghi nhận hoàn thành'}`,
          help: args.done
            ? `nếu cả hai ngày đều đúng thì tệp không sai: đến ngày tính số liệu, mốc này chưa hoàn thành; với \`--as-of ${args.done.last}\` thì đã hoàn thành`
            : `nếu đã hoàn thành, hãy thêm \`done: ‹ngày›\`${MOVED_MILESTONE.vi[args.project]}; hoặc nếu thôi không làm, hãy tắt cảnh báo bằng \`# logframe-ignore LF607: ‹lý do›\` ở dòng trên`,
        };
      }
      return {
        message: `hoạt động ${id} ${late}: ${countDone(args, 'vi')}`,
        help: `hãy ghi thêm kết quả vào \`done\`${movedActivity(args, 'vi')}; hoặc nếu thôi không làm, hãy ghi \`status: cancelled\` kèm \`since\` và \`reason\``,
        labels: { due: 'không có hạn riêng: hạn là ngày kết thúc dự án' },
      };
    },
  },
  checkProject({ project, asOf, assessment }, report) {
    for (const activity of assessment.activities ?? []) {
      if (activity.status === 'overdue') checkActivity(activity, { project, asOf }, report);
    }
    for (const milestone of assessment.timeline.milestones ?? []) {
      if (milestone.status === 'overdue') checkMilestone(milestone, { project, asOf }, report);
    }
  },
});

function checkActivity(
  { activity, planned, plannedDerived, done, window }: ActivityAssessment,
  { project, asOf }: Pick<AssessedProject, 'project' | 'asOf'>,
  report: Report<Overdue>,
): void {
  if (!planned?.quantity || !done.quantity) return;
  const { id, at, unit, schedule } = activity;
  const key = schedule?.due ? 'due' : schedule?.end ? 'end' : undefined;
  const args = {
    kind: 'activity',
    id,
    due: window.end,
    days: countDays(window.end, asOf) - 1,
    planned: { ...planned.quantity, at: undefined },
    done: { ...done.quantity, at: undefined },
    unit,
    every: plannedDerived ? schedule?.every : undefined,
    project: stateOf(project, asOf),
    key,
  } as const;
  if (schedule?.at && key) return report(schedule.at.of(key), args);
  // The end of the project is the deadline of many: the finding stands at what this one promised.
  const place = schedule?.at && activity.planned === undefined ? schedule.at.of('every') : at.of('planned');
  report(place, args, { related: [{ place: (project.period.at ?? project.at).of('end'), label: 'due' }] });
}

function checkMilestone(
  { milestone, due, daysLate = 0 }: MilestoneAssessment,
  { project, asOf }: Pick<AssessedProject, 'project' | 'asOf'>,
  report: Report<Overdue>,
): void {
  const { id, at, done } = milestone;
  report(at.of('due'), {
    kind: 'milestone',
    id,
    due,
    days: daysLate,
    project: stateOf(project, asOf),
    done: done && { text: done.text, last: done.last },
  });
}

function stateOf(project: Project, asOf: PlainDate): ProjectState {
  if (project.ended && hasHappened(project.ended, asOf)) return 'closed';
  return actualLimits(project).days.end < asOf ? 'over' : 'open';
}

/** A deadline after the end of the project would only be the next finding (LF602). */
const MOVED_MILESTONE: Readonly<Record<Language, Readonly<Record<ProjectState, string>>>> = {
  en: {
    open: '; or, if the deadline has moved, correct `due` and say why in `note`',
    over: '; or, if the project was extended, correct the `end` of its `period`, and `due`',
    closed: '',
  },
  vi: {
    open: '; hoặc nếu đã lùi hạn, hãy sửa `due` và ghi lý do ở `note`',
    over: '; hoặc nếu dự án được gia hạn, hãy sửa `end` của `period` dự án, rồi sửa `due`',
    closed: '',
  },
};

function movedActivity({ project, key }: Extract<Overdue, { kind: 'activity' }>, language: Language): string {
  if (project === 'closed') return '';
  if (project === 'over') {
    return language === 'en'
      ? `; or, if the project was extended, correct the \`end\` of its \`period\`${key ? `, and \`${key}\` here` : ''}`
      : `; hoặc nếu dự án được gia hạn, hãy sửa \`end\` của \`period\` dự án${key ? `, rồi sửa \`${key}\` ở đây` : ''}`;
  }
  return language === 'en'
    ? `; or, if the deadline has moved, ${key ? `correct \`${key}\`` : 'write it in its `schedule`: `end: <date>`'}`
    : `; hoặc nếu đã lùi hạn, hãy ${key ? `sửa \`${key}\`` : 'ghi hạn riêng ở `schedule`: `end: ‹ngày›`'}`;
}

function countDone({ planned, done, unit, every }: Extract<Overdue, { kind: 'activity' }>, language: Language): string {
  const { number } = formatIn(language);
  const isNone = done.number.isZero && done.bound === 'exactly';
  const counted = countUnits(planned, unit, language);
  const often = every && HOW_OFTEN[language][every];
  if (language === 'en') {
    const plan = often ? `${counted} by its schedule (${often})` : counted;
    return isNone ? `nothing done of ${plan}` : `done: ${number(done)} of ${plan}`;
  }
  const plan = often ? `${counted} theo lịch (${often})` : counted;
  return isNone ? `chưa thực hiện, kế hoạch ${plan}` : `mới thực hiện ${number(done)} trên ${plan}`;
}
