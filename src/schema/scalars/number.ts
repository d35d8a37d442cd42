import { type Parsed, parsed, refused } from './parsed.js';

/** The digits of a number, as plain decimal text for exact arithmetic. */
export interface Digits {
  /** `-8.95`, without grouping marks. */
  readonly plain: string;
  /** How many digits stand after the decimal point. */
  readonly decimals: number;
}

const MOST_DIGITS = 30;
/** The longest exponent that is worth writing out. */
const LONGEST_EXPONENT = 15;

/** Groups of three with one and the same mark: `4.200.000`, `1,388,000`. */
const GROUPED = /^-?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;

/**
 * Reads a Number: `1388`, `12_130`, `8.95`, `-3`. The decimal mark is a point, `_` may group digits.
 * @param token the characters from the sign to the last digit
 * @param written puts a corrected number into the words that stand around it, for suggestions
 * @param isPercent no one groups the digits of a percent: `45.455` has one reading there
 */
export function parseNumber(
  token: string,
  written: (token: string) => string = (same) => same,
  isPercent = false,
): Parsed<Digits> {
  const plain = token.replace(/(?<=\d)_(?=\d)/g, '');
  if (plain.length > MOST_DIGITS && plain.replace(/\D/g, '').length > MOST_DIGITS) {
    return refused('LF206', { written: written(token), problem: 'too-long' });
  }
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) return refuseNumber(token, plain, written, isPercent);
  const [, whole = '', fraction = ''] = match;
  if (whole.length > 1 && whole.startsWith('0')) {
    const suggestion = written(plain.replace(/^(-?)0+(?=\d)/, '$1'));
    return refused('LF206', { written: written(token), problem: 'leading-zero', suggestion });
  }
  if (!isPercent && fraction.length === 3 && whole.length <= 3 && whole !== '0') {
    return refused('LF204', { written: written(token), readings: readings(plain).map(written) });
  }
  return parsed({ plain, decimals: fraction.length });
}

function refuseNumber(
  token: string,
  plain: string,
  written: (token: string) => string,
  isPercent: boolean,
): Parsed<never> {
  const meant = readings(plain, isPercent);
  if (meant.length > 0) return refused('LF204', { written: written(token), readings: meant.map(written) });
  const [, mantissa, exponent] = /^(-?\d+(?:\.\d+)?)e\+?(-?\d+)$/i.exec(plain) ?? [];
  if (mantissa !== undefined && exponent !== undefined) {
    const expanded = expand(mantissa, Number(exponent));
    const suggestion = expanded === undefined ? undefined : written(expanded);
    return refused('LF206', { written: written(token), problem: 'exponent', suggestion });
  }
  return refused('LF206', { written: written(token), problem: 'not-a-number', suggestion: complete(plain, written) });
}

/** What a number with Vietnamese or English marks can mean: one reading, two, or none if it is no such number. */
function readings(plain: string, isPercent = false): string[] {
  const mark = GROUPED.exec(plain)?.[1];
  if (mark !== undefined) {
    const thousands = plain.replaceAll(mark, '');
    const isSingle = plain.indexOf(mark) === plain.lastIndexOf(mark);
    if (isSingle && isPercent) return [plain.replace(mark, '.')];
    return isSingle ? [thousands, `${plain.replace(mark, '.')}0`] : [thousands];
  }
  if (/^-?(?:0|[1-9]\d*),\d+$/.test(plain)) return [plain.replace(',', '.')];
  const [, whole, thousandsMark, fraction] = /^(-?[1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)[.,](\d+)$/.exec(plain) ?? [];
  if (whole === undefined || thousandsMark === undefined) return [];
  const decimalMark = plain.charAt(whole.length);
  return decimalMark === thousandsMark ? [] : [`${whole.replaceAll(thousandsMark, '')}.${fraction}`];
}

/** `.5` → `0.5`, `5.` → `5`. */
function complete(plain: string, written: (token: string) => string): string | undefined {
  const whole = plain.replace(/^(-?)\./, '$10.').replace(/\.$/, '');
  return whole !== plain && /^-?\d+(?:\.\d+)?$/.test(whole) ? written(whole) : undefined;
}

function expand(mantissa: string, exponent: number): string | undefined {
  if (Math.abs(exponent) > LONGEST_EXPONENT) return undefined;
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = '0'.repeat(LONGEST_EXPONENT) + whole + fraction + '0'.repeat(LONGEST_EXPONENT);
  const point = LONGEST_EXPONENT + whole.length + exponent;
  const shifted = `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
  return mantissa.startsWith('-') ? `-${shifted}` : shifted;
}
