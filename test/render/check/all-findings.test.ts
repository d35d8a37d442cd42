import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { LANGUAGES } from '../../../src/model/text.js';
import type { CheckContext } from '../../../src/render/check/check-context.js';
import { CHECK_FORMATS } from '../../../src/render/check/formats.js';
import { expectCheckSchema } from '../../support/output-schemas.js';
import { readXml } from '../../support/read-xml.js';
import { expectSarif } from '../../support/sarif-schema.js';
import { plainContext } from './three-findings.js';

const fixtures = join(import.meta.dirname, '../../rules');
const diagnostics: Diagnostic[] = [];

/** Whatever the rules say of their bad fixtures. */
beforeAll(async () => {
  for (const name of readdirSync(fixtures).filter((one) => /^LF\d+$/.test(one))) {
    const cwd = join(fixtures, name);
    const files = readdirSync(cwd).filter((file) => /^bad.*\.yaml$/.test(file));
    const text = files.map((file) => readFileSync(join(cwd, file), 'latin1')).join('\n');
    const asOf = day(/^# as-of: (.+)$/m.exec(text)?.[1] ?? '2023-06-30');
    diagnostics.push(...(await loadProjects(files, { cwd, asOf })).diagnostics);
  }
});

describe.each(LANGUAGES)('every finding of the fixtures, in %s', (language) => {
  const context: CheckContext = { ...plainContext, language, files: [] };

  it('is there', () => {
    expect(diagnostics.length).toBeGreaterThan(100);
  });

  it('is JSON as the schema says', () => {
    expectCheckSchema(JSON.parse(CHECK_FORMATS.json(diagnostics, context)));
  });

  it('is SARIF, with the page of its rule', () => {
    expectSarif(JSON.parse(CHECK_FORMATS.sarif(diagnostics, context)));
  });

  it('is a well-formed test case', () => {
    const { attributes } = readXml(CHECK_FORMATS.junit(diagnostics, context));
    expect(Number(attributes['tests'])).toBe(diagnostics.length);
  });

  it('has a fingerprint of its own', () => {
    const issues: { readonly fingerprint: string }[] = JSON.parse(CHECK_FORMATS.gitlab(diagnostics, context));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(diagnostics.length);
  });

  it('is one line of a workflow, and one of the concise output', () => {
    for (const format of ['github', 'concise'] as const) {
      expect(CHECK_FORMATS[format](diagnostics, context).match(/\n/g)).toHaveLength(diagnostics.length);
    }
    expect(CHECK_FORMATS.github(diagnostics, context)).toMatch(
      /^(?:::(?:error|warning|notice) file=[^\n]+::[^\n]+\n)+$/,
    );
  });
});
