import type { ProjectAssessment } from '../calc/project-assessment.js';
import type { Code, Diagnostic, Finding } from '../diagnostics/diagnostic.js';
import { orderDiagnostics } from '../diagnostics/order-diagnostics.js';
import { compareTexts } from '../model/compare-texts.js';
import { groupBy } from '../model/group-by.js';
import type { Place } from '../model/place.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Project } from '../model/project.js';
import type { WorkspaceSettings } from '../model/workspace-config.js';
import { checkRun } from '../rules/check-projects.js';
import { checkThresholds } from '../rules/configuration/check-thresholds.js';
import { isErrorOfForm } from '../rules/is-error-of-form.js';
import { toDiagnostic } from '../rules/registry.js';
import type { RunOfProjects } from '../rules/rule.js';
import { rulesOff } from '../rules/rules-off.js';
import {
  type CommentedFile,
  checkComments,
  type SuppressedDiagnostic,
  suppressFindings,
} from '../rules/suppress-findings.js';
import type { FileReader } from '../source/file-reader.js';
import { gatherAlike } from '../source/gather-alike.js';
import { lastingPath } from '../source/lasting-path.js';
import type { TreeNode } from '../source/node.js';
import { namedFiles } from '../source/registered-files.js';
import { assessFile } from './assess-file.js';
import { type LoadedFile, loadFile, sourcesOf, tablesOf, withholdErrors } from './load-file.js';

export interface RunOptions {
  /** The date at which rules look at figures. */
  readonly asOf: PlainDate;
  /** Whether that is today because no date was chosen: records after it are then impossible, not merely later. */
  readonly asOfIsToday?: boolean | undefined;
  /**
   * What the workspace of a project file sets for it, also asked for other files with findings in them, such as the
   * configuration itself: `rules` decide what those weigh.
   */
  readonly settingsOf?: ((file: string) => WorkspaceSettings | undefined) | undefined;
  /** Whether `# logframe-ignore` comments silence findings: they do, unless this is `false`. */
  readonly commentsSilence?: boolean | undefined;
  /** Told before each file is read. */
  readonly onFile?: ((file: string) => void) | undefined;
  /** Told before the figures of each project are computed. */
  readonly onAssess?: ((file: string) => void) | undefined;
}

export interface LoadedProject {
  /** Lacks what errors withhold, which `withheld` names. */
  readonly project: Project;
  /** Its figures at the as-of date; absent where an error may have changed any of them. */
  readonly assessment?: ProjectAssessment | undefined;
  readonly file: string;
  /** The CSV files that it names, also those that could not be read. */
  readonly attachments: readonly string[];
  /**
   * Whether every rule has looked at all of it: an error of form hides what stands there from some, and in memory an
   * evidence file may be elsewhere.
   */
  readonly isFullyChecked: boolean;
}

/** A project file of which there are no figures, and the first of the errors that may have changed any of them. */
export interface LeftOut {
  readonly file: string;
  readonly code: Code;
  readonly place: Place;
}

export interface LoadedRun {
  /** The projects of the files that could be decoded, in the order of the files. */
  readonly projects: readonly LoadedProject[];
  /** The other files and those without an assessment, in the same order. */
  readonly leftOut: readonly LeftOut[];
  /** Everything that was found in all files, in its one order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What `# logframe-ignore` comments silence, with their reasons; it is not among the diagnostics. */
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** What was found by rules that the workspace of its file switches off, with its own severity; not among the diagnostics. */
  readonly off: readonly Diagnostic[];
  /** The codes of the rules that are off for each project file, whether they found something or not. */
  readonly rulesOff: ReadonlyMap<string, readonly string[]>;
  /** The project files that were looked at, each once, as they are shown. */
  readonly files: readonly string[];
  /** The CSV files that were read, also those of files that could not be decoded. */
  readonly attachments: readonly string[];
}

/**
 * Reads and checks project files. An error takes out of the figures of its file what it may have changed, and no more;
 * the other files go on in any case.
 */
