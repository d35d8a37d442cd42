import { assessProject } from '../calc/assess-project.js';
import type { ProjectAssessment } from '../calc/project-assessment.js';
import type { Finding } from '../diagnostics/diagnostic.js';
import type { PlainDate } from '../model/plain-date.js';
import type { WorkspaceSettings } from '../model/workspace-config.js';
import { checkProject } from '../rules/check-projects.js';
import { type LoadedFile, withholdErrors } from './load-file.js';

interface AssessOptions {
  readonly asOf: PlainDate;
  readonly asOfIsToday?: boolean | undefined;
  readonly onAssess?: ((file: string) => void) | undefined;
}

/** A file with its figures, and what the rules on figures have found. */
export interface AssessedFile {
  /** Without what errors among the findings withhold. */
  readonly file: LoadedFile;
  /** Absent where the file has no project, or an error leaves it out whole. */
  readonly assessment?: ProjectAssessment | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Computes the figures of what is sound of a file, applies the rules on figures to them, and takes what errors of these
 * touch out of the figures as well.
 */
export function assessFile(file: LoadedFile, options: AssessOptions, settings: WorkspaceSettings): AssessedFile {
  const { project, registeredFiles, leftOutBy } = file;
  if (!project || leftOutBy.length > 0) return { file, findings: [] };
  const { asOf, asOfIsToday, onAssess } = options;
  onAssess?.(file.file);
  const assessment = assessProject(project, asOf, settings);
  const findings = checkProject({ project, asOf, asOfIsToday, assessment, registeredFiles });

  const sound = withholdErrors(file, findings);
  if (!sound.project || sound.leftOutBy.length > 0) return { file: sound, findings };
  if (sound.project === project) return { file, assessment, findings };
  return { file: sound, assessment: assessProject(sound.project, asOf, settings), findings };
}
