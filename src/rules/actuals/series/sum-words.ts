import type { Format } from '../../../messages/format.js';
import { exactly } from '../../../model/quantity.js';
import { Rational } from '../../../model/rational.js';
import type { Id } from '../../../model/record.js';
import { asCell } from '../../entry-to-type.js';
import { inEachLanguage } from '../../in-each-language.js';
import { type StatedValue, valueIn } from '../../indicators/stated-value.js';
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

export const SUM_WORDS = inEachLanguage(factsOf, {
  en: (facts) => {
    if (facts.kind === 'totals') {
      return {
        message: `${facts.id}: ${facts.values.join(', ')} add up to ${facts.together}${facts.target ? ` against a target of ${facts.target}` : ''}; are they running totals?`,
        help: `if each value contains the one before, write \`accumulates: latest\`; or enter what each period added: ${facts.increments}; or, if they are right, say why above it: \`# logframe-ignore LF406: <reason>\``,
        labels: { last: 'the whole to date?' },
      };
    }
    const [share, newest, whose] = facts.areOfPlaces
      ? ['the share of its place', '', 'of this place alone?']
      : ['the share on its date', ' write `accumulates: latest`; or', 'the share on this date?'];
    return {
      message: `${facts.id}: ${facts.addition}; does each value add to the one before, or is it ${share}?`,
      help: `if it is ${share},${newest} write \`accumulates: pooled\` and values such as \`34/60\`; or, if each adds to the one before, say so above it: \`# logframe-ignore LF406: <reason>\``,
      labels: { last: whose },
    };
  },
  vi: (facts) => {
    if (facts.kind === 'totals') {
      return {
        message: `${facts.id}: ${facts.values.join('; ')} cộng lại là ${facts.together}${facts.target ? ` so với chỉ tiêu ${facts.target}` : ''}, có phải đã là số lũy kế?`,
        help: `nếu mỗi giá trị đã bao gồm giá trị trước, hãy viết \`accumulates: latest\`; hoặc nhập phần tăng thêm của từng kỳ: ${facts.increments}; hoặc, nếu số liệu đúng, hãy ghi lý do ở dòng trên: \`# logframe-ignore LF406: ‹lý do›\``,
        labels: { last: 'đã là lũy kế?' },
      };
    }
    const [share, newest, whose] = facts.areOfPlaces
      ? ['tỷ lệ riêng của từng địa điểm', 'hãy', 'của riêng địa điểm này?']
      : ['tỷ lệ tại ngày đó', 'hãy viết `accumulates: latest`; hoặc', 'tỷ lệ tại ngày này?'];
    return {
      message: `${facts.id}: ${facts.addition}; mỗi giá trị là phần tăng thêm, hay là ${share}?`,
      help: `nếu là ${share}, ${newest} viết \`accumulates: pooled\` với giá trị như \`34/60\`; hoặc, nếu là phần tăng thêm, hãy ghi lý do ở dòng trên: \`# logframe-ignore LF406: ‹lý do›\``,
      labels: { last: whose },
    };
  },
});

function factsOf(args: WrongSum, format: Format) {
  if (args.kind === 'percents') return { ...args, addition: addition(args, format) };
  const { values, target, inTable } = args;
  const shown = (number: Rational): string => format.number(exactly(number));
  const added = values.map((value, index) => numberToType(value.minus(values[index - 1] ?? Rational.zero)));
  return {
    ...args,
    values: shorten(values.map(shown)),
    together: shown(Rational.sum(values)),
    target: target && shown(target),
    /** What the values grow by, in the syntax of the file. */
    increments: shorten(added.map((typed) => `\`${inTable ? asCell(typed) : typed}\``)).join(', '),
  };
}

/** `36% + 34% = 70%` */
function addition({ values }: SummedPercents, format: Format): string {
  const digits = values.flatMap(({ lastDigit }) => lastDigit ?? []);
  const finest = digits.reduce<Rational | undefined>((a, b) => (a && a.compare(b) < 0 ? a : b), undefined);
  const number = Rational.sum(values.map((one) => one.number));
  const whole = { number, bound: 'exactly', lastDigit: digits.length === values.length ? finest : undefined } as const;
  const shown = values.map((value) => valueIn(format, value));
  return `${shorten(shown).join(' + ')} = ${format.percent(whole)}`;
}

/** `12`, `27`, `41`, `…`, `196` */
function shorten(list: readonly string[]): readonly string[] {
  return list.length <= 5 ? list : [...list.slice(0, 3), '…', ...list.slice(-1)];
}
