import { dirname } from 'node:path';
import { type Baseline, compareWithBaseline } from '../../diagnostics/baseline.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatPlace } from '../../model/place.js';
import type { Setting } from '../../model/setting.js';
import { isErrorOfForm } from '../../rules/is-error-of-form.js';
import { displayPath } from '../../source/files/display-path.js';
import { CannotRun } from '../cannot-run.js';
import { protectInputs } from '../emit.js';
import type { Invocation } from '../invocation.js';
import type { OpenRun } from '../open-run.js';
import { chooseBaseline, passedOver } from './choose-baseline.js';
import { lookedFor } from './looked-for.js';
import { nameFrom } from './name-from.js';
import { readBaseline } from './read-baseline.js';

export interface NewFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** The findings that the baseline knows; absent where the run has no baseline. */
  readonly known?: readonly Diagnostic[] | undefined;
  /** What to say on standard error of baselines that other configurations name. */
  readonly passedOver: string;
  /** What to say there of known findings that are no longer found. */
  readonly fixed: string;
}

const MOST_LISTED = 10;

/**
 * Sets the findings of a run against its baseline.
 * @param needed whether a baseline that the configuration names has to be there: `check` would take every finding for
 * new without it, a report shows them all the same
 */
export async function leaveOutKnown(
  run: OpenRun,
  { options, io }: Invocation,
  needed: 'needed' | 'not-needed' = 'needed',
): Promise<NewFindings> {
  const chosen = chooseBaseline(options, run, io);
  const ofOthers = listPassedOver(chosen, passedOver(options, run), run.context, io.cwd);
  if (!chosen) return { diagnostics: run.diagnostics, passedOver: ofOthers, fixed: '' };
  protectInputs(options.output, [chosen.value], io.cwd);
  const file = displayPath(chosen.value, io.cwd);
  const baseline = await readBaseline(chosen.value, io.cwd);
  if (!baseline && needed === 'not-needed' && chosen.origin.kind === 'file') {
    return { diagnostics: run.diagnostics, passedOver: ofOthers, fixed: '' };
  }
  if (!baseline) throw new CannotRun({ kind: 'baseline-missing', file });

  const folder = dirname(chosen.value);
  const nameFile = nameFrom(folder, io.cwd);
  const { fresh, known, gone } = compareWithBaseline(run.diagnostics, baseline, nameFile, isErrorOfForm);
  const fixed = gone.filter(lookedFor(run, folder, nameFile));
  const ofFixed = fixed.length === 0 ? '' : listFixed(fixed, file, run.context);
  return { diagnostics: fresh, known, passedOver: ofOthers, fixed: ofFixed };
}

function listPassedOver(
  chosen: Setting<string> | undefined,
  others: readonly Setting<string>[],
  { texts }: OpenRun['context'],
  cwd: string,
): string {
  const value = chosen ? displayPath(chosen.value, cwd) : '—';
  return others
    .map(({ value: other, origin }) => {
      const place = origin.kind === 'file' ? formatPlace(origin.place) : '';
      return `${texts.passedOver({ key: 'baseline', value, other: displayPath(other, cwd), place })}\n`;
    })
    .join('');
}

function listFixed(fixed: Baseline, file: string, { texts }: OpenRun['context']): string {
  const total = fixed.reduce((sum, { severities }) => sum + severities.length, 0);
  const shown = fixed.slice(0, MOST_LISTED);
  const lines = [
    texts.goneFromBaseline(total, file),
    ...shown.map(
      ({ file: of, code, path, severities: { length } }) =>
        `  ${of} ${code} ${path}${length > 1 ? ` × ${length}` : ''}`,
    ),
    ...(fixed.length > shown.length ? [`  ${texts.andMore(fixed.length - shown.length)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
