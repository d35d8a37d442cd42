import type { ActivityAssessment } from '../../calc/activity/assess-activity.js';
import { projectClock } from '../../calc/project-clock.js';
import type { MilestoneAssessment } from '../../calc/timeline.js';
import type { Interval } from '../../model/activity.js';
import { countDays, type PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { Quantity } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import type { Language, Text } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import { defineRule, type FindingText, type Report } from '../rule.js';
import { writeDate } from '../write-date.js';
import { countUnits, HOW_OFTEN } from './records/count-units.js';
import { actualLimits } from './records/limits.js';

/** Whether a later deadline can lie within the project: it goes on, or its time is over. */
type ProjectState = 'open' | 'over';

type Overdue = {
  readonly id: Id;
  readonly due: PlainDate;
  readonly days: number;
  readonly project: ProjectState;
  /** When the project closed without it; nothing turns more overdue from then on. */
  readonly closed?: PlainDate | undefined;
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
        'date counts; `more than 5` of 8 may be all of them, which is LF534. In a project that closed, what was not done by ' +
        'then is reported once and for all, also where it would have been due later. A suspended project is looked at on ' +
        'the day on which it was suspended.\n\nIt is silent where nothing can be judged: for an activity that ' +
        'was never reported (no data), whose planned quantity is not known, or that was cancelled or suspended, and for the ' +
        'milestones of a project that has reported nothing at all. A milestone cannot be cancelled: one that was given up is ' +
        'silenced by a comment.',
    },
    vi: {
      summary: 'hoạt động hoặc mốc đã quá hạn',
      why:
        'Việc quá hạn thì hoặc làm muộn, hoặc đã lùi hạn, hoặc thôi không làm, và báo cáo phải nêu rõ.\n\nHoạt động quá hạn khi ' +
        '`due`, ngày kết thúc lịch hoặc, nếu không có cả hai, ngày kết thúc dự án đã qua mà báo cáo chưa đủ số lượng kế ' +
        'hoạch; mốc quá hạn khi `due` đã qua mà chưa có `done`. Chỉ tính những gì được báo cáo đến ngày tính số liệu; `hơn 5` trên 8 có thể đã đủ, đó là LF534. Khi dự án đã đóng, việc chưa làm xong được nêu là không hoàn thành, kể cả việc có hạn muộn hơn; dự án tạm dừng thì xét theo ngày tạm dừng.\n\n' +
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
    en: (args) => describe(args, 'en'),
    vi: (args) => describe(args, 'vi'),
  },
  checkProject({ project, asOf, assessment }, report) {
    const { effectiveDay, ended } = projectClock(project, asOf);
    const state: ProjectAtDate = {
      project,
      day: effectiveDay,
      state: actualLimits(project).days.end < asOf ? 'over' : 'open',
      closed: ended,
    };
    for (const activity of assessment.activities ?? []) {
      if (isLate(activity.status) && !activity.uncertain) checkActivity(activity, state, report);
    }
    for (const milestone of assessment.timeline.milestones ?? []) {
      if (isLate(milestone.status)) checkMilestone(milestone, state, report);
    }
  },
});

interface ProjectAtDate {
  readonly project: Project;
  /** On which its deadlines are looked at. */
  readonly day: PlainDate;
  readonly state: ProjectState;
  readonly closed?: PlainDate | undefined;
}

function isLate(status: string): boolean {
  return status === 'overdue' || status === 'not-done';
}

function checkActivity(
  { activity, planned, plannedDerived, done, window }: ActivityAssessment,
  { project, day, state, closed }: ProjectAtDate,
  report: Report<Overdue>,
): void {
  if (!planned?.quantity || !done.quantity) return;
  const { id, at, unit, schedule } = activity;
  const key = schedule?.due ? 'due' : schedule?.end ? 'end' : undefined;
  const args = {
    kind: 'activity',
    id,
    due: window.end,
    days: countDays(window.end, day) - 1,
    planned: { ...planned.quantity, at: undefined },
    done: { ...done.quantity, at: undefined },
    unit,
    every: plannedDerived ? schedule?.every : undefined,
    project: state,
    closed,
    key,
  } as const;
  if (schedule?.at && key) return report(schedule.at.of(key), args);
  // The end of the project is the deadline of many: the finding stands at what this one promised.
  const place = schedule?.at && activity.planned === undefined ? schedule.at.of('every') : at.of('planned');
  report(place, args, { related: [{ place: (project.period.at ?? project.at).of('end'), label: 'due' }] });
}

