/** The order of the files of a run: the files of a folder before those of its sub-folders, both by the code units of their names. */
export function compareFolders(a: string, b: string): number {
  const [stepsOfA, stepsOfB] = [a.split('/'), b.split('/')];
  for (let depth = 0; ; depth += 1) {
    const [stepA, stepB] = [stepsOfA[depth], stepsOfB[depth]];
    if (stepA === undefined || stepB === undefined) return stepsOfA.length - stepsOfB.length;
    const isFileA = depth === stepsOfA.length - 1;
    const isFileB = depth === stepsOfB.length - 1;
    if (isFileA !== isFileB) return isFileA ? -1 : 1;
    if (stepA !== stepB) return stepA < stepB ? -1 : 1;
  }
}
