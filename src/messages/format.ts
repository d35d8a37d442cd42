import { honestDigits } from '../model/honest-digits.js';
import { type Currency, decimalsOf } from '../model/money.js';
import type { Window } from '../model/period.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Quantity } from '../model/quantity.js';
import { Rational } from '../model/rational.js';
import { type Language, onOneLine, type Text, textIn } from '../model/text.js';
import { type Messages, messagesIn } from './messages.js';

/** Numbers, dates and bilingual words as a reader of one language writes them; each number is rounded here, once. */
export interface Format {
  readonly language: Language;
  readonly words: Messages;
  /** Words of the file in that language, on one line: a line break in a name makes no row of a table. */
  text(text: Text): string;
  /**
   * A number as it is written in the file, or computed with up to three decimals; others with two decimals, or more where
   * two would show it at a threshold it does not reach: `12.130`, `9,125`, `4,94`.
   */
  number(quantity: Quantity, thresholds?: readonly Rational[]): string;
  /** A whole number the program counted. */
  count(count: number): string;
  /** An amount without its currency, with as many decimals as the currency has. */
  amount(quantity: Quantity, currency: Currency): string;
  /** An amount and its currency code: `8,900,000,000 VND`. */
  money(quantity: Quantity, currency: Currency): string;
  /**
   * A fraction as a percent: as it is written in the file, else with one decimal, or more where one would show it at a threshold it does not reach; 0 and
   * 100 % are thresholds always. A threshold that is given among its own thresholds shows every decimal it has.
   */
  percent(quantity: Quantity, thresholds?: readonly Rational[]): string;
  /** A difference of two fractions in percentage points, without the word: `12.5`. */
  points(quantity: Quantity, thresholds?: readonly Rational[]): string;
  /** `30/06/2023` in Vietnamese, `2023-06-30` in English. */
  date(date: PlainDate): string;
  window(window: Window): string;
}

/** Words that are chosen once the language is known. */
export type Phrase = (format: Format) => string;

const LOCALE: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
/** A date, or the part of it that is known, in the order of a language: `2023-06` is `06/2023` in Vietnamese. */
export const DATE: Readonly<Record<Language, (date: string) => string>> = {
  en: (date) => date,
  vi: (date) => date.split('-').toReversed().join('/'),
};
const HUNDRED = Rational.of(100);
/** Nothing and all of it: what is nearly so is never shown as if it were. */
const ALWAYS_THRESHOLDS = [Rational.zero, Rational.one];
/** Printed as a space. */
const NBSP = '\u00a0';

/** @param gap between a number and its unit; by default one at which no line is broken */
export function createFormat(language: Language, gap = NBSP): Format {
  const words = messagesIn(language);
  const digits = createDigits(LOCALE[language]);
  const bounded = (quantity: Quantity, text: string): string =>
    quantity.bound === 'exactly' ? text : `${words.bound[quantity.bound].replaceAll(' ', gap)}${gap}${text}`;
  const hundredths = ({ number, lastDigit }: Quantity, thresholds: readonly Rational[] = []): string =>
    digits(
      lastDigit
        ? number.times(HUNDRED).toFixed(lastDigit.times(HUNDRED).decimals)
        : honestDigits(
            number.times(HUNDRED),
            1,
            [...ALWAYS_THRESHOLDS, ...thresholds].map((one) => one.times(HUNDRED)),
          ),
    );
  const format: Format = {
    language,
    words,
    text: (text) => onOneLine(textIn(text, language)),
    number: (quantity, thresholds = []) => {
      const { number, lastDigit } = quantity;
      const isShort = lastDigit !== undefined || number.decimals <= 3;
      return bounded(quantity, digits(isShort ? number.toFixed(number.decimals) : honestDigits(number, 2, thresholds)));
    },
    count: (count) => digits(Rational.of(count).toFixed(0)),
    amount: (quantity, currency) => bounded(quantity, digits(quantity.number.toFixed(decimalsOf(currency)))),
    money: (quantity, currency) => `${format.amount(quantity, currency)}${gap}${currency}`,
    percent: (quantity, thresholds) => bounded(quantity, `${hundredths(quantity, thresholds)}%`),
    points: (quantity, thresholds) => bounded(quantity, hundredths(quantity, thresholds)),
    date: DATE[language],
    window: ({ start, end }) => `${format.date(start)}${gap}– ${format.date(end)}`,
  };
  return format;
}

/** Intl groups and marks the digits of a number that is rounded already. */
function createDigits(locale: string): (digits: string) => string {
  const formats = new Map<number, Intl.NumberFormat>();
  return (digits) => {
    const places = digits.split('.')[1]?.length ?? 0;
    let format = formats.get(places);
    if (!format) {
      format = new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
      formats.set(places, format);
    }
    return format.format(digits as Intl.StringNumericLiteral);
  };
}
