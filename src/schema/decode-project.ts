import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { Project } from '../model/project.js';
import { withhold } from '../model/withhold.js';
import type { TreeNode } from '../source/node.js';
import { decodeRest } from './decode-rest.js';
import { foundIssues, toldOf } from './issues-to-findings.js';
import { FORMAT_VERSION, project } from './sections/project.js';
import { textOf } from './surroundings.js';

/** What a file says: a project of what is sound, and everything that is wrong with its form. */
export interface DecodedProject {
  /** Lacks what `withheld` names; absent where what is wrong may have changed any figure. */
  readonly project?: Project;
  readonly findings: readonly ReaderFinding[];
  /** Those of the findings that leave the whole project out. */
  readonly leftOutBy: readonly ReaderFinding[];
}

/**
 * Reads a located tree as a project file, format 1. All problems of the file are reported at once, each on its own
 * token; what they do not touch is read all the same. Of a file in a newer format nothing else is said than that.
 * @param root the tree, with its CSV tables already put in
 * @param file the path as the user gave it
 */
export function decodeProject(root: TreeNode, file: string): DecodedProject {
  const newer = findNewerVersion(root);
  if (newer) return { findings: [newer], leftOutBy: [newer] };
  const result = project.safeParse(root);
  if (result.success) return { project: { ...result.data, file }, findings: [], leftOutBy: [] };
  const found = foundIssues(result.error.issues, root);
  const findings = toldOf(found);
  const rest = decodeRest(project, root, found);
  if (rest.kind === 'left-out') return { findings, leftOutBy: rest.by };
  const decoded: Project = { ...rest.value, file };
  return { project: withhold(decoded, rest.withheld), findings, leftOutBy: [] };
}

function findNewerVersion(root: TreeNode): ReaderFinding | undefined {
  const version = root.kind === 'map' ? root.get('logframe') : undefined;
  const written = textOf(version) ?? '';
  if (!version || !/^[1-9]\d{0,8}$/.test(written) || Number(written) <= FORMAT_VERSION) return undefined;
  return readerFinding('LF209', version, { written, understood: FORMAT_VERSION }, { path: 'logframe' });
}
