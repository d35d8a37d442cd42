import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  compareWithBaseline,
  knowFindings,
  mergeBaselines,
  printBaseline,
} from '../../src/diagnostics/baseline.js';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import { SEVERITIES } from '../../src/diagnostics/limit-problems.js';
import { SourceText } from '../../src/model/source-text.js';
import { isErrorOfForm } from '../../src/rules/is-error-of-form.js';
import { decodeBaseline } from '../../src/schema/decode-baseline.js';
import { readYaml } from '../../src/source/read-yaml.js';

function found(file: string, code: `LF${number}`, path?: string): Diagnostic {
  const place = { source: new SourceText(file, 'x'), start: 0, end: 1 };
  return { code, args: {}, place, path, slug: 'some-rule', severity: 'warning' };
}

const same = (file: string) => file;
const short = (baseline: Baseline) =>
  baseline.map(({ file, code, path, severities }) => `${file} ${code} ${path} ${severities.join(' ')}`).toSorted();

async function readBack(text: string): Promise<Baseline> {
  const { root, findings } = await readYaml(new SourceText('known.json', text));
  expect(findings).toEqual([]);
  const decoded = root && decodeBaseline(root);
  if (!decoded || decoded.problem) throw new Error(`not a baseline: ${text}`);
  return decoded.baseline;
}

