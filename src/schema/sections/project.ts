import * as z from 'zod';
import type {
  Dimension,
  DimensionPart,
  Extension,
  Note,
  Project,
  ReportingPeriod,
  Suspension,
} from '../../model/project.js';
import type { TableKey } from '../../model/tables.js';
import { LANGUAGES } from '../../model/text.js';
import {
  listOrCsv,
  optionalText,
  orUnknown,
  period,
  projectPlace,
  reason,
  recordKeys,
  text,
  textSuchAs,
} from '../common-schemas.js';
import { EDITOR_VIEWS } from '../editor-views.js';
import { atMostOneOf } from '../key-rules.js';
import { meant } from '../meanings.js';
import { neutral, placeholderOf } from '../neutral.js';
import { list, scalar } from '../node-schemas.js';
import { record, type ShapeOf } from '../record.js';
import {
  currency,
  date,
  dateOnce,
  names,
  oneOf,
  projectCode,
  refersTo,
  refuse,
  string,
  wordFor,
} from '../scalar-schemas.js';
import { parsed } from '../scalars/parsed.js';
import { textOf } from '../surroundings.js';
import { tableOfMany } from '../tables.js';
import { activity, milestone } from './activities.js';
import { budget } from './budget.js';
import { cofinancingRule, subproject } from './cofinancing.js';
import { exchangeRate } from './exchange-rate.js';
import { indicator } from './indicators.js';
import { result } from './results.js';
import { evidence, source } from './sources-and-evidence.js';
import { statedFigure } from './stated.js';
import { targetGroup } from './target-groups.js';
import { thresholds } from './thresholds.js';

/** The version of the format that this program understands. */
export const FORMAT_VERSION = 1;

const version = scalar<typeof FORMAT_VERSION>(
  EDITOR_VIEWS.version,
  { expected: { type: 'version' }, example: '1' },
  (node) =>
    textOf(node) === String(FORMAT_VERSION)
      ? parsed(FORMAT_VERSION)
      : refuse(node, { type: 'version' }, { suggestion: '1' }),
);

const reportingPeriod = meant(
  record<ReportingPeriod>({ id: names('period'), name: neutral(optionalText), start: date, end: date, ...recordKeys }),
  { role: 'period' },
);

const dimension = record<Dimension>({
  id: wordFor('dimension'),
  name: text,
  parts: list(record<DimensionPart>({ id: wordFor('part'), name: text, ...recordKeys })),
  ...recordKeys,
});

const extension = record<Extension>({ end: dateOnce, approved: dateOnce, reason: neutral(reason), ...recordKeys });

const suspension = record<Suspension>({
  from: dateOnce,
  until: date.optional(),
  reason: neutral(reason),
  ...recordKeys,
});

const note = record<Note>({
  on: date.optional(),
  text,
  about: refersTo('any').optional(),
  author_role: string.optional(),
  ...recordKeys,
});

const namesOrUnknown = orUnknown(list(text));

type WrittenProject = Omit<Project, 'file' | 'withheld'> & { readonly logframe: typeof FORMAT_VERSION } & {
  readonly [Key in TableKey]?: undefined;
};

const shape: ShapeOf<WrittenProject> = {
  logframe: version,
  code: projectCode,
  aliases: neutral(list(string).default([])),
  title: neutral(textSuchAs({ vi: '<tên dự án>', en: '<name of the project>' })),
  data: oneOf(['real', 'illustrative']).default('real'),
  language: neutral(oneOf(LANGUAGES).default('vi')),
  summary: neutral(optionalText),
  dimensions: neutral(list(dimension).optional()),
  donors: neutral(orUnknown(list(text, { vi: '[<tên nhà tài trợ>]', en: '[<name of the donor>]' })), { kind: 'list' }),
  implementers: neutral(namesOrUnknown.optional()),
  partners: neutral(namesOrUnknown.optional()),
  places: neutral(list(projectPlace).optional()),
  period,
  started: date.optional(),
  ended: date.optional(),
  suspended: date.optional(),
  extensions: list(extension).optional(),
  suspensions: list(suspension).optional(),
  currency: currency.optional(),
  reporting_periods: list(reportingPeriod).optional(),
  exchange_rates: list(exchangeRate).optional(),
  sources: neutral(list(source).optional()),
  evidence: neutral(listOrCsv(evidence).optional()),
  target_groups: list(targetGroup).optional(),
  results: neutral(list(result).optional()),
  indicators: list(indicator).optional(),
  activities: list(activity).optional(),
  milestones: list(milestone).optional(),
  budget: budget.optional(),
  cofinancing: list(cofinancingRule).optional(),
  subprojects: list(subproject).optional(),
  stated: list(statedFigure).optional(),
  actuals: tableOfMany('actuals').optional(),
  done: tableOfMany('done').optional(),
  contributions: tableOfMany('contributions').optional(),
  notes: neutral(list(note).optional()),
  thresholds: thresholds.optional(),
};

const writtenProject = record<WrittenProject>(shape, [atMostOneOf('suspended', 'suspensions')]);

const NEUTRAL_KEYS: ReadonlySet<string> = new Set(
  Object.entries(shape).flatMap(([key, schema]) => (placeholderOf(schema) ? [key] : [])),
);

/** Whether no figure reads what stands under a key of the file, as under `title` and `notes`. */
export function isNeutralKey(key: string): boolean {
  return NEUTRAL_KEYS.has(key);
}

/** A whole project file; `file` is added by the caller. */
export const project: z.ZodType<Omit<Project, 'file' | 'withheld'>> = writtenProject
  .transform((written) => {
    const { logframe: _, ...rest } = written;
    return rest;
  })
  .meta({ title: 'Logframe project file, format 1' });
