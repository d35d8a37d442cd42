import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigFinder, type FoundConfig } from '../../../src/cli/find-config.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { orderDiagnostics } from '../../../src/diagnostics/order-diagnostics.js';
import { loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { LANGUAGES } from '../../../src/model/text.js';
import { renderPretty } from '../../../src/render/check/render-pretty.js';
import { toDiagnostic } from '../../../src/rules/registry.js';
import { VERSION } from '../../../src/version.js';
import { readExpectations } from '../expectations.js';

/** The fixtures of LF801 are configurations, and projects that are checked with one of them. */
const folder = join(import.meta.dirname, '../LF801');

async function read(file: string): Promise<FoundConfig> {
  return new ConfigFinder(folder, file).forFile('any.yaml');
}

async function diagnosticsOf(file: string): Promise<readonly Diagnostic[]> {
  const { findings } = await read(file);
  return orderDiagnostics(findings).flatMap((finding) => toDiagnostic(finding) ?? []);
}

async function diagnosticsWithWorkspace(file: string): Promise<readonly Diagnostic[]> {
  const { config } = await read('workspace.yaml');
  const { diagnostics } = await loadProjects([file], {
    cwd: folder,
    asOf: day('2023-06-30'),
    settingsOf: () => config,
  });
  return diagnostics;
}

function expectFindings(file: string, diagnostics: readonly Diagnostic[]): void {
  const found: Record<string, string[]> = {};
  for (const { code, severity, place } of diagnostics) {
    (found[`${place.source.file}:${place.source.positionOf(place.start).line}`] ??= []).push(`${code} ${severity}`);
  }
  expect(found).toEqual(readExpectations(file, readFileSync(join(folder, file), 'utf8')));
}

describe('LF801', () => {
  it('finds what the bad configurations expect, on those lines, and nothing else', async () => {
    const files = ['bad.yaml', 'bad-syntax.yaml'];
    const ofFiles = await Promise.all(files.map(diagnosticsOf));
    files.forEach((file, index) => expectFindings(file, ofFiles[index] ?? []));
    const contradictions = await diagnosticsWithWorkspace('project-against-workspace.yaml');
    expectFindings('project-against-workspace.yaml', contradictions);

    const all = [...ofFiles.flat(), ...contradictions];
    const context = {
      width: 100,
      asOf: day('2023-06-30'),
      hidden: { error: 0, warning: 0, info: 0 },
      files,
      version: VERSION,
    };
    const printed = LANGUAGES.map((language) => renderPretty(all, { ...context, colour: 0, language }));
    await expect(printed.join('\n')).toMatchFileSnapshot(join(folder, 'printed.txt'));
  });

  it('finds nothing in a good configuration, nor where project and workspace go together', async () => {
    expect(await diagnosticsOf('good.yaml')).toEqual([]);
    expect((await read('good.yaml')).config?.rules?.get('LF412')).toBe('error');
    expect(await diagnosticsWithWorkspace('project-with-workspace.yaml')).toEqual([]);
  });

  it('keeps the figures of a project from being computed whose thresholds contradict those of its workspace', async () => {
    const { config } = await read('workspace.yaml');
    const { projects } = await loadProjects(['project-against-workspace.yaml', 'project-with-workspace.yaml'], {
      cwd: folder,
      asOf: day('2023-06-30'),
      settingsOf: () => config,
    });
    expect(projects.map(({ file, assessment }) => [file, assessment === undefined])).toEqual([
      ['project-against-workspace.yaml', true],
      ['project-with-workspace.yaml', false],
    ]);
  });
});
