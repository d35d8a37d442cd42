import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { countBySeverity } from '../../diagnostics/limit-problems.js';
import { withholdsFigures } from '../../diagnostics/withholds-figures.js';
import { unseenOf } from '../../render/check/unseen-of.js';
import { REPORT_FORMATS, reportFormat } from '../../render/report-formats.js';
import { SECTION_NAMES, type SectionName } from '../../sheet/sections.js';
import { leaveOutKnown, type NewFindings } from '../baseline/leave-out-known.js';
import { checkCommand } from '../check-command.js';
import { emit } from '../emit.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Invocation, RunCommand } from '../invocation.js';
import { type OpenRun, openRun } from '../open-run.js';
import { chooseFormat } from '../output-format.js';
import { planOutputs } from '../plan-outputs.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { choose } from '../settings/choose.js';

/** `logframe report`: the whole report, or the sections asked for. */
export const report: RunCommand = (invocation) => {
  const names = invocation.options.section?.split(',').map((name) => choose('--section', name.trim(), SECTION_NAMES));
  return printReport(invocation, names && [...new Set(names)]);
};

/** `logframe indicators` and the other commands that print one section. */
export function reportSection(name: SectionName): RunCommand {
  return (invocation) => printReport(invocation, [name]);
}

async function printReport(invocation: Invocation, asked?: readonly SectionName[]): Promise<ExitCode> {
  const { options, io, timing, progress, texts } = invocation;
  const format = reportFormat(chooseFormat(options.format, options.output, REPORT_FORMATS));
  const outputs = planOutputs(format, asked, options.output, io.cwd);

  const run = await openRun(invocation, outputs);
  const { known, passedOver } = await leaveOutKnown(run, invocation, 'not-needed');

  progress.say(texts.progress.render);
  const [{ sheetOfRun }, render] = await Promise.all([import('../../sheet-of-run.js'), format.load()]);
  const { asOf, language, width, colour } = run.context;
  const sheet = sheetOfRun(run, { asOf, language, sections: asked, known });
  const printed = outputs.map(({ sections, ...output }) => ({
    ...output,
    text: render({ ...sheet, sections }, { language, width, colourLevel: colour }),
  }));
  timing.end('render');

  await progress.end();
  for (const { text, file, makesFolder } of printed) await emit(text, file, io, makesFolder);
  const errors = errorsThatCount(run, known);
  await printFindings(run, errors, known, invocation);
  if (!run.context.isQuiet) await io.stderr.write(passedOver);
  return errors.length > 0 ? EXIT.findings : EXIT.fine;
}

/** All errors, but for known ones about the facts, which leave every figure as it is: the report has them beside the figures. */
function errorsThatCount({ diagnostics }: OpenRun, known: readonly Diagnostic[] = []): readonly Diagnostic[] {
  const knownFacts = new Set(known.filter((one) => !withholdsFigures(one)));
  return diagnostics.filter((one) => one.severity === 'error' && !knownFacts.has(one));
}

/** In full the errors that decide the exit code; of the rest, how many there are and where to read them. */
async function printFindings(
  run: OpenRun,
  errors: readonly Diagnostic[],
  known: NewFindings['known'],
  invocation: Invocation,
): Promise<void> {
  const { context } = run;
  const { io } = invocation;
  if (errors.length > 0) await printDiagnostics(errors, context, io, context.asOf);
  if (!context.isQuiet) await io.stderr.write(hints(run, known, invocation));
}

function hints(run: OpenRun, known: NewFindings['known'], invocation: Invocation): string {
  const { diagnostics, suppressed, off, leftOut } = run;
  const { texts, language } = run.context;
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((one) => one.severity === severity).length;
  const unseen = unseenOf({ hidden: countBySeverity([]), suppressed, known, off }, language);
  const [warnings, notes] = [count('warning'), count('info')];
  const lines = [
    ...(leftOut.length > 0 ? [texts.left(leftOut.length)] : []),
    ...(warnings + notes > 0 ? [texts.moreFindings(warnings, notes, checkCommand(invocation, run))] : []),
    ...(unseen === '' ? [] : [`${unseen}.`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
