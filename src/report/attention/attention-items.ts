import type { Phrase } from '../../messages/format.js';
import { groupBy } from '../../model/group-by.js';
import { pathStarts } from '../../model/path-starts.js';
import type { RecordInError, Withheld } from '../../model/withheld.js';
import type { DescribedFinding } from '../../sheet/fields/diagnostic.js';
import type { ProjectFindings } from '../../sheet/fields/findings.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import type { SectionName } from '../../sheet/sections.js';
import { findingText } from '../finding-words.js';
import type { ListItem } from '../report.js';
import { withheldByName, withheldRecord } from '../withheld-words.js';
import { cofinancingItems } from './cofinancing-items.js';
import { indicatorItems } from './indicator-items.js';
import { missingItems } from './missing-items.js';
import { moneyItems } from './money-items.js';
import { named } from './named.js';
import { statedItems } from './stated-items.js';
import { activityItems, milestoneItems } from './work-items.js';

/**
 * What somebody has to look at, the heaviest first: errors, then each kind with its figure and what it is measured against.
 * @param most of one kind; more are counted
 */
export function attentionItems(
  { assessment, findings }: ReportedProject,
  most = Number.POSITIVE_INFINITY,
): readonly ListItem[] {
  const { indicators = [], activities = [], cofinancing = [], stated = [] } = assessment;
  const { disbursement, timeline, thresholds } = assessment;
  const { withheld = [], file } = assessment.project;
  return [
    ...(findings ? errorItems(findings, withheld) : withheldItems(withheld, file)),
    ...upTo(cofinancing.flatMap(cofinancingItems), 'cofinancing', most),
    ...upTo(disbursement ? moneyItems(disbursement, assessment) : [], 'disbursement', most),
    ...upTo(
      indicators.flatMap((one) => indicatorItems(one, thresholds)),
      'indicators',
      most,
    ),
    ...upTo((timeline.milestones ?? []).flatMap(milestoneItems), 'timeline', most),
    ...upTo(
      activities.flatMap((one) => activityItems(one, timeline.effectiveDay)),
      'activities',
      most,
    ),
    ...upTo(stated.flatMap(statedItems), 'stated', most),
    ...missingItems(assessment),
  ];
}

/** The errors in the records. Of one that takes a record out of the figures the message is about a value: the record is named. */
function errorItems({ found }: ProjectFindings, withheld: readonly Withheld[]): readonly ListItem[] {
  const recordOf = recordFinder(withheld);
  return found
    .filter(({ diagnostic }) => diagnostic.severity === 'error')
    .map((finding) => {
      const { diagnostic } = finding;
      const message = findingText(finding);
      const { id, name } = recordOf(diagnostic) ?? {};
      const text: Phrase = id === undefined ? message : (format) => `${named(id, name)(format)}: ${message(format)}`;
      return { tone: 'bad', place: diagnostic.place, text };
    });
}

/** Finds the record that an error takes out of the figures. */
function recordFinder(
  withheld: readonly Withheld[],
): (error: DescribedFinding['diagnostic']) => RecordInError | undefined {
  const records = withheld.filter((one): one is RecordInError => one.kind === 'record');
  const byPath = new Map(records.map((one) => [one.path, one]));
  // What is wrong with a whole table is at no path of a record; that of many records is about none of them alone.
  const byPlace = new Map([...groupBy(records, ({ place }) => place)].filter(([, all]) => all.length === 1));
  return ({ path = '', place }) => {
    // An id may hold points: the longest is meant.
    const start = pathStarts(path).findLast((one) => byPath.has(one));
    return start === undefined ? byPlace.get(place)?.[0] : byPath.get(start);
  };
}

/** What errors withhold, where nobody has looked for findings. */
function withheldItems(withheld: readonly Withheld[], file: string): readonly ListItem[] {
  return withheld.map((one) => ({
    tone: 'bad',
    place: one.place,
    text: (format) => (one.kind === 'record' ? withheldByName(one, format) : withheldRecord(one, file, format)),
  }));
}

function upTo(items: readonly ListItem[], section: SectionName, most: number): readonly ListItem[] {
  const rest = items.length - most;
  if (rest <= 1) return items;
  const more: ListItem = {
    tone: 'warning',
    text: (format) => format.words.andMore({ count: format.count(rest), section: format.words.section[section] }),
  };
  return [...items.slice(0, most), more];
}
