import { describe, expect, it } from 'vitest';
import LF801 from '../../src/rules/configuration/LF801-config.js';
import { decodeConfig } from '../../src/schema/decode-config.js';
import { show, treeOf } from './findings-in.js';

const decode = async (text: string) => decodeConfig(await treeOf(text));

describe('a configuration', () => {
  it('is read', async () => {
    const { config } = await decode(
      'language: en\nas_of: 2023-06-30\nrules: { LF412: error, LF509: off }\nthresholds: { indicator: { ahead: 120% } }\n',
    );
    expect(config).toMatchObject({ language: 'en', asOf: '2023-06-30' });
    expect([...(config?.rules ?? [])]).toEqual([
      ['LF412', 'error'],
      ['LF509', 'off'],
    ]);
    expect(config?.thresholds?.indicator?.ahead?.toString()).toBe('1.2');
  });

  it('has exchange rates, and the name of a baseline as it is written', async () => {
    const { config } = await decode(
      'exchange_rates: [{ from: CHF, to: VND, rate: 25_400, on: 2023-01-01 }]\nbaseline: ci/known.json\n',
    );
    expect(config?.exchangeRates?.map(({ from, to, rate }) => [from, to, rate.number.toString()])).toEqual([
      ['CHF', 'VND', '25400'],
    ]);
    expect(config?.baseline).toBe('ci/known.json');
  });

  it('may be empty of settings', async () => {
    const { config, findings } = await decode('{}');
    expect(findings).toEqual([]);
    expect(Object.keys(config ?? {})).toEqual(['at']);
  });

  it('means the last day of a month or a year', async () => {
    expect((await decode('as_of: 2024-02\n')).config?.asOf).toBe('2024-02-29');
  });

  it('has LF801 for everything that is wrong with it, on its own token', async () => {
    const { config, findings } = await decode(
      'langauge: en\nas_of: 30/06/2023\nrules: { LF412: fatal }\nthresholds: { due_soon_days: soon }\n',
    );
    expect(config).toBeUndefined();
    expect(findings.map(show).sort()).toEqual(['LF801 30/06/2023', 'LF801 fatal', 'LF801 langauge', 'LF801 soon']);
  });

  it('has thresholds that rise, as far as it sets them', async () => {
    const wrong = async (text: string) => (await decode(`thresholds: ${text}\n`)).findings.map(show);
    expect(await wrong('{ indicator: { on_track: 60%, at_risk: 90% } }')).toEqual(['LF801 90%']);
    expect(await wrong('{ indicator: { on_track: 120%, ahead: 110% } }')).toEqual(['LF801 120%']);
    expect(await wrong('{ indicator: { at_risk: 120%, ahead: 110% } }')).toEqual(['LF801 120%']);
    expect(await wrong('{ disbursement: { under: 116%, over: 115% } }')).toEqual(['LF801 116%']);
    expect(await wrong('{ indicator: { on_track: 60%, at_risk: 60% }, disbursement: { under: 120% } }')).toEqual([]);
  });

  it('is described in the words of what is wrong', async () => {
    const [finding] = (await decode('langauge: en\n')).findings;
    if (finding?.code !== 'LF801') throw new Error('no LF801');
    expect(LF801.describe.en(finding.args)).toEqual({
      message: 'the configuration cannot be used: unknown key `langauge`',
      help: 'did you mean `language`?',
    });
    expect(LF801.describe.vi(finding.args).message).toBe('không dùng được cấu hình: không có khóa `langauge`');
  });
});
