import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SourceText } from '../../src/model/source-text.js';
import type { ScalarNode, TreeNode } from '../../src/source/node.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { allNodes, treeAsData } from './tree-as-data.js';
import { HAND_WRITTEN, yamlDocument } from './yaml-documents.js';

/** Every scalar is text to it, too; only a value that is not written at all is null. */
const readByTheOtherParser = (text: string): unknown =>
  parse(text, (_key, value: unknown) => value ?? '', { schema: 'failsafe', merge: true, maxAliasCount: -1 });

async function treeOf(text: string): Promise<TreeNode> {
  const { root, findings } = await readYaml(new SourceText('p.yaml', text));
  expect(findings).toEqual([]);
  if (!root) throw new Error('no tree');
  return root;
}

/** The text of a scalar read from its own characters alone, without the line breaks that a block may end with. */
function rereadAlone(scalar: ScalarNode): unknown {
  const written = scalar.source.text.slice(scalar.start, scalar.end);
  const value: unknown = parse(written, { schema: 'failsafe' });
  return scalar.style === 'block' && typeof value === 'string' ? value.trimEnd() : value;
}

async function expectSameReading(text: string): Promise<void> {
  expect(treeAsData(await treeOf(text))).toEqual(readByTheOtherParser(text));
}

async function expectRangesToReadAlike(text: string): Promise<void> {
  for (const node of allNodes(await treeOf(text))) {
    const isUse = text[node.start] === '*';
    if (node.kind !== 'scalar' || isUse || node.end === node.start) continue;
    expect(rereadAlone(node)).toBe(node.style === 'block' ? node.text.trimEnd() : node.text);
  }
}

describe('readYaml, compared with another parser', () => {
  it.each(HAND_WRITTEN)('reads %j alike', expectSameReading);

  it('reads generated documents alike', async () => {
    await fc.assert(fc.asyncProperty(yamlDocument, expectSameReading), { numRuns: 500 });
  });
});

describe('readYaml, on any text', () => {
  const scraps = fc.constantFrom(
    ...'a|b: |: |- |? |[|]|{|}|, |&x |*x|<<: |!t |!!str |>-|"|\'|#| # c|---\n|...\n|%|@|\\|đ'.split('|'),
    '|',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '\r',
    '\u0001',
    '\uFEFF',
  );
  const anyText = fc.array(scraps, { maxLength: 25 }).map((parts) => parts.join(''));

  it('gives a tree or says why not, and every place lies in the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { root, findings } = await readYaml(new SourceText('p.yaml', text));
        expect(root !== undefined || findings.length > 0).toBe(true);
        for (const { start, end } of [...(root ? allNodes(root) : []), ...findings.map(({ place }) => place)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length + 1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps what a collection holds within it, unless an alias put it there', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { root } = await readYaml(new SourceText('p.yaml', text));
        for (const node of root ? allNodes(root) : []) {
          if (!node.parent || text[node.start] === '*' || text.includes('<<')) continue;
          expect(node.start).toBeGreaterThanOrEqual(node.parent.start);
          expect(node.end).toBeLessThanOrEqual(node.parent.end);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('readYaml, the ranges of scalars', () => {
  it.each(HAND_WRITTEN.filter((text) => !text.includes('|2')))('are what was read in %j', expectRangesToReadAlike);

  it('are what was read in generated documents', async () => {
    await fc.assert(fc.asyncProperty(yamlDocument, expectRangesToReadAlike), { numRuns: 500 });
  });
});
