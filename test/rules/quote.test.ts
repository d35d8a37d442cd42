import { describe, expect, it } from 'vitest';
import { quote } from '../../src/rules/format/quote.js';

describe('quoted words', () => {
  it('stand on one line', () => {
    expect(quote('Họp\n  thôn')).toBe('`Họp thôn`');
  });

  it('keep their beginning and end where they are long', () => {
    expect(quote(`${'a'.repeat(60)}`)).toBe(`\`${'a'.repeat(60)}\``);
    expect(quote(`${'a'.repeat(50)}${'b'.repeat(50)}`)).toBe(`\`${'a'.repeat(30)}…${'b'.repeat(30)}\``);
  });
});
