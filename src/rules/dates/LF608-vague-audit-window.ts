import type { Format } from '../../messages/format.js';
import type { Disbursement } from '../../model/budget.js';
import type { Currency } from '../../model/money.js';
import { overlap, type Window, windowOf } from '../../model/period.js';
import { earliest, latest, type PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import { negate, type Quantity, sum } from '../../model/quantity.js';
import { inEachLanguage } from '../in-each-language.js';
import type { Placeless } from '../placeless.js';
import { defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { writeDays } from '../write-date.js';
import { dated, lasting } from './records/dated-place.js';

interface VagueAuditWindow {
  readonly payments: number;
  readonly refunds: number;
  /** The payments less the refunds, one sum for each currency in the order of the file. */
  readonly sums: readonly { readonly amount: Quantity; readonly currency: Currency }[];
  /** The days from the first payment to the last. */
  readonly days: Window;
  /** The days from the start of the first reporting period to the end of the last. */
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
  describe: inEachLanguage(factsOf, {
    en: ({ payments, refunds, isOne, sums, days, declared }) => {
      const counted = [
        payments && `${payments.count} ${payments.isOne ? 'disbursement' : 'disbursements'}`,
        refunds && `${refunds.count} ${refunds.isOne ? 'refund' : 'refunds'}`,
      ];
      return {
        message: `${counted.filter(Boolean).join(' and ')}, ${isOne ? '' : 'in all '}${sums.join(' and ')}, ${isOne ? 'lies' : 'lie'} in no reporting period: ${days}`,
        help: `the periods of this file go from ${declared.start} to ${declared.end}: correct the dates; or declare the period: \`- { id: …, start: …, end: … }\``,
      };
    },
    vi: ({ payments, refunds, isOne, sums, days, declared }) => {
      const counted = [payments && `${payments.count} khoản giải ngân`, refunds && `${refunds.count} khoản hoàn trả`];
      return {
        message: `${counted.filter(Boolean).join(' và ')}, ${isOne ? '' : 'tổng cộng '}${sums.join(' và ')}, không thuộc kỳ báo cáo nào: ${days}`,
        help: `các kỳ trong tệp từ ${declared.start} đến ${declared.end}: hãy sửa ngày; hoặc khai báo thêm kỳ: \`- { id: …, start: …, end: … }\``,
      };
    },
  }),
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
    const { at, on, during, kind } = disbursement;
    // Its money was spent with the advance.
    if (kind === 'settlement') return [];
    const days = (on ? dated(at.of('on'), on) : lasting(at.of('during'), during, project))?.days;
    if (!days || days.end > asOf) return [];
    return periods.some((period) => overlap(days, period)) ? [] : [{ disbursement, days }];
  });
}

function sumByCurrency(disbursements: readonly Disbursement[]): Placeless<VagueAuditWindow['sums']> {
  const currencies = new Set(disbursements.map(({ amount }) => amount.currency));
  return [...currencies].map((currency) => {
    const amounts = disbursements
      .filter(({ amount }) => amount.currency === currency)
      .map(({ amount, kind }) => (kind === 'refund' ? negate(amount) : amount));
    return { amount: withoutPlace(sum(amounts)), currency };
  });
}

/** The shortest window that covers both. */
function hull(a: Window, b: Window): Window {
  return { start: earliest(a.start, b.start), end: latest(a.end, b.end) };
}

function factsOf(
  { payments, refunds, sums, days, declared }: VagueAuditWindow,
  { language, count, money, date }: Format,
) {
  const counted = (number: number) => (number > 0 ? { count: count(number), isOne: number === 1 } : undefined);
  return {
    payments: counted(payments),
    refunds: counted(refunds),
    isOne: payments + refunds === 1,
    sums: sums.map(({ amount, currency }) => money(amount, currency)),
    days: writeDays(days, language),
    declared: { start: date(declared.start), end: date(declared.end) },
  };
}
