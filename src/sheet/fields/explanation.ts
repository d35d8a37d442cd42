import type { Explanation } from '../../model/record.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { placed } from './place-parts.js';

const is = partsOf<Explanation>();

/** Why a value deviates, as it is written. */
export const EXPLANATION: RecordShape<Explanation> = placed({
  name: 'explanation',
  says: 'Why a value deviates: it explains the values up to its date.',
  place: ({ at }) => at,
  parts: [
    is.day('on', 'The last day of its date.', ({ on }) => on.last),
    is.text('text', 'As it is written.', ({ text }) => text),
  ],
});
