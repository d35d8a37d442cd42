import { dirname, resolve } from 'node:path';
import { assessProject } from './calc/assess-project.js';
import type { ProjectAssessment } from './calc/project-assessment.js';
import type { Diagnostic, Finding } from './diagnostics/diagnostic.js';
import { orderDiagnostics } from './diagnostics/order-diagnostics.js';
import { compareTexts } from './model/compare-texts.js';
import type { PlainDate } from './model/plain-date.js';
import type { Project } from './model/project.js';
import type { WorkspaceSettings } from './model/workspace-config.js';
import { checkProject, checkRun } from './rules/check-projects.js';
import { checkThresholds } from './rules/configuration/check-thresholds.js';
import { isErrorOfForm } from './rules/is-error-of-form.js';
import { toDiagnostic } from './rules/registry.js';
import type { CheckedFile, RunOfProjects } from './rules/rule.js';
import { type CommentedFile, type SuppressedDiagnostic, suppressFindings } from './rules/suppress-findings.js';
import { decodeProject } from './schema/decode-project.js';
import { findRegisteredFiles, type RegisteredFiles } from './source/find-registered-files.js';
import { lastingPath } from './source/lasting-path.js';
import type { TreeNode } from './source/node.js';
import { type ReadOptions, readProjectTree } from './source/read-project-tree.js';
import { withPaths } from './source/with-paths.js';

export interface LoadOptions {
  /** Paths are relative to it, and shown relative to it. */
  readonly cwd: string;
  /** What is read for the file `-`. */
  readonly stdin?: ReadOptions['stdin'];
  /** The date at which rules look at figures. */
  readonly asOf: PlainDate;
  /** Whether that is today because no date was chosen: records after it are then impossible, not merely later. */
  readonly asOfIsToday?: boolean | undefined;
  /**
   * What the workspace of a project file sets for it, also asked for other files with findings in them, such as the
   * configuration itself: `rules` decide what those weigh.
   */
  readonly settingsOf?: ((file: string) => WorkspaceSettings | undefined) | undefined;
  /** Told before each file is read. */
  readonly onFile?: ((file: string) => void) | undefined;
  /** Told before the figures of each project are computed. */
  readonly onAssess?: ((file: string) => void) | undefined;
}

export interface LoadedProject {
  readonly project: Project;
  /** Its figures at the as-of date; absent where an error in the form of the file keeps them from being computed. */
  readonly assessment?: ProjectAssessment | undefined;
  readonly file: string;
  /** The CSV files that it names and that were read. */
  readonly attachments: readonly string[];
}

export interface LoadedRun {
  /** The projects of the files that could be decoded, in the order of the files. */
  readonly projects: readonly LoadedProject[];
  /** Everything that was found in all files, in its one order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What `# logframe-ignore` comments silence, with their reasons; it is not among the diagnostics. */
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** The project files that were looked at, each once, as they are shown. */
  readonly files: readonly string[];
  /** The CSV files that were read, also those of files that could not be decoded. */
  readonly attachments: readonly string[];
}

