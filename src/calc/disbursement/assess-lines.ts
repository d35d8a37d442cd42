import type { BudgetLine, Plan } from '../../model/budget.js';
import { groupBy } from '../../model/group-by.js';
import type { Currency } from '../../model/money.js';
import { windowOf } from '../../model/period.js';
import { resolvePeriod } from '../../model/project.js';
import { subtract, sum } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import type { AssessmentContext } from '../assessment-context.js';
import { commonCurrency } from '../common-currency.js';
import type { Exchange } from '../exchange.js';
import { addFigures, type Computed, computed, type Figure, notComputable, operand } from '../figure.js';
import { budgetFigure, ofBudget, remainingOf } from './against-budget.js';
import { familiesOf } from './line-families.js';
import { findOverspent, type Overspent } from './overspent.js';
import { isNewer, plansInForce } from './plans-in-force.js';
import { countedSettlements, moveOf, type Settlement } from './settlements.js';
import { type DatedDisbursement, sumDisbursements } from './sum-disbursements.js';

export interface LineAssessment {
  /** Absent for what was disbursed without a line: together the lines without a parent add up to the total. */
  readonly line?: BudgetLine | undefined;
  /** Of a line with lines under it, the sum of theirs. */
  readonly budget?: Figure | undefined;
  /** By the plans in force; absent where none of them has lines. */
  readonly planned?: Figure | undefined;
  /** On it and on the lines under it. */
  readonly disbursed: Figure;
  readonly remaining?: Figure | undefined;
  readonly rate?: Figure | undefined;
  readonly overspent?: Overspent | undefined;
}

/** The lines of a budget in the order of the file, with what was disbursed without one at the end. */
export function assessLines(
  lines: readonly BudgetLine[],
  records: readonly DatedDisbursement[] | undefined,
  currency: Currency,
  exchange: Exchange,
  context: AssessmentContext,
): readonly LineAssessment[] {
  const families = familiesOf(lines);
  const settlements = countedSettlements(context);
  const budgets = budgetsOf(lines, (amount) => budgetFigure(amount, currency, exchange, context));
  const plans = plansByLine(context.project.budget?.plans ?? [], context);
  const assessed = lines.map((line): LineAssessment => {
    const family = families.get(line.id) ?? new Set();
    const isIn = (id: Id | undefined): boolean => id !== undefined && family.has(id);
    const budget = budgets.get(line.id);
    const disbursed = disbursedOn(isIn, records, settlements, currency, exchange);
    return {
      line,
      budget,
      planned: plans && plannedOn(isIn, plans, currency, exchange, context),
      disbursed,
      remaining: remainingOf(budget, disbursed),
      rate: ofBudget(budget, disbursed),
      overspent: findOverspent(budget, disbursed, currency),
    };
  });
  const isUnassigned = (id: Id | undefined): boolean => id === undefined || !families.has(id);
  const isNeeded =
    (records ?? []).some(({ line }) => isUnassigned(line)) ||
    settlements.some((one) => moveOf(one) && isUnassigned(one.advance.line));
  if (!isNeeded) return assessed;
  return [...assessed, { disbursed: disbursedOn(isUnassigned, records, settlements, currency, exchange) }];
}

/**
 * The budget of each line by its id. One with lines under it has the sum of theirs; where that is not known, the amount
 * that it states itself.
 */
function budgetsOf(
  lines: readonly BudgetLine[],
  figureOf: (amount: NonNullable<BudgetLine['amount']>) => Figure,
): ReadonlyMap<Id, Figure> {
  const under = groupBy(lines, (line) => line.under);
  const budgets = new Map<Id, Figure>();
  const budgetOf = (line: BudgetLine): Figure => {
    const known = budgets.get(line.id);
    if (known) return known;
    const own = line.amount ? figureOf(line.amount) : notComputable('no-budget');
    // Lines in a circle have no sum: they are an error, and in no report.
    budgets.set(line.id, own);
    const parts = under.get(line.id);
    const sums = parts && addFigures(parts.map(budgetOf));
    const budget = sums && !(sums.notComputable && line.amount) ? sums : own;
    budgets.set(line.id, budget);
    return budget;
  };
  for (const line of lines) budgetOf(line);
  return budgets;
}

/** What was disbursed on some lines, with what settlements of advances moved onto them from others, and away. */
function disbursedOn(
  isOn: (line: Id | undefined) => boolean,
  records: readonly DatedDisbursement[] | undefined,
  settlements: readonly Settlement[],
  currency: Currency,
  exchange: Exchange,
): Figure {
  const paid = sumDisbursements(
    records?.filter(({ line }) => isOn(line)),
    currency,
    exchange,
  );
  const moves = settlements.flatMap((one) => {
    const move = moveOf(one);
    if (!move || isOn(move.from) === isOn(move.to)) return [];
    return [{ isOnto: isOn(move.to), amount: exchange.convert(one.settlement.amount, currency, one.rateDay) }];
  });
  if (moves.length === 0 || paid.notComputable) return paid;
  const known = moves.flatMap(({ isOnto, amount }) => (amount ? [{ isOnto, amount }] : []));
  if (known.length < moves.length) return notComputable('no-rate');
  const onto = known.flatMap(({ isOnto, amount }) => (isOnto ? [amount] : []));
  const away = known.flatMap(({ isOnto, amount }) => (isOnto ? [] : [amount]));
  const total = subtract(sum([paid, ...onto].map(quantityOf)), sum(away.map(quantityOf)));
  return computed(total, 'disbursed-on-line', () => [
    operand('disbursed', paid),
    ...onto.map((amount) => operand('settledHere', amount)),
    ...away.map((amount) => operand('settledElsewhere', amount)),
  ]);
}

/** The plans whose lines count: in force, and of several of one period in one currency the newest. */
function plansByLine(plans: readonly Plan[], { project, asOf }: AssessmentContext): readonly Plan[] | undefined {
  const newest = new Map<string, Plan>();
  for (const plan of plansInForce(plans, asOf)) {
    const period = resolvePeriod(project, plan.period);
    const currency = commonCurrency([plan.amount, ...(plan.lines?.values() ?? [])]);
    const key = JSON.stringify([period && windowOf(period), currency]);
    const other = newest.get(key);
    if (!other || isNewer(plan, other)) newest.set(key, plan);
  }
  const withLines = [...newest.values()].filter(({ lines }) => lines !== undefined);
  return withLines.length > 0 ? withLines : undefined;
}

function plannedOn(
  isOn: (line: Id) => boolean,
  plans: readonly Plan[],
  currency: Currency,
  exchange: Exchange,
  { asOf }: AssessmentContext,
): Figure {
  const amounts = plans.flatMap(({ lines }) =>
    [...(lines ?? [])].flatMap(([id, amount]) => (isOn(id) ? [amount] : [])),
  );
  return addFigures(amounts.map((amount) => exchange.convert(amount, currency, asOf) ?? notComputable('no-rate')));
}

const quantityOf = ({ quantity }: Computed) => quantity;
