import type { Disbursement } from '../../model/budget.js';
import type { Currency } from '../../model/money.js';
import { type Window, windowOf } from '../../model/period.js';
import { earliest, latest, type PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import { negate, type Quantity, sum } from '../../model/quantity.js';
import type { Language } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';
import { writeDays } from '../write-date.js';
import { dated, lasting } from './records/dated-place.js';

interface VagueAuditWindow {
  readonly payments: number;
  readonly refunds: number;
  /** Less the refunds, one for each currency in the order of the file. */
  readonly sums: readonly { readonly amount: Quantity; readonly currency: Currency }[];
  /** From the first to the last of them. */
  readonly days: Window;
  /** From the start of the first reporting period to the end of the last. */
  readonly declared: Window;
}

export default defineRule<VagueAuditWindow>({
  code: 'LF608',
  slug: 'vague-audit-window',
  severity: 'info',
  docs: {
    en: {
      summary: 'money disbursed outside every reporting period that the file declares',
      why:
        'An audit covers a reporting period. What was paid outside all of them belongs to no audit and to no report of a ' +
        'period, so nobody answers for it.\n\nIt fires only where `reporting_periods` are declared, once, at the first such ' +
        'disbursement, for those up to the as-of date. A date that is a month or a year is outside only if all of it is.',
    },
    vi: {
      summary: 'khoản giải ngân không thuộc kỳ báo cáo nào đã khai báo',
      why:
        'Mỗi cuộc kiểm toán xét một kỳ báo cáo. Khoản chi ngoài mọi kỳ thì không thuộc cuộc kiểm toán hay báo cáo kỳ nào, nên ' +
        'không ai giải trình.\n\nQuy tắc chỉ xét khi tệp có `reporting_periods`, nêu một lần tại khoản đầu tiên, với các khoản ' +
        'đến ngày tính số liệu. Ngày chỉ ghi tháng hoặc năm chỉ bị coi là ở ngoài khi cả tháng, cả năm đó ở ngoài.',
    },
  },
  examples: {
    bad: 'reporting_periods:\n  - { id: FY2023, start: 2022-07, end: 2023-06 }\nbudget:\n  disbursements:\n    - { id: PC-001, on: 2022-05-20, amount: 96_000_000 VND }\n',
    good: 'reporting_periods:\n  - { id: FY2022, start: 2021-07, end: 2022-06 }\n  - { id: FY2023, start: 2022-07, end: 2023-06 }\nbudget:\n  disbursements:\n    - { id: PC-001, on: 2022-05-20, amount: 96_000_000 VND }\n',
  },
  describe: {
    en: (args) => ({
      message: `${countInEnglish(args)}, ${amounts(args, 'en')}, ${isOne(args) ? 'lies' : 'lie'} in no reporting period: ${writeDays(args.days, 'en')}`,
      help: `the periods of this file go from ${args.declared.start} to ${args.declared.end}: correct the dates; or declare the period: \`- { id: …, start: …, end: … }\``,
    }),
    vi: (args) => ({
      message: `${countInVietnamese(args)}, ${amounts(args, 'vi')}, không thuộc kỳ báo cáo nào: ${writeDays(args.days, 'vi')}`,
      help: `các kỳ trong tệp từ ${formatIn('vi').date(args.declared.start)} đến ${formatIn('vi').date(args.declared.end)}: hãy sửa ngày; hoặc khai báo thêm kỳ: \`- { id: …, start: …, end: … }\``,
    }),
  },
  checkProject({ project, asOf }, report) {
    const [period, ...periods] = (project.reportingPeriods ?? []).map(windowOf);
    if (!period) return;
    const [first, ...others] = outsideAll([period, ...periods], project, asOf);
    if (!first) return;
    const disbursements = [first, ...others].map(({ disbursement }) => disbursement);
    const refunds = disbursements.filter(({ kind }) => kind === 'refund').length;
    const args = {
      payments: disbursements.length - refunds,
      refunds,
      sums: sumByCurrency(disbursements),
      days: others.map(({ days }) => days).reduce(hull, first.days),
      declared: periods.reduce(hull, period),
    };
    const { at, on } = first.disbursement;
    report(at.of(on ? 'on' : 'during'), args, { path: 'budget.disbursements' });
  },
});

interface Spending {
  readonly disbursement: Disbursement;
  readonly days: Window;
}

/** The disbursements up to a date of which no day lies in any of the periods. */
function outsideAll(periods: readonly Window[], project: Project, asOf: PlainDate): readonly Spending[] {
  return (project.budget?.disbursements ?? []).flatMap((disbursement): Spending[] => {
    const { at, on, during } = disbursement;
    const days = (on ? dated(at.of('on'), on) : lasting(at.of('during'), during, project))?.days;
    if (!days || days.end > asOf) return [];
    return periods.some(({ start, end }) => days.start <= end && days.end >= start) ? [] : [{ disbursement, days }];
  });
}

function sumByCurrency(disbursements: readonly Disbursement[]): VagueAuditWindow['sums'] {
  const currencies = new Set(disbursements.map(({ amount }) => amount.currency));
  return [...currencies].map((currency) => {
    const amounts = disbursements
      .filter(({ amount }) => amount.currency === currency)
      .map(({ amount, kind }) => (kind === 'refund' ? negate(amount) : amount));
    return { amount: sum(amounts), currency };
  });
}

/** From the first day of either to the last. */
function hull(a: Window, b: Window): Window {
  return { start: earliest(a.start, b.start), end: latest(a.end, b.end) };
}

function isOne({ payments, refunds }: VagueAuditWindow): boolean {
  return payments + refunds === 1;
}

function countInEnglish({ payments, refunds }: VagueAuditWindow): string {
  const { count } = formatIn('en');
  const counted = [
    payments > 0 && `${count(payments)} ${payments === 1 ? 'disbursement' : 'disbursements'}`,
    refunds > 0 && `${count(refunds)} ${refunds === 1 ? 'refund' : 'refunds'}`,
  ];
  return counted.filter(Boolean).join(' and ');
}

function countInVietnamese({ payments, refunds }: VagueAuditWindow): string {
  const { count } = formatIn('vi');
  const counted = [
    payments > 0 && `${count(payments)} khoản giải ngân`,
    refunds > 0 && `${count(refunds)} khoản hoàn trả`,
  ];
  return counted.filter(Boolean).join(' và ');
}

/** What was paid less what was refunded. */
function amounts(args: VagueAuditWindow, language: Language): string {
  const { money } = formatIn(language);
  const [and, inAll] = language === 'en' ? [' and ', 'in all '] : [' và ', 'tổng cộng '];
  const listed = args.sums.map(({ amount, currency }) => money(amount, currency)).join(and);
  return isOne(args) ? listed : `${inAll}${listed}`;
}
