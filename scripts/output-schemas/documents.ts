import { DIAGNOSTIC, SUPPRESSED } from './diagnostic.js';
import { INDICATORS } from './indicator.js';
import { MONEY } from './money.js';
import { PORTFOLIO } from './portfolio.js';
import { DAY, SCALARS } from './scalars.js';
import { count, type JsonSchema, list, object, oneOfWords, optional, ref, text } from './shape.js';
import { WORK } from './work.js';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The document of `logframe report --format json`. */
export const REPORT_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  title: 'logframe report',
  ...object('What `logframe report --format json` prints. What does not apply is absent; null never occurs.', {
    logframe: text('The version of the program.'),
    asOf: ref('day', 'The date of every figure.'),
    projects: list(ref('project')),
    portfolio: optional(ref('portfolio', 'Present for more than one project.')),
    diagnostics: list(ref('diagnostic')),
  }),
  $defs: {
    project: object('The figures of one project; a section that its file leaves out is absent.', {
      code: ref('id'),
      title: ref('text'),
      file: text('The project file.'),
      data: oneOfWords(['real', 'illustrative']),
      label: ref('label'),
      timeline: optional(ref('timeline')),
      indicators: optional(list(ref('indicator'))),
      weightedAttainment: optional(ref('weightedAttainment')),
      activities: optional(list(ref('activity'))),
      targetGroups: optional(list(ref('targetGroup'))),
      cofinancing: optional(list(ref('cofinancing'))),
      disbursement: optional(ref('disbursement')),
      stated: optional(list(ref('stated'))),
      coverage: ref('coverage'),
    }),
    ...WORK,
    ...INDICATORS,
    ...MONEY,
    ...PORTFOLIO,
    diagnostic: DIAGNOSTIC,
    ...SCALARS,
  },
};

/** The document of `logframe check --format json`. */
export const CHECK_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  title: 'logframe check',
  ...object('What `logframe check --format json` prints.', {
    logframe: text('The version of the program.'),
    asOf: ref('day', 'The date at which the rules looked at the figures.'),
    summary: object('All findings, shown or not, but for those suppressed and known.', {
      errors: count('Errors.'),
      warnings: count('Warnings.'),
      infos: count('Notes.'),
      files: count('Files that were looked at.'),
      suppressed: optional(count('Findings that comments in the files suppress; absent where there are none.')),
      known: optional(count('Findings that the baseline knows; absent without a baseline.')),
    }),
    diagnostics: list(ref('diagnostic')),
    suppressed: optional(list(ref('suppressed'))),
  }),
  $defs: { diagnostic: DIAGNOSTIC, suppressed: SUPPRESSED, day: DAY },
};

/** Every schema of an output, by the name of its file under schema/. */
export const OUTPUT_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  'report.schema.json': REPORT_SCHEMA,
  'check.schema.json': CHECK_SCHEMA,
};

export function printSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
