import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { fingerprintAll } from '../../src/diagnostics/fingerprint.js';
import { SourceText } from '../../src/model/source-text.js';
import { placeIn } from './place-in.js';

const text = `logframe: 1
indicators:
  - id: IND-1
    target: 12.130
    actuals:
      - { on: 2022-12-31, value: 1.388 }
      - { on: 2023-06-30, value: 1.388 }
`;

describe('the fingerprints of findings', () => {
  it('are one for each finding, of 32 hexadecimal digits', () => {
    const fingerprints = fingerprintAll(findingsIn(text));
    expect(fingerprints).toHaveLength(3);
    for (const one of fingerprints) expect(one).toMatch(/^[0-9a-f]{32}$/);
  });

  it('stay the same when lines are inserted above', () => {
    const line = fc.constantFrom('# ghi chú\n', '\n', '# 12.130\r\n');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(fingerprintAll(findingsIn(lines.join('') + text))).toEqual(fingerprintAll(findingsIn(text)));
      }),
    );
  });

  it('stay the same when a record moves down in its list', () => {
    const longer = text.replace('actuals:\n', 'actuals:\n      - { on: 2022-06-30, value: 7 }\n');
    const lasting = ['target', 'actuals[2022-12-31].value', 'actuals[2023-06-30].value'];
    const name = (one: Diagnostic, index: number) => ({ ...one, lastingPath: `indicators.IND-1.${lasting[index]}` });
    const findings = findingsIn(longer).map((one, index) => name({ ...one, path: `moved[${index}]` }, index));
    expect(fingerprintAll(findings)).toEqual(fingerprintAll(findingsIn(text).map(name)));
  });

  it('stay the same whatever the finding says about it on another day', () => {
    const later = findingsIn(text).map((one) => ({ ...one, args: { daysLate: 12 } }));
    expect(fingerprintAll(later)).toEqual(fingerprintAll(findingsIn(text)));
  });

  it('stay the same for a name that is written in another Unicode form', () => {
    const named = (form: string) =>
      findingsIn(text.replaceAll('IND-1', 'Lớp-1'.normalize(form)), 'dự án.yaml'.normalize(form));
    expect(fingerprintAll(named('NFD'))).toEqual(fingerprintAll(named('NFC')));
  });

  it('differ between two findings that are equal but for their place', () => {
    const [, first, second] = findingsIn(text);
    if (!first || !second) throw new Error('two findings');
    const equal = [first, { ...second, path: first.path }];
    expect(new Set(fingerprintAll(equal)).size).toBe(2);
  });

  it.each<[string, (finding: Diagnostic) => Diagnostic]>([
    ['code', (one) => ({ ...one, code: 'LF206' })],
    ['file', (one) => ({ ...one, place: { ...one.place, source: new SourceText('other.yaml', text) } })],
    ['path', (one) => ({ ...one, path: 'indicators.IND-2.target' })],
  ])('differ with the %s', (_, change) => {
    const [finding] = findingsIn(text);
    if (!finding) throw new Error('a finding');
    expect(fingerprintAll([change(finding)])).not.toEqual(fingerprintAll([finding]));
  });
});

/** The three numbers with a point, as LF204 would find them. */
function findingsIn(content: string, file = 'p.yaml'): readonly Diagnostic[] {
  const source = new SourceText(file, content);
  const after = content.indexOf('target');
  const target = placeIn(source, '12.130', after);
  const first = placeIn(source, '1.388', after);
  const second = placeIn(source, '1.388', first.end);
  const id = /id: (.+)/.exec(content)?.[1] ?? '';
  return [
    { place: target, path: `indicators.${id}.target` },
    { place: first, path: `indicators.${id}.actuals[0].value` },
    { place: second, path: `indicators.${id}.actuals[1].value` },
  ].map((one) => ({ ...one, code: 'LF204', slug: 'ambiguous-number', severity: 'error', args: {} }));
}
