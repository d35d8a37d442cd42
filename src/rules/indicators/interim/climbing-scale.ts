import type { Level, RunningTarget as Running, ScaleIndicator } from '../../../model/indicator.js';
import { exactly } from '../../../model/quantity.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import type { Versioned } from '../../../model/versioned.js';
import type { Rung } from '../stated-value.js';
import type { Climbing, RunningTarget } from './find-running-problems.js';

/** A scale as the indexes of its levels: the worst of them is first, so that it climbs. */
export function climbingScale({ measure, at, baseline, target }: ScaleIndicator): Climbing {
  return {
    measure,
    at,
    accumulates: 'latest',
    direction: 'increase',
    baseline: baseline && eachOnRung(baseline),
    target: eachOnRung(target),
  };
}

export function levelDue(target: Running<Level>): RunningTarget {
  return { ...target, value: rungOf(target.value) };
}

function rungOf({ level, index, at }: Level): Rung {
  return { ...exactly(index), level, at };
}

interface WithLevel {
  readonly value: Level | Unknown;
}

type OnRung<Entry extends WithLevel> = Omit<Entry, 'value'> & { readonly value: Rung | Unknown };

function onRung<Entry extends WithLevel>(entry: Entry): OnRung<Entry> {
  return { ...entry, value: isUnknown(entry.value) ? entry.value : rungOf(entry.value) };
}

function eachOnRung(versioned: Versioned<WithLevel>): Versioned<OnRung<WithLevel>> {
  if (versioned.kind === 'single') return onRung(versioned);
  const [first, ...later] = versioned.versions;
  return { kind: 'versions', versions: [onRung(first), ...later.map(onRung)] };
}
