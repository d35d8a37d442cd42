import { posix } from 'node:path';
import { type ReaderFinding, type ReaderFindings, readerFinding } from '../../diagnostics/reader-findings.js';
import type { SourceText } from '../../model/source-text.js';
import { decodeText, tooLarge } from '../decode-text.js';
import { readBytes } from '../files/read-bytes.js';
import { resolveInFolder } from '../files/resolve-in-folder.js';
import { suggestFile } from '../files/suggest-file.js';
import type { SeqNode, TreeNode } from '../node.js';

/** A CSV file that was read, with its rows where it could be taken apart. */
export interface Attachment {
  readonly source: SourceText;
  readonly rows?: SeqNode;
}

interface AttachmentRead {
  readonly attachment?: Attachment;
  readonly findings: readonly ReaderFinding[];
}

/**
 * Reads the CSV file that a project file names.
 *
 * @param csv the path as it is written there
 * @param folder the project's folder, as an absolute path
 * @param shown the same folder as it is shown, with forward slashes
 */
export async function readAttachment(csv: TreeNode, folder: string, shown: string): Promise<AttachmentRead> {
  const refuse = (args: ReaderFindings['LF105']): AttachmentRead => ({ findings: [readerFinding('LF105', csv, args)] });

  if (csv.kind !== 'scalar' || csv.isNull || csv.text === '') {
    const found = csv.kind === 'seq' ? 'list' : csv.kind === 'map' ? 'map' : 'nothing';
    const args = { found, value: '', expected: { type: 'text' } } as const;
    return { findings: [readerFinding('LF203', csv, args)] };
  }
  const written = csv.text;
  const resolved = await resolveInFolder(folder, written);
  if (resolved.kind !== 'inside') return refuse({ problem: resolved.kind, path: written });

  const file = posix.join(shown, written);
  const read = await readBytes(resolved.path);
  switch (read.kind) {
    case 'bytes':
      return readTable(read.bytes, file);
    case 'too-large':
      return { findings: [tooLarge(read.size, file)] };
    case 'not-found':
      return refuse({ problem: 'not-found', path: written, suggestion: await suggestFile(resolved.path, written) });
    case 'not-a-file':
    case 'not-readable':
      return refuse({ problem: read.kind, path: written });
  }
}

/** The CSV parser is loaded only by projects that have CSV files. */
async function readTable(bytes: Uint8Array, file: string): Promise<AttachmentRead> {
  const { source, findings } = decodeText(bytes, file, 'table');
  if (!source) return { findings };
  const { readCsv } = await import('../read-csv.js');
  const table = readCsv(source);
  const attachment = table.rows ? { source, rows: table.rows } : { source };
  return { attachment, findings: [...findings, ...table.findings] };
}
