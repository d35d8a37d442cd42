export type PersonalDataKind = 'phone' | 'identity-card' | 'e-mail';

/** A stretch of a text that looks like personal data. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** Enough to find it again and not to use it: `09•• ••• •67`, `l•••@example.org`. */
  readonly masked: string;
}

/** A number is not the end of an id or of a longer number; nor does one of these go on behind it. */
const BEFORE = String.raw`(?<![\p{L}\p{N}_]|[\p{L}\p{N}][-_]|\p{N}[.,])`;
const AFTER = String.raw`(?![\p{L}\p{N}_]|[-.,]\p{N})`;
const GAP = String.raw`[ \u00a0.-]?`;

const MOBILE = new RegExp(String.raw`${BEFORE}0[35789](?:${GAP}\d){8}${AFTER}`, 'gu');
/** `+84 912 345 678`, `(+84) 912…`, `0084912…`, `+84 (0)912…`. */
const MOBILE_ABROAD = new RegExp(
  String.raw`${BEFORE}(?:\(\+?84\)|\+84|0084)${GAP}(?:\(0\)|0)?${GAP}[35789](?:${GAP}\d){8}${AFTER}`,
  'gu',
);
/** A number such as `84 912 345 678` may be an amount: without a `+` it counts only behind a word for a phone. */
const MOBILE_84 = new RegExp(
  String.raw`${BEFORE}(?<!\+)84${GAP}[35789](?:${GAP}\d){8}${AFTER}(?!\s*(?:đồng|đ|vnđ|vnd)(?!\p{L}))`,
  'giu',
);
const PHONE_NAMED =
  /(?<!\p{L})(?:sđt|đt|đtdđ|điện thoại|di động|zalo|hotline|liên hệ|phone|mobile|tel)(?!\p{L})\P{N}{0,20}$/iu;
/** A month and two years are grouped like `09 1234 5678`. */
const MONTH_AND_YEAR = /^\d{2}\D(?:19|20)\d{2}\D/;
/** How many digits stand together in the ways a mobile number is written; a date and a time are not among them. */
const MOBILE_GROUPS = new Set([
  '10',
  '2 4 4',
  '3 7',
  '3 3 4',
  '3 4 3',
  '3 3 2 2',
  '4 6',
  '4 3 3',
  '4 2 2 2',
  '5 5',
  '6 4',
  '7 3',
]);

/** Twelve digits: the province where it was issued first, 001 to 096; then the century and sex, 0 to 3. */
const CITIZEN_ID = new RegExp(
  String.raw`${BEFORE}0(?:0[1-9]|[1-8]\d|9[0-6])${GAP}[0-3]\d{2}${GAP}\d{3}${GAP}\d{3}${AFTER}`,
  'gu',
);
/** Nine digits may be many things: they count behind the name of the card. */
const NINE_DIGITS = new RegExp(String.raw`${BEFORE}\d{3}${GAP}\d{3}${GAP}\d{3}${AFTER}(?!${GAP}\d{3}(?!\d))`, 'gu');
const CARD_NAMED = /(?:cmnd|cmtnd|cmt|chứng minh|căn cước|cccd|identity card|id card|id no)\P{N}{0,20}$/iu;
/** The tax code of an organisation has ten digits too. */
const TAX_CODE_NAMED = /(?:mst|mã số thuế|mã số doanh nghiệp|tax (?:code|id|number))\P{N}{0,12}$/iu;
const LONGEST_NAME = 45;

const E_MAIL =
  /(?<![\p{L}\p{N}._%+/-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@])/gu;

/** A URL: with a scheme, or with a host and a path. */
const URL = /(?:\b[a-z][a-z+]{1,9}:\/\/|\bwww\.|(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}\/)[^\s"'<>]+/giu;

/** Mobile phone numbers and identity-card numbers of Vietnam, and e-mail addresses, outside of URLs. In no order. */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found = [
    ...matches(text, MOBILE, 'phone', ({ 0: number, index }) => {
      const groups = number.split(/\D/).map(({ length }) => length);
      if (!MOBILE_GROUPS.has(groups.join(' ')) || MONTH_AND_YEAR.test(number)) return false;
      return !TAX_CODE_NAMED.test(wordsBefore(text, index));
    }),
    ...matches(text, MOBILE_ABROAD, 'phone'),
    ...matches(text, MOBILE_84, 'phone', ({ index }) => PHONE_NAMED.test(wordsBefore(text, index))),
    ...matches(text, CITIZEN_ID, 'identity-card'),
    ...matches(text, NINE_DIGITS, 'identity-card', ({ index }) => CARD_NAMED.test(wordsBefore(text, index))),
    ...(text.includes('@') ? matches(text, E_MAIL, 'e-mail') : []),
  ];
  if (found.length === 0) return found;
  const urls = [...text.matchAll(URL)].map(({ 0: url, index }) => ({ start: index, end: index + url.length }));
  return found.filter(({ start, end }) => !urls.some((url) => url.start <= start && end <= url.end));
}

function matches(
  text: string,
  pattern: RegExp,
  kind: PersonalDataKind,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): readonly PersonalData[] {
  return [...text.matchAll(pattern)].filter(isMeant).map(({ 0: written, index }) => ({
    kind,
    start: index,
    end: index + written.length,
    masked: kind === 'e-mail' ? maskAddress(written) : maskDigits(written),
  }));
}

function wordsBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - LONGEST_NAME), index).normalize('NFC');
}

/** The first two and the last two digits stay. */
function maskDigits(written: string): string {
  const digits = written.replace(/\D/g, '').length;
  let digit = 0;
  return written.replace(/\d/g, (one) => {
    digit += 1;
    return digit <= 2 || digit > digits - 2 ? one : '•';
  });
}

function maskAddress(written: string): string {
  const [first = ''] = written;
  return `${first}•••${written.slice(written.lastIndexOf('@'))}`;
}
