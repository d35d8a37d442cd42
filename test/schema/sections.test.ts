import { describe, expect, it } from 'vitest';
import LF203 from '../../src/rules/format/LF203-wrong-type.js';
import { decode, findAll, findingsIn, projectWith } from './findings-in.js';

const inProject = (lines: string) => projectWith(`currency: VND\n${lines}`);
const indicator = (keys: string) => inProject(`indicators:\n  - { id: I, name: A, ${keys} }\n`);
const COUNT = 'measure: count, unit: người, accumulates: sum';

describe('an indicator', () => {
  it('has a single target, versions, or none that is known', async () => {
    const targets = [
      '5',
      '[{ value: 5, from: 2021 }, { value: { unknown: lost }, from: 2022, reason: A }]',
      '{ unknown: none }',
    ];
    const read = await Promise.all(targets.map((target) => decode(indicator(`${COUNT}, target: ${target}`))));
    expect(read.map(({ indicators }) => indicators?.[0]?.target)).toMatchObject([
      { kind: 'single', value: { bound: 'exactly' } },
      {
        kind: 'versions',
        versions: [{ value: { bound: 'exactly' } }, { value: { unknown: { vi: 'lost' } }, reason: { vi: 'A' } }],
      },
      { kind: 'single', value: { unknown: { vi: 'none' } } },
    ]);
  });

  it('has a target of each part, which are shares of a percent', async () => {
    const read = async (keys: string) => (await decode(indicator(keys))).indicators?.[0]?.target;
    const target = await read(`${COUNT}, target: { value: at least 100, by: { sex: { female: 50 } }, note: A }`);
    expect(target).toMatchObject({ kind: 'single', value: { bound: 'at-least' }, note: { vi: 'A' } });
    expect(target?.kind === 'single' && target.by?.get('sex')?.get('female')?.number.toString()).toBe('50');
    const share = await read(
      'measure: percent, accumulates: latest, target: { value: 60%, by: { sex: { female: 1/2 } } }',
    );
    expect(share?.kind === 'single' && share.by?.get('sex')?.get('female')).toHaveProperty('numerator');
    const versions = await read(`${COUNT}, target: [{ value: 9, by: { sex: { female: 5 } }, from: 2021 }]`);
    expect(versions?.kind === 'versions' && versions.versions[0].by?.get('sex')?.size).toBe(1);
  });

  it('has words as its target in two languages, alone or as the value of a record', async () => {
    const read = async (target: string) =>
      (await decode(indicator(`measure: qualitative, target: ${target}`))).indicators?.[0];
    expect(await read('{ vi: Tốt, en: Good }')).toMatchObject({ target: { value: { vi: 'Tốt', en: 'Good' } } });
    expect(await read('{ value: { vi: Tốt, en: Good }, note: A }')).toMatchObject({
      target: { value: { vi: 'Tốt', en: 'Good' }, note: { vi: 'A' } },
    });
  });

  it('has a single baseline, versions of it, or none that is known', async () => {
    const baselines = [
      '{ value: 5, on: 2021, by: { sex: { female: 2 } } }',
      '[{ value: { unknown: lost }, from: 2021 }, { value: 6, on: 2022, from: 2022, reason: A }]',
      '{ unknown: none }',
    ];
    const read = await Promise.all(
      baselines.map((baseline) => decode(indicator(`${COUNT}, target: 5, baseline: ${baseline}`))),
    );
    expect(read.map(({ indicators }) => indicators?.[0]?.baseline)).toMatchObject([
      { kind: 'single', value: { bound: 'exactly' }, on: { text: '2021' } },
      {
        kind: 'versions',
        versions: [{ value: { unknown: { vi: 'lost' } } }, { value: { bound: 'exactly' }, reason: { vi: 'A' } }],
      },
      { kind: 'single', value: { unknown: { vi: 'none' } } },
    ]);
  });

  it('has interim targets that are versions of one another', async () => {
    const steps = '{ by: 2022, value: 3 }, { by: 2022, value: 2, from: 2021-06, reason: A }';
    const [first] = (await decode(indicator(`${COUNT}, target: 5, interim: [${steps}]`))).indicators ?? [];
    expect(first).toMatchObject({
      interim: [{ by: { text: '2022' } }, { from: { text: '2021-06' }, reason: { vi: 'A' } }],
    });
  });

  it('has levels of its scale that are due by a date', async () => {
    const scale = 'measure: scale, levels: [low, high], target: high, interim:';
    const [first] = (await decode(indicator(`${scale} [{ by: 2022, value: low }]`))).indicators ?? [];
    expect(first).toMatchObject({ interim: [{ value: { level: 'low', index: 0 } }] });
  });

  it('increases unless it says otherwise', async () => {
    expect((await decode(indicator(`${COUNT}, target: 5`))).indicators?.[0]).toMatchObject({ direction: 'increase' });
  });

  it('keeps a ratio apart', async () => {
    const text = indicator('measure: percent, accumulates: pooled, target: 60%, actuals: [{ on: 2022, value: 2/20 }]');
    expect((await decode(text)).indicators?.[0]?.actuals?.[0]?.value).toHaveProperty('numerator');
  });

  it('knows the place of a level on its scale', async () => {
    const text = indicator('measure: scale, levels: [low, middle, high], target: high, baseline: { value: low }');
    expect((await decode(text)).indicators?.[0]).toMatchObject({
      target: { value: { level: 'high', index: 2 } },
      baseline: { value: { level: 'low', index: 0 } },
    });
  });

  it('has a breakdown by dimension and part', async () => {
    const text = indicator(
      `${COUNT}, target: 5, actuals: [{ on: 2022, value: 3, by: { sex: { female: 2, male: 1 } } }]`,
    );
    const by = (await decode(text)).indicators?.[0]?.actuals?.[0]?.by;
    expect([...(by?.get('sex')?.keys() ?? [])]).toEqual(['female', 'male']);
  });

  it.each([
    [`measure: counts, target: x, weigth: 1`, ['LF203 counts', 'LF201 weigth']],
    [`target: 5`, ['LF202 { id']],
    [`measure: count, accumulates: sum, target: 5`, ['LF202 { id']],
    [`${COUNT}`, ['LF202 { id']],
    [`${COUNT}, target: 4.5`, ['LF208 4.5']],
    [`${COUNT}, target: []`, ['LF203 []']],
    [`${COUNT}, target: [5]`, ['LF203 5']],
    [`${COUNT}, target: { by: { sex: { female: 5 } } }`, ['LF202 target']],
    [`${COUNT}, target: { value: 5, bi: { sex: { female: 5 } } }`, ['LF201 bi']],
    [`measure: yes-no, target: { value: yes, by: { sex: { female: 5 } } }`, ['LF201 by']],
    ['measure: scale, levels: [a, b], target: b, interim: [{ by: 2022, during: 2022, value: b }]', ['LF201 during']],
    [`${COUNT}, target: 5, baseline: []`, ['LF203 []']],
    [`${COUNT}, target: 5, baseline: [{ value: 5 }]`, []],
    [`${COUNT}, target: 5, baseline: [{ value: 5 }, { value: 6 }]`, ['LF202 { value']],
    [`${COUNT}, target: [{ value: 5, from: 2021 }, { value: 6, reason: x }]`, ['LF202 { value']],
    [`${COUNT}, target: 5, weight: about 2`, ['LF206 about 2']],
    [`${COUNT}, target: 5, weight: 2 nghìn`, ['LF206 2 nghìn']],
    [`${COUNT}, target: -5`, ['LF206 -5']],
    [`${COUNT}, target: { unknown: }`, ['LF203 unknown']],
    [`measure: number, unit: ha, accumulates: pooled, target: 4.5`, ['LF203 pooled']],
    [`measure: percent, accumulates: latest, target: 85`, ['LF206 85']],
    [`measure: yes-no, target: yes, accumulates: sum, direction: increase`, ['LF201 accumulates', 'LF201 direction']],
    [`measure: yes-no, target: có`, ['LF203 có']],
    [`measure: scale, target: high`, ['LF202 { id']],
    [`measure: scale, levels: [low, high], target: higth`, ['LF203 higth']],
    [`measure: qualitative`, ['LF202 { id']],
    [`${COUNT}, target: 5, interim: [{ value: 1 }]`, ['LF202 { value']],
    [`measure: number, unit: ha, accumulates: max, target: 5, interim: [{ value: 1, during: 2022 }]`, ['LF201 during']],
    [`${COUNT}, target: 5, actuals: [{ on: 2022, value: { unknown: x } }]`, ['LF203 { unknown: x }']],
  ])('with `%s` has %j', async (keys, findings) => {
    expect(await findingsIn(indicator(keys))).toEqual(findings);
  });

  it('may fall below zero where it is a number', async () => {
    expect(await findingsIn(indicator('measure: number, unit: °C, accumulates: latest, target: -4.5'))).toEqual([]);
  });

  it('with an empty list of targets is shown a version', async () => {
    const [finding] = await findAll(indicator(`${COUNT}, target: []`));
    expect(finding?.code === 'LF203' && LF203.describe.en(finding.args)).toEqual({
      message: 'expected a list, found nothing',
      help: 'for example `[{ value: …, from: 2022-07-01 }]`',
    });
  });

  it('says for which choice a key has no meaning', async () => {
    const [finding] = await findAll(indicator(`${COUNT}, target: 5, levels: [a]`));
    expect(finding?.args).toMatchObject({ key: 'levels', because: { key: 'measure', value: 'count' } });
  });
});

