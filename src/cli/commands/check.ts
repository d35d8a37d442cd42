import { countBySeverity, limitProblems, type SeverityCounts } from '../../diagnostics/limit-problems.js';
import { CHECK_FORMATS, type CheckFormat, loadCheckFormat } from '../../render/check/formats.js';
import { unseenOf } from '../../render/check/unseen-of.js';
import { VERSION } from '../../version.js';
import { leaveOutKnown } from '../baseline/leave-out-known.js';
import { refuseContradictions } from '../baseline/refuse-contradictions.js';
import { writeBaseline } from '../baseline/write-baseline.js';
import type { RunCommand } from '../command-list.js';
import { emit } from '../emit.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { openRun } from '../open-run.js';
import { chooseFormat } from '../output-format.js';
import { choose, chooseNumber } from '../settings/choose.js';

const BY_EXTENSION = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.md': 'markdown',
  '.txt': 'pretty',
} as const;

/** The formats in which there is no room to say that findings are left out. */
const SILENT_ON_UNSEEN: ReadonlySet<CheckFormat> = new Set(['concise', 'github', 'gitlab', 'junit']);

/**
 * Where a list stops unless `--max-problems` says otherwise: for people, and for GitHub, which keeps 5,000 results of a
 * SARIF file and refuses one with more than 25,000. The other lists for programs have no end.
 */
const MOST: Readonly<Partial<Record<CheckFormat, number>>> = { pretty: 100, sarif: 5000 };

const FAIL_ON = ['error', 'warning', 'never'] as const;
type FailOn = (typeof FAIL_ON)[number];

/** `logframe check`: what is wrong with the project files. */
export const check: RunCommand = async (invocation) => {
  const { options, io, timing, progress } = invocation;
  refuseContradictions(options);
  const format = chooseFormat(options.format, options.output, CHECK_FORMATS, BY_EXTENSION);
  const failOn = choose('--fail-on', options.failOn ?? 'error', FAIL_ON);
  const most = chooseMost(options.maxProblems, format);

  const run = await openRun(invocation);
  if (options.writeBaseline) return writeBaseline(run, invocation);
  const { context, files, suppressed } = run;
  const { diagnostics, known, note } = await leaveOutKnown(run, invocation);
  const { language, asOf, texts, colour, width, isQuiet } = context;
  const { shown, hidden } = limitProblems(diagnostics, most);
  const render = await loadCheckFormat(format);
  const text = render(shown, {
    language,
    colour,
    width,
    files,
    asOf,
    hidden,
    suppressed,
    known,
    failsFrom: failOn === 'warning' ? 'warning' : 'error',
    version: VERSION,
  });
  timing.end('render');

  await progress.end();
  const saysNothing = isQuiet && diagnostics.length === 0 && format === 'pretty' && options.output === undefined;
  if (!saysNothing) await emit(text, options.output, io);
  const unseen = unseenOf({ hidden, suppressed, known }, language);
  if (SILENT_ON_UNSEEN.has(format) && unseen !== '' && !isQuiet) await io.stderr.write(`${unseen}\n`);
  if (!isQuiet) await io.stderr.write(note);
  const [first] = shown;
  // In a pipe to a pager both streams come to the same screen: a line of ours would stand across the pager's.
  const isOnScreen = io.stdout.isTTY && io.stderr.isTTY && options.output === undefined;
  if (first && format === 'pretty' && isOnScreen && !isQuiet) {
    await io.stderr.write(`${texts.seeExplain(first.code)}\n`);
  }
  return exitCodeOf(countBySeverity(diagnostics), failOn);
};

function chooseMost(flag: string | undefined, format: CheckFormat): number {
  if (flag === undefined) return MOST[format] ?? Number.POSITIVE_INFINITY;
  return flag === 'none' ? Number.POSITIVE_INFINITY : chooseNumber('--max-problems', flag, 1, 'none');
}

function exitCodeOf({ error, warning }: SeverityCounts, failOn: FailOn): ExitCode {
  switch (failOn) {
    case 'never':
      return EXIT.fine;
    case 'error':
      return error > 0 ? EXIT.findings : EXIT.fine;
    case 'warning':
      return error + warning > 0 ? EXIT.findings : EXIT.fine;
  }
}
