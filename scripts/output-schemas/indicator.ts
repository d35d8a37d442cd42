import { INDICATOR_STATUSES } from '../../src/calc/indicator/indicator-assessment.js';
import { ACCUMULATIONS, DIRECTIONS } from '../../src/model/indicator.js';
import { ratioOrReason, valueOrReason, wordOrReason } from './scalars.js';
import { count, flag, type JsonSchema, mapOf, object, oneOfWords, optional, ref, text } from './shape.js';

/** Indicators by their measure: only numbers have a direction, a target to date and a pace. */
export const INDICATORS: Readonly<Record<string, JsonSchema>> = {
  indicator: {
    description: 'One indicator at the as-of date.',
    anyOf: ['numericIndicator', 'yesNoIndicator', 'scaleIndicator', 'qualitativeIndicator'].map((name) => ref(name)),
  },
  numericIndicator: object('An indicator that counts or measures. Percents are fractions.', {
    id: ref('id'),
    measure: oneOfWords(['count', 'number', 'percent']),
    direction: oneOfWords(DIRECTIONS),
    accumulates: oneOfWords(ACCUMULATIONS, 'How its values add up over time.'),
    baseline: optional(ref('figure', 'Absent where the file gives none.')),
    target: ref('figure', 'The target in force at the as-of date. Its qualifier is a comparison.'),
    originalTarget: ref('figure', 'What was first promised.'),
    actual: valueOrReason('The value at the as-of date.', {
      on: optional(ref('day', 'Of the newest observation that counts; absent for a sum of none.')),
      numerator: optional(ref('decimal', 'Of a value written as a ratio; a sum where values are pooled.')),
      denominator: optional(ref('decimal')),
    }),
    attainment: ref('attainment'),
    targetToDate: optional(
      valueOrReason('What should have been reached by the as-of date; absent for a level to maintain.', {
        method: oneOfWords(['linear', 'interim', 'overall'], 'How it was found.'),
      }),
    ),
    pace: optional(ref('ratio', 'The value against the target to date, both from the baseline.')),
    status: ref('indicatorStatus'),
    breakdown: optional(
      mapOf(mapOf(ref('decimal'), 'Part to value.'), 'Dimension to its parts, accumulated as the indicator is.'),
    ),
  }),
  yesNoIndicator: levelIndicator('yes-no', oneOfWords(['yes', 'no'])),
  scaleIndicator: levelIndicator('scale', ref('id', 'A level of the scale.')),
  qualitativeIndicator: levelIndicator('qualitative', text("Words in the project's language.")),
  attainment: {
    description: 'How much of the way to the target is covered, never capped; a level to maintain is met or not.',
    anyOf: [
      ratioOrReason('A share of the way.', {
        basis: oneOfWords(['from-baseline', 'against-target'], 'Where the way begins.'),
      }),
      object('A level to maintain.', { basis: { const: 'maintain' }, met: flag('Whether it is kept.') }),
    ],
  },
  indicatorStatus: oneOfWords(INDICATOR_STATUSES, 'The first of the statuses that holds.'),
  weightedAttainment: ratioOrReason('The weighted attainment of a project, each indicator between 0 and 1.', {
    computable: count('Indicators that have an attainment.'),
    indicators: count('All indicators of the project.'),
  }),
};

function levelIndicator(measure: string, word: JsonSchema): JsonSchema {
  return object(`An indicator of measure ${measure}.`, {
    id: ref('id'),
    measure: { const: measure },
    baseline: optional(wordOrReason('Absent where the file gives none.', word)),
    target: wordOrReason('The target in force at the as-of date.', word),
    originalTarget: wordOrReason('What was first promised.', word),
    actual: wordOrReason('The newest value.', word, { on: ref('day') }),
    attainment: ref('attainment'),
    status: ref('indicatorStatus'),
  });
}
