import type * as z from 'zod';
import {
  ACCUMULATIONS,
  type Accumulation,
  type CountIndicator,
  DIRECTIONS,
  type Indicator,
  MEASURES,
  type Measure,
  type PercentIndicator,
  type QualitativeIndicator,
  type ScaleIndicator,
  type ScaleLevel,
  type YesNoIndicator,
} from '../../model/indicator.js';
import type { Quantity } from '../../model/quantity.js';
import { explanations, listOrCsv, observation, optionalText, recordKeys, text, textSuchAs } from '../common-schemas.js';
import { neutral } from '../neutral.js';
import { delegate } from '../node-issue.js';
import { anything, choose, list, onNode } from '../node-schemas.js';
import { byKey, fields, record } from '../record.js';
import { count, names, oneOf, quantity, refersTo, share, string, weight } from '../scalar-schemas.js';
import { level, yes, yesNo } from './indicator-values.js';
import {
  baseline,
  baselineWithParts,
  incrementsForEditors,
  interimTarget,
  runningTarget,
  target,
  targetWithParts,
} from './targets.js';

const commonKeys = {
  id: names('indicator'),
  name: neutral(text),
  result: neutral(refersTo('result').optional()),
  explanation: explanations,
  weight: weight.optional(),
  standard: string.optional(),
  means_of_verification: neutral(optionalText),
  frequency: neutral(optionalText),
  responsible: neutral(optionalText),
  ...recordKeys,
};

/** Baseline, target and actuals in the value of a measure. */
function measured<Value>(value: z.ZodType<Value>, goal: z.ZodType<Value> = value) {
  return {
    baseline: baseline(value).optional(),
    target: target(goal),
    actuals: listOrCsv(observation(value, quantity)).optional(),
  };
}

/** The keys of measures that add up over time, and have parts that do. */
function accumulated<Value>(
  value: z.ZodType<Value>,
  part: z.ZodType<Quantity>,
  accumulations: readonly Accumulation[],
) {
  return {
    baseline: baselineWithParts(value, part).optional(),
    target: targetWithParts(value, part),
    actuals: listOrCsv(observation(value, part)).optional(),
    accumulates: oneOf(accumulations),
    direction: oneOf(DIRECTIONS).default('increase'),
    interim: list(interimTarget(value)).optional(),
  };
}

const UNPOOLED = ACCUMULATIONS.filter((one) => one !== 'pooled');

function countIndicator(measure: 'count' | 'number', value: z.ZodType<Quantity>): z.ZodType<CountIndicator> {
  return record<CountIndicator>(
    {
      ...commonKeys,
      ...accumulated(value, value, UNPOOLED),
      measure: oneOf([measure]),
      unit: textSuchAs({ vi: '<cái được đếm, ví dụ hộ>', en: '<what is counted, e.g. hộ>' }),
    },
    [incrementsForEditors],
  );
}

const percentIndicator = record<PercentIndicator>(
  {
    ...commonKeys,
    ...accumulated(share, share, ACCUMULATIONS),
    measure: oneOf(['percent']),
    unit: optionalText,
  },
  [incrementsForEditors],
);

const yesNoIndicator = record<YesNoIndicator>({
  ...commonKeys,
  ...measured(yesNo, yes),
  measure: oneOf(['yes-no']),
});

const levelId = names('level');
const namedLevel = fields<ScaleLevel>({ id: levelId, name: neutral(text) });

const bareLevel = onNode<ScaleLevel>(levelId, (node, context) => ({ id: delegate(levelId, node, context) }));

/** An id, or an id with its name. */
const scaleLevel = choose<ScaleLevel>([bareLevel, namedLevel], (node) =>
  node?.kind === 'map' ? namedLevel : bareLevel,
);

const scaleIndicator = record<ScaleIndicator>({
  ...commonKeys,
  ...measured(level),
  interim: list(runningTarget(level)).optional(),
  measure: oneOf(['scale']),
  levels: list(scaleLevel, '[poor, fair, good]'),
});

const qualitativeIndicator = record<QualitativeIndicator>({
  ...commonKeys,
  ...measured(text),
  measure: oneOf(['qualitative']),
});

/** Read where `measure` is none of the measures, so that the rest of the record is checked all the same. */
const unmeasuredShape = {
  ...commonKeys,
  measure: oneOf(MEASURES),
  unit: anything,
  accumulates: anything,
  direction: anything,
  levels: anything,
  baseline: anything,
  target: anything,
  interim: anything,
  actuals: anything,
};

const variants: ReadonlyMap<Measure, z.ZodType<Indicator>> = new Map<Measure, z.ZodType<Indicator>>([
  ['count', countIndicator('count', count)],
  ['number', countIndicator('number', quantity)],
  ['percent', percentIndicator],
  ['yes-no', yesNoIndicator],
  ['scale', scaleIndicator],
  ['qualitative', qualitativeIndicator],
]);

export const indicator = byKey('measure', variants, unmeasuredShape);
