import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatPlace } from '../../model/place.js';
import type { Language } from '../../model/text.js';
import { describe } from '../../rules/registry.js';
import { CHECK_WORDS } from './check-words.js';

/** What a finding says, without its own place: the message, the help, and each other place with what stands there. */
export function plainLines(diagnostic: Diagnostic, language: Language): readonly string[] {
  const { message, help, labels } = describe(diagnostic, language);
  const { related = [] } = diagnostic;
  return [
    message,
    ...(help === undefined ? [] : `${CHECK_WORDS[language].help}: ${help}`.split('\n')),
    ...related.map(({ place, label }) => `${labels?.[label] ?? label}: ${formatPlace(place)}`),
  ];
}
