import { BASELINE_VERSION, type Baseline, type KnownFindings } from '../diagnostics/baseline.js';
import type { Severity } from '../diagnostics/diagnostic.js';
import { SEVERITIES } from '../diagnostics/limit-problems.js';
import type { Place } from '../model/place.js';
import type { TreeNode } from '../source/node.js';

/** What a baseline knows, or where the file ceases to be one. */
export type DecodedBaseline =
  | { readonly baseline: Baseline; readonly problem?: undefined }
  | { readonly problem: 'no-baseline' | 'newer'; readonly place: Place };

/** Reads `{ "logframe-baseline": 1, "findings": { file: { code: { path: "warning" } } } }`. */
export function decodeBaseline(root: TreeNode): DecodedBaseline {
  const version = root.kind === 'map' ? root.get('logframe-baseline') : undefined;
  const findings = root.kind === 'map' ? root.get('findings') : undefined;
  const number = version && countOf(version);
  if (number === undefined || findings?.kind !== 'map') return { problem: 'no-baseline', place: findings ?? root };
  if (version && number > BASELINE_VERSION) return { problem: 'newer', place: version };

  const baseline: KnownFindings[] = [];
  for (const [file, { value: byCode }] of findings.entries) {
    if (byCode.kind !== 'map') return { problem: 'no-baseline', place: byCode };
    for (const [code, { value: byPath }] of byCode.entries) {
      if (byPath.kind !== 'map') return { problem: 'no-baseline', place: byPath };
      for (const [path, { value }] of byPath.entries) {
        const severities = severitiesOf(value);
        if (!severities) return { problem: 'no-baseline', place: value };
        baseline.push({ file, code, path, severities });
      }
    }
  }
  return { baseline };
}

/** `error, warning`: of each finding at a path, the heaviest first. */
function severitiesOf(node: TreeNode): readonly Severity[] | undefined {
  const words = node.kind === 'scalar' ? node.text.split(', ') : [];
  const severities = SEVERITIES.flatMap((severity) => words.filter((word) => word === severity).map(() => severity));
  return words.length > 0 && severities.length === words.length ? severities : undefined;
}

/** A whole number from 1. */
function countOf(node: TreeNode): number | undefined {
  return node.kind === 'scalar' && /^[1-9]\d{0,8}$/.test(node.text) ? Number(node.text) : undefined;
}
