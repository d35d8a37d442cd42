import type { TreeNode } from '../source/node.js';

/** In characters; whoever moves a longer text sees it in the file. */
const LONGEST = 60;

/** What YAML would not read as the same plain text inside brackets. */
const NEEDS_QUOTES = /^$|^[\s>|@`%&*!?'"#-]|[[\]{},]|:(?:\s|$)|\s#|\s$|^(?:~|null|Null|NULL)$/;

/** A value on one line, as it can be typed inside brackets. */
export function flowText(node: TreeNode): string {
  switch (node.kind) {
    case 'seq':
      return `[${node.items.map(flowText).join(', ')}]`;
    case 'map': {
      const entries = [...node.entries].map(([key, { value }]) => `${scalarText(key)}: ${flowText(value)}`);
      return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
    }
    case 'scalar':
      return node.isNull ? '…' : scalarText(node.text.trim());
  }
}

function scalarText(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length > LONGEST) return '…';
  return NEEDS_QUOTES.test(line) && !/^-\d/.test(line) ? `'${line.replaceAll("'", "''")}'` : line;
}
