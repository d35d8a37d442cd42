import * as z from 'zod';
import type { Text } from '../model/text.js';
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

/** Reports an issue of the node that is being read, or of what stands under a key of it. */
export function report(context: z.RefinementCtx, issue: NodeIssue, ...path: PropertyKey[]): void {
  context.addIssue({ code: 'custom', message: issue.kind, params: { issue }, path });
}

/** The same to return with: `z.NEVER` stands in for a value that nobody will see. */
export function refuseNode(context: z.RefinementCtx, issue: NodeIssue): never {
  report(context, issue);
  return z.NEVER;
}

/** The issue inside one of zod's; nothing for zod's own, which come only from schemas that this folder does not use. */
export function issueOf(issue: z.core.$ZodIssue): NodeIssue | undefined {
  return issue.code === 'custom' ? (issue.params?.['issue'] as NodeIssue | undefined) : undefined;
}

/** Runs another schema on behalf of this one and hands its issues on. */
export function delegate<T>(schema: z.ZodType<T>, value: unknown, context: z.RefinementCtx): T {
  const result = schema.safeParse(value);
  return result.success ? result.data : refuseNode(context, { kind: 'inside', issues: result.error.issues });
}
