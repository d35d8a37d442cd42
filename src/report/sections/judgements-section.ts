import type { ReportedProject } from '../../sheet/fields/project.js';
import { judgementsOf } from '../judgements.js';
import type { Section } from '../report.js';

/** What people decided that changes figures or findings. */
export function judgementsSection(project: ReportedProject): Section {
  return {
    name: 'judgements',
    title: ({ words: say }) => say.section.judgements,
    blocks: [
      {
        kind: 'list',
        file: project.assessment.project.file,
        items: judgementsOf(project).map(({ text, place }) => ({ text, place })),
      },
    ],
  };
}
