import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IgnoreComment, readIgnoreComments, type Stretch } from '../../src/diagnostics/ignore-comments.js';
import { SourceText } from '../../src/model/source-text.js';

/** The comments of a text; what stands between «» is a value of it, between ‹› a block. */
function read(marked: string): readonly IgnoreComment[] {
  let text = '';
  const stretches: Stretch[] = [];
  let start = 0;
  for (const character of marked) {
    if ('«‹'.includes(character)) start = text.length;
    else if ('»›'.includes(character)) stretches.push({ start, end: text.length, isBlock: character === '›' });
    else text += character;
  }
  return readIgnoreComments(new SourceText('p.yaml', text), stretches);
}

/** `line: codes: reason`, or what is missing. */
function show(comment: IgnoreComment): string {
  const { line } = comment;
  if (comment.problem?.problem === 'no-code') return `${line}: no code`;
  if (comment.problem) return `${line}: ${comment.problem.codes} without a reason, words: ${comment.problem.words}`;
  return `${line}: ${comment.codes.map(({ text }) => text).join('+')}: ${comment.reason}`;
}

const shown = (marked: string) => read(marked).map(show);

describe('a comment that silences findings', () => {
  it('names codes, and a reason behind a colon', () => {
    expect(shown('«a»: «1» # logframe-ignore LF509: as agreed')).toEqual(['1: LF509: as agreed']);
    expect(shown('«a»: «1» #logframe-ignore LF509 : as agreed: 12 March')).toEqual(['1: LF509: as agreed: 12 March']);
    expect(shown('«a»: «1» # logframe-ignore LF509, LF410: as agreed')).toEqual(['1: LF509+LF410: as agreed']);
    expect(shown('«a»: «1» # logframe-ignore LF509 LF410: as agreed')).toEqual(['1: LF509+LF410: as agreed']);
    expect(shown('«a»: «1» # Logframe-Ignore LF509: as agreed')).toEqual(['1: LF509: as agreed']);
  });

  it('keeps a word that is no code, so that somebody can say so', () => {
    expect(shown('«a»: «1» # logframe-ignore LF509, round-or-late: as agreed')).toEqual([
      '1: LF509+round-or-late: as agreed',
    ]);
  });

  it('is about its own line behind a value, and about the next line with a value on its own', () => {
    expect(shown('«a»: «1» # logframe-ignore LF1: x\n«b»: «2»')).toEqual(['1: LF1: x']);
    expect(shown('# logframe-ignore LF1: x\n«a»: «1»')).toEqual(['2: LF1: x']);
    expect(shown('# logframe-ignore LF1: x\n\n  # another\r\n# logframe-ignore LF2: y\n«a»: «1»')).toEqual([
      '5: LF1: x',
      '5: LF2: y',
    ]);
  });

  it('is about nothing where no value follows', () => {
    expect(shown('«a»: «1»\n# logframe-ignore LF1: x\n')).toEqual(['undefined: LF1: x']);
  });

  it('is told by its own token', () => {
    const [comment] = read('«a»: «1» # logframe-ignore LF509, LF41: x');
    const slice = ({ source, start, end }: IgnoreComment['place']) => source.text.slice(start, end);
    expect(comment && slice(comment.place)).toBe('logframe-ignore LF509, LF41');
    expect(comment?.problem ? [] : comment?.codes.map(({ place }) => slice(place))).toEqual(['LF509', 'LF41']);
  });
});

describe('a comment in which something is missing', () => {
  it('has codes and no reason', () => {
    for (const body of ['LF509', 'LF509:', 'LF509: ', 'LF509: –', 'LF509:...', 'LF509,']) {
      expect(shown(`«a»: «1» # logframe-ignore ${body}`)).toEqual(['1: LF509 without a reason, words: undefined']);
    }
  });

  it('has words that would be the reason behind a colon', () => {
    const wanted = ['1: LF509 without a reason, words: as agreed: 12 March'];
    for (const body of [
      ' LF509 as agreed: 12 March',
      ': LF509 as agreed: 12 March',
      ': LF509: as agreed: 12 March',
      ' LF509 – as agreed: 12 March',
    ]) {
      expect(shown(`«a»: «1» # logframe-ignore${body}`)).toEqual(wanted);
    }
  });

  it('has no code', () => {
    for (const body of ['', ':', ': as agreed', ' as agreed', ' so far as agreed: 12 March']) {
      expect(shown(`«a»: «1» # logframe-ignore${body}`)).toEqual(['1: no code']);
    }
  });
});

describe('what is no such comment', () => {
  it('stands inside of a value', () => {
    expect(shown("«a»: «'x # logframe-ignore LF1: x'»")).toEqual([]);
    expect(shown('«a»: ‹|\n  text\n  # logframe-ignore LF1: x\n›«b»: «2»')).toEqual([]);
    expect(shown("«a»: «'x\n  # logframe-ignore LF1: x\n  y'»")).toEqual([]);
    expect(shown("«'k # logframe-ignore LF1: x'»: «1»")).toEqual([]);
  });

  it('has letters before the #, or other words before the keyword', () => {
    expect(shown('«a#»logframe-ignore LF1: x')).toEqual([]);
    expect(shown('«a»: «1» # see logframe-ignore LF1: x')).toEqual([]);
    expect(shown('«a»: «1» # see # logframe-ignore LF1: x')).toEqual([]);
    expect(shown('«a»: «1» # logframe-ignored LF1: x')).toEqual([]);
    expect(shown('«a»: «1» # logframe-ignore-file')).toEqual([]);
  });

  it('is not to be mixed up with one behind a value that has a # in it', () => {
    expect(shown("«a»: «'x # y'» # logframe-ignore LF1: x")).toEqual(['1: LF1: x']);
    expect(shown('«a»: ‹| # logframe-ignore LF1: x\n  text # y\n›')).toEqual(['1: LF1: x']);
  });

  it('costs nothing to look for in a file without the word', () => {
    const never = {
      [Symbol.iterator](): never {
        throw new Error('the values were looked at');
      },
    };
    expect(readIgnoreComments(new SourceText('p.yaml', 'a: 1 # note\n'), never)).toEqual([]);
  });
});

describe('reading comments', () => {
  it('never throws, and every token is in the text', () => {
    const piece = fc.constantFrom('# logframe-ignore', 'LF509', ': ', ', ', ' ', 'đã rõ', '#', '\n', '\r\n', ':', '-');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const { place } of readIgnoreComments(new SourceText('p.yaml', text), [])) {
          expect(text.slice(place.start, place.end)).toMatch(/^logframe-ignore/);
        }
      }),
    );
  });
});
