/**
 * The ways that lead from a thing back to itself, the shortest of each, `[a, b]` for `a → b → a`. Things on a way that is
 * found begin no other.
 * @param targets what each thing leads to
 */
export function findCircles(targets: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found = new Set<string>();
  return [...targets.keys()].flatMap((from) => {
    const circle = found.has(from) ? undefined : wayBack(from, targets);
    for (const one of circle ?? []) found.add(one);
    return circle ? [circle] : [];
  });
}

function wayBack(from: string, targets: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[from]];
  for (const way of ways) {
    for (const next of targets.get(way.at(-1) ?? from) ?? []) {
      if (next === from) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
