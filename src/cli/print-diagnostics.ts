import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlainDate } from '../model/plain-date.js';
import { VERSION } from '../version.js';
import type { Context } from './context.js';
import type { CliIo } from './io.js';

/**
 * Prints findings on standard error, as `logframe check` does on standard output.
 * @param asOf the date of the figures; absent where none were looked at
 */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  { language, errorColour, width }: Context,
  io: CliIo,
  asOf?: PlainDate,
): Promise<void> {
  const { renderPretty } = await import('../render/check/render-pretty.js');
  const files = [...new Set(diagnostics.map(({ place }) => place.source.file))];
  const hidden = { error: 0, warning: 0, info: 0 };
  await io.stderr.write(
    renderPretty(diagnostics, { language, colour: errorColour, width, files, asOf, hidden, version: VERSION }),
  );
}
