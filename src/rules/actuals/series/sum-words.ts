import { exactly } from '../../../model/quantity.js';
import { Rational } from '../../../model/rational.js';
import type { Id } from '../../../model/record.js';
import type { Language } from '../../../model/text.js';
import { asCell } from '../../entry-to-type.js';
import { formatIn } from '../../format-in.js';
import { type StatedValue, valueIn } from '../../indicators/stated-value.js';
import type { FindingText } from '../../rule.js';
import { numberToType } from '../../to-type.js';

/** Values that are added up although they seem to be no additions; oldest first. */
export type WrongSum = SummedTotals | SummedPercents;

interface SummedTotals {
  readonly kind: 'totals';
  readonly id: Id;
  /** Three or more. */
  readonly values: readonly Rational[];
  /** Absent where it is not known. */
  readonly target?: Rational | undefined;
  /** Whether they stand in a CSV file. */
  readonly inTable: boolean;
}

interface SummedPercents {
  readonly kind: 'percents';
  readonly id: Id;
  /** Two or more. */
  readonly values: readonly StatedValue[];
  /** Whether they come from several places. */
  readonly areOfPlaces: boolean;
}

export function ofTotalsInEnglish(args: SummedTotals): FindingText {
  const { id, target } = args;
  return {
    message: `${id}: ${listNumbers(args, 'en')} add up to ${together(args, 'en')}${target ? ` against a target of ${numberIn(target, 'en')}` : ''}; are they running totals?`,
    help: `if each value contains the one before, write \`accumulates: latest\`; or enter what each period added: ${increments(args)}; or, if they are right, say why above it: \`# logframe-ignore LF406: <reason>\``,
    labels: { last: 'the whole to date?' },
  };
}

export function ofTotalsInVietnamese(args: SummedTotals): FindingText {
  const { id, target } = args;
  return {
    message: `${id}: ${listNumbers(args, 'vi')} cộng lại là ${together(args, 'vi')}${target ? ` so với chỉ tiêu ${numberIn(target, 'vi')}` : ''}, có phải đã là số lũy kế?`,
    help: `nếu mỗi giá trị đã bao gồm giá trị trước, hãy viết \`accumulates: latest\`; hoặc nhập phần tăng thêm của từng kỳ: ${increments(args)}; hoặc, nếu số liệu đúng, hãy ghi lý do ở dòng trên: \`# logframe-ignore LF406: ‹lý do›\``,
    labels: { last: 'đã là lũy kế?' },
  };
}

export function ofPercentsInEnglish(args: SummedPercents): FindingText {
  const [share, newest] = args.areOfPlaces
    ? ['the share of its place', '']
    : ['the share on its date', ' write `accumulates: latest`; or'];
  return {
    message: `${args.id}: ${addition(args, 'en')}; does each value add to the one before, or is it ${share}?`,
    help: `if it is ${share},${newest} write \`accumulates: pooled\` and values such as \`34/60\`; or, if each adds to the one before, say so above it: \`# logframe-ignore LF406: <reason>\``,
    labels: { last: args.areOfPlaces ? 'of this place alone?' : 'the share on this date?' },
  };
}

export function ofPercentsInVietnamese(args: SummedPercents): FindingText {
  const [share, newest] = args.areOfPlaces
    ? ['tỷ lệ riêng của từng địa điểm', 'hãy']
    : ['tỷ lệ tại ngày đó', 'hãy viết `accumulates: latest`; hoặc'];
  return {
    message: `${args.id}: ${addition(args, 'vi')}; mỗi giá trị là phần tăng thêm, hay là ${share}?`,
    help: `nếu là ${share}, ${newest} viết \`accumulates: pooled\` với giá trị như \`34/60\`; hoặc, nếu là phần tăng thêm, hãy ghi lý do ở dòng trên: \`# logframe-ignore LF406: ‹lý do›\``,
    labels: { last: args.areOfPlaces ? 'của riêng địa điểm này?' : 'tỷ lệ tại ngày này?' },
  };
}

/** `12, 27, 41, 58` */
function listNumbers({ values }: SummedTotals, language: Language): string {
  const shown = values.map((number) => numberIn(number, language));
  return shorten(shown).join(language === 'vi' ? '; ' : ', ');
}

function together({ values }: SummedTotals, language: Language): string {
  return numberIn(Rational.sum(values), language);
}

/** `36% + 34% = 70%` */
function addition({ values }: SummedPercents, language: Language): string {
  const format = formatIn(language);
  const digits = values.flatMap(({ lastDigit }) => lastDigit ?? []);
  const finest = digits.reduce<Rational | undefined>((a, b) => (a && a.compare(b) < 0 ? a : b), undefined);
  const number = Rational.sum(values.map((one) => one.number));
  const whole = { number, bound: 'exactly', lastDigit: digits.length === values.length ? finest : undefined } as const;
  const shown = values.map((value) => valueIn(format, value));
  return `${shorten(shown).join(' + ')} = ${format.percent(whole)}`;
}

/** What the values grow by, in the syntax of the file. */
function increments({ values, inTable }: SummedTotals): string {
  const added = values.map((value, index) => numberToType(value.minus(values[index - 1] ?? Rational.zero)));
  return shorten(added.map((typed) => `\`${inTable ? asCell(typed) : typed}\``)).join(', ');
}

/** `12`, `27`, `41`, `…`, `196` */
function shorten(list: readonly string[]): readonly string[] {
  return list.length <= 5 ? list : [...list.slice(0, 3), '…', ...list.slice(-1)];
}

function numberIn(number: Rational, language: Language): string {
  return formatIn(language).number(exactly(number));
}
