import type * as z from 'zod';
import type { Placeholder } from './neutral.js';
import { issueOf, type NodeIssue, neutralityOf } from './node-issue.js';

/** One issue by itself, with the keys and positions that lead to it from the root. */
export interface FlatIssue {
  readonly keys: readonly PropertyKey[];
  readonly issue: Exclude<NodeIssue, { readonly kind: 'inside' }>;
  /** The innermost key on the way that no figure reads, and what can stand in for its value. */
  readonly neutral?: Neutral | undefined;
}

interface Neutral {
  readonly keys: readonly PropertyKey[];
  readonly placeholder: Placeholder;
}

/** Takes the issues of schemas that ran inside others apart. */
export function flattenIssues(issues: readonly z.core.$ZodIssue[]): readonly FlatIssue[] {
  const flat: FlatIssue[] = [];

  function collect(
    nested: readonly z.core.$ZodIssue[],
    above: readonly PropertyKey[],
    around: Neutral | undefined,
  ): void {
    for (const one of nested) {
      const issue = issueOf(one);
      if (!issue) throw new Error(`zod reported an issue of its own: ${one.code} at ${one.path.join('.')}`);
      const keys = [...above, ...one.path];
      const { first, last } = neutralityOf(one);
      const neutral = last
        ? { keys, placeholder: last }
        : first
          ? { keys: keys.slice(0, above.length + 1), placeholder: first }
          : around;
      if (issue.kind === 'inside') collect(issue.issues, keys, neutral);
      else flat.push({ keys, issue, neutral });
    }
  }

  collect(issues, [], undefined);
  return flat;
}
