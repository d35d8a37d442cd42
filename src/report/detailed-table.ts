import { type Place, pathOf } from '../model/place.js';
import type { RecordInError } from '../model/withheld.js';
import type { Cell } from '../sheet/cell.js';
import type { DescribedFinding, SilencedFinding } from '../sheet/fields/diagnostic.js';
import type { ProjectFindings } from '../sheet/fields/findings.js';
import { printCell } from '../sheet/print-cell.js';
import type { Column, Entry, RecordShape } from '../sheet/record-shape.js';
import { entryRecord } from '../sheet/sheet-record.js';
import { tableOf } from '../sheet/table.js';
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
  readonly titles?: Readonly<Record<string, Column['title']>> | undefined;
}

/** The table of some records, each with its details, and with the errors that are about it. */
export function detailedTable<A>(shape: RecordShape<A>, entries: readonly Entry<A>[], options: Options<A>): Block {
  const { address, details = () => [], findings, madeOf = () => [], titles } = options;
  const records = entries.map((entry) => entryRecord(shape, entry, address));
  const { columns, rows } = tableOf(shape, records, titles);
  const errorsAbout = errorsIn(findings ?? {});
  const detailed = rows.map((row, index): DetailedRow => {
    const entry = entries[index];
    if (!entry) return { ...row, details: [] };
    if ('inError' in entry) return { ...row, details: [withheldDetail(entry.inError)] };
    const own = details(entry.sound);
    const places = [...(row.place ? [row.place] : []), ...madeOf(entry.sound)];
    const { open, silenced } = errorsAbout(places);
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

/** Finds the errors that are about some records: their own, and those of the records inside them. */
function errorsIn({ found = [], silenced = [] }: Partial<ProjectFindings>): (places: readonly Place[]) => Errors {
  const [open, ignored] = [byStart(found), byStart(silenced)];
  return (places) => {
    const paths = [...new Set(places.flatMap((place) => pathOf(place) ?? []))];
    return {
      open: paths.flatMap((path) => open.get(path) ?? []),
      silenced: paths.flatMap((path) => ignored.get(path) ?? []),
    };
  };
}

/** The errors about a section that are about none of its rows, each as a sentence: the lines do not add up to the total. */
export function errorsBesideRows(
  section: string,
  rows: readonly Place[],
  { found, silenced }: ProjectFindings,
): readonly Block[] {
  const paths = rows.flatMap((place) => pathOf(place) ?? []);
  const isBeside = ({ diagnostic: { severity, path } }: DescribedFinding): boolean =>
    severity === 'error' && path !== undefined && isWithin(path, section) && !paths.some((row) => isWithin(path, row));
  return [...found.filter(isBeside).map(errorDetail), ...silenced.filter(isBeside).map(silencedDetail)].map(
    ({ text, tone }) => ({ kind: 'sentence', text, tone }),
  );
}

function isWithin(path: string, start: string): boolean {
  return path.startsWith(start) && /^(?:$|[.[])/.test(path.slice(start.length));
}

/** Errors under every path that theirs begins with, so that no row has to look at all of them. */
function byStart<F extends DescribedFinding>(findings: readonly F[]): ReadonlyMap<string, readonly F[]> {
  const starts = new Map<string, F[]>();
  for (const one of findings) {
    const { severity, path } = one.diagnostic;
    if (severity !== 'error' || !path) continue;
    for (const { index } of path.matchAll(/[.[]|$/g)) {
      const start = path.slice(0, index);
      const others = starts.get(start);
      if (others) others.push(one);
      else starts.set(start, [one]);
    }
  }
  return starts;
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

function silencedDetail({ diagnostic: { code }, describe, reason }: SilencedFinding): Detail {
  return {
    tone: 'warning',
    text: ({ language, words: say }) => say.judgedSilenced({ code, message: describe(language).message, reason }),
  };
}

function errorDetail({ diagnostic, describe }: DescribedFinding): Detail {
  return { tone: 'bad', text: ({ language }) => `${diagnostic.code}: ${describe(language).message}` };
}

/** Why a record stands in its table without figures. */
export function withheldDetail(record: RecordInError): Detail {
  return { tone: 'bad', text: (format) => withheldBecause(record, record.at.source.file, format) };
}
