import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  compareWithBaseline,
  countFindings,
  mergeBaselines,
  printBaseline,
} from '../../src/diagnostics/baseline.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { SourceText } from '../../src/model/source-text.js';
import { decodeBaseline } from '../../src/schema/decode-baseline.js';
import { readYaml } from '../../src/source/read-yaml.js';

function found(file: string, code: `LF${number}`, path?: string): Diagnostic {
  const place = { source: new SourceText(file, 'x'), start: 0, end: 1 };
  return { code, args: {}, place, path, slug: 'some-rule', severity: 'warning' };
}

const same = (file: string) => file;
const short = (baseline: Baseline) =>
  baseline.map(({ file, code, path, count }) => `${file} ${code} ${path} ${count}`).toSorted();

async function readBack(text: string): Promise<Baseline> {
  const { root, findings } = await readYaml(new SourceText('known.json', text));
  expect(findings).toEqual([]);
  const decoded = root && decodeBaseline(root);
  if (!decoded || decoded.problem) throw new Error(`not a baseline: ${text}`);
  return decoded.baseline;
}

describe('a baseline', () => {
  it('counts findings by file, code and path', () => {
    const baseline = countFindings(
      [found('a.yaml', 'LF103', 'notes[0].text'), found('a.yaml', 'LF103', 'notes[0].text'), found('a.yaml', 'LF101')],
      (file) => `projects/${file}`,
    );
    expect(short(baseline)).toEqual(['projects/a.yaml LF101 . 1', 'projects/a.yaml LF103 notes[0].text 2']);
  });

  it('is printed in one order, a line for each path', () => {
    const entries: Baseline = [
      { file: 'b.yaml', code: 'LF410', path: 'indicators.I', count: 1 },
      { file: 'a.yaml', code: 'LF509', path: 'subprojects.S', count: 1 },
      { file: 'a.yaml', code: 'LF103', path: 'notes[10].text', count: 3 },
      { file: 'a.yaml', code: 'LF103', path: 'notes[0].text', count: 1 },
    ];
    expect(printBaseline(entries)).toBe(`{
  "logframe-baseline": 1,
  "findings": {
    "a.yaml": {
      "LF103": {
        "notes[0].text": 1,
        "notes[10].text": 3
      },
      "LF509": {
        "subprojects.S": 1
      }
    },
    "b.yaml": {
      "LF410": {
        "indicators.I": 1
      }
    }
  }
}
`);
    expect(printBaseline(entries.toReversed())).toBe(printBaseline(entries));
    expect(printBaseline([])).toBe('{\n  "logframe-baseline": 1,\n  "findings": {}\n}\n');
  });

  it('is read back as it was written', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => text.normalize('NFC'));
    const entry = fc.record({ file: word, code: word, path: word, count: fc.integer({ min: 1, max: 99 }) });
    const baseline = fc.uniqueArray(entry, { selector: ({ file, code, path }) => JSON.stringify([file, code, path]) });
    await fc.assert(
      fc.asyncProperty(baseline, async (entries) => {
        expect(short(await readBack(printBaseline(entries)))).toEqual(short(entries));
      }),
    );
  });

  it('keeps of another one what it does not know itself', () => {
    const [mine, other] = [
      [{ file: 'a.yaml', code: 'LF103', path: 'x', count: 1 }],
      [
        { file: 'a.yaml', code: 'LF103', path: 'x', count: 5 },
        { file: 'b.yaml', code: 'LF103', path: 'x', count: 2 },
      ],
    ];
    expect(short(mergeBaselines(mine, other))).toEqual(['a.yaml LF103 x 1', 'b.yaml LF103 x 2']);
  });
});

describe('findings set against a baseline', () => {
  const baseline: Baseline = [
    { file: 'a.yaml', code: 'LF103', path: 'x', count: 2 },
    { file: 'a.yaml', code: 'LF410', path: 'y', count: 1 },
  ];

  it('are fresh beyond the number that it knows, the last ones', () => {
    const findings = [found('a.yaml', 'LF103', 'x'), found('a.yaml', 'LF103', 'x'), found('a.yaml', 'LF103', 'x')];
    const { fresh, known } = compareWithBaseline(findings, baseline, same);
    expect([fresh, known]).toEqual([[findings[2]], 2]);
  });

  it('are fresh in another file, at another path and of another code', () => {
    const findings = [found('b.yaml', 'LF103', 'x'), found('a.yaml', 'LF103', 'z'), found('a.yaml', 'LF509', 'x')];
    expect(compareWithBaseline(findings, baseline, same).fresh).toEqual(findings);
  });

  it('leave what is there no more, and how often', () => {
    const { gone } = compareWithBaseline([found('a.yaml', 'LF103', 'x')], baseline, same);
    expect(short(gone)).toEqual(['a.yaml LF103 x 1', 'a.yaml LF410 y 1']);
  });

  it('are all known to the baseline that was made of them', () => {
    const some = fc.array(
      fc.record({ file: fc.constantFrom('a', 'b'), path: fc.constantFrom(undefined, '', 'x', 'đường') }),
    );
    fc.assert(
      fc.property(some, (cases) => {
        const findings = cases.map(({ file, path }) => found(file, 'LF103', path));
        const { fresh, known, gone } = compareWithBaseline(findings, countFindings(findings, same), same);
        expect([fresh, known, gone]).toEqual([[], findings.length, []]);
      }),
    );
  });

  it('are the same under names whose letters are composed otherwise', () => {
    const composed = countFindings([found('dự-án.yaml', 'LF103', 'đường')], same);
    const decomposed = found('dự-án.yaml'.normalize('NFD'), 'LF103', 'đường'.normalize('NFD'));
    expect(compareWithBaseline([decomposed], composed, same).fresh).toEqual([]);
  });
});
