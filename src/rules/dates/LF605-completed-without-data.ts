import type { ActivityAssessment } from '../../calc/activity/assess-activity.js';
import { hasHappened } from '../../calc/as-of.js';
import type { Interval } from '../../model/activity.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { Quantity } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import type { Language, Text } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import { defineRule, type Report } from '../rule.js';
import { countUnits, HOW_OFTEN } from './records/count-units.js';

type CompletedWithoutData =
  | {
      readonly kind: 'subproject';
      readonly id: Id;
      readonly status: 'completed' | 'reviewed';
      /** Whether the list is there, and says that there are none. */
      readonly isEmpty: boolean;
    }
  | {
      readonly kind: 'activity';
      readonly id: Id;
      readonly planned: Quantity;
      readonly unit?: Text | undefined;
      /** Where the quantity follows from the schedule alone. */
      readonly every?: Interval | undefined;
      readonly ended: PlainDate;
    };

export default defineRule<CompletedWithoutData>({
  code: 'LF605',
  slug: 'completed-without-data',
  severity: 'warning',
  docs: {
    en: {
      summary:
        'a completed sub-project without contributions, or a planned activity of a closed project never reported',
      why:
        'Work that is finished was paid by somebody, and what a project promised was done or not done: at the end the file ' +
        'has to say which.\n\nIt fires for a sub-project `completed` or `reviewed` whose `contributions` are absent or empty, ' +
        'and, once `ended` lies on or before the as-of date, for an activity with a planned quantity (written, or derived ' +
        'from `every`) and no `done`.\n\nIt is silent where the project does not say that it closed: a period that is over ' +
        'without data says nothing about the work. Nor does it ask for activities that were cancelled or suspended, that ' +
        'promised no quantity, or that report `done: []`, none: those are overdue (LF607).',
    },
    vi: {
      summary:
        'tiểu dự án đã hoàn thành mà không có khoản đóng góp, hoặc hoạt động trong kế hoạch chưa từng được báo cáo khi dự án đã đóng',
      why:
        'Công trình đã xong thì phải có người chi trả, và điều dự án đã cam kết thì hoặc đã làm hoặc chưa làm: khi kết thúc, tệp ' +
        'phải nêu rõ.\n\nQuy tắc cảnh báo với tiểu dự án `completed` hoặc `reviewed` mà `contributions` không có hoặc để trống; và, ' +
        'khi `ended` không sau ngày tính số liệu, với hoạt động có số lượng kế hoạch (ghi sẵn hoặc suy ra từ `every`) mà không ' +
        'có `done`.\n\nQuy tắc bỏ qua dự án không ghi ngày đóng: hết thời hạn mà chưa có số liệu thì không nói lên điều gì về ' +
        'công việc. Hoạt động đã hủy, tạm dừng, không cam kết số lượng, hoặc đã báo cáo `done: []` (chưa làm gì) cũng được bỏ qua; trường hợp sau cùng là quá hạn (LF607).',
    },
  },
  examples: {
    bad: 'subprojects:\n  - { id: SP-01, name: Đường ống nước bản Hàng, status: completed }\n',
    good: 'subprojects:\n  - id: SP-01\n    name: Đường ống nước bản Hàng\n    status: completed\n    contributions:\n      - { id: C1, from: grant, kind: cash, on: 2023-03-15, amount: 63_400_000 VND }\n',
  },
  describe: {
    en: (args) =>
      args.kind === 'subproject'
        ? {
            message: `sub-project ${args.id} is ${args.status}, but ${args.isEmpty ? 'its list of contributions is empty' : 'it has no contributions'}`,
            help: 'record who gave what, the grant too: `contributions: [{ id: C1, from: grant, kind: cash, on: …, amount: … }]`; or, if the work is still going on, write `status: in-progress`',
          }
        : {
            message: `activity ${args.id} (planned: ${countPlanned(args, 'en')}) was never reported, and the project closed on ${args.ended}`,
            help: 'add what was done: `done: [{ on: …, value: … }]`; or, if nothing was, write `status: cancelled` with `since` and `reason`',
            labels: { ended: 'the project closed here' },
          },
    vi: (args) =>
      args.kind === 'subproject'
        ? {
            message: `tiểu dự án ${args.id} ${args.status === 'completed' ? 'đã hoàn thành' : 'đã đánh giá'} nhưng ${args.isEmpty ? 'danh sách đóng góp để trống' : 'không có khoản đóng góp nào'}`,
            help: 'hãy ghi ai đã góp bao nhiêu, kể cả tiền tài trợ: `contributions: [{ id: C1, from: grant, kind: cash, on: …, amount: … }]`; hoặc nếu còn đang làm, hãy ghi `status: in-progress`',
          }
        : {
            message: `hoạt động ${args.id} (kế hoạch: ${countPlanned(args, 'vi')}) chưa từng được báo cáo, mà dự án đã đóng ngày ${formatIn('vi').date(args.ended)}`,
            help: 'hãy ghi kết quả: `done: [{ on: …, value: … }]`; hoặc nếu không thực hiện, hãy ghi `status: cancelled` kèm `since` và `reason`',
            labels: { ended: 'dự án đóng ở đây' },
          },
  },
  checkProject({ project, asOf, assessment }, report) {
    checkSubprojects(project, report);
    const ended = project.ended && hasHappened(project.ended, asOf) ? project.ended.last : undefined;
    for (const activity of assessment.activities ?? []) {
      if (ended !== undefined && activity.status === 'no-data') checkActivity(activity, ended, project, report);
    }
  },
});

/** `at least 9 latrines`; by a schedule alone `12 visits, once a quarter`. */
function countPlanned(
  { planned, unit, every }: Extract<CompletedWithoutData, { kind: 'activity' }>,
  language: Language,
): string {
  const counted = countUnits(planned, unit, language);
  return every ? `${counted}, ${HOW_OFTEN[language][every]}` : counted;
}

function checkSubprojects({ subprojects = [] }: Project, report: Report<CompletedWithoutData>): void {
  for (const { at, id, status, contributions } of subprojects) {
    if ((status !== 'completed' && status !== 'reviewed') || (contributions && contributions.length > 0)) continue;
    report(at.of('status'), { kind: 'subproject', id, status, isEmpty: contributions !== undefined });
  }
}

function checkActivity(
  { activity, planned, plannedDerived }: ActivityAssessment,
  ended: PlainDate,
  project: Project,
  report: Report<CompletedWithoutData>,
): void {
  if (!planned?.quantity) return;
  const { id, unit, at, schedule } = activity;
  const every = plannedDerived ? schedule?.every : undefined;
  const place = every && schedule?.at ? schedule.at.of('every') : at.of('planned');
  const args = { kind: 'activity', id, planned: { ...planned.quantity, at: undefined }, unit, every, ended } as const;
  report(place, args, { related: [{ place: project.at.of('ended'), label: 'ended' }] });
}
