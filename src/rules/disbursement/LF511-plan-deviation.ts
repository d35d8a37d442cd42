import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import { isNewestOfPeriod, measuredOnce } from '../../calc/disbursement/plans-together.js';
import type { Format } from '../../messages/format.js';
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

interface PlanDeviation {
  /** One, or those that are measured together. */
  readonly plans: readonly Id[];
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
  /** The day of the newest payment, where an explanation is older. */
  readonly newerPayment?: PlainDate | undefined;
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
        '`over` (115%) it is reported, also long after the period has ended.\n\nIt is answered by an `explanation` of the plan that is dated in or after the ' +
        'period and by the as-of date, and not before the newest payment of the period: an explanation explains what was paid up to its date.\n\n' +
        'Only versions in force are looked at, and of two that claim the same period in one currency the newer one (LF512); those in several currencies are one ' +
        'finding. A bound that leaves it open is LF534: `more than 60%` may well be enough, and `about 80%` may be off by a tenth.\n\n' +
        'Silent where the plan or what was disbursed is not known, where a total (`during`) cannot be split (LF532), and before the period starts. ' +
        'Spending against a plan of 0 is LF531. A note `about` the plan is shown with the finding: its words belong into the `explanation`.',
    },
    vi: {
      summary: 'kế hoạch có hiệu lực có số giải ngân thấp hoặc cao hơn nhiều so với kế hoạch đến nay',
      why:
        'Vượt hay hụt kế hoạch đều cần giải trình: đạt 120% kế hoạch chưa phải là thành tích.\n\nSố giải ngân trong kỳ kế hoạch, ' +
        'tính đến ngày tính số liệu, được chia cho kế hoạch đến nay, tức số kế hoạch nhân với phần số ngày đã qua của kỳ. Dưới ' +
        'ngưỡng `under` (85%, trừ khi tệp dự án hay tệp cấu hình đặt `thresholds.disbursement`) hoặc trên ngưỡng `over` ' +
        '(115%) thì báo, kể cả khi kỳ đã kết thúc từ lâu.\n\nCảnh báo được giải quyết bằng `explanation` của kế hoạch, ghi ngày từ đầu kỳ đến ngày tính số liệu ' +
        'và không trước khoản chi mới nhất trong kỳ: giải trình chỉ giải thích những khoản đã chi đến ngày ghi.\n\n' +
        'Chỉ xét kế hoạch vốn có hiệu lực; nếu hai kế hoạch cùng một kỳ, cùng một loại tiền thì xét kế hoạch mới hơn (LF512); các kế hoạch bằng nhiều loại tiền được báo ' +
        'một lần. Khi từ hạn định (như hơn, ít nhất) còn để ngỏ thì đó là LF534: `hơn 60%` có thể đã đủ, `khoảng 80%` có thể hơn kém một phần mười.\n\n' +
        'Không báo nếu chưa rõ kế hoạch, chưa có số giải ngân, có số tổng (`during`) không tách được theo kỳ (LF532), hoặc kỳ chưa bắt đầu. ' +
        'Chi khi kế hoạch bằng 0 thuộc LF531. Ghi chú có `about` là mã kế hoạch được hiện kèm: nội dung đó nên chuyển vào `explanation`.',
    },
  },
  examples: {
    bad: 'budget:\n  plans:\n    - { id: FY2023, period: FY2023, approved: 2022-07-15, amount: 900_000_000 VND }\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 540_000_000 VND }\n',
    good: 'budget:\n  plans:\n    - { id: FY2023, period: FY2023, approved: 2022-07-15, amount: 900_000_000 VND,\n        explanation: [{ on: 2023-06-30, text: Hai gói thầu nước sạch phải mời thầu lại nên chuyển sang năm sau. }] }\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 540_000_000 VND }\n',
  },
  describe: {
    en: (args) => describe(args, 'en'),
    vi: (args) => describe(args, 'vi'),
  },
  checkProject({ project, asOf, assessment: { disbursement, thresholds } }, report) {
    const plans = disbursement?.plans ?? [];
    const limits = thresholds.disbursement;
    for (const assessed of measuredOnce(plans)) {
      const { plan, measuredWith = [], currency, start, end, explained } = assessed;
      const band = bandToReport(assessed);
      const [rate, disbursed] = [assessed.ofPlanToDate.quantity, assessed.disbursed.quantity];
      const [plannedToDate, variance] = [assessed.plannedToDate.quantity, assessed.variance.quantity];
      if (!band || !rate || !disbursed || !plannedToDate || !variance || !isNewestOfPeriod(assessed, plans)) continue;
      if (plan.at.isUnread('explanation') || (explained && !explained.newerPayment)) continue;
      const ids = [plan.id, ...measuredWith];
      const note = newestNote(project, ids, { start, end: asOf });
      const args = {
        plans: ids,
        window: { start, end },
        band,
        rate: withoutPlace(rate),
        disbursed: withoutPlace(money(disbursed, currency)),
        plannedToDate: withoutPlace(money(plannedToDate, currency)),
        variance: withoutPlace(money(band === 'under' ? negate(variance) : variance, currency)),
        limits,
        asOf,
        newerPayment: explained?.newerPayment,
      };
      const others = plans.filter((other) => measuredWith.includes(other.plan.id));
      const related = [
        ...others.map((other) => ({ place: other.plan.at.of('id'), label: 'together' })),
        ...(explained ? [{ place: explained.explanation.at.of('on'), label: 'earlier' }] : []),
        ...(note ? [{ place: note.at.of('about'), label: 'note' }] : []),
      ];
      if (plan.amount && !isUnknown(plan.amount)) report(plan.at.of('amount'), args, { related });
      else report(plan.at.keyOf('lines'), args, { path: `${plan.at.path}.lines`, related });
    }
  },
});

