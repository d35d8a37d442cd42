import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/place.js';
import { SourceText } from '../../src/model/source-text.js';
import type { TreeNode } from '../../src/source/node.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { allNodes, treeAsData } from './tree-as-data.js';

const read = (text: string) => readYaml(new SourceText('p.yaml', text));
const written = ({ source, start, end }: Place) => source.text.slice(start, end);
const at = ({ source, start }: Place) => {
  const { line, column } = source.positionOf(start);
  return `${line}:${column}`;
};

async function dataOf(text: string) {
  const { root, findings } = await read(text);
  expect(findings).toEqual([]);
  return root && treeAsData(root);
}

/** Each finding as `line:column {args}`. */
async function findingsOf(text: string) {
  const { findings } = await read(text);
  return findings.map(({ args, place }) => [at(place), args]);
}

function follow(root: TreeNode | undefined, ...steps: readonly (string | number)[]): TreeNode {
  let node = root;
  for (const step of steps) {
    if (node?.kind === 'map') node = node.get(String(step));
    else if (node?.kind === 'seq') node = node.items[Number(step)];
  }
  if (!node) throw new Error(`nothing at ${steps.join('.')}`);
  return node;
}

describe('readYaml: values', () => {
  it('keeps every scalar as its text', async () => {
    expect(await dataOf('a: 012\nb: 1e3\nc: yes\nd: ~\ne:\nf: 2021-07-01\n')).toEqual({
      a: '012',
      b: '1e3',
      c: 'yes',
      d: '~',
      e: '',
      f: '2021-07-01',
    });
  });

  it('takes keys that look like numbers as text, and puts keys in NFC', async () => {
    expect(await dataOf(`2021: a\n1_0: b\n${'xã'.normalize('NFD')}: c\n`)).toEqual({
      '2021': 'a',
      '1_0': 'b',
      xã: 'c',
    });
  });

  it('tells what is written as nothing from the text "null"', async () => {
    const { root } = await read('a: null\nb: "null"\nc:\nd: ""\ne: !!str null\n');
    const isNull = (key: string) => {
      const node = follow(root, key);
      return node.kind === 'scalar' && node.isNull;
    };
    expect(['a', 'b', 'c', 'd', 'e'].map(isNull)).toEqual([true, false, true, false, false]);
  });

  it('tolerates the tags of the core schema', async () => {
    const text = '- !!str 5\n- !!int 5\n- !!float 5\n- !!bool yes\n- !!null\n- !!map {a: b}\n- !!seq [a]\n- ! 5\n';
    expect(await dataOf(text)).toEqual(['5', '5', '5', 'yes', '', { a: 'b' }, ['a'], '5']);
  });

  it('resolves aliases and merge keys: own keys win, then earlier maps', async () => {
    const text = [
      'base: &base { unit: người, frequency: quý }',
      'other: &other { unit: hộ, responsible: DWC }',
      'one: { <<: *base, unit: thôn }',
      'two: { unit: thôn, <<: *base }',
      'both: { <<: [*base, *other] }',
      'inline: { <<: { unit: xã }, name: x }',
      'quoted: { "<<": x }',
      'copy: *base',
    ].join('\n');
    expect(await dataOf(text)).toEqual({
      base: { unit: 'người', frequency: 'quý' },
      other: { unit: 'hộ', responsible: 'DWC' },
      one: { unit: 'thôn', frequency: 'quý' },
      two: { unit: 'thôn', frequency: 'quý' },
      both: { unit: 'người', frequency: 'quý', responsible: 'DWC' },
      inline: { unit: 'xã', name: 'x' },
      quoted: { '<<': 'x' },
      copy: { unit: 'người', frequency: 'quý' },
    });
  });

  it('reads the same with any line break', async () => {
    const text = 'a:\n  - x: |\n      one\n      two\n    y: "p\n      q"\n';
    const expected = { a: [{ x: 'one\ntwo\n', y: 'p q' }] };
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      expect(await dataOf(text.replaceAll('\n', lineBreak))).toEqual(expected);
    }
  });
});

