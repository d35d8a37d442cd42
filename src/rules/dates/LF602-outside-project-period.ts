import type { Contribution } from '../../model/cofinancing.js';
import type { Window } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { Id } from '../../model/record.js';
import { defineRule } from '../rule.js';
import { OUTSIDE_PERIOD_WORDS, type OutsidePeriod } from './outside-period-words.js';
import { type DatedPlace, dated } from './records/dated-place.js';
import { actualLimits, agreedLimits, type Limits, sideOf, subprojectLimits } from './records/limits.js';
import { listFacts } from './records/list-facts.js';
import { listPlans } from './records/list-plans.js';

export default defineRule<OutsidePeriod>({
  code: 'LF602',
  slug: 'outside-project-period',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a record, plan or sub-project outside the period of its project, or of its sub-project',
      why:
        'Auditors accept no cost and no contribution from outside the project, and a mistyped year puts a record there.\n\n' +
        'It looks at values, people reached, deliveries, receipts, disbursements, contributions, milestones, the schedules of ' +
        'activities, disbursement plans and the periods of sub-projects, whatever the as-of date. Of a list of records ' +
        'it names the first before the start and the first after the end, and counts the others.\n\nA date that is a month ' +
        'or a year is outside only if all of it is; so is a plan, and whatever refers to a reporting period: fiscal ' +
        'years rarely begin with the project. An extension counts from its first mention, whenever ' +
        'it was approved. Where `ended` is later than that end, the project lasts until then, except for contributions.\n\nContributions are held to what their share is counted in: the period of the ' +
        'project and that of their sub-project. In the sub-project, those that are ' +
        'rejected are out already, and a grant may be paid in advance: neither is reported.\n\nBaselines, target versions, ' +
        'evidence and approvals may well be older than the project: they are never reported, nor are commitments before it.',
    },
    vi: {
      summary: 'bản ghi, kế hoạch hoặc tiểu dự án nằm ngoài thời gian của dự án, hoặc của tiểu dự án',
      why:
        'Kiểm toán không chấp nhận chi phí hay khoản đóng góp ngoài thời gian dự án, và gõ sai năm cũng đưa bản ghi ra ngoài ' +
        'thời gian đó.\n\nQuy tắc xét các giá trị, số người được tiếp cận, lần thực hiện, kinh phí tiếp nhận, khoản giải ngân, khoản đóng góp, mốc, ' +
        'lịch hoạt động, kế hoạch vốn và thời gian của tiểu dự án, bất kể ngày tính số liệu. Trong một danh sách, quy tắc nêu ' +
        'bản ghi đầu tiên trước ngày bắt đầu và bản ghi đầu tiên sau ngày kết thúc, rồi đếm các bản ghi còn lại.\n\nNgày chỉ ghi ' +
        'tháng hoặc năm chỉ bị coi là ở ngoài khi cả tháng, cả năm đó ở ngoài; kế hoạch vốn và những gì dùng mã kỳ báo cáo ' +
        'cũng vậy, vì năm tài chính ít khi bắt đầu cùng dự án. Lần gia hạn được tính dù phê duyệt ngày nào. Nếu `ended` còn muộn hơn thì dự án kéo ' +
        'dài đến ngày đó, trừ khoản đóng góp.\n\nKhoản đóng góp được xét theo đúng cách tính tỷ lệ đóng góp: phải nằm trong ' +
        'thời gian của dự án và của tiểu dự án. Trong tiểu dự án, khoản đã ' +
        'bị loại (`rejected`) và tiền tài trợ ứng trước không bị nêu.\n\nGiá trị ban đầu, các lần điều ' +
        'chỉnh chỉ tiêu, minh chứng, ngày phê duyệt và kinh phí cam kết có thể có trước dự án nên không bị nêu.',
    },
  },
  examples: {
    bad: 'period: { start: 2021-07-01, end: 2024-12-31 }\nmilestones:\n  - { id: M1, name: Hội thảo khởi động, due: 2012-09-30 }\n',
    good: 'period: { start: 2021-07-01, end: 2024-12-31 }\nmilestones:\n  - { id: M1, name: Hội thảo khởi động, due: 2021-09-30 }\n',
  },
  describe: OUTSIDE_PERIOD_WORDS,
  checkProject({ project }, report) {
    for (const { subject, path, dates, within, limits } of datesOf(project)) {
      for (const side of ['before', 'after'] as const) {
        const outside = dates.filter(({ days }) => sideOf(days, limits) === side);
        const [first] = outside;
        if (!first) continue;
        const { start, end } = limits.days;
        const edges = outside.map(({ days }) => (side === 'before' ? days.start : days.end)).sort();
        const needed = edges.at(side === 'before' ? 0 : -1) ?? end;
        const args = {
          subject: 'id' in subject ? subject : { ...subject, first: first.id },
          count: outside.length,
          side,
          date: first.text,
          within,
          bound: side === 'before' ? start : end,
          needed,
          correction: correctionOf(limits, side === 'before' ? { start: needed, end } : { start, end: needed }),
          extension: within === undefined && side === 'after' ? extensionTo(needed, project) : undefined,
          hasEnded: project.ended !== undefined,
        };
        report(first.place, args, { path, related: [{ place: limits.at[side], label: 'bound' }] });
      }
    }
  },
});

