import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import { SourceText } from '../model/source-text.js';
import { attachCsv, type Feeds } from './attach-csv.js';
import { checkSourceText } from './check-source-text.js';
import { type DecodedText, decodeText, tooLarge } from './decode-text.js';
import type { FileRead, FileReader } from './file-reader.js';
import type { TreeNode } from './node.js';
import { readYaml } from './read-yaml.js';

export interface ProjectTree {
  /** Absent where the file cannot be parsed. */
  readonly root?: TreeNode;
  /** Absent where the file cannot be read as text. */
  readonly source?: SourceText;
  /** The CSV files that were read. */
  readonly attachments: readonly SourceText[];
  /** The paths of the lists whose CSV file could not be read: they are not in the tree. */
  readonly unread: readonly string[];
  /** The list that each CSV file belongs to, also one that could not be read. */
  readonly feeds: Feeds;
  readonly findings: readonly ReaderFinding[];
}

/**
 * Reads a project file: bytes, text, YAML, the CSV files it names, and the characters of all of them. Whatever is wrong
 * is a finding; nothing is thrown for a file that cannot be read.
 */
export async function readProjectTree(file: string, reader: FileReader): Promise<ProjectTree> {
  const { shown, read } = await reader.readProject(file);
  const { source, findings: ofText } = decodeRead(read, shown);
  if (!source) return { attachments: [], unread: [], feeds: new Map(), findings: ofText };

  const yaml = await readYaml(source);
  if (!yaml.root) {
    const ofCharacters = checkSourceText(source, undefined);
    return {
      source,
      attachments: [],
      unread: [],
      feeds: new Map(),
      findings: [...ofText, ...withoutDoubles(yaml.findings, ofCharacters), ...ofCharacters],
    };
  }

  const attached = await attachCsv(yaml.root, shown, reader);
  const findings = [...ofText, ...yaml.findings, ...attached.findings, ...checkSourceText(source, yaml.root)];
  for (const { source: csv, rows } of attached.attachments) {
    findings.push(...checkSourceText(csv, rows));
  }
  const attachments = attached.attachments.map((csv) => csv.source);
  return { root: attached.root, source, attachments, unread: attached.unread, feeds: attached.feeds, findings };
}

function decodeRead(read: FileRead, shown: string): DecodedText {
  switch (read.kind) {
    case 'bytes':
      return decodeText(read.bytes, shown);
    case 'too-large':
      return { findings: [tooLarge(read.size, shown)] };
    case 'not-found':
    case 'not-a-file':
    case 'not-readable': {
      const place = { source: new SourceText(shown, ''), start: 0, end: 0 };
      return { findings: [readerFinding('LF105', place, { problem: read.kind, path: shown })] };
    }
  }
}

/** A control character stops the YAML parser as well; the finding that names the character says more. */
function withoutDoubles(
  ofYaml: readonly ReaderFinding[],
  ofCharacters: readonly ReaderFinding[],
): readonly ReaderFinding[] {
  if (!ofCharacters.some(({ code, args }) => code === 'LF104' && 'control' in args && args.control)) return ofYaml;
  return ofYaml.filter(
    ({ code, args }) => !(code === 'LF101' && args.problem === 'syntax' && args.detail === 'control-character'),
  );
}
