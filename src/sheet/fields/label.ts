import type { Label } from '../../calc/project-assessment.js';
import type { Format, Phrase } from '../../messages/format.js';
import type { Tone } from '../cell.js';
import { LABEL_TONE } from '../tones.js';
import { counting, type ProjectFindings } from './findings.js';

/** The label for readers: it never reads as good while there is an error or a warning in the records. */
export function saidLabel(label: Label, findings: ProjectFindings | undefined): Phrase {
  return (format) => {
    const what = format.words.label[label];
    const found = label === 'attention' ? '' : countSevere(findings, format);
    return found === '' ? what : format.words.withFindings({ what, findings: found });
  };
}

export function toneOfLabel(label: Label, findings: ProjectFindings | undefined): Tone {
  const isSevere = findings && (counting('error')(findings) > 0 || counting('warning')(findings) > 0);
  return isSevere && LABEL_TONE[label] === 'good' ? 'warning' : LABEL_TONE[label];
}

/** How many errors and warnings there are, `1 error, 3 warnings`; empty where there are none. */
export function countSevere(findings: ProjectFindings | undefined, { words: say, count }: Format): string {
  if (!findings) return '';
  const [errors, warnings] = [counting('error')(findings), counting('warning')(findings)];
  return [
    errors > 0 && say.errorsFound(count(errors), errors !== 1),
    warnings > 0 && say.warningsFound(count(warnings), warnings !== 1),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
