import { explanationsUpTo } from '../../calc/explanations.js';
import type { IndicatorAssessment, IndicatorValue } from '../../calc/indicator/indicator-assessment.js';
import type { WeightedAttainment } from '../../calc/indicator/weighted-attainment.js';
import { versionInForce } from '../../calc/versions.js';
import type { Goal, Start } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Rational } from '../../model/rational.js';
import type { Text } from '../../model/text.js';
import { isUnknown } from '../../model/unknown.js';
import type { Versioned } from '../../model/versioned.js';
import { called } from '../called.js';
import type { Cell } from '../cell.js';
import { type InProject, someEntries, soundEntries } from '../entries.js';
import { column, partsOf } from '../parts-of.js';
import { asFigure } from '../read-cell.js';
import type { Part, RecordShape } from '../record-shape.js';
import { ref } from '../schema-shape.js';
import { IN_ERROR } from '../terms.js';
import { INDICATOR_TONE } from '../tones.js';
import { attainmentPart } from './attainment-part.js';
import { BREAKDOWN_COVERAGE, PART } from './breakdown.js';
import { EXPLANATION } from './explanation.js';
import { placed } from './place-parts.js';
import { REPORTING } from './reporting.js';
import { REVISION, revisionsOf } from './revision.js';

type Of = InProject<IndicatorAssessment>;

const is = partsOf<Of>();

export const INDICATOR: RecordShape<Of> = placed({
  name: 'indicator',
  says: 'One indicator at the as-of date. Only numbers have a direction, and with levels that are due by dates a target to date and a pace; percents are fractions.',
  canBeInError: true,
  step: ({ one }) => one.indicator.id,
  place: ({ one }) => one.indicator.at,
  named: {
    title: 'indicator',
    name: ({ one }) => called(one.indicator),
  },
  parts: [
    is.id('id', ({ one }) => one.indicator.id),
    is.text('name', 'As it is written.', ({ one }) => one.indicator.name),
    is.word('result', 'The result it measures.', ({ one }) => one.indicator.result, {
      optional: true,
      schema: ref('id'),
    }),
    is.term('measure', 'What kind of value it has.', 'measure', ({ one }) => one.indicator.measure),
    is.text('unit', 'What is counted or measured.', ({ one }) => unitOf(one), { optional: true }),
    is.term(
      'direction',
      'Where its values are to go.',
      'direction',
      ({ one: { indicator } }) => ('direction' in indicator ? indicator.direction : undefined),
      { optional: true },
    ),
    is.term(
      'accumulates',
      'How its values add up over time.',
      'accumulation',
      ({ one: { indicator } }) => ('accumulates' in indicator ? indicator.accumulates : undefined),
      { optional: true },
    ),
    is.word('standard', "The donor's or portfolio's code of it.", ({ one }) => one.indicator.standard, {
      optional: true,
    }),
    is.text('meansOfVerification', 'Where its values can be checked.', ({ one }) => one.indicator.meansOfVerification, {
      optional: true,
    }),
    is.text('frequency', 'How often it is to be reported.', ({ one }) => one.indicator.frequency, { optional: true }),
    is.text('responsible', 'Who reports it.', ({ one }) => one.indicator.responsible, { optional: true }),
    is.decimal('weight', 'Of the weighted attainment.', ({ one }) => one.indicator.weight, { optional: true }),
    value('baseline', 'Absent where the file gives none.', ({ baseline }) => baseline, {
      optional: true,
      column: column('baseline', { whenWide: true }),
    }),
    is.text(
      'baselineUnknown',
      'Why the file does not know the baseline, as it is written.',
      ({ one, within }) => one.indicator.baseline && whyUnknown<Start<unknown>>(one.indicator.baseline, within.asOf),
      { optional: true },
    ),
    value(
      'originalBaseline',
      'What it was first; absent where it has no versions.',
      ({ originalBaseline }) => originalBaseline,
      {
        optional: true,
      },
    ),
    value('target', 'The target in force at the as-of date; its qualifier is a comparison.', ({ target }) => target, {
      column: column('target'),
    }),
    is.text(
      'targetUnknown',
      'Why the file does not know the target, as it is written.',
      ({ one, within }) => whyUnknown<Goal<unknown>>(one.indicator.target, within.asOf),
      { optional: true },
    ),
    value('originalTarget', 'What was first promised.', ({ originalTarget }) => originalTarget),
    value('actual', 'The value at the as-of date.', ({ actual }) => actual, {
      column: column('actual'),
      beside: [
        is.day(
          'on',
          'Of the newest observation that counts, of the greatest the day on which it was first reached; absent for a sum of none.',
          ({ one }) => one.actual.on,
          { optional: true },
        ),
        is.count('observations', 'How many were added up, averaged or pooled.', ({ one }) => one.actual.observations, {
          optional: true,
        }),
        is.decimal('numerator', 'Of a value written as a ratio; a sum where values are pooled.', part('numerator'), {
          optional: true,
        }),
        is.decimal(
          'denominator',
          'What a pooled percent is a share of, where its parts are reported.',
          part('denominator'),
          { optional: true },
        ),
      ],
    }),
    is.record('reporting', REPORTING, ({ one }) => one.reporting, { optional: true }),
    attainmentPart(
      'How much of the way to the target is covered, never capped; a level to maintain is met or not.',
      ({ one }) => one.attainment,
      { idle: ({ one }) => one.attainment.notComputable === 'qualitative', column: column('attained') },
    ),
    is.cell(
      'targetToDate',
      'What should have been reached by the as-of date; absent for a level to maintain, and for levels that have no dates.',
      'value',
      ({ one }) => toDateCell(one),
      {
        optional: true,
        column: column('toDate', { whenWide: true }),
        beside: [is.term('method', 'How it was found.', 'method', ({ one }) => one.targetToDate?.method)],
      },
    ),
    is.ratio('pace', 'The value against the target to date, both from the baseline.', ({ one }) => one.pace, {
      optional: true,
      limits: ({ within }) => Object.values(within.thresholds.indicator),
      column: column('pace', { whenWide: true }),
    }),
    is.term('status', 'The first of the statuses that holds.', 'indicatorStatus', ({ one }) => one.status, {
      column: column('status', { align: 'left' }),
      tone: (status) => INDICATOR_TONE[status],
      whenInError: IN_ERROR,
    }),
    is.mark('uncertain', 'The bounds of the values leave the status open.', ({ one }) => one.uncertain ?? false),
    is.map(
      'breakdown',
      'Dimension to its parts, accumulated as the indicator is.',
      ({ one }) => one.breakdown,
      ({ one }) => isPercent(one),
    ),
    is.byDimension('breakdownCoverage', BREAKDOWN_COVERAGE, ({ one }) => one.breakdownCoverage),
    is.byPart('parts', PART, ({ one }) => one.parts),
    is.list(
      'revisions',
      REVISION,
      ({ one, within }) => soundEntries(revisionsOf(one.indicator, within.project, writtenCell(one, within))),
      {
        optional: true,
        says: 'The versions of what it is judged by, where there are several.',
      },
    ),
    is.list(
      'explanations',
      EXPLANATION,
      ({ one, within }) => someEntries(explanationsUpTo(one.indicator, within.asOf)),
      { optional: true, says: 'Those given by the as-of date.' },
    ),
  ],
});

