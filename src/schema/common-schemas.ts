import * as z from 'zod';
import type { Period, PeriodOrId } from '../model/period.js';
import type { RecordPlace } from '../model/place.js';
import type { ProjectPlace } from '../model/project.js';
import type { Quantity } from '../model/quantity.js';
import { type Breakdown, type Explanation, ID_PATTERN, type Observation, type PlaceNames } from '../model/record.js';
import type { Text } from '../model/text.js';
import type { Unknown } from '../model/unknown.js';
import { EDITOR_VIEWS } from './editor-views.js';
import { meant } from './meanings.js';
import { neutral } from './neutral.js';
import { delegate, report } from './node-issue.js';
import { type ChosenKeys, choose, list, mapOf, nodeSchema, onNode, refuseType, type Wanted } from './node-schemas.js';
import { fields, record } from './record.js';
import { date, dimensionOfBreakdown, placeName, refersTo, string } from './scalar-schemas.js';
import { parseId } from './scalars/id.js';
import { languageAround, textOf } from './surroundings.js';

const bothLanguages = fields<Text>({ vi: string.optional(), en: string.optional() });

/** Words; a plain string is in the language of the file. */
export const text = textSuchAs('Họp thôn');

/** The same with an example of its own. */
export function textSuchAs(example: string | Text): z.ZodType<Text> {
  const wanted: Wanted = { expected: { type: 'text' }, example };
  return nodeSchema<Text>(z.any().meta({ ...EDITOR_VIEWS.text }), wanted, (node, context) => {
    if (node.kind === 'map') {
      if (node.entries.size === 0) report(context, { kind: 'missing-key', or: ['en'], example }, 'vi');
      return delegate(bothLanguages, node, context);
    }
    const words = textOf(node) ?? '';
    return words === '' ? refuseType(node, wanted, context) : { [languageAround(node)]: words };
  });
}

/** Why something was decided. */
export const reason = textSuchAs({ vi: '‹lý do›', en: '<reason>' });

/** Words that may be left out; empty ones are left out. */
export const optionalText = onNode<Text | undefined>(text, (node, context) =>
  textOf(node) === '' ? undefined : delegate(text, node, context),
).optional();

/** Keys that every record may carry. */
export const recordKeys = {
  source: neutral(refersTo('source').optional()),
  as_written: neutral(string.optional()),
  note: neutral(optionalText),
};

/** Why a value deviates, by date; no figure reads it. */
export const explanations = neutral(list(record<Explanation>({ on: date, text, ...recordKeys })).optional());

/** A fact that the source does not state. */
export const unknown = record<Unknown & { readonly at: RecordPlace }>({ unknown: textSuchAs('nguồn không nêu') }).meta({
  id: 'unknown',
});

export function orUnknown<T>(schema: z.ZodType<T>): z.ZodType<T | Unknown> {
  return choose<T | Unknown>([schema, unknown], (node) =>
    node?.kind === 'map' && node.entries.has('unknown') ? unknown : schema,
  );
}

/** What proves a record. */
export const evidenceIds = list(refersTo('evidence'));
/** Ids as the keys of a map. */
export const idKeys: ChosenKeys = { pattern: ID_PATTERN, refuse: (key) => parseId(key).problem };

export const period = meant(
  record<Period & { readonly at: RecordPlace }>({ start: date, end: date }).meta({ id: 'period' }),
  { role: 'period' },
);

const PERIOD: Wanted = { expected: { type: 'period' }, example: '{ start: 2022-07-01, end: 2023-06-30 }' };

const periodId = meant(
  nodeSchema<PeriodOrId>(z.any().meta({ ...EDITOR_VIEWS.id }), PERIOD, (node, context) => {
    const name = textOf(node) ?? '';
    return parseId(name).problem ? refuseType(node, PERIOD, context) : { id: name, at: node };
  }),
  { role: 'reference', kind: 'period' },
);

/** A period, or the id of one of the reporting periods. */
export const periodOrId = choose<PeriodOrId>([period, periodId], (node) => (node?.kind === 'map' ? period : periodId));

const placeShape = {
  province: placeName('province').optional(),
  district: placeName('district').optional(),
  commune: placeName('commune').optional(),
  village: placeName('village').optional(),
  note: neutral(optionalText),
};
export const placeNames = fields<PlaceNames>(placeShape).meta({ id: 'place' });
export const projectPlace = record<ProjectPlace>({ ...placeShape, ...recordKeys });

/** dimension → part → quantity */
export function breakdown(value: z.ZodType<Quantity>): z.ZodType<Breakdown> {
  return meant(mapOf(mapOf(value, '{ female: 21, male: 19 }'), '{ sex: { female: 21, male: 19 } }'), {
    role: 'breakdown',
  });
}

export function observationKeys<Value>(value: z.ZodType<Value>, part: z.ZodType<Quantity>) {
  return {
    on: date,
    value,
    by: breakdown(part).optional(),
    overlapping: list(dimensionOfBreakdown).optional(),
    partial: list(dimensionOfBreakdown).optional(),
    place: neutral(placeNames.optional()),
    evidence: evidenceIds.optional(),
    ...recordKeys,
  };
}

/** One report of a value on a date. */
export function observation<Value>(value: z.ZodType<Value>, part: z.ZodType<Quantity>): z.ZodType<Observation<Value>> {
  return record<Observation<Value>>(observationKeys(value, part));
}

/** A list in the file itself, or `{ csv: relative/path.csv }`, which is read into the tree before. */
export function listOrCsv<T>(item: z.ZodType<T>): z.ZodType<readonly T[]> {
  const inline = list(item);
  return choose([inline, csvReference], () => inline);
}

/** How a file names a table that stands in the place of a list. */
export const tableReference = z.strictObject({ csv: z.string() }).meta({ id: 'csv' });

const csvReference = nodeSchema<never>(tableReference, { expected: { type: 'list' }, example: '' }, () => z.NEVER);
