import { assessPortfolio } from '../calc/assess-portfolio.js';
import type { ProjectAssessment } from '../calc/project-assessment.js';
import type { PlainDate } from '../model/plain-date.js';
import { projectFacts, thresholdsFact } from './project-facts.js';
import { type ProjectReport, type Report, SECTION_NAMES, type Section, type SectionName } from './report.js';
import { activitiesSection } from './sections/activities-section.js';
import { attentionSection } from './sections/attention-section.js';
import { cofinancingSection } from './sections/cofinancing-section.js';
import { disbursementSection } from './sections/disbursement-section.js';
import { indicatorsSection } from './sections/indicators-section.js';
import { notesSection } from './sections/notes-section.js';
import { portfolioSection } from './sections/portfolio-section.js';
import { statedSection } from './sections/stated-section.js';
import { targetGroupsSection } from './sections/target-groups-section.js';
import { timelineSection } from './sections/timeline-section.js';

type ProjectSectionName = Exclude<SectionName, 'portfolio'>;

/** The sections of one project, in the order of the report, and whether the project has anything to say in each. */
const PROJECT_SECTIONS: Readonly<
  Record<
    ProjectSectionName,
    { build(assessment: ProjectAssessment): Section; applies(assessment: ProjectAssessment): boolean }
  >
> = {
  timeline: { build: timelineSection, applies: () => true },
  indicators: { build: indicatorsSection, applies: ({ indicators = [] }) => indicators.length > 0 },
  activities: { build: activitiesSection, applies: ({ activities = [] }) => activities.length > 0 },
  cofinancing: { build: cofinancingSection, applies: ({ cofinancing = [] }) => cofinancing.length > 0 },
  disbursement: { build: disbursementSection, applies: ({ disbursement }) => disbursement !== undefined },
  stated: { build: statedSection, applies: ({ stated = [] }) => stated.length > 0 },
  'target-groups': { build: targetGroupsSection, applies: ({ targetGroups = [] }) => targetGroups.length > 0 },
  notes: { build: notesSection, applies: ({ project: { notes = [] } }) => notes.length > 0 },
};

/** Sections whose words depend on thresholds, which are then named in the head. */
const JUDGED_BY_THRESHOLDS: ReadonlySet<SectionName> = new Set(['timeline', 'indicators', 'disbursement']);

export interface ReportOptions {
  readonly asOf: PlainDate;
  /** Absent: the whole report, with what needs attention first and a portfolio page for more than one project. */
  readonly sections?: readonly SectionName[] | undefined;
  /** Files that are not in the report because of their errors. */
  readonly leftOut?: readonly string[] | undefined;
}

/** Arranges the figures of some projects as a report. Projects stand in the order given. */
export function buildReport(
  assessments: readonly ProjectAssessment[],
  { asOf, sections, leftOut = [] }: ReportOptions,
): Report {
  const wantsPortfolio = sections ? sections.includes('portfolio') : assessments.length > 1;
  const ofProject = sections?.filter((name) => name !== 'portfolio');
  return {
    asOf,
    leftOut,
    portfolio: wantsPortfolio ? [portfolioSection(assessPortfolio(assessments))] : undefined,
    projects: ofProject?.length === 0 ? [] : assessments.map((assessment) => projectReport(assessment, ofProject)),
  };
}

function projectReport(assessment: ProjectAssessment, only: readonly ProjectSectionName[] | undefined): ProjectReport {
  const { project } = assessment;
  const facts = projectFacts(assessment);
  const isJudged = only === undefined || only.some((name) => JUDGED_BY_THRESHOLDS.has(name));
  return {
    code: project.code,
    title: project.title,
    illustrative: project.data === 'illustrative',
    facts: isJudged ? [...facts, thresholdsFact(assessment)] : facts,
    sections: only ? askedFor(assessment, only) : [attentionSection(assessment), ...allThatApply(assessment)],
  };
}

function allThatApply(assessment: ProjectAssessment): readonly Section[] {
  return Object.values(PROJECT_SECTIONS)
    .filter(({ applies }) => applies(assessment))
    .map(({ build }) => build(assessment));
}

/** What was asked for is answered once, in the order of the report, also where the file has nothing to say. */
function askedFor(assessment: ProjectAssessment, names: readonly ProjectSectionName[]): readonly Section[] {
  return SECTION_NAMES.flatMap((name): readonly Section[] => {
    if (name === 'portfolio' || !names.includes(name)) return [];
    const { build, applies } = PROJECT_SECTIONS[name];
    return [applies(assessment) ? build(assessment) : emptySection(name)];
  });
}

function emptySection(name: ProjectSectionName): Section {
  return {
    name,
    title: ({ words: say }) => say.section[name],
    blocks: [{ kind: 'sentence', text: ({ words: say }) => say.noRecords }],
  };
}
