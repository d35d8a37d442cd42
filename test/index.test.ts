import { describe, expect, it } from 'vitest';
import * as logframe from '../src/index.js';
import { ROOT } from './cli/support/run.js';

const { buildReport, day, findProjectFiles, loadProjects, renderTerminal } = logframe;

describe('the public API', () => {
  it('goes from files to a report, as its documentation shows', async () => {
    const asOf = day('2023-06-30');
    const { files } = await findProjectFiles(['projects/p-5821.yaml'], ROOT);
    const { projects, diagnostics } = await loadProjects(files, { cwd: ROOT, asOf });
    expect(diagnostics.filter(logframe.hidesFigures)).toEqual([]);

    const assessments = projects.flatMap(({ assessment }) => assessment ?? []);
    const text = renderTerminal(buildReport(assessments, { asOf }), { language: 'en', width: 100, colourLevel: 0 });
    expect(text).toContain('P-5821');
    expect(text).toContain('57.0%');
  });

  it('puts every finding into words in both languages', async () => {
    const bytes = new TextEncoder().encode('logframe: 1\ncolour: red\n');
    const { diagnostics } = await loadProjects(['-'], {
      cwd: ROOT,
      asOf: day('2023-06-30'),
      stdin: { name: 'p.yaml', bytes },
    });
    const unknown = diagnostics.find(({ code }) => code === 'LF201');
    expect(unknown && logframe.describe(unknown, 'en').message).toBe('unknown key `colour`');
    expect(unknown && logframe.describe(unknown, 'vi').message).toBe('không có khóa `colour`');
  });
});
