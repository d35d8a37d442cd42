import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createFormat, type Format } from '../../src/messages/format.js';
import { Rational } from '../../src/model/rational.js';
import type { Language } from '../../src/model/text.js';
import { renderReport } from '../../src/render/report-formats.js';
import type { SectionName } from '../../src/sheet/sections.js';
import { tablesInMarkdown, tablesInTerminal } from '../support/printed-tables.js';
import { assess, only } from '../support/project.js';
import { type Json, listOf, recordOf } from '../support/report-data.js';
import { sheetOf } from '../support/sheet-of.js';

/** A ratio as the two whole numbers that a file states. */
interface Pair {
  readonly above: bigint;
  readonly below: bigint;
}

/** What a ratio is held against (calculations, section 9). */
const LIMITS = {
  share: ['0.25'],
  pace: ['0.6', '0.85', '1.15'],
  attainment: ['1'],
  physical: ['1'],
  group: ['1'],
  ofBudget: ['1'],
  rate: ['1'],
  ofPlanToDate: ['0.85', '1.15'],
} as const;
type Kind = keyof typeof LIMITS;
const KINDS = Object.keys(LIMITS) as readonly Kind[];

/** Ratios at a limit, or so near to it that six decimals do not tell them from it. */
const near = (limits: readonly string[]): fc.Arbitrary<Pair> =>
  fc
    .record({
      limit: fc.constantFrom(...limits),
      below: fc
        .integer({ min: 3, max: 13 })
        .chain((digits) => fc.bigInt(10n ** BigInt(digits), 10n ** BigInt(digits + 1))),
      off: fc.bigInt(-3n, 3n),
    })
    .map(({ limit, below, off }) => {
      const hundredths = BigInt(Rational.of(limit).times(Rational.of(100)).toString());
      return { above: (below * hundredths) / 100n + off, below };
    });

const exact = ({ above, below }: Pair): Rational => Rational.of(above.toString()).over(Rational.of(below.toString()));

const PAIRS: fc.Arbitrary<Readonly<Record<Kind, Pair>>> = fc.record({
  share: near(LIMITS.share),
  pace: near(LIMITS.pace),
  attainment: near(LIMITS.attainment),
  physical: near(LIMITS.physical),
  group: near(LIMITS.group),
  ofBudget: near(LIMITS.ofBudget),
  rate: near(LIMITS.rate),
  ofPlanToDate: near(LIMITS.ofPlanToDate),
});

function projectOf(pairs: Readonly<Record<Kind, Pair>>, code: string): string {
  const { share, pace, attainment, physical, group, ofBudget, rate, ofPlanToDate } = pairs;
  const paid = ofBudget.above;
  // The plan is over, so that all of it is due: its amount is what makes the rate of the money that was paid in it.
  return `
code: ${code}
target_groups: [{ id: TG, name: g, reach: direct, unit: người, planned: ${group.below}, reached: [{ on: 2023-01-31, value: ${group.above} }] }]
indicators:
  - { id: A, name: a, measure: number, unit: kg, accumulates: sum, target: ${attainment.below}, actuals: [{ on: 2023-01-31, value: ${attainment.above} }] }
  - { id: P, name: p, measure: number, unit: kg, accumulates: sum, target: ${10n ** 20n}, interim: [{ by: 2023-01-31, value: ${pace.below} }], actuals: [{ on: 2023-01-31, value: ${pace.above} }] }
activities: [{ id: H, name: h, planned: ${physical.below}, unit: kg, done: [{ on: 2023-01-31, value: ${physical.above} }] }]
budget:
  total: ${ofBudget.below}
  lines: [{ id: L, name: l, amount: ${rate.below} }]
  plans: [{ id: K, period: { start: 2022-01-01, end: 2022-12-31 }, amount: ${ofPlanToDate.below} }]
  disbursements:
    - { id: D1, on: 2022-06-30, amount: ${ofPlanToDate.above} }
    - { id: D2, on: 2023-01-31, amount: ${rate.above}, line: L }
    - { id: D3, on: 2023-01-31, amount: ${paid} }
    - { id: D4, on: 2023-01-31, kind: refund, amount: ${ofPlanToDate.above + rate.above} }
cofinancing: [{ id: r, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }]
subprojects:
  - id: SP
    name: s
    status: completed
    contributions:
      - { id: C, from: community, kind: cash, amount: ${share.above} }
      - { id: G, from: grant, kind: cash, amount: ${share.below - share.above} }
`;
}

/** Where each ratio is in data, in which table of the page it stands, and in which of CSV. */
const PLACES: Readonly<
  Record<
    Kind,
    {
      readonly json: (project: Json) => Json;
      readonly csv: readonly [SectionName, column: string, id: string, key: string];
      readonly table: readonly [
        first: keyof Format['words']['column'],
        id: string,
        column: keyof Format['words']['column'],
      ];
    }
  >
