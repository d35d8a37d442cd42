import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/diagnostics/suggest.js';

describe('a did-you-mean', () => {
  const keys = ['measure', 'baseline', 'target', 'means_of_verification'];

  it('finds a word with a letter too few, too many or exchanged', () => {
    expect(suggest('mesure', keys)).toBe('measure');
    expect(suggest('targett', keys)).toBe('target');
    expect(suggest('basleine', keys)).toBe('baseline');
    expect(suggest('titel', ['title', 'data'])).toBe('title');
  });

  it('does not mind case, spaces, hyphens and underscores', () => {
    expect(suggest('Means-of verification', keys)).toBe('means_of_verification');
    expect(suggest('sp01', ['SP-01', 'SP-02'])).toBe('SP-01');
  });

  it('does not mind Vietnamese accents, in either spelling', () => {
    expect(suggest('it nhat', ['ít nhất', 'khoảng'])).toBe('ít nhất');
    expect(suggest('đạt'.normalize('NFD'), ['dat'])).toBe('dat');
  });

  it('is silent when nothing is near', () => {
    expect(suggest('colour', keys)).toBeUndefined();
    expect(suggest('x', ['y'])).toBeUndefined();
    expect(suggest('x', [])).toBeUndefined();
  });

  it('is silent when two words are equally near', () => {
    expect(suggest('IND-9', ['IND-1', 'IND-2', 'IND-3'])).toBeUndefined();
  });

  it('prefers an equal spelling to a near one', () => {
    expect(suggest('fy2023', ['FY2022', 'FY2023', 'FY2024'])).toBe('FY2023');
  });
});
