import { visibleText } from '../../diagnostics/visible-text.js';
import { formatPlace } from '../../model/place.js';
import { describe } from '../../rules/registry.js';
import type { CheckRenderer } from './check-context.js';
import { CHECK_WORDS } from './check-words.js';
import { createPaint } from './paint.js';

/** One line a diagnostic, `file:line:column: error LF204 message`, as editors and `grep` like it. */
export const renderConcise: CheckRenderer = (diagnostics, { language, colour }) => {
  const paint = createPaint(colour);
  return diagnostics
    .map((diagnostic) => {
      const { severity, code, place } = diagnostic;
      const { message } = describe(diagnostic, language);
      const kind = paint.severity[severity](`${CHECK_WORDS[language].severity[severity]} ${code}`);
      return `${visibleText(formatPlace(place))}: ${kind} ${visibleText(message.replaceAll('\n', ' '))}\n`;
    })
    .join('');
};
