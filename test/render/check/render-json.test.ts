import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../src/render/check/render-json.js';
import { plainContext, threeFindings } from './three-findings.js';

describe('the JSON output', () => {
  it('has its keys in the order of the reference', () => {
    const document: { diagnostics: object[] } = JSON.parse(renderJson(threeFindings.slice(2), plainContext));
    expect(Object.keys(document)).toEqual(['logframe', 'asOf', 'summary', 'diagnostics']);
    expect(Object.keys(document.diagnostics[0] ?? {})).toEqual(
      'code rule severity message file line column endLine endColumn path related help'.split(' '),
    );
  });

  it('leaves out what does not apply', () => {
    const [finding] = threeFindings;
    if (!finding) throw new Error('a finding');
    const output = renderJson([{ ...finding, path: '' }], plainContext);
    expect(output).not.toMatch(/null|"path"|"related"/);
  });

  it('counts hidden diagnostics too', () => {
    const output = renderJson([], { ...plainContext, hidden: { error: 3, warning: 2, info: 1 } });
    expect(JSON.parse(output)).toEqual({
      logframe: '1.0.0',
      asOf: '2023-06-30',
      summary: { errors: 3, warnings: 2, infos: 1, files: 2 },
      diagnostics: [],
    });
  });
});
