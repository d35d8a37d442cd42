import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import { countedDisbursements, separate } from '../../calc/disbursement/sum-disbursements.js';
import type { Format } from '../../messages/format.js';
import type { Money } from '../../model/money.js';
import { type Window, windowOf } from '../../model/period.js';
import { resolvePeriod } from '../../model/project.js';
import type { Id } from '../../model/record.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';

interface TotalSpansPlans {
  readonly id: Id;
  readonly amount: Money;
  readonly window: Window;
  readonly plans: readonly (Window & { readonly id: Id })[];
}

export default defineRule<TotalSpansPlans>({
  code: 'LF532',
  slug: 'total-spans-plans',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a total that covers parts of several plans',
      why:
        'Of 190 million paid between April and March nobody can tell how much belongs to this year. Every figure of a plan that such a total only touches is left out of the ' +
        'report, with the reason: it is neither 0 nor all of it.\n\nIt fires for a total (`during`) that had ended by the as-of date, that overlaps the period of a plan in force without ' +
        'lying in it, and that lies in the period of no plan in force. A total of a quarter that lies in a year with a plan is counted there. Totals of a period that is not over are not counted yet.',
    },
    vi: {
      summary: 'số tổng trùm lên nhiều kỳ kế hoạch vốn',
      why:
        'Với 190 triệu chi từ tháng 4 năm này đến tháng 3 năm sau, không ai biết bao nhiêu thuộc năm nay. Mọi số liệu của kế hoạch mà số tổng đó chỉ trùng một phần đều được để trống ' +
        'trong báo cáo và nêu lý do: đó không phải là 0, cũng không phải là tất cả.\n\nBáo với số tổng (`during`) của một kỳ đã kết thúc trước hoặc vào ngày tính số liệu, trùng một phần với kỳ của kế hoạch có hiệu lực ' +
        'mà không nằm gọn trong đó, và không nằm gọn trong kỳ của kế hoạch nào có hiệu lực. Số tổng của một quý nằm trong năm có kế hoạch thì được tính ở năm đó. Số tổng của kỳ chưa kết thúc thì chưa được tính.',
    },
  },
  examples: {
    bad: 'budget:\n  plans:\n    - { id: FY2023, period: { start: 2022-07-01, end: 2023-06-30 }, amount: 900_000_000 VND }\n  disbursements:\n    - { id: TONG-01, during: { start: 2022-01-01, end: 2022-12-31 }, amount: 640_000_000 VND }\n',
    good: 'budget:\n  plans:\n    - { id: FY2023, period: { start: 2022-07-01, end: 2023-06-30 }, amount: 900_000_000 VND }\n  disbursements:\n    - { id: TONG-01, during: { start: 2022-01-01, end: 2022-06-30 }, amount: 210_000_000 VND }\n    - { id: TONG-02, during: { start: 2022-07-01, end: 2022-12-31 }, amount: 430_000_000 VND }\n    - { id: TONG-03, during: { start: 2023-01-01, end: 2023-06-30 }, amount: 440_000_000 VND }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ id, amount, window, named, isOne }) => ({
      message: `${id} is one total of ${amount} for ${window}: how much of it belongs to ${isOne ? 'plan' : 'plans'} ${named.join(' and ')} is not known, so what was disbursed of ${isOne ? 'it' : 'them'} cannot be told`,
      help: 'write a total for each part that lies in one plan, each with its own `during`; or the single payments with `on`',
      labels: { plan: 'overlaps it in part' },
    }),
    vi: ({ id, amount, window, named, isOne }) => ({
      message: `${id} là một số tổng ${amount} cho kỳ ${window}: chưa biết bao nhiêu thuộc kế hoạch vốn ${named.join(' và ')}, nên không tính được số giải ngân của ${isOne ? 'kế hoạch đó' : 'các kế hoạch đó'}`,
      help: 'hãy ghi riêng một số tổng cho từng phần nằm trong một kế hoạch, mỗi số có `during` riêng; hoặc ghi từng khoản chi với `on`',
      labels: { plan: 'chỉ trùng một phần' },
    }),
  }),
  checkProject({ project, asOf, assessment: { disbursement } }, report) {
    const plans = (disbursement?.plans ?? []).filter(({ inForce }) => inForce);
    if (plans.length === 0) return;
    for (const record of countedDisbursements({ project, asOf }) ?? []) {
      const { id, at, amount, during } = record.disbursement;
      const period = during && resolvePeriod(project, during);
      if (!period) continue;
      const relations = plans.map((plan) => ({ plan, ...separate([record], plan, { project }) }));
      const across = relations.filter((one) => one.across.length > 0).map(({ plan }) => plan);
      if (across.length === 0 || relations.some(({ inside }) => inside.length > 0)) continue;
      const args = { id, amount: withoutPlace(amount), window: windowOf(period), plans: across.map(nameOf) };
      const related = across.map(({ plan }) => ({ place: plan.at.of('period'), label: 'plan' }));
      report(at.of('during'), args, { related });
    }
  },
});

function nameOf({ plan: { id }, start, end }: PlanAssessment): TotalSpansPlans['plans'][number] {
  return { id, start, end };
}

function factsOf({ id, amount, window, plans }: TotalSpansPlans, format: Format) {
  return {
    id,
    amount: format.money(amount, amount.currency),
    window: format.window(window),
    named: plans.map((plan) => `${plan.id} (${format.window(plan)})`),
    isOne: plans.length === 1,
  };
}