/** The weighted attainment of a project: with how many of its indicators could be computed. */
export function weightedPart<A>(read: (of: A) => WeightedAttainment | undefined): Part<A> {
  const of = partsOf<A>();
  return of.ratio(
    'weightedAttainment',
    'The weighted attainment, each indicator between 0 and 1.',
    (one) => read(one)?.figure,
    {
      optional: true,
      beside: [
        of.count('computable', 'Indicators that have an attainment.', (one) => read(one)?.computable),
        of.count('indicators', 'All indicators of the project.', (one) => read(one)?.indicators),
      ],
    },
  );
}

/** The reason of the version in force, where it has no value. */
function whyUnknown<Entry extends { readonly value: unknown }>(
  versioned: Versioned<Entry>,
  asOf: PlainDate,
): Text | undefined {
  const { value: inForce } = versionInForce(versioned, asOf);
  return isUnknown(inForce) ? inForce.unknown : undefined;
}

/** A value in the measure of its indicator. Words would burst a column of numbers: tables tell them elsewhere. */
function value(
  key: string,
  says: string,
  read: (one: IndicatorAssessment) => IndicatorValue | undefined,
  options: Parameters<typeof is.cell>[4] = {},
): Part<Of> {
  return is.cell(key, says, 'value', ({ one, within }) => valueCell(read(one), one, within.project.language), {
    ...options,
    idle: ({ one }) => read(one)?.kind === 'text',
  });
}

/** On a scale, the level that is due. */
function toDateCell(one: IndicatorAssessment): Cell | undefined {
  const { targetToDate } = one;
  if (!targetToDate) return undefined;
  const level = targetToDate.quantity && targetToDate.level;
  return level === undefined
    ? { kind: 'number', figure: targetToDate, ...printedAs(one) }
    : { kind: 'word', word: level.level, shown: level.name };
}

function valueCell(
  value: IndicatorValue | undefined,
  one: IndicatorAssessment,
  language: Of['within']['project']['language'],
): Cell | undefined {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'number':
      return { kind: 'number', figure: value, ...printedAs(one) };
    case 'yes-no':
      return { kind: 'term', of: 'yesNo', word: value.yes ? 'yes' : 'no' };
    case 'level':
      return { kind: 'word', word: value.level, shown: value.name };
    case 'text':
      return { kind: 'text', text: value.text, of: language };
    case 'missing':
      return { kind: 'missing', reason: value.notComputable };
  }
}

/** The same of a value that is not assessed, and stands only in the file. */
function writtenCell(one: IndicatorAssessment, { project }: Of['within']): Parameters<typeof revisionsOf>[2] {
  return (value, reason) => {
    if (isUnknown(value)) return { kind: 'missing', reason };
    if ('yes' in value) return { kind: 'term', of: 'yesNo', word: value.yes ? 'yes' : 'no' };
    if ('level' in value) return { kind: 'word', word: value.level };
    if ('number' in value) return { kind: 'number', figure: asFigure(value), ...printedAs(one) };
    return { kind: 'text', text: value, of: project.language };
  };
}

/** A percent never shows at the baseline or a target that it does not reach: 84.96 % of at least 85 % is not 85.0 %. */
export function printedAs(one: IndicatorAssessment): {
  readonly isPercent: boolean;
  readonly limits: readonly Rational[];
} {
  const { baseline, target, originalTarget } = one;
  const limits = [baseline, target, originalTarget].flatMap((each): Rational[] =>
    each?.kind === 'number' ? [each.quantity.number] : [],
  );
  return { isPercent: isPercent(one), limits };
}

function isPercent({ indicator }: IndicatorAssessment): boolean {
  return indicator.measure === 'percent';
}

function unitOf({ indicator }: IndicatorAssessment) {
  return 'unit' in indicator ? indicator.unit : undefined;
}

function part(name: 'numerator' | 'denominator') {
  return ({ one: { actual } }: Of) => (actual.kind === 'number' ? actual.quantity[name] : undefined);
}
