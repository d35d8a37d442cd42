import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { WorkspaceConfig } from '../model/workspace-config.js';
import type { TreeNode } from '../source/node.js';
import { findingsOf } from './issues-to-findings.js';
import { config } from './sections/config.js';

/** The settings of a workspace where nothing is wrong with them, otherwise everything that is, as LF801. */
export function decodeConfig(root: TreeNode): {
  readonly config?: WorkspaceConfig;
  readonly findings: readonly ReaderFinding[];
} {
  const result = config.safeParse(root);
  if (result.success) return { config: result.data, findings: [] };
  const findings = findingsOf(result.error.issues, root).map((of) =>
    readerFinding('LF801', of.place, { problem: 'value', of }, { path: of.path }),
  );
  return { findings };
}
