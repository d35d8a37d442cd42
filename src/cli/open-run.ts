import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type LoadedRun, loadProjects } from '../load.js';
import { toDiagnostic } from '../rules/registry.js';
import { statOrNothing } from '../source/files/stat-or-nothing.js';
import { findProjectFiles } from '../source/find-files.js';
import { CannotRun } from './cannot-run.js';
import type { Invocation } from './command-list.js';
import { type Context, createContext } from './context.js';
import { checkOutput, protectInputs } from './emit.js';
import { ConfigFinder } from './find-config.js';
import { printDiagnostics } from './print-diagnostics.js';

const STDIN_NAME = '<stdin>';

/** Everything a command has read before it computes or prints. */
export interface OpenRun extends LoadedRun {
  readonly context: Context;
  readonly configs: ConfigFinder;
}

/** Finds, configures, reads and checks what a command was asked for. */
export async function openRun({ paths, options, io, timing, progress, texts }: Invocation): Promise<OpenRun> {
  // 1. Find the project files.
  progress.say(texts.progress.find);
  const files = await findFiles(paths, io.cwd);
  checkOutput(options.output, io.cwd);
  protectInputs(options.output, files, io.cwd);
  timing.end('find');

  // 2. Find their configurations. What is one for the whole run comes from that of the first file.
  const stdinName = options.stdinName ?? STDIN_NAME;
  const named = options.config === true ? undefined : options.config;
  const configs = new ConfigFinder(io.cwd, named);
  const shownFiles = files.map((file) => (file === '-' ? stdinName : file));
  const found = await Promise.all(shownFiles.map((file) => configs.forFile(file)));
  const context = createContext(options, io, found[0]?.config);
  protectInputs(
    options.output,
    found.flatMap(({ file }) => file ?? []),
    io.cwd,
  );
  const wrong = [...new Set(found)].flatMap(({ findings }) => findings);
  if (wrong.length > 0) {
    await progress.end();
    const diagnostics = wrong.flatMap((finding) => toDiagnostic(finding) ?? []);
    await printDiagnostics(diagnostics, context, io);
    throw new CannotRun({ kind: 'config-invalid', file: wrong[0]?.place.source.file ?? '' });
  }

  // 3. Read and check the files.
  const stdin = files.includes('-') ? { name: stdinName, bytes: await io.readStdin() } : undefined;
  const loaded = await loadProjects(files, {
    cwd: io.cwd,
    ...(stdin && { stdin }),
    onFile: (file) => progress.say(`${texts.progress.read} ${file}`),
  });
  // A CSV file that is no text is no attachment, but there is a finding in it.
  const findingsIn = loaded.diagnostics.map(({ place }) => place.source.file);
  protectInputs(options.output, new Set([...loaded.attachments, ...findingsIn]), io.cwd);
  const diagnostics = await Promise.all(loaded.diagnostics.map((one) => setLevel(one, configs)));
  timing.end('read');
  return { ...loaded, context, configs, diagnostics: diagnostics.flatMap((one) => one ?? []) };
}

async function findFiles(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const asked = paths.length > 0 ? paths : [isFolder(resolve(cwd, 'projects')) ? 'projects' : '.'];
  const { files, missing, unreadable } = await findProjectFiles(
    asked.filter((path) => path !== '-'),
    cwd,
  );
  if (missing[0] !== undefined) throw new CannotRun({ kind: 'no-such-file', path: missing[0] });
  if (unreadable[0] !== undefined) throw new CannotRun({ kind: 'folder-not-read', folder: unreadable[0] });
  const all = asked.includes('-') ? ['-', ...files] : files;
  if (all.length === 0) throw new CannotRun({ kind: 'no-project-files', paths: asked });
  return all;
}

/** A finding at the level that the configuration of its own file gives it; nothing where it is off there. */
async function setLevel(diagnostic: Diagnostic, configs: ConfigFinder): Promise<Diagnostic | undefined> {
  const { config } = await configs.forFile(diagnostic.place.source.file);
  return config?.rules ? toDiagnostic(diagnostic, Object.fromEntries(config.rules)) : diagnostic;
}

function isFolder(path: string): boolean {
  return statOrNothing(path)?.isDirectory() ?? false;
}
