import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/render/report-formats.js';
import type { SectionName } from '../../src/sheet/sections.js';
import { assess } from '../support/project.js';
import { sheetOf } from '../support/sheet-of.js';

const INDICATOR =
  'indicators: [{ id: I, name: i, measure: count, unit: hộ, accumulates: sum, target: 120, actuals: [{ on: 2023-06-30, value: 80 }] }]';
const UNPACED =
  'indicators: [{ id: I, name: i, measure: count, unit: hộ, direction: decrease, accumulates: latest, target: 20, interim: [{ by: 2023-06, value: 90 }], actuals: [{ on: 2023-06-30, value: 80 }] }]';
const ACTIVITY =
  'activities: [{ id: A, name: a, planned: 4, schedule: { start: 2022-07-01, end: 2024-06-30 }, done: [{ on: 2023-01-01, value: 1 }] }]';
const COFINANCING = `
cofinancing: [{ id: R, minimum: 10%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }]
evidence: [{ id: PT, kind: receipt }]
subprojects:
  - id: S
    name: s
    status: completed
    contributions:
      - { id: C1, from: community, kind: cash, amount: 30, evidence: [PT] }
      - { id: C2, from: community, kind: cash, amount: 10 }
      - { id: G, from: grant, kind: cash, amount: 60 }`;

/** Each figure that has a column on wide pages: what a narrow page says of it below the row, and a wide one of the rest. */
const CASES: readonly (readonly [SectionName, yaml: string, narrow: string, wide: string])[] = [
  [
    'indicators',
    INDICATOR,
    'pace 116.9%: 80 of the 68.44 needed by now (linear)',
    '80 of the 68.44 needed by now (linear)',
  ],
  ['indicators', UNPACED, 'target to date 90 (interim target)', 'target to date: interim target'],
  ['activities', ACTIVITY, 'expected by now 2.00 (2022-07-01 – 2024-06-30)', 'from 2022-07-01'],
  ['cofinancing', COFINANCING, 'with evidence 30.0% (30)', 'with evidence 30'],
];

describe.each(CASES)('%s: what a column says', (section, yaml, narrow, wide) => {
  const print = async (format: 'terminal' | 'markdown', width: number) => {
    const render = await renderReport(format);
    const sheet = sheetOf([await assess(yaml)], { sections: [section] });
    const text = render(sheet, { language: 'en', width, colourLevel: 0 }).replaceAll('\u00a0', ' ');
    // Details of a terminal are indented lines.
    const details =
      format === 'terminal' ? (text.match(/^ {4}.*$/gm) ?? []).map((line) => line.trim()).join(' ') : text;
    return details.split(/ · | \| /);
  };

  it('is said below the row of a narrow page', async () => {
    const details = await print('terminal', 80);
    expect(details).toContain(narrow);
    expect(details).not.toContain(wide);
  });

  it.each(['terminal', 'markdown'] as const)('is not said again on a wide page: %s', async (format) => {
    const details = await print(format, 160);
    expect(details).toContain(wide);
    expect(details).not.toContain(narrow);
  });
});
