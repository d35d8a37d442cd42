import { groupBy } from '../model/group-by.js';
import { pathStarts } from '../model/path-starts.js';
import { type Place, pathOf } from '../model/place.js';
import type { RecordInError } from '../model/withheld.js';
import type { Cell } from '../sheet/cell.js';
import type { DescribedFinding, SilencedFinding } from '../sheet/fields/diagnostic.js';
import type { ProjectFindings } from '../sheet/fields/findings.js';
import { printCell } from '../sheet/print-cell.js';
import type { Column, Entry, RecordShape } from '../sheet/record-shape.js';
import { entryRecord } from '../sheet/sheet-record.js';
import { tableOf } from '../sheet/table.js';
import { findingText, silencedText } from './finding-words.js';
import type { Block, Detail, DetailedRow } from './report.js';
import { withheldBecause } from './withheld-words.js';

interface Options<A> {
  /** The path of the list, `indicators`. */
  readonly address: string;
  readonly details?: ((of: A) => readonly Detail[]) | undefined;
  /** Of the project: a row about which there is an error says so. */
  readonly findings?: ProjectFindings | undefined;
  /** Where else stands what makes up a row: the sub-projects that are counted together. */
  readonly madeOf?: ((of: A) => readonly Place[]) | undefined;
  /** Whether an error of a record is about this row too, where a record has rows in several tables. */
  readonly isAbout?: ((finding: DescribedFinding, of: A) => boolean) | undefined;
  readonly titles?: Readonly<Record<string, Column['title']>> | undefined;
}

/** The table of some records, each with its details, and with the errors that are about it. */
export function detailedTable<A>(shape: RecordShape<A>, entries: readonly Entry<A>[], options: Options<A>): Block {
  const { address, details = () => [], findings = {}, madeOf = () => [], isAbout = () => true, titles } = options;
  const records = entries.map((entry) => entryRecord(shape, entry, address));
  const { columns, rows } = tableOf(shape, records, titles);
  const pathsOf = (index: number): readonly string[] => {
    const [entry, place] = [entries[index], rows[index]?.place];
    const places = [...(place ? [place] : []), ...(entry && 'sound' in entry ? madeOf(entry.sound) : [])];
    return places.flatMap((one) => pathOf(one) ?? []);
  };
  const paths = rows.map((_, index) => pathsOf(index));
  const errorsAbout = errorsIn(findings, new Set(paths.flat()));
  const detailed = rows.map((row, index): DetailedRow => {
    const entry = entries[index];
    if (!entry) return { ...row, details: [] };
    if ('inError' in entry) return { ...row, details: [withheldDetail(entry.inError)] };
    const own = details(entry.sound);
    const about = errorsAbout(paths[index] ?? []);
    const open = about.open.filter((one) => isAbout(one, entry.sound));
    const silenced = about.silenced.filter((one) => isAbout(one, entry.sound));
    if (open.length + silenced.length === 0) return { ...row, details: own };
    return {
      ...row,
      cell: (key) => inDoubt(row.cell(key), open, silenced),
      details: [...open.map(errorDetail), ...silenced.map(silencedDetail), ...own],
    };
  });
  return { kind: 'table', table: { columns, rows: detailed } };
}

interface Errors {
  readonly open: readonly DescribedFinding[];
  /** A comment that silences an error takes it from the findings, and not from the row that it is about. */
  readonly silenced: readonly SilencedFinding[];
}

/**
 * Finds the errors that are about some records: their own, and those of the records inside them.
 * @param records the paths of all of them: an id may hold points, so that an error belongs to the longest that it begins with
 */
function errorsIn(
  { found = [], silenced = [] }: Partial<ProjectFindings>,
  records: ReadonlySet<string>,
): (paths: readonly string[]) => Errors {
  const [open, ignored] = [byRecord(found, records), byRecord(silenced, records)];
  return (paths) => ({
    open: [...new Set(paths)].flatMap((path) => open.get(path) ?? []),
    silenced: [...new Set(paths)].flatMap((path) => ignored.get(path) ?? []),
  });
}

function byRecord<F extends DescribedFinding>(
  findings: readonly F[],
  records: ReadonlySet<string>,
): ReadonlyMap<string, readonly F[]> {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error');
  return groupBy(
    errors,
    ({ diagnostic: { path = '' } }) => pathStarts(path).findLast((start) => records.has(start)) ?? '',
  );
}

/** The errors about a section that are about none of its rows, each as a sentence: the lines do not add up to the total. */
export function errorsBesideRows(
  section: string,
  rows: readonly Place[],
  { found, silenced }: ProjectFindings,
): readonly Block[] {
  const paths = new Set(rows.flatMap((place) => pathOf(place) ?? []));
  const isBeside = ({ diagnostic: { severity, path } }: DescribedFinding): boolean => {
    const starts = severity === 'error' && path !== undefined ? pathStarts(path) : [];
    return starts[0] === section && !starts.some((start) => paths.has(start));
  };
  return [...found.filter(isBeside).map(errorDetail), ...silenced.filter(isBeside).map(silencedDetail)].map(
    ({ text, tone }) => ({ kind: 'sentence', text, tone }),
  );
}

/** A judgement never reads as good where an error is about it: `met, but LF503`, `met, but LF503 (ignored)`. */
function inDoubt(cell: Cell, open: Errors['open'], silenced: Errors['silenced']): Cell {
  if (cell.kind !== 'term') return cell;
  const isGood = cell.tone === 'good' || cell.tone === undefined;
  return {
    ...cell,
    tone: isGood ? 'warning' : cell.tone,
    said: (format) => {
      const { butErrors, andErrors, silencedCode } = format.words;
      const codes = [...codesOf(open), ...codesOf(silenced).map(silencedCode)].join(', ');
      return (isGood ? butErrors : andErrors)({ status: printCell(cell, format), codes });
    },
  };
}

function codesOf(findings: readonly DescribedFinding[]): readonly string[] {
  return [...new Set(findings.map(({ diagnostic }) => diagnostic.code))];
}

function silencedDetail(finding: SilencedFinding): Detail {
  return { tone: 'warning', text: silencedText(finding) };
}

function errorDetail(finding: DescribedFinding): Detail {
  return { tone: 'bad', text: findingText(finding) };
}

/** Why a record stands in its table without figures. */
export function withheldDetail(record: RecordInError): Detail {
  return { tone: 'bad', text: (format) => withheldBecause(record, record.at.source.file, format) };
}
