import { inErrorOf } from '../calc/withheld-by.js';
import type { WithheldList } from '../model/withheld.js';
import type { Sheet } from '../sheet/build-sheet.js';
import type { ReportedProject } from '../sheet/fields/project.js';
import { SECTION_NAMES, type SectionName } from '../sheet/sections.js';
import { judgementsOf } from './judgements.js';
import { projectFacts, thresholdsFact } from './project-facts.js';
import type { ProjectReport, Report, Section } from './report.js';
import { activitiesSection } from './sections/activities-section.js';
import { attentionSection } from './sections/attention-section.js';
import { cofinancingSection } from './sections/cofinancing-section.js';
import { disbursementSection } from './sections/disbursement-section.js';
import { indicatorsSection } from './sections/indicators-section.js';
import { judgementsSection } from './sections/judgements-section.js';
import { notesSection } from './sections/notes-section.js';
import { portfolioSection } from './sections/portfolio-section.js';
import { statedSection } from './sections/stated-section.js';
import { targetGroupsSection } from './sections/target-groups-section.js';
import { timelineSection } from './sections/timeline-section.js';

type ProjectSectionName = Exclude<SectionName, 'portfolio'>;

interface ProjectSection {
  build(project: ReportedProject): Section;
  /** Whether the project has anything to say in it. */
  applies(project: ReportedProject): boolean;
}

/** The sections of one project, in the order of the report. */
const PROJECT_SECTIONS: Readonly<Record<ProjectSectionName, ProjectSection>> = {
  timeline: { build: timelineSection, applies: () => true },
  indicators: { build: indicatorsSection, applies: hasRecords('indicators', ({ indicators }) => indicators) },
  activities: { build: activitiesSection, applies: hasRecords('activities', ({ activities }) => activities) },
  cofinancing: {
    build: cofinancingSection,
    applies: hasRecords('cofinancing', ({ cofinancing = [], uncovered }) => [...cofinancing, ...uncovered]),
  },
  disbursement: { build: disbursementSection, applies: ({ assessment }) => assessment.disbursement !== undefined },
  stated: { build: statedSection, applies: hasRecords('stated', ({ stated }) => stated) },
  'target-groups': {
    build: targetGroupsSection,
    applies: hasRecords('target_groups', ({ targetGroups }) => targetGroups),
  },
  judgements: { build: judgementsSection, applies: (project) => judgementsOf(project).length > 0 },
  notes: { build: notesSection, applies: ({ assessment: { project } }) => (project.notes ?? []).length > 0 },
};

/** Sections whose words depend on thresholds, which are then named in the head. */
const JUDGED_BY_THRESHOLDS: ReadonlySet<SectionName> = new Set(['timeline', 'indicators', 'disbursement']);

/** Arranges a sheet for readers. Projects stand in the order given. */
export function buildReport({ asOf, sections, projects, portfolio, leftOut }: Sheet): Report {
  const ofProject = sections?.filter((name) => name !== 'portfolio');
  return {
    asOf,
    leftOut,
    portfolio: portfolio && portfolio.projects.length > 0 ? [portfolioSection(portfolio)] : undefined,
    projects: projects.map((project) => projectReport(project, ofProject)),
  };
}

function projectReport(project: ReportedProject, only: readonly ProjectSectionName[] | undefined): ProjectReport {
  const { code, title, data } = project.assessment.project;
  const facts = projectFacts(project);
  const isJudged = only === undefined || only.some((name) => JUDGED_BY_THRESHOLDS.has(name));
  return {
    code,
    title,
    banner: data === 'illustrative' ? ({ words: say }) => say.illustrative : undefined,
    facts: isJudged ? [...facts, thresholdsFact(project.assessment)] : facts,
    sections: only ? askedFor(project, only) : [attentionSection(project), ...allThatApply(project)],
  };
}

function allThatApply(project: ReportedProject): readonly Section[] {
  return Object.values(PROJECT_SECTIONS)
    .filter(({ applies }) => applies(project))
    .map(({ build }) => build(project));
}

/** What was asked for is answered once, in the order of the report, also where the file has nothing to say. */
function askedFor(project: ReportedProject, names: readonly ProjectSectionName[]): readonly Section[] {
  return SECTION_NAMES.flatMap((name): readonly Section[] => {
    if (name === 'portfolio' || !names.includes(name)) return [];
    const { build, applies } = PROJECT_SECTIONS[name];
    return [applies(project) ? build(project) : emptySection(name)];
  });
}

function emptySection(name: ProjectSectionName): Section {
  return {
    name,
    title: ({ words: say }) => say.section[name],
    blocks: [{ kind: 'sentence', text: ({ words: say }) => say.noRecords }],
  };
}

function hasRecords(
  list: WithheldList,
  read: (assessment: ReportedProject['assessment']) => readonly unknown[] | undefined,
): ProjectSection['applies'] {
  return ({ assessment }) => (read(assessment) ?? []).length > 0 || inErrorOf(assessment.project, list).length > 0;
}
