import { ACTIVITY_STATUSES } from '../../calc/activity/assess-activity.js';
import type { CurrencyTotal, PartialTotal, PortfolioAssessment, StandardTotal } from '../../calc/assess-portfolio.js';
import { currentPlan } from '../../calc/disbursement/assess-disbursement.js';
import { type Figure, notComputable } from '../../calc/figure.js';
import { INDICATOR_STATUSES } from '../../calc/indicator/indicator-assessment.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { Format } from '../../messages/format.js';
import type { Messages } from '../../messages/messages.js';
import { type Quantity, sum } from '../../model/quantity.js';
import type { Text } from '../../model/text.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { amountCell, numberCell, percentCell, words } from '../cells.js';
import { joinPlaces } from '../place-names.js';
import type { Block, Cell, Detail, Row, Section, SectionName } from '../report.js';
import { SHOWN_VERDICTS, shownVerdict, verdictWords } from '../shown-verdict.js';
import { LABEL_TONE } from '../tones.js';

/** All projects on one page: time, money and results side by side, then totals of what may be added up. */
export function portfolioSection(portfolio: PortfolioAssessment): Section {
  const { projects, totals, standards } = portfolio;
  const blocks: Block[] = [
    { kind: 'sentence', text: (format) => countSentence(projects, format) },
    {
      kind: 'table',
      table: {
        columns: [
          { key: 'project', title: ({ words: say }) => say.column.project, align: 'left', grows: true },
          { key: 'elapsed', title: ({ words: say }) => say.column.elapsed, align: 'right' },
          { key: 'ofBudget', title: ({ words: say }) => say.column.ofBudget, align: 'right' },
          { key: 'ofPlanToDate', title: ({ words: say }) => say.column.ofPlanToDate, align: 'right', whenWide: true },
          { key: 'attained', title: ({ words: say }) => say.column.weighted, align: 'right' },
          { key: 'assessment', title: ({ words: say }) => say.column.assessment, align: 'left' },
        ],
        rows: projects.map(projectRow),
      },
    },
  ];
  if (totals.length > 0) {
    blocks.push(totalsTable(totals));
    const without = projects.filter(({ disbursement }) => !disbursement?.currency).map(({ project }) => project.code);
    if (without.length > 0) {
      blocks.push({
        kind: 'sentence',
        tone: 'muted',
        text: ({ words: say }) => say.withoutAmounts(without.join(', ')),
      });
    }
  }
  if (standards.length > 0) blocks.push(standardsTable(standards));
  return { name: 'portfolio', title: ({ words: say }) => say.section.portfolio, blocks };
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

function projectRow(assessment: ProjectAssessment): Row {
  const { project, timeline, disbursement, weightedAttainment, label, coverage, asOf } = assessment;
  const plan = currentPlan(disbursement?.plans ?? [], asOf);
  const isIllustrative = project.data === 'illustrative';
  return {
    place: project.at.of('code'),
    cells: {
      project: words((format) => {
        const mark = isIllustrative ? ` [${format.words.illustrativeMark}]` : '';
        return `${project.code}${mark} ${format.text(project.title)}`;
      }),
      elapsed: percentCell(timeline.elapsed),
      ofBudget: percentOrWords(disbursement?.ofBudget ?? notComputable('no-actual')),
      ofPlanToDate: percentOrWords(plan?.ofPlanToDate ?? notComputable('no-plan')),
      attained: percentOrWords(
        coverage.indicatorsWithValue === 0 ? notComputable('no-actual') : weightedAttainment?.figure,
      ),
      assessment: words(({ words: say }) => say.label[label], LABEL_TONE[label]),
    },
    details: projectDetails(assessment),
  };
}

/** In a summary a missing figure is said in words, so that nobody reads an empty cell as a zero. */
function percentOrWords(figure: Parameters<typeof percentCell>[0]): Cell {
  const reason = figure?.notComputable;
  return reason ? words(({ words: say }) => say.reason[reason], 'muted') : percentCell(figure);
}

function projectDetails(assessment: ProjectAssessment): readonly Detail[] {
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
  details.push({ text: (format) => format.window(timeline) });
  details.push(...countDetails(assessment));
  return details;
}

/** How many of the project's indicators, activities and contributions have which status, and how many milestones wait. */
function countDetails({ indicators, activities, cofinancing = [], timeline }: ProjectAssessment): readonly Detail[] {
  const overdue = (timeline.milestones ?? []).filter(({ status }) => status === 'overdue').length;
  const contributions = cofinancing.flatMap(({ results }) => results.filter(({ stage }) => stage === 'actual'));
  const counted: Detail[] = [
    ...counts(
      'indicators',
      (indicators ?? []).map(({ status }) => status),
      INDICATOR_STATUSES,
      ({ indicatorStatus }) => indicatorStatus,
    ),
    ...counts(
      'activities',
      (activities ?? []).map(({ status }) => status),
      ACTIVITY_STATUSES,
      ({ activityStatus }) => activityStatus,
    ),
    ...counts('cofinancing', contributions.map(shownVerdict), SHOWN_VERDICTS, verdictWords),
  ];
  if (overdue === 0) return counted;
  return [...counted, { text: ({ words: say, count }) => say.overdueMilestones(count(overdue), overdue !== 1) }];
}

/** In one order of statuses for all projects, so that their rows can be compared. */
function counts<Status extends string>(
  section: SectionName,
  found: readonly Status[],
  statuses: readonly Status[],
  wordsIn: (messages: Messages) => Readonly<Record<Status, string>>,
): readonly Detail[] {
  if (found.length === 0) return [];
  return [
    {
      text: ({ words: say, count }) => {
        const parts = statuses
          .filter((status) => found.includes(status))
          .map((status) =>
            say.verdictCount({
              count: count(found.filter((one) => one === status).length),
              verdict: wordsIn(say)[status],
            }),
          );
        return say.statusCounts({ what: say.section[section].toLocaleLowerCase(), items: parts.join(', ') });
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

function totalsTable(totals: readonly CurrencyTotal[]): Block {
  return {
    kind: 'table',
    table: {
      columns: [
        { key: 'of', title: ({ words: say }) => say.column.currency, align: 'left', grows: true },
        { key: 'budget', title: ({ words: say }) => say.column.budget, align: 'right' },
        { key: 'budgetKnown', title: ({ words: say }) => say.column.known, align: 'right' },
        { key: 'disbursed', title: ({ words: say }) => say.column.disbursed, align: 'right' },
        { key: 'disbursedKnown', title: ({ words: say }) => say.column.known, align: 'right' },
      ],
      rows: totals.map(({ data, currency, projects, budget, disbursed }) => ({
        cells: {
          of: words(({ words: say }) => say.totalOf({ data: dataName(data, say), currency })),
          budget: amountCell(budget.figure, currency),
          budgetKnown: knownCell(budget, projects),
          disbursed: amountCell(disbursed.figure, currency),
          disbursedKnown: knownCell(disbursed, projects),
        },
      })),
    },
  };
}

function standardsTable(standards: readonly StandardTotal[]): Block {
  return {
    kind: 'table',
    table: {
      columns: [
        { key: 'standard', title: ({ words: say }) => say.column.standard, align: 'left', grows: true },
        { key: 'actual', title: ({ words: say }) => say.column.actual, align: 'right' },
        { key: 'known', title: ({ words: say }) => say.column.known, align: 'right' },
      ],
      rows: standards.map(({ data, standard, name, unit, measure, indicators, actual }) => ({
        cells: {
          standard: words((format) => {
            const what = `${standard} ${format.text(name)}`;
            return `${what}${unit ? ` (${format.text(unit)})` : ''}, ${dataName(data, format.words)}`;
          }),
          actual: measure === 'percent' ? shareCell(actual.figure) : numberCell(actual.figure),
          known: knownCell(actual, indicators),
        },
      })),
    },
  };
}

/** A pooled share with its two sums: `48.7% (388/796)`. */
function shareCell(figure: Figure): Cell {
  const { quantity, derivation } = figure;
  if (!quantity) return percentCell(figure);
  const sumOf = (name: string): Quantity =>
    sum(derivation.operands.filter((one) => one.name === name).map((one) => one.quantity));
  return words((format) =>
    format.words.shareParts({
      share: format.percent(quantity),
      numerator: format.number(sumOf('numerator')),
      denominator: format.number(sumOf('denominator')),
    }),
  );
}

function dataName(data: CurrencyTotal['data'], say: Format['words']): string {
  return data === 'illustrative' ? say.illustrativeProjects : say.realProjects;
}

function knownCell({ known }: PartialTotal, all: number): Cell {
  return words(({ words: say, count }) => say.knownOf({ known: count(known), all: count(all) }));
}
