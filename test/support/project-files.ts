import { resolve } from 'node:path';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { type LoadedRun, loadProjects } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';

/** The folder above `projects/`, to which the paths of reports are relative. */
export const ROOT = resolve(import.meta.dirname, '../..');

export const REAL_FILES = ['live', 'p-5821', 'p4em', 'pcm2', 'plan-phong-tho'].map((name) => `projects/${name}.yaml`);
export const ILLUSTRATIVE_FILES = ['district-programme', 'than-uyen-2023'].map(
  (name) => `projects/illustrative/${name}.yaml`,
);
export const ALL_FILES = [...REAL_FILES, ...ILLUSTRATIVE_FILES];

/** Files of this repository, read and checked as the program does. */
export function loadFiles(files: readonly string[], asOf = '2023-06-30'): Promise<LoadedRun> {
  return loadProjects(files, { cwd: ROOT, asOf: day(asOf) });
}

export async function assessFiles(files: readonly string[], asOf: string): Promise<readonly ProjectAssessment[]> {
  const { projects } = await loadFiles(files, asOf);
  return projects.flatMap(({ assessment }) => assessment ?? []);
}
