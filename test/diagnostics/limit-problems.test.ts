import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import { limitProblems } from '../../src/diagnostics/limit-problems.js';
import { SourceText } from '../../src/model/source-text.js';

const source = new SourceText('p.yaml', '');
const diagnostics = (['info', 'warning', 'error', 'warning', 'error'] as const).map(diagnostic);

describe('limiting problems', () => {
  it('keeps the worst ones, in their order, and counts the others', () => {
    const { shown, hidden } = limitProblems(diagnostics, 3);
    expect(shown.map(({ severity }) => severity)).toEqual(['warning', 'error', 'error']);
    expect(hidden).toEqual({ error: 0, warning: 1, info: 1 });
  });

  it('keeps everything where there is no limit', () => {
    const { shown, hidden } = limitProblems(diagnostics, Number.POSITIVE_INFINITY);
    expect(shown).toEqual(diagnostics);
    expect(hidden).toEqual({ error: 0, warning: 0, info: 0 });
  });
});

function diagnostic(severity: Severity, index: number): Diagnostic {
  return { code: 'LF201', slug: 'unknown-key', severity, args: index, place: { source, start: 0, end: 0 } };
}
