import * as z from 'zod';
import type { ProjectRecord } from '../model/record.js';
import type { Version, Versioned } from '../model/versioned.js';
import { optionalText, recordKeys } from './common-schemas.js';
import type { KeyRule } from './key-rules.js';
import { neutral } from './neutral.js';
import { delegate, refuseNode, report } from './node-issue.js';
import { choose, list, nodeSchema, onNode, refuseType } from './node-schemas.js';
import { date, SOME_DATE } from './scalar-schemas.js';
import { refused } from './scalars/parsed.js';

/** The keys of a version beside its content. */
export const versionKeys = { from: date.optional(), reason: neutral(optionalText), ...recordKeys };

/** The oldest version holds from the beginning; of a later one nobody could tell from when on it holds. */
export const datedIfLater: KeyRule = {
  check(isThere, node, context) {
    const isOldest = node.parent?.kind === 'seq' && node.parent.items[0] === node;
    if (!isOldest && !isThere('from')) report(context, { kind: 'missing-key', example: SOME_DATE }, 'from');
  },
  editorView: {},
};

/**
 * One entry, or a list of its versions, oldest first.
 * @param single reads what stands there in place of a list
 * @param version the record of an item: the content of the entry and `versionKeys`, with the rule `datedIfLater`
 * @example versioned(orUnknown(record({ value: money })), record({ value: orUnknown(money), ...versionKeys }, [datedIfLater]))
 */
export function versioned<Entry>(
  single: z.ZodType<Entry & Partial<ProjectRecord>>,
  version: z.ZodType<Version<Entry>>,
): z.ZodType<Versioned<Entry>> {
  const versions = list(version);
  const wanted = { expected: { type: 'list' }, example: '[{ value: …, from: 2022-07-01 }]' } as const;

  const one = onNode<Versioned<Entry>>(single, (node, context) => ({
    ...delegate(single, node, context),
    kind: 'single',
  }));
  const several = nodeSchema<Versioned<Entry>>(z.array(version).min(1), wanted, (node, context) => {
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
  return choose<Versioned<Entry>>([one, several], (node) => (node?.kind === 'seq' ? several : one));
}
