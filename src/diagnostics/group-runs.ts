/** Splits a list into runs: a run takes the next item as long as they belong together. No items are one empty run. */
export function groupRuns<T>(
  items: readonly T[],
  belongs: (run: readonly [T, ...T[]], item: T) => boolean,
): readonly (readonly T[])[] {
  const [first, ...others] = items;
  if (first === undefined) return [[]];
  let run: [T, ...T[]] = [first];
  const runs = [run];
  for (const item of others) {
    if (belongs(run, item)) {
      run.push(item);
    } else {
      run = [item];
      runs.push(run);
    }
  }
  return runs;
}
