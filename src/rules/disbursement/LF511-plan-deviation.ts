import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import { isNewer } from '../../calc/disbursement/plans-in-force.js';
import { type Money, money } from '../../model/money.js';
import type { Window } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Note, Project } from '../../model/project.js';
import { exactly, negate, type Quantity } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import type { Thresholds } from '../../model/thresholds.js';
import { isUnknown } from '../../model/unknown.js';
import { formatIn } from '../format-in.js';
import { defineRule, type FindingText } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { paymentWindow } from './payments/payment-window.js';

interface PlanDeviation {
  readonly plan: Id;
  readonly window: Window;
  readonly band: 'under' | 'over';
  /** Disbursed of planned to date. */
  readonly rate: Quantity;
  readonly disbursed: Money;
  readonly plannedToDate: Money;
  /** How much more or less, without a sign. */
  readonly variance: Money;
  readonly limits: Thresholds['disbursement'];
  readonly asOf: PlainDate;
  readonly hasNote: boolean;
}

export default defineRule<PlanDeviation>({
  code: 'LF511',
  slug: 'plan-deviation',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a plan in force of which far less or far more was disbursed than planned to date',
      why:
        'Above plan and below plan both need an explanation: 120% of plan is no success by itself.\n\nWhat was disbursed in the ' +
        "plan's period by the as-of date is divided by what was planned to date, the planned amount times the share of the " +
        'days that have passed. Below `under` (85% unless the file or its workspace sets `thresholds.disbursement`) or above ' +
        '`over` (115%) it is reported, also long after the period has ended.\n\nOnly versions in force are looked at, and of ' +
        'two that claim the same period the newer one (LF512). A bound that leaves it open is LF534: `more than 60%` ' +
        'may well be enough, and `about 80%` may be off by a tenth.\n\nSilent where the plan or what was disbursed is not known, and ' +
        "before the period starts. Silent too where a total (`during`) lies only partly in the plan's period: the figure of " +
        'the plan leaves it out, though some of it may belong there.\n\nA note `about` the plan is shown with the finding; it stays until somebody has read the ' +
        'note and silences it with `# logframe-ignore LF511: <reason>`.',
    },
    vi: {
      summary: 'kế hoạch đang áp dụng có số giải ngân thấp hoặc cao hơn nhiều so với kế hoạch đến nay',
      why:
        'Vượt hay hụt kế hoạch đều cần giải trình: đạt 120% kế hoạch chưa phải là thành tích.\n\nSố giải ngân trong kỳ kế hoạch, ' +
        'tính đến ngày tính số liệu, được chia cho kế hoạch đến nay, tức số kế hoạch nhân với phần số ngày đã qua của kỳ. Dưới ' +
        'ngưỡng `under` (85%, trừ khi tệp dự án hay tệp cấu hình đặt `thresholds.disbursement`) hoặc trên ngưỡng `over` ' +
        '(115%) thì báo, kể cả khi kỳ đã kết thúc từ lâu.\n\nChỉ xét bản kế hoạch đang áp dụng; nếu hai bản cùng một kỳ thì xét ' +
        'bản mới hơn (LF512). Khi từ hạn định (như hơn, ít nhất) còn để ngỏ thì đó là LF534: `hơn 60%` có thể đã đủ, `khoảng 80%` có thể hơn kém một phần mười. ' +
        'Không báo nếu chưa rõ kế hoạch, chưa có số giải ngân, hoặc kỳ chưa bắt đầu; cũng không báo khi có số tổng (`during`) ' +
        'chỉ nằm một phần trong kỳ kế hoạch: số liệu của kế hoạch không tính số tổng đó, dù một phần có thể thuộc kỳ này.\n\nGhi chú có `about` là mã kế hoạch được ' +
        'hiện kèm; cảnh báo vẫn còn cho đến khi có người đọc ghi chú và tắt bằng `# logframe-ignore LF511: ‹lý do›`.',
    },
  },
  examples: {
    bad: 'budget:\n  plans:\n    - { id: FY2023, period: FY2023, approved: 2022-07-15, amount: 900_000_000 VND }\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 540_000_000 VND }\n',
    good: 'budget:\n  plans:\n    - { id: FY2023, period: FY2023, approved: 2022-07-15, amount: 900_000_000 VND }\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 870_000_000 VND }\n',
  },
  describe: {
    en: (args) => describe(args, 'en'),
    vi: (args) => describe(args, 'vi'),
  },
  checkProject({ project, asOf, assessment: { disbursement, thresholds } }, report) {
    const plans = disbursement?.plans ?? [];
    const limits = thresholds.disbursement;
    for (const assessed of plans) {
      const { plan, currency, start, end } = assessed;
      const band = bandToReport(assessed);
      const [rate, disbursed] = [assessed.ofPlanToDate.quantity, assessed.disbursed.quantity];
      const [plannedToDate, variance] = [assessed.plannedToDate.quantity, assessed.variance.quantity];
      if (!band || !rate || !disbursed || !plannedToDate || !variance || !isNewestOfPeriod(assessed, plans)) continue;
      if (isLeftOpen(band, assessed, project, asOf)) continue;
      const note = newestNote(project, plan.id, { start, end: asOf });
      const args = {
        plan: plan.id,
        window: { start, end },
        band,
        rate: withoutPlace(rate),
        disbursed: withoutPlace(money(disbursed, currency)),
        plannedToDate: withoutPlace(money(plannedToDate, currency)),
        variance: withoutPlace(money(band === 'under' ? negate(variance) : variance, currency)),
        limits,
        asOf,
        hasNote: note !== undefined,
      };
      const related = note ? [{ place: note.at.of('about'), label: 'note' }] : [];
      if (plan.amount && !isUnknown(plan.amount)) report(plan.at.of('amount'), args, { related });
      else report(plan.at.keyOf('lines'), args, { path: `${plan.at.path}.lines`, related });
    }
  },
});

