import type { TargetGroupAssessment } from '../../calc/target-group.js';
import { entriesOf } from '../../sheet/entries.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import { TARGET_GROUP } from '../../sheet/fields/target-group.js';
import { detailedTable } from '../detailed-table.js';
import type { Detail, Section } from '../report.js';
import { unknownDetail } from '../unknown-detail.js';

/** Whom the project reaches. Groups have no total: units differ and people overlap. */
export function targetGroupsSection({ assessment, findings }: ReportedProject): Section {
  const entries = entriesOf(assessment, 'target_groups', assessment.targetGroups) ?? [];
  return {
    name: 'target-groups',
    title: ({ words: say }) => say.section['target-groups'],
    blocks: [
      detailedTable(TARGET_GROUP, entries, { address: 'targetGroups', findings, details: ({ one }) => detailsOf(one) }),
    ],
  };
}

function detailsOf({ group, reached: { on } }: TargetGroupAssessment): readonly Detail[] {
  const unknown = unknownDetail(group.planned);
  if (!on) return unknown;
  return [
    ...unknown,
    { text: (format) => `${format.words.column.reached.toLocaleLowerCase()} ${format.words.onDate(format.date(on))}` },
  ];
}
