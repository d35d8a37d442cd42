import { countBySeverity, limitProblems, type SeverityCounts } from '../../diagnostics/limit-problems.js';
import { CHECK_WORDS } from '../../render/check/check-words.js';
import { CHECK_FORMATS, type CheckFormat } from '../../render/check/formats.js';
import { VERSION } from '../../version.js';
import type { RunCommand } from '../command-list.js';
import { emit } from '../emit.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { openRun } from '../open-run.js';
import { chooseFormat } from '../output-format.js';
import { choose, chooseNumber } from '../settings/choose.js';

const FORMATS = ['pretty', 'concise', 'json'] as const satisfies readonly CheckFormat[];
const BY_EXTENSION = { '.json': 'json', '.txt': 'pretty' } as const;

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

  const { context, diagnostics, files } = await openRun(invocation);
  const { language, colour, width, isQuiet } = context;
  const { shown, hidden } = limitProblems(diagnostics, most);
  const text = CHECK_FORMATS[format](shown, { language, colour, width, files: files.length, hidden, version: VERSION });
  timing.end('render');

  await progress.end();
  if (!isQuiet || diagnostics.length > 0 || format === 'json') await emit(text, options.output, io);
  const missing = diagnostics.length - shown.length;
  if (format === 'concise' && missing > 0 && !isQuiet)
    await io.stderr.write(`${CHECK_WORDS[language].hidden(missing)}\n`);
  return exitCodeOf(countBySeverity(diagnostics), failOn);
};

function chooseMost(flag: string | undefined, format: CheckFormat): number {
  if (flag === undefined) return format === 'pretty' ? MOST_SHOWN_TO_PEOPLE : Number.POSITIVE_INFINITY;
  return flag === 'none' ? Number.POSITIVE_INFINITY : chooseNumber('--max-problems', flag, 1);
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