interface Facts {
  readonly plans: readonly string[];
  readonly window: string;
  readonly band: 'under' | 'over';
  readonly rate: string;
  readonly disbursed: string;
  readonly plannedToDate: string;
  readonly variance: string;
  readonly under: string;
  readonly over: string;
  readonly newerPayment?: string | undefined;
  /** What to write under the plan. */
  readonly entry: string;
}

interface Texts {
  readonly message: (facts: Facts) => string;
  readonly help: (facts: Facts) => string;
  readonly labels: Readonly<Record<'together' | 'earlier' | 'note', string>>;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    message: ({ plans, window, band, rate, variance }) =>
      `${plans.length > 1 ? 'plans' : 'plan'} ${plans.join(' and ')} (${window}): ${rate} of plan to date disbursed, ${variance} ${band === 'under' ? 'less' : 'more'} than planned`,
    help: ({ disbursed, plannedToDate, under, over, newerPayment, entry }) =>
      `${disbursed} disbursed of ${plannedToDate} planned to date; below ${under} or above ${over} it needs an explanation${newerPayment ? `, and the one there is older than the payment of ${newerPayment}` : ''}: enter the payments that are missing, or say why in the plan\n${entry}`,
    labels: {
      together: 'measured together with it',
      earlier: 'explains what was paid before',
      note: 'a note about this plan: its words belong into the `explanation`',
    },
  },
  vi: {
    message: ({ plans, window, band, rate, variance }) =>
      `kế hoạch vốn ${plans.join(' và ')} (${window}): ${band === 'under' ? 'mới' : 'đã'} giải ngân ${rate} kế hoạch đến nay, ${band === 'under' ? 'thiếu' : 'vượt'} ${variance}`,
    help: ({ disbursed, plannedToDate, under, over, newerPayment, entry }) =>
      `đã giải ngân ${disbursed} trên ${plannedToDate} kế hoạch đến nay; dưới ${under} hoặc trên ${over} thì phải giải trình${newerPayment ? `; giải trình hiện có ghi trước khoản chi ngày ${newerPayment}` : ''}: hãy bổ sung các khoản chi còn thiếu, hoặc ghi lý do vào kế hoạch\n${entry}`,
    labels: {
      together: 'được tính chung',
      earlier: 'giải trình các khoản chi trước đó',
      note: 'ghi chú về kế hoạch này: nên chuyển nội dung vào `explanation`',
    },
  },
};

function describe(args: PlanDeviation, language: Language): FindingText {
  const texts = TEXTS[language];
  const said = facts(args, formatIn(language));
  return { message: texts.message(said), help: texts.help(said), labels: texts.labels };
}

function facts(args: PlanDeviation, format: Format): Facts {
  const { plans, window, band, rate, disbursed, plannedToDate, variance, asOf, newerPayment } = args;
  const { under, over } = args.limits;
  const inMoney = (amount: Money): string => format.money(amount, amount.currency);
  return {
    plans,
    window: format.window(window),
    band,
    rate: format.percent(rate, [under, over]),
    disbursed: inMoney(disbursed),
    plannedToDate: inMoney(plannedToDate),
    variance: inMoney(variance),
    under: format.percent(exactly(under), [under]),
    over: format.percent(exactly(over), [over]),
    newerPayment: newerPayment && format.date(newerPayment),
    entry: `explanation: [{ on: ${asOf}, text: … }]`,
  };
}

/** The band of a plan in force that needs an explanation and is certain. */
function bandToReport({ inForce, band, uncertain }: PlanAssessment): 'under' | 'over' | undefined {
  if (!inForce || uncertain) return undefined;
  return band === 'under' || band === 'over' ? band : undefined;
}

/** The newest note about one of the plans since their period began. */
function newestNote({ notes = [] }: Project, plans: readonly Id[], { start, end }: Window): Note | undefined {
  let newest: Note | undefined;
  for (const note of notes) {
    const day = note.on?.last;
    if (!note.about || !plans.includes(note.about) || day === undefined || day < start || day > end) continue;
    if (!newest?.on || day >= newest.on.last) newest = note;
  }
  return newest;
}
