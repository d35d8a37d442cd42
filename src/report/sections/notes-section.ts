import type { Note } from '../../model/project.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import type { ListItem, Section } from '../report.js';

/** What the file says in words: assumptions, circumstances, choices. A figure that rests on one cannot be read without it. */
export function notesSection({ assessment: { project } }: ReportedProject): Section {
  return {
    name: 'notes',
    title: ({ words: say }) => say.section.notes,
    blocks: [{ kind: 'list', file: project.file, items: (project.notes ?? []).map(noteItem) }],
  };
}

function noteItem({ on, about, text, at }: Note): ListItem {
  return {
    place: at,
    text: (format) => {
      const head = [on ? format.date(on.last) : '', about ?? ''].filter((part) => part !== '').join(', ');
      return head === '' ? format.text(text) : `${head}: ${format.text(text)}`;
    },
  };
}
