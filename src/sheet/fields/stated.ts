import { asWritten, type Figure } from '../../calc/figure.js';
import type { StatedAssessment } from '../../calc/stated/assess-stated.js';
import type { ImpliedPlan } from '../../calc/stated/implied-plan.js';
import type { Phrase } from '../../messages/format.js';
import { type PeriodOrId, windowOf } from '../../model/period.js';
import { RATE_BASES, type StatedFigure, subjectOf } from '../../model/stated.js';
import type { Cell } from '../cell.js';
import type { InProject } from '../entries.js';
import { column, partsOf } from '../parts-of.js';
import type { Part, RecordShape } from '../record-shape.js';
import { ref } from '../schema-shape.js';
import { STATED_TONE } from '../tones.js';
import { placed } from './place-parts.js';

const inferred = partsOf<ImpliedPlan>();
const end = (key: 'lower' | 'upper', bound: string) => (plan: ImpliedPlan) =>
  plan[key]?.quantity.bound === bound ? plan[key] : undefined;

const IMPLIED: RecordShape<ImpliedPlan> = {
  name: 'impliedPlan',
  says: 'The plan that the stated rate implies: inferred, with the ends that are certain.',
  parts: [
    inferred.decimal('moreThan', 'It is above this.', end('lower', 'more-than'), { optional: true }),
    inferred.decimal('atLeast', 'It is this or above.', end('lower', 'at-least'), { optional: true }),
    inferred.decimal('lessThan', 'It is below this.', end('upper', 'less-than'), { optional: true }),
    inferred.decimal('atMost', 'It is this or below.', end('upper', 'at-most'), { optional: true }),
    inferred.mark('about', 'The amount or the rate is about.', ({ about }) => about),
  ],
};

type Of = InProject<StatedAssessment>;

const is = partsOf<Of>();

const optional = { optional: true };

/** What the figure is about: two figures of one kind are told apart by these. */
const SUBJECT: readonly Part<Of>[] = [
  is.word(
    'of',
    'What a disbursement rate is a rate of, where it is written.',
    ({ one: { stated: of } }) => (of.figure === 'disbursement-rate' ? of.of : undefined),
    { ...optional, schema: { enum: [...RATE_BASES] } },
  ),
  is.word(
    'plan',
    'The plan whose rate it is.',
    ({ one: { stated: of } }) => ('plan' in of ? of.plan : undefined),
    optional,
  ),
  is.word(
    'indicator',
    'The indicator whose attainment or value it is.',
    ({ one: { stated: of } }) => ('indicator' in of ? of.indicator : undefined),
    optional,
  ),
  is.word(
    'rule',
    'The co-financing rule of the share.',
    ({ one: { stated: of } }) => ('rule' in of ? of.rule : undefined),
    optional,
  ),
  is.word(
    'subproject',
    'The sub-project whose share it is; absent where it is that of all together.',
    ({ one: { stated: of } }) => ('subproject' in of ? of.subproject : undefined),
    optional,
  ),
  is.word(
    'activity',
    'The activity of which so much was done.',
    ({ one: { stated: of } }) => ('activity' in of ? of.activity : undefined),
    optional,
  ),
  is.word(
    'targetGroup',
    'The target group of which so many were reached.',
    ({ one: { stated: of } }) => ('targetGroup' in of ? of.targetGroup : undefined),
    optional,
  ),
  is.term(
    'status',
    'The status that so many sub-projects have, or a later one.',
    'subprojectStatus',
    ({ one: { stated: of } }) => ('status' in of ? of.status : undefined),
    optional,
  ),
  is.word(
    'during',
    'The period in which it was disbursed: its id, or its two days, `2023-01-01/2023-06-30`.',
    ({ one: { stated: of } }) => ('during' in of ? of.during && periodWord(of.during) : undefined),
    optional,
  ),
  is.day(
    'on',
    'The day up to which it was disbursed.',
    ({ one: { stated: of } }) => ('on' in of ? of.on?.last : undefined),
    optional,
  ),
];

