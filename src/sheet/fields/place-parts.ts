import { lineOf, type Place } from '../../model/place.js';
import { partsOf } from '../parts-of.js';
import type { Part, RecordShape } from '../record-shape.js';

/** Adds to a record where it is written: its line, and the file, which is that of a table where it is a row of one. */
export function placed<A>(shape: RecordShape<A> & { readonly place: (of: A) => Place | undefined }): RecordShape<A> {
  return { ...shape, parts: [...shape.parts, ...placeParts(shape.place)] };
}

export function placeParts<A>(placeOf: (of: A) => Place | undefined): readonly Part<A>[] {
  const is = partsOf<A>();
  const line = (place: Place) => ({ kind: 'count', count: lineOf(place) }) as const;
  const file = ({ source }: Place) => ({ kind: 'word', word: source.file }) as const;
  const of = <T>(read: (place: Place) => T) => ({
    read: (one: A) => {
      const place = placeOf(one);
      return place && read(place);
    },
    inError: ({ at }: { readonly at: Place }) => read(at),
  });
  const [lines, files] = [of(line), of(file)];
  return [
    is.cell('line', 'The line at which the record begins, from 1.', 'count', lines.read, { optional: true }, lines),
    is.cell('file', 'The file it is written in.', 'word', files.read, { optional: true }, files),
  ];
}
