import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { type LoadOptions, loadProjects } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';
import { LANGUAGES } from '../../src/model/text.js';
import { renderPretty } from '../../src/render/check/render-pretty.js';
import { VERSION } from '../../src/version.js';
import { holdsSource } from '../support/holds-source.js';
import { type Expectations, readExpectations } from './expectations.js';

const here = import.meta.dirname;
/** How the findings of the bad files look in a terminal is kept beside them, in both languages. */
const PRINTED = { colour: 0, width: 100, hidden: { error: 0, warning: 0, info: 0 }, version: VERSION } as const;
/** LF801 is found in configurations: configuration/LF801.test.ts. */
const folders = readdirSync(here).filter((name) => /^LF\d+$/.test(name) && name !== 'LF801');

describe.each(folders)('%s', (code) => {
  const folder = join(here, code);
  const files = (kind: string) => readdirSync(folder).filter((name) => new RegExp(`^${kind}(-.+)?\\.yaml$`).test(name));

  it('finds what its bad files expect, on those lines and with those severities, and nothing else', async () => {
    const bad = files('bad');
    const expected: Expectations = Object.assign({}, ...bad.map((file) => expectationsOf(folder, file)));
    const dated = asOfDate(folder, bad);
    const { diagnostics } = await loadProjects(bad, { cwd: folder, ...dated });
    expect(findingsByLine(diagnostics)).toEqual(expected);
    const codes = Object.values(expected)
      .flat()
      .map((one) => one.slice(0, 5));
    expect(codes).toContain(code);
    expect(diagnostics.filter(({ args }) => holdsSource(args)).map((one) => one.code)).toEqual([]);
    const context = { ...PRINTED, asOf: dated.asOf, files: bad };
    const printed = LANGUAGES.map((language) => renderPretty(diagnostics, { ...context, language }));
    await expect(printed.join('\n')).toMatchFileSnapshot(join(folder, 'printed.txt'));
  });

  it('finds nothing in its good files', async () => {
    const good = files('good');
    expect(good).not.toEqual([]);
    const { diagnostics, projects } = await loadProjects(good, { cwd: folder, ...asOfDate(folder, good) });
    expect(findingsByLine(diagnostics)).toEqual({});
    expect(projects).toHaveLength(good.length);
  });
});

/** What `# as-of: 2023-06-30` says in the fixtures of a run, or `# today: 2023-06-30` where no date is to be chosen. */
function asOfDate(folder: string, files: readonly string[]): Pick<LoadOptions, 'asOf' | 'asOfIsToday'> {
  const lines = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'latin1').matchAll(/^# (as-of|today): (.+)$/gm)].map(([line]) => line),
  );
  expect(new Set(lines).size).toBeLessThanOrEqual(1);
  const [, kind, date = '2023-06-30'] = /^# (as-of|today): (.+)$/.exec(lines[0] ?? '') ?? [];
  return { asOf: day(date), asOfIsToday: kind === 'today' };
}

/** Read as bytes: some fixtures are not UTF-8 on purpose. */
function expectationsOf(folder: string, file: string): Expectations {
  return readExpectations(file, readFileSync(join(folder, file), 'latin1'));
}

function findingsByLine(diagnostics: readonly Diagnostic[]): Expectations {
  const found: Record<string, string[]> = {};
  for (const { code, severity, place } of diagnostics) {
    const line = `${place.source.file}:${place.source.positionOf(place.start).line}`;
    found[line] = [...(found[line] ?? []), `${code} ${severity}`].sort();
  }
  return found;
}