> = {
  share: {
    json: ({ cofinancing }) =>
      recordOf(listOf(only(listOf(cofinancing))['results']).find(({ stage }) => stage === 'actual')?.['share']),
    csv: ['cofinancing', 'share.ratio', 'SP', 'subproject'],
    table: ['subproject', 'SP', 'share'],
  },
  pace: {
    json: ({ indicators }) => recordOf(listOf(indicators)[1]?.['pace']),
    csv: ['indicators', 'pace.ratio', 'P', 'id'],
    table: ['indicator', 'P', 'pace'],
  },
  attainment: {
    json: ({ indicators }) => recordOf(listOf(indicators)[0]?.['attainment']),
    csv: ['indicators', 'attainment.ratio', 'A', 'id'],
    table: ['indicator', 'A', 'attained'],
  },
  physical: {
    json: ({ activities }) => recordOf(only(listOf(activities))['physical']),
    csv: ['activities', 'physical.ratio', 'H', 'id'],
    table: ['activity', 'H', 'progress'],
  },
  group: {
    json: ({ targetGroups }) => recordOf(only(listOf(targetGroups))['ratio']),
    csv: ['target-groups', 'ratio.ratio', 'TG', 'id'],
    table: ['group', 'TG', 'ofGroup'],
  },
  ofBudget: {
    json: ({ disbursement }) => recordOf(recordOf(disbursement)['ofBudget']),
    csv: ['disbursement', 'ofBudget.ratio', '', 'id'],
    table: ['project', 'P-1', 'ofBudget'],
  },
  rate: {
    json: ({ disbursement }) => recordOf(listOf(recordOf(disbursement)['lines'])[0]?.['rate']),
    csv: ['disbursement', 'rate.ratio', 'L', 'id'],
    table: ['budgetLine', 'L', 'rate'],
  },
  ofPlanToDate: {
    json: ({ disbursement }) => recordOf(only(listOf(recordOf(disbursement)['plans']))['ofPlanToDate']),
    csv: ['disbursement', 'ofPlanToDate.ratio', 'K', 'id'],
    table: ['project', 'P-1', 'ofPlanToDate'],
  },
};

/** `24,999999%` → 0.24999999 */
function read(percent: string, language: Language): Rational {
  const [, digits = ''] = /^(-?[\d.,]+)%$/.exec(percent) ?? [];
  const plain = language === 'vi' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  return Rational.of(plain).over(Rational.of(100));
}

function expectHonest(shown: Rational, number: Rational, limits: readonly string[], where: string): void {
  for (const limit of limits.map((one) => Rational.of(one))) {
    const sides = [shown.compare(limit), number.compare(limit)].map(Math.sign);
    expect(sides[0], `${where}: ${number} shown as ${shown}, beside ${limit}`).toBe(sides[1]);
  }
  // Less than the last of the decimals that there are at the least.
  expect(shown.minus(number).abs().compare(Rational.of('0.0005'))).toBeLessThanOrEqual(0);
}

/** Every ratio of a project as each of the formats shows it. */
async function expectAllHonest(pairs: Readonly<Record<Kind, Pair>>, language: Language): Promise<void> {
  const both = [await assess(projectOf(pairs, 'P-1')), await assess(projectOf(pairs, 'P-2'))];
  const context = { language, width: 4000, colourLevel: 0 } as const;
  const format = createFormat(language, ' ');
  const [json, csv, terminal, markdown] = await Promise.all([
    renderReport('json'),
    renderReport('csv'),
    renderReport('terminal'),
    renderReport('markdown'),
  ]);
  const [data] = listOf(JSON.parse(json(sheetOf(both), context)).projects);
  const tables = {
    terminal: tablesInTerminal(terminal(sheetOf(both), context).replaceAll('\u00a0', ' ')),
    markdown: tablesInMarkdown(markdown(sheetOf(both), context).replaceAll('\u00a0', ' ')),
  };
  for (const kind of KINDS) {
    const number = exact(pairs[kind]);
    const place = PLACES[kind];
    const inJson = place.json(data ?? {})['ratio'];
    expectHonest(Rational.of(String(inJson)), number, LIMITS[kind], `${kind} in JSON`);
    const [section, column, id, key] = place.csv;
    const rows = Papa.parse<Json>(
      csv(sheetOf(both.slice(0, 1), { sections: [section] }), context).replace(/^\uFEFF/, ''),
      {
        header: true,
      },
    ).data;
    const row = rows.find((one) => one[key] === id && one[column] !== '' && one['stage'] !== 'planned');
    expect(row?.[column], `${kind} in CSV`).toBe(inJson);
    const [first, of, title] = place.table;
    for (const [name, all] of Object.entries(tables)) {
      const cells = all
        .filter(({ titles }) => titles[0] === format.words.column[first] && titles.includes(format.words.column[title]))
        .flatMap(({ titles, rows: printed }) =>
          printed
            .filter((cell) => (cell[0] ?? '').startsWith(of))
            .map((cell) => cell[titles.indexOf(format.words.column[title])] ?? ''),
        );
      expect(cells.length, `${kind} in ${name}`).toBeGreaterThan(0);
      for (const cell of cells) expectHonest(read(cell, language), number, LIMITS[kind], `${kind} in ${name}`);
    }
  }
}

describe('no ratio is shown on a side of its threshold on which it does not lie', () => {
  it.each<Language>(['en', 'vi'])(
    'in any format, in %s',
    async (language) => {
      await fc.assert(
        fc.asyncProperty(PAIRS, (pairs) => expectAllHonest(pairs, language)),
        { numRuns: 10 },
      );
    },
    60_000,
  );
});
