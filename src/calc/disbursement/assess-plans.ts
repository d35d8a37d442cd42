import type { Budget, Plan } from '../../model/budget.js';
import { groupBy } from '../../model/group-by.js';
import { type Currency, NO_CURRENCY } from '../../model/money.js';
import { windowOf } from '../../model/period.js';
import { resolvePeriod } from '../../model/project.js';
import { isUnknown } from '../../model/unknown.js';
import type { AssessmentContext } from '../assessment-context.js';
import type { Exchange } from '../exchange.js';
import { addFigures } from '../figure.js';
import { type DatedPlan, measurePlan, type PlanAssessment, plannedAmount } from './assess-plan.js';
import { currencyOfPlan } from './currencies.js';
import { explanationOf } from './plan-explanation.js';
import { isNewer, plansInForce } from './plans-in-force.js';
import type { DatedDisbursement } from './sum-disbursements.js';

/** Every version of every plan, in the order of the file (calculations, section 5). */
export function assessPlans(
  plans: readonly Plan[],
  budget: Budget,
  currency: Currency | undefined,
  records: readonly DatedDisbursement[] | undefined,
  exchange: Exchange,
  context: AssessmentContext,
): readonly PlanAssessment[] {
  const dated = plans.flatMap((plan) => datedPlan(plan, budget, context) ?? []);
  const inForce = plansInForce(plans, context.asOf);
  const together = new Map(
    inSeveralCurrencies(dated.filter(({ plan }) => inForce.has(plan))).flatMap((group) =>
      assessTogether(group, currency ?? NO_CURRENCY, records, exchange, context),
    ),
  );
  return dated.map((one) => together.get(one) ?? assessAlone(one, inForce.has(one.plan), records, exchange, context));
}

function datedPlan(plan: Plan, budget: Budget, context: AssessmentContext): DatedPlan | undefined {
  const period = resolvePeriod(context.project, plan.period);
  if (!period) return undefined;
  return { plan, window: windowOf(period), at: period.at ?? plan.at, currency: currencyOfPlan(plan, budget, context) };
}

/**
 * The plans in force of each period that has some in several currencies: of those in one currency, the newest. An amount
 * that is not known is in none.
 */
function inSeveralCurrencies(inForce: readonly DatedPlan[]): readonly (readonly [DatedPlan, ...DatedPlan[]])[] {
  const known = inForce.filter(({ plan }) => !isUnknown(plan.amount));
  const ofPeriods = groupBy(known, ({ window }) => `${window.start} ${window.end}`).values();
  return [...ofPeriods].flatMap((ofPeriod) => {
    const [first, ...others] = [...groupBy(ofPeriod, ({ currency }) => currency).values()].map(newestOf);
    return first && others.length > 0 ? [[first, ...others] as const] : [];
  });
}

function newestOf(rivals: readonly [DatedPlan, ...DatedPlan[]]): DatedPlan {
  return rivals.reduce((newest, one) => (isNewer(one.plan, newest.plan) ? one : newest));
}

function assessAlone(
  one: DatedPlan,
  inForce: boolean,
  records: readonly DatedDisbursement[] | undefined,
  exchange: Exchange,
  context: AssessmentContext,
): PlanAssessment {
  const planned = plannedAmount(one.plan, one.currency, exchange, context);
  return {
    ...measurePlan(planned, one, records, exchange, context),
    plan: one.plan,
    inForce,
    explained: explanationOf([one.plan], one.window, records, context),
  };
}

/** Plans of one period as one plan: the sum of their amounts in the budget's currency, and one band for all of them. */
function assessTogether(
  group: readonly [DatedPlan, ...DatedPlan[]],
  currency: Currency,
  records: readonly DatedDisbursement[] | undefined,
  exchange: Exchange,
  context: AssessmentContext,
): readonly (readonly [DatedPlan, PlanAssessment])[] {
  const planned = addFigures(group.map(({ plan }) => plannedAmount(plan, currency, exchange, context)));
  const measures = measurePlan(planned, { ...group[0], currency }, records, exchange, context);
  const explained = explanationOf(
    group.map(({ plan }) => plan),
    group[0].window,
    records,
    context,
  );
  return group.map((one) => {
    const own = { planned: plannedAmount(one.plan, one.currency, exchange, context), currency: one.currency };
    const measuredWith = group.filter((other) => other !== one).map(({ plan }) => plan.id);
    return [one, { ...measures, plan: one.plan, inForce: true, measuredWith, own, explained }] as const;
  });
}
