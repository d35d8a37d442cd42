import type { DisbursementAssessment } from '../../calc/disbursement/assess-disbursement.js';
import type { LineAssessment } from '../../calc/disbursement/assess-lines.js';
import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import type { PlansTogether } from '../../calc/disbursement/plans-together.js';
import { explanationsUpTo } from '../../calc/explanations.js';
import type { TotalVersion } from '../../model/budget.js';
import { type Currency, NO_CURRENCY } from '../../model/money.js';
import { isUnknown } from '../../model/unknown.js';
import { called } from '../called.js';
import { type InProject, someEntries, soundEntries } from '../entries.js';
import { column, partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { oneOfWords, ref } from '../schema-shape.js';
import { TERMS } from '../terms.js';
import { BAND_TONE } from '../tones.js';
import { ratesPart } from './exchange-rate.js';
import { EXPLANATION } from './explanation.js';
import { NOT_YET_COUNTED } from './not-yet-counted.js';
import { placed } from './place-parts.js';

/** The id of the line that gathers what was disbursed without one. */
const UNASSIGNED = 'unassigned';

export interface InSection<A> extends InProject<A> {
  /** Of the section; absent where the file states no amount in any currency. */
  readonly currency?: Currency | undefined;
}

type OwnAmount = NonNullable<PlanAssessment['own']>;

const ownPart = partsOf<OwnAmount>();

const OWN_AMOUNT: RecordShape<OwnAmount> = {
  name: 'ownAmount',
  says: 'What the plan itself plans, in its own currency.',
  parts: [
    ownPart.money(
      'planned',
      'Of the whole period.',
      ({ planned }) => planned,
      ({ currency }) => currency,
    ),
    ownPart.word('currency', 'Of its amount.', ({ currency }) => currency, { schema: ref('currency') }),
  ],
};

const its = partsOf<InSection<PlanAssessment>>();
const inPlan = ({ one }: InSection<PlanAssessment>): Currency => one.currency;
/** Before its period begins a plan has nothing to be held against. */
const isToCome = ({ one }: InSection<PlanAssessment>): boolean => one.ofPlanToDate.notComputable === 'not-due';
const thresholds = ({ within }: InSection<unknown>) => Object.values(within.thresholds.disbursement);
/** The currency, where it is not the one of the section. */
const otherCurrency = ({ one, currency }: InSection<{ readonly currency: Currency }>): Currency | undefined =>
  currency === undefined || one.currency === currency ? undefined : one.currency;

export const PLAN: RecordShape<InSection<PlanAssessment>> = placed({
  name: 'plan',
  says: 'One version of the plan of one period.',
  step: ({ one }) => one.plan.id,
  place: ({ one }) => one.plan.at,
  named: {
    title: 'plan',
    name:
      ({ one }) =>
      () =>
        one.plan.id,
  },
  parts: [
    its.id('id', ({ one }) => one.plan.id),
    its.day('start', 'The first day of its period.', ({ one }) => one.start),
    its.day('end', 'The last day of its period.', ({ one }) => one.end),
    its.flag('inForce', 'Whether it is in force at the as-of date.', ({ one }) => one.inForce),
    its.word('currency', 'Where it is not the one of the section.', otherCurrency, {
      optional: true,
      schema: ref('currency'),
    }),
    its.day('approved', 'The last day of the date of its approval.', ({ one }) => one.plan.approved?.last, {
      optional: true,
    }),
    its.text('reason', 'Why it was made or revised.', ({ one }) => one.plan.reason, { optional: true }),
    its.data('evidence', 'Where it was approved.', ref('id'), ({ one }) => one.plan.evidence),
    its.data(
      'measuredWith',
      'The plans of the same period in other currencies: the figures are those of all of them.',
      ref('id'),
      ({ one }) => one.measuredWith,
    ),
    its.record('own', OWN_AMOUNT, ({ one }) => one.own, { optional: true }),
    its.money('planned', 'Of the whole period.', ({ one }) => one.planned, inPlan, { column: column('planned') }),
    its.money('disbursed', "In the plan's period.", ({ one }) => one.disbursed, inPlan, {
      column: column('disbursed'),
    }),
    its.ratio('ofPlan', 'Disbursed of planned.', ({ one }) => one.ofPlan, {
      limits: thresholds,
      idle: isToCome,
      column: column('ofPlan'),
    }),
    its.money('plannedToDate', 'By elapsed days of the period.', ({ one }) => one.plannedToDate, inPlan),
    its.ratio('ofPlanToDate', 'Disbursed of planned to date.', ({ one }) => one.ofPlanToDate, {
      limits: thresholds,
      idle: isToCome,
      column: column('ofPlanToDate', { whenWide: true }),
    }),
    its.money('variance', 'Disbursed less planned to date.', ({ one }) => one.variance, inPlan, {
      idle: isToCome,
      column: column('variance', { whenWide: true }),
    }),
    its.cell(
      'band',
      'Of `ofPlanToDate`.',
      'termOrReason',
      ({ one: { band } }) =>
        typeof band === 'string'
          ? { kind: 'term', of: 'band', word: band, tone: BAND_TONE[band] }
          : { kind: 'missing', reason: band.notComputable, isSaid: true },
      { column: column('band', { align: 'left' }) },
      { schema: { anyOf: [oneOfWords(TERMS.band), ref('notComputable')] } },
    ),
    its.mark('uncertain', 'The bounds of the amounts leave the band open.', ({ one }) => one.uncertain ?? false),
    its.list('explanations', EXPLANATION, ({ one, within }) => someEntries(explanationsUpTo(one.plan, within.asOf)), {
      optional: true,
      says: 'Those given by the as-of date.',
    }),
  ],
});

const all = partsOf<InSection<PlansTogether>>();
const inAll = ({ one }: InSection<PlansTogether>): Currency => one.currency;

const PLANS_TOGETHER: RecordShape<InSection<PlansTogether>> = {
  name: 'plansTogether',
  says: 'The plans in force that have begun, cumulative to date; absent where some overlap or are in several currencies.',
  parts: [
    all.money('planned', 'Of their whole periods.', ({ one }) => one.planned, inAll),
    all.money('disbursed', 'In their periods.', ({ one }) => one.disbursed, inAll),
    all.ratio('ofPlans', 'Disbursed of planned.', ({ one }) => one.ofPlans, { limits: thresholds }),
    all.money('plannedToDate', 'By elapsed days of each period.', ({ one }) => one.plannedToDate, inAll),
    all.ratio('ofPlansToDate', 'Disbursed of planned to date.', ({ one }) => one.ofPlansToDate, { limits: thresholds }),
    all.word('currency', 'Where it is not the one of the section.', otherCurrency, {
      optional: true,
      schema: ref('currency'),
    }),
  ],
};

const line = partsOf<InSection<LineAssessment>>();
const inSection = ({ currency }: { readonly currency?: Currency | undefined }): Currency => currency ?? NO_CURRENCY;

export const LINE_OF_BUDGET: RecordShape<InSection<LineAssessment>> = placed({
  name: 'line',
  says: 'A budget line; `unassigned` gathers what was disbursed without one.',
  step: ({ one }) => one.line?.id ?? UNASSIGNED,
  place: ({ one }) => one.line?.at,
  named: {
    title: 'budgetLine',
    name: ({ one: { line: of } }) => (of ? called(of) : ({ words: say }) => say.unassigned),
  },
  parts: [
    line.id('id', ({ one }) => one.line?.id ?? UNASSIGNED),
    line.text('name', 'As it is written.', ({ one }) => one.line?.name, { optional: true }),
    line.word('under', 'The id of the line of which it is a part.', ({ one }) => one.line?.under, {
      optional: true,
      schema: ref('id'),
    }),
    line.money(
      'budget',
      'What was approved; of a line with lines under it, the sum of theirs.',
      ({ one }) => one.budget,
      inSection,
      {
        optional: true,
        column: column('budget'),
      },
    ),
    line.money('planned', 'By the plans in force that have lines.', ({ one }) => one.planned, inSection, {
      optional: true,
      column: column('planned', { whenWide: true, whenAny: true }),
    }),
    line.money('disbursed', 'On this line, and on those under it.', ({ one }) => one.disbursed, inSection, {
      column: column('disbursed'),
    }),
    line.money('remaining', 'Below 0 where more was disbursed.', ({ one }) => one.remaining, inSection, {
      optional: true,
      column: column('remaining'),
    }),
    line.ratio('rate', 'Disbursed of the budget of the line.', ({ one }) => one.rate, {
      optional: true,
      column: column('rate'),
    }),
  ],
});

const version = partsOf<TotalVersion>();

const TOTAL_VERSION: RecordShape<TotalVersion> = placed({
  name: 'totalVersion',
  says: 'A version of the total.',
  step: ({ from }) => from?.first ?? '',
  place: ({ at }) => at,
  parts: [
    version.decimal('value', 'Absent where it is not known.', ({ value }) => (isUnknown(value) ? undefined : value), {
      optional: true,
    }),
    version.word('currency', 'Of the value.', ({ value }) => (isUnknown(value) ? undefined : value.currency), {
      optional: true,
      schema: ref('currency'),
    }),
    version.day('from', 'The first day on which it holds; absent from the beginning.', ({ from }) => from?.first, {
      optional: true,
    }),
    version.text('reason', 'Why it was revised, as it is written.', ({ reason }) => reason, { optional: true }),
  ],
});

const of = partsOf<InProject<DisbursementAssessment>>();
const own = ({ one }: InProject<DisbursementAssessment>): Currency => one.currency ?? NO_CURRENCY;

export const DISBURSEMENT: RecordShape<InProject<DisbursementAssessment>> = {
  name: 'disbursement',
  says: 'What was disbursed, in one currency.',
  parts: [
    of.word('currency', 'Absent where the file states no amount.', ({ one }) => one.currency, {
      optional: true,
      schema: ref('currency'),
    }),
    of.money('budget', 'The total in force; absent where the file gives none.', ({ one }) => one.budget, own, {
      optional: true,
    }),
    of.money(
      'originalBudget',
      'What was first approved, of a total in versions.',
      ({ one }) => one.originalBudget,
      own,
      {
        optional: true,
      },
    ),
    of.list(
      'revisions',
      TOTAL_VERSION,
      ({ within: { project } }) =>
        project.budget?.total?.kind === 'versions' ? soundEntries(project.budget.total.versions) : undefined,
      { optional: true, says: 'The versions of the total, where there are several.' },
    ),
    of.money('disbursed', 'Payments, advances and transfers less refunds.', ({ one }) => one.disbursed, own),
    of.list('notYetCounted', NOT_YET_COUNTED, ({ one }) => someEntries(one.notYetCounted), {
      optional: true,
      says: 'What is in no figure because its period is not over.',
    }),
    of.money('remaining', 'Below 0 where more was disbursed than budgeted.', ({ one }) => one.remaining, own),
    of.ratio('ofBudget', 'Disbursed of the budget total.', ({ one }) => one.ofBudget),
    of.money(
      'committed',
      'What donors bound themselves to; absent without `commitments`.',
      ({ one }) => one.committed,
      own,
      {
        optional: true,
      },
    ),
    of.ratio('ofCommitted', 'Disbursed of committed.', ({ one }) => one.ofCommitted, { optional: true }),
    of.money('received', 'What donors sent; absent without `receipts`.', ({ one }) => one.received, own, {
      optional: true,
    }),
    of.ratio('ofReceived', 'Disbursed of received.', ({ one }) => one.ofReceived, { optional: true }),
    of.money('balance', 'Received less disbursed.', ({ one }) => one.balance, own, { optional: true }),
    of.money(
      'openAdvances',
      'Of advances, what is neither settled nor paid back.',
      ({ one }) => one.openAdvances,
      own,
      {
        optional: true,
      },
    ),
    of.list('plans', PLAN, ({ one, within }) => inSectionOf(one.plans, one, within), { optional: true }),
    of.record(
      'plansTogether',
      PLANS_TOGETHER,
      ({ one, within }) => one.plansTogether && { one: one.plansTogether, within, currency: one.currency },
      { optional: true },
    ),
    of.list('lines', LINE_OF_BUDGET, ({ one, within }) => inSectionOf(one.lines, one, within), {
      optional: true,
      says: 'Those under no other one and `unassigned` add up to what was disbursed.',
    }),
    ratesPart(({ one }) => one.exchangeRatesUsed),
  ],
};

/** Plans or lines with the currency of their section. */
export function inSectionOf<A>(
  all: readonly A[] | undefined,
  { currency }: DisbursementAssessment,
  within: InProject<A>['within'],
) {
  return soundEntries(all?.map((one): InSection<A> => ({ one, within, currency })));
}
