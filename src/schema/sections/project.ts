import * as z from 'zod';
import type { ExchangeRate, Note, Project, ReportingPeriod } from '../../model/project.js';
import { LANGUAGES } from '../../model/text.js';
import { optionalText, orUnknown, period, projectPlace, recordKeys, text, textSuchAs } from '../common-schemas.js';
import { EDITOR_VIEWS } from '../editor-views.js';
import { list, scalar } from '../node-schemas.js';
import { record } from '../record.js';
import { currency, date, id, oneOf, positive, refuse, string } from '../scalar-schemas.js';
import { parsed } from '../scalars/parsed.js';
import { textOf } from '../surroundings.js';
import { activity, milestone } from './activities.js';
import { budget } from './budget.js';
import { cofinancingRule, subproject } from './cofinancing.js';
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
  (node) => (textOf(node) === String(FORMAT_VERSION) ? parsed(FORMAT_VERSION) : refuse(node, { type: 'version' }, '1')),
);

const reportingPeriod = record<ReportingPeriod>({ id, name: optionalText, start: date, end: date, ...recordKeys });

const exchangeRate = record<ExchangeRate>({
  from: currency,
  to: currency,
  rate: positive.meta({ description: '1 `from` = `rate` `to`' }),
  on: date,
  ...recordKeys,
});

const note = record<Note>({
  on: date.optional(),
  text,
  about: id.optional().meta({ description: 'An id of this file.' }),
  author_role: string.optional(),
  ...recordKeys,
});

const namesOrUnknown = orUnknown(list(text));

type WrittenProject = Omit<Project, 'file'> & { readonly logframe: typeof FORMAT_VERSION };

const writtenProject = record<WrittenProject>({
  logframe: version,
  code: id.meta({ description: 'The code of the project.' }),
  aliases: list(string).default([]).meta({ description: 'Other spellings of the code that are in use.' }),
  title: textSuchAs({ vi: '<tên dự án>', en: '<name of the project>' }),
  data: oneOf(['real', 'illustrative']).default('real').meta({ description: 'real by default.' }),
  language: oneOf(LANGUAGES).default('vi').meta({ description: 'The language of plain strings, vi by default.' }),
  summary: optionalText,
  donors: orUnknown(list(text, { vi: '[<tên nhà tài trợ>]', en: '[<name of the donor>]' })),
  implementers: namesOrUnknown.optional(),
  partners: namesOrUnknown.optional(),
  places: list(projectPlace).optional().meta({ description: 'Names as they were at project time.' }),
  period,
  ended: date.optional().meta({ description: 'When the project actually closed.' }),
  suspended: date.optional(),
  currency: currency.optional().meta({ description: 'The currency of money that is written without a code.' }),
  reporting_periods: list(reportingPeriod).optional(),
  exchange_rates: list(exchangeRate).optional(),
  sources: list(source).optional().meta({ description: 'Where the facts of this file come from.' }),
  evidence: list(evidence).optional(),
  target_groups: list(targetGroup).optional(),
  results: list(result).optional().meta({ description: 'The results chain.' }),
  indicators: list(indicator).optional(),
  activities: list(activity).optional(),
  milestones: list(milestone).optional(),
  budget: budget.optional(),
  cofinancing: list(cofinancingRule)
    .optional()
    .meta({ description: 'Rules on the least share that somebody contributes.' }),
  subprojects: list(subproject).optional(),
  stated: list(statedFigure).optional().meta({ description: 'Figures that the sources state; checked, never used.' }),
  notes: list(note).optional().meta({ description: 'Dated narrative.' }),
  thresholds: thresholds.optional(),
});

/** A whole project file; `file` is added by the caller. */
export const project: z.ZodType<Omit<Project, 'file'>> = writtenProject
  .transform((written) => {
    const { logframe: _, ...rest } = written;
    return rest;
  })
  .meta({ title: 'Logframe project file, format 1' });
