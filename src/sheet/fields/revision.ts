import type { Reason } from '../../calc/figure.js';
import { interimSteps } from '../../calc/indicator/interim-in-force.js';
import type { Indicator, Level, Share, YesNo } from '../../model/indicator.js';
import type { PartialDate, PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { ProjectRecord } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { Unknown } from '../../model/unknown.js';
import type { Versioned } from '../../model/versioned.js';
import type { Cell } from '../cell.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { oneOfWords } from '../schema-shape.js';
import { placed } from './place-parts.js';

/** A value of any measure, as the file writes it. */
export type WrittenValue = Share | YesNo | Level | Text | Unknown;

/** A version of what an indicator is judged by. */
export interface Revision extends Pick<ProjectRecord, 'at'> {
  readonly of: 'baseline' | 'target' | 'interim';
  /** Of an interim target, the day by which it is due. */
  readonly due?: PlainDate | undefined;
  /** Absent for one that holds from the beginning. */
  readonly from?: PartialDate | undefined;
  readonly reason?: Text | undefined;
  /** In the measure of the indicator. */
  readonly value: Cell;
}

const is = partsOf<Revision>();

export const REVISION: RecordShape<Revision> = placed({
  name: 'revision',
  says: 'A version of the baseline, the target or an interim target.',
  // The oldest version may have no day of its own.
  step: ({ of, due, from }) => [of, due, from?.first].filter((part) => part !== undefined).join('.'),
  place: ({ at }) => at,
  parts: [
    is.word('of', 'What was revised.', ({ of }) => of, { schema: oneOfWords(['baseline', 'target', 'interim']) }),
    is.day('due', 'Of an interim target, the day by which it is due.', ({ due }) => due, { optional: true }),
    is.cell('value', 'What holds from then on, in the measure of its indicator.', 'value', ({ value }) => value),
    is.day('from', 'The first day on which it holds; absent from the beginning.', ({ from }) => from?.first, {
      optional: true,
    }),
    is.text('reason', 'Why it was revised, as it is written.', ({ reason }) => reason, { optional: true }),
  ],
});

/**
 * Everything of an indicator that has versions, in the order of the file; nothing where nothing was revised.
 * @param cell reads a value that is written of it; of one that is not known, gives the reason
 */
export function revisionsOf(
  indicator: Indicator,
  project: Project,
  cell: (value: WrittenValue, reason: Reason) => Cell,
): readonly Revision[] | undefined {
  const versionsAs = (
    of: 'baseline' | 'target',
    versioned: Versioned<{ readonly value: WrittenValue }> | undefined,
  ): readonly Revision[] => {
    if (versioned?.kind !== 'versions') return [];
    const missing = of === 'baseline' ? 'no-baseline' : 'target-unknown';
    return versioned.versions.map(({ at, from, reason, value }) => ({
      of,
      at,
      from,
      reason,
      value: cell(value, missing),
    }));
  };
  const interim = 'interim' in indicator ? (indicator.interim ?? []) : [];
  const revisions = [
    ...versionsAs('baseline', indicator.baseline),
    ...versionsAs('target', indicator.target),
    ...interimSteps<WrittenValue>(interim, project).flatMap(({ due, versions }) =>
      versions.length > 1
        ? versions.map(({ at, from, reason, value }) => ({
            of: 'interim' as const,
            due,
            at,
            from,
            reason,
            value: cell(value, 'target-unknown'),
          }))
        : [],
    ),
  ];
  return revisions.length > 0 ? revisions : undefined;
}
