import type { DisbursementAssessment } from '../../calc/disbursement/assess-disbursement.js';
import type { LineAssessment } from '../../calc/disbursement/assess-lines.js';
import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import { isNewestOfPeriod, measuredOnce } from '../../calc/disbursement/plans-together.js';
import { NEEDS_ATTENTION } from '../../calc/label.js';
import { type ProjectAssessment, TOLERATED_LAG } from '../../calc/project-assessment.js';
import type { Format, Phrase } from '../../messages/format.js';
import type { Currency } from '../../model/money.js';
import { negate } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import { withCertainty } from '../certainty-words.js';
import { describeFigure, describeMoney } from '../describe-figure.js';
import { explained } from '../explained.js';
import type { ListItem } from '../report.js';

/** Money beyond the budget or one of its lines, plans out of their band, and results that lag behind the money. */
export function moneyItems(disbursement: DisbursementAssessment, assessment: ProjectAssessment): readonly ListItem[] {
  const { plans = [], lines = [], currency } = disbursement;
  return [
    ...(currency ? overspentItems(disbursement, currency, assessment) : []),
    ...(currency ? lines.flatMap((line) => lineItems(line, currency)) : []),
    ...measuredOnce(plans)
      .filter((plan) => isNewestOfPeriod(plan, plans))
      .flatMap((plan) => planItems(plan, Object.values(assessment.thresholds.disbursement))),
    ...(currency ? lagItems(disbursement, currency, assessment) : []),
  ];
}

function overspentItems(
  { budget, disbursed, overspent }: DisbursementAssessment,
  currency: Currency,
  { project }: ProjectAssessment,
): readonly ListItem[] {
  if (!budget || !overspent) return [];
  const text: Phrase = (format) =>
    format.words.attentionOverspent({
      disbursed: describeMoney(disbursed, currency, format),
      excess: format.money(overspent.excess, currency),
      budget: describeMoney(budget, currency, format),
    });
  const certain = withCertainty(text, overspent.uncertain, disbursed.quantity, budget.quantity);
  return [{ text: certain, tone: 'bad', place: project.budget?.at.of('total') }];
}

function lineItems({ line, budget, disbursed, overspent }: LineAssessment, currency: Currency): readonly ListItem[] {
  if (!line || !budget || !overspent) return [];
  const text: Phrase = (format) =>
    format.words.attentionLine({
      what: `${line.id} ${format.text(line.name)}`,
      disbursed: describeMoney(disbursed, currency, format),
      excess: format.money(overspent.excess, currency),
      budget: describeMoney(budget, currency, format),
    });
  const certain = withCertainty(text, overspent.uncertain, disbursed?.quantity, budget.quantity);
  return [{ text: certain, tone: 'bad', place: line.at }];
}

function planItems(assessment: PlanAssessment, limits: readonly Rational[]): readonly ListItem[] {
  const { plan, measuredWith = [], inForce, band, disbursed, ofPlanToDate, plannedToDate, currency } = assessment;
  if (!inForce || typeof band !== 'string' || !NEEDS_ATTENTION.band.has(band)) return [];
  const [ratio, toDate] = [ofPlanToDate.quantity, plannedToDate.quantity];
  const text: Phrase = (format) => {
    const what = [plan.id, ...measuredWith].join(', ');
    const [status, window] = [format.words.band[band], format.window(assessment)];
    const sentence =
      ratio && toDate
        ? format.words.attentionPlan({
            what,
            status,
            ratio: format.percent(ratio, limits),
            toDate: format.money(toDate, currency),
            window,
          })
        : format.words.attentionUnplanned({
            what,
            status,
            disbursed: describeMoney(disbursed, currency, format),
            window,
          });
    return `${sentence}; ${explanation(assessment, format)}`;
  };
  const certain = withCertainty(text, assessment.uncertain, ratio ?? disbursed.quantity, toDate);
  return [{ text: certain, tone: 'warning', place: plan.at }];
}

/** The reason that is given, where it is not older than the newest payment. */
function explanation({ explained: newest }: PlanAssessment, format: Format): string {
  if (!newest || newest.newerPayment) return format.words.explanationNeeded;
  return explained(newest.explanation)(format);
}

function lagItems(
  { budget, ofBudget }: DisbursementAssessment,
  currency: Currency,
  { physicalAgainstFinancial: { flagged, difference }, weightedAttainment }: ProjectAssessment,
): readonly ListItem[] {
  const lag = difference.quantity;
  const attained = weightedAttainment?.figure;
  if (!flagged || !lag || !attained || !budget) return [];
  const text: Phrase = (format) =>
    format.words.attentionLag({
      points: format.points(negate(lag), [TOLERATED_LAG.negated()]),
      attained: describeFigure(attained, format, (quantity) => format.percent(quantity)),
      disbursed: describeFigure(ofBudget, format, (quantity) => format.percent(quantity)),
      budget: describeMoney(budget, currency, format),
    });
  return [{ text, tone: 'warning' }];
}
