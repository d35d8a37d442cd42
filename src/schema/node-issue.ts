import * as z from 'zod';
import type { CutText } from '../diagnostics/reader-findings.js';
import type { Text } from '../model/text.js';
import type { Placeholder } from './neutral.js';
import type { Problem } from './scalars/parsed.js';

/**
 * What a node schema says of a node it refuses, carried through zod as the `params` of a custom issue. zod adds the path
 * by which `issues-to-findings` finds the place.
 */
export type NodeIssue =
  | { readonly kind: 'value'; readonly problem: Problem }
  /** The key itself is wrong, where the writer chooses the keys. */
  | { readonly kind: 'key'; readonly problem: Problem }
  | {
      readonly kind: 'unknown-key';
      readonly suggestion?: string | undefined;
      readonly known: readonly string[];
      readonly readings?: readonly string[] | undefined;
      readonly because?: { readonly key: string; readonly value: string } | undefined;
      readonly cutText?: CutText | undefined;
    }
  | {
      readonly kind: 'missing-key';
      readonly or?: readonly string[] | undefined;
      readonly example?: string | Text | undefined;
      readonly choices?: readonly string[] | undefined;
    }
  | { readonly kind: 'no-currency' }
  /** The issues of a schema that ran inside this one, whole: zod would copy each of them once for every level. */
  | { readonly kind: 'inside'; readonly issues: readonly z.core.$ZodIssue[] };

/** What can stand in for the value of a key on the path of an issue that no figure reads. */
export interface Neutrality {
  /** Of the first key, under which a schema found the issue. */
  readonly first?: Placeholder | undefined;
  /** Of the last key, which the issue itself is about. zod puts the positions of lists before it. */
  readonly last?: Placeholder | undefined;
}

/** An issue on its way into zod, which takes types and no interfaces. */
export type RawIssue = {
  readonly code: 'custom';
  readonly message: string;
  readonly params: { readonly issue: NodeIssue } & Neutrality;
  readonly path: PropertyKey[];
};

/** Takes the issues of the node that is being read. */
export interface IssueTaker {
  addIssue(issue: RawIssue): void;
}

/** Reports an issue of the node that is being read, or of what stands under a key of it. */
export function report(context: IssueTaker, issue: NodeIssue, ...path: PropertyKey[]): void {
  context.addIssue({ code: 'custom', message: issue.kind, params: { issue }, path });
}

/** The same to return with: `z.NEVER` stands in for a value that nobody will see. */
export function refuseNode(context: IssueTaker, issue: NodeIssue): never {
  report(context, issue);
  return z.NEVER;
}

/** The issue inside one of zod's; nothing for zod's own, which come only from schemas that this folder does not use. */
export function issueOf(issue: z.core.$ZodIssue): NodeIssue | undefined {
  return issue.code === 'custom' ? (issue.params?.['issue'] as NodeIssue | undefined) : undefined;
}

/** The same issue, whose first key no figure reads, with what can stand in for the value of that key. */
export function withFirst(issue: z.core.$ZodIssue, first: Placeholder | undefined): z.core.$ZodIssue {
  if (!first || issue.code !== 'custom') return issue;
  return { ...issue, params: { ...issue.params, first } };
}

/** Which keys on the path of an issue no figure reads. */
export function neutralityOf(issue: z.core.$ZodIssue): Neutrality {
  return issue.code === 'custom' ? ((issue.params ?? {}) as Neutrality) : {};
}

/** Runs another schema on behalf of this one and hands its issues on. */
export function delegate<T>(schema: z.ZodType<T>, value: unknown, context: z.RefinementCtx): T {
  const result = schema.safeParse(value);
  return result.success ? result.data : refuseNode(context, { kind: 'inside', issues: result.error.issues });
}
