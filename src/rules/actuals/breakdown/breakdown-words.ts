import type { Format } from '../../../messages/format.js';
import type { Rational } from '../../../model/rational.js';
import type { Id } from '../../../model/record.js';
import { type Language, onOneLine } from '../../../model/text.js';
import { asCell, entryToType } from '../../entry-to-type.js';
import { inEachLanguage } from '../../in-each-language.js';
import { type StatedValue, valueIn } from '../../indicators/stated-value.js';
import { numberToType } from '../../to-type.js';
import type { Mismatch } from './compare-breakdown.js';

/** Parts of a dimension that do not make their whole. */
export interface BreakdownMismatch {
  /** The id of the indicator, the target group or the activity. */
  readonly id: Id;
  readonly dimension: string;
  /** The names of the parts, as the file has them. */
  readonly names: readonly string[];
  /** Of a crossing, the part of one of its dimensions that these should make up. */
  readonly margin?: { readonly dimension: string; readonly part: string } | undefined;
  /** What the report says already of its dimensions. */
  readonly overlapping: readonly string[];
  readonly partial: readonly string[];
  readonly of: Mismatch['of'];
  readonly parts: readonly StatedValue[];
  /** The sum of the parts. */
  readonly made: StatedValue;
  readonly whole: StatedValue;
  /** How much the parts are too many or too few; absent where a bound leaves it open. */
  readonly difference?: Rational | undefined;
  /** Whether the parts make more than the whole. */
  readonly areTooMany: boolean;
  /** Whether these may be people of a delivery, whose number is not written. */
  readonly mayBeParticipants: boolean;
  /** In a CSV file, which has columns in place of keys. */
  readonly inTable: boolean;
}

/** A longer list shows its first parts and its last: `12 + 9 + … + 3`. */
const MOST_LISTED = 4;

type Of = Mismatch['of'];

interface Words {
  readonly parts: Readonly<Record<Of, string>>;
  readonly whole: Readonly<Record<Of, string>>;
}

const EN: Words = {
  parts: {
    value: 'parts',
    participants: 'parts',
    numerator: 'numerators',
    denominator: 'denominators',
    share: 'parts',
  },
  whole: {
    value: 'the value is',
    participants: 'the participants are',
    numerator: 'that of the value is',
    denominator: 'that of the value is',
    share: 'the value is',
  },
};

const VI: Words = {
  parts: { value: 'phần', participants: 'phần', numerator: 'tử số', denominator: 'mẫu số', share: 'phần' },
  whole: {
    value: 'giá trị là',
    participants: 'số người tham gia là',
    numerator: 'tử số của giá trị là',
    denominator: 'mẫu số của giá trị là',
    share: 'giá trị là',
  },
};

export const BREAKDOWN_WORDS = inEachLanguage(factsOf, {
  en: (facts) => {
    const { of, sum, difference, dimension, areTooMany } = facts;
    const parts = `${facts.id}: the ${EN.parts[of]} by ${dimension} make ${sum}`;
    const much = difference ? `: ${difference} too ${areTooMany ? 'many' : 'few'}` : '';
    const named = (key: 'overlapping' | 'partial') =>
      facts.inTable ? `write ${dimension} in the column \`${key}\`` : `write ${facts[key]} beside \`by\``;
    const notAll = `if not every part is stated, ${named('partial')}`;
    const several = `if some count in several parts, ${named('overlapping')}`;
    return {
      message: inEnglish(parts, facts, much),
      help: {
        share: ['correct the percent that is wrong', 'to have them added up, write ratios such as `20/35`', notAll],
        ratio: [
          !areTooMany && notAll,
          `correct the ratio that is wrong: the ${of}s add up to the ${of} of ${facts.margin ? 'the whole' : 'the value'}`,
          areTooMany && several,
        ],
        number: [
          facts.participants && `if these are the people who took part, write ${facts.participants}`,
          !areTooMany && notAll,
          'correct the number that is wrong',
          facts.part && `if a part is missing, add it: ${facts.part}`,
          facts.value && `if the parts are right, write ${facts.value}`,
          areTooMany && several,
        ],
      }[facts.kind]
        .filter(Boolean)
        .join('; or '),
      labels: { whole: 'this should be their sum' },
    };
  },
  vi: (facts) => {
    const { of, sum, difference, dimension, areTooMany } = facts;
    const parts = `${facts.id}: các ${VI.parts[of]} theo ${dimension} là ${sum}`;
    const much = difference ? `: ${areTooMany ? 'thừa' : 'thiếu'} ${difference}` : '';
    const named = (key: 'overlapping' | 'partial') =>
      facts.inTable ? `hãy ghi ${dimension} vào cột \`${key}\`` : `hãy viết ${facts[key]} bên cạnh \`by\``;
    const notAll = `nếu chưa nêu đủ các phần, ${named('partial')}`;
    const several = `nếu có trường hợp được tính ở nhiều phần, ${named('overlapping')}`;
    return {
      message: inVietnamese(parts, facts, much),
      help: {
        share: ['hãy sửa tỷ lệ sai', 'viết bằng tỷ số như `20/35` để cộng được', notAll],
        ratio: [
          !areTooMany && notAll,
          `hãy sửa tỷ số sai: các ${VI.parts[of]} cộng lại phải bằng ${VI.parts[of]} của ${facts.margin ? 'tổng' : 'giá trị'}`,
          areTooMany && several,
        ],
        number: [
          facts.participants && `nếu đây là số người tham gia, hãy viết ${facts.participants}`,
          !areTooMany && notAll,
          'hãy sửa con số sai',
          facts.part && `nếu còn thiếu một phần, hãy bổ sung: ${facts.part}`,
          facts.value && `nếu các phần đã đúng, hãy viết ${facts.value}`,
          areTooMany && several,
        ],
      }[facts.kind]
        .filter(Boolean)
        .join('; hoặc '),
      labels: { whole: 'tổng các phần phải bằng số này' },
    };
  },
});

