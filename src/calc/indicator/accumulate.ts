import type { Accumulation, Direction, Share } from '../../model/indicator.js';
import type { Place } from '../../model/place.js';
import type { Quantity } from '../../model/quantity.js';
import { divide, exactly, greatest, least, sum } from '../../model/quantity.js';
import { computed, type Figure, notComputable, written } from '../figure.js';

/** A reported value and where it stands. */
export interface Reported {
  readonly value: Share;
  readonly at: Place;
}

/**
 * The value of some reports, oldest first, as the indicator declares that they accumulate.
 * None gives 0 for a sum and `no-actual` otherwise. A pooled share needs every numerator and denominator.
 */
export function accumulate(reports: readonly Reported[], accumulates: Accumulation, direction: Direction): Figure {
  const [first, ...others] = reports.map(({ value }) => value);
  if (first === undefined && accumulates !== 'sum') return notComputable('no-actual');
  const operands = () => reports.map(({ value, at }) => written('record', value, value.at ?? at));
  if (first === undefined || accumulates === 'sum') {
    return computed(sum(reports.map(({ value }) => value)), 'sum', operands);
  }
  switch (accumulates) {
    case 'latest': {
      const newest = others.at(-1) ?? first;
      return computed(newest, 'latest', operands);
    }
    case 'max': {
      if (direction === 'decrease') return computed(least([first, ...others]), 'least', operands);
      return computed(greatest([first, ...others]), 'greatest', operands);
    }
    case 'average':
      return computed(divide(sum([first, ...others]), exactly(reports.length)), 'average', operands);
    case 'pooled':
      return pool(reports);
  }
}

/** Sums of the numerators and of the denominators, kept apart; nothing where a bare percent has none. */
export function poolParts(
  values: readonly Share[],
): { readonly numerator: Quantity; readonly denominator: Quantity } | undefined {
  const numerators: Quantity[] = [];
  const denominators: Quantity[] = [];
  for (const { numerator, denominator } of values) {
    if (!numerator || !denominator) return undefined;
    numerators.push(numerator);
    denominators.push(denominator);
  }
  return { numerator: sum(numerators), denominator: sum(denominators) };
}

function pool(reports: readonly Reported[]): Figure {
  const pooled = poolParts(reports.map(({ value }) => value));
  if (!pooled || pooled.denominator.number.isZero) return notComputable('no-actual');
  return computed(divide(pooled.numerator, pooled.denominator), 'pooled', () =>
    reports.flatMap(({ value, at }) => [
      written('numerator', value.numerator ?? value, value.at ?? at),
      written('denominator', value.denominator ?? value, value.at ?? at),
    ]),
  );
}
