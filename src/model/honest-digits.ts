import { Rational } from './rational.js';

/** As many decimals as any figure is printed with. */
const MOST = 6;

/**
 * The digits of a number, rounded once, half away from zero, with as few decimals as show it on its own side of every
 * threshold: 24.96 % of at least 25 % is not 25.0 %. Where six decimals do not, the last digit is rounded to the side on
 * which the number lies: 0.2499999999 is `0.249999`.
 * @param least decimals, at most six
 */
export function honestDigits(number: Rational, least: number, thresholds: readonly Rational[]): string {
  for (let places = least; places < MOST; places += 1) {
    const digits = number.toFixed(places);
    if (!thresholds.some((one) => isBeside(Rational.of(digits), number, one))) return digits;
  }
  const digits = number.toFixed(MOST);
  const hidden = thresholds.find((one) => !one.equals(number) && isBeside(Rational.of(digits), number, one));
  if (!hidden) return digits;
  const step = Rational.of(`0.${'1'.padStart(MOST, '0')}`);
  const shown = Rational.of(digits);
  return (number.compare(hidden) < 0 ? shown.minus(step) : shown.plus(step)).toFixed(MOST);
}

/** Whether what is shown lies on another side of a threshold than the number, or on it where the number does not. */
function isBeside(shown: Rational, number: Rational, threshold: Rational): boolean {
  return Math.sign(shown.compare(threshold)) !== Math.sign(number.compare(threshold));
}