type Facts = Pick<ReturnType<typeof factsOf>, 'of' | 'whole' | 'margin'>;

function inEnglish(parts: string, { of, whole, margin }: Facts, much: string): string {
  if (margin) return `${parts} for ${margin.part}, but ${margin.dimension} has ${whole} for it${much}`;
  if (of === 'share') return `${parts}, not ${whole}, which does not lie between them either`;
  return `${parts}, but ${EN.whole[of]} ${whole}${much}`;
}

function inVietnamese(parts: string, { of, whole, margin }: Facts, much: string): string {
  if (margin) return `${parts} cho ${margin.part}, nhưng phân tổ theo ${margin.dimension} ghi ${whole}${much}`;
  if (of === 'share') return `${parts}, không phải ${whole}, và ${whole} cũng không nằm giữa các phần`;
  return `${parts}, nhưng ${VI.whole[of]} ${whole}${much}`;
}

const KIND = {
  share: 'share',
  numerator: 'ratio',
  denominator: 'ratio',
  value: 'number',
  participants: 'number',
} as const satisfies Record<Of, string>;

function factsOf(args: BreakdownMismatch, format: Format) {
  const { parts, made, whole, difference, of, margin } = args;
  // A line break in a name, which the file may have, makes no line of the message.
  const dimension = onOneLine(args.dimension);
  const all = parts.map((part) => valueIn(format, part));
  const listed = all.length > MOST_LISTED ? [...all.slice(0, MOST_LISTED - 2), '…', ...all.slice(-1)] : all;
  const total = valueIn(format, made);
  return {
    ...args,
    kind: KIND[of],
    dimension: `\`${dimension}\``,
    margin: margin && { dimension: `\`${onOneLine(margin.dimension)}\``, part: `\`${onOneLine(margin.part)}\`` },
    overlapping: `\`overlapping: [${[...args.overlapping, args.dimension].map(onOneLine).join(', ')}]\``,
    partial: `\`partial: [${[...args.partial, args.dimension].map(onOneLine).join(', ')}]\``,
    /** `21 + 18 = 39` */
    sum: parts.length < 2 ? total : `${listed.join(' + ')} = ${total}`,
    whole: valueIn(format, whole),
    difference: difference && format.number({ number: difference, bound: 'exactly' }),
    ...whatToType({ ...args, dimension }, format.language),
  };
}

/** The entries that would mend the mismatch: `value: 39`, or `39` in the column `value`. */
function whatToType(
  { dimension, names, margin, of, made, difference, areTooMany, mayBeParticipants, inTable }: BreakdownMismatch,
  language: Language,
) {
  if (difference === undefined || margin) return {};
  const entry = (key: string, column: string, number: Rational) => {
    const typed = numberToType(number);
    return inTable ? entryToType(column, asCell(typed), inTable, language) : entryToType(key, typed, inTable, language);
  };
  const missing = areTooMany ? undefined : missingPart(dimension, names);
  return {
    participants: mayBeParticipants ? entry('participants', 'participants', made.number) : undefined,
    part: missing && entry(missing, `by.${dimension}.${missing}`, difference),
    value: names.length === 1 || mayBeParticipants ? undefined : entry(of, of, made.number),
  };
}

/** The part that is most likely missing: the other of the two sexes, or `other`. */
function missingPart(dimension: string, names: readonly string[]): string | undefined {
  if (dimension !== 'sex') return names.includes('other') ? undefined : 'other';
  const missing = ['female', 'male'].filter((sex) => !names.includes(sex));
  return missing.length === 1 ? missing[0] : undefined;
}
