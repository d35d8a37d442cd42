/** The keys by which a record of a list is looked up, the first that the expected record has. */
const IDENTITIES: readonly (readonly string[])[] = [
  ['id'],
  ['rule'],
  ['contribution', 'reason'],
  ['subproject', 'stage'],
  ['stage'],
];

/**
 * Where an output lacks something of an expectation or says something else, each as `path: words`; nothing where the
 * expectation is a part of the output.
 */
export function findDifferences(expected: unknown, actual: unknown, path = 'project'): readonly string[] {
  if (Array.isArray(expected)) return differencesInList(expected, actual, path);
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${path}: expected an object, found ${JSON.stringify(actual)}`];
    return Object.entries(expected).flatMap(([key, value]) =>
      key in actual ? findDifferences(value, actual[key], `${path}.${key}`) : [`${path}.${key}: missing`],
    );
  }
  if (expected === actual) return [];
  return [`${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`];
}

function differencesInList(expected: readonly unknown[], actual: unknown, path: string): readonly string[] {
  if (!Array.isArray(actual)) return [`${path}: expected a list, found ${JSON.stringify(actual)}`];
  if ([...expected, ...actual].every((one) => typeof one === 'string')) {
    const [words, found] = [expected.join(', '), actual.join(', ')];
    return words === found ? [] : [`${path}: expected ${words}, found ${found}`];
  }
  return expected.flatMap((wanted) => {
    const keys = isObject(wanted) ? IDENTITIES.find((some) => some.every((key) => key in wanted)) : undefined;
    if (!isObject(wanted) || !keys) return [`${path}: the expectation has an item that cannot be looked up`];
    const name = keys.map((key) => wanted[key]).join(' ');
    const found = actual.filter((one) => isObject(one) && keys.every((key) => one[key] === wanted[key]));
    if (found.length !== 1) return [`${path}.${name}: found ${found.length} times`];
    return findDifferences(wanted, found[0], `${path}.${name}`);
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
