import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessProject } from '../../src/calc/assess-project.js';
import type { Figure } from '../../src/calc/figure.js';
import { loadProjects } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';
import { Rational } from '../../src/model/rational.js';
import { SourceText } from '../../src/model/source-text.js';
import { ruleOf } from '../../src/rules/registry.js';
import { decodeConfig } from '../../src/schema/decode-config.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { only } from '../support/project.js';
import { ROOT } from '../support/project-files.js';

const GUIDE = readFileSync(join(ROOT, 'docs/huong-dan.md'), 'utf8');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('the project file of', () => {
  it.each([
    ['the guide', GUIDE],
    ['the README', README],
  ])('%s has no findings', async (_, page) => {
    const { projects, diagnostics } = await load(firstYaml(page));
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([]);
    expect(projects).toHaveLength(1);
  });

  it('the guide comes to the figures that the guide explains', async () => {
    const { project } = only((await load(firstYaml(GUIDE))).projects);
    const { indicators = [], cofinancing = [], disbursement } = assessProject(project, day('2023-06-30'));
    const [households] = indicators;
    expect(percent(households?.attainment, 1)).toBe('24.4');
    expect(households?.targetToDate?.quantity?.number.toFixed(2)).toBe('52.28');
    expect(percent(households?.pace, 1)).toBe('98.7');
    expect(households?.status).toBe('on-track');

    const share = only(only(cofinancing).results.filter(({ stage }) => stage === 'actual'));
    expect([percent(share.share, 2), share.verdict]).toEqual(['25.05', 'met']);

    const plan = only(disbursement?.plans ?? []);
    expect([percent(plan.ofPlanToDate, 1), plan.band]).toEqual(['91.5', 'on-plan']);
  });
});

it('the configuration of the guide sets what it says', async () => {
  const config = await decode(/^ +```yaml\n( +language: [^`]*)^ +```/m.exec(GUIDE)?.[1]?.replace(/^ {2}/gm, '') ?? '');
  expect(config).toMatchObject({ language: 'vi', asOf: '2023-06-30' });
  expect(config?.rules?.get('LF509')).toBe('off');
});

it('the guide shows findings that exist', () => {
  const codes = [...GUIDE.matchAll(/LF\d{3}/g)].map(([code]) => code);
  expect(codes.filter((code) => !ruleOf(code))).toEqual([]);
  expect(codes.length).toBeGreaterThan(20);
});

it('the configuration of the README sets what it says', async () => {
  const config = await decode(
    /^```yaml\n(# yaml-language-server: \$schema=schema\/config.*\n[^`]*)^```/m.exec(README)?.[1] ?? '',
  );
  expect(config).toMatchObject({ language: 'vi', asOf: '2023-06-30' });
  expect(config?.rules?.get('LF509')).toBe('off');
  expect(config?.exchangeRates).toHaveLength(1);
});

async function decode(text: string) {
  const { root } = await readYaml(new SourceText('logframe.config.yaml', text));
  const { config, findings } = root ? decodeConfig(root) : { findings: [], config: undefined };
  expect(findings).toEqual([]);
  return config;
}

/** Where each kind of value of the guide's table can stand. */
const PLACES: Readonly<Record<string, (value: string) => string>> = {
  số: (value) => `indicators: [{ id: I, name: N, measure: number, unit: kg, accumulates: sum, target: ${value} }]`,
  'tỷ lệ': (value) => `indicators: [{ id: I, name: N, measure: percent, accumulates: latest, target: ${value} }]`,
  tiền: (value) => `budget:\n  scope: total\n  total: ${value}`,
  ngày: (value) => `milestones: [{ id: M, name: N, due: ${value} }]`,
};

const rows = [...GUIDE.matchAll(/^\| (số|tỷ lệ|tiền|ngày) \| (.+) \| (.+) \|$/gm)].map(
  ([, kind = '', wrong = '', right = '']) => ({ kind, wrong: codeIn(wrong), right: codeIn(right) }),
);
const written = (side: 'wrong' | 'right') =>
  rows.flatMap((row) => row[side].map((value) => ({ value, text: `${HEAD}${PLACES[row.kind]?.(value)}\n` })));

describe('the table of what to write in the guide', () => {
  it('has values of every kind', () => {
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(Object.keys(PLACES)));
  });

  it.each(written('wrong'))('calls wrong what is refused: $value', async ({ text }) => {
    const { diagnostics } = await load(text);
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
  });

  it.each(written('right'))('calls right what is accepted: $value', async ({ text }) => {
    const { diagnostics } = await load(text);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
  });
});

const HEAD = `logframe: 1
code: X
title: Thử
donors: [A]
period: { start: 2021-01-01, end: 2024-12-31 }
currency: VND
`;

function firstYaml(page: string): string {
  const text = /^```yaml\n(.*?)^```$/ms.exec(page)?.[1];
  if (text === undefined) throw new Error('the page has no project file');
  return text;
}

/** With that many decimals, as the guide prints it. */
function percent(figure: Pick<Figure, 'quantity'> | undefined, decimals: number): string | undefined {
  return figure?.quantity?.number.times(Rational.of(100)).toFixed(decimals);
}

function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function load(text: string) {
  return loadProjects(['-'], {
    cwd: ROOT,
    asOf: day('2023-06-30'),
    stdin: { name: 'page.yaml', bytes: new TextEncoder().encode(text) },
  });
}
