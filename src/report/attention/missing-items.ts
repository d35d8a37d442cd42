import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { ListItem } from '../report.js';

/** How much of the project has no data, in words: an empty cell is easily read as a zero. */
export function missingItems(assessment: ProjectAssessment): readonly ListItem[] {
  const { label } = assessment;
  const counts = countMissing(assessment);
  const isAnything = Object.values(counts).some((count) => count > 0);
  if (!isAnything && label !== 'no-data') return [];
  return [
    {
      tone: 'muted',
      text: ({ words: say, count }) => {
        const parts = [
          counts.indicators > 0 && say.countIndicators(count(counts.indicators), counts.indicators > 1),
          counts.activities > 0 && say.countActivities(count(counts.activities), counts.activities > 1),
          counts.milestones > 0 && say.countMilestones(count(counts.milestones), counts.milestones > 1),
          counts.subprojects > 0 && say.countSubprojects(count(counts.subprojects), counts.subprojects > 1),
        ].filter((part) => part !== false);
        const what = parts.join(', ');
        if (what === '') return say.noData;
        return label === 'no-data' ? say.noDataSummary(what) : say.partlyNoData(what);
      },
    },
  ];
}

function countMissing({ indicators = [], activities = [], cofinancing = [], timeline }: ProjectAssessment) {
  const subprojects = cofinancing.flatMap(({ results }) =>
    results
      .filter(({ stage, verdict, subproject }) => subproject && stage === 'actual' && verdict === 'no-data')
      .map(({ subproject }) => subproject?.id),
  );
  return {
    indicators: indicators.filter(
      ({ status, actual }) => status === 'no-data' || (status === 'narrative' && actual.kind === 'missing'),
    ).length,
    activities: activities.filter(({ status }) => status === 'no-data').length,
    milestones: (timeline.milestones ?? []).filter(({ status }) => status === 'no-data').length,
    subprojects: new Set(subprojects).size,
  };
}
