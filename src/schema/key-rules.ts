import type * as z from 'zod';
import type { Text } from '../model/text.js';
import type { MapNode } from '../source/node.js';
import { type IssueTaker, report } from './node-issue.js';
import { wrongType } from './node-schemas.js';
import { textOf } from './surroundings.js';

/** A rule between the keys of one record, whatever their values are. */
export interface KeyRule {
  readonly check: (isThere: (key: string) => boolean, node: MapNode, context: IssueTaker) => void;
  /** The same as JSON Schema, for editors. */
  readonly editorView: z.core.JSONSchema.BaseSchema;
}

/** Right values of the keys that other keys ask for. */
const EXAMPLES: Readonly<Record<string, string>> = {
  amount: '120_000_000 VND',
  day_rate: '200_000 VND',
  days: '30',
  on: '2023-06-30',
  quantity: '12',
  reason: '…',
  since: '2023-03-01',
  status: 'suspended',
  unit_price: '150_000 VND',
};

/** `on` or `during`, and never both. */
export function exactlyOneOf(...keys: readonly [string, ...string[]]): KeyRule {
  const some = atLeastOneOf(keys);
  const notBoth = atMostOneOf(...keys);
  return {
    check(isThere, node, context) {
      some.check(isThere, node, context);
      notBoth.check(isThere, node, context);
    },
    editorView: { oneOf: keys.map((key) => ({ required: [key] })) },
  };
}

/** Silent if one of the `others` stands there too: another rule asks for the missing half of that. */
export function atLeastOneOf(keys: readonly [string, ...string[]], others: readonly string[] = []): KeyRule {
  const [first, ...or] = keys;
  const all = [...keys, ...others];
  return {
    check(isThere, _, context) {
      if (!all.some(isThere)) report(context, { kind: 'missing-key', or, example: EXAMPLES[first] }, first);
    },
    editorView: { anyOf: all.map((key) => ({ required: [key] })) },
  };
}

/** The second key, in the order of the file, is the one too many. */
export function atMostOneOf(...keys: readonly string[]): KeyRule {
  return {
    check(isThere, node, context) {
      if (keys.filter(isThere).length < 2) return;
      const extra = [...node.entries.keys()].filter((key) => keys.includes(key))[1];
      const value = extra === undefined ? undefined : node.get(extra);
      if (extra === undefined || value === undefined) return;
      const { problem } = wrongType(value, { expected: { type: 'either-or', keys }, example: '' });
      report(context, { kind: 'value', problem }, extra);
    },
    editorView: {
      not: { anyOf: keys.flatMap((one, at) => keys.slice(at + 1).map((other) => ({ required: [one, other] }))) },
    },
  };
}

/** A record with one of `keys` needs all the `needed` ones. */
export function together(keys: readonly string[], needed: readonly string[] = keys): KeyRule {
  return {
    check(isThere, _, context) {
      if (!keys.some(isThere)) return;
      for (const key of needed) {
        if (!isThere(key)) report(context, { kind: 'missing-key', example: EXAMPLES[key] }, key);
      }
    },
    editorView: {
      dependentRequired: Object.fromEntries(keys.map((key) => [key, needed.filter((one) => one !== key)])),
    },
  };
}

/** A choice between records by the word of a key. */
interface Choice {
  readonly key: string;
  readonly value: string;
  /** All the words that may stand there; a word that is none of them is reported by itself. */
  readonly words: readonly string[];
  /** What is meant where the key is left out. */
  readonly default: string;
}

/**
 * A key that belongs to one choice and to no other: `refunds` to `kind: refund`.
 * @param needed a right value, where the choice cannot do without the key
 */
export function onlyWith(key: string, choice: Choice, needed?: Text): KeyRule {
  const chosen = { properties: { [choice.key]: { const: choice.value } }, required: [choice.key] };
  return {
    check(isThere, node, context) {
      const value = textOf(node.get(choice.key)) ?? choice.default;
      if (value === choice.value) {
        if (needed && !isThere(key)) report(context, { kind: 'missing-key', example: needed }, key);
      } else if (node.entries.has(key) && choice.words.includes(value)) {
        report(context, { kind: 'unknown-key', known: [], because: { key: choice.key, value } }, key);
      }
    },
    editorView: {
      anyOf: [
        { ...chosen, required: [...chosen.required, key] },
        needed
          ? { properties: { [choice.key]: { not: { const: choice.value } } }, not: { required: [key] } }
          : { not: { required: [key] } },
      ],
    },
  };
}
