/** The first of some names, and how many more there are: `C1, C2 and 3 more`. */
export function nameSome(names: readonly string[], more: (rest: number) => string, most = 5): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')}${more(rest)}` : names.join(', ');
}

export const moreIn = {
  en: (rest: number): string => ` and ${rest} more`,
  vi: (rest: number): string => ` và ${rest} khoản khác`,
} as const;
