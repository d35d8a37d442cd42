import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { LANGUAGES } from '../../../src/model/text.js';
import { renderConcise } from '../../../src/render/check/render-concise.js';
import { renderPretty } from '../../../src/render/check/render-pretty.js';
import { VERSION } from '../../../src/version.js';
import { projectText } from '../../support/project.js';

/** Looks like a finding of its own wherever a line break is printed. */
const FORGED = 'x\\nerror[LF999] invented\\n  = help: pay';

const PROJECT = projectText(`
  indicators:
    - id: IND-1
      name: "${FORGED}"
      measure: count
      unit: "${FORGED}"
      accumulates: latest
      frequency: "${FORGED}"
      target: { unknown: "${FORGED}" }
      actuals: [{ on: 2021-12-31, value: 39, by: { "${FORGED}": { "${FORGED}": 21, b: 17 } } }]
  subprojects:
    - id: SP-01
      name: "${FORGED}"
      status: in-progress
      contributions:
        - { id: C1, from: community, kind: materials, on: 2023-01-31, quantity: 14, unit: "${FORGED}", unit_price: 290_000, amount: 4_000_000, evidence: [] }
`);

describe('a line break in words of the file', () => {
  it.each(LANGUAGES)('makes no line of a check of its own, and is no riddle in one: %s', async (language) => {
    const cwd = mkdtempSync(join(tmpdir(), 'logframe-'));
    writeFileSync(join(cwd, 'p.yaml'), PROJECT);
    const { diagnostics } = await loadProjects(['p.yaml'], { cwd, asOf: day('2023-06-30') });
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['LF409', 'LF506', 'LF410', 'LF412']));
    const hidden = { error: 0, warning: 0, info: 0 };
    const context = { language, colour: 0, width: 100, files: ['p.yaml'], hidden, version: VERSION } as const;
    for (const render of [renderPretty, renderConcise]) {
      const lines = render(diagnostics, context).split('\n');
      expect(lines.filter((line) => /^\s*(?:error\[LF999\]|= help: pay)|<U\+000A>/.test(line))).toEqual([]);
    }
  });
});
