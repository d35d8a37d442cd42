import { describe, expect, it } from 'vitest';
import { readerFinding } from '../../src/diagnostics/reader-findings.js';
import { SourceText } from '../../src/model/source-text.js';
import { describe as inWords, ruleOf, toDiagnostic } from '../../src/rules/registry.js';

const place = { source: new SourceText('p.yaml', 'mesure: count'), start: 0, end: 6 };
const error = readerFinding('LF201', place, { key: 'mesure', suggestion: 'measure', known: [] });
const warning = readerFinding('LF103', place, { word: 'đng' });

describe('a finding', () => {
  it('becomes a diagnostic with the name and the severity of its rule', () => {
    expect(toDiagnostic(error)).toEqual({ ...error, slug: 'unknown-key', severity: 'error' });
  });

  it('is put into words in both languages', () => {
    expect(inWords(error, 'en')).toEqual({ message: 'unknown key `mesure`', help: 'did you mean `measure`?' });
    expect(inWords(error, 'vi').message).toBe('không có khóa `mesure`');
  });

  it('is weighed by its arguments where its rule does so', () => {
    expect(ruleOf('LF104')?.severity).toBe('warning');
    const control = readerFinding('LF104', place, { character: '\u0007', control: true });
    expect(toDiagnostic(control)?.severity).toBe('error');
  });
});

describe('a workspace', () => {
  it('can raise a warning, lower it, and turn it off', () => {
    expect(toDiagnostic(warning, new Map([['LF103', 'error']]))?.severity).toBe('error');
    expect(toDiagnostic(warning, new Map([['LF103', 'info']]))?.severity).toBe('info');
    expect(toDiagnostic(warning, new Map([['LF103', 'off']]))).toBeUndefined();
    expect(toDiagnostic(warning, new Map([['LF104', 'off']]))?.severity).toBe('warning');
  });

  it('cannot change an error', () => {
    expect(toDiagnostic(error, new Map([['LF201', 'off']]))?.severity).toBe('error');
    expect(toDiagnostic(error, new Map([['LF201', 'info']]))?.severity).toBe('error');
    const control = readerFinding('LF104', place, { character: '\u0007', control: true });
    expect(toDiagnostic(control, new Map([['LF104', 'off']]))?.severity).toBe('error');
  });
});
