import type * as z from 'zod';

/** What stands in for a value that could not be read, where its record cannot do without: `…`, an empty list, a word. */
export type Placeholder = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'list' };

const PLACEHOLDERS = new WeakMap<z.core.$ZodType, Placeholder>();

/**
 * Marks a key that no figure reads, as `name` or `source`: an error under it withholds nothing. The key is read as if it
 * were left out, and where it cannot be, as the placeholder.
 * @example neutral(optionalText)
 */
export function neutral<Schema extends z.ZodType>(schema: Schema, placeholder: Placeholder = ELLIPSIS): Schema {
  const marked = schema.clone();
  PLACEHOLDERS.set(marked, placeholder);
  return marked;
}

const ELLIPSIS: Placeholder = { kind: 'text', text: '…' };

/** What stands in for the value of a key that no figure reads; nothing for the keys that figures read. */
export function placeholderOf(schema: z.core.$ZodType | undefined): Placeholder | undefined {
  return schema && PLACEHOLDERS.get(schema);
}
