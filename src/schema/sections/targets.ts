import * as z from 'zod';
import {
  ACCUMULATIONS,
  type Baseline,
  type Goal,
  type InterimTarget,
  type RunningTarget,
  type Start,
  type Target,
} from '../../model/indicator.js';
import type { PeriodOrId } from '../../model/period.js';
import type { PartialDate } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import type { ProjectRecord } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { Unknown } from '../../model/unknown.js';
import type { Version } from '../../model/versioned.js';
import type { MapNode } from '../../source/node.js';
import { breakdown, optionalText, orUnknown, periodOrId, recordKeys, unknown } from '../common-schemas.js';
import { when } from '../editor-help/when.js';
import { atLeastOneOf, exactlyOneOf, type KeyRule } from '../key-rules.js';
import { neutral } from '../neutral.js';
import { delegate, report } from '../node-issue.js';
import { choose, onNode } from '../node-schemas.js';
import { record } from '../record.js';
import { date } from '../scalar-schemas.js';
import { nearest, textOf } from '../surroundings.js';
import { datedIfLater, versioned, versionKeys } from '../versioned.js';

type SingleGoal<Value> = Goal<Value> & Partial<ProjectRecord>;

/** A target of a measure that has no parts to add up. */
export function target<Value>(value: z.ZodType<Value>): z.ZodType<Target<Value>> {
  const either = orUnknown(value);
  return targetOf(
    either,
    record<Omit<Goal<Value>, 'by'> & ProjectRecord>({ value: either, ...recordKeys }),
    record<Version<Omit<Goal<Value>, 'by'>>>({ value: either, ...versionKeys }, [datedIfLater]),
  );
}

/** The same with targets of parts: `{ value: 100, by: { sex: { female: 50 } } }`. */
export function targetWithParts<Value>(value: z.ZodType<Value>, part: z.ZodType<Quantity>): z.ZodType<Target<Value>> {
  const keys = { value: orUnknown(value), by: breakdown(part).optional() };
  return targetOf(
    keys.value,
    record<Goal<Value> & ProjectRecord>({ ...keys, ...recordKeys }),
    record<Version<Goal<Value>>>({ ...keys, ...versionKeys }, [datedIfLater]),
  );
}

/** The value alone, or as the `value` of a record; words in two languages and Unknown are maps too. */
function targetOf<Value>(
  value: z.ZodType<Value | Unknown>,
  writtenOut: z.ZodType<SingleGoal<Value>>,
  version: z.ZodType<Version<Goal<Value>>>,
): z.ZodType<Target<Value>> {
  const alone = onNode<SingleGoal<Value>>(value, (node, context) => ({ value: delegate(value, node, context) }));
  const single = choose<SingleGoal<Value>>([alone, writtenOut], (node) =>
    node?.kind === 'map' && (node.entries.has('value') || node.entries.has('by')) ? writtenOut : alone,
  );
  return versioned<Goal<Value>>(single, version);
}

type SingleStart<Value> = Start<Value> & Partial<ProjectRecord>;

/** A baseline with its date, Unknown, or its versions, of a measure that has no parts to add up. */
export function baseline<Value>(value: z.ZodType<Value>): z.ZodType<Baseline<Value>> {
  const on = date.optional();
  return baselineOf(
    record<Omit<Start<Value>, 'by'> & ProjectRecord>({ value, on, ...recordKeys }),
    record<Version<Omit<Start<Value>, 'by'>>>({ value: orUnknown(value), on, ...versionKeys }, [datedIfLater]),
  );
}

/** The same with baselines of parts. */
export function baselineWithParts<Value>(
  value: z.ZodType<Value>,
  part: z.ZodType<Quantity>,
): z.ZodType<Baseline<Value>> {
  const keys = { on: date.optional(), by: breakdown(part).optional() };
  return baselineOf(
    record<Start<Value> & ProjectRecord>({ value, ...keys, ...recordKeys }),
    record<Version<Start<Value>>>({ value: orUnknown(value), ...keys, ...versionKeys }, [datedIfLater]),
  );
}

function baselineOf<Value>(
  known: z.ZodType<SingleStart<Value>>,
  version: z.ZodType<Version<Start<Value>>>,
): z.ZodType<Baseline<Value>> {
  const notKnown = onNode<SingleStart<Value>>(unknown, (node, context) => ({
    value: delegate(unknown, node, context),
  }));
  const single = choose<SingleStart<Value>>([known, notKnown], (node) =>
    node?.kind === 'map' && node.entries.has('unknown') ? notKnown : known,
  );
  return versioned<Start<Value>>(single, version);
}

interface WrittenInterim<Value> extends ProjectRecord {
  readonly value: Value;
  readonly by?: PartialDate | undefined;
  readonly during?: PeriodOrId | undefined;
  readonly from?: PartialDate | undefined;
  readonly reason?: Text | undefined;
}

/** Several entries of one date or period are versions of it, told apart by `from`. */
const interimVersionKeys = { from: date.optional(), reason: neutral(optionalText), ...recordKeys };

/** A level of a scale that is due by a date. */
export function runningTarget<Value>(value: z.ZodType<Value>): z.ZodType<RunningTarget<Value>> {
  return record<Omit<RunningTarget<Value>, 'during'>>({ value, by: date, ...interimVersionKeys });
}

/**
 * A running target `by` a date, or an increment `during` a period, which only sums have. Both kinds in one list, or in one
 * item, pass here: LF414 finds them, and shows both.
 */
export function interimTarget<Value>(value: z.ZodType<Value>): z.ZodType<InterimTarget<Value>> {
  const written = record<WrittenInterim<Value>>(
    { value, by: date.optional(), during: periodOrId.optional(), ...interimVersionKeys },
    [byOrDuring, incrementsOnlyOfSums],
  );
  return written.transform(({ by, during, ...rest }): InterimTarget<Value> => {
    if (by) return { ...rest, by };
    return during ? { ...rest, during } : z.NEVER;
  });
}

const byOrDuring: KeyRule = {
  ...exactlyOneOf('by', 'during'),
  check: atLeastOneOf(['by', 'during']).check,
};

const incrementsOnlyOfSums: KeyRule = {
  check(isThere, node, context) {
    const accumulates = textOf(nearest(node, 'accumulates'));
    if (!isThere('during') || accumulates === undefined || accumulates === 'sum' || isAmongRunning(node)) return;
    const because = { key: 'accumulates', value: accumulates };
    report(context, { kind: 'unknown-key', known: ['by', 'value'], because }, 'during');
  },
  editorView: {},
};

/** The same for editors, whose schema sees the list from its indicator. */
export const incrementsForEditors: KeyRule = {
  check() {},
  editorView: when(
    { properties: { accumulates: { enum: ACCUMULATIONS.filter((one) => one !== 'sum') } }, required: ['accumulates'] },
    { properties: { interim: { items: { not: { required: ['during'] } } } } },
  ),
};

/** Whether some item of the list in which this one stands is a running target. */
function isAmongRunning({ parent: list }: MapNode): boolean {
  return list?.kind === 'seq' && list.items.some((item) => item.kind === 'map' && item.entries.has('by'));
}