describe('readYaml: places', () => {
  it('gives every node and key the characters it is written with', async () => {
    const { root } = await read('a: "x y" # note\nb:\n  - {k: v , l: [1, 2 ] }\n  - z:\n');
    expect(written(follow(root, 'a'))).toBe('"x y"');
    expect(written(follow(root, 'b', 0))).toBe('{k: v , l: [1, 2 ] }');
    expect(written(follow(root, 'b', 0, 'l'))).toBe('[1, 2 ]');
    expect(written(follow(root, 'b', 0, 'l', 1))).toBe('2');
    expect(written(follow(root, 'b', 1))).toBe('z:');
    expect(written(follow(root, 'b'))).toBe('- {k: v , l: [1, 2 ] }\n  - z:');
    const map = follow(root, 'b', 0);
    expect(map.kind === 'map' && written(map.keyOf('l'))).toBe('l');
  });

  it('begins a block scalar at its indicator and ends it with its last word', async () => {
    const { root } = await read('a: &x !!str # | not yet\n  |-\n  one\n   two\n\n\nb: >+ # why\n  c\n\n');
    expect(written(follow(root, 'a'))).toBe('|-\n  one\n   two');
    expect(written(follow(root, 'b'))).toBe('>+ # why\n  c');
  });

  it('puts an empty value behind what introduces it', async () => {
    const { root } = await read('a:\nb: &x\nc: [ ]\nd: {e: , f}\ng:\n  -\n  - \n# end\n');
    const places = [['a'], ['b'], ['d', 'e'], ['d', 'f'], ['g', 0], ['g', 1]].map((path) => at(follow(root, ...path)));
    expect(places).toEqual(['1:3', '2:6', '4:7', '4:11', '6:4', '7:4']);
    expect(written(follow(root, 'c'))).toBe('[ ]');
  });

  it('puts what came through an alias or a merge at the place of use', async () => {
    const { root } = await read('base: &b {unit: người}\nx: *b\ny: {<<: *b}\nz: {<<: {unit: hộ}}\n');
    expect(at(follow(root, 'base', 'unit'))).toBe('1:17');
    expect(at(follow(root, 'x', 'unit'))).toBe('2:4');
    expect(at(follow(root, 'y', 'unit'))).toBe('3:9');
    expect(written(follow(root, 'y', 'unit'))).toBe('*b');
    expect(at(follow(root, 'z', 'unit'))).toBe('4:16');
  });

  it('counts lines as YAML does, whatever ends them', async () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const { root } = await read(['a: 1', 'b:', '  c: 2', ''].join(lineBreak));
      expect(at(follow(root, 'b', 'c'))).toBe('3:6');
      expect(root?.source.lineText(3)).toBe('  c: 2');
    }
  });

  it('sets parents, so that every node knows its path', async () => {
    const { root } = await read(
      'indicators:\n  - id: IND-2\n    actuals:\n      - value: 5\nbase: &b {k: v}\nuse: {<<: *b}\n',
    );
    expect(follow(root, 'indicators', 0, 'actuals', 0, 'value').path).toBe('indicators.IND-2.actuals[0].value');
    expect(follow(root, 'use', 'k').path).toBe('use.k');
    for (const node of root ? allNodes(root) : []) expect(node.root).toBe(root);
  });
});

