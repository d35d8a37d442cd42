import type { Language } from '../../model/text.js';

/** The first of some names, and how many more there are: `C1, C2 and 3 more`. */
export function nameSome(names: readonly string[], more: (rest: number) => string, most = 5): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')}${more(rest)}` : names.join(', ');
}

export const moreIn: Readonly<Record<Language, (rest: number) => string>> = {
  en: (rest) => ` and ${rest} more`,
  vi: (rest) => ` và ${rest} khoản khác`,
};
