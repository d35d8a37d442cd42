import type * as z from 'zod';
import type { Rational } from '../../model/rational.js';
import type { ThresholdOverrides, Thresholds } from '../../model/thresholds.js';
import { delegate, report } from '../node-issue.js';
import { onNode, wrongType } from '../node-schemas.js';
import { fields } from '../record.js';
import { threshold, wholeNumber } from '../scalar-schemas.js';
import { textOf } from '../surroundings.js';

const indicator = fields<Partial<Thresholds['indicator']>>({
  on_track: threshold.optional(),
  at_risk: threshold.optional(),
  ahead: threshold.optional(),
});

const disbursement = fields<Partial<Thresholds['disbursement']>>({
  under: threshold.optional(),
  over: threshold.optional(),
});

export const thresholds = fields<ThresholdOverrides>({
  indicator: rising(indicator, ({ atRisk, onTrack, ahead }) => ({
    at_risk: atRisk,
    on_track: onTrack,
    ahead,
  })).optional(),
  disbursement: rising(disbursement, ({ under, over }) => ({ under, over })).optional(),
  due_soon_days: wholeNumber.optional(),
  advance_days: wholeNumber.optional(),
});

/** Refuses a threshold above the next one that the same file sets; two may be equal. */
function rising<T>(
  schema: z.ZodType<T>,
  inOrder: (values: T) => Readonly<Record<string, Rational | undefined>>,
): z.ZodType<T> {
  return onNode(schema, (node, context) => {
    const values = delegate(schema, node, context);
    if (values === undefined || node?.kind !== 'map') return values;
    let lower: { readonly key: string; readonly number: Rational } | undefined;
    for (const [key, number] of Object.entries(inOrder(values))) {
      if (number === undefined) continue;
      const wrong = lower && lower.number.compare(number) > 0 ? node.get(lower.key) : undefined;
      if (lower && wrong) {
        const expected = { type: 'at-most', key, value: textOf(node.get(key)) ?? '' } as const;
        const { problem } = wrongType(wrong, { expected, example: '' });
        report(context, { kind: 'value', problem }, lower.key);
      }
      lower = { key, number };
    }
    return values;
  });
}
