import { describe } from '../../rules/registry.js';
import { describing } from '../../sheet/fields/diagnostic.js';
import { sheetRecord } from '../../sheet/sheet-record.js';
import { recordJson } from '../../sheet/to-json.js';
import type { CheckRenderer } from './check-context.js';
import { CHECK_DOCUMENT, type CheckDocument } from './check-shape.js';
import { countAll } from './count-all.js';

/**
 * One JSON document, its keys in a fixed order. The counts are those of all diagnostics, shown or not. What comments
 * silence, what the baseline knows and what rules found that are off have counts of their own. Lines and columns
 * count from 1, columns in UTF-16 units; the end is the place behind the last character. What does not apply is absent.
 */
export const renderJson: CheckRenderer = (diagnostics, context) => {
  const { language, files, asOf, hidden, suppressed = [], known, off = [], rulesOff = [], version } = context;
  const described = describing(language, describe);
  const document: CheckDocument = {
    version,
    asOf,
    counts: countAll(diagnostics, hidden),
    files: files.length,
    off: off.length,
    shown: diagnostics.map(described),
    suppressed: suppressed.map((one) => ({ ...described(one), reason: one.reason })),
    known: known?.map(described),
    rulesOff,
  };
  return `${JSON.stringify(recordJson(sheetRecord(CHECK_DOCUMENT, document, '')), undefined, 2)}\n`;
};
