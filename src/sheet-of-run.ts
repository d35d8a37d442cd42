import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { LoadedProject, LoadedRun } from './load/load-run.js';
import type { Phrase } from './messages/format.js';
import type { Place } from './model/place.js';
import type { PlainDate } from './model/plain-date.js';
import { LANGUAGES, type Language, type Text } from './model/text.js';
import { attentionItems } from './report/attention/attention-items.js';
import { judgementsOf } from './report/judgements.js';
import { formatIn } from './rules/format-in.js';
import { describe } from './rules/registry.js';
import { buildSheet, type Sheet } from './sheet/build-sheet.js';
import { describing } from './sheet/fields/diagnostic.js';
import type { ProjectFindings } from './sheet/fields/findings.js';
import type { FoundProject } from './sheet/fields/portfolio.js';
import type { ReportedProject } from './sheet/fields/project.js';
import type { SectionName } from './sheet/sections.js';
import { VERSION } from './version.js';

export interface SheetOfRunOptions {
  readonly asOf: PlainDate;
  /** Of the words of findings, in data too. */
  readonly language: Language;
  /** Absent: every section, and a portfolio for more than one project. */
  readonly sections?: readonly SectionName[] | undefined;
  /** The findings that a baseline knows; they are findings all the same. */
  readonly known?: readonly Diagnostic[] | undefined;
}

/** Everything that a report of a run can print: its figures, what was found in its files, and what of that is not shown. */
export function sheetOfRun(run: LoadedRun, { asOf, language, sections, known = [] }: SheetOfRunOptions): Sheet {
  const described = describing(language, describe);
  const findingsOf = (project: LoadedProject): ProjectFindings => {
    const files = new Set([project.file, ...project.attachments]);
    const isOfProject = ({ place }: Diagnostic): boolean => files.has(place.source.file);
    return {
      found: run.diagnostics.filter(isOfProject).map(described),
      silenced: run.suppressed.filter(isOfProject).map((one) => ({ ...described(one), reason: one.reason })),
      known: known.filter(isOfProject).map(described),
      rulesOff: run.rulesOff.get(project.file) ?? [],
    };
  };
  const projects = run.projects.flatMap((project): ReportedProject[] => {
    const { assessment } = project;
    return assessment ? [withPoints({ assessment, findings: findingsOf(project) })] : [];
  });
  return buildSheet(projects, {
    asOf,
    version: VERSION,
    sections,
    leftOut: run.leftOut,
    findings: run.diagnostics.map(described),
  });
}

/** Adds what the room of prose says of a project, made when data asks for it. */
function withPoints(project: FoundProject): ReportedProject {
  return {
    ...project,
    attention: () => attentionItems(project).map(({ text, place, tone = 'muted' }) => said(tone, text, place)),
    judgements: () => judgementsOf(project).map(({ kind, text, place }) => said(kind, text, place)),
  };
}

function said(kind: string, phrase: Phrase, place: Place | undefined) {
  return { kind, place, text: inBoth(phrase) };
}

function inBoth(phrase: Phrase): Text {
  return Object.fromEntries(LANGUAGES.map((language) => [language, phrase(formatIn(language))]));
}
