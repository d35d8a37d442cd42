import type { Finding } from '../diagnostics/diagnostic.js';
import { withholdsFigures } from '../diagnostics/withholds-figures.js';
import type { Project } from '../model/project.js';
import type { SourceText } from '../model/source-text.js';
import type { Withheld } from '../model/withheld.js';
import { withhold } from '../model/withhold.js';
import { toDiagnostic } from '../rules/registry.js';
import type { CheckedFile } from '../rules/rule.js';
import { decodeProject } from '../schema/decode-project.js';
import { PROJECT_SHAPE } from '../schema/file-shape.js';
import type { Feeds } from '../source/attach-csv.js';
import type { FileReader } from '../source/file-reader.js';
import { readProjectTree } from '../source/read-project-tree.js';
import type { RegisteredFiles } from '../source/registered-files.js';
import { withPaths } from '../source/with-paths.js';
import { withheldBy } from './withheld-by.js';

/** What is known of a project file before any figure. */
export interface LoadedFile {
  /** As it is shown. */
  readonly file: string;
  /** What is sound of it; absent where nothing can be read. */
  readonly project?: Project | undefined;
  /** Absent where the form of the whole file is not known. */
  readonly checkedFile?: CheckedFile | undefined;
  readonly attachments: readonly string[];
  readonly feeds: Feeds;
  /** Empty where there is no project. */
  readonly registeredFiles: RegisteredFiles;
  readonly findings: readonly Finding[];
  /** The errors that may have changed any figure of it; empty where the project is not left out. */
  readonly leftOutBy: readonly Finding[];
}

/** Reads a file into a located tree, decodes what is sound of it, and looks for the files that it registers. */
export async function loadFile(file: string, reader: FileReader): Promise<LoadedFile> {
  const tree = await readProjectTree(file, reader);
  const attachments = tree.attachments.map(({ file: csv }) => csv);
  const shown = tree.source?.file ?? tree.findings[0]?.place.source.file ?? file;
  const { root, unread, feeds } = tree;
  if (!root) {
    const { findings } = tree;
    return {
      file: shown,
      attachments,
      feeds,
      registeredFiles: new Map(),
      findings,
      leftOutBy: findings.filter(isGrave),
    };
  }

  const decoded = decodeProject(root, shown);
  const ofReading = withPaths(tree.findings, root);
  const findings = [...ofReading, ...withPaths(decoded.findings, root)];
  const isNewer = decoded.findings.some(({ code }) => code === 'LF209');
  const refusedKeys = new Set(decoded.findings.filter(({ code }) => code === 'LF201').map(({ place }) => place));
  const checkedFile = root.kind === 'map' && !isNewer ? { root, shape: PROJECT_SHAPE, unread, refusedKeys } : undefined;
  const { project, leftOutBy } = decoded;
  const { evidence = [], sources = [] } = project ?? {};
  const registeredFiles = await reader.findRegistered([...evidence, ...sources], shown);
  const loaded = { file: shown, project, checkedFile, attachments, feeds, registeredFiles, findings, leftOutBy };
  return withholdErrors(loaded, ofReading);
}

/** The project file itself, once it is a tree, and the CSV files that it names, also those that could not be read. */
export function sourcesOf({ checkedFile, feeds }: LoadedFile): readonly SourceText[] {
  return [...(checkedFile ? [checkedFile.root.source] : []), ...feeds.keys()];
}

/** The CSV files that it names, also those that could not be read. */
export function tablesOf({ feeds }: LoadedFile): readonly string[] {
  return [...new Set([...feeds.keys()].map(({ file }) => file))];
}

/** Takes what errors touch out of the project of a file, or names them as what leaves it out. */
export function withholdErrors(file: LoadedFile, findings: readonly Finding[]): LoadedFile {
  const { project, checkedFile, feeds } = file;
  if (!checkedFile) return file;
  const withheld: Withheld[] = [];
  const leftOutBy: Finding[] = [];
  for (const finding of findings.filter(isGrave)) {
    const touched = withheldBy(finding, { root: checkedFile.root, feeds });
    if (touched === 'project') leftOutBy.push(finding);
    else withheld.push(...touched);
  }
  return { ...file, project: project && withhold(project, withheld), leftOutBy: [...file.leftOutBy, ...leftOutBy] };
}

function isGrave(finding: Finding): boolean {
  const diagnostic = toDiagnostic(finding);
  return diagnostic !== undefined && withholdsFigures(diagnostic);
}
