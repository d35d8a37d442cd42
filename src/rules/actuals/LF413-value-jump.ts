import type { Format } from '../../messages/format.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { asCell, isInTable } from '../entry-to-type.js';
import { inEachLanguage } from '../in-each-language.js';
import { type StatedValue, statedValue, typeWithBound, valueIn, valueToType } from '../indicators/stated-value.js';
import { defineRule } from '../rule.js';
import { findSlips, type Neighbour } from './series/find-slips.js';
import { listNumericSeries } from './series/list-numeric-series.js';

type Role = Neighbour['role'];

interface ValueJump {
  readonly id: Id;
  readonly value: StatedValue;
  /** Before, or at the baseline; after, or at the target; one or two of them. */
  readonly neighbours: readonly { readonly role: Role; readonly value: StatedValue }[];
  readonly places: number;
  /** How many times greater or smaller than its neighbours. */
  readonly factor: Rational;
  readonly isTooGreat: boolean;
  readonly meant: StatedValue;
  readonly isMeantRounded: boolean;
  /** In a CSV file. */
  readonly inTable: boolean;
}

export default defineRule<ValueJump>({
  code: 'LF413',
  slug: 'value-jump',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a value 10 or 1,000 times its neighbours: a lost thousands mark or scale word',
      why: [
        'A zero too many, a lost thousands mark or a lost `nghìn` or `triệu` changes every figure that follows.',
        'Looked at are the actuals of indicators in numbers, what target groups reached, and deliveries. A value is reported if it is at least 5 times greater or smaller than its neighbours, these are within 3 times of each other, and with its decimal point moved by 1, 2, 3, 6 or 9 places it lies between them or at most 1.5 times beyond. The neighbours are the values before and after from the same place; at the ends the baseline and the target stand in, except of sums. The numbers are compared without their bounds.',
        'Less is concluded from fewer neighbours. With neighbours on one side only, a shift of 2 places or more is needed, since a series may grow tenfold at its end, and so it is for what is added up (`accumulates: sum`, deliveries), since seasons differ; with a single one, 3 places or more, and the moved value within 2 times of it (or a tenth of the target). Counts below 10, or next to one below 10, are left alone, and so is a tenfold jump of counts below 100: from 1 meeting to 12 is no wonder. What follows a reported value is not compared with it.',
        'Not caught: two wrong values next to each other, a change of unit from some report on, ratios, percents above 100% (LF404), participants, and money, whose payments differ by nature.',
      ].join('\n\n'),
    },
    vi: {
      summary: 'giá trị gấp 10 hoặc 1.000 lần các giá trị bên cạnh: mất dấu hàng nghìn hay mất chữ chỉ bậc số',
      why: [
        'Thừa một số 0, mất dấu hàng nghìn, hay mất chữ `nghìn`, `triệu` sẽ làm sai mọi số liệu tính sau đó.',
        'Quy tắc xem kết quả của chỉ số bằng số, số người mà nhóm mục tiêu đã tiếp cận, và các lần thực hiện hoạt động. Một giá trị bị báo nếu lớn hơn hoặc nhỏ hơn các giá trị bên cạnh ít nhất 5 lần, các giá trị bên cạnh chênh nhau không quá 3 lần, và khi dời dấu thập phân đi 1, 2, 3, 6 hoặc 9 chữ số thì nó nằm giữa chúng hoặc vượt ra không quá 1,5 lần. Giá trị bên cạnh là giá trị trước và sau ở cùng địa điểm; ở hai đầu chuỗi thì dùng giá trị ban đầu và chỉ tiêu, trừ khi cộng dồn từng kỳ (`sum`). Quy tắc bỏ qua từ hạn định (như ít nhất, khoảng) khi so sánh.',
        'Càng ít giá trị bên cạnh thì càng thận trọng. Nếu chỉ có giá trị ở một phía thì phải lệch từ 2 chữ số trở lên, vì cuối chuỗi có thể tăng gấp mười thật; số liệu cộng dồn từng kỳ (`accumulates: sum`, các lần thực hiện hoạt động) cũng vậy, vì mỗi mùa một khác; nếu chỉ có một giá trị thì phải lệch từ 3 chữ số trở lên, và số sau khi dời không lệch quá 2 lần (hoặc không dưới một phần mười chỉ tiêu). Số đếm dưới 10, hoặc đứng cạnh số dưới 10, thì không báo; số đếm dưới 100 tăng gấp mười cũng không báo: từ 1 cuộc họp lên 12 cuộc là bình thường. Giá trị sau không được so với giá trị đã bị báo.',
        'Không phát hiện được: hai giá trị sai liền nhau, đổi đơn vị tính từ một kỳ nào đó, tỷ số, tỷ lệ trên 100% (LF404), số người tham gia, và các khoản tiền, vốn chênh lệch nhau nhiều.',
      ].join('\n\n'),
    },
  },
  examples: {
    bad: 'actuals:\n  - { on: 2022-06-30, value: 1_320 }\n  - { on: 2022-12-31, value: 1_455_000 }\n  - { on: 2023-06-30, value: 1_640 }\n',
    good: 'actuals:\n  - { on: 2022-06-30, value: 1_320 }\n  - { on: 2022-12-31, value: 1_455 }\n  - { on: 2023-06-30, value: 1_640 }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ id, value, times, places, isTooGreat, isMeantRounded, neighbours, typed, inTable }) => {
      const digit = isTooGreat ? 'there is a digit too many' : 'a digit is missing';
      const word = `a thousands mark or scale word was ${isTooGreat ? 'misread' : 'lost'}`;
      return {
        message: `${id}: ${value} is about ${isTooGreat ? `${times} times` : `1/${times} of`} ${neighbours}`,
        help: `if ${places < 3 ? digit : word}, write ${isMeantRounded ? 'a value near ' : ''}${typed}; or, if it is right, ${inTable ? `record it as known: ${RECORD}` : 'say why above it: `# logframe-ignore LF413: <reason>`'}`,
        labels: { before: 'before', after: 'after', baseline: 'the baseline', target: 'the target' },
      };
    },
    vi: ({ id, value, times, places, isTooGreat, isMeantRounded, neighbours, typed, inTable }) => {
      const digit = `viết ${isTooGreat ? 'thừa' : 'thiếu'} chữ số`;
      const word = `${isTooGreat ? 'đọc nhầm' : 'mất'} dấu hàng nghìn hoặc chữ chỉ bậc số (nghìn, triệu)`;
      return {
        message: `${id}: ${value} ${isTooGreat ? `gấp khoảng ${times} lần` : `chỉ bằng khoảng 1/${times}`} ${neighbours}`,
        help: `nếu ${places < 3 ? digit : word}, hãy viết ${isMeantRounded ? 'một số gần ' : ''}${typed}; hoặc, nếu con số đúng, hãy ${inTable ? `ghi nhận là phát hiện đã biết: ${RECORD}` : 'ghi lý do ở dòng trên: `# logframe-ignore LF413: ‹lý do›`'}`,
        labels: { before: 'trước', after: 'sau', baseline: 'giá trị ban đầu', target: 'chỉ tiêu' },
      };
    },
  }),
  checkProject({ project }, report) {
    for (const series of listNumericSeries(project)) {
      for (const { report: one, neighbours, places, factor, isTooGreat, meant } of findSlips(series)) {
        // A count was meant to be whole.
        const isMeantRounded = one.value.number.isWhole && !meant.isWhole;
        const typed = isMeantRounded ? Rational.of(meant.toFixed(0)) : meant;
        report(
          one.at.of('value'),
          {
            id: series.id,
            value: statedValue(series.measure, one.value),
            neighbours: neighbours.map(({ role, quantity }) => ({
              role,
              value: statedValue(series.measure, quantity),
            })),
            places,
            factor,
            isTooGreat,
            meant: statedValue(series.measure, { number: typed, bound: 'exactly' }),
            isMeantRounded,
            inTable: isInTable(one, project),
          },
          { related: neighbours.flatMap(({ role, place }) => (place ? { place, label: role } : [])) },
        );
      }
    }
  },
});

