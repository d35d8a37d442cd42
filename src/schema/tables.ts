import * as z from 'zod';
import { TABLES_OF_MANY, type TableKey } from '../model/tables.js';
import { tableReference } from './common-schemas.js';
import { delegate, report } from './node-issue.js';
import { nodeSchema, onNode, refuseType, standsFor, type Wanted } from './node-schemas.js';
import { refersTo } from './scalar-schemas.js';

/**
 * A table of many records, or several: the rows that name a record stand with it by now, and are read there. What is
 * left are rows whose record is not there, of which only that is said.
 * @param key the key of the table at the top of the file
 */
export function tableOfMany(key: TableKey): z.ZodType<undefined> {
  const { column } = TABLES_OF_MANY[key];
  const wanted: Wanted = { expected: { type: 'table' }, example: `{ csv: ${key}.csv }` };
  const name = refersTo(column);

  const row = nodeSchema<undefined>(z.looseObject({ [column]: name }), wanted, (node, context) => {
    if (node.kind !== 'map' || node.source === node.root.source) return refuseType(node, wanted, context);
    const result = name.safeParse(node.get(column));
    if (!result.success) report(context, { kind: 'inside', issues: result.error.issues }, column);
    return undefined;
  });
  const rows = z.array(row);
  const tables = onNode<undefined>(z.union([tableReference, z.array(tableReference)]), (node, context) => {
    if (node === undefined) return undefined;
    if (node.kind !== 'seq') return refuseType(node, wanted, context);
    delegate(rows, node.items, context);
    return undefined;
  });
  return standsFor(tables, rows);
}
