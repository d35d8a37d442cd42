import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/messages/format.js';
import { linesOf, rowsOf, sectionOf, tablesOf } from '../support/printed-report.js';
import { assess, only } from '../support/project.js';

describe('an indicator', () => {
  const indicator = async (keys: string, language: 'en' | 'vi' = 'en') => {
    const lines = keys
      .trim()
      .split('\n')
      .map((line) => `    ${line.trim()}`);
    const assessment = await assess(['indicators:', '  - id: I', '    name: i', ...lines].join('\n'));
    return only(rowsOf(assessment, 'indicators', language));
  };

  it('below its target in percent is not shown at it: 84.96 % of at least 85 %', async () => {
    const { cells } = await indicator(`
      measure: percent
      accumulates: latest
      target: at least 85%
      actuals: [{ on: 2023-06-30, value: 84.96% }]`);
    expect(cells).toMatchObject({ target: 'at least 85%', actual: '84.96%', attainment: '99.95%' });
  });

  it('says of what its attainment is a share, in the unit of the indicator', async () => {
    const against = await indicator(`
      measure: count
      unit: hộ
      accumulates: sum
      target: 40
      actuals: [{ on: 2023-06-30, value: 10 }]`);
    expect(against.details).toContain('of the target 40 hộ');
    const falling = await indicator(`
      measure: count
      unit: hộ
      accumulates: latest
      direction: decrease
      baseline: { value: 212, on: 2021-07-01 }
      target: at most 120
      actuals: [{ on: 2023-06-30, value: 196 }]`);
    expect(falling.cells['attainment']).toBe('17.4%');
    expect(falling.details).toContain('16 of 92 hộ from the baseline');
  });

  it('says differences of percents in points', async () => {
    const { details } = await indicator(
      `
      measure: percent
      accumulates: latest
      baseline: { value: 38.5%, on: 2021-07-01 }
      direction: decrease
      target: at most 30%
      actuals: [{ on: 2023-06-30, value: 35% }]`,
      'vi',
    );
    expect(details).toContain('3,5/8,5 điểm phần trăm kể từ giá trị ban đầu');
  });

  it('says pace as a division, from the baseline, with its method; on wide pages the quotient is a column', async () => {
    const details = async (keys: string, asOf?: string, page: 'narrow' | 'wide' = 'wide') => {
      const assessment = await assess(
        `indicators: [{ id: I, name: i, measure: count, unit: hộ, target: 120, actuals: [{ on: 2023-06-30, value: 80 }], ${keys} }]`,
        asOf,
      );
      const [row] = tablesOf(sectionOf([assessment], 'indicators')).flatMap(({ rows }) => rows);
      const format = createFormat('en');
      return (row?.details ?? [])
        .filter(({ only }) => only === undefined || only === page)
        .map(({ text }) => text(format));
    };
    const sum = 'accumulates: sum';
    const baseline = 'accumulates: latest, baseline: { value: 40, on: 2021-07-01 }';
    const narrow = await details(sum, undefined, 'narrow');
    expect(narrow).toContain('pace 116.9%: 80 of the 68.44 needed by now (linear)');
    expect(await details(sum)).toContain('80 of the 68.44 needed by now (linear)');
    expect(await details(baseline)).toContain('40 of the 45.625 needed from the baseline by now (linear)');
    expect(await details(`${baseline}, interim: [{ by: 2023-06, value: 90 }]`)).toContain(
      '40 of the 50 needed from the baseline by now (interim target)',
    );
    expect(await details(baseline, '2025-06-30')).toContain(
      '40 of the 80 needed from the baseline by now (overall target)',
    );
  });

  it('shows what is computed with more decimals where two would show it at the target: 5.4957 on the last day but one', async () => {
    const toDate = async (asOf: string) => {
      const assessment = await assess(
        'indicators: [{ id: I, name: i, measure: number, unit: t/ha, accumulates: sum, target: 5.5, actuals: [] }]',
        asOf,
      );
      return only(rowsOf(assessment, 'indicators')).cells['targetToDate'];
    };
    expect(await toDate('2024-12-28')).toBe('5.49');
    expect(await toDate('2024-12-30')).toBe('5.496');
    expect(await toDate('2024-12-31')).toBe('5.5');
  });

  it('names the common parts of a breakdown in the language of the report, others as the file does', async () => {
    const keys = `
      measure: count
      unit: người
      accumulates: sum
      target: 10
      actuals: [{ on: 2023-06-30, value: 5, by: { sex: { female: 3, male: 2 }, ethnicity: { thai: 5 } } }]`;
    expect((await indicator(keys, 'vi')).details).toEqual(
      expect.arrayContaining(['giới tính: nữ 3, nam 2', 'dân tộc: thai 5']),
    );
    expect((await indicator(keys)).details).toContain('sex: female 3, male 2');
  });

  it('says what keeps parts from being those of the value beside them', async () => {
    const keys = `
      measure: count
      unit: người
      accumulates: sum
      target: 500
      actuals:
        - { on: 2023-03-31, value: 111, by: { sex: { female: 60, male: 51 }, topic: { farming: 100, policy: 43 } }, overlapping: [topic] }
        - { on: 2023-06-30, value: 28 }`;
    expect((await indicator(keys)).details).toEqual(
      expect.arrayContaining([
        'sex: female 60, male 51 (not broken down: 28; breakdown of an earlier date, 2023-03-31)',
        'topic: farming 100, policy 43 (parts need not add up; breakdown of an earlier date, 2023-03-31)',
      ]),
    );
    expect((await indicator(keys, 'vi')).details).toContain(
      'giới tính: nữ 60, nam 51 (chưa phân tổ: 28; số phân tổ cũ hơn, ngày 31/03/2023)',
    );
  });

  it('says so where parts of another date make more than the value', async () => {
    const { details } = await indicator(`
      measure: count
      unit: người
      accumulates: latest
      target: 500
      actuals:
        - { on: 2023-03-31, value: 111, by: { sex: { female: 60, male: 51 } } }
        - { on: 2023-06-30, value: 100 }`);
    expect(details).toContain(
      'sex: female 60, male 51 (the parts make 111, the value is 100; breakdown of an earlier date, 2023-03-31)',
    );
  });

  it('has a line for each part that has a target, with why it is not measured', async () => {
    const keys = `
      measure: percent
      accumulates: latest
      baseline: { value: 40%, by: { sex: { female: 20% } } }
      target: { value: 60%, by: { sex: { female: 60%, male: at least 70%, other: 50% } } }
      actuals: [{ on: 2023-06-30, value: 50/100, by: { sex: { female: 16/40, male: 34/60 } } }]`;
    expect((await indicator(keys)).details).toEqual(
      expect.arrayContaining([
        'sex, female: baseline 20%, target 60%, actual 40.0%, attained 50.0%',
        'sex, male: target at least 70%, actual 56.7%; attained: no baseline',
        'sex, other: target 50%; no data reported',
      ]),
    );
    expect((await indicator(keys, 'vi')).details).toContain(
      'giới tính, nữ: ban đầu 20%, chỉ tiêu 60%, thực tế 40,0%, tỷ lệ đạt 50,0%',
    );
  });

  it('says of a part to be maintained whether it is', async () => {
    const { details } = await indicator(`
      measure: number
      unit: ha
      accumulates: latest
      direction: maintain
      target: { value: 60, by: { commune: { muong-kim: 40, pha-mu: 20 } } }
      actuals: [{ on: 2023-06-30, value: 60, by: { commune: { muong-kim: 45, pha-mu: 15 } } }]`);
    expect(details).toEqual(
      expect.arrayContaining([
        'commune, muong-kim: target 40, actual 45, met',
        'commune, pha-mu: target 20, actual 15, not met',
      ]),
    );
  });

  it('gives the parts of a percent as percents', async () => {
    const { details } = await indicator(`
      measure: percent
      accumulates: latest
      target: 60%
      actuals: [{ on: 2023-06-30, value: 50%, by: { sex: { female: 54%, male: 46% } }, overlapping: [sex] }]`);
    expect(details).toContain('sex: female 54%, male 46%');
  });

  it('keeps the original target visible beside the one in force, with the day and the reason of the revision', async () => {
    const revised = (from: string) => `
      measure: count
      unit: hộ
      accumulates: sum
      target: [{ value: 80, from: 2021-07-01 }, { value: 70, from: ${from}, reason: hạ chỉ tiêu }]
      actuals: []`;
    const { cells, details } = await indicator(revised('2023-06-30'));
    expect(cells['target']).toBe('70');
    expect(details).toContain('original target 80; from 2023-06-30 70: hạ chỉ tiêu');
    expect((await indicator(revised('2023-06-30'), 'vi')).details).toContain(
      'chỉ tiêu trước điều chỉnh 80; từ ngày 30/06/2023 là 70: hạ chỉ tiêu',
    );
    const notYet = await indicator(revised('2023-07-01'));
    expect(notYet.cells['target']).toBe('80');
    expect(notYet.details.filter((detail) => detail.includes('original'))).toEqual([]);
  });

  it('keeps the original baseline visible too, in the measure of the indicator', async () => {
    const percent = `
      measure: percent
      accumulates: latest
      baseline: [{ value: 10%, from: 2021-07-01 }, { value: 20%, from: 2023-01-01, reason: đo lại }]
      target: 60%`;
    expect((await indicator(percent)).details).toContain('original baseline 10%; from 2023-01-01 20%: đo lại');
    expect((await indicator(percent, 'vi')).details).toContain(
      'giá trị ban đầu trước điều chỉnh 10%; từ ngày 01/01/2023 là 20%: đo lại',
    );
    const scale = `
      measure: scale
      levels: [L1, L2, L3]
      baseline: [{ value: { unknown: chưa đo }, from: 2021-07-01 }, { value: L1, from: 2023-01-01 }]
      target: L3`;
    expect((await indicator(scale)).details).toContain('original baseline ?; from 2023-01-01 L1');
  });

  it('says why the file does not know the baseline, in its own words and only once', async () => {
    const keys = `
      measure: number
      unit: ha
      accumulates: latest
      direction: decrease
      baseline: { unknown: chưa khảo sát }
      target: 60
      actuals: [{ on: 2023-06-30, value: 70 }]`;
    const { details } = await indicator(keys);
    expect(details).toContain('baseline not known (chưa khảo sát)');
    expect(details).not.toContain('no baseline');
    expect((await indicator(keys, 'vi')).details).toContain('chưa rõ giá trị ban đầu (chưa khảo sát)');
    expect((await indicator(keys.replace(/baseline: .*/, ''))).details).toContain('no baseline');
    const neither = keys.replace('target: 60', 'target: { unknown: chưa duyệt }');
    expect((await indicator(neither)).details).toEqual(
      expect.arrayContaining(['baseline not known (chưa khảo sát)', 'target not known (chưa duyệt)']),
    );
    expect((await indicator(neither, 'vi')).details).toContain('chưa rõ chỉ tiêu (chưa duyệt)');
  });

  it.each([
    ['sum', 'increase', 'total of 3, up to 2023-06-30', 'cộng 3 lần, đến ngày 30/06/2023'],
    ['average', 'increase', 'mean of 3, up to 2023-06-30', 'bình quân 3 lần, đến ngày 30/06/2023'],
    ['max', 'increase', 'highest, on 2022-12-31', 'cao nhất, ngày 31/12/2022'],
    ['max', 'decrease', 'lowest, on 2022-06-30', 'thấp nhất, ngày 30/06/2022'],
    ['latest', 'increase', 'latest, on 2023-06-30', 'lần gần nhất, ngày 30/06/2023'],
  ])('says what the actual is of: %s, %s', async (accumulates, direction, english, vietnamese) => {
    const keys = `
      measure: number
      unit: ha
      accumulates: ${accumulates}
      direction: ${direction}
      target: 100
      actuals: [{ on: 2022-06-30, value: 40 }, { on: 2022-12-31, value: 70 }, { on: 2023-06-30, value: 65 }]`;
    expect((await indicator(keys)).details).toContain(english);
    expect((await indicator(keys, 'vi')).details).toContain(vietnamese);
  });

  it('says how many shares were pooled, with their numerators and denominators', async () => {
    const keys = `
      measure: percent
      accumulates: pooled
      target: 60%
      actuals: [{ on: 2022-12-31, value: 2/20 }, { on: 2023-06-30, value: 70/80 }]`;
    expect((await indicator(keys)).details).toContain('pooled from 2 (72/100), up to 2023-06-30');
    expect((await indicator(keys, 'vi')).details).toContain('tính gộp 2 lần (72/100), đến ngày 30/06/2023');
  });

  it('prints a total with the periods of which nothing is reported, and of many the first ones', async () => {
    const sum = (frequency: string, on: string) => `
      measure: count
      unit: hộ
      accumulates: sum
      target: 400
      frequency: ${frequency}
      actuals: [{ on: ${on}, value: 220 }]`;
    expect((await indicator(sum('năm', '2021-12-31'))).details).toContain('220 (2022 not reported)');
    expect((await indicator(sum('năm', '2021-12-31'), 'vi')).details).toContain('220 (chưa có số liệu năm 2022)');
    const half = await indicator(sum('6 tháng', '2022-12-31'), 'vi');
    expect(half.details).toContain(
      '220 (chưa có số liệu 6 tháng cuối năm 2021, 6 tháng đầu năm 2022, 6 tháng đầu năm 2023)',
    );
    expect((await indicator(sum('quarterly', '2022-12-31'))).details).toContain(
      '220 (Q3 2021, Q4 2021 and 5 more periods not reported)',
    );
  });

  it('prints explanations with their dates, and says when the newest value is not explained yet', async () => {
    const keys = (on: string, actuals: string) => `
      measure: count
      unit: hộ
      accumulates: sum
      target: 400
      explanation: [{ on: ${on}, text: mưa lũ }, { on: 2023-07-01, text: sau ngày tính }]
      actuals: ${actuals}`;
    const behind = '[{ on: 2022-12-31, value: 10 }, { on: 2023-06-30, value: 10 }]';
    const explanations = async (text: string, language: 'en' | 'vi' = 'en') =>
      (await indicator(text, language)).details.filter((one) => /explain|explanation|giải trình/.test(one));
    expect(await explanations(keys('2022-12-31', behind))).toEqual([
      'explanation of 2022-12-31: mưa lũ',
      'the value of 2023-06-30 is not explained yet',
    ]);
    expect(await explanations(keys('2022-12-31', behind), 'vi')).toEqual([
      'giải trình ngày 31/12/2022: mưa lũ',
      'số liệu ngày 30/06/2023 chưa được giải trình',
    ]);
    expect(await explanations(keys('2023-06-30', behind))).toEqual(['explanation of 2023-06-30: mưa lũ']);
    const onTrack = behind.replace('value: 10 }]', 'value: 220 }]');
    expect(await explanations(keys('2022-12-31', onTrack))).toEqual(['explanation of 2022-12-31: mưa lũ']);
  });

  it('of a scale names the level that is due', async () => {
    const { cells, details } = await indicator(`
      measure: scale
      levels: [weak, fair, good]
      target: good
      interim: [{ by: 2022-12-31, value: fair }]
      actuals: [{ on: 2023-06-30, value: weak }]`);
    expect(cells['targetToDate']).toBe('fair');
    expect(details).toContain('target to date: interim target');
  });
});