function checkMilestone(
  { milestone, due, daysLate = 0 }: MilestoneAssessment,
  { state, closed }: ProjectAtDate,
  report: Report<Overdue>,
): void {
  const { id, at, done } = milestone;
  report(at.of('due'), {
    kind: 'milestone',
    id,
    due,
    days: daysLate,
    project: state,
    closed,
    done: done && { text: done.text, last: done.last },
  });
}

type OverdueActivity = Extract<Overdue, { kind: 'activity' }>;

/** What the words of both kinds are made of, as it is printed. */
interface Facts {
  readonly id: Id;
  readonly due: string;
  readonly days: string;
  readonly isOneDay: boolean;
  /** When the project closed. */
  readonly closed?: string | undefined;
}

interface Texts {
  readonly milestone: {
    readonly open: (facts: Facts) => string;
    readonly notDone: (facts: Facts, closed: string) => string;
    readonly openHelp: (moved: string) => string;
    readonly doneLater: (facts: Facts, done: string) => string;
    readonly doneLaterHelp: (day: PlainDate) => string;
    /** A deadline after the end of the project would only be the next finding (LF602). */
    readonly moved: Readonly<Record<ProjectState, string>>;
  };
  readonly activity: {
    readonly message: (facts: Facts, counted: string) => string;
    readonly notDone: (facts: Facts, counted: string, closed: string) => string;
    readonly help: (moved: string) => string;
    readonly due: string;
    readonly extended: (key: string | undefined) => string;
    readonly moved: (key: string | undefined) => string;
    /** A planned quantity, with how often the schedule promises it where that is where it comes from. */
    readonly bySchedule: (planned: string, often: string) => string;
    readonly noneDone: (planned: string) => string;
    readonly someDone: (done: string, planned: string) => string;
  };
}

