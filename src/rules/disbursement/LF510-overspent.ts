import type { LineAssessment } from '../../calc/disbursement/assess-lines.js';
import { totalInForce } from '../../calc/disbursement/budget-total.js';
import type { BudgetScope } from '../../model/budget.js';
import { type Currency, type Money, money, NO_CURRENCY } from '../../model/money.js';
import type { Quantity } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import type { Placeless } from '../placeless.js';
import { defineRule, type FindingText } from '../rule.js';
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
        'Where the number is beyond the budget and the bound leaves it open, LF534 says so. An excess of less than one smallest unit of the currency comes from conversion and is none.\n\nNothing is reported where the budget or what ' +
        'was disbursed is not known, or has no exchange rate (LF514). Spending on a line of 0 is LF531.',
    },
    vi: {
      summary: 'giải ngân vượt ngân sách hoặc vượt một dòng ngân sách',
      why:
        'Chi vượt ngân sách đã duyệt là điều kiểm toán hỏi trước tiên, và nhà tài trợ hiếm khi bù lại.\n\nSố đã giải ngân tính ' +
        'đến ngày tính số liệu (thanh toán, tạm ứng và chuyển tiền, trừ hoàn trả) được so với `total` và với từng dòng; với ' +
        '`scope: donor-share`, khoản chi từ nguồn khác không thuộc `disbursements`.\n\nTừ hạn định (như hơn, ít nhất) chỉ được tính phần chắc chắn: `hơn 8.9 tỷ` là ' +
        'vượt 8,9 tỷ và vượt 8 tỷ nhưng chưa chắc vượt 9 tỷ; không gì vượt được ngân sách `ít nhất 8 tỷ`; `khoảng 9 tỷ` ' +
        'có thể hơn kém một phần mười nên chỉ chắc chắn vượt 8 tỷ. Khi con số vượt ngân sách nhưng từ hạn định còn để ngỏ thì đó là LF534. Phần vượt dưới một đơn vị nhỏ nhất của đồng tiền là do ' +
        'quy đổi, không tính là vượt.\n\nKhông báo nếu chưa rõ ngân sách, chưa có số giải ngân hoặc thiếu tỷ giá (LF514). Chi trên dòng bằng 0 thuộc LF531.',
    },
  },
  examples: {
    bad: 'budget:\n  total: 800_000_000 VND\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 520_000_000 VND }\n    - { id: GN-02, on: 2023-05-10, amount: 310_000_000 VND }\n',
    good: 'budget:\n  total: 800_000_000 VND\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 520_000_000 VND }\n    - { id: GN-02, on: 2023-05-10, amount: 310_000_000 VND }\n    - { id: GN-03, on: 2023-05-24, amount: 30_000_000 VND, kind: refund }\n',
  },
  describe: {
    en: (args) => describe(args, 'en'),
    vi: (args) => describe(args, 'vi'),
  },
  checkProject({ project: { budget }, asOf, assessment: { disbursement } }, report) {
    if (!budget || !disbursement) return;
    const currency = disbursement.currency ?? NO_CURRENCY;
    const over = overspentIn({ ...disbursement, rate: disbursement.ofBudget }, currency);
    if (over) {
      const scope = budget.scope ?? 'unknown';
      report(totalInForce(budget, asOf)?.value.at ?? budget.at.of('total'), { of: { scope }, ...over });
    }
    for (const assessed of disbursement.lines ?? []) {
      const { line } = assessed;
      // Against a line of 0 nothing was to be spent at all: LF531.
      if (assessed.budget?.quantity?.number.isZero) continue;
      const overLine = line && overspentIn(assessed, currency);
      if (overLine) report(line.at.of('amount'), { of: { line: line.id }, ...overLine });
    }
  },
});

interface Facts {
  readonly disbursed: string;
  readonly budget: string;
  /** Absent where only the bound says that it is more: `more than 8` of 8. */
  readonly excess?: string | undefined;
  readonly rate?: string | undefined;
}

