import type { Diagnostic, Finding } from './diagnostics/diagnostic.js';
import { orderDiagnostics } from './diagnostics/order-diagnostics.js';
import type { Project } from './model/project.js';
import { checkProjects } from './rules/check-projects.js';
import { type SeverityOverrides, toDiagnostic } from './rules/registry.js';
import type { CheckedFile } from './rules/rule.js';
import { decodeProject } from './schema/decode-project.js';
import { type ReadOptions, readProjectTree } from './source/read-project-tree.js';

export interface LoadOptions {
  /** Paths are relative to it, and shown relative to it. */
  readonly cwd: string;
  /** What is read for the file `-`. */
  readonly stdin?: ReadOptions['stdin'];
  /** What the workspace makes of warnings and notes. */
  readonly severities?: SeverityOverrides | undefined;
  /** Told before each file is read. */
  readonly onFile?: ((file: string) => void) | undefined;
}

export interface LoadedProject {
  readonly project: Project;
  readonly file: string;
  /** The CSV files that it names and that were read. */
  readonly attachments: readonly string[];
}

export interface LoadedRun {
  /** The projects of the files that could be decoded, in the order of the files. */
  readonly projects: readonly LoadedProject[];
  /** Everything that was found in all files, in its one order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were looked at, each once. */
  readonly files: readonly string[];
  /** The CSV files that were read, also those of files that could not be decoded. */
  readonly attachments: readonly string[];
}

/** Reads and checks project files. A file that cannot be read or decoded has diagnostics and no project; the others go on. */
export async function loadProjects(paths: readonly string[], options: LoadOptions): Promise<LoadedRun> {
  const files = [...new Set(paths)];

  // 1. Read every file into a located tree and decode it.
  const loaded: LoadedFile[] = [];
  for (const file of files) {
    options.onFile?.(file);
    loaded.push(await loadFile(file, options));
  }
  const projects = loaded.flatMap(({ loadedProject }) => loadedProject ?? []);

  // 2. Apply the rules to all files together.
  const run = {
    projects: projects.map(({ project }) => project),
    files: loaded.flatMap(({ checkedFile }) => checkedFile ?? []),
  };
  const findings = [...loaded.flatMap((one) => one.findings), ...checkProjects(run)];

  // 3. Give the findings their severity and order.
  const diagnostics = orderDiagnostics(findings).flatMap((one) => toDiagnostic(one, options.severities) ?? []);

  return { projects, diagnostics, files, attachments: loaded.flatMap((one) => one.attachments) };
}

interface LoadedFile {
  readonly loadedProject?: LoadedProject | undefined;
  /** Absent where the form of the whole file is not known. */
  readonly checkedFile?: CheckedFile | undefined;
  readonly attachments: readonly string[];
  readonly findings: readonly Finding[];
}

async function loadFile(file: string, { cwd, stdin }: LoadOptions): Promise<LoadedFile> {
  const tree = await readProjectTree(file, file === '-' && stdin ? { cwd, stdin } : { cwd });
  const attachments = tree.attachments.map(({ file: csv }) => csv);
  if (!tree.root || !tree.source) return { attachments, findings: tree.findings };
  const { root, unread } = tree;
  const decoded = decodeProject(root, tree.source.file);
  const findings = [...tree.findings, ...decoded.findings];
  const isNewer = decoded.findings.some(({ code }) => code === 'LF209');
  const refusedKeys = new Set(decoded.findings.filter(({ code }) => code === 'LF201').map(({ place }) => place));
  const checkedFile = root.kind === 'map' && !isNewer ? { root, unread, refusedKeys } : undefined;
  if (!decoded.project) return { checkedFile, attachments, findings };
  return {
    loadedProject: { project: decoded.project, file: decoded.project.file, attachments },
    checkedFile,
    attachments,
    findings,
  };
}