describe('a baseline', () => {
  it('counts findings by file, code and path', () => {
    const baseline = knowFindings(
      [found('a.yaml', 'LF103', 'notes[0].text'), found('a.yaml', 'LF103', 'notes[0].text'), found('a.yaml', 'LF101')],
      (file) => `projects/${file}`,
    );
    expect(short(baseline)).toEqual([
      'projects/a.yaml LF101 . warning',
      'projects/a.yaml LF103 notes[0].text warning warning',
    ]);
  });

  it('is printed in one order, a line for each path', () => {
    const entries: Baseline = [
      { file: 'b.yaml', code: 'LF410', path: 'indicators.I', severities: ['warning'] },
      { file: 'a.yaml', code: 'LF509', path: 'subprojects.S', severities: ['warning'] },
      { file: 'a.yaml', code: 'LF103', path: 'notes[10].text', severities: ['error', 'warning'] },
      { file: 'a.yaml', code: 'LF103', path: 'notes[0].text', severities: ['warning'] },
    ];
    expect(printBaseline(entries)).toBe(`{
  "logframe-baseline": 1,
  "findings": {
    "a.yaml": {
      "LF103": {
        "notes[0].text": "warning",
        "notes[10].text": "error, warning"
      },
      "LF509": {
        "subprojects.S": "warning"
      }
    },
    "b.yaml": {
      "LF410": {
        "indicators.I": "warning"
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
    const severities = fc
      .array(fc.constantFrom(...SEVERITIES), { minLength: 1 })
      .map((all) => SEVERITIES.flatMap((one) => all.filter((other) => other === one)));
    const entry = fc.record({ file: word, code: word, path: word, severities });
    const baseline = fc.uniqueArray(entry, { selector: ({ file, code, path }) => JSON.stringify([file, code, path]) });
    await fc.assert(
      fc.asyncProperty(baseline, async (entries) => {
        expect(short(await readBack(printBaseline(entries)))).toEqual(short(entries));
      }),
    );
  });

  it('keeps of another one what it does not know itself', () => {
    const at = (file: string, ...severities: Severity[]) => ({ file, code: 'LF103', path: 'x', severities });
    const merged = mergeBaselines([at('a.yaml', 'warning')], [at('a.yaml', 'error'), at('b.yaml', 'info', 'info')]);
    expect(short(merged)).toEqual(['a.yaml LF103 x warning', 'b.yaml LF103 x info info']);
  });
});

describe('findings set against a baseline', () => {
  const baseline: Baseline = [
    { file: 'a.yaml', code: 'LF103', path: 'x', severities: ['warning', 'warning'] },
    { file: 'a.yaml', code: 'LF410', path: 'y', severities: ['warning'] },
  ];

  it('are fresh beyond the number that it knows, the last ones', () => {
    const findings = [found('a.yaml', 'LF103', 'x'), found('a.yaml', 'LF103', 'x'), found('a.yaml', 'LF103', 'x')];
    const { fresh, known } = compareWithBaseline(findings, baseline, same);
    expect([fresh, known]).toEqual([[findings[2]], findings.slice(0, 2)]);
  });

  it('are fresh in another file, at another path and of another code', () => {
    const findings = [found('b.yaml', 'LF103', 'x'), found('a.yaml', 'LF103', 'z'), found('a.yaml', 'LF509', 'x')];
    expect(compareWithBaseline(findings, baseline, same).fresh).toEqual(findings);
  });

  it('are fresh where they weigh more than what it knows, and known where they weigh less', () => {
    const worse: Diagnostic = { ...found('a.yaml', 'LF410', 'y'), severity: 'error', ownSeverity: 'warning' };
    expect(compareWithBaseline([worse], baseline, same).fresh).toEqual([worse]);
    const lighter: Diagnostic = { ...found('a.yaml', 'LF410', 'y'), severity: 'info' };
    expect(compareWithBaseline([lighter], baseline, same)).toMatchObject({ fresh: [], known: [lighter] });
  });

  it('are known by the path that lasts, not by their position', () => {
    const at = (index: number, date: string): Diagnostic => ({
      ...found('a.yaml', 'LF409', `actuals[${index}].by.sex`),
      lastingPath: `actuals[${date}].by.sex`,
    });
    const known = knowFindings([at(0, '2022-06-30'), at(1, '2022-12-31')], same);
    const moved = [at(0, '2021-12-31'), at(1, '2022-06-30'), at(2, '2022-12-31')];
    expect(compareWithBaseline(moved, known, same).fresh).toEqual([moved[0]]);
  });

  it.each<[string, `LF${number}`, Severity, boolean]>([
    ['an error of syntax', 'LF101', 'error', false],
    ['an error of form', 'LF201', 'error', false],
    ['an id used twice', 'LF301', 'error', false],
    ['two kinds of interim targets', 'LF414', 'error', false],
    ['a reversed period', 'LF601', 'error', false],
    ['a damaged word', 'LF103', 'warning', true],
    ['parts that do not add up', 'LF409', 'error', true],
    ['a file that has changed', 'LF703', 'error', true],
  ])('of the kind "%s" can be known or not', (_, code, severity, isAllowed) => {
    const finding: Diagnostic = { ...found('a.yaml', code, 'x'), severity };
    expect(isErrorOfForm(finding)).toBe(!isAllowed);
    const all: Baseline = [{ file: 'a.yaml', code, path: 'x', severities: ['error', 'error'] }];
    expect(compareWithBaseline([finding], all, same, isErrorOfForm).known).toEqual(isAllowed ? [finding] : []);
  });

  it('leave what is there no more, and how often', () => {
    const { gone } = compareWithBaseline([found('a.yaml', 'LF103', 'x')], baseline, same);
    expect(short(gone)).toEqual(['a.yaml LF103 x warning', 'a.yaml LF410 y warning']);
  });

  it('are all known to the baseline that was made of them', () => {
    const some = fc.array(
      fc.record({ file: fc.constantFrom('a', 'b'), path: fc.constantFrom(undefined, '', 'x', 'đường') }),
    );
    fc.assert(
      fc.property(some, (cases) => {
        const findings = cases.map(({ file, path }) => found(file, 'LF103', path));
        const { fresh, known, gone } = compareWithBaseline(findings, knowFindings(findings, same), same);
        expect([fresh, known, gone]).toEqual([[], findings, []]);
      }),
    );
  });

  it('are the same under names whose letters are composed otherwise', () => {
    const composed = knowFindings([found('dự-án.yaml', 'LF103', 'đường')], same);
    const decomposed = found('dự-án.yaml'.normalize('NFD'), 'LF103', 'đường'.normalize('NFD'));
    expect(compareWithBaseline([decomposed], composed, same).fresh).toEqual([]);
  });
});
