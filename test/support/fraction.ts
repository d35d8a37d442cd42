/**
 * Exact fractions of BigInts, written without the program's own arithmetic so that tests can hold one against the other.
 * The denominator is positive; fractions are not reduced.
 */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

export function fraction(above: bigint | number, below: bigint | number = 1n): Fraction {
  const [a, b] = [BigInt(above), BigInt(below)];
  if (b === 0n) throw new RangeError('division by zero');
  return b < 0n ? { above: -a, below: -b } : { above: a, below: b };
}

/** Reads plain decimal digits, `-12.50`. */
export function fractionOf(decimal: string): Fraction {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  return fraction(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

export const plus = (a: Fraction, b: Fraction) => fraction(a.above * b.below + b.above * a.below, a.below * b.below);
export const minus = (a: Fraction, b: Fraction) => plus(a, { above: -b.above, below: b.below });
export const times = (a: Fraction, b: Fraction) => fraction(a.above * b.above, a.below * b.below);
export const over = (a: Fraction, b: Fraction) => fraction(a.above * b.below, a.below * b.above);

export function compare(a: Fraction, b: Fraction): number {
  const difference = a.above * b.below - b.above * a.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The least whole number that is not below. */
export function ceiling({ above, below }: Fraction): Fraction {
  const whole = above / below;
  return fraction(whole * below < above ? whole + 1n : whole);
}

/** Digits with so many decimals, rounded half away from zero; a result of 0 has no sign. */
export function toFixed({ above, below }: Fraction, places: number): string {
  const scaled = (above < 0n ? -above : above) * 10n ** BigInt(places);
  const rounded = (2n * scaled + below) / (2n * below);
  const digits = rounded.toString().padStart(places + 1, '0');
  const sign = above < 0n && rounded > 0n ? '-' : '';
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
