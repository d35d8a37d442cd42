import type { Label } from '../../calc/project-assessment.js';
import type { Format, Phrase } from '../../messages/format.js';
import type { Tone } from '../cell.js';
import { LABEL_TONE } from '../tones.js';
import { counting, type ProjectFindings } from './findings.js';

/** The label for readers: it tells of every error in the records, and never reads as good while there is one or a warning. */
export function saidLabel(label: Label, findings: ProjectFindings | undefined): Phrase {
  return (format) => {
    const what = format.words.label[label];
    const found = label === 'attention' ? countErrors(findings, format) : countSevere(findings, format);
    return found === '' ? what : format.words.withFindings({ what, findings: found });
  };
}

export function toneOfLabel(label: Label, findings: ProjectFindings | undefined): Tone {
  return isSevere(findings) && LABEL_TONE[label] === 'good' ? 'warning' : LABEL_TONE[label];
}

/** Whether there are errors or warnings. */
export function isSevere(findings: ProjectFindings | undefined): boolean {
  return findings !== undefined && (counting('error')(findings) > 0 || counting('warning')(findings) > 0);
}

/** How many errors there are; empty where there are none. */
function countErrors(findings: ProjectFindings | undefined, { words: say, count }: Format): string {
  const errors = findings ? counting('error')(findings) : 0;
  return errors > 0 ? say.errorsFound(count(errors), errors !== 1) : '';
}

/** How many errors and warnings there are, `1 error, 3 warnings`; empty where there are none. */
export function countSevere(findings: ProjectFindings | undefined, format: Format): string {
  const { words: say, count } = format;
  if (!findings) return '';
  const warnings = counting('warning')(findings);
  return [countErrors(findings, format), warnings > 0 ? say.warningsFound(count(warnings), warnings !== 1) : '']
    .filter((part) => part !== '')
    .join(', ');
}
