import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.js';
import { checkCharacters } from '../../src/source/check-characters.js';
import { readYaml } from '../../src/source/read-yaml.js';

async function check(text: string) {
  const source = new SourceText('p.yaml', text);
  const { root } = await readYaml(source);
  return checkCharacters(source, root).map(({ args, place }) => [place.start, place.end, args]);
}

describe('checkCharacters', () => {
  it.each([
    ['zero-width space', '\u200B', 'U+200B'],
    ['zero-width no-break space', '\uFEFF', 'U+FEFF'],
    ['right-to-left override', '\u202E', 'U+202E'],
    ['left-to-right isolate', '\u2066', 'U+2066'],
    ['soft hyphen', '\u00AD', 'U+00AD'],
    ['word joiner', '\u2060', 'U+2060'],
    ['zero-width joiner', '\u200D', 'U+200D'],
    ['invisible character', '\u{E0041}', 'U+E0041'],
  ])('warns of a %s', async (_, character, code) => {
    expect(await check(`id: A${character}1\n`)).toEqual([
      [5, 5 + character.length, { character: code, control: false }],
    ]);
  });

  it('finds them in keys and comments as well', async () => {
    expect(await check('id\u200B: A # so\u200B\n')).toHaveLength(2);
  });

  it.each(['\u0001', '\u001B', '\u007F', '\u0085', '\0'])('takes %j for a control character', async (character) => {
    expect(await check(`id: A${character}1\n`)).toMatchObject([[5, 6, { control: true }]]);
  });

  it('says nothing of tabs, line breaks, Vietnamese in both normal forms, emoji and marks', async () => {
    const text = 'a: "x\ty"\r\nb: Thúc đẩy – “quản lý” … ₫ €\nc: 👩‍🌾 👨‍👩‍👧 ✔️\n';
    expect(await check(text)).toEqual([]);
    expect(await check(text.normalize('NFD'))).toEqual([]);
  });

  it.each(['12\u00A0130', '4\u00A0200\u00A0000 CHF', '"1\u202F388"', 'khoảng 12\u00A0130 người', '25\u00A0%'])(
    'warns of a no-break space in the number %j',
    async (value) => {
      expect(await check(`amount: ${value}\n`)).toHaveLength(1);
    },
  );

  it('warns of a no-break space in an id, also in a list of ids', async () => {
    expect(await check('id: PCM\u00A02\n')).toHaveLength(1);
    expect(await check('evidence: [R-1, R\u00A02]\n')).toMatchObject([[16 + 1, 16 + 2, { character: 'U+00A0' }]]);
  });

  it('leaves a no-break space in prose', async () => {
    expect(await check('title: Dự án\u00A0P-5821 cho 40 người và 20 trưởng\u00A0thôn\n')).toEqual([]);
  });

  it('reports at most a hundred in one file', async () => {
    expect(await check(`a: ${'x\u200B'.repeat(500)}\n`)).toHaveLength(100);
  });
});
