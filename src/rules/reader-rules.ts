import type { ReaderCode, ReaderFindings } from '../diagnostics/reader-findings.js';
import LF201 from './format/LF201-unknown-key.js';
import LF202 from './format/LF202-missing-key.js';
import LF203 from './format/LF203-wrong-type.js';
import LF204 from './format/LF204-ambiguous-number.js';
import LF205 from './format/LF205-bad-date.js';
import LF206 from './format/LF206-bad-quantity.js';
import LF207 from './format/LF207-bad-currency.js';
import LF208 from './format/LF208-count-not-whole.js';
import LF209 from './format/LF209-format-version.js';
import LF101 from './reading/LF101-yaml-syntax.js';
import LF102 from './reading/LF102-unreadable-text.js';
import LF103 from './reading/LF103-damaged-vietnamese.js';
import LF104 from './reading/LF104-invisible-character.js';
import LF105 from './reading/LF105-file-not-found.js';
import LF108 from './reading/LF108-swallowed-thousands.js';
import type { Rule } from './rule.js';

/** The rules that are raised while a file is read, by their codes: LF801 borrows their words for the configuration. */
export const READER_RULES: { readonly [C in Exclude<ReaderCode, 'LF801'>]: Rule<ReaderFindings[C]> } = {
  LF101,
  LF102,
  LF103,
  LF104,
  LF105,
  LF108,
  LF201,
  LF202,
  LF203,
  LF204,
  LF205,
  LF206,
  LF207,
  LF208,
  LF209,
};
