import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { VERSION } from '../version.js';
import type { Context } from './context.js';
import type { CliIo } from './io.js';

/** Prints findings on standard error, as `logframe check` does on standard output. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  { language, asOf, errorColour, width }: Context,
  io: CliIo,
): Promise<void> {
  const { CHECK_FORMATS } = await import('../render/check/formats.js');
  const files = [...new Set(diagnostics.map(({ place }) => place.source.file))];
  const hidden = { error: 0, warning: 0, info: 0 };
  await io.stderr.write(
    CHECK_FORMATS.pretty(diagnostics, { language, colour: errorColour, width, files, asOf, hidden, version: VERSION }),
  );
}
