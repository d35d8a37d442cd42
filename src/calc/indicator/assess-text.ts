import type { QualitativeIndicator } from '../../model/indicator.js';
import type { Text } from '../../model/text.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { counted } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import { notComputable } from '../figure.js';
import { originalVersion, versionInForce } from '../versions.js';
import type { ActualValue, IndicatorAssessment, IndicatorValue } from './indicator-assessment.js';

/** A qualitative indicator has words and no figures; its status is `narrative`. */
export function assessText(indicator: QualitativeIndicator, { asOf }: AssessmentContext): IndicatorAssessment {
  const newest = counted(indicator.actuals ?? [], asOf).at(-1);
  const actual: ActualValue = newest
    ? { kind: 'text', text: newest.value, on: newest.on.last }
    : { kind: 'missing', ...notComputable('no-actual') };
  const { baseline } = indicator;
  return {
    indicator,
    baseline: baseline && textOf(versionInForce(baseline, asOf).value, 'no-baseline'),
    originalBaseline:
      baseline?.kind === 'versions' ? textOf(originalVersion(baseline).value, 'no-baseline') : undefined,
    target: textOf(versionInForce(indicator.target, asOf).value, 'target-unknown'),
    originalTarget: textOf(originalVersion(indicator.target).value, 'target-unknown'),
    actual,
    attainment: notComputable('qualitative'),
    status: 'narrative',
  };
}

function textOf(text: Text | Unknown, reason: 'no-baseline' | 'target-unknown'): IndicatorValue {
  return isUnknown(text) ? { kind: 'missing', ...notComputable(reason) } : { kind: 'text', text };
}
