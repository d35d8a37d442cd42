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
    expect((await run([...strict, '--lang', 'vi'], { cwd })).stdout).toContain('(1 phát hiện bỏ qua theo chú thích)');
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

  it('stand with their reason in JSON, and in SARIF as suppressed', async () => {
    const cwd = workspace({ 'a.yaml': ignored });
    const json = JSON.parse((await run(['check', '--format', 'json'], { cwd })).stdout);
    expectCheckSchema(json);
    expect(json.diagnostics).toEqual([]);
    expect(json.suppressed).toMatchObject([{ code: 'LF103', severity: 'warning', reason: 'chép nguyên văn' }]);
    const [{ results }] = JSON.parse((await run(['check', '--format', 'sarif'], { cwd })).stdout).runs;
    expect(results).toMatchObject([
      { ruleId: 'LF103', suppressions: [{ kind: 'inSource', justification: 'chép nguyên văn' }] },
    ]);
  });

  it('are named as errors where they are, since a comment may silence what is wrong with the facts', async () => {
    const changed = `evidence: [{ id: PT-1, kind: receipt, file: thu.txt, sha256: ${'0'.repeat(64)} }] # logframe-ignore LF703: bản quét lại, LF704\n`;
    const cwd = workspace({ 'a.yaml': validProject('A', changed), 'thu.txt': 'Phiếu thu' });
    const { stdout, code } = await run(['check'], { cwd });
    expect(stdout).toContain('(1 suppressed by comments: 1 error)');
    expect(code).toBe(0);
  });

  it('are counted below a report', async () => {
    const cwd = workspace({ 'a.yaml': ignored });
    expect((await run(['report'], { cwd })).stderr).toBe('1 suppressed by comments.\n');
    expect((await run(['report', '-q'], { cwd })).stderr).toBe('');
  });
});