interface Facts {
  readonly plan: Id;
  readonly window: string;
  readonly band: 'under' | 'over';
  readonly rate: string;
  readonly disbursed: string;
  readonly plannedToDate: string;
  readonly variance: string;
  readonly under: string;
  readonly over: string;
  readonly asOf: PlainDate;
}

interface Texts {
  readonly message: (facts: Facts) => string;
  readonly help: (facts: Facts, way: string) => string;
  /** What to do where a note explains it already. */
  readonly explained: string;
  readonly unexplained: (facts: Facts) => string;
  readonly note: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    message: ({ plan, window, band, rate, variance }) =>
      `plan ${plan} (${window}): disbursed ${rate} of plan to date, ${variance} ${band === 'under' ? 'below' : 'above'}`,
    help: ({ disbursed, plannedToDate, under, over }, way) =>
      `${disbursed} disbursed of ${plannedToDate} planned to date; outside of ${under} to ${over} it needs an explanation: ${way}`,
    explained: 'where the note explains it, silence this with `# logframe-ignore LF511: <reason>` above the line',
    unexplained: ({ asOf, plan }) =>
      `enter the payments that are missing; or silence this with \`# logframe-ignore LF511: <reason>\` above the line, and explain it under \`notes:\`\n- { on: ${asOf}, about: ${plan}, text: … }`,
    note: 'a note about this plan',
  },
  vi: {
    message: ({ plan, window, band, rate, variance }) =>
      `kế hoạch ${plan} (${window}): giải ngân ${rate} kế hoạch đến nay, ${band === 'under' ? 'hụt' : 'vượt'} ${variance}`,
    help: ({ disbursed, plannedToDate, under, over }, way) =>
      `đã giải ngân ${disbursed} trên ${plannedToDate} kế hoạch đến nay; ngoài khoảng ${under} đến ${over} thì cần giải trình: ${way}`,
    explained: 'nếu ghi chú đã giải trình, hãy tắt cảnh báo bằng `# logframe-ignore LF511: ‹lý do›` ở dòng trên',
    unexplained: ({ asOf, plan }) =>
      `hãy ghi thêm các khoản chi còn thiếu; hoặc tắt cảnh báo bằng \`# logframe-ignore LF511: ‹lý do›\` ở dòng trên và giải trình ở \`notes:\`\n- { on: ${asOf}, about: ${plan}, text: … }`,
    note: 'ghi chú về kế hoạch này',
  },
};

function describe(args: PlanDeviation, language: Language): FindingText {
  const texts = TEXTS[language];
  const said = facts(args, language);
  return {
    message: texts.message(said),
    help: texts.help(said, args.hasNote ? texts.explained : texts.unexplained(said)),
    labels: { note: texts.note },
  };
}

function facts(args: PlanDeviation, language: Language): Facts {
  const { plan, window, band, rate, disbursed, plannedToDate, variance, asOf } = args;
  const { under, over } = args.limits;
  const format = formatIn(language);
  const money = (amount: Money): string => format.money(amount, amount.currency);
  return {
    plan,
    window: format.window(window),
    band,
    rate: format.percent(rate, [under, over]),
    disbursed: money(disbursed),
    plannedToDate: money(plannedToDate),
    variance: money(variance),
    under: format.percent(exactly(under), [under]),
    over: format.percent(exactly(over), [over]),
    asOf,
  };
}

/** The band of a plan in force that needs an explanation and is certain. */
function bandToReport({ inForce, band, uncertain }: PlanAssessment): 'under' | 'over' | undefined {
  if (!inForce || uncertain) return undefined;
  return band === 'under' || band === 'over' ? band : undefined;
}

/**
 * Whether the total of a period that the plan's own cuts through may hold what is missing to the plan, or the refund of
 * what is too much: such a total is in the figure of no plan, and what of it belongs to this one is not known.
 */
function isLeftOpen(band: 'under' | 'over', plan: Window, project: Project, asOf: PlainDate): boolean {
  return (project.budget?.disbursements ?? []).some((disbursement) => {
    if (!disbursement.during || (disbursement.kind === 'refund') !== (band === 'over')) return false;
    const window = paymentWindow(disbursement, project);
    if (!window || window.start > asOf || window.start > plan.end || window.end < plan.start) return false;
    return window.start < plan.start || window.end > plan.end;
  });
}

/** Of the plans in force for one period, the newest: the one that the project's own figures go by. */
function isNewestOfPeriod(one: PlanAssessment, plans: readonly PlanAssessment[]): boolean {
  const rivals = plans.filter(({ inForce, start, end }) => inForce && start === one.start && end === one.end);
  return rivals.reduce((newest, other) => (isNewer(other.plan, newest.plan) ? other : newest), one) === one;
}

/** The newest note about the plan since its period began. */
function newestNote({ notes = [] }: Project, plan: Id, { start, end }: Window): Note | undefined {
  let newest: Note | undefined;
  for (const note of notes) {
    const day = note.on?.last;
    if (note.about !== plan || day === undefined || day < start || day > end) continue;
    if (!newest?.on || day >= newest.on.last) newest = note;
  }
  return newest;
}
