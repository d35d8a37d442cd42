import { extname } from 'node:path';
import { CannotRun } from './cannot-run.js';
import { choose } from './settings/choose.js';

/**
 * The format of the output: `--format`, else what the extension of the output file says, else the first of the formats.
 * @param byExtension the formats by the extensions that stand for them, `.json`
 */
export function chooseFormat<F extends string>(
  flag: string | undefined,
  output: string | undefined,
  formats: readonly [F, ...F[]],
  byExtension: Readonly<Record<string, F>>,
): F {
  if (flag !== undefined) return choose('--format', flag, formats);
  if (output === undefined || output === '-') return formats[0];
  const format = byExtension[extname(output).toLowerCase()];
  if (format === undefined) {
    throw new CannotRun({ kind: 'output-format', file: output, extensions: Object.keys(byExtension) });
  }
  return format;
}

/** Whether somebody wants Markdown by the name of the file. */
export function isMarkdown(file: string): boolean {
  return extname(file).toLowerCase() === '.md';
}
