import * as z from 'zod';
import type { RecordPlace } from '../model/place.js';
import type { MapNode, TreeNode } from '../source/node.js';
import { findCutText } from './cut-text.js';
import type { KeyRule } from './key-rules.js';
import { placeholderOf } from './neutral.js';
import {
  type IssueTaker,
  issueOf,
  type NodeIssue,
  type RawIssue,
  refuseNode,
  report,
  withFirst,
} from './node-issue.js';
import { nodeSchema, onNode, refuseType, type Wanted } from './node-schemas.js';
import { findSplitNumber } from './split-number.js';
import { textOf } from './surroundings.js';
import { suggestWord } from './vietnamese-words.js';

/** `asWritten` → `as_written`. */
type KeyOf<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${KeyOf<Rest>}`
  : Name;

/** A schema for every key of a record: the compiler asks for all keys of the model, and for no other. */
export type ShapeOf<Model> = {
  readonly [Name in keyof Model & string as Name extends 'at' ? never : KeyOf<Name>]-?: z.ZodType<Model[Name]>;
};

/** Reads a map with known keys into the model's names; keys that are absent stay absent. */
export function fields<Model extends object>(shape: ShapeOf<Model>, rules: readonly KeyRule[] = []): z.ZodType<Model> {
  return readMap(shape, rules, (values) => values as Model);
}

/** The same for records that keep their place. */
export function record<Model extends { readonly at: RecordPlace }>(
  shape: ShapeOf<Model>,
  rules: readonly KeyRule[] = [],
): z.ZodType<Model> {
  return readMap(shape, rules, (values, at) => Object.assign(values, { at }) as unknown as Model);
}

function readMap<Model>(
  shape: Readonly<Record<string, z.ZodType>>,
  rules: readonly KeyRule[],
  finish: (values: object, at: MapNode) => Model,
): z.ZodType<Model> {
  const map = z.strictObject(shape);
  const known = Object.keys(shape);
  const nameOf = new Map(known.map((key) => [key, camelCase(key)]));
  const wanted: Wanted = { expected: { type: 'map' }, example: exampleOf(shape) };
  const view = rules.length === 0 ? map : map.meta({ allOf: rules.map((rule) => rule.editorView) });

  return nodeSchema(view, wanted, (node, context) => {
    if (node.kind !== 'map') return refuseType(node, wanted, context);
    const input: Record<string, TreeNode> = {};
    const meant = new Set<string>();
    const pieces = new Set<string>();
    // What a file names need not be a key: `constructor` is none.
    const schemaOf = (key: string) => (Object.hasOwn(shape, key) ? shape[key] : undefined);
    const placeholderFor = (key: string) => placeholderOf(schemaOf(key));
    const taker: IssueTaker = {
      addIssue: (raw) => {
        const last = placeholderFor(keyMeantBy(raw));
        context.addIssue(last ? { ...raw, params: { ...raw.params, last } } : raw);
      },
    };
    for (const [key, { value }] of node.entries) {
      if (nameOf.has(key)) {
        input[key] = value;
        continue;
      }
      if (pieces.has(key)) continue;
      const split = findSplitNumber(node, key, schemaOf);
      if (split) {
        // The rest of the number before the comma is not read: its findings would mislead.
        delete input[split.owner];
        meant.add(split.owner);
        for (const piece of split.pieces) pieces.add(piece);
        report(context, { kind: 'unknown-key', known, readings: split.readings }, key);
        continue;
      }
      const free = known.filter((one) => !node.entries.has(one));
      const suggestion = suggestWord(key, free);
      const cut = suggestion === undefined ? findCutText(node, key, schemaOf) : undefined;
      if (cut) {
        for (const piece of cut.pieces) pieces.add(piece);
        report(taker, { kind: 'unknown-key', known, cutText: { key: cut.key, text: cut.text } }, key);
        continue;
      }
      if (suggestion !== undefined) meant.add(suggestion);
      report(taker, { kind: 'unknown-key', suggestion, known }, key);
    }
    const isThere = (key: string) => node.entries.has(key) || meant.has(key);
    for (const rule of rules) rule.check(isThere, node, taker);

    const result = map.safeParse(input);
    if (!result.success) {
      const issues = result.error.issues
        .filter((issue) => !isMissing(issue, meant))
        .map((issue) => withFirst(issue, placeholderFor(String(issue.path[0]))));
      return refuseNode(context, { kind: 'inside', issues });
    }
    const values: Record<string, unknown> = {};
    for (const key in result.data) {
      const value = result.data[key];
      if (value !== undefined) values[nameOf.get(key) ?? key] = value;
    }
    return finish(values, node);
  });
}

/** The key of a record that an issue is about: of a misspelt one, the one that is meant; of cut words, theirs. */
function keyMeantBy({ params: { issue }, path }: RawIssue): string {
  return (issue.kind === 'unknown-key' ? (issue.suggestion ?? issue.cutText?.key) : undefined) ?? String(path[0]);
}

/** A key that is only misspelt is not missing as well. */
function isMissing(issue: z.core.$ZodIssue, meant: ReadonlySet<string>): boolean {
  const key = issue.path[0];
  return issue.path.length === 1 && typeof key === 'string' && meant.has(key) && isAbsence(issue);
}

function isAbsence(issue: z.core.$ZodIssue): boolean {
  const inner = issueOf(issue);
  if (inner?.kind === 'inside') return inner.issues.every((one) => one.path.length === 0 && isAbsence(one));
  return inner?.kind === 'missing-key';
}

/**
 * One of several records, chosen by the text of a key. Where the text is none of them, the record of `allKeys` is read:
 * it says what is wrong with the chosen key and checks what all choices share. A key that only other choices have is
 * refused with that reason.
 */
export function byKey<T>(
  key: string,
  variants: ReadonlyMap<string, z.ZodType<T>>,
  allKeys: Readonly<Record<string, z.ZodType>>,
): z.ZodType<T> {
  const undecided = readMap(allKeys, [], () => z.NEVER);
  const view = z.union([...variants.values(), undecided]).meta({ chosenBy: key });
  return onNode<T>(view, (node, context) => {
    const value = node?.kind === 'map' ? (textOf(node.get(key)) ?? '') : '';
    const result = (variants.get(value) ?? undecided).safeParse(node);
    if (result.success) return result.data;
    const issues = result.error.issues.map((issue) => withReason(issue, allKeys, { key, value }));
    return refuseNode(context, { kind: 'inside', issues });
  });
}

function withReason(
  issue: z.core.$ZodIssue,
  allKeys: Readonly<Record<string, z.ZodType>>,
  because: { readonly key: string; readonly value: string },
): z.core.$ZodIssue {
  const inner = issueOf(issue);
  if (inner?.kind !== 'unknown-key' || !Object.hasOwn(allKeys, String(issue.path[0]))) return issue;
  const reasoned: NodeIssue = { kind: 'unknown-key', known: inner.known, because };
  return { code: 'custom', path: issue.path, message: '', params: { issue: reasoned } };
}

/** `{ id: …, name: … }`, the keys that cannot be left out. */
function exampleOf(shape: Readonly<Record<string, z.ZodType>>): string {
  const required = Object.keys(shape).filter((key) => !isOptional(shape[key]));
  const shown = required.length > 0 ? required : Object.keys(shape).slice(0, 2);
  return `{ ${shown.map((key) => `${key}: …`).join(', ')} }`;
}

function isOptional(schema: z.ZodType | undefined): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

function camelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
