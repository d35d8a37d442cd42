import type { Language } from '../../model/text.js';

type Mark = 'point' | 'comma';

interface Words {
  readonly thousands: string;
  readonly decimal: string;
  /** Why the number ends in a zero that nobody wrote. */
  readonly zero: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<Mark, Words>>>> = {
  en: {
    point: {
      thousands: 'the point sets thousands apart',
      decimal: 'the point is the decimal mark',
      zero: 'the 0 at the end keeps it from being taken for thousands',
    },
    comma: {
      thousands: 'the comma sets thousands apart',
      decimal: 'the comma is the decimal mark',
      zero: 'the 0 at the end keeps the point from being taken for a thousands mark',
    },
  },
  vi: {
    point: {
      thousands: 'dấu chấm ngăn hàng nghìn',
      decimal: 'dấu chấm là dấu thập phân',
      zero: 'số 0 ở cuối để không bị hiểu thành hàng nghìn',
    },
    comma: {
      thousands: 'dấu phẩy ngăn hàng nghìn',
      decimal: 'dấu phẩy là dấu thập phân',
      zero: 'số 0 ở cuối để dấu chấm không bị hiểu thành dấu hàng nghìn',
    },
  },
};

const OR: Readonly<Record<Language, string>> = { en: 'or', vi: 'hoặc' };
const IF: Readonly<Record<Language, string>> = { en: 'if', vi: 'nếu' };

/** Four digits behind the point, which no thousands have. */
const DECIMAL = /\d\.\d{4}(?!\d)/;

/**
 * What to type for a number, and where it can mean two, by which mark each of them is read: `1388` and `1.3880` for
 * `1.388`.
 */
export function writeReading(readings: readonly string[], mark: Mark, language: Language): string {
  const decimal = readings.find((one) => DECIMAL.test(one));
  const whole = readings.find((one) => !DECIMAL.test(one));
  if (readings.length !== 2 || decimal === undefined || whole === undefined) {
    return readings.map((one) => `\`${one}\``).join(` ${OR[language]} `);
  }
  const words = WORDS[language][mark];
  const first = `\`${whole}\` ${IF[language]} ${words.thousands}`;
  return `${first}, ${OR[language]} \`${decimal}\` ${IF[language]} ${words.decimal} (${words.zero})`;
}