describe('an activity', () => {
  const activity = (keys: string) => inProject(`activities: [{ id: A, name: A, ${keys} }]\n`);

  it('that is cancelled says since when and why', async () => {
    const text = activity('status: cancelled, since: 2023-03, reason: thiếu vốn, note: A');
    const read = (await decode(text)).activities?.[0];
    expect(read?.status).toMatchObject({ state: 'cancelled', since: { text: '2023-03' }, reason: { vi: 'thiếu vốn' } });
    expect(read).not.toHaveProperty('since');
  });

  it.each([
    ['status: cancelled', ['LF202 { id', 'LF202 { id']],
    ['reason: A', ['LF202 { id', 'LF202 { id']],
    ['status: done, since: 2023, reason: A', ['LF203 done']],
    ['status: hoàn thành', ['LF203 hoàn thành']],
    ['status: canceled', ['LF202 { id', 'LF202 { id', 'LF203 canceled']],
    ['schedule: { due: 2023, every: month }', ['LF203 month']],
    ['schedule: { every: monthly }', ['LF203 monthly']],
    ['schedule: {}', []],
    ['planned: { unknown: A }, done: [{ on: 2022, value: 1.5, participants: 30 }]', []],
    ['done: [{ on: 2022, value: -1, participants: 30.5 }]', ['LF206 -1', 'LF208 30.5']],
    ['unit: km, planned: 8.5, done: [{ on: 2022, value: 2.5, by: { xã: { A: 1.5, B: 1 } } }]', []],
    ['unit: km, done: [{ on: 2022, value: 2.5, participants: 9, by: { xã: { A: 1.5, B: 1 } } }]', []],
    ['unit: km, done: [{ on: 2022, value: 2, participants: 9, by: { sex: { female: 4.5 } } }]', ['LF208 4.5']],
    ['unit: Cuộc họp, planned: 1.2 nghìn', []],
    ['unit: { vi: hội thảo, en: Workshops }, planned: 8.5', ['LF208 8.5']],
    [
      'unit: cuộc, planned: 8.5, done: [{ on: 2022, value: 2.5, by: { xã: { A: 1.5 } } }]',
      ['LF208 8.5', 'LF208 2.5', 'LF208 1.5'],
    ],
  ])('with `%s` has %j', async (keys, findings) => {
    expect(await findingsIn(activity(keys))).toEqual(findings);
  });
});

