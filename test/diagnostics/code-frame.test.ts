import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type CodeFrame, codeFrames, type Mark } from '../../src/diagnostics/code-frame.js';
import { SourceText } from '../../src/model/source-text.js';
import { markedFile, placeIn } from './place-in.js';

describe('a code frame', () => {
  it('marks a value, with two lines of context and the common indent removed', () => {
    expect(drawMarked('a: 1\nb:\n  c: 1\n  d: 2\n  e: «12.130»\n  f: 3\n  g: 4\n  h: 5\n')).toBe(
      ['3 c: 1', '4 d: 2', '5 e: 12.130', '     ^^^^^^', '6 f: 3', '7 g: 4'].join('\n'),
    );
  });

  it('marks a key', () => {
    expect(drawMarked('indicators:\n  - id: A\n    «mesure»: count\n')).toBe(
      ['1 indicators:', '2   - id: A', '3     mesure: count', '      ^^^^^^'].join('\n'),
    );
  });

  it('marks the place of a missing value with one caret', () => {
    expect(drawMarked('code:«»\ntitle: x\n')).toBe(['1 code:', '       ^', '2 title: x'].join('\n'));
  });

  it('marks a null', () => {
    expect(drawMarked('code: «null»\n')).toBe(['1 code: null', '        ^^^^'].join('\n'));
  });

  it.each(['', '\n\n', '   \n'])('shows nothing of an empty document %j', (text) => {
    const [frame] = codeFrames([{ place: { source: new SourceText('p.yaml', text), start: 0, end: 0 } }], 80);
    expect(frame?.lines).toEqual([]);
  });

  it('shows a last line without a newline', () => {
    expect(drawMarked('a: 1\nb: «x»')).toBe(['1 a: 1', '2 b: x', '     ^'].join('\n'));
  });

  it('marks the end of the file behind its last newline', () => {
    expect(drawMarked('a: 1\nb: [\n«»')).toBe(['1 a: 1', '2 b: [', '3', '  ^'].join('\n'));
  });

  it('shows no carriage returns', () => {
    expect(drawMarked('a: 1\r\nb: «x»\r\nc: 2\r\n')).toBe(['1 a: 1', '2 b: x', '     ^', '3 c: 2'].join('\n'));
  });

  it('leaves out blank lines at its ends, not between', () => {
    expect(drawMarked('a: 1\n\nb: «x»\n\n\nc: 2\n')).toBe(['1 a: 1', '2', '3 b: x', '     ^'].join('\n'));
  });

  it('underlines the first line of a range of several lines to its end', () => {
    expect(drawMarked('list:\n  - «id: A  # the first  \n    name: x\n»  - id: B\n')).toBe(
      ['1 list:', '2   - id: A  # the first', '      ^^^^^^^^^^^^^^^^^^', '3     name: x', '4   - id: B'].join('\n'),
    );
  });

  it('expands tabs to their stops', () => {
    expect(drawMarked('a:\n\t«b»:\t1\n')).toBe(['1 a:', '2     b:  1', '      ^'].join('\n'));
  });

  it('keeps the indent that a mark points into', () => {
    expect(drawMarked('«\t»a: 1\n\tb: 2\n')).toBe(['1     a: 1', '  ^^^^', '2     b: 2'].join('\n'));
  });

  it.each(['NFC', 'NFD'])('stands under Vietnamese words written in %s', (form) => {
    expect(drawMarked('tên: Tập huấn, «Hòa Bình»\n'.normalize(form)).normalize('NFC')).toBe(
      ['1 tên: Tập huấn, Hòa Bình', '                 ^^^^^^^^'].join('\n'),
    );
  });

  it('takes a letter whole where only its combining mark is meant', () => {
    expect(drawMarked('a: Hoa«\u0300» Bình\n').normalize('NFC')).toBe(['1 a: Hoà Bình', '       ^'].join('\n'));
  });

  it('counts wide characters as two columns', () => {
    expect(drawMarked('a: 漢字 👨‍👩‍👧 «x» y\n')).toBe(['1 a: 漢字 👨‍👩‍👧 x y', '             ^'].join('\n'));
    expect(drawMarked('a: «漢字»\n')).toBe(['1 a: 漢字', '     ^^^^'].join('\n'));
  });

  it('names characters that nobody sees', () => {
    expect(drawMarked('a: x«\u200B»y \u202Ez\n')).toBe(['1 a: x<U+200B>y <U+202E>z', '      ^^^^^^^^'].join('\n'));
  });

  it('cuts a long line after a mark near its beginning', () => {
    expect(drawMarked(`a: «x» ${'y'.repeat(50)}\n`, 20)).toBe([`1 a: x ${'y'.repeat(13)}…`, '     ^'].join('\n'));
  });

  it('cuts a long line on both sides of a mark in its middle', () => {
    expect(drawMarked(`a: ${'y'.repeat(50)} «mark» ${'z'.repeat(50)}\n`, 20)).toBe(
      ['1 …yyyyyy mark zzzzzz…', '          ^^^^'].join('\n'),
    );
  });

  it('cuts a long line before a mark at its end', () => {
    expect(drawMarked(`a: ${'y'.repeat(50)} «mark»\n`, 20)).toBe(
      [`1 …${'y'.repeat(13)} mark`, '                 ^^^^'].join('\n'),
    );
  });

  it('cuts lines of context too', () => {
    expect(drawMarked(`a: ${'y'.repeat(50)}\nb: «x»\n`, 20)).toBe(
      [`1 a: ${'y'.repeat(15)}…`, '2 b: x', '     ^'].join('\n'),
    );
  });

  it('leaves room for a caret behind the end of a line', () => {
    expect(drawMarked(`a: ${'y'.repeat(17)}«»\n`, 20)).toBe(
      [`1 …${'y'.repeat(17)}`, '                    ^'].join('\n'),
    );
  });

  it('finds its way in a line of ten million characters', () => {
    const far = 'x'.repeat(5_000_000);
    expect(drawMarked(`a: ${far} «mark» ${far}\n`, 20)).toBe(['1 …xxxxxx mark xxxxxx…', '          ^^^^'].join('\n'));
  });

  it('stands under what is marked, and no line is wider than asked for', () => {
    const letters = fc.constantFrom('a', ' ', '\t', 'ế', 'e\u0302\u0301', '漢', '👍', '\u200B', '\u0301', ':');
    const words = fc.array(letters, { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 20, max: 60 }), (before, marked, after, width) => {
        const place = markedFile(`x${before}«${marked}y»${after}`);
        const [code, mark] = codeFrames([{ place }], width)[0]?.lines ?? [];
        if (code?.kind !== 'code' || mark?.kind !== 'mark') throw new Error('a line and its mark');
        const first = code.spans.findIndex(({ role }) => role === 'primary');
        expect(stringWidth(textOf(code.spans))).toBeLessThanOrEqual(width);
        expect(stringWidth(textOf(code.spans.slice(0, first)))).toBe(mark.before);
        expect(stringWidth(code.spans[first]?.text ?? '')).toBe(mark.length);
      }),
    );
  });
});

