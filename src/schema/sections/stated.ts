import type * as z from 'zod';
import { STATED_FIGURES, type StatedFigure } from '../../model/stated.js';
import { periodOrId, recordKeys } from '../common-schemas.js';
import { atMostOneOf } from '../key-rules.js';
import { anything } from '../node-schemas.js';
import { byKey, record } from '../record.js';
import { date, money, names, oneOf, percent, positivePercent, refersTo } from '../scalar-schemas.js';

type Stating<Figure extends StatedFigure['figure']> = Extract<StatedFigure, { readonly figure: Figure }>;

const commonKeys = { id: names('stated'), ...recordKeys };

const disbursementRate = record<Stating<'disbursement-rate'>>({
  ...commonKeys,
  figure: oneOf(['disbursement-rate']),
  plan: refersTo('plan'),
  value: positivePercent,
});

const indicatorAttainment = record<Stating<'indicator-attainment'>>({
  ...commonKeys,
  figure: oneOf(['indicator-attainment']),
  indicator: refersTo('indicator'),
  value: percent,
});

const cofinancingShare = record<Stating<'cofinancing-share'>>({
  ...commonKeys,
  figure: oneOf(['cofinancing-share']),
  rule: refersTo('rule'),
  subproject: refersTo('subproject').optional(),
  value: positivePercent,
});

const disbursed = record<Stating<'disbursed'>>(
  {
    ...commonKeys,
    figure: oneOf(['disbursed']),
    value: money,
    during: periodOrId.optional(),
    on: date.optional(),
  },
  [atMostOneOf('during', 'on')],
);

const budgetTotal = record<Stating<'budget-total'>>({ ...commonKeys, figure: oneOf(['budget-total']), value: money });

const variants: ReadonlyMap<string, z.ZodType<StatedFigure>> = new Map<StatedFigure['figure'], z.ZodType<StatedFigure>>(
  [
    ['disbursement-rate', disbursementRate],
    ['indicator-attainment', indicatorAttainment],
    ['cofinancing-share', cofinancingShare],
    ['disbursed', disbursed],
    ['budget-total', budgetTotal],
  ],
);

export const statedFigure = byKey('figure', variants, {
  ...commonKeys,
  figure: oneOf(STATED_FIGURES),
  plan: anything,
  indicator: anything,
  rule: anything,
  subproject: anything,
  during: anything,
  on: anything,
  value: anything,
});
