import type { Target, TargetVersion } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Unknown } from '../../model/unknown.js';

/** The newest version whose first day is on or before the as-of date; before all of them, the first version. */
export function targetInForce<Value>(target: Target<Value>, asOf: PlainDate): Value | Unknown {
  if (target.kind === 'single') return target.value;
  let inForce: TargetVersion<Value> | undefined;
  for (const version of target.versions) {
    if (version.from.first > asOf) continue;
    if (!inForce || version.from.first >= inForce.from.first) inForce = version;
  }
  return (inForce ?? target.versions[0]).value;
}

/** What was first promised. */
export function originalTarget<Value>(target: Target<Value>): Value | Unknown {
  return target.kind === 'single' ? target.value : target.versions[0].value;
}
