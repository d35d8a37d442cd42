import type { ProjectAssessment } from '../../calc/project-assessment.js';
import { cofinancingItems } from '../attention/cofinancing-items.js';
import { indicatorItems } from '../attention/indicator-items.js';
import { missingItems } from '../attention/missing-items.js';
import { moneyItems } from '../attention/money-items.js';
import { statedItems } from '../attention/stated-items.js';
import { activityItems, milestoneItems } from '../attention/work-items.js';
import type { ListItem, Section, SectionName } from '../report.js';

/** More of one kind are counted: a list that nobody reads to its end says nothing. */
const MOST_OF_A_KIND = 8;

/** What somebody has to look at, before anything else: each with its figure and what it is measured against. */
export function attentionSection(assessment: ProjectAssessment): Section {
  const { indicators = [], activities = [], cofinancing = [], stated = [] } = assessment;
  const { disbursement, timeline, thresholds, asOf } = assessment;
  const found: ListItem[] = [
    ...upTo(cofinancing.flatMap(cofinancingItems), 'cofinancing'),
    ...upTo(disbursement ? moneyItems(disbursement, assessment) : [], 'disbursement'),
    ...upTo(
      indicators.flatMap((one) => indicatorItems(one, thresholds)),
      'indicators',
    ),
    ...upTo((timeline.milestones ?? []).flatMap(milestoneItems), 'timeline'),
    ...upTo(
      activities.flatMap((one) => activityItems(one, asOf)),
      'activities',
    ),
    ...upTo(stated.flatMap(statedItems), 'stated'),
    ...missingItems(assessment),
  ];
  const nothing: ListItem = { tone: 'good', text: ({ words: say }) => say.nothingNeedsAttention };
  return {
    name: 'attention',
    title: ({ words: say }) => say.section.attention,
    blocks: [{ kind: 'list', items: found.length > 0 ? found : [nothing] }],
  };
}

function upTo(items: readonly ListItem[], section: SectionName): readonly ListItem[] {
  const rest = items.length - MOST_OF_A_KIND;
  if (rest <= 1) return items;
  const more: ListItem = {
    tone: 'warning',
    text: (format) => format.words.andMore({ count: format.count(rest), section: format.words.section[section] }),
  };
  return [...items.slice(0, MOST_OF_A_KIND), more];
}