describe('the budget', () => {
  it('takes the plain word `unknown` for its scope only', async () => {
    expect((await decode(inProject('budget: { scope: unknown }\n'))).budget?.scope).toBe('unknown');
    expect(await findingsIn(inProject('budget: { total: unknown }\n'))).toEqual(['LF206 unknown']);
  });

  it('has one total, or versions of it, of which the oldest may leave out its day', async () => {
    const read = async (total: string) => (await decode(inProject(`budget: { total: ${total} }\n`))).budget?.total;
    expect(await read('5 CHF')).toMatchObject({ kind: 'single', value: { currency: 'CHF' } });
    expect(await read('{ unknown: A }')).toMatchObject({ kind: 'single', value: { unknown: { vi: 'A' } } });
    expect(await read('[{ value: { unknown: A } }, { value: 5, from: 2022-07, reason: B }]')).toMatchObject({
      kind: 'versions',
      versions: [{ value: { unknown: { vi: 'A' } } }, { from: { text: '2022-07' }, reason: { vi: 'B' } }],
    });
  });

  it('has plans that are explained, and where they were approved', async () => {
    const keys = 'id: P, period: FY2023, amount: 5, evidence: [QD-1], explanation: [{ on: 2022-12, text: A }]';
    const read = await decode(inProject(`budget: { plans: [{ ${keys} }] }\n`));
    expect(read.budget?.plans).toMatchObject([
      { evidence: ['QD-1'], explanation: [{ on: { text: '2022-12' }, text: { vi: 'A' } }] },
    ]);
  });

  it('has plans with an amount, lines, both, or an amount that is not known', async () => {
    const plan = (id: number, keys: string) => `{ id: P${id}, period: FY2023, ${keys} }`;
    const plans = ['amount: 5', 'lines: { B1: 5 }', 'amount: 5, lines: { B1: 5 }', 'amount: { unknown: A }'];
    const read = await decode(
      inProject(`budget: { plans: [${plans.map((keys, id) => plan(id, keys)).join(', ')}] }\n`),
    );
    expect(read.budget?.plans?.map(({ amount, lines }) => [amount !== undefined, lines?.size])).toEqual([
      [true, undefined],
      [false, 1],
      [true, 1],
      [true, undefined],
    ]);
    expect(read.budget?.plans?.[0]?.period).toMatchObject({ id: 'FY2023' });
  });

  it.each([
    ['total: []', ['LF203 []']],
    ['total: [5]', ['LF203 5']],
    ['total: [{ value: 5 }, { value: 6 }]', ['LF202 { value']],
    ['total: [{ from: 2022 }]', ['LF202 { from']],
    ['total: { value: 5 }', ['LF203 { value: 5 }']],
    ['plans: [{ id: P, period: 2023 }]', ['LF202 { id']],
    ['plans: [{ id: P, period: FY, amount: 5, explanation: lũ }]', ['LF203 lũ']],
    ['plans: [{ id: P, period: 07/2022 - 06/2023, amount: 5 }]', ['LF203 07/2022 - 06/2023']],
    ['plans: [{ id: P, period: FY, lines: { dòng 1: 5, B2: x } }]', ['LF203 dòng 1', 'LF206 x']],
    ['lines: [{ id: B1, name: A }]', ['LF202 { id']],
    ['disbursements: [{ id: D, amount: 5 }]', ['LF202 { id']],
    ['disbursements: [{ id: D, amount: 5, on: 2023, during: FY }]', ['LF203 FY']],
    ['disbursements: [{ id: D, amount: -5, on: 2023, kind: refund }]', ['LF206 -5']],
    ['disbursements: [{ id: D, amount: { unknown: A }, on: 2023 }]', ['LF203 { unknown: A }']],
    ['disbursements: [{ id: D, amount: 5, on: 2023, evidence: R-1 }]', ['LF203 R-1']],
    ['disbursements: [{ id: D, amount: 5, on: 2023, kind: settlement }]', ['LF202 { id']],
    ['disbursements: [{ id: D, amount: 5, on: 2023, settles: T }]', ['LF201 settles']],
    ['disbursements: [{ id: D, amount: 5, on: 2023, kind: settlement, settles: T, refunds: T }]', ['LF201 refunds']],
    ['disbursements: [{ id: D, amount: 5, on: 2023, kind: settlment, settles: T }]', ['LF203 settlment']],
    ['disbursements: [{ id: D, amount: 5, on: 2023, payee: Nguyễn Văn A }]', ['LF203 Nguyễn Văn A']],
    ['lines: [{ id: B1, name: A }, { id: B2, name: B, under: B1 }]', ['LF202 { id']],
    ['receipts: [{ id: T, amount: 5 }]', ['LF202 { id']],
    ['commitments: [{ id: H, on: 2023, amount: { unknown: A } }]', ['LF203 { unknown: A }']],
  ])('with `%s` has %j', async (keys, findings) => {
    expect(await findingsIn(inProject(`budget: { ${keys} }\n`))).toEqual(findings);
  });

  it('asks a line for its amount unless lines are under it', async () => {
    const lines = '{ id: B1, name: A }, { id: B1.1, under: B1, name: B, amount: 5 }';
    expect(await findingsIn(inProject(`budget: { lines: [${lines}] }\n`))).toEqual([]);
  });

  it('pays unless it says otherwise', async () => {
    const read = await decode(inProject('budget: { disbursements: [{ id: D, amount: 5, during: FY2023 }] }\n'));
    expect(read.budget?.disbursements?.[0]).toMatchObject({ kind: 'payment', during: { id: 'FY2023' } });
    expect(read.budget?.disbursements?.[0]).not.toHaveProperty('on');
  });
});

