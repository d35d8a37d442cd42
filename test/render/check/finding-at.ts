import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { ReaderFindings } from '../../../src/diagnostics/reader-findings.js';
import type { Place } from '../../../src/model/place.js';

/** An unknown key (LF201) at a place, named as the characters there unless something else is said. */
export function findingAt(place: Place, args: Partial<ReaderFindings['LF201']> = {}): Diagnostic {
  const key = place.source.text.slice(place.start, place.end);
  return { code: 'LF201', slug: 'unknown-key', severity: 'error', args: { key, known: [], ...args }, place };
}
