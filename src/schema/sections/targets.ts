import * as z from 'zod';
import type { InterimTarget, Target, TargetVersion } from '../../model/indicator.js';
import type { PeriodOrId } from '../../model/period.js';
import type { PartialDate } from '../../model/plain-date.js';
import type { ProjectRecord } from '../../model/record.js';
import { optionalText, orUnknown, periodOrId, recordKeys } from '../common-schemas.js';
import { exactlyOneOf, type KeyRule } from '../key-rules.js';
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
    reason: optionalText,
    ...recordKeys,
  });
  const versions = list(version);
  const wanted = { expected: { type: 'list' }, example: '[{ value: …, from: 2022-07-01 }]' } as const;

  const one = onNode<Target<Value>>(single, (node, context) => ({
    kind: 'single',
    value: delegate(single, node, context),
    at: node,
  }));
  const several = nodeSchema<Target<Value>>(versions, wanted, (node, context) => {
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

/** A running target `by` a date, or an increment `during` a period, which only sums have. */
export function interimTarget<Value>(value: z.ZodType<Value>): z.ZodType<InterimTarget<Value>> {
  const written = record<WrittenInterim<Value>>(
    { value, by: date.optional(), during: periodOrId.optional(), ...recordKeys },
    [exactlyOneOf('by', 'during'), incrementsOnlyOfSums],
  );
  return written.transform(({ by, during, ...rest }): InterimTarget<Value> => {
    if (by) return { ...rest, by };
    return during ? { ...rest, during } : z.NEVER;
  });
}

const incrementsOnlyOfSums: KeyRule = {
  check(isThere, node, context) {
    const accumulates = textOf(nearest(node, 'accumulates'));
    if (!isThere('during') || accumulates === undefined || accumulates === 'sum') return;
    const because = { key: 'accumulates', value: accumulates };
    report(context, { kind: 'unknown-key', known: ['by', 'value'], because }, 'during');
  },
  editorView: {},
};
