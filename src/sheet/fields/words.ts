import type { Note, Result } from '../../model/project.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { ref } from '../schema-shape.js';
import { placed } from './place-parts.js';

const chain = partsOf<Result>();

/** A link of the results chain, as it is written. */
export const RESULT_OF_CHAIN: RecordShape<Result> = placed({
  name: 'result',
  says: 'A link of the results chain.',
  step: ({ id }) => id,
  place: ({ at }) => at,
  parts: [
    chain.id('id', ({ id }) => id),
    chain.term('level', 'Impact, outcome or output.', 'resultLevel', ({ level }) => level),
    chain.text('statement', 'As it is written.', ({ statement }) => statement),
    chain.word('under', 'The result of a higher level that it serves.', ({ under }) => under, {
      optional: true,
      schema: ref('id'),
    }),
    chain.data('assumptions', 'What has to hold for it.', ref('text'), ({ assumptions }) =>
      assumptions?.map(({ vi, en }) => ({ vi, en })),
    ),
  ],
});

const said = partsOf<Note>();

/** Dated narrative, as it is written. */
export const NOTE: RecordShape<Note> = placed({
  name: 'note',
  says: 'Words of the file: assumptions, circumstances, choices.',
  place: ({ at }) => at,
  parts: [
    said.day('on', 'The last day of its date.', ({ on }) => on?.last, { optional: true }),
    said.word('about', 'The record it is about.', ({ about }) => about, { optional: true, schema: ref('id') }),
    said.text('text', 'As it is written.', ({ text }) => text),
    said.word('authorRole', 'Who wrote it.', ({ authorRole }) => authorRole, { optional: true }),
  ],
});
