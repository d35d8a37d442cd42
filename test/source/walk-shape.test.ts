import { describe, expect, it } from 'vitest';
import type { FileShape, Meaning } from '../../src/model/file-shape.js';
import type { Place } from '../../src/model/place.js';
import { SourceText } from '../../src/model/source-text.js';
import type { TreeNode } from '../../src/source/node.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { walkShape } from '../../src/source/walk-shape.js';

const ID = { scalar: { role: 'name', kind: 'plan' } } as const;
const DATE = { scalar: { role: 'date' } } as const;
const PERIOD = {
  scalar: { role: 'reference', kind: 'period' },
  map: { meaning: { role: 'period' }, entries: new Map([['start', DATE]]) },
} as const;
const SHAPE: FileShape = {
  map: {
    entries: new Map<string, FileShape>([
      [
        'plans',
        {
          item: {
            map: {
              entries: new Map<string, FileShape>([
                ['id', ID],
                ['period', PERIOD],
              ]),
            },
          },
        },
      ],
      ['lines', { map: { meaning: { role: 'keys', kind: 'line' }, entries: new Map(), chosen: DATE } }],
    ]),
  },
};

/** `date plans.P1.period.start`, in the order in which they are met; keys named `refused` are refused. */
async function met(text: string): Promise<readonly string[]> {
  const { root } = await readYaml(new SourceText('p.yaml', text));
  if (!root) throw new Error('no tree');
  const refusedKeys = new Set<Place>(root.kind === 'map' && text.includes('# refused') ? [root.keyOf('lines')] : []);
  const roles: string[] = [];
  const meet = ({ path }: TreeNode, { role }: Meaning) => roles.push(`${role} ${path}`);
  walkShape(
    { root, shape: SHAPE, refusedKeys },
    {
      name: ({ path }, { role }, list) => roles.push(`${role} ${path} in ${list?.path}`),
      reference: meet,
      date: meet,
      period: meet,
      keys: meet,
    },
  );
  return roles;
}

describe('a walk by shape', () => {
  it('meets values, maps and keys that have a meaning, and a name with its list', async () => {
    expect(await met('plans:\n  - { id: P1, period: { start: 2023 } }\nlines: { B1: 2023 }\n')).toEqual([
      'name plans.P1.id in plans',
      'period plans.P1.period',
      'date plans.P1.period.start',
      'keys lines',
      'date lines.B1',
    ]);
  });

  it('takes a period by its id for a reference', async () => {
    expect(await met('plans: [{ id: P1, period: FY2023 }]\n')).toEqual([
      'name plans.P1.id in plans',
      'reference plans.P1.period',
    ]);
  });

  it('passes over what is no list, no map or no single value where one belongs, and what has no key', async () => {
    expect(await met('plans: { id: P1 }\nlines: [2023]\ncolour: red\n')).toEqual([]);
    expect(await met('plans: [P1, { id: [P1] }]\n')).toEqual([]);
    expect(await met('[2023]\n')).toEqual([]);
  });

  it('passes over what stands under a refused key', async () => {
    expect(await met('lines: { B1: 2023 } # refused\n')).toEqual([]);
  });

  it('takes a key that every object inherits for one that is not there', async () => {
    expect(await met('constructor: [{ id: P1 }]\nlines: { constructor: 2023 }\n')).toEqual([
      'keys lines',
      'date lines.constructor',
    ]);
  });

  it('passes by what the visitor has no use for', async () => {
    const { root } = await readYaml(new SourceText('p.yaml', 'plans: [{ id: P1, period: { start: 2023 } }]\n'));
    const paths: string[] = [];
    if (root) walkShape({ root, shape: SHAPE, refusedKeys: new Set() }, { date: ({ path }) => paths.push(path) });
    expect(paths).toEqual(['plans.P1.period.start']);
  });
});
