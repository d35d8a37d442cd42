import { countSevere, isSevere } from '../../sheet/fields/label.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import { attentionItems } from '../attention/attention-items.js';
import type { ListItem, Section } from '../report.js';

/** More of one kind are counted: a list that nobody reads to its end says nothing. */
const MOST_OF_A_KIND = 8;

/** What somebody has to look at, before anything else: each with its figure and what it is measured against. */
export function attentionSection(project: ReportedProject): Section {
  const items = attentionItems(project, MOST_OF_A_KIND);
  return {
    name: 'attention',
    title: ({ words: say }) => say.section.attention,
    blocks: [
      {
        kind: 'list',
        file: project.assessment.project.file,
        items: items.length > 0 ? items : [nothingFound(project)],
      },
    ],
  };
}

/** Findings in the records are said even where the figures show no issue. */
function nothingFound({ findings }: ReportedProject): ListItem {
  const hasSevere = isSevere(findings);
  return {
    tone: hasSevere ? 'warning' : 'good',
    text: (format) =>
      hasSevere ? format.words.noIssueButFindings(countSevere(findings, format)) : format.words.nothingNeedsAttention,
  };
}
