import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/**
 * The path of a file whose name is spelt the same but composed otherwise: macOS writes `ỗ` as three characters (NFD)
 * where others write one (NFC), and an archive keeps what it was given. Undefined if there is no such file.
 *
 * @param folder the project's folder, as an absolute path
 */
export async function findOtherSpelling(folder: string, written: string): Promise<string | undefined> {
  let path = folder;
  for (const step of relative(folder, resolve(folder, written)).split(sep)) {
    const names = await namesIn(path);
    const name = names.includes(step) ? step : names.find((one) => one.normalize('NFC') === step.normalize('NFC'));
    if (name === undefined) return undefined;
    path = join(path, name);
  }
  return path;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch {
    return [];
  }
}
