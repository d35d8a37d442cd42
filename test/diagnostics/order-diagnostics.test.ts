import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/diagnostics/diagnostic.js';
import { orderDiagnostics } from '../../src/diagnostics/order-diagnostics.js';
import { SourceText } from '../../src/model/source-text.js';

const text = 'line one\nline two\nline three\n';
const sources = ['B.yaml', 'a.yaml', 'đ.yaml', 'e.yaml'].map((file) => new SourceText(file, text));

describe('the order of diagnostics', () => {
  it('is by file in code units, place, code and arguments', () => {
    const [B, a, d, e] = sources as [SourceText, SourceText, SourceText, SourceText];
    const ordered: Finding[] = [
      finding(B, 9, 'LF201', 1),
      finding(a, 3, 'LF512', 1),
      finding(a, 9, 'LF201', 1),
      finding(a, 9, 'LF203', 1),
      finding(a, 9, 'LF203', 2),
      finding(e, 0, 'LF101', 1),
      finding(d, 0, 'LF101', 1),
    ];
    expect(orderDiagnostics(ordered.toReversed())).toEqual(ordered);
  });

  it('says the same thing of the same place once', () => {
    const [source] = sources as [SourceText];
    const twice = [finding(source, 3, 'LF201', 1), finding(source, 3, 'LF201', 1)];
    expect(orderDiagnostics(twice)).toHaveLength(1);
  });

  it('does not depend on the order in which they were found', () => {
    const one = fc
      .tuple(fc.constantFrom(...sources), fc.nat(5), fc.constantFrom('LF201', 'LF301'), fc.nat(2))
      .map(([source, start, code, args]) => finding(source, start, code as Finding['code'], args));
    const shuffled = fc
      .array(one, { maxLength: 12 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(orderDiagnostics(mixed)).toEqual(orderDiagnostics(all));
      }),
    );
  });
});

function finding(source: SourceText, start: number, code: Finding['code'], args: unknown): Finding {
  return { code, args, place: { source, start, end: start + 1 } };
}
