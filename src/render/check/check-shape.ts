import type { SeverityCounts } from '../../diagnostics/limit-problems.js';
import type { PlainDate } from '../../model/plain-date.js';
import { someEntries, soundEntries } from '../../sheet/entries.js';
import {
  CODE,
  type DescribedFinding,
  DIAGNOSTIC,
  SILENCED,
  type SilencedFinding,
} from '../../sheet/fields/diagnostic.js';
import { dataSchema } from '../../sheet/json-schema.js';
import { partsOf } from '../../sheet/parts-of.js';
import type { RecordShape } from '../../sheet/record-shape.js';
import type { JsonSchema } from '../../sheet/schema-shape.js';

/** What `logframe check` has found, as data. */
export interface CheckDocument {
  readonly version: string;
  readonly asOf?: PlainDate | undefined;
  /** Of all findings, shown or not. */
  readonly counts: SeverityCounts;
  readonly files: number;
  /** How many findings of rules that are off there are. */
  readonly off: number;
  readonly shown: readonly DescribedFinding[];
  readonly suppressed: readonly SilencedFinding[];
  /** Absent without a baseline. */
  readonly known?: readonly DescribedFinding[] | undefined;
  readonly rulesOff: readonly string[];
}

const sum = partsOf<CheckDocument>();
/** Nothing where there are none. */
const some = (count: number): number | undefined => (count === 0 ? undefined : count);

const SUMMARY: RecordShape<CheckDocument> = {
  name: 'summary',
  says: 'All findings, shown or not, but for those suppressed, known and off.',
  parts: [
    sum.count('errors', 'Errors.', ({ counts }) => counts.error),
    sum.count('warnings', 'Warnings.', ({ counts }) => counts.warning),
    sum.count('infos', 'Notes.', ({ counts }) => counts.info),
    sum.count('files', 'Files that were looked at.', ({ files }) => files),
    sum.count(
      'suppressed',
      'Findings that comments in the files suppress.',
      ({ suppressed }) => some(suppressed.length),
      {
        optional: true,
      },
    ),
    sum.count('known', 'Findings that the baseline knows; absent without one.', ({ known }) => known?.length, {
      optional: true,
    }),
    sum.count('off', 'Findings of rules that the configuration switches off.', ({ off }) => some(off), {
      optional: true,
    }),
  ],
};

const is = partsOf<CheckDocument>();

export const CHECK_DOCUMENT: RecordShape<CheckDocument> = {
  name: 'check',
  says: 'What `logframe check --format json` prints.',
  parts: [
    is.word('logframe', 'The version of the program.', ({ version }) => version),
    is.day('asOf', 'The date at which the rules looked at the figures.', ({ asOf }) => asOf),
    is.record('summary', SUMMARY, (of) => of),
    is.list('diagnostics', DIAGNOSTIC, ({ shown }) => soundEntries(shown)),
    is.list('suppressed', SILENCED, ({ suppressed }) => someEntries(suppressed), {
      optional: true,
    }),
    is.list('known', DIAGNOSTIC, ({ known }) => someEntries(known), {
      optional: true,
      says: 'What the baseline knows; absent where it knows none of the findings.',
    }),
    is.data(
      'rulesOff',
      'The rules that the configuration switches off for some file, whether they found something or not.',
      CODE,
      ({ rulesOff }) => (rulesOff.length > 0 ? rulesOff : undefined),
    ),
  ],
};

/** JSON Schema (draft 2020-12) of the document. */
export function checkJsonSchema(): JsonSchema {
  return dataSchema('logframe check', CHECK_DOCUMENT);
}
