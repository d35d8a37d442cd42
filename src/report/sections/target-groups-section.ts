import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { TargetGroupAssessment } from '../../calc/target-group.js';
import { numberCell, percentCell, withUnit, words } from '../cells.js';
import type { Detail, Row, Section } from '../report.js';
import { unknownDetail } from '../unknown-detail.js';

/** Whom the project reaches. Groups have no total: units differ and people overlap. */
export function targetGroupsSection({ targetGroups = [] }: ProjectAssessment): Section {
  return {
    name: 'target-groups',
    title: ({ words: say }) => say.section['target-groups'],
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { key: 'group', title: ({ words: say }) => say.column.group, align: 'left', grows: true },
            { key: 'planned', title: ({ words: say }) => say.column.planned, align: 'right' },
            { key: 'reached', title: ({ words: say }) => say.column.reached, align: 'right' },
            { key: 'ratio', title: ({ words: say }) => say.column.ofGroup, align: 'right' },
          ],
          rows: targetGroups.map(groupRow),
        },
      },
    ],
  };
}

function groupRow({ group, planned, reached, ratio }: TargetGroupAssessment): Row {
  const { on } = reached;
  const details: Detail[] = [...unknownDetail(group.planned)];
  if (on) {
    details.push({
      text: (format) => `${format.words.column.reached.toLocaleLowerCase()} ${format.words.onDate(format.date(on))}`,
    });
  }
  return {
    place: group.at,
    cells: {
      group: words((format) => `${group.id} ${format.text(group.name)}`),
      planned: withUnit(numberCell(planned), group.unit),
      reached: planned?.quantity ? numberCell(reached) : withUnit(numberCell(reached), group.unit),
      ratio: planned ? percentCell(ratio) : { kind: 'not-applicable' },
    },
    details,
  };
}
