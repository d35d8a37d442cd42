import { CannotRun } from '../cannot-run.js';
import type { CliOptions } from '../options.js';

/** Refuses what cannot be meant beside `--write-baseline`: it needs a baseline, and prints no findings. */
export function refuseContradictions({ writeBaseline, baseline, output, format }: CliOptions): void {
  if (!writeBaseline) return;
  if (baseline === false) {
    throw new CannotRun({ kind: 'contradiction', options: ['--write-baseline', '--no-baseline'] });
  }
  if (output !== undefined) throw new CannotRun({ kind: 'baseline-prints-nothing', option: '--output' });
  if (format !== undefined) throw new CannotRun({ kind: 'baseline-prints-nothing', option: '--format' });
}
