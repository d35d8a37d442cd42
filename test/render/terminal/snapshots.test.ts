import { describe, expect, it } from 'vitest';
import { day } from '../../../src/model/plain-date.js';
import type { Language } from '../../../src/model/text.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import type { SectionName } from '../../../src/sheet/sections.js';
import { sheetOfRun } from '../../../src/sheet-of-run.js';
import { ALL_FILES, loadFiles } from '../../support/project-files.js';

const AS_OF = '2023-06-30';

/** Whole reports as their readers see them; each was read before it was kept. */
async function print(
  files: readonly string[],
  language: Language,
  width: number,
  sections?: readonly SectionName[],
): Promise<string> {
  const sheet = sheetOfRun(await loadFiles(files, AS_OF), { asOf: day(AS_OF), language, sections });
  return renderTerminal(sheet, { language, width, colourLevel: 0 });
}

describe.each(['vi', 'en'] as const)('on 80 columns, in %s', (language) => {
  it.each(['p-5821', 'plan-phong-tho'])('the report of %s', async (name) => {
    const text = await print([`projects/${name}.yaml`], language, 80);
    await expect(text).toMatchFileSnapshot(`snapshots/${name}.${language}.80.txt`);
  });

  it('the portfolio', async () => {
    const text = await print(ALL_FILES, language, 80, ['portfolio']);
    await expect(text).toMatchFileSnapshot(`snapshots/portfolio.${language}.80.txt`);
  });
});

describe('on 120 columns', () => {
  it('the report of a project in the middle of its life', async () => {
    const text = await print(['projects/illustrative/than-uyen-2023.yaml'], 'en', 120);
    await expect(text).toMatchFileSnapshot('snapshots/than-uyen-2023.en.120.txt');
  });
});
