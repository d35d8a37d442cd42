import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { hidesFigures } from '../../diagnostics/hides-figures.js';
import { SECTION_NAMES, type SectionName } from '../../report/report.js';
import { VERSION } from '../../version.js';
import { checkCommand } from '../check-command.js';
import type { Invocation, RunCommand } from '../command-list.js';
import { emit } from '../emit.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { type OpenRun, openRun } from '../open-run.js';
import { chooseFormat } from '../output-format.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { choose } from '../settings/choose.js';

const FORMATS = ['terminal', 'json'] as const;
type ReportFormat = (typeof FORMATS)[number];
const BY_EXTENSION = { '.json': 'json', '.txt': 'terminal' } as const;

/** `logframe report`: the whole report, or the sections asked for. */
export const report: RunCommand = (invocation) => {
  const names = invocation.options.section?.split(',').map((name) => choose('--section', name.trim(), SECTION_NAMES));
  return printReport(invocation, names);
};

/** `logframe indicators` and the other commands that print one section. */
export function reportSection(name: SectionName): RunCommand {
  return (invocation) => printReport(invocation, [name]);
}

async function printReport(invocation: Invocation, sections?: readonly SectionName[]): Promise<ExitCode> {
  const { options, io, timing, progress, texts } = invocation;
  const format = chooseFormat(options.format, options.output, FORMATS, BY_EXTENSION);

  const run = await openRun(invocation);
  const assessments = soundAssessments(run);

  progress.say(texts.progress.render);
  const text = await render(format, assessments, run, sections);
  timing.end('render');

  await progress.end();
  if (text !== '') await emit(text, options.output, io);
  await printFindings(run, run.files.length - assessments.length, invocation);
  return run.diagnostics.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.fine;
}

/** The figures of the projects whose files have no error that would make them wrong. */
function soundAssessments({ projects, diagnostics }: OpenRun): readonly ProjectAssessment[] {
  const broken = new Set(diagnostics.filter(hidesFigures).map(({ place }) => place.source.file));
  return projects
    .filter(({ file, attachments }) => ![file, ...attachments].some((one) => broken.has(one)))
    .flatMap(({ assessment }) => assessment ?? []);
}

/** Empty where there is nothing to report: a JSON document still says why. */
async function render(
  format: ReportFormat,
  assessments: readonly ProjectAssessment[],
  { context, diagnostics, files }: OpenRun,
  sections: readonly SectionName[] | undefined,
): Promise<string> {
  const { asOf, language, width, colour } = context;
  switch (format) {
    case 'json': {
      const { renderReportJson } = await import('../../render/report-json/render-report-json.js');
      return renderReportJson({ asOf, version: VERSION, assessments, diagnostics, language, sections });
    }
    case 'terminal': {
      if (assessments.length === 0) return '';
      const { buildReport } = await import('../../report/build-report.js');
      const { renderTerminal } = await import('../../render/terminal/render-terminal.js');
      const leftOut = files.filter((file) => assessments.every(({ project }) => project.file !== file));
      return renderTerminal(buildReport(assessments, { asOf, sections, leftOut }), {
        language,
        width,
        colourLevel: colour,
      });
    }
  }
}

/** Errors in full, because they decide the exit code; of the rest, how many there are and where to read them. */
async function printFindings(run: OpenRun, left: number, invocation: Invocation): Promise<void> {
  const { context, diagnostics } = run;
  const { io } = invocation;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) await printDiagnostics(errors, context, io, context.asOf);
  if (!context.isQuiet) await io.stderr.write(hints(run, left, invocation));
}

function hints(run: OpenRun, left: number, invocation: Invocation): string {
  const { diagnostics, suppressed } = run;
  const { texts } = run.context;
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((one) => one.severity === severity).length;
  const [warnings, notes] = [count('warning'), count('info')];
  const lines = [
    ...(left > 0 ? [texts.left(left)] : []),
    ...(warnings + notes > 0 ? [texts.moreFindings(warnings, notes, checkCommand(invocation, run))] : []),
    ...(suppressed.length > 0 ? [texts.suppressed(suppressed.length)] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
