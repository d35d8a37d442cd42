import type { CurrencyTotal } from '../../calc/assess-portfolio.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { StandardTotal } from '../../calc/total-by-standard.js';
import type { Format } from '../../messages/format.js';
import type { Messages } from '../../messages/messages.js';
import type { Text } from '../../model/text.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { soundEntries } from '../../sheet/entries.js';
import {
  CURRENCY_TOTAL,
  type FoundProject,
  PROJECT_LINE,
  type ReportedPortfolio,
} from '../../sheet/fields/portfolio.js';
import { STANDARD_TOTAL } from '../../sheet/fields/standard-total.js';
import { activityStatuses, actualVerdicts, indicatorStatuses } from '../../sheet/fields/status-counts.js';
import { printCell } from '../../sheet/print-cell.js';
import type { SectionName } from '../../sheet/sections.js';
import { cellOf, entryRecord } from '../../sheet/sheet-record.js';
import { TERMS } from '../../sheet/terms.js';
import { breakdownDetails } from '../breakdown-details.js';
import { type BreakdownNames, breakdownNames } from '../breakdown-names.js';
import { detailedTable } from '../detailed-table.js';
import { listCounts } from '../list-counts.js';
import { joinPlaces } from '../place-names.js';
import type { Block, Detail, Section } from '../report.js';
import { withheldBecause } from '../withheld-words.js';

/** All projects on one page: time, money and results side by side, then totals of what may be added up. */
export function portfolioSection(portfolio: ReportedPortfolio): Section {
  const { projects, totals, standards } = portfolio;
  const assessments = projects.map(({ assessment }) => assessment);
  const blocks: Block[] = [
    { kind: 'sentence', text: (format) => countSentence(assessments, format) },
    detailedTable(PROJECT_LINE, soundEntries(projects) ?? [], {
      address: 'portfolio',
      details: projectDetails,
    }),
  ];
  if (totals.length > 0) {
    blocks.push(
      detailedTable(CURRENCY_TOTAL, soundEntries(totals) ?? [], { address: 'portfolio', details: withheldDetails }),
    );
    // What a budget in error amounts to is withheld, and not missing.
    const without = assessments
      .filter(({ disbursement }) => !disbursement?.currency && !disbursement?.inError)
      .map(({ project }) => project.code);
    if (without.length > 0) {
      blocks.push({
        kind: 'sentence',
        tone: 'muted',
        text: ({ words: say }) => say.withoutAmounts(without.join(', ')),
      });
    }
  }
  if (standards.length > 0) {
    const names = breakdownNames(assessments.flatMap(({ project }) => project.dimensions ?? []));
    blocks.push(
      detailedTable(STANDARD_TOTAL, soundEntries(standards) ?? [], {
        address: 'portfolio.standards',
        details: (total) => [...withheldDetails(total), ...breakdownOfTotal(total, names)],
      }),
    );
  }
  return { name: 'portfolio', title: ({ words: say }) => say.section.portfolio, blocks };
}

/** Whose error withholds a total: `P-2: withheld because of an error (p-2.yaml, line 12: LF204)`. */
function withheldDetails({ withheldBy }: CurrencyTotal | StandardTotal): readonly Detail[] {
  return withheldBy.map(({ project, by }) => ({
    tone: 'bad',
    text: (format) => format.words.attentionPlain({ what: project, status: withheldBecause(by, undefined, format) }),
  }));
}

function breakdownOfTotal(total: StandardTotal, names: BreakdownNames): readonly Detail[] {
  const isPercent = total.measure === 'percent';
  return breakdownDetails(
    total,
    (quantity, format) => (isPercent ? format.percent(quantity) : format.number(quantity)),
    names,
  );
}

function countSentence(projects: readonly ProjectAssessment[], format: Format): string {
  const illustrative = projects.filter(({ project }) => project.data === 'illustrative').length;
  const all = format.count(projects.length);
  const sentence =
    illustrative === 0
      ? format.words.portfolioOnlyReal(all)
      : format.words.portfolioCount({
          projects: all,
          real: format.count(projects.length - illustrative),
          illustrative: format.count(illustrative),
        });
  return `${sentence}.`;
}

function projectDetails(found: FoundProject): readonly Detail[] {
  const { assessment } = found;
  const { project, timeline } = assessment;
  const details: Detail[] = [
    {
      text: (format) => {
        const name = format.words.fact.donors.toLocaleLowerCase();
        return `${name}${isUnknown(project.donors) ? '' : ':'} ${namesOf(project.donors, format)}`;
      },
    },
  ];
  const { places } = project;
  if (places && places.length > 0) details.push({ text: () => joinPlaces(places) });
  const { ended } = timeline;
  details.push({
    text: (format) => {
      const window = format.window(timeline);
      return ended ? `${window} (${format.words.closedOn(format.date(ended))})` : window;
    },
  });
  details.push(ofPlanDetail(found), ...countDetails(assessment));
  return details;
}

/** The cell of the column for wide pages, in words. */
function ofPlanDetail(found: FoundProject): Detail {
  const record = entryRecord(PROJECT_LINE, { sound: found }, 'portfolio');
  return {
    only: 'narrow',
    text: (format) =>
      `${format.words.column.ofPlanToDate.toLocaleLowerCase()}: ${printCell(cellOf(record, 'ofPlanToDate'), format)}`,
  };
}

/** How many of the project's indicators, activities and contributions have which status, and how many milestones wait. */
function countDetails(assessment: ProjectAssessment): readonly Detail[] {
  const { timeline } = assessment;
  const overdue = (timeline.milestones ?? []).filter(({ status }) => status === 'overdue').length;
  const counted: Detail[] = [
    ...counts(
      'indicators',
      indicatorStatuses(assessment),
      TERMS.indicatorStatus,
      ({ indicatorStatus }) => indicatorStatus,
    ),
    ...counts('activities', activityStatuses(assessment), TERMS.activityStatus, ({ activityStatus }) => activityStatus),
    ...counts('cofinancing', actualVerdicts(assessment), TERMS.verdict, ({ verdict }) => verdict),
  ];
  if (overdue === 0) return counted;
  return [...counted, { text: ({ words: say, count }) => say.overdueMilestones(count(overdue), overdue !== 1) }];
}

/** In one order of statuses for all projects, so that their rows can be compared. */
function counts<Status extends string>(
  section: SectionName,
  found: readonly Status[] = [],
  statuses: readonly Status[],
  wordsIn: (messages: Messages) => Readonly<Record<Status, string>>,
): readonly Detail[] {
  if (found.length === 0) return [];
  return [
    {
      text: (format) => {
        const { words: say } = format;
        const items = listCounts(found, statuses, wordsIn(say), format);
        return say.statusCounts({ what: say.section[section].toLocaleLowerCase(), items });
      },
    },
  ];
}

/** Names in a row, or why they are not known. */
export function namesOf(names: readonly Text[] | Unknown, format: Format): string {
  return isUnknown(names)
    ? format.words.unknownBecause(format.text(names.unknown))
    : names.map((name) => format.text(name)).join('; ');
}