export const STATED: RecordShape<Of> = placed({
  name: 'stated',
  says: 'A figure that the source states, checked and never used as an input.',
  canBeInError: true,
  step: ({ one }) => one.stated.id,
  place: ({ one }) => one.stated.at,
  named: { title: 'figure', name: ({ one }) => nameOf(one.stated) },
  columns: ['stated', 'computed', 'verdict'],
  parts: [
    is.id('id', ({ one }) => one.stated.id),
    is.term('figure', 'Which figure it is.', 'statedFigure', ({ one }) => one.stated.figure),
    ...SUBJECT,
    is.cell(
      'stated',
      'Shares are fractions with six decimals.',
      'statedValue',
      ({ one }) => figureCell(one, asWritten(one.stated.value)),
      { column: column('stated') },
      { schema: ref('decimal') },
    ),
    is.text(
      'unit',
      'Of a number, as it is written.',
      ({ one: { unit } }) => (unit.kind === 'number' ? unit.unit : undefined),
      optional,
    ),
    is.cell(
      'roundedTo',
      'To what the source rounded it, where its digits do not say so.',
      'statedValue',
      ({ one }) => one.stated.roundedTo && figureCell(one, asWritten(one.stated.roundedTo)),
      optional,
      { schema: ref('decimal') },
    ),
    is.term(
      'verdict',
      'Whether it agrees with the figure that is computed here.',
      'statedVerdict',
      ({ one }) => one.verdict,
      {
        column: column('verdict', { align: 'left' }),
        tone: (verdict) => STATED_TONE[verdict],
        whenInError: 'cannot-be-checked',
      },
    ),
    is.mark('uncertain', 'The bounds leave open whether it agrees.', ({ one }) => one.uncertain ?? false),
    is.cell(
      'computed',
      'What the records give for it.',
      'statedFigure',
      ({ one }) => (one.computed.notComputable ? undefined : figureCell(one, one.computed)),
      {
        optional: true,
        column: column('computed'),
        whenAbsent: ({ one }) => ({ kind: 'missing', reason: one.reason ?? 'no-actual' }),
      },
      { schema: { anyOf: [ref('figure'), ref('ratio')] } },
    ),
    is.term('reason', 'Why it cannot be checked.', 'reason', ({ one }) => one.reason, {
      optional: true,
      whenInError: 'error-in-file',
    }),
    is.record('implied', IMPLIED, ({ one }) => one.implied, { optional: true }),
    is.word('asWritten', 'The words of the source.', ({ one }) => one.stated.asWritten, { optional: true }),
  ],
});

/** Money in its currency, a number with its unit, otherwise a percent that shows when it is not the stated one. */
export function figureCell({ stated, unit }: StatedAssessment, figure: Figure): Cell {
  const limits = [stated.value.number];
  switch (unit.kind) {
    case 'money':
      return { kind: 'money', figure, currency: unit.currency, hasCode: true };
    case 'number':
      return { kind: 'number', figure, unit: unit.unit, limits };
    case 'share':
      return { kind: 'ratio', figure, limits };
  }
}

/** What a stated figure is called: its id, which figure it is, and what it is about. */
export function nameOf(stated: StatedFigure): Phrase {
  return ({ words: say }) => {
    const figure = say.statedFigure[stated.figure];
    if (stated.figure === 'subprojects') return `${stated.id} ${figure}: ${say.subprojectStatus[stated.status]}`;
    const of = stated.figure === 'disbursement-rate' ? stated.of : undefined;
    const basis = of === 'budget' || of === 'receipts' ? say.rateBasis[of] : '';
    const rule = stated.figure === 'cofinancing-share' ? stated.rule : '';
    return [stated.id, figure, basis, rule, subjectOf(stated) ?? ''].filter((word) => word !== '').join(' ');
  };
}

/** A reporting period by its id, another by its two days. */
function periodWord(period: PeriodOrId): string {
  if ('id' in period) return period.id;
  const { start, end } = windowOf(period);
  return `${start}/${end}`;
}
