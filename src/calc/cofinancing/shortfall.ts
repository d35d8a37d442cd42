import type { CofinancingRule } from '../../model/cofinancing.js';
import { divide, exactly, multiply, type Quantity, subtract } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import { type Computed, computed, operand, written } from '../figure.js';
import type { Shortfall } from './cofinancing-assessment.js';
import type { Stage } from './count-contribution.js';
import type { GatheredAmounts } from './gather-amounts.js';
import type { Valuation } from './value-contribution.js';

/** Both ways are made of the same amounts; where nothing is missing they are 0. */
type MakeFigure = (formula: 'shortfall-replace' | 'shortfall-add', value: Quantity) => Computed;

/**
 * What is missing to the minimum. Of a total of 100 with a share of 20 and a minimum of 25 %: replace 5, add 6.67,
 * because what is added raises the total too. Of the grant both are the same. The bound is that of the amounts.
 */
export function shortfallOf(
  { denominator, eligible }: GatheredAmounts,
  rule: CofinancingRule,
  stage: Stage,
  valuation: Valuation,
): Shortfall {
  const minimum = exactly(rule.minimum.number);
  const missing = subtract(multiply(minimum, denominator.quantity), eligible.quantity);
  const isMissing = missing.number.isPositive;
  const figure: MakeFigure = (formula, value) =>
    computed(isMissing ? value : exactly(0), formula, () => [
      written('minimum', minimum, rule.minimum.at),
      operand('total', denominator),
      operand('eligible', eligible),
    ]);
  const replace = figure('shortfall-replace', missing);
  return {
    replace,
    add: addition(rule, missing, minimum, figure),
    labourDays: stage === 'actual' ? labourDays(rule, replace, valuation) : undefined,
  };
}

function addition(
  rule: CofinancingRule,
  missing: Quantity,
  minimum: Quantity,
  figure: MakeFigure,
): Computed | undefined {
  if (rule.of === 'grant') return figure('shortfall-replace', missing);
  const rest = Rational.one.minus(minimum.number);
  return rest.isPositive ? figure('shortfall-add', divide(missing, exactly(rest))) : undefined;
}

/** How many whole days the number of `replace` makes; what bound it has, `replace` says. */
function labourDays(rule: CofinancingRule, replace: Computed, valuation: Valuation): Computed | undefined {
  const limit =
    rule.labourDayLimit && valuation.exchange.convert(rule.labourDayLimit, valuation.currency, valuation.asOf);
  if (!limit || limit.quantity.number.isZero) return undefined;
  const days = replace.quantity.number.over(limit.quantity.number).ceiling();
  return computed(exactly(days), 'shortfall-labour-days', () => [operand('replace', replace), operand('limit', limit)]);
}
