import { type ReaderFinding, readerFinding } from '../../diagnostics/reader-findings.js';
import type { Project } from '../../model/project.js';
import type { Rational } from '../../model/rational.js';
import type { ThresholdOverrides } from '../../model/thresholds.js';
import type { WorkspaceSettings } from '../../model/workspace-config.js';
import { nodeAt } from '../../source/node-at.js';
import { percentToType } from '../to-type.js';

type Group = 'indicator' | 'disbursement';
type Levels = ReadonlyMap<string, Rational | undefined>;

/**
 * LF801 for thresholds of a project that do not go with those of its workspace: `at_risk` above `on_track`, say. Where
 * one file sets both, reading the file has found it; defaults are not compared.
 */
export function checkThresholds(
  { at, thresholds: own }: Project,
  { at: workspaceAt, thresholds: workspace }: WorkspaceSettings,
): readonly ReaderFinding[] {
  if (!own || !workspace) return [];
  const findings: ReaderFinding[] = [];
  for (const group of ['indicator', 'disbursement'] as const) {
    const owns = levelsOf(own, group);
    const others = levelsOf(workspace, group);
    const order = [...owns.keys()];
    for (const [key, value] of owns) {
      if (value === undefined) continue;
      for (const [other, otherValue] of others) {
        if (otherValue === undefined || owns.get(other) !== undefined) continue;
        const isAbove = order.indexOf(key) < order.indexOf(other);
        if (value.compare(otherValue) * (isAbove ? 1 : -1) <= 0) continue;
        const place = nodeAt(at, 'thresholds', group, key) ?? at;
        const related = workspaceAt && nodeAt(workspaceAt, 'thresholds', group, other);
        findings.push(
          readerFinding(
            'LF801',
            place,
            {
              problem: 'thresholds',
              key,
              value: percentToType({ number: value }),
              isAbove,
              other,
              otherValue: percentToType({ number: otherValue }),
            },
            {
              path: `thresholds.${group}.${key}`,
              related: related && [{ place: related, label: 'configuration' }],
            },
          ),
        );
      }
    }
  }
  return findings;
}

/** The thresholds of a group by their keys, the lowest first. */
function levelsOf({ indicator, disbursement }: ThresholdOverrides, group: Group): Levels {
  switch (group) {
    case 'indicator':
      return new Map([
        ['at_risk', indicator?.atRisk],
        ['on_track', indicator?.onTrack],
        ['ahead', indicator?.ahead],
      ]);
    case 'disbursement':
      return new Map([
        ['under', disbursement?.under],
        ['over', disbursement?.over],
      ]);
  }
}
