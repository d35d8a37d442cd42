import { compareTexts } from '../model/compare-texts.js';
import { groupBy } from '../model/group-by.js';
import type { Diagnostic, Severity } from './diagnostic.js';
import { SEVERITIES } from './limit-problems.js';

/** Findings of one code at one path of one file, which a team knows of. */
export interface KnownFindings {
  /** From the folder of the baseline, with forward slashes. */
  readonly file: string;
  readonly code: string;
  /** `indicators.IND-2.actuals[2022-06-30].value`; `.` for the file as a whole. */
  readonly path: string;
  /** The severity of each finding, the heaviest first. */
  readonly severities: readonly Severity[];
}

/** Each file, code and path once. */
export type Baseline = readonly KnownFindings[];

export const BASELINE_VERSION = 1;

export interface Compared {
  /** The findings that the baseline does not know, in their order. */
  readonly fresh: readonly Diagnostic[];
  /** The findings that it knows, in their order. */
  readonly known: readonly Diagnostic[];
  /** What it knows and what was not found. */
  readonly gone: Baseline;
}

/** How a baseline names the file of a finding. */
export type NameFile = (file: string) => string;

/**
 * Sets findings against a baseline. Of more findings at one place than it knows, the last ones are fresh, and so is one
 * that weighs more than what it knows there: a warning that has become an error. What a finding says otherwise does not
 * matter, nor the language it is said in.
 * @param isNeverKnown tells errors behind which nothing else was looked at: to know one would be to know whatever may come
 */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  nameFile: NameFile,
  isNeverKnown: (diagnostic: Diagnostic) => boolean = () => false,
): Compared {
  const left = new Map(baseline.map((one) => [keyOf(one), [...one.severities]]));
  const fresh: Diagnostic[] = [];
  const known: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const severities = isNeverKnown(diagnostic) ? undefined : left.get(keyOf(entryOf(diagnostic, nameFile)));
    const index = severities?.findLastIndex((one) => weight(one) >= weight(diagnostic.severity)) ?? -1;
    severities?.splice(index, index < 0 ? 0 : 1);
    (index < 0 ? fresh : known).push(diagnostic);
  }
  const gone = baseline.flatMap((one) => {
    const severities = left.get(keyOf(one)) ?? [];
    return severities.length > 0 ? [{ ...one, severities }] : [];
  });
  return { fresh, known, gone };
}

/** A baseline that knows these findings, and no others. */
export function knowFindings(diagnostics: readonly Diagnostic[], nameFile: NameFile): Baseline {
  const known = new Map<string, KnownFindings>();
  for (const diagnostic of diagnostics) {
    const entry = entryOf(diagnostic, nameFile);
    const key = keyOf(entry);
    const severities = [...(known.get(key)?.severities ?? []), diagnostic.severity];
    known.set(key, { ...entry, severities: severities.sort((a, b) => weight(b) - weight(a)) });
  }
  return [...known.values()];
}

/** All that one baseline knows, and what another one knows of other places. */
export function mergeBaselines(baseline: Baseline, other: Baseline): Baseline {
  const keys = new Set(baseline.map(keyOf));
  return [...baseline, ...other.filter((one) => !keys.has(keyOf(one)))];
}

/** The baseline as it is kept: sorted, a line for each path, so that a change to it can be read in a review. */
export function printBaseline(baseline: Baseline): string {
  const sorted = baseline.toSorted((a, b) => compareTexts(keyOf(a), keyOf(b)));
  const findings = nest(
    sorted,
    ({ file }) => file,
    (ofFile) =>
      nest(
        ofFile,
        ({ code }) => code,
        (ofCode) => Object.fromEntries(ofCode.map(({ path, severities }) => [path, severities.join(', ')])),
      ),
  );
  return `${JSON.stringify({ 'logframe-baseline': BASELINE_VERSION, findings }, undefined, 2)}\n`;
}

/** An object with a key for each group of entries. */
function nest(
  entries: Baseline,
  keyOfGroup: (entry: KnownFindings) => string,
  valueOfGroup: (group: Baseline) => object,
): object {
  const groups = groupBy(entries, keyOfGroup);
  return Object.fromEntries([...groups].map(([key, group]) => [key, valueOfGroup(group)]));
}

function entryOf(diagnostic: Diagnostic, nameFile: NameFile): Omit<KnownFindings, 'severities'> {
  const { code, place, path = '', lastingPath = path } = diagnostic;
  return { file: nameFile(place.source.file).normalize('NFC'), code, path: lastingPath.normalize('NFC') || '.' };
}

/** Text that sorts by file, then code, then path. */
function keyOf({ file, code, path }: Omit<KnownFindings, 'severities'>): string {
  return [file, code, path].join('\u0000');
}

/** Greater where it is heavier. */
function weight(severity: Severity): number {
  return -SEVERITIES.indexOf(severity);
}
