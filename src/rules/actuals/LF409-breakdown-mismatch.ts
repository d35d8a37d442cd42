import type { Place } from '../../model/place.js';
import { isInTable } from '../entry-to-type.js';
import { statedValue } from '../indicators/stated-value.js';
import { defineRule } from '../rule.js';
import { BREAKDOWN_WORDS, type BreakdownMismatch } from './breakdown/breakdown-words.js';
import { type BrokenDimension, findMismatches } from './breakdown/find-mismatches.js';
import { listNumericSeries, type NumericReport, type NumericSeries } from './series/list-numeric-series.js';

export default defineRule<BreakdownMismatch>({
  code: 'LF409',
  slug: 'breakdown-mismatch',
  severity: 'error',
  docs: {
    en: {
      summary: 'the parts of one dimension do not add up to the value',
      why:
        'Readers add up the women and the men, and donors ask for the difference.\n\nEvery dimension of `by` is looked at: of indicators in numbers, ' +
        'of target groups, and of deliveries, whose parts make the `participants` or else the `value`. Of a dimension named under `partial` not all parts are stated: they may make less than the value, and never more. ' +
        'One named under `overlapping` need not add up: some count twice, or the parts are averages of their own. A part that is not stated is missing; it is no 0.\n\n' +
        'Several dimensions crossed, `sex/age` with parts such as `female/under-18`, make up the value like any dimension, and the parts of their dimensions where these are stated too: women of all ages make the women.\n\n' +
        'Of ratios the numerators and the denominators add up, each for themselves; parts of the same whole may repeat its denominator. ' +
        'Two or more plain percents may add up, rounded as they are written, or be the rate of each group, between which the rate of all must lie.\n\n' +
        'Bounds leave room: 45 can be `at least 40`, but never `more than 45`; `about 40` may be off by a tenth: 44 is no contradiction, 45 is.',
    },
    vi: {
      summary: 'các phần của một cách phân tổ cộng lại không bằng giá trị',
      why:
        'Người đọc sẽ cộng số nữ với số nam, và nhà tài trợ sẽ hỏi về phần chênh lệch.\n\nMọi cách phân tổ trong `by` đều được kiểm tra: của chỉ số bằng số, ' +
        'của nhóm mục tiêu và của lần thực hiện hoạt động, trong đó các phần cộng lại bằng `participants` hoặc bằng `value`. Cách phân tổ ghi trong `partial` là chưa nêu đủ các phần: tổng có thể nhỏ hơn giá trị, nhưng không thể lớn hơn. ' +
        'Cách phân tổ ghi trong `overlapping` thì không cần cộng bằng: có người được tính hai lần, hoặc mỗi phần là một số trung bình riêng. Phần không ghi là thiếu, không phải bằng 0.\n\n' +
        'Phân tổ chéo như `sex/age` với các phần như `female/under-18` cộng lại cũng phải bằng giá trị, và bằng từng phần của mỗi chiều nếu các phần đó cũng được ghi: nữ ở mọi độ tuổi cộng lại bằng số nữ.\n\n' +
        'Với tỷ số, tử số cộng với tử số, mẫu số cộng với mẫu số; các phần của cùng một tổng có thể lặp lại mẫu số của tổng. ' +
        'Từ hai tỷ lệ phần trăm trở lên thì có thể cộng lại (kể cả sai số làm tròn), hoặc là tỷ lệ riêng của từng nhóm, khi đó tỷ lệ chung phải nằm giữa.\n\n' +
        'Từ hạn định (như ít nhất, khoảng) được tôn trọng: 45 có thể là `ít nhất 40` nhưng không thể là `hơn 45`; `khoảng 40` có thể lệch một phần mười: 44 thì không mâu thuẫn, 45 thì có.',
    },
  },
  examples: {
    bad: 'actuals:\n  - { on: 2023-06-30, value: 40, by: { sex: { female: 21, male: 18 } } }\n',
    good: 'actuals:\n  - { on: 2023-06-30, value: 40, by: { sex: { female: 21, male: 19 } } }\n',
  },
  describe: BREAKDOWN_WORDS,
  checkProject({ project }, report) {
    for (const series of listNumericSeries(project)) {
      for (const one of series.reports) {
        for (const broken of findMismatches(one, series)) {
          const args = { ...argsOf(broken, series, one), inTable: isInTable(one, project) };
          report(placeOf(one, broken.dimension), args, {
            path: `${one.at.path}.by.${broken.dimension}`,
            related: [{ place: placeOfWhole(one, broken), label: 'whole' }],
          });
        }
      }
    }
  },
});

function argsOf(
  { dimension, names, margin, mismatch: { of, parts, made, whole } }: BrokenDimension,
  series: NumericSeries,
  { participants, overlapping = [], partial = [] }: NumericReport,
): Omit<BreakdownMismatch, 'inTable'> {
  const measure = of === 'share' ? 'percent' : 'number';
  const beyond = made.number.minus(whole.number);
  const isExact = made.bound === 'exactly' && whole.bound === 'exactly';
  return {
    id: series.id,
    dimension,
    names,
    margin,
    overlapping,
    partial,
    of,
    parts: parts.map((part) => statedValue(measure, part)),
    made: statedValue(measure, made),
    whole: statedValue(measure, whole),
    difference: isExact ? beyond.abs() : undefined,
    areTooMany: beyond.isPositive,
    mayBeParticipants: series.of === 'activity' && !margin && !participants && beyond.isPositive,
  };
}

/** What the parts should make: the value, the participants, or of a crossing the part of one of its dimensions. */
function placeOfWhole({ at, by }: NumericReport, { margin, mismatch }: BrokenDimension): Place {
  if (margin) return by?.get(margin.dimension)?.get(margin.part)?.at ?? at.of('by');
  return at.of(mismatch.of === 'participants' ? 'participants' : 'value');
}

/** The name of the dimension; of a row of a CSV file, whose names stand in its header, the first part. */
function placeOf({ at, by }: NumericReport, dimension: string): Place {
  const name = at.ofItem('by', dimension);
  if (name.start >= at.start && name.end <= at.end) return name;
  const [first] = by?.get(dimension)?.values() ?? [];
  return first?.at ?? at.of('value');
}
