import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.js';
import { CHECK_FORMATS, type CheckFormat, loadCheckFormat } from '../../../src/render/check/formats.js';
import { expectCheckSchema } from '../../support/output-schemas.js';
import { readXml } from '../../support/read-xml.js';
import { expectSarif } from '../../support/sarif-schema.js';
import { plainContext, threeFindings } from './three-findings.js';

const cases = await Promise.all(
  CHECK_FORMATS.flatMap((format) =>
    LANGUAGES.map(async (language) => ({ format, language, render: await loadCheckFormat(format) })),
  ),
);

/** The outputs in which colour means something. */
const COLOURED: ReadonlySet<CheckFormat> = new Set(['pretty', 'concise']);

/** What other programs read is read here, too. */
const EXPECT_VALID: Partial<Record<CheckFormat, (output: string) => void>> = {
  json: (output) => expectCheckSchema(JSON.parse(output)),
  sarif: (output) => expectSarif(JSON.parse(output)),
  gitlab: (output) => expect(JSON.parse(output)).toBeInstanceOf(Array),
  junit: (output) => expect(readXml(output).name).toBe('testsuites'),
};

describe.each(cases)('three findings as $format in $language', ({ format, language, render }) => {
  const output = render(threeFindings, { ...plainContext, language });

  it('look like this', async () => {
    await expect(output).toMatchFileSnapshot(`snapshots/${format}.${language}.txt`);
    EXPECT_VALID[format]?.(output);
  });

  it('say the same in colour, if there is any', async () => {
    const coloured = render(threeFindings, { ...plainContext, language, colour: 1 });
    expect(stripVTControlCharacters(coloured)).toBe(output);
    if (!COLOURED.has(format)) return expect(coloured).toBe(output);
    return expect(coloured).toMatchFileSnapshot(`snapshots/${format}.${language}.colour.txt`);
  });

  it('end with a newline', () => {
    expect(output).toMatch(/[^\n]\n$/);
  });
});

describe.each(cases)('no findings as $format in $language', ({ format, language, render }) => {
  it('look like this', async () => {
    const output = render([], { ...plainContext, language });
    await expect(output).toMatchFileSnapshot(`snapshots/nothing.${format}.${language}.txt`);
    EXPECT_VALID[format]?.(output);
  });
});
