import { orderDiagnostics } from '../diagnostics/order-diagnostics.js';
import { formatPlace } from '../model/place.js';
import type { Origin } from '../model/setting.js';
import type { WorkspaceConfig } from '../model/workspace-config.js';
import { toDiagnostic } from '../rules/registry.js';
import { CannotRun } from './cannot-run.js';
import { type Context, createContext } from './context.js';
import { ConfigFinder, type FoundConfig } from './find-config.js';
import type { Invocation } from './invocation.js';
import { printDiagnostics } from './print-diagnostics.js';

export interface ConfiguredRun {
  readonly context: Context;
  /** The configuration that holds for each file, in the order of the files. */
  readonly configs: readonly FoundConfig[];
}

/**
 * Finds the configuration of every file, and decides what holds for the run: language and as-of date are those of the
 * first file, and others are told. A configuration that is wrong ends the command.
 */
export async function configureRun(
  files: readonly string[],
  { options, io, progress }: Invocation,
): Promise<ConfiguredRun> {
  const finder = new ConfigFinder(io.cwd, options.config === true ? undefined : options.config);
  const configs = await Promise.all(files.map((file) => finder.forFile(file)));
  const context = createContext(options, io, configs[0]?.config);

  const wrong = [...new Set(configs)].flatMap(({ findings }) => findings);
  if (wrong.length > 0) {
    await progress.end();
    const diagnostics = orderDiagnostics(wrong).flatMap((finding) => toDiagnostic(finding) ?? []);
    await printDiagnostics(diagnostics, context, io);
    throw new CannotRun({ kind: 'config-invalid', file: wrong[0]?.place.source.file ?? '' });
  }

  const others = new Set(configs.flatMap(({ config }) => config ?? []));
  for (const note of context.isQuiet ? [] : passedOver(others, context)) await progress.print(`${note}\n`);
  return { context, configs };
}

/** What other configurations say of language and as-of date, where nobody chose these on purpose. */
function passedOver(configs: ReadonlySet<WorkspaceConfig>, context: Context): readonly string[] {
  const { origins, texts } = context;
  return [...configs].flatMap(({ at, language, asOf }) => {
    const said = [
      { key: 'language', value: context.language, other: language, origin: origins.language },
      { key: 'as_of', value: context.asOf, other: asOf, origin: origins.asOf },
    ];
    return said.flatMap(({ key, value, other, origin }) => {
      if (other === undefined || other === value || isChosen(origin)) return [];
      return texts.passedOver({ key, value, other, place: formatPlace(at.of(key)) });
    });
  });
}

function isChosen(origin: Origin): boolean {
  return origin.kind === 'flag' || (origin.kind === 'variable' && origin.name.startsWith('LOGFRAME_'));
}
