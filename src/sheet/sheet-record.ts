import type { RecordInError } from '../model/withheld.js';
import { called } from './called.js';
import { type Cell, NOT_APPLICABLE } from './cell.js';
import type { Entry, Node, Part, RecordShape, SheetRecord } from './record-shape.js';

/** Reads a record off what was calculated, as its shape declares. */
export function sheetRecord<A>(shape: RecordShape<A>, of: A, address: string): SheetRecord {
  return {
    shape,
    address,
    isInError: false,
    place: shape.place?.(of),
    name: shape.named?.name(of),
    ...nodesOf(shape.parts, (part) => part.read(of, address)),
  };
}

/**
 * The record of an entry of a list, sound or in error, whose address is `under`. One whose id cannot be read is called as its
 * finding calls it: by what stands there, or by its position.
 */
export function entryRecord<A>(shape: RecordShape<A>, entry: Entry<A>, under: string): SheetRecord {
  if ('sound' in entry) return sheetRecord(shape, entry.sound, below(under, shape.step?.(entry.sound) ?? ''));
  const { id, list, path } = entry.inError;
  return recordInError(shape, entry.inError, id === undefined ? under + path.slice(list.length) : below(under, id));
}

function recordInError<A>(shape: RecordShape<A>, record: RecordInError, address: string): SheetRecord {
  const name = called(record);
  return {
    shape,
    address,
    isInError: true,
    place: record.at,
    name: (format) => name(format) || '?',
    ...nodesOf(shape.parts, (part) => part.readInError(record, address)),
  };
}

function nodesOf<A>(
  parts: readonly Part<A>[],
  read: (part: Part<A>) => Node | undefined,
): Pick<SheetRecord, 'node' | 'nodes'> {
  const known = new Map<string, Node | undefined>();
  const node = (part: Part<A> | undefined): Node | undefined => {
    if (!part) return undefined;
    if (!known.has(part.key)) known.set(part.key, read(part));
    return known.get(part.key);
  };
  return {
    node: (key) => node(parts.find((part) => part.key === key)),
    nodes: () =>
      parts.flatMap((part) => {
        const one = node(part);
        return one && !(one.kind === 'cell' && one.where === 'tables') ? [[part.key, one] as const] : [];
      }),
  };
}

/** A key's address below that of its record. */
export function below(address: string, step: string): string {
  return address === '' || step === '' ? address + step : `${address}.${step}`;
}

/** What stands in the column of a key; where the key is absent, or only data has it, the column does not apply. */
export function cellOf(record: SheetRecord, key: string): Cell {
  const node = record.node(key);
  return node?.kind === 'cell' && node.where !== 'data' ? node.cell : NOT_APPLICABLE;
}
