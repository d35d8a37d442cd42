import { itemText } from '../../report/item-text.js';
import type { Block, ListItem } from '../../report/report.js';
import type { Tone } from '../../sheet/cell.js';
import { type Page, toned } from './page.js';
import { renderFacts } from './render-facts.js';
import { renderTable } from './render-table.js';
import { indent, wrapVisible } from './text-width.js';

/** Blocks with a blank line between them; sentences and lists stay with their heading, sentences with each other. */
export function renderBlocks(blocks: readonly Block[], page: Page): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1]?.kind;
      const isRunning =
        (block.kind === 'sentence' && before === 'sentence') ||
        ((block.kind === 'sentence' || block.kind === 'list') && before === 'heading');
      const gap = index === 0 ? '' : isRunning ? '\n' : '\n\n';
      return gap + renderBlock(block, page);
    })
    .join('');
}

function renderBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'heading':
      return page.chalk.bold(wrapVisible(block.text(page.format), page.width));
    case 'facts':
      return renderFacts(block.facts, page);
    case 'sentence':
      return toned(wrapVisible(block.text(page.format), page.width), block.tone, page);
    case 'list':
      return block.items.map((item) => renderItem(item, block.file, page)).join('\n');
    case 'progress':
      return `${progressBar(block.share, page)}\n${wrapVisible(block.text(page.format), page.width)}`;
    case 'table':
      return renderTable(block.table, page);
  }
}

const BULLET_WIDTH = 2;
const BULLETS: Readonly<Record<Tone, string>> = { good: '✓ ', muted: '? ', warning: '! ', bad: '! ' };

function renderItem(item: ListItem, file: string, page: Page): string {
  const { tone } = item;
  const { format, width } = page;
  const wrapped = wrapVisible(itemText(item, file, format), width - BULLET_WIDTH).split('\n');
  const [first = '', ...others] = wrapped;
  const bullet = tone === undefined ? '· ' : BULLETS[tone];
  return [toned(bullet + first, tone, page), ...others.map((one) => toned(indent(one, BULLET_WIDTH), tone, page))].join(
    '\n',
  );
}

function progressBar(share: number, { width, chalk }: Page): string {
  const cells = Math.min(width, 60);
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * cells);
  return chalk.cyan('█'.repeat(filled)) + chalk.dim('░'.repeat(cells - filled));
}
