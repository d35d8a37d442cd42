import type { Subproject } from '../../model/cofinancing.js';
import type { Currency } from '../../model/money.js';
import type { AssessmentContext } from '../assessment-context.js';
import { Exchange } from '../exchange.js';
import { addFigures, type Figure, notComputable } from '../figure.js';
import { inErrorOf } from '../withheld-by.js';
import { appliesTo } from './assess-cofinancing.js';
import { currencyOfOne } from './currency-of.js';
import { valueContribution } from './value-contribution.js';

/** A sub-project that no rule applies to, so that no share of it is looked at. */
export interface UncoveredSubproject {
  readonly subproject: Subproject;
  /** All that is recorded as come in, rejected and later contributions too; absent where nothing is. */
  readonly recorded?: Figure | undefined;
  readonly currency?: Currency | undefined;
}

/**
 * The sub-projects that no rule applies to: in a file without rules all of them. A rule in error may apply to any, so that
 * none is listed beside it.
 */
export function uncoveredSubprojects(context: AssessmentContext): readonly UncoveredSubproject[] {
  const { subprojects = [], cofinancing = [] } = context.project;
  if (inErrorOf(context.project, 'cofinancing').length > 0) return [];
  return subprojects
    .filter((one) => !cofinancing.some((rule) => appliesTo(rule, one)))
    .map((subproject) => ({ subproject, ...recordedIn(subproject, context) }));
}

function recordedIn(
  subproject: Subproject,
  context: AssessmentContext,
): Pick<UncoveredSubproject, 'recorded' | 'currency'> {
  const { contributions = [] } = subproject;
  if (contributions.length === 0) return {};
  const currency = currencyOfOne(subproject, context);
  if (!currency) return { recorded: notComputable('amount-unknown') };
  if (typeof currency === 'object') return { recorded: currency };
  const valuation = { currency, asOf: context.asOf, exchange: new Exchange(context.exchangeRates) };
  return { recorded: addFigures(contributions.map((one) => valueContribution(one, valuation))), currency };
}
