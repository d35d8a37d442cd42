import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { LANGUAGES } from '../../../src/model/text.js';
import type { CheckContext } from '../../../src/render/check/check-context.js';
import { renderConcise } from '../../../src/render/check/render-concise.js';
import { renderGithub } from '../../../src/render/check/render-github.js';
import { renderGitlab } from '../../../src/render/check/render-gitlab.js';
import { renderJson } from '../../../src/render/check/render-json.js';
import { renderJunit } from '../../../src/render/check/render-junit.js';
import { renderPretty } from '../../../src/render/check/render-pretty.js';
import { renderSarif } from '../../../src/render/check/render-sarif.js';
import { describe as describeFinding } from '../../../src/rules/registry.js';
import type { SuppressedDiagnostic } from '../../../src/rules/suppress-findings.js';
import { expectCheckSchema } from '../../support/output-schemas.js';
import { readXml } from '../../support/read-xml.js';
import { expectSarif } from '../../support/sarif-schema.js';
import { plainContext } from './three-findings.js';

interface Descriptor {
  readonly fullDescription: { readonly text: string };
}

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
    expectCheckSchema(JSON.parse(renderJson(diagnostics, context)));
  });

  it('is SARIF, with the page of its rule', () => {
    expectSarif(JSON.parse(renderSarif(diagnostics, context)));
  });

  it('is SARIF whose rules are described in whole sentences, for which GitHub has room', () => {
    const { rules } = JSON.parse(renderSarif(diagnostics, context)).runs[0].tool.driver;
    const texts: readonly string[] = rules.map((rule: Descriptor) => rule.fullDescription.text);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => text.length >= 1024 || !/^\S[^]*[.?!]$/.test(text))).toEqual([]);
  });

  it('is a well-formed test case', () => {
    const { attributes } = readXml(renderJunit(diagnostics, context));
    expect(Number(attributes['tests'])).toBe(diagnostics.length);
  });

  it.each([60, 80, 120])(
    'is no wider than %i columns, but for paths, lines to paste and words without a space',
    (width) => {
      const toPaste = new Set(
        diagnostics.flatMap((one) => describeFinding(one, language).help?.split('\n').slice(1) ?? []),
      );
      const few = diagnostics.slice(0, 1);
      const unseen = {
        hidden: { error: 1, warning: 0, info: 0 },
        suppressed: suppressedOf(diagnostics),
        known: few,
        off: few,
      };
      const lines = renderPretty(diagnostics, { ...context, ...unseen, width }).split('\n');
      const tooWide = lines.filter((line) => {
        if (stringWidth(line) <= width || /^ +--> /.test(line) || toPaste.has(line.trimStart())) return false;
        const words = line.replace(/^[ \d]+[|=] /, '').trim();
        return words.includes(' ');
      });
      expect(tooWide).toEqual([]);
    },
  );

  it('has a fingerprint of its own', () => {
    const issues: { readonly fingerprint: string }[] = JSON.parse(renderGitlab(diagnostics, context));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(diagnostics.length);
  });

  it('is one line of a workflow, and one of the concise output', () => {
    for (const render of [renderGithub, renderConcise]) {
      expect(render(diagnostics, context).match(/\n/g)).toHaveLength(diagnostics.length);
    }
    expect(renderGithub(diagnostics, context)).toMatch(/^(?:::(?:error|warning|notice) file=[^\n]+::[^\n]+\n)+$/);
  });
});

function suppressedOf(diagnostics: readonly Diagnostic[]): readonly SuppressedDiagnostic[] {
  return diagnostics.slice(0, 1).map((one) => ({ ...one, reason: 'Theo biên bản' }));
}
