import { dirname } from 'node:path';
import { type Baseline, knowFindings, mergeBaselines, printBaseline } from '../../diagnostics/baseline.js';
import { isErrorOfForm } from '../../rules/is-error-of-form.js';
import { displayPath } from '../../source/files/display-path.js';
import { CannotRun } from '../cannot-run.js';
import { checkOutput, emit } from '../emit.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Invocation } from '../invocation.js';
import type { OpenRun } from '../open-run.js';
import { chooseBaseline } from './choose-baseline.js';
import { lookedFor } from './looked-for.js';
import { nameFrom } from './name-from.js';
import { readBaseline } from './read-baseline.js';

/**
 * Writes the findings of a run into its baseline, whatever their severity; errors of form are left out and make the run
 * fail. What the baseline knows beyond this run stays;
 * a file that is no baseline is not overwritten.
 */
export async function writeBaseline(run: OpenRun, { options, io, progress }: Invocation): Promise<ExitCode> {
  const chosen = chooseBaseline(options, run, io);
  if (!chosen) throw new CannotRun({ kind: 'no-baseline' });
  const file = displayPath(chosen.value, io.cwd);
  checkOutput(file, io.cwd);

  const folder = dirname(chosen.value);
  const nameFile = nameFrom(folder, io.cwd);
  const old = (await readBaseline(chosen.value, io.cwd)) ?? [];
  const isLookedFor = lookedFor(run, folder, nameFile);
  const knowable = run.diagnostics.filter((one) => !isErrorOfForm(one));
  const left = run.diagnostics.length - knowable.length;
  const found = knowFindings(knowable, nameFile);
  const merged = mergeBaselines(
    found,
    old.filter((one) => !isLookedFor(one)),
  );

  await progress.end();
  await emit(printBaseline(merged), chosen.value, io);
  const said = {
    findings: total(found),
    files: new Set(found.map((one) => one.file)).size,
    file,
    kept: total(merged) - total(found),
    left,
  };
  if (!run.context.isQuiet) await io.stderr.write(`${run.context.texts.wroteBaseline(said)}\n`);
  return left > 0 ? EXIT.findings : EXIT.fine;
}

function total(baseline: Baseline): number {
  return baseline.reduce((sum, { severities }) => sum + severities.length, 0);
}
