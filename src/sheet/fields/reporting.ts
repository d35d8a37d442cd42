import type { ReportedPeriods } from '../../calc/indicator/reported-periods.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';

const is = partsOf<ReportedPeriods>();

/** For which periods a sum was reported. */
export const REPORTING: RecordShape<ReportedPeriods> = {
  name: 'reporting',
  says: 'The periods that are over, and those of them in which nothing is reported: a gap is not a 0.',
  parts: [
    is.count('due', 'Periods that are over by the effective day.', ({ due }) => due.length),
    is.count('reported', 'Those in which an observation is dated.', ({ due, missing }) => due.length - missing.length),
    is.ids(
      'missing',
      'The ids of the others, by date: of a declared period, or of the calendar, `2023-Q2`.',
      ({ missing }) => missing.map(({ id }) => id),
    ),
  ],
};