describe('readYaml: what is refused', () => {
  it('a key that is there already, showing both; the first stays', async () => {
    const { root, findings } = await read('a: 1\nb: 2\n"a": 3\n');
    expect(
      findings.map(({ args, place, related }) => [at(place), args, related?.map((r) => [r.label, at(r.place)])]),
    ).toEqual([['3:1', { problem: 'duplicate-key', key: 'a' }, [['first', '1:1']]]]);
    expect(root && treeAsData(root)).toEqual({ a: '1', b: '2' });
  });

  it('two spellings of one key in Unicode', async () => {
    const text = `xã: 1\n${'xã'.normalize('NFD')}: 2\n`;
    expect(await findingsOf(text)).toEqual([['2:1', { problem: 'duplicate-key', key: 'xã'.normalize('NFD') }]]);
  });

  it('two merges in one map', async () => {
    const text = 'a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n';
    expect(await findingsOf(text)).toEqual([['4:3', { problem: 'duplicate-key', key: '<<' }]]);
  });

  it('tabs as indentation', async () => {
    expect(await findingsOf('a:\n\t- b\n')).toEqual([['2:1', { problem: 'tab' }]]);
  });

  it('an alias without an anchor, with the name that may be meant', async () => {
    expect(await findingsOf('a: &indicator x\nb: *indicater\nc: *zzz\n')).toEqual([
      ['2:4', { problem: 'unresolved-alias', name: 'indicater', suggestion: 'indicator' }],
      ['3:4', { problem: 'unresolved-alias', name: 'zzz', suggestion: undefined }],
    ]);
  });

  it('an alias inside what it names', async () => {
    expect(await findingsOf('a: &x\n  b: [*x]\n')).toEqual([['2:7', { problem: 'recursive-alias', name: 'x' }]]);
  });

  it('several documents', async () => {
    expect(await findingsOf('a: 1\n# next\n---\nb: 2\n')).toEqual([['3:1', { problem: 'several-documents' }]]);
    expect(await findingsOf('---\na: 1\n...\n')).toEqual([]);
  });

  it('keys that are lists, maps or empty', async () => {
    expect(await findingsOf('? [a]\n: 1\n? {b: c}\n: 2\n"": 3\n: 4\nd: 5\n')).toEqual([
      ['1:3', { problem: 'complex-key' }],
      ['3:3', { problem: 'complex-key' }],
      ['5:1', { problem: 'empty-key' }],
      ['6:1', { problem: 'empty-key' }],
    ]);
    expect(await findingsOf('a: {b: 1, : 2}\n')).toEqual([['1:11', { problem: 'empty-key' }]]);
  });

  it('tags that mean nothing here', async () => {
    expect(await findingsOf('a: !money 5\nb: !!binary aGk=\nc: !!map [x]\n')).toEqual([
      ['1:4', { problem: 'unknown-tag', tag: '!money' }],
      ['2:4', { problem: 'unknown-tag', tag: '!!binary' }],
      ['3:4', { problem: 'unknown-tag', tag: '!!map' }],
    ]);
  });

  it('a merge of something that is no map', async () => {
    expect(await findingsOf('a: {<<: text}\n')).toEqual([['1:5', { problem: 'bad-merge' }]]);
    expect(await findingsOf('a: {<<: [{b: c}, text]}\n')).toEqual([['1:5', { problem: 'bad-merge' }]]);
  });

  it('nesting deeper than a hundred, also through aliases', async () => {
    expect(await findingsOf(`a: ${'['.repeat(60)}${']'.repeat(60)}\n`)).toEqual([]);
    expect(await findingsOf(`a: ${'['.repeat(150)}${']'.repeat(150)}\n`)).toEqual([
      ['1:103', { problem: 'too-deep', limit: 100 }],
    ]);
    const nested = `a: &a ${'['.repeat(60)}x${']'.repeat(60)}\nb: ${'['.repeat(60)}*a${']'.repeat(60)}\n`;
    expect(await findingsOf(nested)).toEqual([['2:64', { problem: 'too-deep', limit: 100 }]]);
  });

  it('a billion laughs, at once', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const before = performance.now();
    expect(await findingsOf(lines.join('\n'))).toMatchObject([
      [expect.any(String), { problem: 'alias-bomb', limit: 100_000 }],
    ]);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('an empty text', async () => {
    expect(await findingsOf('# nothing\n')).toEqual([['1:1', { problem: 'empty', kind: 'project' }]]);
  });
});

describe('readYaml: syntax', () => {
  it.each([
    ['second colons', (line: number) => `k${line}: a: b\n`],
    ['open brackets', () => 'k: [1, 2\n'],
    ['open quotes', (line: number) => `k${line}: "a\n`],
    ['reserved characters', () => 'k: @a\n'],
    ['tabs', (line: number) => `k${line}:\n\tb: 1\n`],
  ])('lists at most a hundred errors of a file with 2,000 lines of %s, without delay', async (_, lineOf) => {
    const text = Array.from({ length: 2000 }, (_, line) => lineOf(line)).join('');
    const start = performance.now();
    const { root, findings } = await read(text);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(root).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(100);
  });

  it('points at the innermost bracket or quote around the place where it was noticed', async () => {
    expect(await findingsOf('a: [1, [2], [3, 4\nb: 1\n')).toMatchObject([['1:13', { detail: 'bracket-not-closed' }]]);
    expect(await findingsOf('a: [x]\nb: "c\n')).toMatchObject([['2:4', { detail: 'quote-not-closed' }]]);
  });

  it('lists every error of a file, one for each line', async () => {
    const text = 'title: Dự án: mở rộng\nlist: [1, 2\nnext: "x\\q"\nat: @home\n';
    expect(await findingsOf(text)).toEqual([
      ['1:13', { problem: 'syntax', detail: 'colon-in-text', right: "title: 'Dự án: mở rộng'" }],
      ['2:7', { problem: 'syntax', detail: 'bracket-not-closed' }],
      ['3:9', { problem: 'syntax', detail: 'bad-escape' }],
      ['4:5', { problem: 'syntax', detail: 'reserved-start', right: "at: '@home'" }],
    ]);
  });

  it.each([
    ["at: @it's home # a comment\n", "at: '@it''s home'"],
    ['a: [x, @home]\n', "'@home'"],
    ['a: { b: @home, c: 1 }\n', "b: '@home'"],
    ['- @home\n', "'@home'"],
  ])('shows a text that YAML cannot begin in quotes: %s', async (text, right) => {
    expect((await findingsOf(text))[0]?.[1]).toEqual({ problem: 'syntax', detail: 'reserved-start', right });
  });

  it('reports wrong indentation once, and not what follows from it', async () => {
    const rest = '    measure: count\n    unit: hộ\n';
    const after = 'next: a: b\n';
    const second = ['5:8', { problem: 'syntax', detail: 'colon-in-text', right: "next: 'a: b'" }];
    expect(await findingsOf(`a:\n\t- x: 1\n${rest}${after}`)).toEqual([['2:1', { problem: 'tab' }], second]);
    expect(await findingsOf(`a:\n  - id: I\n   name: A\n    unit: hộ\n${after}`)).toEqual([
      ['3:4', { problem: 'syntax', detail: 'missing-dash' }],
      second,
    ]);
    expect(await findingsOf('a:\n  - id: I\n     name: A\n')).toEqual([
      ['3:6', { problem: 'syntax', detail: 'bad-indent' }],
    ]);
  });

  it.each([
    ['a:\n  - id: I\n\u00A0\u00A0\u00A0\u00A0name: A\n\u00A0\u00A0\u00A0\u00A0unit: hộ\n', '3:1', 'U+00A0'],
    ['a:\n\u00A0 total: 5\n', '2:1', 'U+00A0'],
    ['a:\n \u3000total: 5\n', '2:2', 'U+3000'],
  ])(
    'says which spaces a line is indented with that YAML does not take for spaces: %j',
    async (text, place, character) => {
      const { root } = await read(text);
      expect(root).toBeUndefined();
      expect(await findingsOf(text)).toEqual([[place, { problem: 'odd-indent', character }]]);
    },
  );

  it('puts a text with a second colon in quotes, in brackets too', async () => {
    expect(await findingsOf("a: { id: B, name: Họp 'thôn': chọn }\n")).toEqual([
      ['1:29', { problem: 'syntax', detail: 'colon-in-text', right: "name: 'Họp ''thôn'': chọn'" }],
    ]);
    expect(await findingsOf('a: { list:\n  - b\n}\n')).toMatchObject([['2:3', { detail: 'block-in-brackets' }]]);
  });

  it.each([
    ['a: "open\nb: c\n', '1:4', 'quote-not-closed'],
    ["a: 'open\nb: c\n", '1:4', 'quote-not-closed'],
    ['a: {b: 1, c: 2\nd: 3\n', '1:4', 'bracket-not-closed'],
    ['a: [1, 2', '1:4', 'bracket-not-closed'],
    ['a: ["1" "2"]\n', '1:9', 'missing-comma'],
    ['a: 1\nkey\nb: 2\n', '2:1', 'missing-colon'],
    ['a:\n  - x: 1\n    y: 2\n   z: 3\n', '4:4', 'missing-dash'],
    ['a:\n  b: 1\n c: 2\n', '3:2', 'bad-indent'],
    ['a: &x &y b\n', '1:7', 'bad-anchor'],
    ['a: 1\nb: }\n', '2:4', 'unexpected'],
    ['a: b\u0001c\n', '1:5', 'control-character'],
    ['a: "b\u0001c"\n', '1:6', 'control-character'],
    ['a: b\0c\n', '1:5', 'control-character'],
  ])('%j', async (text, place, detail) => {
    const { root, findings } = await read(text);
    expect(root).toBeUndefined();
    expect(findings.map((finding) => [at(finding.place), finding.args])).toEqual([
      [place, { problem: 'syntax', detail }],
    ]);
  });
});
