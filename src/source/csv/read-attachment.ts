import { type ReaderFindings, readerFinding } from '../../diagnostics/reader-findings.js';
import type { SourceText } from '../../model/source-text.js';
import { decodeText, tooLarge } from '../decode-text.js';
import type { FileReader } from '../file-reader.js';
import type { SeqNode, TreeNode } from '../node.js';
import type { TableFinding } from '../read-csv.js';

/** A CSV file that was read, with its rows where it could be taken apart. */
export interface Attachment {
  readonly source: SourceText;
  readonly rows?: SeqNode;
}

interface ReadTable {
  readonly attachment?: Attachment;
  readonly findings: readonly TableFinding[];
}

/**
 * Reads the CSV file that a project file names.
 *
 * @param csv the path as it is written there
 * @param project the project file, as it is shown
 * @param header what to write in the first row of a table that is empty
 */
export async function readAttachment(
  csv: TreeNode,
  project: string,
  header: string,
  reader: FileReader,
): Promise<ReadTable> {
  const refuse = (args: ReaderFindings['LF105']): ReadTable => ({
    findings: [{ finding: readerFinding('LF105', csv, args) }],
  });

  if (csv.kind !== 'scalar' || csv.isNull || csv.text === '') {
    const found = csv.kind === 'seq' ? 'list' : csv.kind === 'map' ? 'map' : 'nothing';
    const args = { found, value: '', expected: { type: 'text' } } as const;
    return { findings: [{ finding: readerFinding('LF203', csv, args) }] };
  }
  const written = csv.text;
  const { shown, read } = await reader.readAttachment(written, project);
  switch (read.kind) {
    case 'bytes':
      return readTable(read.bytes, shown, header);
    case 'too-large':
      return { findings: [{ finding: tooLarge(read.size, shown) }] };
    case 'not-found':
      return refuse({ problem: read.kind, path: written, suggestion: read.suggestion });
    case 'not-a-file':
    case 'not-readable':
    case 'outside-folder':
    case 'symlink-outside':
      return refuse({ problem: read.kind, path: written });
  }
}

/** The CSV parser is loaded only by projects that have CSV files. */
async function readTable(bytes: Uint8Array, file: string, header: string): Promise<ReadTable> {
  const { source, findings: ofText } = decodeText(bytes, file, { kind: 'table', header });
  const findings = ofText.map((finding) => ({ finding }));
  if (!source) return { findings };
  const { readCsv } = await import('../read-csv.js');
  const table = readCsv(source, header);
  const attachment = table.rows ? { source, rows: table.rows } : { source };
  return { attachment, findings: [...findings, ...table.findings] };
}
