import { describe, expect, it } from 'vitest';
import { findAll, projectWith } from './findings-in.js';

const text = (lines: string) => projectWith(lines).replace(/^donors.*\n/m, lines.startsWith('donors') ? '' : '$&');

async function suggestionFor(lines: string): Promise<string | undefined> {
  const [finding] = await findAll(text(lines));
  return finding?.code === 'LF203' ? finding.args.suggestion : undefined;
}

/** What the finding would have the writer type, typed. */
async function findingsAfter(lines: string): Promise<number> {
  const [key = ''] = lines.split(':');
  return (await findAll(text(`${key}: ${await suggestionFor(lines)}\n`))).length;
}

const RIGHT: readonly (readonly [lines: string, list: string])[] = [
  ['donors: SDC\n', '[SDC]'],
  ['donors: SDC, INKOTA\n', '[SDC, INKOTA]'],
  ['donors: "SDC, Hà Nội"\n', "['SDC, Hà Nội']"],
  ['donors: { a: SDC, b: INKOTA }\n', '[SDC, INKOTA]'],
  ['notes: "@home"\n', "[{ text: '@home' }]"],
  [
    'reporting_periods:\n  FY2023: { start: 2022-07, end: 2023-06 }\n  FY 2024:\n    start: 2023-07\n    end: 2024-06\n',
    '[{ id: FY2023, start: 2022-07, end: 2023-06 }, { id: FY-2024, start: 2023-07, end: 2024-06 }]',
  ],
  [
    'results:\n  id: R1\n  level: outcome\n  statement: "A: \'B\'"\n',
    "[{ id: R1, level: outcome, statement: 'A: ''B''' }]",
  ],
  [
    'indicators: { I1: { name: A, measure: yes-no, target: yes, actuals: [] } }\n',
    '[{ id: I1, name: A, measure: yes-no, target: yes, actuals: [] }]',
  ],
];

describe('what stands where a list belongs', () => {
  it.each(RIGHT)('is shown as a list: %s', async (lines, list) => {
    expect(await suggestionFor(lines)).toBe(list);
    expect(await findingsAfter(lines)).toBe(0);
  });

  it('takes the date of a report from the key of its entry', async () => {
    const group = (reached: string) =>
      suggestionFor(`target_groups: [{ id: T, name: A, reach: direct, reached: ${reached} }]\n`);
    expect(await group('{ 2022-06: { value: 5 } }')).toBe('[{ on: 2022-06, value: 5 }]');
  });

  it('leaves long texts and long lists to the writer', async () => {
    const long = 'x'.repeat(70);
    expect(await suggestionFor(`results: { id: R1, level: outcome, statement: ${long} }\n`)).toBe(
      '[{ id: R1, level: outcome, statement: … }]',
    );
    const many = Array.from({ length: 9 }, (_, at) => `  M${at}: { name: Họp thôn, due: 2023 }\n`).join('');
    expect(await suggestionFor(`milestones:\n${many}`)).toMatch(/^\[\{ id: M0, .*due: 2023 \}, …\]$/);
  });

  it('is not guessed where one record has several keys', async () => {
    const [finding] = await findAll(text('target_groups: Nông dân\n'));
    expect(finding?.args).toMatchObject({ suggestion: undefined, example: '[{ id: …, name: …, reach: … }]' });
  });
});
