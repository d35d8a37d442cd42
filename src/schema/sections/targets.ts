import * as z from 'zod';
import { ACCUMULATIONS, type InterimTarget, type Target, type TargetVersion } from '../../model/indicator.js';
import type { PeriodOrId } from '../../model/period.js';
import type { PartialDate } from '../../model/plain-date.js';
import type { ProjectRecord } from '../../model/record.js';
import type { MapNode } from '../../source/node.js';
import { optionalText, orUnknown, periodOrId, recordKeys } from '../common-schemas.js';
import { when } from '../editor-help/when.js';
import { atLeastOneOf, exactlyOneOf, type KeyRule } from '../key-rules.js';
import { neutral } from '../neutral.js';
import { delegate, refuseNode, report } from '../node-issue.js';
import { choose, list, nodeSchema, onNode, refuseType } from '../node-schemas.js';
import { record } from '../record.js';
import { date } from '../scalar-schemas.js';
import { refused } from '../scalars/parsed.js';
import { nearest, textOf } from '../surroundings.js';

/** One value for the whole project, Unknown, or a list of versions, oldest first. */
export function target<Value>(value: z.ZodType<Value>): z.ZodType<Target<Value>> {
  const single = orUnknown(value);
  const version = record<TargetVersion<Value>>({
    value: single,
    from: date,
    reason: neutral(optionalText),
    ...recordKeys,
  });
  const versions = list(version);
  const wanted = { expected: { type: 'list' }, example: '[{ value: …, from: 2022-07-01 }]' } as const;

  const one = onNode<Target<Value>>(single, (node, context) => ({
    kind: 'single',
    value: delegate(single, node, context),
    at: node,
  }));
  const several = nodeSchema<Target<Value>>(z.array(version).min(1), wanted, (node, context) => {
    if (node.kind !== 'seq') return refuseType(node, wanted, context);
    const result = versions.safeParse(node);
    if (!result.success) return refuseNode(context, { kind: 'inside', issues: result.error.issues });
    const [first, ...later] = result.data;
    return first
      ? { kind: 'versions', versions: [first, ...later] }
      : refuseNode(context, {
          kind: 'value',
          problem: refused('LF203', { ...wanted, found: 'nothing', value: '' }).problem,
        });
  });
  return choose<Target<Value>>([one, several], (node) => (node?.kind === 'seq' ? several : one));
}

interface WrittenInterim<Value> extends ProjectRecord {
  readonly value: Value;
  readonly by?: PartialDate | undefined;
  readonly during?: PeriodOrId | undefined;
}

/**
 * A running target `by` a date, or an increment `during` a period, which only sums have. Both kinds in one list, or in one
 * item, pass here: LF414 finds them, and shows both.
 */
export function interimTarget<Value>(value: z.ZodType<Value>): z.ZodType<InterimTarget<Value>> {
  const written = record<WrittenInterim<Value>>(
    { value, by: date.optional(), during: periodOrId.optional(), ...recordKeys },
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
