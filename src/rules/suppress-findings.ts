import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js';
import { type IgnoreComment, readIgnoreComments, type Stretch } from '../diagnostics/ignore-comments.js';
import { indexByStart } from '../diagnostics/index-by-start.js';
import { withholdsFigures } from '../diagnostics/withholds-figures.js';
import type { Place } from '../model/place.js';
import type { ScalarNode, TreeNode } from '../source/node.js';
import { walkScalars } from '../source/walk-scalars.js';
import type { IgnoreProblem } from './configuration/LF802-ignore-without-reason.js';
import { ruleOf, type SeverityOverrides, toDiagnostic } from './registry.js';
import type { AnyRule } from './rule.js';
import { suggestCodes } from './suggest-codes.js';

/** A file whose comments may silence findings in it. */
export interface CommentedFile {
  readonly root: TreeNode;
  /** Whether every rule has looked at the file: only then a comment is known to silence nothing. */
  readonly isFullyChecked: boolean;
  readonly overrides?: SeverityOverrides | undefined;
}

/** A finding that a comment in its file silences. */
export interface SuppressedDiagnostic extends Diagnostic {
  /** As it stands in the comment. */
  readonly reason: string;
}

export interface Suppressed {
  /** What is left, in its order. */
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** LF802: what is wrong with the comments themselves. */
  readonly findings: readonly Finding<IgnoreProblem>[];
}

/** Takes out the findings that `# logframe-ignore` comments of their own file silence. */
export function suppressFindings(diagnostics: readonly Diagnostic[], files: readonly CommentedFile[]): Suppressed {
  const reasons = new Map<Diagnostic, string>();
  const findings = files.flatMap((file) => applyComments(file, diagnostics, reasons));
  return {
    kept: diagnostics.filter((one) => !reasons.has(one)),
    suppressed: [...reasons].map(([one, reason]) => ({ ...one, reason })),
    findings,
  };
}

/**
 * Looks at the comments of files where they silence nothing (`--no-ignore`). That a comment is of no use is then not
 * said; that it is written wrongly is.
 */
export function checkComments(diagnostics: readonly Diagnostic[], files: readonly CommentedFile[]): Suppressed {
  const { findings } = suppressFindings(diagnostics, files);
  return { kept: diagnostics, suppressed: [], findings: findings.filter(({ args }) => !isAboutUse(args)) };
}

function isAboutUse({ problem }: IgnoreProblem): boolean {
  return problem === 'unused' || problem === 'twice';
}

function applyComments(
  file: CommentedFile,
  diagnostics: readonly Diagnostic[],
  reasons: Map<Diagnostic, string>,
): readonly Finding<IgnoreProblem>[] {
  const { source } = file.root;
  const comments = readIgnoreComments(source, stretchesOf(file.root));
  if (comments.length === 0) return [];
  const texts = [...walkScalars(file.root)].map(({ scalar }) => scalar).filter((scalar) => scalar.source === source);
  texts.sort((a, b) => a.start - b.start);
  const byCode = groupByCode(
    diagnostics.filter(({ place }) => place.source === source),
    texts,
  );

  const findings: Finding<IgnoreProblem>[] = [];
  for (const comment of comments) {
    const complain = (place: Place, args: IgnoreProblem) =>
      findings.push({ code: 'LF802', place, args, path: pathBeside(comment, texts) });
    if (comment.problem) {
      const isWithoutCode = comment.problem.problem === 'no-code';
      const [found] = isWithoutCode ? codesOn(comment.line, byCode) : [];
      complain(comment.place, isWithoutCode ? { problem: 'no-code', found } : comment.problem);
      continue;
    }
    for (const { text: code, place } of comment.codes) {
      const ofCode = byCode.get(code) ?? new Map<number, readonly Diagnostic[]>();
      const { suppresses = [], problem } = judge(code, comment.line, ofCode, (one) => reasons.has(one), file);
      for (const one of suppresses) reasons.set(one, comment.reason);
      if (problem) complain(place, problem);
    }
  }
  return findings;
}

/** Findings by the lines on which a comment reaches them. */
type ByLine = ReadonlyMap<number, readonly Diagnostic[]>;

function groupByCode(diagnostics: readonly Diagnostic[], texts: readonly ScalarNode[]): ReadonlyMap<string, ByLine> {
  const groups = new Map<string, Map<number, Diagnostic[]>>();
  for (const diagnostic of diagnostics) {
    const byLine = groups.get(diagnostic.code) ?? new Map<number, Diagnostic[]>();
    groups.set(diagnostic.code, byLine);
    for (const line of linesOf(diagnostic.place, texts)) {
      const onLine = byLine.get(line);
      if (onLine) onLine.push(diagnostic);
      else byLine.set(line, [diagnostic]);
    }
  }
  return groups;
}

