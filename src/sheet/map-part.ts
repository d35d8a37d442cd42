import type { Figure } from '../calc/figure.js';
import type { Quantity } from '../model/quantity.js';
import { NOTHING_BESIDE } from './cell-part.js';
import { asFigure } from './read-cell.js';
import type { Node, Part, RecordShape } from './record-shape.js';
import { type JsonSchema, mapOf, ref } from './schema-shape.js';
import { below, sheetRecord } from './sheet-record.js';

type ByPart<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** Dimension → part → number. */
export function mapPart<A>(
  key: string,
  says: string,
  read: (of: A) => ByPart<Quantity | Figure> | undefined,
  isPercent: (of: A) => boolean,
): Part<A> {
  const schema = mapOf(mapOf(ref('decimal'), 'Part to value.'), says);
  return chosen(key, says, schema, [], (of, address) => {
    const map = read(of);
    return (
      map &&
      nodesOf(map, address, (parts, dimension) =>
        nodesOf(parts, dimension, (one, part) => ({
          kind: 'cell',
          cell: { kind: 'number', figure: asFigure(one), isPercent: isPercent(of) },
          form: 'decimal',
          beside: NOTHING_BESIDE,
          where: 'everywhere',
          address: part,
        })),
      )
    );
  });
}

/** Dimension → record. */
export function byDimensionPart<A, B>(
  key: string,
  shape: RecordShape<B>,
  read: (of: A) => ReadonlyMap<string, B> | undefined,
): Part<A> {
  const schema = mapOf(ref(shape.name), shape.says);
  return chosen(key, shape.says, schema, [shape], (of, address) => {
    const map = read(of);
    return map && nodesOf(map, address, (one, under) => ({ kind: 'record', record: sheetRecord(shape, one, under) }));
  });
}

/** Dimension → part → record. */
export function byPartPart<A, B>(key: string, shape: RecordShape<B>, read: (of: A) => ByPart<B> | undefined): Part<A> {
  const schema = mapOf(mapOf(ref(shape.name), 'Part to its figures.'), shape.says);
  return chosen(key, shape.says, schema, [shape], (of, address) => {
    const map = read(of);
    return (
      map &&
      nodesOf(map, address, (parts, dimension) =>
        nodesOf(parts, dimension, (one, under) => ({ kind: 'record', record: sheetRecord(shape, one, under) })),
      )
    );
  });
}

/** A key under which the file chooses the keys; it is absent where there is nothing to say, and of a record in error. */
function chosen<A>(
  key: string,
  says: string,
  schema: JsonSchema,
  shapes: Part<A>['shapes'],
  read: (of: A, address: string) => Node | undefined,
): Part<A> {
  return {
    key,
    says,
    schema,
    isOptional: true,
    shapes,
    row: { kind: 'open' },
    read: (of, under) => read(of, below(under, key)),
    readInError: () => undefined,
    inError: 'never',
  };
}

function nodesOf<T>(map: ReadonlyMap<string, T>, address: string, node: (one: T, address: string) => Node): Node {
  return {
    kind: 'map',
    entries: new Map([...map].map(([name, one]) => [name, node(one, below(address, name))] as const)),
  };
}
