import { type CofinancingRule, type Contribution, type Subproject, writtenWorth } from '../../model/cofinancing.js';
import { type Money, money } from '../../model/money.js';
import { least } from '../../model/quantity.js';
import { isNeverAbove, rangeOf } from '../../model/value-range.js';
import type { AssessmentContext } from '../assessment-context.js';
import {
  addFigures,
  addUp,
  type Computed,
  computed,
  type Figure,
  type NotComputable,
  notComputable,
  operand,
} from '../figure.js';
import type { AssessedContribution, Unevidenced } from './cofinancing-assessment.js';
import { countingOf, isInTotal, isLater, type Stage } from './count-contribution.js';
import type { EvidenceCover, EvidenceCovers } from './evidence-cover.js';
import { dayOf, less, type Valuation, valueContribution, withinLimit } from './value-contribution.js';

/** Numerator and denominator, for one sub-project or for several together. */
export interface GatheredAmounts {
  readonly eligible: Computed;
  /** The part of it that evidence covers; `no-rate` where that cannot be converted, `error-in-file` where it is open. */
  readonly evidenced: Figure;
  readonly denominator: Computed;
}

export interface Gathered {
  /** Every contribution, in the order of the file. */
  readonly contributions: readonly AssessedContribution[];
  /**
   * Not computable, the first that holds: `no-contributions` where nothing was recorded, `amount-unknown`, `zero-cost`,
   * `no-rate` where an amount that is needed has no rate.
   */
  readonly amounts: GatheredAmounts | NotComputable;
}

/** What contributions are looked at with. */
export interface Looking {
  readonly rule: CofinancingRule;
  readonly stage: Stage;
  readonly context: AssessmentContext;
  readonly covers: EvidenceCovers;
  /** Where and when they are valued; `no-rate` where their currencies are several and none is stated. */
  readonly valuation: Valuation | NotComputable;
}

/** Looks at the contributions of some sub-projects as a rule declares, and adds them up. */
export function gatherAmounts(subprojects: readonly Subproject[], looking: Looking): Gathered {
  const { rule, stage, context } = looking;
  const contributions = subprojects.flatMap((subproject) =>
    contributionsOf(subproject, stage).map((one) => assessContribution(one, subproject, looking)),
  );
  return { contributions, amounts: addUpAmounts(subprojects, contributions, looking) };

  function addUpAmounts(
    of: readonly Subproject[],
    all: readonly AssessedContribution[],
    { valuation }: Looking,
  ): Gathered['amounts'] {
    if (all.every(({ contribution }) => isLater(contribution, stage, context)))
      return notComputable('no-contributions');
    const costs = of.flatMap((one): Figure[] => {
      const cost = settledCost(one, rule, stage);
      return cost ? [settled(cost, valuation)] : [];
    });
    const withoutCost = all.filter(({ subproject }) => !settledCost(subproject, rule, stage));
    const total = [...costs, ...withoutCost.flatMap(({ isInTotal: isIn, value }) => (isIn ? [value] : []))];
    const counted = all.flatMap((one) => one.counted ?? []);
    if ([...total, ...counted].some((one) => one.notComputable === 'amount-unknown'))
      return notComputable('amount-unknown');
    const known = total.filter((part): part is Computed => part.quantity !== undefined);
    const denominator = addUp(known);
    const isTotalKnown = known.length === total.length;
    if (isTotalKnown && denominator.quantity.number.isZero) return notComputable('zero-cost');
    const eligible = counted.filter((part): part is Computed => part.quantity !== undefined);
    if (!isTotalKnown || eligible.length < counted.length) return notComputable('no-rate');
    return {
      eligible: addUp(eligible),
      evidenced: addFigures(all.flatMap((one) => one.evidenced ?? [])),
      denominator,
    };
  }
}

/** What counts and evidence does not cover, with the amount that is not covered. */
export function unevidencedOf(contributions: readonly AssessedContribution[]): readonly Unevidenced[] {
  return contributions.flatMap(({ contribution, subproject, counted, evidenced }) => {
    if (!counted?.quantity || !evidenced) return [];
    if (!evidenced.quantity) return { contribution, subproject, amount: evidenced };
    if (evidenced.quantity.number.compare(counted.quantity.number) >= 0) return [];
    return { contribution, subproject, amount: less(counted, evidenced) };
  });
}

/** The settled total cost, where a rule of the total cost looks at what came in and the file gives it. */
export function settledCost({ cost }: Subproject, rule: CofinancingRule, stage: Stage): Money | undefined {
  return rule.of === 'total-cost' && stage === 'actual' ? cost : undefined;
}

export function contributionsOf(subproject: Subproject, stage: Stage): readonly Contribution[] {
  return (stage === 'planned' ? subproject.planned : subproject.contributions) ?? [];
}

function assessContribution(
  contribution: Contribution,
  subproject: Subproject,
  { rule, stage, context, covers, valuation }: Looking,
): AssessedContribution {
  const counting = countingOf(contribution, rule, subproject, stage, context);
  const value = 'notComputable' in valuation ? valuation : valueContribution(contribution, valuation);
  const standing = {
    contribution,
    subproject,
    value,
    counting,
    isInTotal: isInTotal(contribution, rule, stage, context),
  };
  if (counting !== 'counts') return standing;
  if (!value.quantity || 'notComputable' in valuation) return { ...standing, counted: value };
  const { counted, above } = withinLimit(contribution, value, rule, valuation);
  const cover = stage === 'actual' ? covers.get(contribution) : undefined;
  return { ...standing, counted, above, evidenced: cover && evidencedPart(contribution, counted, cover, valuation) };
}

/** Of what counts, the part that evidence covers. */
function evidencedPart(
  contribution: Contribution,
  counted: Figure,
  cover: EvidenceCover,
  valuation: Valuation,
): Figure {
  const { asOf, currency, exchange } = valuation;
  exchange.remember(cover.conversions);
  const { covers } = cover;
  if (covers === 'all' || !counted.quantity) return counted;
  const inFile = writtenWorth(contribution);
  if (!covers.quantity || covers.quantity.number.isZero || !inFile) return covers;
  const amount = money(covers.quantity, inFile.currency);
  const covered = exchange.convert(amount, currency, dayOf(contribution, asOf), operand('amount', covers), inFile);
  if (!covered) return notComputable('no-rate');
  const isLess = isNeverAbove(rangeOf(covered.quantity), rangeOf(counted.quantity));
  return computed(isLess ? covered.quantity : least([counted.quantity, covered.quantity]), 'least', () => [
    operand('record', counted),
    operand('record', covered),
  ]);
}

function settled(cost: Money, valuation: Valuation | NotComputable): Figure {
  if ('notComputable' in valuation) return valuation;
  return valuation.exchange.convert(cost, valuation.currency, valuation.asOf) ?? notComputable('no-rate');
}
