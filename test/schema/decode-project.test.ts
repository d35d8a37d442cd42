import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.js';
import { decodeProject } from '../../src/schema/decode-project.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { decode, findAll, findingsIn, projectWith, show, treeOf } from './findings-in.js';

const golden = join(import.meta.dirname, '../golden');

describe('a correct file', () => {
  it.each(readdirSync(golden).filter((name) => name.endsWith('.yaml')))('%s is read without findings', async (name) => {
    const { root } = await readYaml(new SourceText(name, readFileSync(join(golden, name), 'utf8')));
    const { project, findings } = root ? decodeProject(root, name) : { project: undefined, findings: [] };
    expect(findings).toEqual([]);
    expect(project?.file).toBe(name);
  });

  it('keeps the place of every record and value', async () => {
    const project = await decode(
      projectWith('budget:\n  total: 9 tỷ VND\n  lines: [{ id: B1, name: A, amount: 5 VND }]\n'),
    );
    const line = project.budget?.lines?.[0];
    expect(line?.at.path).toBe('budget.lines.B1');
    const total = project.budget?.total;
    const written = total?.kind === 'single' ? total.value : undefined;
    const places = [written?.at, line?.at.of('amount'), project.period.start.at];
    expect(places.map((at) => at?.source.text.slice(at.start, at.end))).toEqual(['9 tỷ VND', '5 VND', '2021-07']);
  });

  it('leaves out what the file leaves out', async () => {
    const project = await decode(projectWith(''));
    expect(Object.keys(project).sort()).toEqual(
      ['aliases', 'at', 'code', 'data', 'donors', 'file', 'language', 'period', 'title'].sort(),
    );
    expect([project.aliases, project.data, project.language]).toEqual([[], 'real', 'vi']);
  });

  it('tells an empty list from an absent one', async () => {
    const project = await decode(projectWith('budget: { disbursements: [] }\n'));
    expect(project.budget?.disbursements).toEqual([]);
    expect(project.budget?.lines).toBeUndefined();
  });
});

describe('texts', () => {
  it('are in the language of the file', async () => {
    expect((await decode(projectWith(''))).title).toEqual({ vi: 'Dự án' });
    expect((await decode(projectWith('language: en\n'))).title).toEqual({ en: 'Dự án' });
  });

  it('may be in both languages', async () => {
    const { summary } = await decode(projectWith('summary: { vi: Họp thôn, en: Village meeting }\n'));
    expect(summary).toEqual({ vi: 'Họp thôn', en: 'Village meeting' });
  });

  it('are composed, with plain spaces and with their paragraphs', async () => {
    const written = 'summary: |\n  Hòa Bình  \n\n  xã\u00a0Pha Mu\n'.normalize('NFD');
    expect((await decode(projectWith(written))).summary).toEqual({ vi: 'Hòa Bình\n\nxã Pha Mu'.normalize('NFC') });
  });

  it('may look like numbers', async () => {
    expect((await decode(projectWith('summary: 2021\n'))).summary).toEqual({ vi: '2021' });
  });

  it('that may be left out may be empty', async () => {
    expect(await decode(projectWith('summary: ""\n'))).not.toHaveProperty('summary');
  });

  it('that are required may not', async () => {
    expect(await findingsIn(projectWith('notes: [{ text: "" }]\n'))).toEqual(['LF203 ""']);
    expect(await findingsIn(projectWith('summary: {}\n'))).toEqual(['LF202 summary']);
    expect(await findingsIn(projectWith('summary: { fr: Réunion }\n'))).toEqual(['LF201 fr']);
  });
});

