import { displayWidth } from '../../diagnostics/display-width.js';
import type { Fact } from '../../report/report.js';
import { type Page, toned } from './page.js';
import { padTo, wrapVisible } from './text-width.js';

/** Names in one column, values wrapped beside them. */
export function renderFacts(facts: readonly Fact[], page: Page): string {
  const names = facts.map(({ name }) => name(page.format));
  const nameWidth = Math.max(...names.map(displayWidth)) + 2;
  return facts
    .map(({ value, tone }, index) =>
      wrapVisible(value(page.format), page.width - nameWidth)
        .split('\n')
        .map((line, row) => padTo(row === 0 ? (names[index] ?? '') : '', nameWidth) + toned(line, tone, page))
        .join('\n'),
    )
    .join('\n');
}
