import type { Format } from '../messages/format.js';
import { lineOf, type Place } from '../model/place.js';
import { onOneLine } from '../model/text.js';
import type { RecordInError, Withheld } from '../model/withheld.js';
import { called } from '../sheet/called.js';

interface ErrorOf {
  readonly code: string;
  readonly place: Place;
}

/** Why something stands without figures: `withheld because of an error (line 12: LF204)`. */
export function withheldBecause(error: ErrorOf, file: string | undefined, format: Format): string {
  return format.words.withheldBecause(errorAt(error, file, format));
}

/** A record with its name, and why it stands without figures: `TDA-05 Kênh: withheld because of an error (line 921: LF204)`. */
export function withheldByName(record: RecordInError, format: Format): string {
  const what = called(record)(format) || '?';
  return format.words.attentionPlain({ what, status: withheldBecause(record, record.at.source.file, format) });
}

/** What is withheld, and where the error is: `indicator IND-2 (line 12: LF204)`. */
export function withheldRecord(withheld: Withheld, file: string, format: Format): string {
  return format.words.withheldRecord({ what: nameOf(withheld, format), at: errorAt(withheld, file, format) });
}

/**
 * The line of an error; of one in another file, a table, with the name of that file.
 * @param file that goes without saying; absent where several files are spoken of
 */
export function errorAt({ code, place }: ErrorOf, file: string | undefined, { words: say }: Format): string {
  const own = place.source.file;
  return say.errorAt({ code, line: String(lineOf(place)), file: own === file ? undefined : own });
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
