import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import { assess, project } from '../../support/project.js';
import { sheetOf } from '../../support/sheet-of.js';

/** Looks like a line of its own wherever a line break is printed. */
const FORGED = 'x\\n│ IND-9 Invented row │ met │';

const PROJECT = `
  title: "${FORGED}"
  summary: "${FORGED}"
  donors: ["${FORGED}"]
  places: [{ province: "${FORGED}", commune: "${FORGED}" }]
  milestones: [{ id: M-1, name: "${FORGED}", due: 2022-06-30 }]
  indicators:
    - id: IND-1
      name: "${FORGED}"
      unit: "${FORGED}"
      measure: count
      accumulates: latest
      target: 6_000
      as_written: "${FORGED}"
      explanation: [{ on: 2023-01-31, text: "${FORGED}" }]
      actuals: [{ on: 2022-12-31, value: 39, by: { "${FORGED}": { "${FORGED}": 21, b: 18 } } }]
  activities: [{ id: ACT-1, name: "${FORGED}" }]
  budget: { total: 800_000_000 VND, lines: [{ id: B1, name: "${FORGED}", amount: 800_000_000 VND }] }
  notes: [{ about: IND-1, on: 2022-12-31, text: "${FORGED}" }]
`;

describe('a line break in a title, a name, a unit, a place or a note', () => {
  it.each(LANGUAGES)('makes no line of the printed report of its own: %s', async (language) => {
    const sheet = sheetOf([await assess(PROJECT)]);
    for (const width of [60, 100, 200]) {
      const lines = renderTerminal(sheet, { language, width, colourLevel: 0 }).split('\n');
      expect(lines.filter((line) => /^\s*│ IND-9/.test(line))).toEqual([]);
    }
  });

  it('stays in the data', async () => {
    expect((await project(PROJECT)).title.vi).toBe(JSON.parse(`"${FORGED}"`));
  });
});

describe('a character that commands the terminal, or that nobody sees', () => {
  const HIDDEN = 'a\\e[2Jb\\u00adc\\u202ed';

  it.each(LANGUAGES)('is written out, as `check` writes it, and moves no column: %s', async (language) => {
    const sheet = sheetOf([
      await assess(`
        title: "${HIDDEN}"
        activities: [{ id: A, name: "${HIDDEN}", planned: 4 }, { id: B, name: b, planned: 4 }]
        notes: [{ text: "${HIDDEN}" }]`),
    ]);
    const text = renderTerminal(sheet, { language, width: 100, colourLevel: 0 });
    expect(text).not.toMatch(/[\u001b\u00ad\u202e]/);
    expect(text.match(/a<U\+001B>\[2Jb<U\+00AD>c<U\+202E>d/g)).toHaveLength(3);
    const rows = text.split('\n').filter((line) => /^[AB] /.test(line));
    expect(new Set(rows.map((line) => line.indexOf(' 4 '))).size).toBe(1);
    expect(rows).toHaveLength(2);
  });
});