describe('the weighted attainment', () => {
  const lines = async (weights: readonly string[], language: 'en' | 'vi' = 'en') => {
    const one = (weight: string, index: number) =>
      `{ id: I${index}, name: i, measure: count, unit: x, accumulates: sum, target: 10, actuals: [{ on: 2023-06-30, value: 5 }]${weight} }`;
    const assessment = await assess(`indicators: [${weights.map(one).join(', ')}]`);
    return linesOf(sectionOf([assessment], 'indicators'), language).filter(
      (line) => !line.includes('have a value') && !line.includes('có số liệu'),
    );
  };

  it('is said where each indicator has a weight', async () => {
    expect(await lines([', weight: 1', ', weight: 3'])).toEqual(['Weighted attainment 50.0%, from 2 of 2 indicators.']);
  });

  it('is not missed where none has one', async () => {
    expect(await lines(['', ''])).toEqual([]);
    expect(await lines(['', ''], 'vi')).toEqual([]);
  });

  it('is missed where some have none', async () => {
    expect(await lines([', weight: 1', ''])).toEqual(['No weighted attainment: not every indicator has a weight.']);
    expect(await lines([', weight: 1', ''], 'vi')).toEqual([
      'Không tính tỷ lệ đạt bình quân: không phải chỉ số nào cũng có trọng số.',
    ]);
  });
});
