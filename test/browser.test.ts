import { webcrypto } from 'node:crypto';
import { isBuiltin } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_BUILD } from '../scripts/browser-build.js';

const FILES = {
  'p.yaml': `logframe: 1
code: P-1
title: Dự án
donors: [INKOTA]
period: { start: 2021-07-01, end: 2024-12-31 }
currency: VND
budget:
  total: 20_000
  lines: { csv: lines.csv }
evidence:
  - { id: PT-1, kind: receipt, file: PT-1.txt, sha256: ${'0'.repeat(64)} }
`,
  'lines.csv': 'id,name,amount\nB1,Tập huấn,12000\nB2,Vật tư,9000\n',
  'PT-1.txt': 'foo',
};

const PROGRAM = `(async () => {
  const { checkText, day, reportText } = logframe;
  const options = { asOf: day('2023-06-30'), language: 'en' };
  const { problems } = await checkText(files, options);
  const report = (format, sections) => reportText(files, { ...options, format, sections });
  return JSON.stringify({
    problems: problems.map(({ file, code, start }) => [file, code, start.line]),
    markdown: await report(),
    csv: await report('csv', ['disbursement']),
    json: JSON.parse(await report('json')),
    terminal: await report('terminal'),
  });
})()`;

let script = '';
let externals: readonly string[] = [];

/** One file, as a page without modules would load it: what is loaded later in the package is in it as well. */
beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    ...BROWSER_BUILD,
    format: 'iife',
    globalName: 'logframe',
    write: false,
    metafile: true,
  });
  script = outputFiles[0]?.text ?? '';
  externals = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
}, 60_000);

/** Runs it with what every browser and worker has beside the language, and nothing of Node. */
async function run(globals: Readonly<Record<string, unknown>>) {
  const context = createContext({ TextDecoder, TextEncoder, files: FILES, ...globals });
  expect(runInContext('typeof process + typeof require + typeof Buffer', context)).toBe('undefined'.repeat(3));
  runInContext(script, context);
  return JSON.parse(await runInContext(PROGRAM, context));
}

describe('`logframe/browser`', () => {
  it('needs nothing of Node, and nothing that is not in the bundle', () => {
    expect(externals.filter(isBuiltin)).toEqual([]);
    expect(script.length).toBeGreaterThan(100_000);
  });

  it('checks and reports texts where there is no Node', async () => {
    const { problems, markdown, csv, json, terminal } = await run({ crypto: webcrypto });
    expect(problems).toEqual([
      ['p.yaml', 'LF513', 8],
      ['p.yaml', 'LF704', 11],
      ['p.yaml', 'LF703', 11],
    ]);
    expect(markdown).toContain('P-1');
    expect(csv).toContain('12000');
    expect(json.projects).toHaveLength(1);
    expect(terminal).toContain('P-1');
  });

  it('says nothing of hashes where the page has no SHA-256', async () => {
    const { problems } = await run({});
    expect(problems).toEqual([
      ['p.yaml', 'LF513', 8],
      ['p.yaml', 'LF704', 11],
    ]);
  });
});
