import type { DisbursementAssessment } from '../../calc/disbursement/assess-disbursement.js';
import type { Figure } from '../../calc/figure.js';
import type { BudgetScope } from '../../model/budget.js';
import { type Money, money, NO_CURRENCY } from '../../model/money.js';
import { type Quantity, subtract } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import { isUnknown } from '../../model/unknown.js';
import { isBeyond } from '../bounds/compare-quantities.js';
import { roundingOf } from '../bounds/smallest-unit.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';

interface Overspent {
  readonly of: { readonly line: Id } | { readonly scope: BudgetScope };
  readonly disbursed: Money;
  readonly budget: Money;
  readonly excess: Money;
  /** Disbursed of budget; absent where the budget is 0. */
  readonly rate?: Quantity | undefined;
}

export default defineRule<Overspent>({
  code: 'LF510',
  slug: 'overspent',
  severity: 'warning',
  docs: {
    en: {
      summary: 'more disbursed than the budget, or than a budget line, allows',
      why:
        'Money beyond an approved budget is the first thing an auditor asks about, and a donor rarely pays it back.\n\nWhat was ' +
        'disbursed by the as-of date (payments, advances and transfers less refunds) is compared with `total` and with each ' +
        'line. Where the `scope` of the total is `donor-share`, payments from other money do not belong among the ' +
        '`disbursements`.\n\nBounds count for what is certain: `more than 8.9 tỷ` is beyond 8.9 tỷ and beyond 8 tỷ, but not beyond ' +
        '9 tỷ, and nothing is beyond a budget of `at least 8 tỷ`; `about 9 tỷ` may be off by a tenth, and is beyond 8 tỷ only. ' +
        'An excess of less than one smallest unit of the currency comes from conversion and is none.\n\nSilent where the budget or what ' +
        'was disbursed is not known, or has no exchange rate (LF514).',
    },
    vi: {
      summary: 'giải ngân vượt ngân sách hoặc vượt một dòng ngân sách',
      why:
        'Chi vượt ngân sách đã duyệt là điều kiểm toán hỏi trước tiên, và nhà tài trợ hiếm khi bù lại.\n\nSố đã giải ngân tính ' +
        'đến ngày tính số liệu (thanh toán, tạm ứng và chuyển tiền, trừ hoàn trả) được so với `total` và với từng dòng; với ' +
        '`scope: donor-share`, khoản chi từ nguồn khác không thuộc `disbursements`.\n\nTừ hạn định (như hơn, ít nhất) chỉ được tính phần chắc chắn: `hơn 8.9 tỷ` là ' +
        'vượt 8,9 tỷ và vượt 8 tỷ nhưng chưa chắc vượt 9 tỷ; không gì vượt được ngân sách `ít nhất 8 tỷ`; `khoảng 9 tỷ` ' +
        'có thể hơn kém một phần mười nên chỉ chắc chắn vượt 8 tỷ. Phần vượt dưới một đơn vị nhỏ nhất của đồng tiền là do ' +
        'quy đổi, không tính là vượt.\n\nKhông báo nếu chưa rõ ngân sách, chưa có số giải ngân hoặc thiếu tỷ giá (LF514).',
    },
  },
  examples: {
    bad: 'budget:\n  total: 800_000_000 VND\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 520_000_000 VND }\n    - { id: GN-02, on: 2023-05-10, amount: 310_000_000 VND }\n',
    good: 'budget:\n  total: 800_000_000 VND\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 520_000_000 VND }\n    - { id: GN-02, on: 2023-05-10, amount: 310_000_000 VND }\n    - { id: GN-03, on: 2023-05-24, amount: 30_000_000 VND, kind: refund }\n',
  },
  describe: {
    en: ({ of, disbursed, budget, excess, rate }) => {
      const format = formatIn('en');
      const money = (amount: Money): string => format.money(amount, amount.currency);
      const share = rate ? `, ${format.percent(rate)} of it` : '';
      const over = excess.number.isZero ? 'over' : `${money(excess)} over`;
      return 'line' in of
        ? {
            message: `${money(disbursed)} disbursed on line ${of.line}: ${over} its budget of ${money(budget)}${share}`,
            help: 'check the `line` and the `amount` of its payments; or, where money was moved between lines, write the approved `amount` of both lines; money that came back is a record with `kind: refund`',
          }
        : {
            message: `${money(disbursed)} disbursed: ${over} ${SCOPES.en[of.scope].budget} of ${money(budget)}${share}`,
            help: `${SCOPES.en[of.scope].help}; or, where a larger budget was approved, write it as \`total\`; money that came back is a record with \`kind: refund\``,
          };
    },
    vi: ({ of, disbursed, budget, excess, rate }) => {
      const format = formatIn('vi');
      const money = (amount: Money): string => format.money(amount, amount.currency);
      const share = rate ? `, bằng ${format.percent(rate)} số đó` : '';
      const over = excess.number.isZero ? 'vượt' : `vượt ${money(excess)} so với`;
      return 'line' in of
        ? {
            message: `dòng ngân sách ${of.line} đã giải ngân ${money(disbursed)}, ${over} số được duyệt ${money(budget)}${share}`,
            help: 'hãy kiểm tra `line` và `amount` của các khoản chi; hoặc nếu đã điều chuyển giữa các dòng, ghi `amount` được duyệt của cả hai dòng; tiền hoàn trả ghi bằng `kind: refund`',
          }
        : {
            message: `đã giải ngân ${money(disbursed)}, ${over} ${SCOPES.vi[of.scope].budget} ${money(budget)}${share}`,
            help: `${SCOPES.vi[of.scope].help}; hoặc nếu ngân sách lớn hơn đã được duyệt, ghi số đó vào \`total\`; tiền hoàn trả ghi bằng \`kind: refund\``,
          };
    },
  },
  checkProject({ project: { budget }, assessment: { disbursement } }, report) {
    if (!budget || !disbursement) return;
    const total = budget.total;
    if (total && !isUnknown(total)) {
      const over = compare(disbursement.budget, disbursement.disbursed, disbursement.ofBudget, disbursement);
      if (over) report(total.at ?? budget.at.of('total'), { of: { scope: budget.scope ?? 'unknown' }, ...over });
    }
    for (const { line, budget: amount, disbursed, rate } of disbursement.lines ?? []) {
      const over = line && compare(amount, disbursed, rate, disbursement);
      if (over) report(line.at.of('amount'), { of: { line: line.id }, ...over });
    }
  },
});

