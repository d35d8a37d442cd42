import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { loadProjects } from '../../src/load.js';
import { type Expectations, readExpectations } from './expectations.js';

const here = import.meta.dirname;
const folders = readdirSync(here).filter((name) => /^LF\d+$/.test(name));

describe.each(folders)('%s', (code) => {
  const folder = join(here, code);
  const files = (kind: string) => readdirSync(folder).filter((name) => new RegExp(`^${kind}(-.+)?\\.yaml$`).test(name));

  it('finds what its bad files expect, on those lines, and nothing else', async () => {
    const bad = files('bad');
    const expected = Object.assign({}, ...bad.map((file) => expectationsOf(folder, file)));
    const { diagnostics } = await loadProjects(bad, { cwd: folder });
    expect(codesByLine(diagnostics)).toEqual(expected);
    expect(Object.values(expected).flat()).toContain(code);
  });

  it('finds nothing in its good files', async () => {
    const good = files('good');
    expect(good).not.toEqual([]);
    const { diagnostics, projects } = await loadProjects(good, { cwd: folder });
    expect(codesByLine(diagnostics)).toEqual({});
    expect(projects).toHaveLength(good.length);
  });
});

/** Read as bytes: some fixtures are not UTF-8 on purpose. */
function expectationsOf(folder: string, file: string): Expectations {
  return readExpectations(file, readFileSync(join(folder, file), 'latin1'));
}

function codesByLine(diagnostics: readonly Diagnostic[]): Expectations {
  const found: Record<string, string[]> = {};
  for (const { code, place } of diagnostics) {
    const line = `${place.source.file}:${place.source.positionOf(place.start).line}`;
    found[line] = [...(found[line] ?? []), code].sort();
  }
  return found;
}
