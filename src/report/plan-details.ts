import type { DisbursementAssessment } from '../calc/disbursement/assess-disbursement.js';
import type { PlanAssessment } from '../calc/disbursement/assess-plan.js';
import { explanationsUpTo } from '../calc/explanations.js';
import type { Figure } from '../calc/figure.js';
import { NEEDS_ATTENTION } from '../calc/label.js';
import type { ProjectAssessment } from '../calc/project-assessment.js';
import type { Phrase } from '../messages/format.js';
import type { Project } from '../model/project.js';
import type { Text } from '../model/text.js';
import type { InProject } from '../sheet/entries.js';
import { certaintyDetail } from './certainty-words.js';
import { describeFigure, describeMoney } from './describe-figure.js';
import { explained } from './explained.js';
import type { Block, Detail } from './report.js';
import { unknownDetail } from './unknown-detail.js';

/** With which plans of the same period a plan is measured as one, and what it plans itself. */
function measuredWithDetail({ measuredWith, own }: PlanAssessment): readonly Detail[] {
  if (!measuredWith || !own) return [];
  const others = measuredWith.join(', ');
  return [
    { text: (format) => format.words.measuredWith({ others, own: describeMoney(own.planned, own.currency, format) }) },
  ];
}

/** What the file says of the plan's reporting period: that its dates are assumed, for one. */
function periodNote({ period }: PlanAssessment['plan'], { reportingPeriods = [] }: Project): Text | undefined {
  return 'id' in period ? reportingPeriods.find(({ id }) => id === period.id)?.note : undefined;
}

/** What a plan's row says below its figures. */
export function planDetails({ one: assessment, within }: InProject<PlanAssessment>): readonly Detail[] {
  const { project, thresholds } = within;
  const limits = Object.values(thresholds.disbursement);
  const { plan, inForce, currency, plannedToDate, ofPlanToDate, variance } = assessment;
  const note = periodNote(plan, project);
  const details: Detail[] = [
    { text: ({ words: say }) => (inForce ? say.inForce : say.notInForce) },
    { text: (format) => `${format.window(assessment)}, ${currency}` },
    ...measuredWithDetail(assessment),
    ...unknownDetail(plan.amount),
  ];
  const { approved, reason, evidence = [] } = plan;
  if (approved) details.push({ text: (format) => format.words.approvedOn(format.date(approved.last)) });
  if (evidence.length > 0) details.push({ text: ({ words: say }) => say.approvedIn(evidence.join(', ')) });
  const [ratio, toDate, difference] = [ofPlanToDate.quantity, plannedToDate.quantity, variance.quantity];
  if (ratio && toDate && difference) {
    details.push(
      { text: (format) => format.words.plannedToDate(format.amount(toDate, currency)) },
      {
        text: (format) =>
          format.words.planDetail({
            ratio: format.percent(ratio, limits),
            variance: format.amount(difference, currency),
          }),
        only: 'narrow',
      },
    );
  }
  details.push(...certaintyDetail(assessment.uncertain, ratio ?? assessment.disbursed.quantity, toDate));
  if (note) details.push({ text: (format) => format.text(note) });
  if (reason) details.push({ text: (format) => format.text(reason) });
  details.push(...explanationDetails(assessment, within));
  return details;
}

/** What was said of a plan that is not kept, by date, and whether the newest payment still lacks it. */
function explanationDetails(
  { plan, band, explained: newest }: PlanAssessment,
  { asOf }: ProjectAssessment,
): readonly Detail[] {
  const given = explanationsUpTo(plan, asOf).map((one): Detail => ({ text: explained(one) }));
  const newer = NEEDS_ATTENTION.band.has(band) ? newest?.newerPayment : undefined;
  if (newer === undefined) return given;
  return [...given, { text: (format) => format.words.paymentNotExplained(format.date(newer)) }];
}

/** The totals line of several plans; of one alone it would say the same again. */
export function plansTogether(
  { plansTogether: all }: DisbursementAssessment,
  { thresholds }: Pick<ProjectAssessment, 'thresholds'>,
): readonly Block[] {
  if (!all || all.plans < 2) return [];
  const { currency, planned, disbursed, ofPlans, plannedToDate, ofPlansToDate } = all;
  const limits = Object.values(thresholds.disbursement);
  const text: Phrase = (format) => {
    const { disbursedOfPlans, ofPlansToDate: ofToDate, plansTogether: sentence } = format.words;
    const shared = (amount: Figure, rate: Figure, words: typeof ofToDate): string => {
      const printed = describeMoney(amount, currency, format);
      if (rate.quantity) return words({ amount: printed, ratio: format.percent(rate.quantity, limits) });
      if (rate.notComputable === amount.notComputable) return printed;
      // Beside a sum that is not 0, "the plan is 0" would seem to be about the sum.
      const isOfOne = rate.notComputable === 'zero-plan' && planned.quantity?.number.isZero === false;
      const reason = isOfOne ? format.words.onePlanIsZero : describeFigure(rate, format);
      return format.words.withoutRate({ amount: printed, reason });
    };
    return sentence({
      planned: describeMoney(planned, currency, format),
      disbursed: shared(disbursed, ofPlans, disbursedOfPlans),
      toDate: shared(plannedToDate, ofPlansToDate, ofToDate),
    });
  };
  return [{ kind: 'sentence', text }];
}
