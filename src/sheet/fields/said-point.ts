import type { Place } from '../../model/place.js';
import type { Text } from '../../model/text.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { placed } from './place-parts.js';

/** Something said in both languages, and where it stands in the file. */
export interface SaidPoint {
  /** What kind of point it is: `silenced`, `rejected`; of attention, how it is toned. */
  readonly kind: string;
  readonly text: Text;
  readonly place?: Place | undefined;
}

const is = partsOf<SaidPoint>();

function saidPoint(name: string, says: string, ofKind: string): RecordShape<SaidPoint> {
  return placed({
    name,
    says,
    place: ({ place }) => place,
    parts: [is.word('kind', ofKind, ({ kind }) => kind), is.text('text', 'In both languages.', ({ text }) => text)],
  });
}

export const ATTENTION = saidPoint(
  'attentionPoint',
  'A point that needs attention.',
  'How heavy it is: bad, warning or muted.',
);
export const JUDGEMENT = saidPoint('judgement', 'A decision that changes figures or findings.', 'What was decided.');
