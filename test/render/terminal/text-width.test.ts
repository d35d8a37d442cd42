import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { displayWidth } from '../../../src/diagnostics/display-width.js';
import { padTo, wrap } from '../../../src/render/terminal/text-width.js';

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const vietnamese = fc
  .array(fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase(), ' ', '–', '…', '·', '5', '.', '\u00a0'))
  .map((letters) => letters.join(''));

describe('the width of a text', () => {
  it.each([
    ['Họp thôn', 8],
    ['Họp thôn'.normalize('NFD'), 8],
    ['村民', 4],
    ['\u001b[31mđỏ\u001b[39m', 2],
    ['', 0],
    ['a\u00adb', 2],
  ])('counts columns, not characters: %j', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is that of string-width for any text', () => {
    const texts = fc.oneof(vietnamese, fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => displayWidth(text) === stringWidth(text)),
      { numRuns: 2_000 },
    );
  });

  it('is that of string-width for every character of the basic plane below the surrogates', () => {
    const wrong = Array.from({ length: 0xd800 }, (_, code) => String.fromCodePoint(code)).filter(
      (text) => displayWidth(text) !== stringWidth(text),
    );
    expect(wrong).toEqual([]);
  });

  it('is that of the composed letters for decomposed ones', () => {
    fc.assert(fc.property(vietnamese, (text) => displayWidth(text.normalize('NFD')) === displayWidth(text)));
  });

  it('after padding is the one asked for, or what the text takes', () => {
    fc.assert(
      fc.property(vietnamese, fc.nat(60), (text, width) => {
        expect(displayWidth(padTo(text, width))).toBe(Math.max(width, displayWidth(text)));
      }),
    );
  });
});

describe('wrapping', () => {
  it('leaves no line too wide, and loses no letter', () => {
    fc.assert(
      fc.property(vietnamese, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const wrapped = wrap(text, width);
        const letters = (one: string) => one.replaceAll(/\s/g, '');
        expect(wrapped.split('\n').every((line) => displayWidth(line) <= width)).toBe(true);
        expect(letters(wrapped)).toBe(letters(text));
      }),
    );
  });

  it('of a text without blanks at its ends is that of wrap-ansi, whether it fits or not', () => {
    fc.assert(
      fc.property(vietnamese, fc.integer({ min: 1, max: 80 }), (letters, width) => {
        const text = letters.trim();
        expect(wrap(text, width)).toBe(wrapAnsi(text, width, { hard: true, trim: true }));
      }),
    );
  });

  it('keeps a number beside its unit', () => {
    expect(wrap('giải ngân hơn\u00a08.900.000.000\u00a0VND', 24)).toBe('giải ngân\nhơn\u00a08.900.000.000\u00a0VND');
  });
});
