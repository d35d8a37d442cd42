import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one decimal arithmetic of the program. decimal.js rounds every result to `precision` significant digits; here it
 * is far above what sums and products of the numbers of a file, of 30 digits at most, can reach: they are exact.
 */
const Decimal = DecimalJs.clone({
  precision: 100_000,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
type Decimal = DecimalJs;

/** A quotient in lowest terms, with a positive denominator. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * An exact number: a decimal, or a quotient of two whole numbers where the decimal would not terminate.
 * Nothing is rounded before it is printed: `Rational.of('1').over(Rational.of('3')).times(Rational.of('3'))` is 1.
 */
export class Rational {
  static readonly zero = new Rational(new Decimal(0));
  static readonly one = new Rational(new Decimal(1));

  private constructor(private readonly value: Decimal | Fraction) {}

  /** Reads plain decimal digits such as `-12.50`, or a whole number that counts something. */
  static of(value: string | number): Rational {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`);
    return new Rational(new Decimal(value));
  }

  /** The sum of some numbers; of none, 0. Halves are summed apart, so that fractions stay short as long as they can. */
  static sum(values: readonly Rational[]): Rational {
    if (values.length <= 1) return values[0] ?? Rational.zero;
    const middle = values.length >> 1;
    return Rational.sum(values.slice(0, middle)).plus(Rational.sum(values.slice(middle)));
  }

  plus(other: Rational): Rational {
    if (isDecimal(this.value) && isDecimal(other.value)) return new Rational(this.value.plus(other.value));
    const [a, b] = [toFraction(this.value), toFraction(other.value)];
    return Rational.quotient(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    if (isDecimal(this.value) && isDecimal(other.value)) return new Rational(this.value.times(other.value));
    const [a, b] = [toFraction(this.value), toFraction(other.value)];
    return Rational.quotient(a.numerator * b.numerator, a.denominator * b.denominator);
  }

  /** Division. The divisor is not zero: callers turn that case into a reason first, so here it is a bug. */
  over(divisor: Rational): Rational {
    if (divisor.isZero) throw new RangeError('division by zero');
    const [a, b] = [toFraction(this.value), toFraction(divisor.value)];
    return Rational.quotient(a.numerator * b.denominator, a.denominator * b.numerator);
  }

  negated(): Rational {
    const { value } = this;
    if (isDecimal(value)) return new Rational(value.negated());
    return new Rational({ numerator: -value.numerator, denominator: value.denominator });
  }

  abs(): Rational {
    return this.isNegative ? this.negated() : this;
  }

  /** The least whole number that is not below this one. */
  ceiling(): Rational {
    const { value } = this;
    if (isDecimal(value)) return new Rational(value.ceil());
    // BigInt division cuts towards zero, and a fraction in lowest terms is never whole.
    const cut = value.numerator / value.denominator;
    return new Rational(new Decimal((this.isNegative ? cut : cut + 1n).toString()));
  }

  /** Negative, zero or positive, as this number is below, equal to or above the other: exact. */
  compare(other: Rational): number {
    if (isDecimal(this.value) && isDecimal(other.value)) return this.value.comparedTo(other.value);
    const [a, b] = [toFraction(this.value), toFraction(other.value)];
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.compare(other) === 0;
  }

  get isZero(): boolean {
    return isDecimal(this.value) && this.value.isZero();
  }

  get isNegative(): boolean {
    const { value } = this;
    return isDecimal(value) ? value.isNegative() && !value.isZero() : value.numerator < 0n;
  }

  get isPositive(): boolean {
    return !this.isNegative && !this.isZero;
  }

  get isWhole(): boolean {
    return isDecimal(this.value) && this.value.isInteger();
  }

  /** Whether the decimal expansion ends. */
  get terminates(): boolean {
    return isDecimal(this.value);
  }

  /** Digits after the decimal mark of a number whose expansion ends; `Infinity` for others. */
  get decimals(): number {
    return isDecimal(this.value) ? this.value.decimalPlaces() : Number.POSITIVE_INFINITY;
  }

  /** Plain digits with exactly that many decimals, rounded once, half away from zero: 2/3 → `0.667`. */
  toFixed(places: number): string {
    const digits = isDecimal(this.value) ? this.value.abs().toFixed(places) : roundFraction(this.value, places);
    return this.isNegative && /[1-9]/.test(digits) ? `-${digits}` : digits;
  }

  /** Every digit where the expansion ends (`9.125`), else those of six decimals (`0.666667`); no zeros at the end of either. */
  toString(): string {
    return isDecimal(this.value) ? this.value.toFixed() : withoutEndZeros(this.toFixed(6));
  }

  toJSON(): string {
    return this.toString();
  }

  /** Reduces a quotient; one whose expansion ends becomes a decimal. */
  private static quotient(above: bigint, below: bigint): Rational {
    const divisor = greatestCommonDivisor(above, below) * (below < 0n ? -1n : 1n);
    const [numerator, denominator] = [above / divisor, below / divisor];
    const power = powerOfTenFor(denominator);
    if (power === undefined) return new Rational({ numerator, denominator });
    const digits = numerator * (10n ** BigInt(power) / denominator);
    return new Rational(new Decimal(`${digits}e-${power}`));
  }
}

function isDecimal(value: Decimal | Fraction): value is Decimal {
  return value instanceof Decimal;
}

function toFraction(value: Decimal | Fraction): Fraction {
  if (!isDecimal(value)) return value;
  const places = value.decimalPlaces();
  return { numerator: BigInt(value.times(new Decimal(10).pow(places)).toFixed()), denominator: 10n ** BigInt(places) };
}

/** `7.052170` → `7.05217`, as a decimal that ends is written. */
export function withoutEndZeros(decimals: string): string {
  return decimals.replace(/\.?0+$/, '');
}

function roundFraction({ numerator, denominator }: Fraction, places: number): string {
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places);
  const rest = scaled % denominator;
  const rounded = scaled / denominator + (rest * 2n >= denominator ? 1n : 0n);
  const digits = rounded.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Positive; of 0 and a number, that number. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger < 0n ? -larger : larger;
}

/** The least power of ten that a whole number divides, if it has no prime factors but 2 and 5. */
function powerOfTenFor(whole: bigint): number | undefined {
  let rest = whole;
  const count = (factor: bigint): number => {
    let times = 0;
    while (rest % factor === 0n) {
      rest /= factor;
      times += 1;
    }
    return times;
  };
  const power = Math.max(count(2n), count(5n));
  return rest === 1n ? power : undefined;
}
