import { type Cell, reasonOf } from './cell.js';
import type { Node, SheetRecord } from './record-shape.js';

/** Where a record stands is no value of it: a result of a whole project has the address of its rule. */
const NO_VALUES: ReadonlySet<string> = new Set(['line', 'file']);

/** A value of the sheet under its address. */
export interface AddressedCell {
  readonly address: string;
  readonly cell: Cell;
  /** The record it belongs to. */
  readonly record: SheetRecord;
}

/**
 * Every value of a record and of the records inside it, each under its address: its path through the fields, with ids in
 * place of positions, `cofinancing.community-25.SP-01.share`.
 */
export function* listCells(record: SheetRecord): Generator<AddressedCell> {
  for (const [key, node] of record.nodes()) if (!NO_VALUES.has(key)) yield* cellsIn(node, record);
}

function* cellsIn(node: Node, record: SheetRecord): Generator<AddressedCell> {
  switch (node.kind) {
    case 'cell':
      yield { address: node.address, cell: node.cell, record };
      if (reasonOf(node.cell) !== undefined) return;
      for (const inner of node.beside.values()) yield* cellsIn(inner, record);
      return;
    case 'record':
      yield* listCells(node.record);
      return;
    case 'list':
      for (const one of node.records) if (one.shape.step) yield* listCells(one);
      return;
    case 'map':
      for (const inner of node.entries.values()) yield* cellsIn(inner, record);
      return;
    case 'data':
      return;
  }
}

/** The value at an address; nothing where there is none. */
export function findFigure(record: SheetRecord, address: string): AddressedCell | undefined {
  for (const one of listCells(record)) if (one.address === address) return one;
  return undefined;
}
