import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.js';
import { CHECK_FORMATS, type CheckFormat } from '../../../src/render/check/formats.js';
import { plainContext, threeFindings } from './three-findings.js';

const formats = Object.keys(CHECK_FORMATS) as CheckFormat[];
const cases = formats.flatMap((format) => LANGUAGES.map((language) => ({ format, language })));

describe.each(cases)('three findings as $format in $language', ({ format, language }) => {
  const render = CHECK_FORMATS[format];

  it('look like this', async () => {
    const output = render(threeFindings, { ...plainContext, language });
    await expect(output).toMatchFileSnapshot(`snapshots/${format}.${language}.txt`);
  });

  it('say the same in colour', async () => {
    const coloured = render(threeFindings, { ...plainContext, language, colour: 1 });
    expect(stripVTControlCharacters(coloured)).toBe(render(threeFindings, { ...plainContext, language }));
    if (format !== 'json') await expect(coloured).toMatchFileSnapshot(`snapshots/${format}.${language}.colour.txt`);
  });

  it('end with a newline', () => {
    expect(render(threeFindings, { ...plainContext, language })).toMatch(/[^\n]\n$/);
  });
});
