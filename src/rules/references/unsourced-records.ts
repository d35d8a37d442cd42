import type { Activity } from '../../model/activity.js';
import type { Plan } from '../../model/budget.js';
import type { Subproject } from '../../model/cofinancing.js';
import type { IdKind } from '../../model/file-shape.js';
import type { Indicator } from '../../model/indicator.js';
import type { Place } from '../../model/place.js';
import type { Project, TargetGroup } from '../../model/project.js';
import type { Id, ProjectRecord } from '../../model/record.js';
import { isUnknown } from '../../model/unknown.js';
import { versionsOf } from '../../model/versioned.js';

/** A record with figures of which nothing says where they are from. */
export interface UnsourcedRecord {
  readonly kind: IdKind | 'exchange-rate';
  /** Of an exchange rate, its currencies. */
  readonly id: Id;
  readonly record: ProjectRecord;
  readonly place: Place;
}

interface Candidate extends UnsourcedRecord {
  /** Whether the record gives a number, a date or another value itself. */
  readonly hasFigures: boolean;
  /** The records inside of it that do. */
  readonly inner: readonly Cited[];
}

type Cited = ProjectRecord & { readonly evidence?: readonly Id[] | undefined };

/**
 * The records of the lists of a project that give figures and neither cite a source nor evidence. What stands inside a
 * record has its source; so only the outer one is listed, once, also where only figures inside of it lack one.
 */
export function unsourcedRecords(project: Project): readonly UnsourcedRecord[] {
  return candidates(project).filter(
    ({ record, hasFigures, inner }) => !isCited(record) && (hasFigures || inner.some((one) => !isCited(one))),
  );
}

function isCited({ at, source, evidence = [] }: Cited): boolean {
  return source !== undefined || at.isUnread('source') || evidence.length > 0;
}

function candidates(project: Project): readonly Candidate[] {
  const { budget } = project;
  const rates = (project.exchangeRates ?? []).map(
    (record): Candidate => ({
      kind: 'exchange-rate',
      id: `${record.from}/${record.to}`,
      record,
      place: record.at.of('rate'),
      hasFigures: true,
      inner: [],
    }),
  );
  return [
    ...rates,
    ...from('target-group', project.targetGroups, ofTargetGroup),
    ...from('indicator', project.indicators, ofIndicator),
    ...from('activity', project.activities, ofActivity),
    ...from('milestone', project.milestones),
    ...from('line', budget?.lines, ({ amount }) => ({ hasFigures: isGiven(amount) })),
    ...from('commitment', budget?.commitments),
    ...from('receipt', budget?.receipts),
    ...from('plan', budget?.plans, ofPlan),
    ...from('disbursement', budget?.disbursements),
    ...from('rule', project.cofinancing),
    ...from('subproject', project.subprojects, ofSubproject),
    ...from('stated', project.stated),
  ];
}

type Contents = Partial<Pick<Candidate, 'hasFigures' | 'inner'>>;

/** A kind whose records always give figures needs no `contents`. */
function from<R extends ProjectRecord & { readonly id: Id }>(
  kind: IdKind,
  records: readonly R[] = [],
  contents: (record: R) => Contents = () => ({ hasFigures: true }),
): readonly Candidate[] {
  return records.map((record) => {
    const { hasFigures = false, inner = [] } = contents(record);
    return { kind, id: record.id, record, place: record.at.of('id'), hasFigures, inner };
  });
}

function ofTargetGroup({ planned, reached = [] }: TargetGroup): Contents {
  return { hasFigures: isGiven(planned), inner: reached };
}

function ofIndicator(indicator: Indicator): Contents {
  const { target, baseline, actuals = [] } = indicator;
  const written = [...versionsOf<object>(target), ...versionsOf<object>(baseline)];
  const interim = 'interim' in indicator ? (indicator.interim ?? []) : [];
  return {
    // A target that is written as its value alone is the indicator's own.
    hasFigures: target.kind === 'single' && !target.at && isGiven(target.value),
    inner: [...written.filter((one): one is ProjectRecord => one.at !== undefined), ...interim, ...actuals],
  };
}

function ofActivity({ planned, schedule, done = [], status }: Activity): Contents {
  return { hasFigures: isGiven(planned) || schedule !== undefined, inner: [...done, ...(status ? [status] : [])] };
}

function ofPlan({ approved, amount, lines }: Plan): Contents {
  return { hasFigures: approved !== undefined || isGiven(amount) || lines !== undefined };
}

function ofSubproject({ cost, period, agreed, planned = [], contributions = [] }: Subproject): Contents {
  return { hasFigures: isGiven(cost ?? period ?? agreed), inner: [...planned, ...contributions] };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !isUnknown(value);
}
