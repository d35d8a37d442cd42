import type { Project } from '../../src/model/project.js';
import { decodeProject } from '../../src/schema/decode-project.js';
import { diskReader } from '../../src/source/files/disk-reader.js';
import { readProjectTree } from '../../src/source/read-project-tree.js';

/** A project file of this repository, by its path from the root. */
export async function loadProject(file: string): Promise<Project> {
  const { root } = await readProjectTree(file, diskReader({ cwd: process.cwd() }));
  const decoded = root && decodeProject(root, file).project;
  if (!decoded) throw new Error(`${file} cannot be read`);
  return decoded;
}
