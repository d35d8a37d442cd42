import { describe, expect, it } from 'vitest';
import { run } from './support/run.js';
import { brokenProject, validProject, workspace } from './support/workspace.js';

/** A warning and nothing else: a word that lost its letters. */
const warned = validProject('W', 'notes: [{ text: Mc đích của hot đng cng đồng }]\n');

describe('logframe check', () => {
  it('ends with 0 where nothing is wrong', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    expect(await run(['check'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'Nothing found in 1 file, as of 2023-07-15\n',
      stderr: '',
    });
  });

  it('ends with 1 where there is an error, whose place is on standard output', async () => {
    const cwd = workspace({ 'a.yaml': brokenProject });
    const { code, stdout, stderr } = await run(['check'], { cwd });
    expect(stdout).toContain('error[LF201] unknown key `colour`\n  --> a.yaml:5:1\n');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('with --fail-on %s and only warnings ends with %i', async (failOn, code) => {
    const cwd = workspace({ 'a.yaml': warned });
    const outcome = await run(['check', '--fail-on', failOn], { cwd });
    expect(outcome.stdout).toContain('warning[LF103]');
    expect(outcome.code).toBe(code);
  });

  it('with --fail-on never ends with 0 whatever is wrong', async () => {
    const cwd = workspace({ 'a.yaml': brokenProject });
    expect((await run(['check', '--fail-on', 'never'], { cwd })).code).toBe(0);
  });

  it('shows the worst of many findings and counts the others, and fails for those not shown too', async () => {
    const cwd = workspace({ 'a.yaml': warned, 'b.yaml': brokenProject });
    const { stdout, stderr } = await run(['check', '--max-problems', '1', '--format', 'concise'], { cwd });
    expect(stderr).toBe('1 more problem not shown\n');
    expect(stdout).toContain('LF201');
    expect(stdout).not.toContain('LF103');
    expect(
      (await run(['check', '--max-problems', '1', '--fail-on', 'warning'], { cwd: workspace({ 'a.yaml': warned }) }))
        .code,
    ).toBe(1);
  });

  it('prints one document with --format json, and for an output file that ends in .json', async () => {
    const cwd = workspace({ 'a.yaml': brokenProject });
    const { stdout } = await run(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { errors: 1, warnings: 0, infos: 0, files: 1 },
      diagnostics: [{ code: 'LF201', file: 'a.yaml', line: 5, column: 1 }],
    });
  });

  it('says nothing with -q where nothing is wrong', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    expect(await run(['check', '-q'], { cwd })).toMatchObject({ code: 0, both: '' });
  });

  it('says the same in Vietnamese', async () => {
    const cwd = workspace({ 'a.yaml': brokenProject });
    expect((await run(['check', '--lang', 'vi'], { cwd })).stdout).toContain('lỗi[LF201] không có khóa `colour`');
  });
});
