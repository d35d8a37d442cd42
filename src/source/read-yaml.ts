import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { SourceText } from '../model/source-text.js';
import type { TreeNode } from './node.js';
import { buildTree } from './yaml/build-tree.js';
import { MAX_DEPTH } from './yaml/copy-for-alias.js';
import { listSyntaxErrors } from './yaml/list-syntax-errors.js';

/** The result of reading: a tree, findings, or both. A file with a duplicate key gives both. */
export interface YamlTree {
  readonly root?: TreeNode;
  readonly findings: readonly ReaderFinding[];
}

/**
 * Reads one YAML 1.2 document into the located tree, aliases and merge keys resolved. Scalars keep their text: nothing
 * is a number, a date or a truth value yet. Text that does not parse gives all its syntax errors and no tree.
 */
export async function readYaml(source: SourceText): Promise<YamlTree> {
  const events = parse(source.text);
  if (Array.isArray(events)) return buildTree(source, events);

  const first = firstError(source, events);
  if (first.code === 'LF101' && first.args.problem === 'too-deep') return { findings: [first] };
  const all = await listSyntaxErrors(source);
  return { findings: all.length > 0 ? all : [first] };
}

function parse(text: string): Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

/** The error the fast parser stopped at, for what the thorough one accepts. */
function firstError(source: SourceText, { reason, mark }: YAMLException): ReaderFinding {
  const start = mark?.position ?? 0;
  if (reason.startsWith('nesting exceeded')) {
    return readerFinding('LF101', { source, start, end: start }, { problem: 'too-deep', limit: MAX_DEPTH });
  }
  if (reason.startsWith('tab characters')) {
    return readerFinding('LF101', { source, start, end: start + 1 }, { problem: 'tab' });
  }
  const isControl = /non-printable|null byte|JSON character/.test(reason);
  const detail = isControl ? 'control-character' : 'unexpected';
  return readerFinding('LF101', { source, start, end: start + 1 }, { problem: 'syntax', detail });
}
