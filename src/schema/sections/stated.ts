import type * as z from 'zod';
import { SUBPROJECT_STATUSES } from '../../model/cofinancing.js';
import { RATE_BASES, STATED_FIGURES, type StatedFigure } from '../../model/stated.js';
import { periodOrId, recordKeys } from '../common-schemas.js';
import { atMostOneOf, type KeyRule } from '../key-rules.js';
import { report } from '../node-issue.js';
import { anything, wrongType } from '../node-schemas.js';
import { byKey, record } from '../record.js';
import {
  amount,
  countOfSubprojects,
  date,
  money,
  names,
  numericIndicator,
  oneOf,
  people,
  percent,
  percentRounding,
  positivePercent,
  refersTo,
  rounding,
  roundingOfIndicator,
  valueOfIndicator,
} from '../scalar-schemas.js';
import { textOf } from '../surroundings.js';

type Stating<Figure extends StatedFigure['figure']> = Extract<StatedFigure, { readonly figure: Figure }>;

const commonKeys = { id: names('stated'), ...recordKeys };
const aShare = { ...commonKeys, rounded_to: percentRounding.optional() };
const aNumber = { ...commonKeys, rounded_to: rounding.optional() };

/** A rate is of a plan, which is named, or of the budget or the receipts, and then no plan is. */
const planUnlessOf: KeyRule = {
  check(isThere, node, context) {
    const of = textOf(node.get('of'));
    const isOfAnother = of === 'budget' || of === 'receipts';
    const plan = node.get('plan');
    if (isOfAnother && plan) {
      const { problem } = wrongType(plan, {
        expected: { type: 'either-or', keys: ['plan', `of: ${of}`] },
        example: '',
      });
      report(context, { kind: 'value', problem }, 'plan');
    }
    if (!isOfAnother && !isThere('plan')) {
      const or = isThere('of') ? undefined : ['of'];
      report(context, { kind: 'missing-key', or, example: 'FY2023/original' }, 'plan');
    }
  },
  editorView: {
    anyOf: [
      { required: ['plan'], properties: { of: { const: 'plan' } } },
      { required: ['of'], properties: { of: { enum: ['budget', 'receipts'] } }, not: { required: ['plan'] } },
    ],
  },
};

const disbursementRate = record<Stating<'disbursement-rate'>>(
  {
    ...aShare,
    figure: oneOf(['disbursement-rate']),
    of: oneOf(RATE_BASES).optional(),
    plan: refersTo('plan').optional(),
    value: positivePercent,
  },
  [planUnlessOf],
);

const indicatorAttainment = record<Stating<'indicator-attainment'>>({
  ...aShare,
  figure: oneOf(['indicator-attainment']),
  indicator: refersTo('indicator'),
  value: percent,
});

const indicatorValue = record<Stating<'indicator-value'>>({
  ...commonKeys,
  figure: oneOf(['indicator-value']),
  indicator: numericIndicator,
  value: valueOfIndicator,
  rounded_to: roundingOfIndicator.optional(),
});

const cofinancingShare = record<Stating<'cofinancing-share'>>({
  ...aShare,
  figure: oneOf(['cofinancing-share']),
  rule: refersTo('rule'),
  subproject: refersTo('subproject').optional(),
  value: positivePercent,
});

const disbursed = record<Stating<'disbursed'>>(
  {
    ...aNumber,
    figure: oneOf(['disbursed']),
    value: money,
    during: periodOrId.optional(),
    on: date.optional(),
  },
  [atMostOneOf('during', 'on')],
);

const budgetTotal = record<Stating<'budget-total'>>({ ...aNumber, figure: oneOf(['budget-total']), value: money });

const activityDone = record<Stating<'activity-done'>>({
  ...aNumber,
  figure: oneOf(['activity-done']),
  activity: refersTo('activity'),
  value: amount,
});

const targetGroupReached = record<Stating<'target-group-reached'>>({
  ...aNumber,
  figure: oneOf(['target-group-reached']),
  target_group: refersTo('target-group'),
  value: people,
});

const subprojects = record<Stating<'subprojects'>>({
  ...aNumber,
  figure: oneOf(['subprojects']),
  status: oneOf(SUBPROJECT_STATUSES),
  value: countOfSubprojects,
});

const variants: ReadonlyMap<string, z.ZodType<StatedFigure>> = new Map<StatedFigure['figure'], z.ZodType<StatedFigure>>(
  [
    ['disbursement-rate', disbursementRate],
    ['indicator-attainment', indicatorAttainment],
    ['indicator-value', indicatorValue],
    ['cofinancing-share', cofinancingShare],
    ['disbursed', disbursed],
    ['budget-total', budgetTotal],
    ['activity-done', activityDone],
    ['target-group-reached', targetGroupReached],
    ['subprojects', subprojects],
  ],
);

export const statedFigure = byKey('figure', variants, {
  ...commonKeys,
  figure: oneOf(STATED_FIGURES),
  of: anything,
  plan: anything,
  indicator: anything,
  rule: anything,
  subproject: anything,
  activity: anything,
  target_group: anything,
  status: anything,
  during: anything,
  on: anything,
  value: anything,
  rounded_to: anything,
});