/** A reporting period has other uses: who lasted longer than it writes days of its own. */
function correctionOf({ days, isShared }: Limits, { start, end }: Window): string {
  if (isShared) return `period: { start: ${start}, end: ${end} }`;
  return start === days.start ? `end: ${end}` : `start: ${start}`;
}

/** What says that a project was extended: its last extension, or one to be written beside its period. */
function extensionTo(end: PlainDate, { extensions = [] }: Project): string {
  return extensions.length > 0 ? `end: ${end}` : `extensions: [{ end: ${end}, approved: …, reason: … }]`;
}

function datedContributions(contributions: readonly Contribution[]): readonly DatedPlace[] {
  return contributions.flatMap(({ id, at, on }) => (on ? { ...dated(at.of('on'), on), id } : []));
}

interface HeldDates {
  readonly subject: OutsidePeriod['subject'];
  readonly path: string;
  readonly dates: readonly DatedPlace[];
  readonly within?: Id | undefined;
  /** Within which they have to lie. */
  readonly limits: Limits;
}

function* datesOf(project: Project): Generator<HeldDates> {
  const agreed = agreedLimits(project);
  const actual = actualLimits(project);
  for (const { kind, owner, path, facts } of listFacts(project)) {
    if (kind === 'contribution') continue;
    // A donor binds itself before the project begins.
    const dates = kind === 'commitment' ? facts.filter(({ days }) => sideOf(days, actual) !== 'before') : facts;
    yield { subject: { kind, owner }, path, dates, limits: actual };
  }
  for (const subproject of project.subprojects ?? []) {
    const { id, at, contributions = [] } = subproject;
    const inList = { subject: { kind: 'contribution', owner: id }, path: `${at.path}.contributions` } as const;
    yield { ...inList, dates: datedContributions(contributions), limits: agreed };
    const own = subprojectLimits(subproject, project);
    if (!own) continue;
    const inProject = datedContributions(contributions.filter((one) => isHeld(one, own, project))).filter(
      ({ days }) => sideOf(days, agreed) === undefined,
    );
    yield { ...inList, dates: inProject, within: id, limits: own };
  }
  for (const { kind, id, path, dates } of listPlans(project)) {
    yield { subject: { kind, id }, path, dates, limits: actual };
  }
}

/** A rejected contribution counts nowhere already, and a grant that counts towards no share may be paid in advance. */
function isHeld({ from, on, rejected }: Contribution, { days }: Limits, { cofinancing = [] }: Project): boolean {
  if (rejected) return false;
  const isInAdvance = from === 'grant' && on !== undefined && on.last < days.start;
  return !isInAdvance || cofinancing.some(({ contributors }) => contributors.includes('grant'));
}
