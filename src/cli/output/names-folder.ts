/** Whether a path of an output can only be that of a folder, there or not: it has a slash behind it, `tables/`. */
export function namesFolder(output: string): boolean {
  return /[/\\]$/.test(output);
}
