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
import { divide, exactly, subtract } from '../../model/quantity.js';
import type { Observation } from '../../model/record.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { counted } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import { computed, derive, type Figure, notComputable, type Operand, operand, written } from '../figure.js';
import { originalVersion, versionInForce } from '../versions.js';
import type {
  ActualValue,
  Attainment,
  IndicatorAssessment,
  IndicatorStatus,
  IndicatorValue,
  TargetToDate,
} from './indicator-assessment.js';
import { interimDue } from './interim-in-force.js';
import { isAfterEnd, isOver } from './is-over.js';
import { statusOfPace } from './status-of-pace.js';

/** A step of a ladder: the index of a level, or 1 and 0 for yes and no. */
interface Rung {
  readonly index: number;
  readonly value: IndicatorValue;
  readonly at?: Place | undefined;
}

interface Ladder {
  readonly baseline?: Rung | Unknown | undefined;
  readonly originalBaseline?: Rung | Unknown | undefined;
  readonly target: Rung | Unknown;
  readonly originalTarget: Rung | Unknown;
  readonly newest?: Rung | undefined;
  readonly on?: ActualValue['on'];
}

/**
 * Yes-no and scale indicators: the newest report, as a step on a ladder. Only levels that are due by a date give a target to
 * date and a pace.
 */
export function assessLevels(
  indicator: YesNoIndicator | ScaleIndicator,
  context: AssessmentContext,
): IndicatorAssessment {
  const ladder =
    indicator.measure === 'yes-no' ? ladderOf(indicator, yesNoRung, context) : ladderOf(indicator, levelRung, context);
  const attainment = indicator.measure === 'yes-no' ? yesNoAttainment(ladder) : scaleAttainment(ladder);
  const toDate = indicator.measure === 'scale' ? levelToDate(indicator, ladder, context) : undefined;
  const pace = toDate && paceOfLevels(ladder, toDate);
  const { newest, baseline, originalBaseline, on } = ladder;
  return {
    indicator,
    baseline: baseline && valueOf(baseline, 'no-baseline'),
    originalBaseline: originalBaseline && valueOf(originalBaseline, 'no-baseline'),
    target: valueOf(ladder.target, 'target-unknown'),
    originalTarget: valueOf(ladder.originalTarget, 'target-unknown'),
    actual: newest ? { ...newest.value, on } : { kind: 'missing', ...notComputable('no-actual') },
    attainment,
    targetToDate: toDate,
    pace,
    status: levelStatus(ladder, attainment, pace, context),
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
  const { baseline, target } = indicator;
  return {
    baseline: baseline && orUnknown(versionInForce<Start<Value>>(baseline, asOf).value),
    originalBaseline:
      baseline?.kind === 'versions' ? orUnknown(originalVersion<Start<Value>>(baseline).value) : undefined,
    target: orUnknown(versionInForce<Goal<Value>>(target, asOf).value),
    originalTarget: orUnknown(originalVersion<Goal<Value>>(target).value),
    newest: newest && toRung(newest.value),
    on: newest?.on.last,
  };
}

function yesNoRung({ yes, at }: YesNo): Rung {
  const index = yes ? 1 : 0;
  return { index, at, value: { kind: 'yes-no', yes, derivation: asWritten(index, at) } };
}

function levelRung({ level, name, index, at }: Level): Rung {
  return { index, at, value: { kind: 'level', level, name, index, derivation: asWritten(index, at) } };
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
  const start = knownRung(baseline);
  const lowest = start?.index ?? 0;
  if (target.index === lowest) return notComputable('target-equals-baseline');
  const share = divide(exactly(newest.index - lowest), exactly(target.index - lowest));
  const [value, goal] = [operandOf('value', newest), operandOf('target', target)];
  const figure = start
    ? computed(share, 'attainment-from-baseline', () => [value, operandOf('baseline', start), goal])
    : computed(share, 'attainment-against-target', () => [value, goal]);
  return { ...figure, basis: 'from-baseline' };
}

/** The level that is due by the effective day, where levels are due by dates at all; after the end, that of the target. */
function levelToDate(
  { interim = [] }: ScaleIndicator,
  { target }: Ladder,
  context: AssessmentContext,
): TargetToDate | undefined {
  if (interim.length === 0) return undefined;
  if (isAfterEnd(context)) {
    if (isUnknown(target)) return notComputable('target-unknown');
    const { index, value } = target;
    const figure = computed(exactly(index), 'overall-target', () => [operandOf('target', target)]);
    return { ...figure, method: 'overall', level: value.kind === 'level' ? value : undefined };
  }
  const due = interimDue<Level>(interim, context).at(-1)?.value;
  if (!due) return notComputable('not-due');
  const figure = computed(exactly(due.index), 'interim-target', () => [written('interim', exactly(due.index), due.at)]);
  return { ...figure, method: 'interim', level: due };
}

function paceOfLevels({ newest, baseline }: Ladder, toDate: TargetToDate): Figure {
  if (!newest) return notComputable('no-actual');
  if (toDate.notComputable) return notComputable(toDate.notComputable);
  const start = knownRung(baseline);
  const lowest = exactly(start?.index ?? 0);
  if (toDate.quantity.number.equals(lowest.number)) return notComputable('not-due');
  const pace = divide(subtract(exactly(newest.index), lowest), subtract(toDate.quantity, lowest));
  const value = operandOf('value', newest);
  if (!start) return computed(pace, 'pace-from-zero', () => [value, operand('targetToDate', toDate)]);
  return computed(pace, 'pace', () => [value, operandOf('baseline', start), operand('targetToDate', toDate)]);
}

function knownRung(rung: Rung | Unknown | undefined): Rung | undefined {
  return rung && !isUnknown(rung) ? rung : undefined;
}

function operandOf<Name extends string>(name: Name, rung: Rung): Operand<Name> {
  return written(name, exactly(rung.index), rung.at);
}

function levelStatus(
  { newest, target, baseline }: Ladder,
  attainment: Attainment,
  pace: Figure | undefined,
  context: AssessmentContext,
): IndicatorStatus {
  if (!newest) return 'no-data';
  const [goal, start] = [knownRung(target), knownRung(baseline)];
  // Of a yes-no indicator yes is what is to come true, also where nobody wrote it down.
  const isMet = goal ? newest.index >= goal.index : newest.value.kind === 'yes-no' && newest.value.yes;
  if (isMet) return 'achieved';
  if (start && newest.index < start.index) return 'regressed';
  if (!goal) return 'not-computable';
  if (isOver(context)) return 'not-achieved';
  if (attainment.notComputable) return 'not-computable';
  return statusOfPace(pace, context, ({ holds }) => holds);
}
