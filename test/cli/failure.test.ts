import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run-cli.js';
import { ROOT } from './support/run.js';

/** Runs a report with a clock that breaks: a bug, as far as the command line can tell. */
async function runWithBug(env: Readonly<Record<string, string>>): Promise<{ code: number; stderr: string }> {
  let stderr = '';
  const stream = (write: (text: string) => void) => ({
    isTTY: false,
    columns: undefined,
    write: (text: string) => Promise.resolve(write(text)),
  });
  const code = await runCli(['report', 'projects/p4em.yaml'], {
    stdout: stream(() => {}),
    stderr: stream((text) => {
      stderr += text;
    }),
    readStdin: () => Promise.resolve(new Uint8Array()),
    env,
    cwd: ROOT,
    now: () => {
      throw new Error('the clock stands still');
    },
  });
  return { code, stderr };
}

describe('a bug', () => {
  it('ends with 3, says that it is one, and how to report it', async () => {
    const { code, stderr } = await runWithBug({});
    expect(stderr).toContain('This is a bug in logframe, not in your files: the clock stands still\n');
    expect(stderr).toContain('`logframe --version`');
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(3);
  });

  it('shows where it happened only with LOGFRAME_DEBUG=1, and speaks Vietnamese', async () => {
    const { stderr } = await runWithBug({ LOGFRAME_DEBUG: '1', LOGFRAME_LANG: 'vi' });
    expect(stderr).toContain('Đây là lỗi của logframe');
    expect(stderr).toMatch(/\n {4}at /);
  });
});
