import { describe, expect, it } from 'vitest';
import { run } from './support/run.js';
import { validProject, workspace } from './support/workspace.js';

const warned = validProject('W', 'notes: [{ text: Mc đích của hot đng cng đồng }]\n');
const OFF = 'rules: { LF103: off }\n';

/** 6 courses of 16 where 9.1 were due: at risk with the usual thresholds. */
const project = validProject('A').replace('value: 5', 'value: 6');

async function statusOf(cwd: string, argv: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(['report', '--as-of', '2023-06-30', '--format', 'json', ...argv], { cwd });
  const { projects } = JSON.parse(stdout);
  return projects.map((one: { indicators: { status: string }[] }) => one.indicators[0]?.status);
}

describe('logframe.config.yaml', () => {
  it('is found in the folder of the project file or above it', async () => {
    const cwd = workspace({ 'logframe.config.yaml': OFF, 'a/b/w.yaml': warned });
    expect((await run(['check', 'a/b'], { cwd })).stdout).toBe(
      'Nothing else found in 1 file, as of 2023-07-15\n(1 switched off by the configuration)\n',
    );
  });

  it('nearest to the file holds, for each file of a run', async () => {
    const cwd = workspace({
      'strict/logframe.config.yaml': 'thresholds: { indicator: { at_risk: 80% } }\n',
      'strict/a.yaml': project,
      'usual/b.yaml': project.replace('code: A', 'code: B'),
    });
    expect(await statusOf(cwd, ['.'])).toEqual(['off-track', 'at-risk']);
  });

  it('raises and lowers warnings of its own files only', async () => {
    const cwd = workspace({
      'strict/logframe.config.yaml': 'rules: { LF103: error }\n',
      'strict/a.yaml': warned,
      'lax/logframe.config.yaml': OFF,
      'lax/b.yaml': warned.replace('code: W', 'code: B'),
      'usual/c.yaml': warned.replace('code: W', 'code: C'),
    });
    const { stdout, code } = await run(['check', '--format', 'json'], { cwd });
    const { diagnostics } = JSON.parse(stdout);
    const found = diagnostics.map((one: { file: string; severity: string }) => `${one.file} ${one.severity}`);
    expect([...new Set(found)]).toEqual(['strict/a.yaml error', 'usual/c.yaml warning']);
    expect(code).toBe(1);
  });

  it('that raises a warning makes the run fail, and leaves the figures of the report standing', async () => {
    const cwd = workspace({ 'logframe.config.yaml': 'rules: { LF103: error }\n', 'w.yaml': warned });
    const { stdout, stderr, code } = await run(['report', 'w.yaml'], { cwd });
    expect(stdout).toContain('W · ');
    expect(stderr).toContain('error[LF103]');
    expect(code).toBe(1);
  });

  it('is another file with --config, and none with --no-config', async () => {
    const cwd = workspace({ 'logframe.config.yaml': OFF, 'other.yaml': 'language: vi\n', 'w.yaml': warned });
    expect((await run(['check', 'w.yaml', '--no-config'], { cwd })).stdout).toContain('warning[LF103]');
    expect((await run(['check', 'w.yaml', '--config', 'other.yaml'], { cwd })).stdout).toContain('cảnh báo[LF103]');
    const missing = await run(['check', 'w.yaml', '--config', 'none.yaml'], { cwd });
    expect(missing).toMatchObject({ code: 2, stderr: 'error: there is no readable file or folder `none.yaml`\n' });
  });

  it('that is wrong stops the command with 2, and is shown with its place', async () => {
    const cwd = workspace({ 'logframe.config.yaml': 'rules: { LF412: fatal }\n', 'a.yaml': project });
    const { code, stdout, stderr } = await run(['report'], { cwd });
    expect(stderr).toContain('error[LF801]');
    expect(stderr).toContain('--> logframe.config.yaml:1:');
    expect(stderr).toContain('error: nothing was run: the configuration `logframe.config.yaml` is invalid\n');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('that is not YAML is shown with its place too', async () => {
    const cwd = workspace({ 'logframe.config.yaml': 'rules: [\n', 'a.yaml': project });
    const { code, stderr } = await run(['check'], { cwd });
    expect(stderr).toContain('error[LF801]');
    expect(code).toBe(2);
  });

  it('of nothing but comments sets nothing', async () => {
    const cwd = workspace({ 'logframe.config.yaml': '# later\n', 'a.yaml': project });
    expect((await run(['check'], { cwd })).code).toBe(0);
  });
});
