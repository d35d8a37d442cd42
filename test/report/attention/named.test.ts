import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/messages/format.js';
import { named } from '../../../src/report/attention/named.js';

const printed = (name: string) => named('CS-06', { vi: name })(createFormat('vi'));

describe('what a point of attention is about', () => {
  it('is the id and the name', () => {
    expect(printed('Tỷ lệ hộ')).toBe('CS-06 Tỷ lệ hộ');
  });

  it('ends with a whole word where the name is long', () => {
    expect(printed('Tỷ lệ hộ '.repeat(20))).toMatch(/^CS-06 (?:Tỷ lệ hộ )+Tỷ…$/);
  });

  it.each([
    ['without spaces', 'x'.repeat(200), `CS-06 ${'x'.repeat(84)}…`],
    ['that is one such word behind another', `y ${'x'.repeat(200)}`, `CS-06 y ${'x'.repeat(82)}…`],
    ['whose letters are made of several characters', 'e\u0301'.repeat(100), `CS-06 ${'e\u0301'.repeat(42)}…`],
    ['in letters of two units', '𝒳'.repeat(100), `CS-06 ${'𝒳'.repeat(84)}…`],
  ])('is cut inside a name %s', (_, name, cut) => {
    expect(printed(name)).toBe(cut);
  });
});
