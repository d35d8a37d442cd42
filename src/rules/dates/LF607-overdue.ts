import type { ActivityAssessment } from '../../calc/activity/assess-activity.js';
import type { MilestoneAssessment } from '../../calc/timeline.js';
import { countDays, type PlainDate } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import type { Language, Text } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import { type AssessedProject, defineRule, type Report } from '../rule.js';
import { countUnits } from './count-units.js';
import { writeDate } from './write-date.js';

type Overdue = { readonly id: Id; readonly due: PlainDate; readonly days: number } & (
  | {
      readonly kind: 'activity';
      readonly planned: Quantity;
      readonly done: Quantity;
      readonly unit?: Text | undefined;
      /** The key under which the deadline is written; absent where it is the end of the project. */
      readonly key?: 'due' | 'end' | undefined;
    }
  | {
      readonly kind: 'milestone';
      /** Recorded as done after the as-of date. */
      readonly done?: string | undefined;
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
        'What is late is done late, moved or given up, and a report has to say which. An activity is overdue once its ' +
        '`due`, the end of its schedule or, without either, the end of the project has passed and less than the planned ' +
        'quantity is reported; a milestone once its `due` has passed without `done`. Only what was reported by the as-of ' +
        'date counts, and of `more than 5` the 5, as in the report. It is silent where nothing can be judged: for an activity that was never reported (no data), whose ' +
        'planned quantity is not known, or that was cancelled or suspended, and for the milestones of a project that has ' +
        'reported nothing at all.',
    },
    vi: {
      summary: 'hoạt động hoặc mốc đã quá hạn',
      why:
        'Việc quá hạn thì hoặc làm muộn, hoặc đã lùi hạn, hoặc thôi không làm, và báo cáo phải nêu rõ. Hoạt động quá hạn khi ' +
        '`due`, ngày kết thúc lịch hoặc, nếu không có cả hai, ngày kết thúc dự án đã qua mà báo cáo chưa đủ số lượng kế ' +
        'hoạch; mốc quá hạn khi `due` đã qua mà chưa có `done`. Chỉ tính những gì được báo cáo đến ngày tính số liệu; `hơn 5` được tính là 5 như trong báo cáo. Quy ' +
        'tắc bỏ qua khi không có căn cứ: hoạt động chưa từng được báo cáo (chưa có số liệu), không rõ số lượng kế hoạch, đã ' +
        'hủy hoặc tạm dừng, và các mốc của dự án chưa báo cáo gì.',
    },
  },
  examples: {
    bad: '# as of 2023-06-30\nactivities:\n  - { id: A05, name: Sửa nhà vệ sinh, planned: 9, schedule: { due: 2023-03-31 }, done: [{ on: 2022-12-22, value: 7 }] }\n',
    good: '# as of 2023-06-30\nactivities:\n  - { id: A05, name: Sửa nhà vệ sinh, planned: 9, schedule: { due: 2023-03-31 }, done: [{ on: 2022-12-22, value: 9 }] }\n',
  },
  describe: {
    en: (args) => {
      const { id, due, days } = args;
      const late = `was due on ${due}, ${formatIn('en').count(days)} ${days === 1 ? 'day' : 'days'} ago`;
      if (args.kind === 'milestone') {
        return {
          message: `milestone ${id} ${late}, and ${args.done ? `was done only on ${args.done}` : 'is not recorded as done'}`,
          help: args.done
            ? 'nothing is wrong in the file if both dates are right: on the as-of date it was not done'
            : 'if it is done, add `done: DATE`; or, if the deadline has moved, correct `due` and say why in `note`',
        };
      }
      return {
        message: `activity ${id} ${late}; done: ${countDone(args, 'en')}`,
        help: `add what was done since to \`done\`; or, if the deadline has moved, ${args.key ? `correct \`${args.key}\`` : 'write it in its `schedule`: `end: DATE`'}; or, if it is given up, \`status: cancelled\` with \`since\` and \`reason\``,
        labels: { due: 'no deadline of its own: due at the end of the project' },
      };
    },
    vi: (args) => {
      const { id, due, days } = args;
      const { date, count } = formatIn('vi');
      const late = `quá hạn ${count(days)} ngày (hạn ${date(due)})`;
      if (args.kind === 'milestone') {
        return {
          message: `mốc ${id} ${late}, ${args.done ? `đến ${writeDate(args.done, 'vi')} mới hoàn thành` : 'chưa ghi nhận hoàn thành'}`,
          help: args.done
            ? 'nếu cả hai ngày đều đúng thì tệp không sai: đến ngày tính số liệu, mốc này chưa hoàn thành'
            : 'nếu đã hoàn thành, hãy thêm `done: NGÀY`; hoặc nếu đã lùi hạn, hãy sửa `due` và ghi lý do ở `note`',
        };
      }
      return {
        message: `hoạt động ${id} ${late}: mới thực hiện ${countDone(args, 'vi')}`,
        help: `hãy ghi thêm kết quả vào \`done\`; hoặc nếu đã lùi hạn, hãy ${args.key ? `sửa \`${args.key}\`` : 'ghi hạn riêng ở `schedule`: `end: NGÀY`'}; hoặc nếu thôi không làm, \`status: cancelled\` kèm \`since\` và \`reason\``,
        labels: { due: 'không có hạn riêng: hạn là ngày kết thúc dự án' },
      };
    },
  },
  checkProject({ project, asOf, assessment }, report) {
    for (const activity of assessment.activities ?? []) {
      if (activity.status === 'overdue') checkActivity(activity, { project, asOf }, report);
    }
    for (const milestone of assessment.timeline.milestones ?? []) {
      if (milestone.status === 'overdue') checkMilestone(milestone, report);
    }
  },
});

function checkActivity(
  { activity, planned, done, window }: ActivityAssessment,
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
    key,
  } as const;
  if (schedule?.at && key) return report(schedule.at.of(key), args);
  // The end of the project is the deadline of many: the finding stands at what this one promised.
  const place = schedule?.at && activity.planned === undefined ? schedule.at.of('every') : at.of('planned');
  report(place, args, { related: [{ place: (project.period.at ?? project.at).of('end'), label: 'due' }] });
}

function checkMilestone({ milestone, due, daysLate = 0 }: MilestoneAssessment, report: Report<Overdue>): void {
  const { id, at, done } = milestone;
  report(at.of('due'), { kind: 'milestone', id, due, days: daysLate, done: done?.text });
}

function countDone({ planned, done, unit }: Extract<Overdue, { kind: 'activity' }>, language: Language): string {
  const of = language === 'en' ? 'of' : 'trên';
  return `${formatIn(language).number(done)} ${of} ${countUnits(planned, unit, language)}`;
}