interface Texts {
  readonly line: (line: Id, facts: Facts) => string;
  readonly lineHelp: string;
  readonly whole: (name: string, facts: Facts) => string;
  readonly wholeHelp: (first: string) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    line: (line, { disbursed, budget, excess, rate }) =>
      excess
        ? `${disbursed} disbursed on line ${line}: ${excess} above its budget of ${budget}${rate ? ` (${rate})` : ''}`
        : `${disbursed} disbursed on line ${line}; its budget is “${budget}”: exceeded`,
    lineHelp:
      'check the `line` and the `amount` of its payments; or, where money was moved between lines, write the approved `amount` of both lines; money that came back is a record with `kind: refund`',
    whole: (name, { disbursed, budget, excess, rate }) =>
      excess
        ? `${disbursed} disbursed: ${excess} above ${name} of ${budget}${rate ? ` (${rate})` : ''}`
        : `${disbursed} disbursed; ${name} is “${budget}”: exceeded`,
    wholeHelp: (first) =>
      `${first}; or, where a larger budget was approved, write it as \`total\`; money that came back is a record with \`kind: refund\``,
  },
  vi: {
    line: (line, { disbursed, budget, excess, rate }) =>
      excess
        ? `dòng ngân sách ${line} đã giải ngân ${disbursed}, vượt mức được duyệt (${budget}) ${excess}${rate ? `, tức ${rate}` : ''}`
        : `dòng ngân sách ${line} đã giải ngân ${disbursed}; mức được duyệt là “${budget}”: đã vượt`,
    lineHelp:
      'hãy kiểm tra `line` và `amount` của các khoản chi; hoặc nếu đã điều chuyển giữa các dòng, ghi `amount` được duyệt của cả hai dòng; tiền hoàn trả ghi bằng `kind: refund`',
    whole: (name, { disbursed, budget, excess, rate }) =>
      excess
        ? `đã giải ngân ${disbursed}, vượt ${name} (${budget}) ${excess}${rate ? `, tức ${rate}` : ''}`
        : `đã giải ngân ${disbursed}; ${name} là “${budget}”: đã vượt`,
    wholeHelp: (first) =>
      `${first}; hoặc nếu ngân sách lớn hơn đã được duyệt, ghi số đó vào \`total\`; tiền hoàn trả ghi bằng \`kind: refund\``,
  },
};

function describe(args: Overspent, language: Language): FindingText {
  const texts = TEXTS[language];
  const { of } = args;
  if ('line' in of) return { message: texts.line(of.line, facts(args, language)), help: texts.lineHelp };
  const scope = SCOPES[language][of.scope];
  return { message: texts.whole(scope.budget, facts(args, language)), help: texts.wholeHelp(scope.help) };
}

function facts({ disbursed, budget, excess, rate }: Overspent, language: Language): Facts {
  const format = formatIn(language);
  const money = (amount: Money): string => format.money(amount, amount.currency);
  return {
    disbursed: money(disbursed),
    budget: money(budget),
    excess: excess.number.isZero ? undefined : money(excess),
    rate: rate && format.percent(rate),
  };
}

/** Whose money the total is, and what to look at first. */
const SCOPES: Readonly<Record<Language, Readonly<Record<BudgetScope, { budget: string; help: string }>>>> = {
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

/** What to say of a budget that is overspent for certain. */
function overspentIn(
  { budget, disbursed, rate, overspent }: Pick<LineAssessment, 'budget' | 'disbursed' | 'rate' | 'overspent'>,
  currency: Currency,
): Placeless<Omit<Overspent, 'of'>> | undefined {
  if (!overspent || overspent.uncertain || !budget?.quantity || !disbursed.quantity) return undefined;
  return {
    disbursed: withoutPlace(money(disbursed.quantity, currency)),
    budget: withoutPlace(money(budget.quantity, currency)),
    excess: withoutPlace(money(overspent.excess, currency)),
    rate: rate?.quantity && withoutPlace(rate.quantity),
  };
}
