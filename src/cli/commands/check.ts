import { countBySeverity, limitProblems, type SeverityCounts } from '../../diagnostics/limit-problems.js';
import { CHECK_FORMATS, type CheckFormat } from '../../render/check/formats.js';
import { unseenOf } from '../../render/check/unseen-of.js';
import { VERSION } from '../../version.js';
import { leaveOutKnown } from '../baseline/leave-out-known.js';
import { writeBaseline } from '../baseline/write-baseline.js';
import type { RunCommand } from '../command-list.js';
import { emit } from '../emit.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { openRun } from '../open-run.js';
import { chooseFormat } from '../output-format.js';
import { choose, chooseNumber } from '../settings/choose.js';

const FORMATS = [
  'pretty',
  'concise',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
] as const satisfies readonly CheckFormat[];
const BY_EXTENSION = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.md': 'markdown',
  '.txt': 'pretty',
} as const;

/** The formats in which there is no room to say that findings are left out. */
const SILENT_ON_UNSEEN: ReadonlySet<CheckFormat> = new Set(['concise', 'github', 'gitlab', 'junit']);

/** A list for people stops there; one for programs has no end. */
const MOST_SHOWN_TO_PEOPLE = 100;

const FAIL_ON = ['error', 'warning', 'never'] as const;
type FailOn = (typeof FAIL_ON)[number];

/** `logframe check`: what is wrong with the project files. */
export const check: RunCommand = async (invocation) => {
  const { options, io, timing, progress } = invocation;
  const format = chooseFormat(options.format, options.output, FORMATS, BY_EXTENSION);
  const failOn = choose('--fail-on', options.failOn ?? 'error', FAIL_ON);
  const most = chooseMost(options.maxProblems, format);

  const run = await openRun(invocation);
  if (options.writeBaseline) return writeBaseline(run, invocation);
  const { context, files, suppressed } = run;
  const { diagnostics, known, note } = await leaveOutKnown(run, invocation);
  const { language, asOf, texts, colour, width, isQuiet } = context;
  const { shown, hidden } = limitProblems(diagnostics, most);
  const text = CHECK_FORMATS[format](shown, {
    language,
    colour,
    width,
    files,
    asOf,
    hidden,
    suppressed: suppressed.length,
    known,
    failsFrom: failOn === 'warning' ? 'warning' : 'error',
    version: VERSION,
  });
  timing.end('render');

  await progress.end();
  const saysNothing = isQuiet && diagnostics.length === 0 && format === 'pretty' && options.output === undefined;
  if (!saysNothing) await emit(text, options.output, io);
  const unseen = unseenOf({ hidden, suppressed: suppressed.length, known }, language);
  if (SILENT_ON_UNSEEN.has(format) && unseen !== '' && !isQuiet) await io.stderr.write(`${unseen}\n`);
  if (!isQuiet) await io.stderr.write(note);
  const [first] = shown;
  if (first && format === 'pretty' && options.output === undefined && io.stderr.isTTY && !isQuiet) {
    await io.stderr.write(`${texts.seeExplain(first.code)}\n`);
  }
  return exitCodeOf(countBySeverity(diagnostics), failOn);
};

function chooseMost(flag: string | undefined, format: CheckFormat): number {
  if (flag === undefined) return format === 'pretty' ? MOST_SHOWN_TO_PEOPLE : Number.POSITIVE_INFINITY;
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
