import { extname } from 'node:path';
import type { FormatDefinition } from '../render/format-definition.js';
import { CannotRun } from './cannot-run.js';
import { choose } from './settings/choose.js';

/** The format of the output: `--format`, else what the extension of the output file says, else the default one. */
export function chooseFormat<Name extends string>(
  flag: string | undefined,
  output: string | undefined,
  formats: readonly FormatDefinition<Name>[],
): Name {
  if (flag !== undefined) return choose('--format', flag, namesOf(formats));
  if (output === undefined || output === '-') return defaultFormat(formats);
  const extension = extname(output).toLowerCase();
  const format = formats.find(({ extensions }) => extensions.includes(extension));
  if (format) return format.name;
  const extensions = formats.flatMap((one) => one.extensions);
  throw new CannotRun({ kind: 'output-format', file: output, extensions });
}

/** Every name that `--format` takes. */
export function namesOf<Name extends string>(formats: readonly FormatDefinition<Name>[]): readonly Name[] {
  return formats.map(({ name }) => name);
}

/** The format where none is asked for. A list without one is a bug. */
export function defaultFormat<Name extends string>(formats: readonly FormatDefinition<Name>[]): Name {
  const format = formats.find(({ isDefault }) => isDefault);
  if (!format) throw new RangeError(`no default among ${namesOf(formats).join(', ')}`);
  return format.name;
}
