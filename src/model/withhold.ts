import { compareTexts } from './compare-texts.js';
import { groupBy } from './group-by.js';
import type { Place } from './place.js';
import type { Project } from './project.js';
import type { ProjectRecord } from './record.js';
import { recordsInError, type Withheld, type WithheldList } from './withheld.js';

/**
 * Takes out of a project what errors withhold, in addition to what is withheld already. A list whose records are all in
 * error is empty, not absent; of two errors of one record the first in the file is named.
 */
export function withhold(project: Project, more: readonly Withheld[]): Project {
  if (more.length === 0) return project;
  const withheld = orderWithheld([...(project.withheld ?? []), ...more], project);
  return {
    ...project,
    indicators: soundOnes(project.indicators, 'indicators', withheld),
    activities: soundOnes(project.activities, 'activities', withheld),
    milestones: soundOnes(project.milestones, 'milestones', withheld),
    targetGroups: soundOnes(project.targetGroups, 'target_groups', withheld),
    cofinancing: soundOnes(project.cofinancing, 'cofinancing', withheld),
    subprojects: soundOnes(project.subprojects, 'subprojects', withheld),
    stated: soundOnes(project.stated, 'stated', withheld),
    budget: withheld.some(({ kind }) => kind === 'budget') ? undefined : project.budget,
    withheld,
  };
}

function soundOnes<R extends ProjectRecord>(
  records: readonly R[] | undefined,
  list: WithheldList,
  withheld: readonly Withheld[],
): readonly R[] | undefined {
  const inError = recordsInError(withheld, list);
  if (inError.length === 0) return records;
  const byStart = groupBy(inError, ({ at }) => at.start);
  const isInError = (at: Place, path: string): boolean =>
    (byStart.get(at.start) ?? []).some((one) => one.at.source === at.source && one.path === path);
  return (records ?? []).filter(({ at }) => !byStart.has(at.start) || !isInError(at, at.path));
}

/** In the order of the file, each once, and no breakdown of a record that is in error as a whole. */
function orderWithheld(all: readonly Withheld[], { at }: Project): readonly Withheld[] {
  const seen = new Set<string>();
  const whole = new Set(all.flatMap((one) => (one.kind === 'record' ? [`${one.list} ${one.id ?? ''}`] : [])));
  const startOf = (one: Withheld): number => {
    switch (one.kind) {
      case 'record':
        return one.at.start;
      case 'budget':
        return at.of('budget').start;
      case 'breakdown':
        // A row of a CSV file stands where its list does.
        return one.place.source === at.source ? one.place.start : at.of(one.list).start;
    }
  };
  return all
    .filter((one) => one.kind !== 'breakdown' || !whole.has(`${one.list} ${one.id}`))
    .toSorted(
      (a, b) =>
        startOf(a) - startOf(b) ||
        compareTexts(a.path, b.path) ||
        compareTexts(a.place.source.file, b.place.source.file) ||
        a.place.start - b.place.start ||
        compareTexts(a.code, b.code),
    )
    .filter((one) => {
      const key = one.kind === 'record' ? `${one.path} ${one.position}` : one.path;
      return !seen.has(key) && seen.add(key);
    });
}
