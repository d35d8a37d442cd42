import { countBySeverity, limitProblems, type SeverityCounts } from '../../diagnostics/limit-problems.js';
import { CHECK_FORMAT_DEFINITIONS, checkFormat } from '../../render/check/formats.js';
import { unseenOf } from '../../render/check/unseen-of.js';
import { VERSION } from '../../version.js';
import { leaveOutKnown } from '../baseline/leave-out-known.js';
import { refuseContradictions } from '../baseline/refuse-contradictions.js';
import { writeBaseline } from '../baseline/write-baseline.js';
import { emit } from '../emit.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { RunCommand } from '../invocation.js';
import { openRun } from '../open-run.js';
import { chooseFormat } from '../output-format.js';
import { chooseFailOn, type FailOn } from '../settings/fail-on.js';
import { chooseMost } from '../settings/most.js';

/** `logframe check`: what is wrong with the project files. */
export const check: RunCommand = async (invocation) => {
  const { options, io, timing, progress } = invocation;
  refuseContradictions(options);
  const format = chooseFormat(options.format, options.output, CHECK_FORMAT_DEFINITIONS);
  const failOn = chooseFailOn(options.failOn);
  const most = chooseMost(options.maxProblems, format);

  const run = await openRun(invocation);
  if (options.writeBaseline) return writeBaseline(run, invocation);
  const { context, files, suppressed, off } = run;
  const { diagnostics, known, passedOver, fixed } = await leaveOutKnown(run, invocation);
  const { language, asOf, texts, colour, width, isQuiet } = context;
  const { shown, hidden } = limitProblems(diagnostics, most);
  const { load, saysUnseen } = checkFormat(format);
  const render = await load();
  const text = render(shown, {
    language,
    colour,
    width,
    files,
    asOf,
    hidden,
    suppressed,
    known,
    off,
    rulesOff: [...new Set([...run.rulesOff.values()].flat())].sort(),
    failsFrom: failOn === 'warning' ? 'warning' : 'error',
    version: VERSION,
  });
  timing.end('render');

  await progress.end();
  const saysNothing = isQuiet && diagnostics.length === 0 && format === 'pretty' && options.output === undefined;
  if (!saysNothing) await emit(text, options.output, io);
  const unseen = unseenOf({ hidden, suppressed, known, off }, language);
  if (!saysUnseen && unseen !== '' && !isQuiet) await io.stderr.write(`${unseen}\n`);
  if (!isQuiet) await io.stderr.write(passedOver + fixed);
  const [first] = shown;
  // A pager shares the screen with standard error: a line of ours would stand across its own.
  const isOnScreen = io.stdout.isTTY && io.stderr.isTTY && options.output === undefined;
  if (first && format === 'pretty' && isOnScreen && !isQuiet) {
    await io.stderr.write(`${texts.seeExplain(first.code)}\n`);
  }
  return exitCodeOf(countBySeverity(diagnostics), failOn);
};

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
