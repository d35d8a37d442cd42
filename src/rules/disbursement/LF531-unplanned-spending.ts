import type { LineAssessment } from '../../calc/disbursement/assess-lines.js';
import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import { measuredOnce } from '../../calc/disbursement/plans-together.js';
import type { Format } from '../../messages/format.js';
import { type Money, money, NO_CURRENCY } from '../../model/money.js';
import type { Window } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Id } from '../../model/record.js';
import { isUnknown } from '../../model/unknown.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';

type UnplannedSpending =
  | {
      readonly of: 'plan';
      readonly id: Id;
      readonly window: Window;
      readonly disbursed: Money;
      readonly asOf: PlainDate;
    }
  | { readonly of: 'line'; readonly id: Id; readonly disbursed: Money };

export default defineRule<UnplannedSpending>({
  code: 'LF531',
  slug: 'unplanned-spending',
  severity: 'warning',
  docs: {
    en: {
      summary: 'spending without a plan',
      why:
        'Of 0 nothing is a percentage: money that is disbursed against a plan of 0 shows in no rate, and a report that only shows rates hides it.\n\n' +
        'It fires for a plan in force whose amount is 0, or whose lines add up to 0, in whose period more was disbursed than came back; and for a budget line of 0 ' +
        'on which, or on the lines under which, something was disbursed. What is not certain, such as `less than 5 million`, is LF534.\n\n' +
        'A plan is answered by its `explanation`, as in LF511. Silent where there is no plan at all: nothing was promised then. Spending beyond a plan or a line above 0 is LF511 and LF510.',
    },
    vi: {
      summary: 'chi ngoài kế hoạch',
      why:
        'Không có tỷ lệ nào so với 0: khoản chi khi kế hoạch bằng 0 không hiện ra ở tỷ lệ nào cả, và báo cáo chỉ nhìn vào tỷ lệ sẽ bỏ sót.\n\n' +
        'Báo khi kế hoạch có hiệu lực bằng 0, hoặc các dòng của nó cộng lại bằng 0, mà trong kỳ đã giải ngân nhiều hơn số hoàn trả; và khi dòng ngân sách bằng 0 ' +
        'mà trên dòng đó, hoặc trên các dòng con, đã có giải ngân. Điều chưa chắc chắn, như `dưới 5 triệu`, thuộc LF534.\n\n' +
        'Với kế hoạch, cảnh báo được giải quyết bằng `explanation` như ở LF511. Không báo khi hoàn toàn không có kế hoạch: lúc đó chưa hứa gì. Chi vượt kế hoạch hay vượt dòng lớn hơn 0 thuộc LF511 và LF510.',
    },
  },
  examples: {
    bad: 'budget:\n  plans:\n    - { id: FY2023, period: FY2023, approved: 2022-07-15, amount: 0 VND }\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 40_000_000 VND }\n',
    good: 'budget:\n  plans:\n    - { id: FY2023, period: FY2023, approved: 2022-07-15, amount: 0 VND }\n    - { id: FY2023/rev1, period: FY2023, approved: 2023-01-20, amount: 40_000_000 VND,\n        supersedes: FY2023, reason: Chuyển lễ khởi động sang năm 2023 }\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 40_000_000 VND }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) =>
      facts.of === 'plan'
        ? {
            message: `${facts.disbursed} disbursed in ${facts.window} against plan ${facts.id}, which is 0`,
            help: `correct the dates of the payments; or write the version of the plan that approved them, with \`supersedes: ${facts.id}\` and a \`reason\`; or say why in the plan\n${facts.entry}`,
          }
        : {
            message: `${facts.disbursed} disbursed on line ${facts.id}, whose budget is 0`,
            help: 'check the `line` of its payments; or, where money was moved between lines, write the approved `amount` of both lines',
          },
    vi: (facts) =>
      facts.of === 'plan'
        ? {
            message: `đã giải ngân ${facts.disbursed} trong kỳ ${facts.window}, trong khi kế hoạch vốn ${facts.id} bằng 0`,
            help: `hãy sửa ngày của các khoản chi; hoặc ghi kế hoạch vốn đã duyệt các khoản đó, với \`supersedes: ${facts.id}\` và \`reason\`; hoặc ghi lý do vào kế hoạch\n${facts.entry}`,
          }
        : {
            message: `dòng ngân sách ${facts.id} bằng 0 nhưng đã giải ngân ${facts.disbursed}`,
            help: 'hãy kiểm tra `line` của các khoản chi; hoặc nếu đã điều chuyển giữa các dòng, ghi `amount` được duyệt của cả hai dòng',
          },
  }),
  checkProject({ asOf, assessment: { disbursement } }, report) {
    if (!disbursement) return;
    const { plans = [], lines = [], currency = NO_CURRENCY } = disbursement;
    for (const assessed of measuredOnce(plans)) {
      const { plan, start, end } = assessed;
      const disbursed = isUnplanned(assessed) ? assessed.disbursed.quantity : undefined;
      if (!disbursed) continue;
      const amount = withoutPlace(money(disbursed, assessed.currency));
      const args = { of: 'plan', id: plan.id, window: { start, end }, disbursed: amount, asOf } as const;
      if (plan.amount && !isUnknown(plan.amount)) report(plan.at.of('amount'), args);
      else report(plan.at.keyOf('lines'), args, { path: `${plan.at.path}.lines` });
    }
    for (const { line, disbursed, budget, overspent } of lines) {
      // What lines under it add up to is theirs to answer for.
      if (!line?.amount || !isSpentOnNothing({ budget, overspent }) || !disbursed.quantity) continue;
      const args = { of: 'line', id: line.id, disbursed: withoutPlace(money(disbursed.quantity, currency)) } as const;
      report(line.at.of('amount'), args);
    }
  },
});

/** Of the plans in force, what is certain, and not explained. */
function isUnplanned({ plan, inForce, band, uncertain, explained }: PlanAssessment): boolean {
  if (!inForce || band !== 'unplanned' || uncertain || plan.at.isUnread('explanation')) return false;
  return !explained || explained.newerPayment !== undefined;
}

function isSpentOnNothing({ budget, overspent }: Pick<LineAssessment, 'budget' | 'overspent'>): boolean {
  return Boolean(budget?.quantity?.number.isZero && overspent && !overspent.uncertain);
}

function factsOf(args: UnplannedSpending, format: Format) {
  const disbursed = format.money(args.disbursed, args.disbursed.currency);
  if (args.of === 'line') return { ...args, disbursed };
  const entry = `explanation: [{ on: ${args.asOf}, text: … }]`;
  return { ...args, disbursed, window: format.window(args.window), entry };
}
