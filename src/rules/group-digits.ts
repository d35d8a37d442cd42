/** Whole digits in groups of three: `8_900_000_000`. */
export function groupDigits(digits: string, mark: '_' | ',' | '.' = '_'): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
}
