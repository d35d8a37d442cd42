import { dirname, posix, resolve } from 'node:path';
import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import { SourceText } from '../model/source-text.js';
import { attachCsv } from './attach-csv.js';
import { checkText } from './check-text.js';
import { type DecodedText, decodeText, tooLarge } from './decode-text.js';
import { displayPath } from './files/display-path.js';
import { readBytes } from './files/read-bytes.js';
import type { TreeNode } from './node.js';
import { readYaml } from './read-yaml.js';

export interface ReadOptions {
  /** Paths are relative to it, and shown relative to it. */
  readonly cwd: string;
  /** Read in the place of the file, as if it stood where the name says: it is shown by that name. */
  readonly stdin?: { readonly name: string; readonly bytes: Uint8Array };
}

export interface ProjectTree {
  /** Absent where the file cannot be parsed. */
  readonly root?: TreeNode;
  /** Absent where the file cannot be read as text. */
  readonly source?: SourceText;
  /** The CSV files that were read. */
  readonly attachments: readonly SourceText[];
  /** The paths of the lists whose CSV file could not be read: they are not in the tree. */
  readonly unread: readonly string[];
  readonly findings: readonly ReaderFinding[];
}

/**
 * Reads a project file: bytes, text, YAML, the CSV files it names, and the characters of all of them. Whatever is wrong
 * is a finding; nothing is thrown for a file that cannot be read.
 */
export async function readProjectTree(file: string, options: ReadOptions): Promise<ProjectTree> {
  const { cwd, stdin } = options;
  const shown = stdin ? stdin.name : displayPath(file, cwd);
  const { source, findings: ofText } = stdin
    ? decodeText(stdin.bytes, shown)
    : await readText(resolve(cwd, file), shown);
  if (!source) return { attachments: [], unread: [], findings: ofText };

  const yaml = await readYaml(source);
  if (!yaml.root) {
    const ofCharacters = checkText(source, undefined);
    return {
      source,
      attachments: [],
      unread: [],
      findings: [...ofText, ...withoutDoubles(yaml.findings, ofCharacters), ...ofCharacters],
    };
  }

  const folder = dirname(resolve(cwd, stdin ? stdin.name : file));
  const attached = await attachCsv(yaml.root, folder, posix.dirname(shown));
  const findings = [...ofText, ...yaml.findings, ...attached.findings, ...checkText(source, yaml.root)];
  for (const { source: csv, rows } of attached.attachments) {
    findings.push(...checkText(csv, rows));
  }
  const attachments = attached.attachments.map((csv) => csv.source);
  return { root: attached.root, source, attachments, unread: attached.unread, findings };
}

async function readText(path: string, shown: string): Promise<DecodedText> {
  const read = await readBytes(path);
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
