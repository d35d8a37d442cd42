import { describe, expect, it } from 'vitest';
import { expectCheckSchema } from '../support/output-schemas.js';
import { run } from './support/run.js';
import { validProject, workspace } from './support/workspace.js';

const ignored = validProject(
  'A',
  'notes: [{ on: 2023-03-12, text: Mc đích }] # logframe-ignore LF103: chép nguyên văn\n',
);

describe('findings that comments silence', () => {
  it('are counted in the summary, in both languages, and make nothing fail', async () => {
    const cwd = workspace({ 'a.yaml': ignored });
    const strict = ['check', '--fail-on', 'warning'];
    expect(await run(strict, { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nothing else found .* \(1 suppressed by comments\)\n$/),
    });
    expect((await run([...strict, '--lang', 'vi'], { cwd })).stdout).toContain('(1 được tắt bằng chú thích)');
    expect((await run([...strict, '--format', 'concise'], { cwd })).stderr).toBe('1 suppressed by comments\n');
  });

  it('are counted in JSON where there are some', async () => {
    const cwd = workspace({ 'a.yaml': ignored, 'b.yaml': validProject('B') });
    const summaryOf = async (file: string) => {
      const document = JSON.parse((await run(['check', file, '--format', 'json'], { cwd })).stdout);
      expectCheckSchema(document);
      return document.summary;
    };
    expect(await summaryOf('a.yaml')).toEqual({ errors: 0, warnings: 0, infos: 0, files: 1, suppressed: 1 });
    expect(await summaryOf('b.yaml')).toEqual({ errors: 0, warnings: 0, infos: 0, files: 1 });
  });

  it('are counted below a report', async () => {
    const cwd = workspace({ 'a.yaml': ignored });
    expect((await run(['report'], { cwd })).stderr).toBe('1 finding suppressed by comments in the files.\n');
    expect((await run(['report', '-q'], { cwd })).stderr).toBe('');
  });
});
