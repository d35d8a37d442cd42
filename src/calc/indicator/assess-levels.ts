import type {
  Baseline,
  Goal,
  Level,
  ScaleIndicator,
  Start,
  Target,
  YesNo,
  YesNoIndicator,
} from '../../model/indicator.js';
import type { Place } from '../../model/place.js';
import { divide, exactly } from '../../model/quantity.js';
import type { Observation } from '../../model/record.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { counted } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import { computed, derive, notComputable, type Operand, written } from '../figure.js';
import { originalVersion, versionInForce } from '../versions.js';
import type {
  ActualValue,
  Attainment,
  IndicatorAssessment,
  IndicatorStatus,
  IndicatorValue,
} from './indicator-assessment.js';

/** A step of a ladder: the index of a level, or 1 and 0 for yes and no. */
interface Rung {
  readonly index: number;
  readonly value: IndicatorValue;
  readonly at?: Place | undefined;
}

interface Ladder {
  readonly baseline?: Rung | Unknown | undefined;
  readonly target: Rung | Unknown;
  readonly originalTarget: Rung | Unknown;
  readonly newest?: Rung | undefined;
  readonly on?: ActualValue['on'];
}

/** Yes-no and scale indicators: the newest report, as a step on a ladder. They have no target to date and no pace. */
export function assessLevels(
  indicator: YesNoIndicator | ScaleIndicator,
  context: AssessmentContext,
): IndicatorAssessment {
  const ladder =
    indicator.measure === 'yes-no' ? ladderOf(indicator, yesNoRung, context) : ladderOf(indicator, levelRung, context);
  const attainment = indicator.measure === 'yes-no' ? yesNoAttainment(ladder) : scaleAttainment(ladder);
  const { newest, baseline, on } = ladder;
  return {
    indicator,
    baseline: baseline && valueOf(baseline, 'no-baseline'),
    target: valueOf(ladder.target, 'target-unknown'),
    originalTarget: valueOf(ladder.originalTarget, 'target-unknown'),
    actual: newest ? { ...newest.value, on } : { kind: 'missing', ...notComputable('no-actual') },
    attainment,
    status: levelStatus(ladder, attainment, context),
  };
}

function ladderOf<Value>(
  indicator: {
    readonly baseline?: Baseline<Value> | undefined;
    readonly target: Target<Value>;
    readonly actuals?: readonly Observation<Value>[] | undefined;
  },
  toRung: (value: Value) => Rung,
  { asOf }: AssessmentContext,
): Ladder {
  const newest = counted(indicator.actuals ?? [], asOf).at(-1);
  const orUnknown = (value: Value | Unknown): Rung | Unknown => (isUnknown(value) ? value : toRung(value));
  const { baseline } = indicator;
  return {
    baseline: baseline && orUnknown(versionInForce<Start<Value>>(baseline, asOf).value),
    target: orUnknown(versionInForce<Goal<Value>>(indicator.target, asOf).value),
    originalTarget: orUnknown(originalVersion<Goal<Value>>(indicator.target).value),
    newest: newest && toRung(newest.value),
    on: newest?.on.last,
  };
}

function yesNoRung({ yes, at }: YesNo): Rung {
  const index = yes ? 1 : 0;
  return { index, at, value: { kind: 'yes-no', yes, derivation: asWritten(index, at) } };
}

function levelRung({ level, index, at }: Level): Rung {
  return { index, at, value: { kind: 'level', level, index, derivation: asWritten(index, at) } };
}

function asWritten(index: number, at: Place | undefined) {
  return derive('as-written', () => [written('record', exactly(index), at)]);
}

function valueOf(rung: Rung | Unknown, reason: 'no-baseline' | 'target-unknown'): IndicatorValue {
  return isUnknown(rung) ? { kind: 'missing', ...notComputable(reason) } : rung.value;
}

function yesNoAttainment({ newest, target }: Ladder): Attainment {
  if (!newest) return notComputable('no-actual');
  if (isUnknown(target)) return notComputable('target-unknown');
  return {
    ...computed(exactly(newest.index), 'attainment-yes-no', () => [operandOf('value', newest)]),
    basis: 'from-baseline',
  };
}

function scaleAttainment({ newest, target, baseline }: Ladder): Attainment {
  if (!newest) return notComputable('no-actual');
  if (isUnknown(target)) return notComputable('target-unknown');
  const start = baseline && !isUnknown(baseline) ? baseline : undefined;
  const lowest = start?.index ?? 0;
  if (target.index === lowest) return notComputable('target-equals-baseline');
  const share = divide(exactly(newest.index - lowest), exactly(target.index - lowest));
  const [value, goal] = [operandOf('value', newest), operandOf('target', target)];
  const figure = start
    ? computed(share, 'attainment-from-baseline', () => [value, operandOf('baseline', start), goal])
    : computed(share, 'attainment-against-target', () => [value, goal]);
  return { ...figure, basis: 'from-baseline' };
}

function operandOf<Name extends string>(name: Name, rung: Rung): Operand<Name> {
  return written(name, exactly(rung.index), rung.at);
}

function levelStatus(
  { newest, target, baseline }: Ladder,
  attainment: Attainment,
  { asOf, window }: AssessmentContext,
): IndicatorStatus {
  if (!newest) return 'no-data';
  if (!isUnknown(target) && newest.index >= target.index) return 'achieved';
  if (baseline && !isUnknown(baseline) && newest.index < baseline.index) return 'regressed';
  if (attainment.notComputable) return 'not-computable';
  return asOf > window.end ? 'not-achieved' : 'not-due';
}
