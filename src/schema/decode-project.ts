import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { Project } from '../model/project.js';
import type { TreeNode } from '../source/node.js';
import { findingsOf } from './issues-to-findings.js';
import { FORMAT_VERSION, project } from './sections/project.js';
import { textOf } from './surroundings.js';

/** A project where nothing is wrong with the file's form, otherwise everything that is. */
export interface DecodedProject {
  readonly project?: Project;
  readonly findings: readonly ReaderFinding[];
}

/**
 * Reads a located tree as a project file, format 1. All problems of the file are reported at once, each on its own
 * token. Of a file in a newer format nothing else is said than that.
 * @param root the tree, with its CSV tables already put in
 * @param file the path as the user gave it
 */
export function decodeProject(root: TreeNode, file: string): DecodedProject {
  const newer = findNewerVersion(root);
  if (newer) return { findings: [newer] };
  const result = project.safeParse(root);
  if (result.success) return { project: { ...result.data, file }, findings: [] };
  return { findings: findingsOf(result.error.issues, root) };
}

function findNewerVersion(root: TreeNode): ReaderFinding | undefined {
  const version = root.kind === 'map' ? root.get('logframe') : undefined;
  const written = textOf(version) ?? '';
  if (!version || !/^[1-9]\d{0,8}$/.test(written) || Number(written) <= FORMAT_VERSION) return undefined;
  return readerFinding('LF209', version, { written, understood: FORMAT_VERSION }, { path: 'logframe' });
}
