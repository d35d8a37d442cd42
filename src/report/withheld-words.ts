import type { Format } from '../messages/format.js';
import type { Place } from '../model/place.js';
import { onOneLine } from '../model/text.js';
import type { Withheld } from '../model/withheld.js';

interface ErrorOf {
  readonly code: string;
  readonly place: Place;
}

/** Why something stands without figures: `withheld because of an error (line 12: LF204)`. */
export function withheldBecause(error: ErrorOf, file: string, format: Format): string {
  return format.words.withheldBecause(errorAt(error, file, format));
}

/** What is withheld, and where the error is: `indicator IND-2 (line 12: LF204)`. */
export function withheldRecord(withheld: Withheld, file: string, format: Format): string {
  return format.words.withheldRecord({ what: nameOf(withheld, format), at: errorAt(withheld, file, format) });
}

/** The line of an error; of one in another file, a table, with the name of that file. */
export function errorAt({ code, place: { source, start } }: ErrorOf, file: string, { words: say }: Format): string {
  const line = String(source.positionOf(start).line);
  return say.errorAt({ code, line, file: source.file === file ? undefined : source.file });
}

function nameOf(withheld: Withheld, { words: say }: Format): string {
  switch (withheld.kind) {
    case 'record':
      return `${say.withheld[withheld.list]} ${withheld.id ?? ''}`.trimEnd();
    case 'budget':
      return say.withheld.budget;
    case 'breakdown':
      return say.withheldBreakdown({ id: withheld.id, dimension: onOneLine(withheld.dimension) });
  }
}
