import { describe, expect, it } from 'vitest';
import { renderConcise } from '../../../src/render/check/render-concise.js';
import { plainContext, threeFindings } from './three-findings.js';

describe('the concise output', () => {
  it('is nothing where there is nothing to say', () => {
    expect(renderConcise([], plainContext)).toBe('');
  });

  it('has one line a diagnostic, whatever stands in a message', () => {
    const [finding] = threeFindings;
    if (!finding) throw new Error('a finding');
    const output = renderConcise([{ ...finding, args: { key: 'a\nb\u0085c', known: [] } }], plainContext);
    expect(output).toBe('projects/p-5821.yaml:7:5: warning LF201 unknown key `a b<U+0085>c`\n');
  });
});
