import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/render/check/render-markdown.js';
import { markedFile } from '../../diagnostics/place-in.js';
import { findingAt } from './finding-at.js';
import { plainContext, threeFindings } from './three-findings.js';

describe('the Markdown output', () => {
  it('is one line where nothing was found', () => {
    expect(renderMarkdown([], plainContext)).toMatch(/^\*\*Nothing found in 2 files, .+\*\*\n$/);
  });

  it('begins with how many findings there are, those not shown too', () => {
    const output = renderMarkdown(threeFindings, { ...plainContext, hidden: { error: 2, warning: 0, info: 0 } });
    expect(output).toMatch(
      /^\*\*3 errors, 1 warning and 1 note in 2 files, as of 2023-06-30\*\* \(2 more problems not shown\)\n\n###/,
    );
  });

  it('has the findings of each file under its name', () => {
    const headings = renderMarkdown(threeFindings, plainContext).match(/^### .*/gm);
    expect(headings).toEqual(['### `projects/p-5821.yaml`', '### `projects/p-5822.yaml`']);
  });

  it('says severity, code, place, message, help and other places in words', () => {
    expect(renderMarkdown(threeFindings.slice(2), { ...plainContext, files: ['p.yaml'] })).toBe(
      [
        '**1 error in 1 file, as of 2023-06-30**',
        '',
        '### `projects/p-5822.yaml`',
        '',
        '- **error LF301** `projects/p-5822.yaml:2:7`: `P-5821` is already the code of the project in projects/p-5821.yaml',
        '  - help: one file describes one project: correct one of the codes, or leave one of the files out of this run',
        '  - first used here: `projects/p-5821.yaml:2:7`',
        '',
      ].join('\n'),
    );
  });

  it('lets nothing in a file become markup, HTML or a mention', () => {
    const key = '`@ban-quan-ly` <img src=x> | **x** [y](z)';
    const output = renderMarkdown([findingAt(markedFile('«a»: 1', 'a`<b>.yaml'), { key })], plainContext);
    expect(output.split('\n').slice(2)).toEqual([
      '### ``a`<b>.yaml``',
      '',
      '- **error LF201** ``a`<b>.yaml:1:1``: unknown key \\`\\` `@ban-quan-ly` ` <img src=x> | **x** [y](z)`',
      '',
    ]);
  });
});