/** Whose money the total is, and what to look at first. */
const SCOPES: Readonly<Record<'en' | 'vi', Readonly<Record<BudgetScope, { budget: string; help: string }>>>> = {
  en: {
    total: { budget: 'the total budget', help: 'check the amounts and currencies of the payments' },
    'donor-share': {
      budget: "the donor's share",
      help: "leave out payments from other money than the donor's, or write the whole budget with `scope: total`",
    },
    unknown: {
      budget: 'the budget',
      help: 'check the amounts of the payments, and whose money the total is: `scope: total` or `scope: donor-share`',
    },
  },
  vi: {
    total: { budget: 'tổng ngân sách', help: 'hãy kiểm tra số tiền và loại tiền của các khoản chi' },
    'donor-share': {
      budget: 'phần của nhà tài trợ',
      help: 'hãy bỏ các khoản chi không từ tiền của nhà tài trợ, hoặc ghi toàn bộ ngân sách với `scope: total`',
    },
    unknown: {
      budget: 'ngân sách',
      help: 'hãy kiểm tra các khoản chi và ngân sách này là tiền của ai: `scope: total` hay `scope: donor-share`',
    },
  },
};

function compare(
  budget: Figure | undefined,
  disbursed: Figure,
  rate: Figure | undefined,
  { currency = NO_CURRENCY }: DisbursementAssessment,
): Omit<Overspent, 'of'> | undefined {
  if (!budget?.quantity || !disbursed.quantity) return undefined;
  const excess = subtract(disbursed.quantity, budget.quantity);
  if (!isBeyond(disbursed.quantity, budget.quantity, roundingOf([excess.number], currency))) return undefined;
  return {
    disbursed: money(withoutPlace(disbursed.quantity), currency),
    budget: money(withoutPlace(budget.quantity), currency),
    excess: money(excess, currency),
    rate: rate?.quantity,
  };
}
