import type { Phrase } from '../messages/format.js';
import type { Text } from '../model/text.js';

/** What a reader calls a record, `IND-2 Households with clean water`: its id and its name, as far as it has them. */
export function called({ id, name }: { readonly id?: string | undefined; readonly name?: Text | undefined }): Phrase {
  return (format) => [id ?? '', name ? format.text(name) : ''].join(' ').trim();
}
