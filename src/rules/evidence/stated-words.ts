import type { StatedUnit } from '../../calc/stated/stated-unit.js';
import { hasReached, SUBPROJECT_STATUSES, type SubprojectStatus } from '../../model/cofinancing.js';
import type { Quantity } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { StatedFigure } from '../../model/stated.js';
import type { Language } from '../../model/text.js';
import type { Records, StatedInputs } from './stated-inputs.js';

/** A stated figure that is not the computed one, and what that is made of. */
export interface StatedDiffers extends StatedInputs {
  readonly figure: StatedFigure['figure'];
  /** The plan, indicator, activity, target group, sub-project or period that the figure is about. */
  readonly about?: Id | undefined;
  /** Of a disbursement rate: what it is a rate of, where that is no plan. */
  readonly basis?: 'budget' | 'receipts' | undefined;
  /** Of sub-projects: the status that they have, or a later one. */
  readonly status?: SubprojectStatus | undefined;
  /** Of a co-financing share: what it is a share of. */
  readonly of?: 'total-cost' | 'grant' | undefined;
  readonly stated: Quantity;
  readonly computed: Quantity;
  readonly unit: StatedUnit;
  /** Up to which difference the stated figure would not be reported. */
  readonly margin: Rational;
}

/** The words of LF701. */
export interface StatedWords {
  readonly figure: (stated: string, args: StatedDiffers) => string;
  readonly message: (stated: string, computed: string) => string;
  readonly computed: (calculation: string) => string;
  readonly records: (records: Records) => string;
  readonly tolerance: (tolerance: string) => string;
  readonly otherPlan: (plan: Id, planned: string, stated: string) => string;
  readonly ofTheRest: (rest: string, stated: string) => string;
  readonly otherBase: (of: 'budget' | 'receipts', stated: string) => string;
  readonly valueItself: (stated: string) => string;
  readonly attainmentItself: (stated: string) => string;
  readonly advice: string;
  readonly labels: Readonly<Record<BasisLabel, string>>;
}

/** What the place beside a stated figure is called: of a rate of no plan it is the budget, or what was received. */
export type BasisLabel = StatedFigure['figure'] | NonNullable<StatedDiffers['basis']>;

const EN: StatedWords = {
  figure: (stated, { figure, about, basis, status, of }) => {
    switch (figure) {
      case 'disbursement-rate':
        return basis ? `${stated} of ${WHAT_EN[basis]}` : `${stated} of plan \`${about}\``;
      case 'indicator-attainment':
        return `an attainment of ${stated} of \`${about}\``;
      case 'indicator-value':
        return `a value of ${stated} of \`${about}\``;
      case 'activity-done':
        return `${stated} done in \`${about}\``;
      case 'target-group-reached':
        return `${stated} reached of \`${about}\``;
      case 'subprojects':
        return `${stated} sub-projects ${status}${isLast(status) ? '' : ' or further'}`;
      case 'cofinancing-share':
        return `${stated} of the ${of === 'grant' ? 'grant' : 'total cost'}${about ? ` of \`${about}\`` : ''}`;
      case 'disbursed':
        return `${stated} disbursed${about ? ` in \`${about}\`` : ''}`;
      case 'budget-total':
        return `a budget of ${stated}`;
    }
  },
  message: (stated, computed) => `the source states ${stated}; this file gives ${computed}`,
  computed: (calculation) => `computed: ${calculation}`,
  records: ({ how, of, count, ids }) => {
    if (how === 'count') return ids && ids.length > 0 ? ids.join(', ') : `${count} of the file's sub-projects`;
    if (how === 'newest') return `the newest ${of.slice(0, -1)}`;
    return `${HOW_EN[how]} ${count} ${count === 1 ? of.slice(0, -1) : of}`;
  },
  tolerance: (tolerance) => `rounded as it is, it may be off by up to ${tolerance}`,
  otherPlan: (plan, planned, stated) =>
    `${stated} is the rate of \`${plan}\` (${planned}): if the source means it, write \`plan: ${plan}\``,
  ofTheRest: (rest, stated) =>
    `${stated} is what comes out against the ${rest} of the others, without the contribution itself`,
  otherBase: (of, stated) => `${stated} is the rate of ${WHAT_EN[of]}: if the source means it, write \`of: ${of}\``,
  valueItself: (stated) =>
    `${stated} is the value itself, not how much of the target it is: if the source means it, write \`figure: indicator-value\``,
  attainmentItself: (stated) =>
    `${stated} is how much of the target the value is: if the source means it, write \`figure: indicator-attainment\``,
  advice:
    'correct what was copied wrongly; or, if it is the source that errs, leave its figure and write `# logframe-ignore LF701: <reason>` above this line',
  labels: {
    'disbursement-rate': 'the plan',
    budget: 'the budget',
    receipts: 'what was received',
    'indicator-attainment': 'the target',
    'cofinancing-share': 'what it is computed from',
    'indicator-value': 'the values',
    'activity-done': 'what was done',
    'target-group-reached': 'what was reached',
    subprojects: 'one of those that are counted',
    disbursed: 'what it is the sum of',
    'budget-total': 'the budget',
  },
};

