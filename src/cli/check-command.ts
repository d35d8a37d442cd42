import { chooseBaseline } from './baseline/choose-baseline.js';
import type { Invocation } from './invocation.js';
import type { OpenRun } from './open-run.js';
import { quoteForShell } from './quote-for-shell.js';

/** The command line that prints every finding of a run, its paths and options as they were typed. */
export function checkCommand({ paths, options, io }: Invocation, run: OpenRun): string {
  const { asOf, lang, config, stdinName, ignore } = options;
  const words = [
    ...paths,
    ...flag('--as-of', asOf),
    ...flag('--lang', lang),
    ...(config === false ? ['--no-config'] : flag('--config', config)),
    ...flag('--stdin-name', stdinName),
    // A report counts known findings, too.
    ...(chooseBaseline(options, run, io) ? ['--no-baseline'] : []),
    ...(ignore === false ? ['--no-ignore'] : []),
  ];
  return ['logframe check', ...words.map(quoteForShell)].join(' ');
}

function flag(name: string, value: string | boolean | undefined): readonly string[] {
  return typeof value === 'string' ? [name, value] : [];
}
