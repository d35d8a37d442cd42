import type { Format } from '../../messages/format.js';
import type { Measure } from '../../model/indicator.js';
import type { Bound, Quantity } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import { numberToType, percentToType } from '../to-type.js';

/** A number of an indicator as the words of a finding need it: without its place. */
export interface StatedValue {
  readonly number: Rational;
  readonly bound: Bound;
  readonly lastDigit?: Rational | undefined;
  readonly isPercent: boolean;
  /** Of a scale, the level whose index the number is. */
  readonly level?: Id | undefined;
}

/** A number that an indicator has, or the index of a level of its scale. */
export interface Rung extends Quantity {
  readonly level?: Id | undefined;
}

export function statedValue(measure: Measure, { number, bound, lastDigit, level }: Rung): StatedValue {
  const value = { number, bound, lastDigit, isPercent: measure === 'percent' };
  return level === undefined ? value : { ...value, level };
}

/** `at least 16`, `45.5%`, a level as it is typed. Of a computed percent as many decimals as tell it from the `others`. */
export function valueIn(format: Format, value: StatedValue, ...others: readonly StatedValue[]): string {
  if (value.level !== undefined) return `\`${value.level}\``;
  const thresholds = others.map(({ number }) => number);
  return value.isPercent ? format.percent(value, thresholds) : format.number(value, thresholds);
}

/** A value behind its noun, `of 45%`, in Vietnamese `45%`. A bound stands in brackets, so that no comparison takes it in: `(at least 80%)`. */
export function valueBehind(format: Format, value: StatedValue, ...others: readonly StatedValue[]): string {
  const shown = valueIn(format, value, ...others);
  return value.bound === 'exactly' ? BEHIND[format.language](shown) : `(${shown})`;
}

const BEHIND: Readonly<Record<Language, (shown: string) => string>> = { en: (one) => `of ${one}`, vi: (one) => one };

/** The number as the file wants it, without its bound: `12_130`, `45%`. */
export function valueToType({ number, isPercent, level }: StatedValue): string {
  if (level !== undefined) return level;
  return isPercent ? percentToType({ number }) : numberToType(number);
}

/** A number to type, with the qualifier of the number it replaces: `at least 412`. */
export function typeWithBound(typed: string, { bound }: StatedValue, language: Language): string {
  return `${formatIn(language).words.bound[bound]} ${typed}`.trimStart();
}
