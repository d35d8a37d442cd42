import type { DisbursementAssessment, LineAssessment } from '../../calc/disbursement/assess-disbursement.js';
import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { Format } from '../../messages/format.js';
import type { Budget } from '../../model/budget.js';
import { type Currency, NO_CURRENCY } from '../../model/money.js';
import type { Project } from '../../model/project.js';
import type { Rational } from '../../model/rational.js';
import type { Text } from '../../model/text.js';
import { isUnknown } from '../../model/unknown.js';
import { amountCell, MISSING, NOT_APPLICABLE, percentCell, words } from '../cells.js';
import { describeFigure, describeMoney } from '../describe-figure.js';
import type { Block, Detail, Fact, Row, Section } from '../report.js';
import { BAND_TONE } from '../tones.js';
import { unknownDetail } from '../unknown-detail.js';
import { ratesSentence } from './rates-sentence.js';

/** What was disbursed, of the budget, of every version of every plan, and of each line. */
export function disbursementSection({ disbursement, project, thresholds }: ProjectAssessment): Section {
  const blocks: Block[] = [];
  if (disbursement) {
    const { currency = NO_CURRENCY, plans, lines, exchangeRatesUsed } = disbursement;
    blocks.push({ kind: 'facts', facts: totals(disbursement, currency, project.budget ?? {}) });
    const limits = Object.values(thresholds.disbursement);
    if (plans && plans.length > 0) blocks.push(planTable(plans, limits, project));
    if (lines && lines.length > 0) blocks.push(lineTable(lines, currency));
    const rates = ratesSentence(exchangeRatesUsed);
    if (rates) blocks.push(rates);
  }
  return { name: 'disbursement', title: ({ words: say }) => say.section.disbursement, blocks };
}

function totals(
  { budget, disbursed, remaining, ofBudget }: DisbursementAssessment,
  currency: Currency,
  { total, scope }: Pick<Budget, 'total' | 'scope'>,
): readonly Fact[] {
  const facts: Fact[] = [];
  if (budget) {
    facts.push({
      name: ({ words: say }) => say.fact.budget,
      value: (format) => {
        if (total && isUnknown(total)) return format.words.unknownBecause(format.text(total.unknown));
        const amount = describeMoney(budget, currency, format);
        return scope ? `${amount} (${format.words.budgetScope[scope]})` : amount;
      },
    });
  }
  facts.push({
    name: ({ words: say }) => say.fact.disbursed,
    value: (format) => describeMoney(disbursed, currency, format),
  });
  if (!budget?.quantity || !disbursed.quantity) return facts;
  facts.push(
    {
      name: ({ words: say }) => say.fact.ofBudget,
      value: (format) => {
        const share = describeFigure(ofBudget, format, (quantity) => format.percent(quantity));
        return ofBudget.quantity
          ? format.words.ofBudgetSentence({ ratio: share, budget: describeMoney(budget, currency, format) })
          : share;
      },
    },
    {
      name: ({ words: say }) => say.fact.remaining,
      value: (format) => describeMoney(remaining, currency, format),
      tone: remaining.quantity?.number.isNegative ? 'bad' : undefined,
    },
  );
  return facts;
}

function planTable(plans: readonly PlanAssessment[], limits: readonly Rational[], project: Project): Block {
  return {
    kind: 'table',
    table: {
      columns: [
        { key: 'plan', title: ({ words: say }) => say.column.plan, align: 'left', grows: true },
        { key: 'planned', title: ({ words: say }) => say.column.planned, align: 'right' },
        { key: 'disbursed', title: ({ words: say }) => say.column.disbursed, align: 'right' },
        { key: 'ofPlan', title: ({ words: say }) => say.column.ofPlan, align: 'right' },
        { key: 'ofPlanToDate', title: ({ words: say }) => say.column.ofPlanToDate, align: 'right', whenWide: true },
        { key: 'variance', title: ({ words: say }) => say.column.variance, align: 'right', whenWide: true },
        { key: 'band', title: ({ words: say }) => say.column.band, align: 'left' },
      ],
      rows: plans.map((plan) => planRow(plan, limits, project)),
    },
  };
}

function planRow(assessment: PlanAssessment, limits: readonly Rational[], project: Project): Row {
  const { plan, currency, planned, disbursed, ofPlan, ofPlanToDate, variance, band } = assessment;
  // Before its period begins a plan has nothing to be held against.
  const isToCome = ofPlanToDate.notComputable === 'not-due';
  return {
    place: plan.at,
    cells: {
      plan: words(() => plan.id),
      planned: amountCell(planned, currency),
      disbursed: amountCell(disbursed, currency),
      ofPlan: isToCome ? NOT_APPLICABLE : percentCell(ofPlan, limits),
      ofPlanToDate: isToCome ? NOT_APPLICABLE : percentCell(ofPlanToDate, limits),
      variance: isToCome ? NOT_APPLICABLE : amountCell(variance, currency),
      band: typeof band === 'string' ? words(({ words: say }) => say.band[band], BAND_TONE[band]) : bandReason(band),
    },
    details: planDetails(assessment, limits, project),
  };
}

function bandReason({ notComputable }: Exclude<PlanAssessment['band'], string>) {
  return words(({ words: say }) => say.reason[notComputable], 'muted');
}

/** What the file says of the plan's reporting period: that its dates are assumed, for one. */
function periodNote({ period }: PlanAssessment['plan'], { reportingPeriods = [] }: Project): Text | undefined {
  return 'id' in period ? reportingPeriods.find(({ id }) => id === period.id)?.note : undefined;
}

function planDetails(assessment: PlanAssessment, limits: readonly Rational[], project: Project): readonly Detail[] {
  const { plan, inForce, currency, plannedToDate, ofPlanToDate, variance } = assessment;
  const note = periodNote(plan, project);
  const details: Detail[] = [
    { text: ({ words: say }) => (inForce ? say.inForce : say.notInForce) },
    { text: (format) => `${format.window(assessment)}, ${currency}` },
    ...unknownDetail(plan.amount),
  ];
  const { approved, reason } = plan;
  if (approved) details.push({ text: (format) => format.words.approvedOn(format.date(approved.last)) });
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
        whenNarrow: true,
      },
    );
  }
  if (note) details.push({ text: (format) => format.text(note) });
  if (reason) details.push({ text: (format) => format.text(reason) });
  return details;
}

function lineTable(lines: readonly LineAssessment[], currency: Currency): Block {
  return {
    kind: 'table',
    table: {
      columns: [
        { key: 'line', title: ({ words: say }) => say.column.budgetLine, align: 'left', grows: true },
        { key: 'budget', title: ({ words: say }) => say.column.budget, align: 'right' },
        { key: 'disbursed', title: ({ words: say }) => say.column.disbursed, align: 'right' },
        { key: 'remaining', title: ({ words: say }) => say.column.remaining, align: 'right' },
        { key: 'rate', title: ({ words: say }) => say.column.rate, align: 'right' },
      ],
      rows: lines.map((line) => lineRow(line, currency)),
    },
  };
}

function lineRow({ line, budget, disbursed, remaining, rate }: LineAssessment, currency: Currency): Row {
  const name = (format: Format): string => (line ? `${line.id} ${format.text(line.name)}` : format.words.unassigned);
  return {
    place: line?.at,
    cells: {
      line: words(name),
      budget: amountCell(budget, currency),
      disbursed: disbursed.quantity ? amountCell(disbursed, currency) : MISSING,
      remaining: amountCell(remaining, currency),
      rate: percentCell(rate),
    },
  };
}
