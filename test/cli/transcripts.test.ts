import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, ROOT, run } from './support/run.js';
import { matches, parseCommand, readTranscript, rewriteTranscript, type Step } from './support/transcript.js';

/**
 * Runs the commands of the transcripts beside this file and of the README, and compares what they print. With
 * UPDATE_TRANSCRIPTS=1 it writes down what they print now: read the difference before you commit it.
 */
const isUpdate = process.env['UPDATE_TRANSCRIPTS'] === '1';

let cwd = '';

/** Commands run in a copy, because some write files; the transcripts call their fixtures `fixtures/`. */
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'logframe-transcripts-'));
  for (const folder of ['projects', 'test/rules']) cpSync(join(ROOT, folder), join(cwd, folder), { recursive: true });
  cpSync(join(import.meta.dirname, 'fixtures'), join(cwd, 'fixtures'), { recursive: true });
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function play({ command }: Step): Promise<Outcome> {
  const { env, argv, stdin } = parseCommand(command.replace(/^npx /, ''));
  const [program, ...rest] = argv;
  expect(program).toBe('logframe');
  return run(rest, { cwd, env, stdin: stdin ? readFileSync(join(cwd, stdin), 'utf8') : '' });
}

for (const name of readdirSync(import.meta.dirname).filter((file) => file.endsWith('.md'))) {
  describe(basename(name), () => {
    const path = join(import.meta.dirname, name);
    const steps = readTranscript(readFileSync(path, 'utf8'));
    const outcomes: { step: Step; output: string; exit: number }[] = [];

    it.each(steps.map((step) => [step.command, step] as const))('$ %s', async (_, step) => {
      const { both, code } = await play(step);
      outcomes.push({ step, output: both, exit: code });
      if (!isUpdate) expect({ output: both, exit: code }).toEqual({ output: step.output, exit: step.exit ?? 0 });
    });

    afterAll(() => {
      if (isUpdate) writeFileSync(path, rewriteTranscript(readFileSync(path, 'utf8'), outcomes));
    });
  });
}

const readme = join(ROOT, 'README.md');

/** In the README a line of `…` leaves lines out, and a command without output is only run. */
describe.runIf(existsSync(readme))('README.md', () => {
  const steps = existsSync(readme) ? readTranscript(readFileSync(readme, 'utf8')) : [];
  const ours = steps.filter(({ command }) => /^(?:[A-Z_]+=\S+ )*(?:npx )?logframe(?: |$)/.test(command));
  const outcomes: { step: Step; output: string; exit: number }[] = [];

  it('shows how to use the program', () => {
    expect(ours.length).toBeGreaterThan(0);
  });

  it.each(ours.map((step) => [step.command, step] as const))('$ %s', async (_, step) => {
    const { both, code } = await play(step);
    expect(code).toBe(step.exit ?? 0);
    if (step.output === '') return;
    if (isUpdate && !matches(both, step.output)) outcomes.push({ step, output: both, exit: step.exit ?? 0 });
    if (isUpdate || matches(both, step.output)) return;
    expect(both).toBe(step.output);
  });

  afterAll(() => {
    if (outcomes.length > 0) writeFileSync(readme, rewriteTranscript(readFileSync(readme, 'utf8'), outcomes));
  });
});
