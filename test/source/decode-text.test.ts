import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, MAX_BYTES } from '../../src/source/decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};
const argsOf = (bytes: Uint8Array) => decodeText(bytes, 'p.yaml').findings.map(({ args }) => args);

describe('decodeText', () => {
  it('reads UTF-8 as it is', () => {
    const { source, findings } = decodeText(utf8('title: Họp thôn\n'), 'projects/p.yaml');
    expect(findings).toEqual([]);
    expect(source?.file).toBe('projects/p.yaml');
    expect(source?.text).toBe('title: Họp thôn\n');
  });

  it('drops a byte-order mark, so that the first column is the first', () => {
    const { source } = decodeText(utf8('\uFEFFlogframe: 1\n'), 'p.yaml');
    expect(source?.text).toBe('logframe: 1\n');
  });

  it('keeps the line breaks of the file', () => {
    const { source } = decodeText(utf8('a: 1\r\nb: 2\rc: 3\n'), 'p.yaml');
    expect(source?.text).toBe('a: 1\r\nb: 2\rc: 3\n');
  });

  it('keeps any text that has content', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const whole = `a: ${text.replaceAll('\0', '')}`;
        expect(decodeText(utf8(whole), 'p.yaml').source?.text).toBe(whole);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n'],
    ['comments', '# later\n  # more\n'],
    ['a document marker', '---\n# later\n...\n'],
  ])('refuses a file that says nothing: %s', (_, text) => {
    const { source, findings } = decodeText(utf8(text), 'p.yaml');
    expect(source).toBeUndefined();
    expect(findings.map(({ code, args }) => [code, args])).toEqual([['LF102', { problem: 'empty', kind: 'project' }]]);
  });

  it('does not take a list, a value after a marker or a word after dashes for nothing', () => {
    for (const text of ['- a\n', '--- a\n', '---a\n', '....\n']) expect(argsOf(utf8(text))).toEqual([]);
  });

  it('names UTF-16 by its byte-order mark and by its zero bytes', () => {
    const text = 'logframe: 1\ntitle: Thúc đẩy quản lý cộng đồng\n';
    const le = [{ problem: 'not-utf8', likely: 'UTF-16 LE' }];
    const be = [{ problem: 'not-utf8', likely: 'UTF-16 BE' }];
    expect(argsOf(utf16(`\uFEFF${text}`, true))).toEqual(le);
    expect(argsOf(utf16(text, true))).toEqual(le);
    expect(argsOf(utf16(`\uFEFF${text}`, false))).toEqual(be);
    expect(argsOf(utf16(text, false))).toEqual(be);
  });

  it.each([
    ['TCVN3 (ABC)', 'title: Thóc ®Èy qu¶n lý céng ®ång t¹i ViÖt Nam\n'],
    ['VNI', 'title: Thuùc ñaåy quaûn lyù coäng ñoàng taïi Vieät Nam\n'],
    [
      'Windows-1258',
      'title: Thu\xecc \xf0\xe2\xd2y qua\xd2n ly\xec c\xf4\xf2ng \xf0\xf4\xccng ta\xf2i Vi\xea\xf2t Nam\n',
    ],
    ['unknown', 'title: d\xe9j\xe0 vu, \xe7a co\xfbte, na\xefve\n'],
  ])('guesses %s from the words', (likely, bytes) => {
    expect(argsOf(latin1(bytes))).toEqual([{ problem: 'not-utf8', likely }]);
  });

  it('points at the first byte that is not UTF-8', () => {
    const [finding] = decodeText(latin1('a: 1\nb: caf\xe9\n'), 'p.yaml').findings;
    expect(finding?.place.source.positionOf(finding.place.start)).toEqual({ line: 2, column: 7 });
  });

  it('points at replacement characters and still gives the text', () => {
    const { source, findings } = decodeText(utf8('a: Qu\uFFFD\uFFFDng B\uFFFDnh\n'), 'p.yaml');
    expect(findings.map(({ args, place }) => [args, place.start, place.end])).toEqual([
      [{ problem: 'replacement-character' }, 5, 7],
      [{ problem: 'replacement-character' }, 11, 12],
    ]);
    expect(source).toBeDefined();
  });

  it('refuses more than 10 MB, and reads exactly 10 MB', () => {
    const bytes = new Uint8Array(MAX_BYTES + 1).fill(97);
    expect(argsOf(bytes)).toEqual([{ problem: 'too-large', bytes: 10_000_001, limit: 10_000_000 }]);
    expect(argsOf(bytes.subarray(1))).toEqual([]);
  });

  it('tells an empty table from an empty project file, and an Excel workbook from a text', () => {
    const args = { kind: 'table', header: 'id,on,amount' } as const;
    expect(decodeText(utf8(''), 'a.csv', args).findings[0]?.args).toEqual({ problem: 'empty', ...args });
    expect(argsOf(latin1('PK\u0003\u0004\u0014\0\u0006\0'))).toEqual([{ problem: 'archive' }]);
  });
});