export async function loadRun(files: readonly string[], reader: FileReader, options: RunOptions): Promise<LoadedRun> {
  // 1. Read every file into a located tree, decode what is sound of it, and look for the files that it registers.
  const read: LoadedFile[] = [];
  const shown = new Set<string>();
  for (const file of new Set(files)) {
    options.onFile?.(file);
    const one = await loadFile(file, reader);
    // `p.yaml` and `./p.yaml` are one file.
    if (!shown.has(one.file)) read.push(one);
    shown.add(one.file);
  }

  // 2. Apply the rules on what is written to all files together.
  const owners = ownersOf(read);
  const settingsOf = (file: string) => options.settingsOf?.(owners.get(file) ?? file) ?? {};
  const run = runOf(read);
  const ofWriting = [
    ...checkRun(run),
    ...run.projects.flatMap((project) => checkThresholds(project, settingsOf(project.file))),
  ];

  // 3. Take what their errors touch out of the projects.
  const bySource = groupBy(ofWriting, ({ place }) => place.source);
  const loaded = read.map((one) =>
    withholdErrors(
      one,
      sourcesOf(one).flatMap((source) => bySource.get(source) ?? []),
    ),
  );

  // 4. Compute the figures of what is left, and apply the rules on figures to each project.
  const results = loaded.map((one) => assessFile(one, options, settingsOf(one.file)));
  const ofFigures = results.flatMap(({ findings }) => findings);

  // 5. Give the findings their severity and order, and let the comments of the files silence some.
  const tables = new Set(loaded.flatMap(({ feeds }) => [...feeds.keys()]));
  const findings = gatherAlike([...loaded.flatMap((one) => one.findings), ...ofWriting, ...ofFigures], tables);
  const ofForm = new Set(findings.filter(isErrorOfForm).map(({ place }) => place.source));
  const isFullyChecked = (one: LoadedFile) =>
    areRegisteredFilesKnown(one) && !sourcesOf(one).some((source) => ofForm.has(source));
  const weigh = (one: Finding) => toDiagnostic(one, settingsOf(one.place.source.file).rules) ?? [];
  const commented = loaded.flatMap((one): CommentedFile[] => {
    if (!one.checkedFile) return [];
    const { root } = one.checkedFile;
    return [{ root, isFullyChecked: isFullyChecked(one), overrides: settingsOf(one.file).rules }];
  });
  const weighed = orderDiagnostics(findings).flatMap(weigh);
  const silence = options.commentsSilence === false ? checkComments : suppressFindings;
  const { kept, suppressed, findings: ofComments } = silence(weighed, commented);
  const isOff = (one: Finding) => [weigh(one)].flat().length === 0;
  const off = orderDiagnostics([...findings, ...ofComments].filter(isOff)).flatMap((one) => toDiagnostic(one) ?? []);

  // 6. Name each by the path by which another run knows it again.
  const roots = new Map(loaded.flatMap(({ file, checkedFile }) => (checkedFile ? [[file, checkedFile.root]] : [])));
  const diagnostics = orderDiagnostics([...kept, ...ofComments.flatMap(weigh)]).map((one) =>
    withLastingPath(one, roots.get(owners.get(one.place.source.file) ?? '')),
  );

  return {
    projects: results.flatMap(({ file: one, assessment }): LoadedProject[] => {
      const { project, file } = one;
      const attachments = tablesOf(one);
      return project ? [{ project, assessment, file, attachments, isFullyChecked: isFullyChecked(one) }] : [];
    }),
    leftOut: results.flatMap(({ file: { file, leftOutBy } }): LeftOut[] => {
      const [first] = orderDiagnostics(leftOutBy);
      return first ? [{ file, code: first.code, place: first.place }] : [];
    }),
    diagnostics,
    suppressed,
    off,
    rulesOff: new Map(loaded.map(({ file }) => [file, rulesOff(settingsOf(file).rules)])),
    files: loaded.map(({ file }) => file),
    attachments: loaded.flatMap((one) => one.attachments),
  };
}

function runOf(files: readonly LoadedFile[]): RunOfProjects {
  return {
    projects: files.flatMap(({ project }) => project ?? []),
    files: files
      .flatMap(({ checkedFile }) => checkedFile ?? [])
      .toSorted((a, b) => compareTexts(a.root.source.file, b.root.source.file)),
  };
}

/** Whether the reader could tell of every evidence file whether it is there, and compute its SHA-256 where a record gives one. */
function areRegisteredFilesKnown({ project, registeredFiles }: LoadedFile): boolean {
  const { evidence = [], sources = [] } = project ?? {};
  return [...namedFiles([...evidence, ...sources])].every(([written, isHashed]) => {
    const file = registeredFiles.get(written);
    return file?.kind === 'found' ? !isHashed || file.sha256 !== undefined : file !== undefined;
  });
}

function withLastingPath(diagnostic: Diagnostic, root: TreeNode | undefined): Diagnostic {
  const { path, mark } = diagnostic;
  if (!root || path === undefined) return diagnostic;
  const lasting = lastingPath(path, root);
  return { ...diagnostic, lastingPath: mark === undefined ? lasting : `${lasting} ${mark}` };
}

/** Of every file that was looked at, the project file that it belongs to: itself, or the first one that names it. */
function ownersOf(loaded: readonly LoadedFile[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const loadedFile of loaded) {
    const { file } = loadedFile;
    for (const one of [file, ...tablesOf(loadedFile)]) if (!owners.has(one)) owners.set(one, file);
  }
  return owners;
}