/** Silences a finding where no comment can stand. */
const RECORD = '`logframe check --baseline known.json --write-baseline`';

function factsOf(args: ValueJump, format: Format) {
  const { value, factor, meant, inTable } = args;
  const typed = valueToType(meant);
  return {
    ...args,
    value: valueIn(format, value),
    times: format.number({ number: toTwoDigits(factor), bound: 'exactly' }),
    neighbours: neighboursIn(args, format),
    /** The value that was meant, to be typed in its place. */
    typed: `\`${typeWithBound(inTable ? asCell(typed) : typed, value, format.language)}\``,
  };
}

/** A factor as it can be said: 9.8, 98, 980. */
function toTwoDigits(factor: Rational): Rational {
  const digits = factor.toFixed(0).length;
  if (digits === 1) return Rational.of(factor.toFixed(1));
  const step = Rational.of(10 ** Math.max(digits - 2, 0));
  return Rational.of(factor.over(step).toFixed(0)).times(step);
}

/** What a value is compared with, by the roles of one or two neighbours; the factor is that of their mean. */
const NEIGHBOURS: Readonly<Record<Language, Readonly<Record<string, string>> & { and: string; mean: string }>> = {
  en: {
    before: 'the value before it',
    after: 'the value after it',
    baseline: 'the baseline',
    target: 'the target',
    'before before': 'the values before it',
    'after after': 'the values after it',
    'before after': 'the values before and after it',
    and: ' and ',
    mean: 'the mean of',
  },
  vi: {
    before: 'giá trị trước',
    after: 'giá trị sau',
    baseline: 'giá trị ban đầu',
    target: 'chỉ tiêu',
    'before before': 'các giá trị trước',
    'after after': 'các giá trị sau',
    'before after': 'các giá trị trước và sau',
    and: ' và ',
    mean: 'trung bình của',
  },
};

/** `the value before it (151)`; of two, `the mean of the values before it (151 and 118)`. */
function neighboursIn({ neighbours }: ValueJump, format: Format): string {
  const words = NEIGHBOURS[format.language];
  const shown = neighbours.map(({ value }) => valueIn(format, value));
  const each = neighbours.map(({ role }, index) => `${words[role]} (${shown[index]})`).join(words.and);
  if (neighbours.length === 1) return each;
  const together = words[neighbours.map(({ role }) => role).join(' ')];
  return `${words.mean} ${together ? `${together} (${shown.join(words.and)})` : each}`;
}
