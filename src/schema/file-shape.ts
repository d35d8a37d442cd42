import * as z from 'zod';
import type { FileShape, MapShape, Meaning } from '../model/file-shape.js';
import { meaningOf } from './meanings.js';
import { editorViewOf, standingIn } from './node-schemas.js';
import { project } from './sections/project.js';

/**
 * The shape of what a schema reads: where its ids, references, dates, periods and names of places stand. A choice
 * between schemas has the shape of all of them. Throws where two of them give one place two meanings.
 */
export function shapeOf(schema: z.core.$ZodType): FileShape {
  const meaning = meaningOf(schema);
  const within = shapeWithin(schema);
  return meaning ? merge(within, alone(meaning)) : within;
}

function shapeWithin(schema: z.core.$ZodType): FileShape {
  const read = standingIn(schema);
  if (read) return shapeOf(read);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapeOf(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return shapeOf(schema.def.in);
  if (schema instanceof z.ZodUnion) return schema.def.options.map(shapeOf).reduce(merge, {});
  if (schema instanceof z.ZodArray) return { item: present(shapeOf(schema.def.element)) };
  if (schema instanceof z.ZodRecord) {
    const chosen = present(shapeOf(schema.def.valueType));
    return chosen ? { map: { entries: new Map(), chosen } } : {};
  }
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.def.shape).flatMap(([key, value]) => {
      const shape = present(shapeOf(value));
      return shape ? [[key, shape] as const] : [];
    });
    return entries.length > 0 ? { map: { entries: new Map(entries) } } : {};
  }
  const view = editorViewOf(schema);
  return view ? shapeOf(view) : {};
}

function alone(meaning: Meaning): FileShape {
  switch (meaning.role) {
    case 'breakdown':
    case 'keys':
    case 'period':
      return { map: { meaning, entries: new Map() } };
    case 'name':
    case 'reference':
    case 'date':
    case 'dimension':
    case 'place-name':
      return { scalar: meaning };
  }
}

/** Nothing where nothing has a meaning, so that walkers do not go there. */
function present(shape: FileShape): FileShape | undefined {
  return shape.scalar || shape.map || shape.item ? shape : undefined;
}

function merge(a: FileShape, b: FileShape): FileShape {
  return {
    scalar: oneOf(a.scalar, b.scalar),
    map: both(a.map, b.map, mergeMaps),
    item: both(a.item, b.item, merge),
  };
}

function mergeMaps(a: MapShape, b: MapShape): MapShape {
  const entries = new Map(a.entries);
  for (const [key, shape] of b.entries) entries.set(key, merge(entries.get(key) ?? {}, shape));
  return { meaning: oneOf(a.meaning, b.meaning), entries, chosen: both(a.chosen, b.chosen, merge) };
}

function both<T>(a: T | undefined, b: T | undefined, join: (a: T, b: T) => T): T | undefined {
  return a && b ? join(a, b) : (a ?? b);
}

function oneOf<M extends Meaning>(a: M | undefined, b: M | undefined): M | undefined {
  if (a && b && JSON.stringify(a) !== JSON.stringify(b)) throw new RangeError(`${a.role} and ${b.role} at one place`);
  return a ?? b;
}

/** Where the ids, references, dates, periods and names of places of a project file stand. */
export const PROJECT_SHAPE = shapeOf(project);
