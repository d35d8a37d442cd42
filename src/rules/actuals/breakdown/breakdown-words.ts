import type { Rational } from '../../../model/rational.js';
import type { Id } from '../../../model/record.js';
import type { Language } from '../../../model/text.js';
import { asCell, entryToType } from '../../entry-to-type.js';
import { formatIn } from '../../format-in.js';
import { type StatedValue, valueIn } from '../../indicators/stated-value.js';
import type { FindingText } from '../../rule.js';
import { numberToType } from '../../to-type.js';
import type { Mismatch } from './compare-breakdown.js';

/** Parts of a dimension that do not make their whole. */
export interface BreakdownMismatch {
  /** Of the indicator, the target group or the activity. */
  readonly id: Id;
  readonly dimension: string;
  /** The names of the parts, as the file has them. */
  readonly names: readonly string[];
  readonly of: Mismatch['of'];
  readonly parts: readonly StatedValue[];
  /** What the parts make. */
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

/** Of more parts the first ones and the last. */
const MOST_LISTED = 4;

type Words = Readonly<Record<Mismatch['of'], string>>;

const PARTS: Readonly<Record<Language, Words>> = {
  en: { value: 'parts', participants: 'parts', numerator: 'numerators', denominator: 'denominators', share: 'parts' },
  vi: { value: 'phần', participants: 'phần', numerator: 'tử số', denominator: 'mẫu số', share: 'phần' },
};

const WHOLE: Readonly<Record<Language, Words>> = {
  en: {
    value: 'the value is',
    participants: 'the participants are',
    numerator: 'that of the value is',
    denominator: 'that of the value is',
    share: 'the value is',
  },
  vi: {
    value: 'giá trị là',
    participants: 'số người tham gia là',
    numerator: 'tử số của giá trị là',
    denominator: 'mẫu số của giá trị là',
    share: 'giá trị là',
  },
};

export function describeInEnglish(args: BreakdownMismatch): FindingText {
  const { id, dimension, of, areTooMany, inTable } = args;
  const { sum, whole, difference } = inNumbers(args, 'en');
  const parts = `the ${PARTS.en[of]} by \`${dimension}\` make ${sum}`;
  const labels = { whole: 'this should be their sum' };
  const apart = (why: string) =>
    inTable
      ? `if ${why}, write \`${dimension}\` in the column \`overlapping\``
      : `if ${why}, write \`overlapping: [${dimension}]\` beside \`by\``;
  if (of === 'share') {
    return {
      message: `${id}: ${parts}, not ${whole}, which does not lie between them either`,
      help: anyOf('; or ', [
        'correct the percent that is wrong',
        'to have them added up, write ratios such as `20/35`',
        apart('not every part is known'),
      ]),
      labels,
    };
  }
  const much = difference ? `: ${difference} too ${areTooMany ? 'many' : 'few'}` : '';
  const message = `${id}: ${parts}, but ${WHOLE.en[of]} ${whole}${much}`;
  if (of === 'numerator' || of === 'denominator') {
    return {
      message,
      help: anyOf('; or ', [
        `correct the ratio that is wrong: the ${of}s add up to the ${of} of the value`,
        apart('the groups overlap'),
      ]),
      labels,
    };
  }
  const { participants, part, value } = whatToType(args, 'en');
  return {
    message,
    help: anyOf('; or ', [
      participants && `if these are the people who took part, write ${participants}`,
      'correct the number that is wrong',
      part && `if a part is missing, add it: ${part}`,
      value && `if the parts are right, write ${value}`,
      apart(areTooMany ? 'some count in several parts' : 'not every part is known'),
    ]),
    labels,
  };
}

export function describeInVietnamese(args: BreakdownMismatch): FindingText {
  const { id, dimension, of, areTooMany, inTable } = args;
  const { sum, whole, difference } = inNumbers(args, 'vi');
  const parts = `các ${PARTS.vi[of]} theo \`${dimension}\` là ${sum}`;
  const labels = { whole: 'tổng các phần phải bằng số này' };
  const apart = (why: string) =>
    inTable
      ? `nếu ${why}, hãy ghi \`${dimension}\` vào cột \`overlapping\``
      : `nếu ${why}, hãy viết \`overlapping: [${dimension}]\` bên cạnh \`by\``;
  if (of === 'share') {
    return {
      message: `${id}: ${parts}, không phải ${whole}, và ${whole} cũng không nằm giữa các phần`,
      help: anyOf('; hoặc ', [
        'hãy sửa tỷ lệ sai',
        'viết bằng tỷ số như `20/35` để cộng được',
        apart('chưa biết hết các phần'),
      ]),
      labels,
    };
  }
  const much = difference ? `: ${areTooMany ? 'thừa' : 'thiếu'} ${difference}` : '';
  const message = `${id}: ${parts}, nhưng ${WHOLE.vi[of]} ${whole}${much}`;
  if (of === 'numerator' || of === 'denominator') {
    const term = of === 'numerator' ? 'tử số' : 'mẫu số';
    return {
      message,
      help: anyOf('; hoặc ', [
        `hãy sửa tỷ số sai: các ${term} cộng lại phải bằng ${term} của giá trị`,
        apart('các nhóm trùng nhau một phần'),
      ]),
      labels,
    };
  }
  const { participants, part, value } = whatToType(args, 'vi');
  return {
    message,
    help: anyOf('; hoặc ', [
      participants && `nếu đây là số người tham gia, hãy viết ${participants}`,
      'hãy sửa con số sai',
      part && `nếu còn thiếu một phần, hãy bổ sung: ${part}`,
      value && `nếu các phần đã đúng, hãy viết ${value}`,
      apart(areTooMany ? 'có trường hợp được tính ở nhiều phần' : 'chưa biết hết các phần'),
    ]),
    labels,
  };
}

function inNumbers({ parts, made, whole, difference }: BreakdownMismatch, language: Language) {
  const format = formatIn(language);
  const all = parts.map((part) => valueIn(format, part));
  const listed = all.length > MOST_LISTED ? [...all.slice(0, MOST_LISTED - 2), '…', ...all.slice(-1)] : all;
  const total = valueIn(format, made);
  return {
    /** `21 + 18 = 39` */
    sum: parts.length === 1 ? total : `${listed.join(' + ')} = ${total}`,
    whole: valueIn(format, whole),
    difference: difference && format.number({ number: difference, bound: 'exactly' }),
  };
}

/** What can be pasted into the file, where it mends the mismatch: `value: 39`, or `39` in the column `value`. */
function whatToType(
  { dimension, names, of, made, difference, areTooMany, mayBeParticipants, inTable }: BreakdownMismatch,
  language: Language,
) {
  if (difference === undefined) return {};
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

/** What is most likely missing: of the two sexes, the one that is not there; of anything else, `other`. */
function missingPart(dimension: string, names: readonly string[]): string | undefined {
  if (dimension !== 'sex') return names.includes('other') ? undefined : 'other';
  const missing = ['female', 'male'].filter((sex) => !names.includes(sex));
  return missing.length === 1 ? missing[0] : undefined;
}

function anyOf(or: string, ways: readonly (string | undefined)[]): string {
  return ways.filter((way) => way !== undefined).join(or);
}