/** Reads and checks project files. A file that cannot be read or decoded has diagnostics and no project; the others go on. */
export async function loadProjects(paths: readonly string[], options: LoadOptions): Promise<LoadedRun> {
  // 1. Read every file into a located tree, decode it, and look for the files that it registers.
  const loaded: LoadedFile[] = [];
  for (const file of new Set(paths)) {
    options.onFile?.(file);
    loaded.push(await loadFile(file, options));
  }

  // 2. Apply the rules on what is written to all files together.
  const run: RunOfProjects = {
    projects: loaded.flatMap(({ project }) => project ?? []),
    files: loaded
      .flatMap(({ checkedFile }) => checkedFile ?? [])
      .toSorted((a, b) => compareTexts(a.root.source.file, b.root.source.file)),
  };
  const owners = ownersOf(loaded);
  const settingsOf = (file: string) => options.settingsOf?.(owners.get(file) ?? file) ?? {};
  const findings = [
    ...loaded.flatMap((one) => one.findings),
    ...checkRun(run),
    ...run.projects.flatMap((project) => checkThresholds(project, settingsOf(project.file))),
  ];

  // 3. Compute the figures of the projects whose form is right, and apply the rules on figures to each.
  const broken = new Set(findings.filter(isErrorOfForm).map(({ place }) => owners.get(place.source.file)));
  const projects = loaded.flatMap(({ project, attachments, registeredFiles }): LoadedProject[] => {
    if (!project) return [];
    if (broken.has(project.file)) return [{ project, file: project.file, attachments }];
    options.onAssess?.(project.file);
    const assessment = assessProject(project, options.asOf, settingsOf(project.file));
    const { asOf, asOfIsToday } = options;
    const assessed = { project, asOf, asOfIsToday, assessment, registeredFiles };
    for (const finding of checkProject(assessed)) findings.push(finding);
    return [{ project, assessment, file: project.file, attachments }];
  });

  // 4. Give the findings their severity and order, and let the comments of the files silence some.
  const weigh = (one: Finding) => toDiagnostic(one, settingsOf(one.place.source.file).rules) ?? [];
  const assessed = new Set(projects.filter(({ assessment }) => assessment).map(({ file }) => file));
  const commented = loaded.flatMap(({ file, checkedFile }): CommentedFile[] => {
    if (!checkedFile) return [];
    const { root } = checkedFile;
    return [{ root, isFullyChecked: assessed.has(file), overrides: settingsOf(file).rules }];
  });
  const weighed = orderDiagnostics(findings).flatMap(weigh);
  const { kept, suppressed, findings: ofComments } = suppressFindings(weighed, commented);

  // 5. Name each by the path by which another run knows it again.
  const roots = new Map(loaded.flatMap(({ file, checkedFile }) => (checkedFile ? [[file, checkedFile.root]] : [])));
  const diagnostics = orderDiagnostics([...kept, ...ofComments.flatMap(weigh)]).map((one) =>
    withLastingPath(one, roots.get(owners.get(one.place.source.file) ?? '')),
  );

  return {
    projects,
    diagnostics,
    suppressed,
    files: loaded.map(({ file }) => file),
    attachments: loaded.flatMap((one) => one.attachments),
  };
}

function withLastingPath(diagnostic: Diagnostic, root: TreeNode | undefined): Diagnostic {
  const { path, mark } = diagnostic;
  if (!root || path === undefined) return diagnostic;
  const lasting = lastingPath(path, root);
  return { ...diagnostic, lastingPath: mark === undefined ? lasting : `${lasting} ${mark}` };
}

/** Of every file that was read, the project file that it belongs to: itself, or the first one that names it. */
function ownersOf(loaded: readonly LoadedFile[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { file, attachments } of loaded) {
    for (const one of [file, ...attachments]) if (!owners.has(one)) owners.set(one, file);
  }
  return owners;
}

interface LoadedFile {
  /** As it is shown. */
  readonly file: string;
  readonly project?: Project | undefined;
  /** Absent where the form of the whole file is not known. */
  readonly checkedFile?: CheckedFile | undefined;
  readonly attachments: readonly string[];
  /** Empty where there is no project. */
  readonly registeredFiles: RegisteredFiles;
  readonly findings: readonly Finding[];
}

async function loadFile(file: string, { cwd, stdin }: LoadOptions): Promise<LoadedFile> {
  const tree = await readProjectTree(file, file === '-' && stdin ? { cwd, stdin } : { cwd });
  const attachments = tree.attachments.map(({ file: csv }) => csv);
  const shown = tree.source?.file ?? tree.findings[0]?.place.source.file ?? file;
  if (!tree.root) return { file: shown, attachments, registeredFiles: new Map(), findings: tree.findings };
  const { root, unread } = tree;
  const decoded = decodeProject(root, shown);
  const findings = withPaths([...tree.findings, ...decoded.findings], root);
  const isNewer = decoded.findings.some(({ code }) => code === 'LF209');
  const refusedKeys = new Set(decoded.findings.filter(({ code }) => code === 'LF201').map(({ place }) => place));
  const checkedFile = root.kind === 'map' && !isNewer ? { root, unread, refusedKeys } : undefined;
  const { evidence = [], sources = [] } = decoded.project ?? {};
  const registeredFiles = await findRegisteredFiles([...evidence, ...sources], dirname(resolve(cwd, shown)));
  return { file: shown, project: decoded.project, checkedFile, attachments, registeredFiles, findings };
}