const late = ({ due, days, isOneDay }: Facts): string => `was due on ${due}, ${days} ${isOneDay ? 'day' : 'days'} ago`;
const quaHan = ({ due, days }: Facts): string => `quá hạn ${days} ngày (hạn ${due})`;

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    milestone: {
      open: (facts) => `milestone ${facts.id} ${late(facts)}, and is not recorded as done`,
      notDone: (facts, closed) =>
        `milestone ${facts.id} (due ${facts.due}) was not done when the project closed on ${closed}`,
      openHelp: (moved) =>
        `if it is done, add \`done: <date>\`${moved}; or, if it is given up, silence this with \`# logframe-ignore LF607: <reason>\` above the line`,
      doneLater: (facts, done) => `milestone ${facts.id} ${late(facts)}, and was done only on ${done}`,
      doneLaterHelp: (day) =>
        `the file is right if both dates are: on the as-of date it was not done; with \`--as-of ${day}\` it is`,
      moved: {
        open: '; or, if the deadline has moved, correct `due` and say why in `note`',
        over: '; or, if the project was extended, say so in `extensions`, and correct `due`',
      },
    },
    activity: {
      message: (facts, counted) => `activity ${facts.id} ${late(facts)}; ${counted}`,
      notDone: (facts, counted, closed) =>
        `activity ${facts.id} (due ${facts.due}) was not completed when the project closed on ${closed}; ${counted}`,
      help: (moved) =>
        `add what was done since to \`done\`${moved}; or, if it is given up, write \`status: cancelled\` with \`since\` and \`reason\``,
      due: 'no deadline of its own: due at the end of the project',
      extended: (key) =>
        `; or, if the project was extended, say so in \`extensions\`${key ? `, and correct \`${key}\` here` : ''}`,
      moved: (key) =>
        `; or, if the deadline has moved, ${key ? `correct \`${key}\`` : 'write it in its `schedule`: `end: <date>`'}`,
      bySchedule: (planned, often) => `${planned} by its schedule (${often})`,
      noneDone: (planned) => `nothing done of ${planned}`,
      someDone: (done, planned) => `done: ${done} of ${planned}`,
    },
  },
  vi: {
    milestone: {
      open: (facts) => `mốc ${facts.id} ${quaHan(facts)}, chưa ghi nhận hoàn thành`,
      notDone: (facts, closed) => `mốc ${facts.id} (hạn ${facts.due}) chưa hoàn thành khi dự án đóng ngày ${closed}`,
      openHelp: (moved) =>
        `nếu đã hoàn thành, hãy thêm \`done: ‹ngày›\`${moved}; hoặc nếu thôi không làm, hãy tắt cảnh báo bằng \`# logframe-ignore LF607: ‹lý do›\` ở dòng trên`,
      doneLater: (facts, done) => `mốc ${facts.id} ${quaHan(facts)}, đến ${done} mới hoàn thành`,
      doneLaterHelp: (day) =>
        `nếu cả hai ngày đều đúng thì tệp không sai: đến ngày tính số liệu, mốc này chưa hoàn thành; với \`--as-of ${day}\` thì đã hoàn thành`,
      moved: {
        open: '; hoặc nếu đã lùi hạn, hãy sửa `due` và ghi lý do ở `note`',
        over: '; hoặc nếu dự án được gia hạn, hãy ghi vào `extensions`, rồi sửa `due`',
      },
    },
    activity: {
      message: (facts, counted) => `hoạt động ${facts.id} ${quaHan(facts)}: ${counted}`,
      notDone: (facts, counted, closed) =>
        `hoạt động ${facts.id} (hạn ${facts.due}) chưa hoàn thành khi dự án đóng ngày ${closed}: ${counted}`,
      help: (moved) =>
        `hãy ghi thêm kết quả vào \`done\`${moved}; hoặc nếu thôi không làm, hãy ghi \`status: cancelled\` kèm \`since\` và \`reason\``,
      due: 'không có hạn riêng: hạn là ngày kết thúc dự án',
      extended: (key) =>
        `; hoặc nếu dự án được gia hạn, hãy ghi vào \`extensions\`${key ? `, rồi sửa \`${key}\` ở đây` : ''}`,
      moved: (key) =>
        `; hoặc nếu đã lùi hạn, hãy ${key ? `sửa \`${key}\`` : 'ghi hạn riêng ở `schedule`: `end: ‹ngày›`'}`,
      bySchedule: (planned, often) => `${planned} theo lịch (${often})`,
      noneDone: (planned) => `chưa thực hiện, kế hoạch ${planned}`,
      someDone: (done, planned) => `mới thực hiện ${done} trên ${planned}`,
    },
  },
};

function describe(args: Overdue, language: Language): FindingText {
  const { milestone, activity } = TEXTS[language];
  const said = facts(args, language);
  if (args.kind === 'activity') {
    const counted = countDone(args, language);
    return {
      message: said.closed ? activity.notDone(said, counted, said.closed) : activity.message(said, counted),
      help: activity.help(movedActivity(args, language)),
      labels: { due: activity.due },
    };
  }
  const { done } = args;
  if (done && !said.closed) {
    return {
      message: milestone.doneLater(said, writeDate(done.text, language)),
      help: milestone.doneLaterHelp(done.last),
    };
  }
  return {
    message: said.closed ? milestone.notDone(said, said.closed) : milestone.open(said),
    help: milestone.openHelp(said.closed ? '' : milestone.moved[args.project]),
  };
}

function facts({ id, due, days, closed }: Overdue, language: Language): Facts {
  const { date, count } = formatIn(language);
  return { id, due: date(due), days: count(days), isOneDay: days === 1, closed: closed && date(closed) };
}

function movedActivity({ project, key, closed }: OverdueActivity, language: Language): string {
  if (closed) return '';
  const { extended, moved } = TEXTS[language].activity;
  return project === 'over' ? extended(key) : moved(key);
}

function countDone({ planned, done, unit, every }: OverdueActivity, language: Language): string {
  const { bySchedule, noneDone, someDone } = TEXTS[language].activity;
  const counted = countUnits(planned, unit, language);
  const plan = every ? bySchedule(counted, HOW_OFTEN[language][every]) : counted;
  const isNone = done.number.isZero && done.bound === 'exactly';
  return isNone ? noneDone(plan) : someDone(formatIn(language).number(done), plan);
}
