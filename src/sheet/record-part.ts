import type { Options } from './cell-part.js';
import type { Entry, Part, RecordShape } from './record-shape.js';
import { list, ref } from './schema-shape.js';
import { below, entryRecord, sheetRecord } from './sheet-record.js';

export interface InsideOptions<A> extends Pick<Options<A>, 'optional'> {
  /** What it means here, where that is not what its shape says. */
  readonly says?: string;
}

export interface ListOptions<A> extends InsideOptions<A> {
  /** False where addresses leave the key out: a result stands directly under its rule. */
  readonly isInAddress?: boolean;
}

/** One record inside of another. */
export function recordPart<A, B>(
  key: string,
  shape: RecordShape<B>,
  read: (of: A) => B | undefined,
  { optional = false, says }: InsideOptions<A> = {},
): Part<A> {
  return {
    key,
    says: says ?? shape.says,
    schema: ref(shape.name, says),
    isOptional: optional,
    shapes: [shape],
    row: { kind: 'record', parts: shape.parts },
    read: (of, under) => {
      const one = read(of);
      return one === undefined ? undefined : { kind: 'record', record: sheetRecord(shape, one, below(under, key)) };
    },
    readInError: () => undefined,
    inError: 'never',
  };
}

/** Records of one shape, sound or in error. */
export function listPart<A, B>(
  key: string,
  shape: RecordShape<B>,
  read: (of: A) => readonly Entry<B>[] | undefined,
  { optional = false, says, isInAddress = true }: ListOptions<A> = {},
): Part<A> {
  return {
    key,
    says: says ?? shape.says,
    schema: list(ref(shape.name), says),
    isOptional: optional,
    shapes: [shape],
    row: { kind: 'none' },
    read: (of, under) => {
      const address = isInAddress ? below(under, key) : under;
      const entries = read(of);
      return entries && { kind: 'list', records: entries.map((entry) => entryRecord(shape, entry, address)) };
    },
    readInError: () => undefined,
    inError: 'never',
  };
}
