import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteForShell } from '../../src/cli/quote-for-shell.js';

describe('a word of a command line', () => {
  it.each([
    ['projects/p-5821.yaml', 'projects/p-5821.yaml'],
    ['dự-án/bản_Hàng.yaml', 'dự-án/bản_Hàng.yaml'],
    ['dự án/a.yaml', '"dự án/a.yaml"'],
    ['projects/*.yaml', '"projects/*.yaml"'],
    ["a'b $HOME", "'a'\\''b $HOME'"],
    ['', '""'],
  ])('%j is typed as %s', (word, typed) => {
    expect(quoteForShell(word)).toBe(typed);
  });

  it.skipIf(process.platform === 'win32')('comes through a shell as it was', () => {
    const letters = fc.constantFrom(...'aế -*?[]{}()<>|&;"\'\\`$!%#~=\n');
    const words = fc.array(
      fc.array(letters, { maxLength: 12 }).map((all) => all.join('')),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (all) => {
        const printed = execFileSync('/bin/sh', ['-c', `printf '%s\\0' x ${all.map(quoteForShell).join(' ')}`]);
        expect(printed.toString()).toBe(['x', ...all, ''].join('\0'));
      }),
      { numRuns: 20 },
    );
  });
});
