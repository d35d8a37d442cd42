import type * as z from 'zod';
import type { Meaning } from '../model/file-shape.js';

const meanings = new WeakMap<z.core.$ZodType, Meaning>();

/**
 * Says of a schema, where it is made, what stands there: `meant(record({ start, end }), { role: 'period' })`. A title is
 * given to it before, because zod makes a copy then.
 */
export function meant<Schema extends z.ZodType>(schema: Schema, meaning: Meaning): Schema {
  meanings.set(schema, meaning);
  return schema;
}

export function meaningOf(schema: z.core.$ZodType): Meaning | undefined {
  return meanings.get(schema);
}
