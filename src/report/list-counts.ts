import type { Format } from '../messages/format.js';

/** How often each status was found, in one order of statuses: `3 met, 1 not due`. */
export function listCounts<Status extends string>(
  found: readonly Status[],
  order: readonly Status[],
  words: Readonly<Record<Status, string>>,
  { words: say, count }: Format,
): string {
  return order
    .filter((status) => found.includes(status))
    .map((status) =>
      say.verdictCount({ count: count(found.filter((one) => one === status).length), verdict: words[status] }),
    )
    .join(', ');
}
