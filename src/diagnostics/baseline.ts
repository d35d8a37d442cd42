import type { Diagnostic } from './diagnostic.js';

/** So many findings of one code at one path of one file, which a team knows of. */
export interface KnownFindings {
  /** From the folder of the baseline, with forward slashes. */
  readonly file: string;
  readonly code: string;
  /** `indicators.IND-2.actuals[0].value`; `.` for the file as a whole. */
  readonly path: string;
  readonly count: number;
}

/** Each file, code and path once. */
export type Baseline = readonly KnownFindings[];

export const BASELINE_VERSION = 1;

export interface Compared {
  /** The findings that the baseline does not know, in their order. */
  readonly fresh: readonly Diagnostic[];
  /** How many findings it knows. */
  readonly known: number;
  /** What it knows and what was not found; `count` is how many of them. */
  readonly gone: Baseline;
}

/** How a baseline names the file of a finding. */
export type NameFile = (file: string) => string;

/**
 * Sets findings against a baseline. Of more findings at one place than it knows, the last ones are fresh. What a finding
 * says does not matter, nor the language it is said in: only its file, code and path.
 */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  nameFile: NameFile,
): Compared {
  const left = new Map(baseline.map((one) => [keyOf(one), one.count]));
  const fresh = diagnostics.filter((diagnostic) => {
    const key = keyOf(entryOf(diagnostic, nameFile));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const gone = baseline.map((one) => ({ ...one, count: left.get(keyOf(one)) ?? 0 })).filter(({ count }) => count > 0);
  return { fresh, known: diagnostics.length - fresh.length, gone };
}

/** A baseline that knows these findings, and no others. */
export function countFindings(diagnostics: readonly Diagnostic[], nameFile: NameFile): Baseline {
  const counts = new Map<string, KnownFindings>();
  for (const diagnostic of diagnostics) {
    const entry = entryOf(diagnostic, nameFile);
    const key = keyOf(entry);
    counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** All that one baseline knows, and what another one knows of other places. */
export function mergeBaselines(baseline: Baseline, other: Baseline): Baseline {
  const keys = new Set(baseline.map(keyOf));
  return [...baseline, ...other.filter((one) => !keys.has(keyOf(one)))];
}

/** The baseline as it is kept: sorted, a line for each path, so that a change to it can be read in a review. */
export function printBaseline(baseline: Baseline): string {
  const sorted = baseline.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const findings = nest(
    sorted,
    ({ file }) => file,
    (ofFile) =>
      nest(
        ofFile,
        ({ code }) => code,
        (ofCode) => Object.fromEntries(ofCode.map(({ path, count }) => [path, count])),
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
  const groups = new Map<string, KnownFindings[]>();
  for (const entry of entries) {
    const group = groups.get(keyOfGroup(entry));
    if (group) group.push(entry);
    else groups.set(keyOfGroup(entry), [entry]);
  }
  return Object.fromEntries([...groups].map(([key, group]) => [key, valueOfGroup(group)]));
}

function entryOf({ code, path, place }: Diagnostic, nameFile: NameFile): Omit<KnownFindings, 'count'> {
  return { file: nameFile(place.source.file).normalize('NFC'), code, path: path?.normalize('NFC') || '.' };
}

/** Text that sorts by file, then code, then path. */
function keyOf({ file, code, path }: Omit<KnownFindings, 'count'>): string {
  return [file, code, path].join('\u0000');
}
