import { dirname, join, resolve } from 'node:path';
import { type LoadedRun, loadProjects } from '../load.js';
import type { Project } from '../model/project.js';
import type { WorkspaceConfig } from '../model/workspace-config.js';
import { displayPath } from '../source/files/display-path.js';
import { findProjectFiles } from '../source/files/find-project-files.js';
import { isFolder } from '../source/files/is-folder.js';
import { isSameFile } from '../source/files/is-same-file.js';
import { CannotRun } from './cannot-run.js';
import { configureRun } from './configure-run.js';
import type { Context } from './context.js';
import { checkOutput, type Output, protectInputs } from './emit.js';
import type { FoundConfig } from './find-config.js';
import type { Invocation } from './invocation.js';

/** What standard input is called where `--stdin-name` says nothing else. */
export const STDIN_NAME = '<stdin>';

/** Everything a command has read before it computes or prints. */
export interface OpenRun extends LoadedRun {
  readonly context: Context;
  /** The configuration that holds for each project file, by the name it is shown with, in the order of the files. */
  readonly configs: ReadonlyMap<string, FoundConfig>;
}

/**
 * Finds, configures, reads and checks what a command was asked for.
 * @param outputs the files that the command will write; none may be one that is read
 */
export async function openRun(
  invocation: Invocation,
  outputs: readonly Output[] = [{ file: invocation.options.output }],
): Promise<OpenRun> {
  const { paths, options, io, timing, progress, texts } = invocation;
  // 1. Find the project files.
  progress.say(texts.progress.find);
  const stdinName = options.stdinName ?? STDIN_NAME;
  const files = await findFiles(paths, stdinName, io.cwd);
  const named = files.map((file) => (file === '-' ? stdinName : file));
  for (const { file, makesFolder } of outputs) checkOutput(file, io.cwd, makesFolder);
  const protect = (inputs: Iterable<string>) => {
    const all = [...inputs];
    for (const { file } of outputs) protectInputs(file, all, io.cwd);
  };
  protect(named);
  timing.end('find');

  // 2. Find their configurations.
  const { context, configs: found } = await configureRun(named, invocation);
  const configFiles = found.flatMap(({ file }) => file ?? []);
  protect(configFiles);
  const configs = new Map(found.map((one, index) => [displayPath(named[index] ?? '', io.cwd), one]));

  // 3. Read and check the files.
  const stdin = files.includes('-') ? { name: stdinName, bytes: await io.readStdin() } : undefined;
  const loaded = await loadProjects(files, {
    cwd: io.cwd,
    asOf: context.asOf,
    asOfIsToday: context.asOfIsToday,
    settingsOf: settingsOf(configs),
    commentsSilence: options.ignore,
    ...(stdin && { stdin }),
    onFile: (file) => progress.say(`${texts.progress.read} ${file}`),
    onAssess: (file) => progress.say(`${texts.progress.assess} ${file}`),
  });
  // A CSV file that is no text is no attachment, but there is a finding in it.
  const findingsIn = loaded.diagnostics.map(({ place }) => place.source.file);
  const registered = loaded.projects.flatMap(({ project }) => registeredFilesOf(project));
  protect(new Set([...loaded.attachments, ...findingsIn, ...registered]));
  timing.end('read');
  return { ...loaded, context, configs };
}

/** Also for a configuration itself, in which rules may find something: its own settings hold. */
function settingsOf(configs: ReadonlyMap<string, FoundConfig>): (file: string) => WorkspaceConfig | undefined {
  const own = new Map([...configs.values()].flatMap(({ config }) => (config ? [[config.at.source.file, config]] : [])));
  return (file) => (configs.has(file) ? configs.get(file)?.config : own.get(file));
}

/** The files that prove what a project file says: evidence and sources, relative to the project file as they are written. */
function registeredFilesOf({ file, evidence = [], sources = [] }: Project): readonly string[] {
  return [...evidence, ...sources].flatMap((record) => (record.file ? join(dirname(file), record.file) : []));
}

async function findFiles(paths: readonly string[], stdinName: string, cwd: string): Promise<readonly string[]> {
  const asked = paths.length > 0 ? paths : [isFolder(resolve(cwd, 'projects')) ? 'projects' : '.'];
  const { files, missing, unreadable } = await findProjectFiles(
    asked.filter((path) => path !== '-'),
    cwd,
  );
  if (missing[0] !== undefined) throw new CannotRun({ kind: 'no-such-file', path: missing[0] });
  if (unreadable[0] !== undefined) throw new CannotRun({ kind: 'folder-not-read', folder: unreadable[0] });
  const all = asked.includes('-') ? withStdin(files, stdinName, cwd) : files;
  if (all.length === 0) throw new CannotRun({ kind: 'no-project-files', paths: asked });
  return all;
}

/** Standard input in the place of the file whose name it has, as an editor sends what is not saved yet; else first. */
function withStdin(files: readonly string[], stdinName: string, cwd: string): readonly string[] {
  const isNamed = (file: string) => isSameFile(resolve(cwd, file), resolve(cwd, stdinName));
  const all = files.some(isNamed) ? files.map((file) => (isNamed(file) ? '-' : file)) : ['-', ...files];
  return [...new Set(all)];
}
