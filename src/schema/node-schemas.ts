import * as z from 'zod';
import type { Expected, FoundKind, ReaderFindings } from '../diagnostics/reader-findings.js';
import type { Text } from '../model/text.js';
import type { ScalarNode, TreeNode } from '../source/node.js';
import { asList, exampleOfList } from './as-list.js';
import { delegate, type NodeIssue, refuseNode, report } from './node-issue.js';
import { type Parsed, type Problem, refused } from './scalars/parsed.js';
import { findSplitNumber } from './split-number.js';

// Compiling a fast path for every schema takes longer than it saves on the few files of a run.
z.config({ jitless: true });

/** What is wanted where a schema stands, for findings and for editors. */
export interface Wanted {
  readonly expected: Expected;
  /** A right value, as it is typed. */
  readonly example: string | Text;
}

/** The same thing as a node schema in zod's ordinary schemas, of which an editor's JSON Schema is made. */
const editorViews = new WeakMap<z.core.$ZodType, z.ZodType>();

export function editorViewOf(schema: z.core.$ZodType): z.ZodType | undefined {
  return editorViews.get(schema);
}

const stands = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/** Says of a schema what stands in its place in a tree that is read, where an editor sees something else in the file. */
export function standsFor<Schema extends z.ZodType>(schema: Schema, what: z.core.$ZodType): Schema {
  stands.set(schema, what);
  return schema;
}

/** What stands there once files are read into the tree; nothing where that is what the schema itself says. */
export function standingIn(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  return stands.get(schema);
}

/** A zod schema that reads a tree node, or the absence of one. */
export function onNode<T>(
  editorView: z.ZodType,
  read: (node: TreeNode | undefined, context: z.RefinementCtx) => T,
): z.ZodType<T> {
  const input = z.custom<TreeNode | undefined>();
  editorViews.set(input, editorView);
  return input.transform(read);
}

/** The same where a value is wanted: an absent key and a key with nothing after it are reported here. */
export function nodeSchema<T>(
  editorView: z.ZodType,
  wanted: Wanted,
  read: (node: TreeNode, context: z.RefinementCtx) => T,
): z.ZodType<T> {
  return onNode(editorView, (node, context) => {
    if (node === undefined) return refuseNode(context, missingKey(wanted));
    if (node.kind === 'scalar' && node.isNull) return refuseType(node, wanted, context);
    return read(node, context);
  });
}

/** Where there is a choice, none is suggested. */
function missingKey({ expected, example }: Wanted): NodeIssue {
  const choices = expected.type === 'one-of' && expected.words.length > 1 ? expected.words : undefined;
  return { kind: 'missing-key', example, choices };
}

/** A single value: `parse` gets its node. */
export function scalar<T>(
  editorView: z.core.JSONSchema.BaseSchema,
  wanted: Wanted,
  parse: (node: ScalarNode, context: z.RefinementCtx) => Parsed<T>,
): z.ZodType<T> {
  return nodeSchema(z.any().meta({ ...editorView }), wanted, (node, context) => {
    if (node.kind !== 'scalar') return refuseType(node, wanted, context);
    const result = parse(node, context);
    if (!result.problem) return result.value;
    return refuseNode(context, { kind: 'value', problem: curlyQuotes(node, wanted) ?? result.problem });
  });
}

/** Quotes of a word processor are letters to YAML: `“25%”`. */
function curlyQuotes(node: ScalarNode, { expected }: Wanted): Problem | undefined {
  const value = node.text.trim();
  const withoutQuotes = /^[“”„‘’«](.*)[“”‘’»]$/s.exec(value)?.[1];
  if (withoutQuotes === undefined) return undefined;
  return refused('LF203', { found: 'text', value, expected, withoutQuotes: withoutQuotes.trim() }).problem;
}

/** Whatever stands there, unread: for keys whose meaning depends on a choice that is wrong itself. */
export const anything: z.ZodType = z.unknown().optional();

/** @param example a right list, where one with an item of no content would not do */
export function list<T>(item: z.ZodType<T>, example: Wanted['example'] = exampleOfList(item)): z.ZodType<readonly T[]> {
  const items = z.array(item);
  const wanted: Wanted = { expected: { type: 'list' }, example };
  return nodeSchema<readonly T[]>(items, wanted, (node, context) => {
    if (node.kind === 'seq') return delegate(items, node.items, context);
    return refuseType(node, wanted, context, { suggestion: asList(node, item) });
  });
}

/** What keys a writer may choose. */
export interface ChosenKeys {
  readonly pattern: RegExp;
  readonly refuse: (key: string) => Problem | undefined;
}

/** A map whose keys the writer chooses: `{ female: 21, male: 19 }`. */
export function mapOf<T>(value: z.ZodType<T>, example: string, keys?: ChosenKeys): z.ZodType<ReadonlyMap<string, T>> {
  const entries = z.map(z.string(), value);
  const wanted: Wanted = { expected: { type: 'map' }, example };
  const view = z.record(keys ? z.string().regex(keys.pattern) : z.string(), value);
  return nodeSchema<ReadonlyMap<string, T>>(view, wanted, (node, context) => {
    if (node.kind !== 'map') return refuseType(node, wanted, context);
    const input = new Map([...node.entries].map(([key, entry]) => [key, entry.value]));
    for (const key of node.entries.keys()) {
      const split = input.has(key) ? findSplitNumber(node, key, () => value) : undefined;
      if (split) {
        for (const one of [split.owner, ...split.pieces]) input.delete(one);
        report(context, { kind: 'unknown-key', known: [], readings: split.readings }, key);
        continue;
      }
      const problem = input.has(key) ? keys?.refuse(key) : undefined;
      if (problem) report(context, { kind: 'key', problem }, key);
    }
    return delegate(entries, input, context);
  });
}

/** One of several schemas, chosen by looking at the node and never by trying. */
export function choose<T>(
  options: readonly z.ZodType<T>[],
  pick: (node: TreeNode | undefined) => z.ZodType<T>,
): z.ZodType<T> {
  return onNode(z.union(options), (node, context) => delegate(pick(node), node, context));
}

export function refuseType(node: TreeNode, wanted: Wanted, context: z.RefinementCtx, help?: WrongTypeHelp): never {
  const { problem } = wrongType(node, wanted, help);
  return refuseNode(context, { kind: 'value', problem });
}

/** What a finding of LF203 can say besides, or in place of the usual example. */
export type WrongTypeHelp = Partial<Pick<ReaderFindings['LF203'], 'suggestion' | 'advice' | 'example'>>;

/** LF203, with what was found. */
export function wrongType(node: TreeNode, { expected, example }: Wanted, help: WrongTypeHelp = {}) {
  const value = node.kind === 'scalar' ? node.text.trim() : '';
  const shown = example === '' ? undefined : example;
  return refused('LF203', { found: foundKind(node), value, expected, example: shown, ...help });
}

function foundKind(node: TreeNode): FoundKind {
  if (node.kind !== 'scalar') return node.kind === 'seq' ? 'list' : 'map';
  if (node.isNull) return 'nothing';
  if (/^[-+]?\d[\d_.,]*$/.test(node.text)) return 'number';
  return /^(?:yes|no|true|false)$/i.test(node.text) ? 'yes-no' : 'text';
}
