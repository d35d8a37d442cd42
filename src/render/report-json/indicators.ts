import type {
  AccumulatedBreakdown,
  ActualValue,
  Attainment,
  IndicatorAssessment,
  IndicatorValue,
  TargetToDate,
} from '../../calc/indicator/indicator-assessment.js';
import type { WeightedAttainment } from '../../calc/indicator/weighted-attainment.js';
import { type Language, textIn } from '../../model/text.js';
import { figureJson, quantityJson, ratioJson, reasonJson } from './figure.js';
import type { JsonObject } from './json.js';

/** @param language of the project, in which the words of a qualitative indicator are given */
export function indicatorJson(assessment: IndicatorAssessment, language: Language): JsonObject {
  const { indicator, baseline, pace, breakdown } = assessment;
  const accumulation =
    'accumulates' in indicator ? { direction: indicator.direction, accumulates: indicator.accumulates } : {};
  return {
    id: indicator.id,
    measure: indicator.measure,
    ...accumulation,
    baseline: baseline && valueJson(baseline, language),
    target: valueJson(assessment.target, language),
    originalTarget: valueJson(assessment.originalTarget, language),
    actual: actualJson(assessment.actual, language),
    attainment: attainmentJson(assessment.attainment),
    targetToDate: assessment.targetToDate && targetToDateJson(assessment.targetToDate),
    pace: pace && ratioJson(pace),
    status: assessment.status,
    breakdown: breakdown && breakdownJson(breakdown),
  };
}

export function weightedAttainmentJson({ figure, computable, indicators }: WeightedAttainment): JsonObject {
  return figure.notComputable ? reasonJson(figure) : { ...ratioJson(figure), computable, indicators };
}

function valueJson(value: IndicatorValue, language: Language): JsonObject {
  switch (value.kind) {
    case 'number':
      return quantityJson(value.quantity);
    case 'yes-no':
      return { value: value.yes ? 'yes' : 'no' };
    case 'level':
      return { value: value.level };
    case 'text':
      return { value: textIn(value.text, language) };
    case 'missing':
      return reasonJson(value);
  }
}

/** The value with its date, and with numerator and denominator where it was written as a ratio. */
function actualJson(actual: ActualValue, language: Language): JsonObject {
  const value = { ...valueJson(actual, language), on: actual.on };
  if (actual.kind !== 'number') return value;
  const { numerator, denominator } = actual.quantity;
  return { ...value, numerator: numerator?.number.toString(), denominator: denominator?.number.toString() };
}

function attainmentJson(attainment: Attainment): JsonObject {
  if (attainment.basis === 'maintain') return { basis: 'maintain', met: attainment.met };
  return { ...ratioJson(attainment), basis: attainment.basis };
}

function targetToDateJson(target: TargetToDate): JsonObject {
  return { ...figureJson(target), method: target.method };
}

function breakdownJson(breakdown: AccumulatedBreakdown): JsonObject {
  return Object.fromEntries(
    [...breakdown].map(([dimension, parts]) => [
      dimension,
      Object.fromEntries([...parts].map(([part, { number }]) => [part, number.toString()])),
    ]),
  );
}
