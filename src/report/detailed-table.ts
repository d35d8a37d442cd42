import { type Place, pathOf } from '../model/place.js';
import type { RecordInError } from '../model/withheld.js';
import type { Cell } from '../sheet/cell.js';
import type { DescribedFinding } from '../sheet/fields/diagnostic.js';
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
  readonly titles?: Readonly<Record<string, Column['title']>> | undefined;
}

/** The table of some records, each with its details, and with the errors that are about it. */
export function detailedTable<A>(shape: RecordShape<A>, entries: readonly Entry<A>[], options: Options<A>): Block {
  const { address, details = () => [], findings, titles } = options;
  const records = entries.map((entry) => entryRecord(shape, entry, address));
  const { columns, rows } = tableOf(shape, records, titles);
  const detailed = rows.map((row, index): DetailedRow => {
    const entry = entries[index];
    const errors = errorsAbout(row.place, findings);
    if (entry && 'inError' in entry) return { ...row, details: [withheldDetail(entry.inError)] };
    const own = entry ? details(entry.sound) : [];
    if (errors.length === 0) return { ...row, details: own };
    return { ...row, cell: (key) => inDoubt(row.cell(key), errors), details: [...errors.map(errorDetail), ...own] };
  });
  return { kind: 'table', table: { columns, rows: detailed } };
}

/** The errors of the file that are about a record: its own, and those of the records inside it. */
function errorsAbout(place: Place | undefined, findings: ProjectFindings | undefined): readonly DescribedFinding[] {
  const path = place && pathOf(place);
  if (!path) return [];
  return (findings?.found ?? []).filter(({ diagnostic }) => {
    const { severity, path: found = '' } = diagnostic;
    return severity === 'error' && found.startsWith(path) && /^(?:$|[.[])/.test(found.slice(path.length));
  });
}

/** A judgement never reads as good where an error is about it: `met, but LF503`. */
function inDoubt(cell: Cell, errors: readonly DescribedFinding[]): Cell {
  if (cell.kind !== 'term') return cell;
  const codes = [...new Set(errors.map(({ diagnostic }) => diagnostic.code))].join(', ');
  const isGood = cell.tone === 'good' || cell.tone === undefined;
  return {
    ...cell,
    tone: isGood ? 'warning' : cell.tone,
    said: (format) => {
      const { butErrors, andErrors } = format.words;
      return (isGood ? butErrors : andErrors)({ status: printCell(cell, format), codes });
    },
  };
}

function errorDetail({ diagnostic, describe }: DescribedFinding): Detail {
  return { tone: 'bad', text: ({ language }) => `${diagnostic.code}: ${describe(language).message}` };
}

/** Why a record stands in its table without figures. */
export function withheldDetail(record: RecordInError): Detail {
  return { tone: 'bad', text: (format) => withheldBecause(record, record.at.source.file, format) };
}