describe('a contribution', () => {
  const contribution = (keys: string) =>
    inProject(
      `subprojects: [{ id: S, name: A, status: approved, planned: [{ id: C, from: grant, kind: cash, ${keys} }] }]\n`,
    );

  it('is valued in one way or in two', async () => {
    const text = contribution('amount: 60, days: 3, day_rate: 20, quantity: 2, unit: kg, unit_price: 30');
    expect((await decode(text)).subprojects?.[0]?.planned?.[0]).toMatchObject({
      amount: { currency: 'VND' },
      labour: { days: {}, dayRate: {} },
      priced: { quantity: {}, unit: { vi: 'kg' }, unitPrice: {} },
    });
  });

  it.each([
    ['on: 2023', ['amount']],
    ['days: 3', ['day_rate']],
    ['day_rate: 3', ['days']],
    ['amount: 5, quantity: 3', ['unit_price']],
    ['unit: kg', ['quantity', 'unit_price']],
    ['unit_price: 5', ['quantity']],
  ])('with `%s` lacks %j', async (keys, missing) => {
    const findings = await findAll(contribution(keys));
    expect(findings.map(({ code, args }) => [code, (args as { key: string }).key])).toEqual(
      missing.map((key) => ['LF202', key]),
    );
  });
});

describe('a stated figure', () => {
  it('is read by its kind', async () => {
    const text = inProject(
      'stated:\n  - { id: S1, figure: disbursement-rate, plan: P, value: 120% }\n  - { id: S2, figure: disbursed, on: 2023, value: 5 }\n',
    );
    expect((await decode(text)).stated).toMatchObject([{ plan: 'P' }, { value: { currency: 'VND' } }]);
  });

  it.each([
    ['figure: disbursement-rate, value: 120%', ['LF202 { id']],
    ['figure: disbursement-rate, plan: P, value: 120', ['LF206 120']],
    ['figure: budget-total, value: 5, plan: P', ['LF201 plan']],
    ['figure: disbursed, value: 5, on: 2022, during: 2022', ['LF203 2022']],
    ['figure: disbursments, value: 5', ['LF203 disbursments']],
    ['figure: indicator-attainment, indicator: I, value: -5%', []],
  ])('with `%s` has %j', async (keys, findings) => {
    expect(await findingsIn(inProject(`stated: [{ id: S, ${keys} }]\n`))).toEqual(findings);
  });
});

