import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.js';
import { lastingPath } from '../../src/source/lasting-path.js';
import type { TreeNode } from '../../src/source/node.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { walkScalars } from '../../src/source/walk-scalars.js';

const text = `
exchange_rates:
  - { from: CHF, to: VND, rate: 26_000, on: 2023-01-15 }
budget: { plans: [{ id: FY2023/rev.1, amount: 5, lines: { B.1: 5 } }] }
indicators:
  - id: IND-1.1
    levels: [thap, cao]
    actuals:
      - { on: 2022-12-31, value: 3, by: { sex: { female: 1 } } }
      - { on: 2023-06-30, value: 5, place: { village: Nà Ví } }
      - { on: 2023-06-30, value: 6, place: { village: Nà Hẩu } }
    interim: [{ by: 2022-12-31, value: 4 }, { value: 9 }]
`;

describe('the path that lasts', () => {
  it.each([
    ['indicators.IND-1.1.actuals[0].by.sex.female', 'indicators.IND-1.1.actuals[2022-12-31].by.sex.female'],
    ['indicators.IND-1.1.actuals[1].value', 'indicators.IND-1.1.actuals[2023-06-30].value'],
    ['indicators.IND-1.1.actuals[2]', 'indicators.IND-1.1.actuals[2023-06-30 2]'],
    ['indicators.IND-1.1.interim[0].value', 'indicators.IND-1.1.interim[2022-12-31].value'],
    ['indicators.IND-1.1.interim[1].value', 'indicators.IND-1.1.interim[1].value'],
    ['indicators.IND-1.1.levels[1]', 'indicators.IND-1.1.levels[cao]'],
    ['exchange_rates[0].rate', 'exchange_rates[2023-01-15 CHF VND].rate'],
    ['budget.plans.FY2023/rev.1.lines.B.1', 'budget.plans.FY2023/rev.1.lines.B.1'],
    ['indicators.IND-1.1.actuals[7].value', 'indicators.IND-1.1.actuals[7].value'],
    ['', ''],
  ])('of %s is %s', async (path, lasting) => {
    expect(lastingPath(path, await tree(text))).toBe(lasting);
  });

  it('is another one for every value of a file', async () => {
    const root = await tree(text);
    const paths = [...walkScalars(root)].map(({ scalar }) => lastingPath(scalar.path, root));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('stays when records of other days are put before its own', async () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(days, async (others) => {
        const inserted = others.map((one) => `      - { on: 2021-02-${String(one).padStart(2, '0')}, value: 1 }\n`);
        const longer = await tree(text.replace('actuals:\n', `actuals:\n${inserted.join('')}`));
        const path = `indicators.IND-1.1.actuals[${others.length}].value`;
        expect(lastingPath(path, longer)).toBe('indicators.IND-1.1.actuals[2022-12-31].value');
      }),
    );
  });
});

async function tree(yaml: string): Promise<TreeNode> {
  const { root, findings } = await readYaml(new SourceText('p.yaml', yaml));
  if (!root || findings.length > 0) throw new Error('the text is not YAML');
  return root;
}
