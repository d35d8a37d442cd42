/** The dimensions that one name crosses: `sex/age` is sex and age, `sex` is itself. */
export function crossedIn(dimension: string): readonly string[] {
  return dimension.split('/');
}

/** Whether a dimension, or one of those that it crosses, is among some: by sex and age counts twice who does so by age. */
export function isNamedIn(names: readonly string[] | undefined, dimension: string): boolean {
  if (!names || names.length === 0) return false;
  return names.includes(dimension) || crossedIn(dimension).some((one) => names.includes(one));
}
