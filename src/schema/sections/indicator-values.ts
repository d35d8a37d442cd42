import type { Expected } from '../../diagnostics/reader-findings.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { Level, ScaleLevel, YesNo } from '../../model/indicator.js';
import { ID_PATTERN } from '../../model/record.js';
import type { ScalarNode, TreeNode } from '../../source/node.js';
import { text } from '../common-schemas.js';
import { scalar } from '../node-schemas.js';
import { refuse } from '../scalar-schemas.js';
import { type Parsed, parsed } from '../scalars/parsed.js';
import { nearest, textOf } from '../surroundings.js';

/** What people write for `yes` and `no`. */
const YES_NO_ALIASES: ReadonlyMap<string, string> = new Map([
  ['yes', 'yes'],
  ['true', 'yes'],
  ['có', 'yes'],
  ['đạt', 'yes'],
  ['y', 'yes'],
  ['no', 'no'],
  ['false', 'no'],
  ['không', 'no'],
  ['chưa', 'no'],
  ['n', 'no'],
]);

const YES_NO: Expected = { type: 'yes-no' };

export const yesNo = scalar<YesNo>({ enum: ['yes', 'no'] }, { expected: YES_NO, example: 'yes' }, (node) => {
  const text = textOf(node) ?? '';
  if (text === 'yes' || text === 'no') return parsed({ yes: text === 'yes', at: node });
  return refuse(node, YES_NO, { suggestion: YES_NO_ALIASES.get(text.toLowerCase()) });
});

/** The target of a yes-no indicator is always `yes`. */
export const yes = scalar<YesNo>(
  { const: 'yes' },
  { expected: { type: 'one-of', words: ['yes'] }, example: 'yes' },
  (node) => {
    const text = textOf(node) ?? '';
    if (text === 'yes') return parsed({ yes: true, at: node });
    const meant = YES_NO_ALIASES.get(text.toLowerCase());
    const help = meant === 'yes' ? { suggestion: meant } : ({ advice: 'target-is-yes' } as const);
    return refuse(node, { type: 'one-of', words: ['yes'] }, help);
  },
);

/** A level of the scale that the indicator around it declares. */
export const level = scalar<Level>(
  { type: ['string', 'integer'], pattern: ID_PATTERN.source },
  { expected: { type: 'id' }, example: 'good' },
  readLevel,
);

function readLevel(node: ScalarNode): Parsed<Level> {
  const name = textOf(node) ?? '';
  const levels = levelsAround(node);
  const index = levels?.findIndex(({ id }) => id === name) ?? 0;
  if (index !== -1) return parsed({ level: name, name: levels?.[index]?.name, index, at: node });
  const words = (levels ?? []).map(({ id }) => id);
  return refuse(node, { type: 'one-of', words }, { suggestion: suggest(name, words) });
}

/** The levels of the scale around a value; undefined if they are missing or wrong, for which they have a finding of their own. */
function levelsAround(node: TreeNode): readonly ScaleLevel[] | undefined {
  const levels = nearest(node, 'levels');
  if (levels?.kind !== 'seq' || levels.items.length === 0) return undefined;
  return levels.items.map((item) =>
    item.kind === 'map'
      ? { id: textOf(item.get('id')) ?? '', name: text.safeParse(item.get('name')).data }
      : { id: textOf(item) ?? '' },
  );
}
