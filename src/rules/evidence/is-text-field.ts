import type { MapNode, ScalarNode, TreeNode } from '../../source/node.js';

/** The keys whose values are numbers, dates, ids, choices, hashes or addresses: no words. */
const KEYS_WITHOUT_WORDS = new Set(
  (
    'logframe code id sha256 url on start end to by due done since approved retrieved ended suspended started until rate planned ' +
    'amount total minimum days day_rate quantity unit_price cost labour_day_limit weight participants target value ' +
    'baseline evidence source result under activity applies_to line plan period during supersedes indicator rule ' +
    'subproject levels standard currency overlapping about on_track at_risk ahead over due_soon_days advance_days ' +
    'settles refunds target_group rounded_to cost_evidence agreed people partial started until'
  ).split(' '),
);

/** Whether words are expected where a value stands; the value and the target of a qualitative indicator are words. */
export function isTextField(scalar: ScalarNode): boolean {
  const { map, key } = standing(scalar);
  if (!map || key === undefined) return true;
  if (key === 'value' || key === 'target') return isQualitative(map);
  return !KEYS_WITHOUT_WORDS.has(key) && !isBreakdown(map) && !isAmountByLine(map);
}

/** The map that a value stands in, also inside of a list, and its key there. */
function standing(node: TreeNode): { readonly map?: MapNode | undefined; readonly key?: string | undefined } {
  let inner = node;
  while (inner.parent?.kind === 'seq') inner = inner.parent;
  return { map: inner.parent, key: inner.parent?.stepTo(inner) };
}

function isQualitative(map: MapNode): boolean {
  const measure = map.get('measure');
  if (measure) return measure.kind === 'scalar' && measure.text.trim() === 'qualitative';
  const above = standing(map).map;
  return above !== undefined && isQualitative(above);
}

/** `by: { sex: { female: 21 } }` */
function isBreakdown(map: MapNode): boolean {
  const { map: above, key } = standing(map);
  return key === 'by' || (above !== undefined && isBreakdown(above));
}

/** `lines: { B1: 1_000_000_000 VND }` of a plan. */
function isAmountByLine(map: MapNode): boolean {
  return map.parent?.kind === 'map' && map.parent.stepTo(map) === 'lines';
}
