import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { SourceText } from '../../../src/model/source-text.js';
import { describe as inWords } from '../../../src/rules/registry.js';
import { decodeConfig } from '../../../src/schema/decode-config.js';
import { readYaml } from '../../../src/source/read-yaml.js';
import { projectText } from '../../support/project.js';

async function found(yaml: string, { config = '', asOf = '2023-06-30' } = {}): Promise<readonly Diagnostic[]> {
  const { root } = await readYaml(new SourceText('logframe.config.yaml', config));
  const settings = root && decodeConfig(root).config;
  const { diagnostics } = await loadProjects(['-'], {
    cwd: import.meta.dirname,
    asOf: day(asOf),
    stdin: { name: 'p.yaml', bytes: new TextEncoder().encode(projectText(yaml)) },
    settingsOf: () => settings,
  });
  return diagnostics.filter(({ code }) => code === 'LF514' || code === 'LF515');
}

const sentences = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map((one) =>
    `${one.code} ${one.place.source.file} ${one.path}: ${inWords(one, 'en').message}`.replaceAll('\u00a0', ' '),
  );

describe('a missing exchange rate', () => {
  const paid = (count: number) =>
    Array.from({ length: count }, (_, index) => `{ id: P${index}, on: 2023-02-14, amount: ${index + 1} CHF }`).join(
      ', ',
    );

  it('is one finding for any number of amounts that a payment, a plan and a line need', async () => {
    const yaml = `
      budget:
        total: 900_000_000
        plans: [{ id: FY2023, period: { start: 2022-07, end: 2023-06 }, amount: 1_000 }]
        disbursements: [${paid(500)}]
    `;
    expect(sentences(await found(yaml))).toEqual([
      'LF514 p.yaml budget.disbursements.P0.amount: 1.00 CHF and 499 other amounts cannot be converted to VND: no rate on or before 2023-02-14',
    ]);
  });

  it('is not missed by what had not happened yet', async () => {
    const yaml = `
      budget: { total: 900_000_000, disbursements: [${paid(1)}] }
    `;
    expect(await found(yaml, { asOf: '2023-02-13' })).toEqual([]);
    expect(await found(yaml, { asOf: '2023-02-14' })).toHaveLength(1);
  });

  it('may stand in the configuration of the workspace', async () => {
    const yaml = `
      budget: { total: 900_000_000, disbursements: [${paid(1)}] }
    `;
    const rate = 'exchange_rates: [{ from: CHF, to: VND, rate: 25_000, on: 2023-01-31 }]\n';
    expect(await found(yaml, { config: rate })).toEqual([]);
  });
});

describe('a rate of the workspace', () => {
  const config = `exchange_rates:
  - { from: CHF, to: VND, rate: 24_500, on: 2021-09-01 }
  - { from: VND, to: CHF, rate: 26_100, on: 2023-05-31 }
`;

  it('is judged like one of the project, and pointed at in its own file', async () => {
    const yaml = `
      budget: { total: 900_000_000, disbursements: [{ id: P1, on: 2023-02-14, amount: 300 CHF }] }
    `;
    expect(sentences(await found(yaml, { config }))).toEqual([
      'LF515 logframe.config.yaml exchange_rates[0].on: this rate is 531 days old on 2023-02-14, when it converts 300.00 CHF',
      'LF515 logframe.config.yaml exchange_rates[1].rate: 1 VND = 26,100 CHF looks inverted beside 1 CHF = 24,500 VND (2021-09-01)',
    ]);
  });

  it('is not looked at where the project has rates of its own between the two currencies', async () => {
    const yaml = `
      exchange_rates: [{ from: CHF, to: VND, rate: 25_000, on: 2023-01-31 }]
      budget: { total: 900_000_000, disbursements: [{ id: P1, on: 2023-02-14, amount: 300 CHF }] }
    `;
    expect(await found(yaml, { config })).toEqual([]);
  });
});