describe('what is wrong', () => {
  it('is reported all at once, each on its own token', async () => {
    const text = `logframe: 1
titel: Dự án
code: mã 1
donors: INKOTA
period: { start: 01.07.2021 }
budget: { total: 12.130 CHF, scope: }
`;
    expect(await findingsIn(text)).toEqual([
      'LF201 titel',
      'LF203 mã 1',
      'LF203 INKOTA',
      'LF202 period',
      'LF205 01.07.2021',
      'LF204 12.130 CHF',
      'LF203 scope',
    ]);
  });

  it('is nothing after a key: the key', async () => {
    const findings = await findAll(projectWith('currency:\nbudget: ~\n'));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['LF203', 'currency'],
      ['LF203', 'budget'],
    ]);
    expect(findings[0]?.args).toMatchObject({ found: 'nothing', example: 'VND' });
  });

  it('is a missing key: the key around it, or the start of the list item', async () => {
    expect(await findingsIn(projectWith('thresholds: { indicator: [] }\nplaces: [1]\n'))).toEqual([
      'LF203 []',
      'LF203 1',
    ]);
    const text = projectWith('results:\n  - id: R1\n    level: output\nevidence:\n  - { id: E1 }\n');
    expect(await findingsIn(text)).toEqual(['LF202 id', 'LF202 { id']);
  });

  it('is said once where a key is only misspelt', async () => {
    expect(await findingsIn(projectWith('results: [{ id: R1, levle: output, statement: A }]\n'))).toEqual([
      'LF201 levle',
    ]);
    expect(await findingsIn(projectWith('curency: VND\nbudget: { total: 5 }\n'))).toEqual(['LF201 curency']);
  });

  it('is said once where a key is in Vietnamese, and names the key meant', async () => {
    const text = projectWith('').replace('donors', 'nhà tài trợ');
    expect(await findingsIn(text)).toEqual(['LF201 nhà tài trợ']);
    expect((await findAll(text))[0]?.args).toMatchObject({ suggestion: 'donors' });
  });

  it.each([
    ['indicators: [{ id: I, name: A, measure: number, Đơn_vị: ha, accumulates: sum, target: 5 }]', 'unit'],
    ['indicators: [{ id: I, name: A, measure: number, unit: ha, accumulates: lũy kế, target: 5 }]', 'latest'],
    ['subprojects: [{ id: S, name: A, status: hoàn thành }]', 'completed'],
    ['activities: [{ id: A, name: A, schedule: { every: quý } }]', 'quarter'],
    ['evidence: [{ id: E, kind: phiếu thu }]', 'receipt'],
  ])('is a Vietnamese word for one of the format: %s', async (line, suggestion) => {
    expect((await findAll(projectWith(line))).map(({ args }) => args)).toMatchObject([{ suggestion }]);
    expect((await findAll(projectWith(line.normalize('NFD')))).map(({ args }) => args)).toMatchObject([{ suggestion }]);
  });

  it('is a decimal comma, which in brackets ends the value', async () => {
    const found = await findAll(projectWith('currency: VND\nbudget: { total: 910,5 triệu }\n'));
    expect(found.map(show)).toEqual(['LF201 5 triệu']);
    expect(found[0]?.args).toMatchObject({ readings: ['910.5 triệu'] });
    const other = await findAll(projectWith('currency: VND\nbudget: { total: 910, 5 triệu }\n'));
    expect(other[0]?.args).toMatchObject({ key: '5 triệu', readings: undefined });
  });

  it.each([
    ['budget: { total: hơn 8,9 tỷ đồng }', '9 tỷ đồng', ['hơn 8.9 tỷ VND']],
    ['budget: { total: 4,200,000 CHF }', '200', ['4200000 CHF']],
    ['budget: { total: 1,388 CHF }', '388 CHF', ['1388 CHF', '1.3880 CHF']],
    ['subprojects: [{ id: S, name: A, status: approved, cost: 1.388,5 }]', '5', ['1388.5']],
    [
      'indicators: [{ id: I, name: A, measure: count, unit: u, accumulates: sum, target: 5, actuals: [{ on: 2022, value: 1400, by: { sex: { female: 1,388, male: 12 } } }] }]',
      '388',
      ['1388'],
    ],
    ['thresholds: { indicator: { on_track: 8,9%, at_risk: 5% } }', '9%', ['8.9%']],
    [
      'indicators: [{ id: I, name: A, measure: count, unit: u, accumulates: sum, target: 1,388, weight: 1 }]',
      '388',
      ['1388'],
    ],
  ])('is a comma inside a number in brackets, said once: %s', async (line, key, readings) => {
    const found = await findAll(projectWith(`currency: VND\n${line}\n`));
    expect(found.map(({ code, args }) => [code, args])).toMatchObject([['LF201', { key, readings }]]);
  });

  it('is no number where a text goes on after the comma', async () => {
    const found = await findAll(projectWith('notes: [{ text: Nghị định 5,388 }]\n'));
    expect(found.map(({ args }) => args)).toMatchObject([{ key: '388', readings: undefined }]);
  });

  it('is curly quotes around anything but words', async () => {
    const found = await findAll(projectWith('summary: “A”\nended: “2023-06-30”\nbudget: { total: “5” CHF }\n'));
    expect(found.map(({ code, args }) => [code, args])).toMatchObject([
      ['LF203', { value: '“2023-06-30”', withoutQuotes: '2023-06-30' }],
      ['LF206', {}],
    ]);
  });

  it('comes with choices where there are some, and with nobody else’s words', async () => {
    const argsOf = async (line: string) => (await findAll(projectWith(line))).map(({ args }) => args);
    expect(await argsOf('indicators: [{ id: I, name: A }]')).toMatchObject([
      { key: 'measure', choices: ['count', 'number', 'percent', 'yes-no', 'scale', 'qualitative'] },
    ]);
    expect(
      await argsOf('indicators: [{ id: I, name: A, measure: number, accumulates: sum, target: 5 }]'),
    ).toMatchObject([{ key: 'unit', example: { en: 'unit: <what is counted, e.g. hộ>' } }]);
  });

  it('is found in every kind of root', async () => {
    const found = decodeProject(await treeOf('[]'), 'a.yaml').findings;
    expect(found.map(({ code }) => code)).toEqual(['LF203']);
    expect(decodeProject(await treeOf('text'), 'a.yaml').findings).toHaveLength(1);
    expect(decodeProject(await treeOf('{}'), 'a.yaml').findings.map(({ code }) => code)).toEqual(
      Array(5).fill('LF202'),
    );
  });

  it('has the path of its record', async () => {
    const text = projectWith(
      'indicators:\n  - { id: I, name: A, measure: count, unit: u, accumulates: sum, target: 5, actuals: [{ on: 2022, value: x }] }\n',
    );
    expect((await findAll(text)).map(({ path }) => path)).toEqual(['indicators.I.actuals[0].value']);
  });

  it('may be wrong 50,000 times', async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `    - { id: ${row}, on: x, amount: y, lin: z }\n`);
    const findings = await findAll(projectWith(`budget:\n  disbursements:\n${rows.join('')}`));
    expect(findings).toHaveLength(150_000);
  });

  it('is found through an alias at the place of its use', async () => {
    const findings = await findAll(projectWith('summary: &a [1]\nnotes: [{ text: *a }]\n'));
    expect(findings.map(({ path, place }) => [path, place.source.positionOf(place.start).line])).toEqual([
      ['summary', 6],
      ['notes[0].text', 7],
    ]);
  });
});

describe('the version', () => {
  it('that is newer is all that is said', async () => {
    expect(await findingsIn('logframe: 2\nnew: true\n')).toEqual(['LF209 2']);
  });

  it.each(['one', '0', '1.0', '-1', '[1]'])('is 1, not %s', async (version) => {
    expect(await findingsIn(projectWith('').replace('logframe: 1', `logframe: ${version}`))).toEqual([
      `LF203 ${version}`,
    ]);
  });
});

describe('the currency of money without a code', () => {
  it('is that of the project', async () => {
    const project = await decode(projectWith('currency: CHF\nbudget: { total: 5 }\n'));
    expect(project.budget?.total).toMatchObject({ value: { currency: 'CHF' } });
  });

  it('is asked for once', async () => {
    const text = projectWith('budget: { total: 5, lines: [{ id: B1, name: A, amount: 5 }] }\n');
    expect(await findingsIn(text)).toEqual(['LF202 logframe']);
    expect((await findAll(text))[0]?.args).toMatchObject({ key: 'currency' });
  });

  it('is not asked for again where it is wrong', async () => {
    expect(await findingsIn(projectWith('currency: vnd\nbudget: { total: 5 }\n'))).toEqual(['LF207 vnd']);
  });
});
