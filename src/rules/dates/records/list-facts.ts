import type { RecordPlace } from '../../../model/place.js';
import type { PartialDate } from '../../../model/plain-date.js';
import type { Project } from '../../../model/project.js';
import type { Id } from '../../../model/record.js';
import { type DatedPlace, dated, lasting } from './dated-place.js';

/** What a project file dates as having happened. */
export type FactKind =
  | 'actual'
  | 'reached'
  | 'delivery'
  | 'milestone'
  | 'commitment'
  | 'receipt'
  | 'disbursement'
  | 'settlement'
  | 'contribution';

/** One list of the file in which facts are dated. */
export interface FactList {
  readonly kind: FactKind;
  /** The record whose list it is; absent for the lists of the whole project. */
  readonly owner?: Id | undefined;
  /** `indicators.IND-2.actuals` */
  readonly path: string;
  /** In the order of the file; those without a date are left out. */
  readonly facts: readonly DatedPlace[];
}

/** Everything that a project file says has happened, list by list. What was planned or agreed is not among it (`listPlans`). */
export function* listFacts(project: Project): Generator<FactList> {
  for (const { id, at, actuals = [] } of project.indicators ?? []) {
    yield { kind: 'actual', owner: id, path: `${at.path}.actuals`, facts: actuals.map(observed) };
  }
  for (const { id, at, reached = [] } of project.targetGroups ?? []) {
    yield { kind: 'reached', owner: id, path: `${at.path}.reached`, facts: reached.map(observed) };
  }
  for (const { id, at, done = [] } of project.activities ?? []) {
    yield { kind: 'delivery', owner: id, path: `${at.path}.done`, facts: done.map(observed) };
  }
  const milestones = project.milestones ?? [];
  yield {
    kind: 'milestone',
    path: 'milestones',
    facts: milestones.flatMap(({ id, at, done }) => (done ? { id, ...dated(at.of('done'), done) } : [])),
  };
  for (const [kind, key] of [
    ['commitment', 'commitments'],
    ['receipt', 'receipts'],
  ] as const) {
    const records = project.budget?.[key] ?? [];
    yield { kind, path: `budget.${key}`, facts: records.map(({ id, at, on }) => ({ id, ...dated(at.of('on'), on) })) };
  }
  const disbursements = project.budget?.disbursements ?? [];
  // They stand in one list, and a settlement is no disbursement: the advance was.
  for (const kind of ['disbursement', 'settlement'] as const) {
    const records = disbursements.filter((one) => (one.kind === 'settlement') === (kind === 'settlement'));
    yield {
      kind,
      path: 'budget.disbursements',
      facts: records.flatMap(({ id, at, on, during }) => {
        const date = on ? dated(at.of('on'), on) : lasting(at.of('during'), during, project);
        return date ? { id, ...date } : [];
      }),
    };
  }
  for (const { id, at, contributions = [] } of project.subprojects ?? []) {
    yield {
      kind: 'contribution',
      owner: id,
      path: `${at.path}.contributions`,
      facts: contributions.flatMap(({ id: its, at: record, on }) =>
        on ? { id: its, ...dated(record.of('on'), on) } : [],
      ),
    };
  }
}

function observed({ at, on }: { readonly at: RecordPlace; readonly on: PartialDate }): DatedPlace {
  return dated(at.of('on'), on);
}
