import * as z from 'zod';
import type { Note, Project, ReportingPeriod } from '../../model/project.js';
import { LANGUAGES } from '../../model/text.js';
import { optionalText, orUnknown, period, projectPlace, recordKeys, text, textSuchAs } from '../common-schemas.js';
import { EDITOR_VIEWS } from '../editor-views.js';
import { list, scalar } from '../node-schemas.js';
import { record } from '../record.js';
import { currency, date, id, oneOf, refuse, string } from '../scalar-schemas.js';
import { parsed } from '../scalars/parsed.js';
import { textOf } from '../surroundings.js';
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

const reportingPeriod = record<ReportingPeriod>({ id, name: optionalText, start: date, end: date, ...recordKeys });

const note = record<Note>({
  on: date.optional(),
  text,
  about: id.optional(),
  author_role: string.optional(),
  ...recordKeys,
});

const namesOrUnknown = orUnknown(list(text));

type WrittenProject = Omit<Project, 'file' | 'withheld'> & { readonly logframe: typeof FORMAT_VERSION };

const writtenProject = record<WrittenProject>({
  logframe: version,
  code: id,
  aliases: list(string).default([]),
  title: textSuchAs({ vi: '<tên dự án>', en: '<name of the project>' }),
  data: oneOf(['real', 'illustrative']).default('real'),
  language: oneOf(LANGUAGES).default('vi'),
  summary: optionalText,
  donors: orUnknown(list(text, { vi: '[<tên nhà tài trợ>]', en: '[<name of the donor>]' })),
  implementers: namesOrUnknown.optional(),
  partners: namesOrUnknown.optional(),
  places: list(projectPlace).optional(),
  period,
  ended: date.optional(),
  suspended: date.optional(),
  currency: currency.optional(),
  reporting_periods: list(reportingPeriod).optional(),
  exchange_rates: list(exchangeRate).optional(),
  sources: list(source).optional(),
  evidence: list(evidence).optional(),
  target_groups: list(targetGroup).optional(),
  results: list(result).optional(),
  indicators: list(indicator).optional(),
  activities: list(activity).optional(),
  milestones: list(milestone).optional(),
  budget: budget.optional(),
  cofinancing: list(cofinancingRule).optional(),
  subprojects: list(subproject).optional(),
  stated: list(statedFigure).optional(),
  notes: list(note).optional(),
  thresholds: thresholds.optional(),
});

/** A whole project file; `file` is added by the caller. */
export const project: z.ZodType<Omit<Project, 'file' | 'withheld'>> = writtenProject
  .transform((written) => {
    const { logframe: _, ...rest } = written;
    return rest;
  })
  .meta({ title: 'Logframe project file, format 1' });
