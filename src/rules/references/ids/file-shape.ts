import type { IdKind, ListedKind } from './id-kind.js';

/** What stands at a place of the file, as far as ids go. */
export type Shape =
  /** The id of a record. */
  | { readonly role: 'name'; readonly kind: IdKind }
  /** The id of a record elsewhere in the same file; of `any` kind where it may be of each. */
  | { readonly role: 'reference'; readonly kind: ReferredKind }
  /** A map whose keys are such ids. */
  | { readonly role: 'keys'; readonly kind: ReferredKind }
  | { readonly role: 'list'; readonly item: Shape }
  | { readonly role: 'map'; readonly entries: readonly (readonly [key: string, value: Shape])[] };

export type ReferredKind = ListedKind | 'any';

const evidence = listOf(refersTo('evidence'));
const observations = listOf(record({ evidence }));
const contributions = (kind: IdKind) => listOf(record({ id: names(kind), evidence }));

/** Where the ids of a project file stand and what they mean, in the order of the file format. */
export const PROJECT_FILE: Shape = map({
  places: listOf(record({})),
  reporting_periods: listOf(record({ id: names('period') })),
  exchange_rates: listOf(record({})),
  sources: listOf(record({ id: names('source') })),
  evidence: listOf(record({ id: names('evidence') })),
  target_groups: listOf(record({ id: names('target-group'), reached: observations })),
  results: listOf(record({ id: names('result'), under: refersTo('result') })),
  indicators: listOf(
    record({
      id: names('indicator'),
      result: refersTo('result'),
      levels: listOf(names('level')),
      baseline: record({}),
      target: listOf(record({})),
      interim: listOf(record({ during: refersTo('period') })),
      actuals: observations,
      explanation: listOf(record({})),
    }),
  ),
  activities: listOf(record({ id: names('activity'), result: refersTo('result'), done: observations })),
  milestones: listOf(record({ id: names('milestone'), evidence })),
  budget: map({
    lines: listOf(record({ id: names('line') })),
    plans: listOf(
      record({
        id: names('plan'),
        period: refersTo('period'),
        supersedes: refersTo('plan'),
        lines: keysReferTo('line'),
      }),
    ),
    disbursements: listOf(
      record({ id: names('disbursement'), line: refersTo('line'), during: refersTo('period'), evidence }),
    ),
  }),
  cofinancing: listOf(record({ id: names('rule'), applies_to: listOf(refersTo('activity')) })),
  subprojects: listOf(
    record({
      id: names('subproject'),
      activity: refersTo('activity'),
      period: refersTo('period'),
      planned: contributions('planned-contribution'),
      contributions: contributions('contribution'),
    }),
  ),
  stated: listOf(
    record({
      id: names('stated'),
      plan: refersTo('plan'),
      indicator: refersTo('indicator'),
      rule: refersTo('rule'),
      subproject: refersTo('subproject'),
      during: refersTo('period'),
    }),
  ),
  notes: listOf(record({ about: refersTo('any') })),
});

function names(kind: IdKind): Shape {
  return { role: 'name', kind };
}

function refersTo(kind: ReferredKind): Shape {
  return { role: 'reference', kind };
}

function keysReferTo(kind: ReferredKind): Shape {
  return { role: 'keys', kind };
}

function listOf(item: Shape): Shape {
  return { role: 'list', item };
}

/** Every record may say which source its facts come from. */
function record(entries: Readonly<Record<string, Shape>>): Shape {
  return map({ ...entries, source: refersTo('source') });
}

function map(entries: Readonly<Record<string, Shape>>): Shape {
  return { role: 'map', entries: Object.entries(entries) };
}
