import type { Format } from '../../messages/format.js';
import type { Accumulation, Level, Share, YesNo } from '../../model/indicator.js';
import type { Project } from '../../model/project.js';
import type { Id, Observation, PlaceNames } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { isInTable } from '../entry-to-type.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { nameDate } from '../write-date.js';

interface DuplicateObservation {
  readonly id: Id;
  /** The date of both, as it is written. */
  readonly on: string;
  readonly isSame: boolean;
  /** What becomes of the two: both are added up or averaged, or one of them counts. */
  readonly counts: 'added' | 'averaged' | 'greatest' | 'last';
  readonly inTable: boolean;
}

export default defineRule<DuplicateObservation>({
  code: 'LF415',
  slug: 'duplicate-observation',
  severity: 'warning',
  docs: {
    en: {
      summary: 'two values for the same date and place',
      why:
        'A row that was copied twice is counted twice, and a corrected value that stands beside the wrong one is added to it, or replaces it without a word. Either way nobody sees it in the total.\n\n' +
        'The rule looks at the values of indicators, at what activities delivered and at the people reached by target groups. Two entries of one record are compared where they have the same date as it is written, the same place, and state the same parts under `by`: women of one village and men of the same village may stand in two entries, and so may two villages. ' +
        'It fires for equal values, which look counted twice, and for different ones, of which only one can be right.\n\n' +
        'It does not fire for two dates of which one is a day and the other its month. Two meetings on one day in one place are reported though they are right: name the places, or write one entry with the sum.',
    },
    vi: {
      summary: 'hai số liệu của cùng một ngày, một nơi',
      why:
        'Một dòng bị chép hai lần thì được tính hai lần; một số đã sửa nằm cạnh số sai thì bị cộng thêm, hoặc thay số kia mà không ai biết. Nhìn vào tổng thì không thấy được.\n\n' +
        'Quy tắc xem số liệu của chỉ số, số lượng hoạt động đã thực hiện và số người nhóm đối tượng đã tiếp cận. Hai số liệu của cùng một chỉ số (hoạt động, nhóm) được so với nhau khi cùng ngày ghi, cùng nơi và cùng các phần trong `by`: nữ và nam của một thôn có thể ghi hai dòng, hai thôn cũng vậy. ' +
        'Báo khi hai giá trị bằng nhau, vì có vẻ bị tính hai lần, và khi khác nhau, vì chỉ một số có thể đúng.\n\n' +
        'Không báo khi một số ghi ngày còn số kia chỉ ghi tháng. Hai cuộc họp cùng ngày, cùng nơi vẫn bị báo dù đúng: hãy ghi rõ nơi, hoặc gộp thành một dòng.',
    },
  },
  examples: {
    bad: 'actuals:\n  - { on: 2023-06-30, value: 34 }\n  - { on: 2023-06-30, value: 36 }\n',
    good: 'actuals:\n  - { on: 2023-06-30, value: 34, place: { village: Bản Hàng } }\n  - { on: 2023-06-30, value: 36, place: { village: Bản Mè } }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ id, on, isSame, counts, inTable }) => ({
      message: `${id}: two ${isSame ? 'equal' : 'different'} values for ${on}; ${EN[counts]}`,
      help: `${isSame ? 'remove one of the two' : 'remove the one that is wrong'}; or, if both are right, say what tells them apart, such as ${inTable ? 'the column `place.village`' : '`place: { village: … }`'}`,
      labels: { first: 'the first one' },
    }),
    vi: ({ id, on, isSame, counts, inTable }) => ({
      message: `${id}: có hai giá trị ${isSame ? 'bằng nhau' : 'khác nhau'} cho ${on}; ${VI[counts]}`,
      help: `hãy bỏ ${isSame ? 'một trong hai' : 'giá trị sai'}; hoặc, nếu cả hai đều đúng, ghi rõ điểm khác nhau, ví dụ ${inTable ? 'cột `place.village`' : '`place: { village: … }`'}`,
      labels: { first: 'giá trị thứ nhất' },
    }),
  }),
  checkProject({ project }, report) {
    for (const { id, counts, observations } of listObserved(project)) {
      const firstOf = new Map<string, Observation<Value>>();
      for (const observation of observations) {
        const key = keyOf(observation);
        const first = firstOf.get(key);
        if (!first) {
          firstOf.set(key, observation);
          continue;
        }
        const isSame = isEqual(first.value, observation.value);
        report(
          observation.at.of('value'),
          { id, on: observation.on.text, isSame, counts, inTable: isInTable(observation, project) },
          { related: [{ place: first.at.of('value'), label: 'first' }] },
        );
      }
    }
  },
});

const EN = {
  added: 'both are added up',
  averaged: 'both are averaged',
  greatest: 'the greater one counts',
  last: 'the last one counts',
} as const;

const VI = {
  added: 'cả hai đều được cộng',
  averaged: 'cả hai đều vào số bình quân',
  greatest: 'số lớn hơn được tính',
  last: 'số ghi sau được tính',
} as const;

function factsOf(args: DuplicateObservation, { language }: Format) {
  return { ...args, on: nameDate(args.on, language) };
}

type Value = Share | YesNo | Level | Text;

interface Observed {
  readonly id: Id;
  readonly counts: DuplicateObservation['counts'];
  readonly observations: readonly Observation<Value>[];
}

function listObserved({ indicators = [], activities = [], targetGroups = [] }: Project): readonly Observed[] {
  return [
    ...indicators.map((indicator): Observed => {
      const counts = 'accumulates' in indicator ? COUNTS[indicator.accumulates] : 'last';
      return { id: indicator.id, counts, observations: indicator.actuals ?? [] };
    }),
    ...activities.map(({ id, done = [] }): Observed => ({ id, counts: 'added', observations: done })),
    ...targetGroups.map(({ id, reached = [] }): Observed => ({ id, counts: 'last', observations: reached })),
  ];
}

const COUNTS: Readonly<Record<Accumulation, DuplicateObservation['counts']>> = {
  sum: 'added',
  pooled: 'added',
  average: 'averaged',
  max: 'greatest',
  latest: 'last',
};

/** The same for two entries of one date, place and set of parts. */
function keyOf({ on, place, by }: Observation<unknown>): string {
  const parts = [...(by ?? [])].map(([dimension, all]) => [dimension, [...all.keys()].toSorted()] as const);
  return JSON.stringify([on.text, placeKey(place), parts.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

function placeKey(place: PlaceNames | undefined): readonly (string | undefined)[] {
  return [place?.province, place?.district, place?.commune, place?.village];
}

function isEqual(one: Value, other: Value): boolean {
  if ('number' in one && 'number' in other) return one.number.equals(other.number) && one.bound === other.bound;
  if ('yes' in one && 'yes' in other) return one.yes === other.yes;
  if ('level' in one && 'level' in other) return one.level === other.level;
  return JSON.stringify(one) === JSON.stringify(other);
}
