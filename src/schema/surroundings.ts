import { MEASURES, type Measure } from '../model/indicator.js';
import { type Currency, isCurrency } from '../model/money.js';
import type { Id } from '../model/record.js';
import { LANGUAGES, type Language } from '../model/text.js';
import type { MapNode, SeqNode, TreeNode } from '../source/node.js';
import { normaliseText } from './scalars/normalise-text.js';

/** The text of a scalar, normalised. */
export function textOf(node: TreeNode | undefined): string | undefined {
  return node?.kind === 'scalar' && !node.isNull ? normaliseText(node.text) : undefined;
}

/** The value of a key in the nearest record around a node that has it. */
export function nearest(node: TreeNode, key: string): TreeNode | undefined {
  let above: MapNode | SeqNode | undefined = node.parent;
  while (above && !(above.kind === 'map' && above.entries.has(key))) above = above.parent;
  return above?.kind === 'map' ? above.get(key) : undefined;
}

/** The language of the file's plain strings; Vietnamese where the file says none. */
export function languageAround(node: TreeNode): Language {
  const written = textOf(ofRoot(node, 'language'));
  return LANGUAGES.find((one) => one === written) ?? 'vi';
}

/** The file's currency; `none` where it has none, `wrong` where it is no currency, which is reported there. */
export function currencyAround(node: TreeNode): Currency | 'none' | 'wrong' {
  const currency = ofRoot(node, 'currency');
  if (!currency) return 'none';
  const code = textOf(currency) ?? '';
  return isCurrency(code) ? code : 'wrong';
}

/** The measure of the indicator of the file that has an id; nothing where there is none, or it states no measure there is. */
export function measureOf(id: Id, node: TreeNode): Measure | undefined {
  const indicators = ofRoot(node, 'indicators');
  if (indicators?.kind !== 'seq') return undefined;
  const indicator = indicators.items.find((one) => one.kind === 'map' && textOf(one.get('id')) === id);
  const measure = indicator?.kind === 'map' ? textOf(indicator.get('measure')) : undefined;
  return MEASURES.find((one) => one === measure);
}

/** Whether the values of a measure are numbers. */
export function isNumericMeasure(measure: Measure): boolean {
  return measure === 'count' || measure === 'number' || measure === 'percent';
}

function ofRoot(node: TreeNode, key: string): TreeNode | undefined {
  const root = node.root;
  return root.kind === 'map' ? root.get(key) : undefined;
}