describe('frames of several places', () => {
  const text = Array.from({ length: 30 }, (_, index) => `key${index + 1}: value${index + 1}`).join('\n');
  const source = new SourceText('p.yaml', text);

  it('shows near places in one frame, each with its words', () => {
    expect(draw({ place: placeIn(source, 'value9') }, { place: placeIn(source, 'value6'), label: 'first' })).toBe(
      [
        '4 key4: value4',
        '5 key5: value5',
        '6 key6: value6',
        '        ------ first',
        '7 key7: value7',
        '8 key8: value8',
        '9 key9: value9',
        '        ^^^^^^',
        '10 key10: value10',
        '11 key11: value11',
      ].join('\n'),
    );
  });

  it('shows two places of one line under it', () => {
    expect(draw({ place: placeIn(source, 'value1') }, { place: placeIn(source, 'key1'), label: 'key' })).toBe(
      ['1 key1: value1', '  ---- key', '        ^^^^^^', '2 key2: value2', '3 key3: value3'].join('\n'),
    );
  });

  it('cuts a line around all its places where they fit side by side', () => {
    const line = new SourceText(
      'p.yaml',
      `- { ${'y'.repeat(30)}, days: 72, rate: 5, amount: 350, ${'z'.repeat(30)} }\n`,
    );
    const marks = ['350', '72', '5'].map((words) => ({ place: placeIn(line, words), label: words }));
    expect(drawFrames(codeFrames([{ place: placeIn(line, '350') }, ...marks.slice(1)], 40))).toBe(
      [
        '1 … days: 72, rate: 5, amount: 350, zzzzz…',
        '          -- 72',
        '                    - 5',
        '                               ^^^',
      ].join('\n'),
    );
  });

  it('shows a line again for a place that does not fit beside the others, from left to right', () => {
    const line = new SourceText('p.yaml', `- { id: C1, ${'y'.repeat(60)}, id: C2, ${'z'.repeat(60)}, id: C3 }\nb: 1\n`);
    const [first, second, third] = ['C1', 'C2', 'C3'].map((words) => ({ place: placeIn(line, words), label: words }));
    if (!first || !second || !third) throw new Error('three places');
    expect(drawFrames(codeFrames([second, third, first], 30))).toBe(
      [
        `1 - { id: C1, ${'y'.repeat(16)}…`,
        '          -- C1',
        `1 …${'y'.repeat(7)}, id: C2, ${'z'.repeat(11)}…`,
        '                ^^ C2',
        `1 …${'z'.repeat(18)}, id: C3 }`,
        '                           -- C3',
        '2 b: 1',
      ].join('\n'),
    );
  });

  it('shows a line again for two places a million characters apart', () => {
    const far = 'x'.repeat(1_000_000);
    const line = new SourceText('p.yaml', `one ${far} two ${far}\n`);
    const frames = codeFrames([{ place: placeIn(line, 'two') }, { place: placeIn(line, 'one'), label: 'first' }], 20);
    expect(drawFrames(frames)).toBe(
      [`1 one ${'x'.repeat(14)}…`, '  --- first', `1 …${'x'.repeat(6)} two ${'x'.repeat(7)}…`, '          ^^^'].join(
        '\n',
      ),
    );
  });

  it('stands under every place of a line, however it is cut', () => {
    const letters = fc.constantFrom('a', ' ', '\t', 'ế', 'e\u0302\u0301', '漢', '👍', '\u200B', ':');
    const words = fc.array(letters, { maxLength: 60 }).map((all) => `${all.join('')}.`);
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 7 }), fc.integer({ min: 20, max: 60 }), (all, width) => {
        const line = new SourceText('p.yaml', `x${all.map((one, index) => `${one}<${index}>`).join('')}`);
        const [first, ...others] = all.map((_, index) => ({ place: placeIn(line, `<${index}>`), label: `<${index}>` }));
        if (!first) throw new Error('a place');
        const lines = codeFrames([first, ...others], width)[0]?.lines ?? [];
        let code = '';
        let seen = 0;
        for (const one of lines) {
          if (one.kind === 'code') {
            code = textOf(one.spans);
            expect(stringWidth(code)).toBeLessThanOrEqual(width);
          } else {
            const at = code.indexOf(one.label ?? '');
            expect([at === -1, stringWidth(code.slice(0, at)), 3]).toEqual([false, one.before, one.length]);
            seen += 1;
          }
        }
        expect(seen).toBe(all.length);
      }),
    );
  });

  it('gives a far place a frame of its own', () => {
    const frames = codeFrames([{ place: placeIn(source, 'value2') }, { place: placeIn(source, 'value20') }], 80);
    expect(frames.map(({ place }) => source.positionOf(place.start).line)).toEqual([2, 20]);
  });

  it('gives a place in another file a frame of its own', () => {
    const other = new SourceText('other.yaml', 'key2: value2\n');
    const frames = codeFrames([{ place: placeIn(source, 'value2') }, { place: placeIn(other, 'value2') }], 80);
    expect(frames.map(({ place }) => place.source.file)).toEqual(['p.yaml', 'other.yaml']);
  });
});

function drawMarked(marked: string, width = 80): string {
  return drawFrames(codeFrames([{ place: markedFile(marked) }], width));
}

function draw(...marks: [Mark, ...Mark[]]): string {
  return drawFrames(codeFrames(marks, 80));
}

function drawFrames(frames: readonly CodeFrame[]): string {
  return frames
    .flatMap(({ lines }) => lines)
    .map((line) => {
      if (line.kind === 'code') return `${line.number} ${textOf(line.spans)}`.trimEnd();
      const sign = line.role === 'primary' ? '^' : '-';
      return `  ${' '.repeat(line.before)}${sign.repeat(line.length)} ${line.label ?? ''}`.trimEnd();
    })
    .join('\n');
}

function textOf(spans: readonly { readonly text: string }[]): string {
  return spans.map(({ text }) => text).join('');
}