describe('other records', () => {
  it.each([
    [
      'cofinancing: [{ id: C, minimum: at least 25%, contributors: [community], kinds: [cash], of: grant, per: project }]',
      ['LF206 at least 25%'],
    ],
    ['places: [{ province: Lai Châu, comune: Pha Mu }]', ['LF201 comune']],
    ['exchange_rates: [{ from: CHF, to: VND, rate: 0, on: 2016 }]', ['LF206 0']],
    ['sources: [{ id: web, title: A, sha256: abc }]', ['LF203 abc']],
    ['evidence: [{ id: E, kind: reciept }]', ['LF203 reciept']],
    ['milestones: [{ id: M, name: A, due: 31/09 }]', ['LF205 31/09']],
    ['thresholds: { due_soon_days: -1, indicator: { on_track: 0.85 } }', ['LF203 -1', 'LF206 0.85']],
    ['target_groups: [{ id: T, name: A, reach: direct, planned: 40.5 }]', ['LF208 40.5']],
  ])('with `%s` have %j', async (keys, findings) => {
    expect(await findingsIn(inProject(`${keys}\n`))).toEqual(findings);
  });

  it('have fractions as thresholds', async () => {
    const { thresholds } = await decode(inProject('thresholds: { indicator: { at_risk: 60% }, due_soon_days: 0 }\n'));
    expect(thresholds?.indicator?.atRisk?.toString()).toBe('0.6');
    expect(thresholds?.dueSoonDays).toBe(0);
    expect(Object.keys(thresholds?.indicator ?? {})).toEqual(['atRisk']);
  });
});
