import type { Coverage, ProjectAssessment } from '../../calc/project-assessment.js';
import type { SectionName } from '../../report/report.js';
import { activityJson } from './activities.js';
import { cofinancingJson } from './cofinancing.js';
import { disbursementJson } from './disbursement.js';
import { indicatorJson, weightedAttainmentJson } from './indicators.js';
import type { JsonObject } from './json.js';
import { statedJson } from './stated.js';
import { targetGroupJson } from './target-groups.js';
import { timelineJson } from './timeline.js';

/** One project's figures; a section that its file leaves out, or that was not asked for, is absent. */
export function projectJson(assessment: ProjectAssessment, sections?: readonly SectionName[]): JsonObject {
  const { project, weightedAttainment, disbursement } = assessment;
  const only = <T>(name: SectionName, value: T): T | undefined =>
    sections === undefined || sections.includes(name) ? value : undefined;
  return {
    code: project.code,
    title: { vi: project.title.vi, en: project.title.en },
    file: project.file,
    data: project.data,
    label: assessment.label,
    timeline: only('timeline', timelineJson(assessment.timeline)),
    indicators: only(
      'indicators',
      assessment.indicators?.map((indicator) => indicatorJson(indicator, project.language)),
    ),
    weightedAttainment: only('indicators', weightedAttainment && weightedAttainmentJson(weightedAttainment)),
    activities: only('activities', assessment.activities?.map(activityJson)),
    targetGroups: only('target-groups', assessment.targetGroups?.map(targetGroupJson)),
    cofinancing: only('cofinancing', assessment.cofinancing?.map(cofinancingJson)),
    disbursement: only('disbursement', disbursement && disbursementJson(disbursement)),
    stated: only('stated', assessment.stated?.map(statedJson)),
    coverage: coverageJson(assessment.coverage),
  };
}

export function coverageJson({ indicatorsWithValue, indicators }: Coverage): JsonObject {
  return { indicatorsWithValue, indicators };
}
