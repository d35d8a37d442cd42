import { interimSteps } from '../../calc/indicator/interim-in-force.js';
import type { Indicator } from '../../model/indicator.js';
import type { PartialDate, PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { ProjectRecord } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { Versioned } from '../../model/versioned.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { oneOfWords } from '../schema-shape.js';
import { placed } from './place-parts.js';

/** A version of what an indicator is judged by. */
export interface Revision extends Pick<ProjectRecord, 'at'> {
  readonly of: 'baseline' | 'target' | 'interim';
  /** Of an interim target, the day by which it is due. */
  readonly due?: PlainDate | undefined;
  /** Absent for one that holds from the beginning. */
  readonly from?: PartialDate | undefined;
  readonly reason?: Text | undefined;
}

const is = partsOf<Revision>();

export const REVISION: RecordShape<Revision> = placed({
  name: 'revision',
  says: 'A version of the baseline, the target or an interim target.',
  place: ({ at }) => at,
  parts: [
    is.word('of', 'What was revised.', ({ of }) => of, { schema: oneOfWords(['baseline', 'target', 'interim']) }),
    is.day('due', 'Of an interim target, the day by which it is due.', ({ due }) => due, { optional: true }),
    is.day('from', 'The first day on which it holds; absent from the beginning.', ({ from }) => from?.first, {
      optional: true,
    }),
    is.text('reason', 'Why it was revised, as it is written.', ({ reason }) => reason, { optional: true }),
  ],
});

/** Everything of an indicator that has versions, in the order of the file; nothing where nothing was revised. */
export function revisionsOf(indicator: Indicator, project: Project): readonly Revision[] | undefined {
  const interim = 'interim' in indicator ? (indicator.interim ?? []) : [];
  const revisions = [
    ...versionsAs('baseline', indicator.baseline),
    ...versionsAs('target', indicator.target),
    ...interimSteps<unknown>(interim, project).flatMap(({ due, versions }) =>
      versions.length > 1
        ? versions.map(({ at, from, reason }) => ({ of: 'interim' as const, due, at, from, reason }))
        : [],
    ),
  ];
  return revisions.length > 0 ? revisions : undefined;
}

function versionsAs(of: 'baseline' | 'target', versioned: Versioned<object> | undefined): readonly Revision[] {
  if (versioned?.kind !== 'versions') return [];
  return versioned.versions.map(({ at, from, reason }) => ({ of, at, from, reason }));
}
