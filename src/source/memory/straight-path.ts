/** The folder of a file: `projects` of `projects/p.yaml`, `.` of `p.yaml`. */
export function folderOf(file: string): string {
  const end = file.lastIndexOf('/');
  if (end === -1) return '.';
  return end === 0 ? '/' : file.slice(0, end);
}

/**
 * The same path without detours, `projects/data.csv` of `./projects/old/../data.csv`. Paths have forward slashes; what
 * climbs out of the outermost folder that is named keeps its `..`.
 */
export function straightPath(path: string): string {
  const isAbsolute = path.startsWith('/');
  const steps: string[] = [];
  for (const step of stepsOf(path)) {
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!isAbsolute) steps.push(step);
  }
  return `${isAbsolute ? '/' : ''}${steps.join('/')}` || '.';
}

/**
 * The path of a file that a project file names, or nothing where that lies outside of the project's folder: what climbs
 * out of it, and what begins at the root of a disk (`/data.csv`, `C:\data.csv`).
 */
export function pathInFolder(folder: string, written: string): string | undefined {
  if (/^(?:[/\\]|[a-z]:[/\\])/i.test(written)) return undefined;
  const path = straightPath(`${folder}/${written}`);
  const [from, to] = [stepsOf(straightPath(folder)), stepsOf(path)];
  const isInside = from.every((step, index) => step === to[index]) && to[from.length] !== '..';
  return isInside ? path : undefined;
}

function stepsOf(path: string): readonly string[] {
  return path.split('/').filter((step) => step !== '' && step !== '.');
}
