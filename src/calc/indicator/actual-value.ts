import type { Share } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import type { Observation } from '../../model/record.js';
import type { Figure } from '../figure.js';
import { poolParts } from './accumulate.js';
import type { ActualValue } from './indicator-assessment.js';
import type { NumericIndicator } from './numeric-state.js';

/**
 * The value at the as-of date with what it is of: how many observations were added up, averaged or pooled, or the day of
 * the one that it is. The greatest stands on the day on which it was first reached, all others on that of the newest.
 * @param counting what had been observed by the as-of date, oldest first
 */
export function actualValue(
  value: Figure,
  counting: readonly Observation<Share>[],
  { accumulates, measure }: NumericIndicator,
): ActualValue {
  if (value.notComputable) return { kind: 'missing', notComputable: value.notComputable };
  const { derivation, quantity } = value;
  const of = (observed: Observation<Share> | undefined, share: Share, observations?: number): ActualValue => ({
    kind: 'number',
    quantity: measure === 'percent' ? share : quantity,
    derivation,
    on: lastDayOf(observed),
    observations,
  });
  const newest = counting.at(-1);
  const all = counting.length;
  switch (accumulates) {
    case 'latest':
      return of(newest, { ...quantity, ...partsOf(newest) });
    case 'max': {
      const first = counting.find((one) => one.value.number.equals(quantity.number));
      return of(first, { ...quantity, ...partsOf(first) });
    }
    case 'pooled':
      return of(newest, { ...quantity, ...poolParts(counting.map((one) => one.value)) }, all);
    case 'sum':
    case 'average':
      return of(newest, bare(quantity), all);
  }
}

function lastDayOf(observed: Observation<Share> | undefined): PlainDate | undefined {
  return observed?.on.last;
}

/** A sum or mean of shares is none of them: it has no numerator and denominator. */
function bare({ number, bound }: Quantity): Share {
  return { number, bound };
}

/** Numerator and denominator as they are written. */
function partsOf(observed: Observation<Share> | undefined): Pick<Share, 'numerator' | 'denominator'> {
  return { numerator: observed?.value.numerator, denominator: observed?.value.denominator };
}
