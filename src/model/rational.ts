import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one decimal arithmetic of the program. decimal.js rounds every result to `precision` significant digits; here it
 * is far above what sums and products of file values can reach, so plus, minus and times are exact.
 */
const Decimal = DecimalJs.clone({
  precision: 100_000,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
type Decimal = DecimalJs;

const ONE = new Decimal(1);

/**
 * An exact number: a decimal, or a quotient of two whole numbers where the decimal would not terminate.
 * Nothing is rounded before it is printed: `Rational.of('1').over(Rational.of('3')).times(Rational.of('3'))` is 1.
 */
export class Rational {
  static readonly zero = new Rational(new Decimal(0), ONE);
  static readonly one = new Rational(ONE, ONE);

  /** A decimal over one, or two whole numbers without a common divisor and a positive denominator. */
  private constructor(
    private readonly numerator: Decimal,
    private readonly denominator: Decimal,
  ) {}

  /** Reads plain decimal digits such as `-12.50`, or a whole number that counts something. */
  static of(value: string | number): Rational {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`);
    return new Rational(new Decimal(value), ONE);
  }

  static sum(values: Iterable<Rational>): Rational {
    let total = Rational.zero;
    for (const value of values) total = total.plus(value);
    return total;
  }

  plus(other: Rational): Rational {
    if (this.terminates && other.terminates) return new Rational(this.numerator.plus(other.numerator), ONE);
    return Rational.quotient(
      this.numerator.times(other.denominator).plus(other.numerator.times(this.denominator)),
      this.denominator.times(other.denominator),
    );
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    if (this.terminates && other.terminates) return new Rational(this.numerator.times(other.numerator), ONE);
    return Rational.quotient(this.numerator.times(other.numerator), this.denominator.times(other.denominator));
  }

  /** Division. The divisor is not zero: callers turn that case into a reason first, so here it is a bug. */
  over(divisor: Rational): Rational {
    if (divisor.isZero) throw new RangeError('division by zero');
    return Rational.quotient(this.numerator.times(divisor.denominator), this.denominator.times(divisor.numerator));
  }

  negated(): Rational {
    return new Rational(this.numerator.negated(), this.denominator);
  }

  abs(): Rational {
    return new Rational(this.numerator.abs(), this.denominator);
  }

  /** The least whole number that is not below this one. */
  ceiling(): Rational {
    const whole = this.numerator.divToInt(this.denominator);
    const rest = this.numerator.minus(whole.times(this.denominator));
    return new Rational(rest.isPositive() && !rest.isZero() ? whole.plus(1) : whole, ONE);
  }

  /** Negative, zero or positive, as this number is below, equal to or above the other: exact. */
  compare(other: Rational): number {
    if (this.terminates && other.terminates) return this.numerator.comparedTo(other.numerator);
    return this.numerator.times(other.denominator).comparedTo(other.numerator.times(this.denominator));
  }

  equals(other: Rational): boolean {
    return this.compare(other) === 0;
  }

  get isZero(): boolean {
    return this.numerator.isZero();
  }

  get isNegative(): boolean {
    return this.numerator.isNegative() && !this.numerator.isZero();
  }

  get isPositive(): boolean {
    return !this.isNegative && !this.isZero;
  }

  get isWhole(): boolean {
    return this.terminates && this.numerator.isInteger();
  }

  /** Whether the decimal expansion ends. */
  get terminates(): boolean {
    return this.denominator.equals(ONE);
  }

  /** Digits after the decimal mark of a number whose expansion ends; `Infinity` for others. */
  get decimals(): number {
    return this.terminates ? this.numerator.decimalPlaces() : Number.POSITIVE_INFINITY;
  }

  /** Plain digits with exactly that many decimals, rounded once, half away from zero: 2/3 → `0.667`. */
  toFixed(places: number): string {
    const scaled = this.numerator.abs().times(new Decimal(10).pow(places));
    const whole = scaled.divToInt(this.denominator);
    const rest = scaled.minus(whole.times(this.denominator));
    const rounded = rest.times(2).greaterThanOrEqualTo(this.denominator) ? whole.plus(1) : whole;
    const digits = rounded.div(new Decimal(10).pow(places)).toFixed(places);
    return this.isNegative && !rounded.isZero() ? `-${digits}` : digits;
  }

  /** Every digit where the expansion ends (`9.125`), else six decimals (`0.666667`). */
  toString(): string {
    return this.terminates ? this.numerator.toFixed() : this.toFixed(6);
  }

  toJSON(): string {
    return this.toString();
  }

  private static quotient(above: Decimal, below: Decimal): Rational {
    if (above.isZero()) return Rational.zero;
    const shift = new Decimal(10).pow(Math.max(above.decimalPlaces(), below.decimalPlaces()));
    let numerator = above.times(shift);
    let denominator = below.times(shift);
    if (denominator.isNegative()) {
      numerator = numerator.negated();
      denominator = denominator.negated();
    }
    const divisor = greatestCommonDivisor(numerator.abs(), denominator);
    numerator = numerator.divToInt(divisor);
    denominator = denominator.divToInt(divisor);
    const power = powerOfTenFor(denominator);
    if (power === undefined) return new Rational(numerator, denominator);
    const scale = new Decimal(10).pow(power);
    return new Rational(numerator.times(scale.divToInt(denominator)).times(new Decimal(`1e-${power}`)), ONE);
  }
}

function greatestCommonDivisor(a: Decimal, b: Decimal): Decimal {
  let [larger, smaller] = [a, b];
  while (!smaller.isZero()) [larger, smaller] = [smaller, larger.mod(smaller)];
  return larger;
}

/** The least power of ten a whole number divides, if it has no prime factors but 2 and 5. */
function powerOfTenFor(whole: Decimal): number | undefined {
  let rest = whole;
  const count = (factor: number): number => {
    let times = 0;
    while (rest.mod(factor).isZero()) {
      rest = rest.divToInt(factor);
      times += 1;
    }
    return times;
  };
  const power = Math.max(count(2), count(5));
  return rest.equals(ONE) ? power : undefined;
}