/** What is found on a line, and may be silenced there. */
function codesOn(line: number | undefined, byCode: ReadonlyMap<string, ByLine>): readonly string[] {
  const isThere = ([, byLine]: readonly [string, ByLine]) => line !== undefined && byLine.get(line)?.some(maySuppress);
  return [...byCode].filter(isThere).map(([code]) => code);
}

/** The line of a place, and that on which a text over several lines begins that it is in. */
function linesOf({ source, start }: Place, texts: readonly ScalarNode[]): ReadonlySet<number> {
  const own = source.positionOf(start).line;
  const text = texts[indexByStart(texts, start)];
  const isInside = text !== undefined && start < text.end;
  return new Set(isInside ? [own, source.positionOf(text.start).line] : [own]);
}

/** A comment is no value and has no path: it gets that of the value before it on its line, else of the next one. */
function pathBeside({ start, line, place }: IgnoreComment, texts: readonly ScalarNode[]): string {
  const before = indexByStart(texts, start);
  const isBehind = line === place.source.positionOf(start).line;
  return texts[isBehind ? before : before + 1]?.path ?? '';
}

type Verdict =
  | { readonly suppresses: readonly Diagnostic[]; readonly problem?: undefined }
  | { readonly suppresses?: undefined; readonly problem: IgnoreProblem };

/**
 * What one code in a comment does.
 * @param line the one that the comment is about
 * @param isTaken whether an earlier comment silences a finding
 */
function judge(
  code: string,
  line: number | undefined,
  byLine: ByLine,
  isTaken: (one: Diagnostic) => boolean,
  file: CommentedFile,
): Verdict {
  const rule = ruleOf(code);
  if (!rule) return { problem: { problem: 'unknown-code', code, suggestions: suggestCodes(code) } };
  if (code === 'LF801' || code === 'LF802') return { problem: { problem: 'not-allowed', code, because: 'itself' } };

  const here = (line !== undefined && byLine.get(line)) || [];
  const suppresses = here.filter((one) => !isTaken(one) && maySuppress(one));
  if (suppresses.length > 0) return { suppresses };
  if (line !== undefined && here.some(isTaken)) return { problem: { problem: 'twice', code, line } };
  if (here.length > 0 || isNeverSuppressed(rule))
    return { problem: { problem: 'not-allowed', code, because: 'error' } };
  if (!isSureToBeUnused(rule, file)) return { suppresses: [] };
  return { problem: { problem: 'unused', code, line, elsewhere: nearestLine(line ?? 0, byLine, isTaken) } };
}

function nearestLine(line: number, byLine: ByLine, isTaken: (one: Diagnostic) => boolean): number | undefined {
  let nearest: number | undefined;
  for (const [other, found] of byLine) {
    if (found.every(isTaken)) continue;
    if (nearest === undefined || Math.abs(other - line) < Math.abs(nearest - line)) nearest = other;
  }
  return nearest;
}

/** Judged by what the rule itself makes of the finding: what a workspace has raised may still be suppressed. */
function maySuppress(finding: Finding): boolean {
  const diagnostic = toDiagnostic(finding);
  return diagnostic !== undefined && !withholdsFigures(diagnostic);
}

function isNeverSuppressed({ code, severity, severityOf }: AnyRule): boolean {
  return severityOf === undefined && withholdsFigures({ code, severity });
}

/** A rule that is off, or that has not run, or that compares the files of a run, may find something another time. */
function isSureToBeUnused({ code, checkRun }: AnyRule, { isFullyChecked, overrides }: CommentedFile): boolean {
  return isFullyChecked && checkRun === undefined && overrides?.get(code) !== 'off';
}

/** Every key and value that is written in a file, as far as a comment could seem to begin in it. */
function* stretchesOf(node: TreeNode, source = node.source): Generator<Stretch> {
  if (node.source !== source) return;
  switch (node.kind) {
    case 'scalar':
      yield { start: node.start, end: node.end, isBlock: node.style === 'block' };
      return;
    case 'seq':
      for (const item of node.items) yield* stretchesOf(item, source);
      return;
    case 'map':
      for (const { key, value } of node.entries.values()) {
        yield { start: key.start, end: key.end, isBlock: false };
        yield* stretchesOf(value, source);
      }
  }
}
