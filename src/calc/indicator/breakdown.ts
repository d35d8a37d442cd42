import { isNamedIn } from '../../model/breakdown.js';
import type { Share } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import { type Quantity, sum } from '../../model/quantity.js';
import type { Observation } from '../../model/record.js';
import type { Figure } from '../figure.js';
import { accumulate, poolParts, type Reported } from './accumulate.js';
import type { AccumulatedBreakdown, BreakdownCoverage, PartValue } from './indicator-assessment.js';
import type { NumericIndicator } from './numeric-state.js';

type Report = Observation<Share>;

/**
 * Every part of every dimension, accumulated as the value is: of pooled shares each part by its own numerators and
 * denominators. A report that does not state a part does not report 0 for it. The parts of the greatest value are those of
 * the report that reached it first, and no others.
 * @param reports those that count, oldest first
 * @param inError the dimensions whose parts do not make up the value: they are left out
 */
export function accumulateBreakdown(
  reports: readonly Report[],
  indicator: NumericIndicator,
  inError: ReadonlySet<string>,
): AccumulatedBreakdown | undefined {
  const stated = new Map<string, Map<string, Reported[]>>();
  for (const { by, at } of reportsOfValue(reports, indicator)) {
    for (const [dimension, parts] of by ?? []) {
      if (inError.has(dimension)) continue;
      const ofDimension = stated.get(dimension) ?? new Map<string, Reported[]>();
      stated.set(dimension, ofDimension);
      for (const [part, value] of parts) {
        const ofPart = ofDimension.get(part) ?? [];
        ofDimension.set(part, ofPart);
        ofPart.push({ value, at });
      }
    }
  }
  const breakdown = new Map<string, ReadonlyMap<string, PartValue>>();
  for (const [dimension, parts] of stated) {
    const known = [...parts].flatMap(([part, values]): [string, PartValue][] => {
      const value = partValue(values, indicator);
      return value ? [[part, value]] : [];
    });
    if (known.length > 0) breakdown.set(dimension, new Map(known));
  }
  return breakdown.size > 0 ? breakdown : undefined;
}

function partValue(values: readonly Reported[], { accumulates, direction }: NumericIndicator): PartValue | undefined {
  const figure = accumulate(values, accumulates, direction);
  if (figure.notComputable) return undefined;
  if (accumulates !== 'pooled') return figure;
  return { ...figure, quantity: { ...figure.quantity, ...poolParts(values.map(({ value }) => value)) } };
}

/** The dimensions whose parts need not add up, because some report says that they overlap. Those of percents never need to. */
export function overlappingIn(
  reports: readonly Report[],
  breakdown: AccumulatedBreakdown,
  { measure }: Pick<NumericIndicator, 'measure'>,
): ReadonlySet<string> {
  if (measure === 'percent') return new Set();
  const named = reports.flatMap(({ overlapping = [] }) => overlapping);
  return new Set([...breakdown.keys()].filter((dimension) => isNamedIn(named, dimension)));
}

/**
 * How much of the value each dimension breaks down, of those that do not account for it or are older than it. Parts of
 * counts and numbers add up, but for those that overlap; of others only the date is known.
 * @param reports those that count, oldest first
 */
export function coverBreakdown(
  breakdown: AccumulatedBreakdown,
  overlapping: ReadonlySet<string>,
  reports: readonly Report[],
  value: Figure,
  indicator: NumericIndicator,
): ReadonlyMap<string, BreakdownCoverage> | undefined {
  if (!value.quantity) return undefined;
  const ofValue = reportsOfValue(reports, indicator);
  const newest = ofValue.at(-1)?.on.last;
  const covered = new Map<string, BreakdownCoverage>();
  for (const [dimension, parts] of breakdown) {
    const isAdditive = indicator.measure !== 'percent' && !overlapping.has(dimension);
    const last = ofValue.findLast(({ by }) => (by?.get(dimension)?.size ?? 0) > 0)?.on.last;
    const on = last !== undefined && newest !== undefined && last < newest ? last : undefined;
    const coverage = coverageOf(isAdditive ? parts : undefined, value.quantity, on);
    if (coverage) covered.set(dimension, coverage);
  }
  return covered.size > 0 ? covered : undefined;
}

/**
 * Nothing where the parts account for the whole and are as new as it.
 * @param parts absent where they need not add up
 * @param on the day of the parts, where they are older than the whole
 */
export function coverageOf(
  parts: ReadonlyMap<string, PartValue> | undefined,
  of: Quantity,
  on: PlainDate | undefined,
): BreakdownCoverage | undefined {
  const stated = parts && sum([...parts.values()].map(({ quantity }) => quantity));
  if (stated && (on !== undefined || !stated.number.equals(of.number))) return { stated, of, on };
  return on === undefined ? undefined : { on };
}

/** The reports of which the value is made: of the greatest, the one that reached it first. */
function reportsOfValue(
  reports: readonly Report[],
  { accumulates, direction }: Pick<NumericIndicator, 'accumulates' | 'direction'>,
): readonly Report[] {
  if (accumulates !== 'max') return reports;
  const { quantity } = accumulate(reports, accumulates, direction);
  const first = quantity && reports.find(({ value }) => value.number.equals(quantity.number));
  return first ? [first] : [];
}