const HOW_EN: Readonly<Record<Exclude<Records['how'], 'count' | 'newest'>, string>> = {
  sum: 'the sum of',
  mean: 'the mean of',
  greatest: 'the greatest of',
  least: 'the least of',
  pooled: 'the numerators over the denominators of',
};
const WHAT_EN = { budget: 'the budget', receipts: 'what was received' } as const;

const VI: StatedWords = {
  figure: (stated, { figure, about, basis, status, of }) => {
    switch (figure) {
      case 'disbursement-rate':
        return basis ? `${stated} ${WHAT_VI[basis]}` : `${stated} kế hoạch vốn \`${about}\``;
      case 'indicator-value':
        return `giá trị ${stated} của chỉ số \`${about}\``;
      case 'activity-done':
        return `hoạt động \`${about}\` đã thực hiện ${stated}`;
      case 'target-group-reached':
        return `nhóm đối tượng \`${about}\` đã tiếp cận ${stated}`;
      case 'subprojects':
        return `${stated} tiểu dự án ở tình trạng \`${status}\`${isLast(status) ? '' : ' trở lên'}`;
      case 'indicator-attainment':
        return `chỉ số \`${about}\` đạt ${stated}`;
      case 'cofinancing-share':
        return `${stated} ${of === 'grant' ? 'số tiền tài trợ' : 'tổng chi phí'}${about ? ` của \`${about}\`` : ''}`;
      case 'disbursed':
        return `đã giải ngân ${stated}${about ? ` trong \`${about}\`` : ''}`;
      case 'budget-total':
        return `ngân sách ${stated}`;
    }
  },
  message: (stated, computed) => `nguồn nêu ${stated}; tệp này tính ra ${computed}`,
  computed: (calculation) => `cách tính: ${calculation}`,
  records: ({ how, of, count, ids }) => {
    if (how === 'count') return ids && ids.length > 0 ? ids.join(', ') : `${count} tiểu dự án trong tệp`;
    if (how === 'newest') return `${RECORDS_VI[of]} mới nhất`;
    return `${HOW_VI[how]} ${count} ${RECORDS_VI[of]}`;
  },
  tolerance: (tolerance) => `làm tròn như vậy thì được phép lệch đến ${tolerance}`,
  otherPlan: (plan, planned, stated) =>
    `${stated} là tỷ lệ của \`${plan}\` (${planned}): nếu nguồn muốn nói kế hoạch này, hãy ghi \`plan: ${plan}\``,
  ofTheRest: (rest, stated) =>
    `${stated} là kết quả khi chia cho ${rest} của các bên khác, không gồm chính khoản đóng góp`,
  otherBase: (of, stated) => `${stated} là tỷ lệ so với ${WHAT_VI[of]}: nếu nguồn muốn nói vậy, hãy ghi \`of: ${of}\``,
  valueItself: (stated) =>
    `${stated} là chính giá trị của chỉ số, không phải mức độ đạt chỉ tiêu: nếu nguồn muốn nói giá trị, hãy ghi \`figure: indicator-value\``,
  attainmentItself: (stated) =>
    `${stated} là mức độ đạt chỉ tiêu, không phải giá trị của chỉ số: nếu nguồn muốn nói mức độ đạt, hãy ghi \`figure: indicator-attainment\``,
  advice:
    'hãy sửa chỗ chép sai; hoặc nếu chính nguồn sai, hãy để nguyên số của nguồn và ghi `# logframe-ignore LF701: ‹lý do›` ở dòng trên',
  labels: {
    'disbursement-rate': 'kế hoạch vốn',
    budget: 'ngân sách',
    receipts: 'kinh phí đã tiếp nhận',
    'indicator-attainment': 'chỉ tiêu',
    'cofinancing-share': 'được tính từ đây',
    'indicator-value': 'các giá trị',
    'activity-done': 'phần đã thực hiện',
    'target-group-reached': 'số đã tiếp cận',
    subprojects: 'một trong các tiểu dự án được đếm',
    disbursed: 'tổng của các khoản này',
    'budget-total': 'ngân sách',
  },
};

const HOW_VI: Readonly<Record<Exclude<Records['how'], 'count' | 'newest'>, string>> = {
  sum: 'tổng của',
  mean: 'trung bình của',
  greatest: 'lớn nhất trong',
  least: 'nhỏ nhất trong',
  pooled: 'tổng tử số chia tổng mẫu số của',
};
const RECORDS_VI: Readonly<Record<Records['of'], string>> = {
  disbursements: 'khoản giải ngân',
  values: 'giá trị',
  reports: 'lần báo cáo',
  'sub-projects': 'tiểu dự án',
};
const WHAT_VI = { budget: 'ngân sách', receipts: 'kinh phí đã tiếp nhận' } as const;

export const STATED_WORDS: Readonly<Record<Language, StatedWords>> = { en: EN, vi: VI };

/** Whether nothing comes after a status. */
function isLast(status: SubprojectStatus | undefined): boolean {
  return status === undefined || !SUBPROJECT_STATUSES.some((other) => other !== status && hasReached(other, status));
}
