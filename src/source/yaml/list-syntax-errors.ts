import type { Document, YAMLError } from 'yaml';
import { type ReaderFinding, readerFinding, type SyntaxDetail } from '../../diagnostics/reader-findings.js';
import type { Place } from '../../model/place.js';
import type { SourceText } from '../../model/source-text.js';
import { openingFinder } from './find-opening.js';
import { endOfLine, findSecondColon, firstWordFrom, nextEntry, quotedFrom } from './locate-error.js';
import { listOddIndents } from './odd-indent.js';

/** Above this length, in UTF-16 units, listing every error would take seconds: the first one has to do. */
export const LIST_ALL_BELOW = 500_000;

/** Nobody reads more: such a file has one mistake many times over, or is no YAML. */
const MOST_LISTED = 100;

/**
 * The syntax errors of a text that does not parse, one for each line and at most a hundred: what else is wrong on a
 * line follows from it. So does what comes after wrong indentation, up to the next key of the file's first level.
 * The parser behind this one is slow and is loaded only when it is needed.
 */
export async function listSyntaxErrors(source: SourceText): Promise<readonly ReaderFinding[]> {
  if (source.text.length > LIST_ALL_BELOW) return [];
  // The bundle gives this CommonJS package as its default export alone.
  const yaml = (await import('yaml')).default;
  const parsed = yaml.parseAllDocuments(source.text, { prettyErrors: false, uniqueKeys: false, schema: 'failsafe' });
  const documents: readonly Document.Parsed[] = 'empty' in parsed ? [] : parsed;

  const findings = [...listOddIndents(source)];
  const lines = new Set(findings.map(({ place }) => lineAt(place.start)));
  const kinds = new Set<string>();
  for (const document of documents) {
    const openingOf = openingFinder(document, yaml);
    for (const error of document.errors) {
      const noticed = lineAt(error.pos[0]);
      const kind = `${noticed} ${error.code}`;
      // A long line may have very many, each of which would be searched for in the whole line.
      if (lines.has(noticed) && kinds.has(kind)) continue;
      kinds.add(kind);
      const finding = findingOf(source, error, openingOf);
      const line = lineAt(finding.place.start);
      if (!lines.has(line) && !lines.has(noticed)) findings.push(finding);
      lines.add(line);
      if (line > noticed) lines.add(noticed);
    }
  }
  return withoutConsequences(source, findings).slice(0, MOST_LISTED);

  function lineAt(offset: number): number {
    return source.positionOf(offset).line;
  }
}

function findingOf(
  source: SourceText,
  error: YAMLError,
  openingOf: (offset: number) => number | undefined,
): ReaderFinding {
  const [start, end] = error.pos;
  const place = { source, start, end: Math.max(end, start) };
  if (error.code === 'TAB_AS_INDENT') return readerFinding('LF101', place, { problem: 'tab' });
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return readerFinding('LF101', place, { problem: 'unknown-tag', tag: source.text.slice(start, end) });
  }
  const detail = detailOf(error);
  const at = (where: Place, what = detail) => readerFinding('LF101', where, { problem: 'syntax', detail: what });
  switch (detail) {
    case 'colon-in-text':
    case 'block-in-brackets': {
      const colon = findSecondColon(source, start, detail === 'block-in-brackets');
      if (!colon) {
        // The second key stands on the next line, which is indented too far.
        return detail === 'block-in-brackets'
          ? at(place)
          : at(firstWordFrom(source, endOfLine(source.text, start)), 'bad-indent');
      }
      return readerFinding('LF101', colon.place, { problem: 'syntax', detail: 'colon-in-text', right: colon.right });
    }
    case 'bad-indent':
    case 'missing-dash':
      return at(firstWordFrom(source, start));
    case 'quote-not-closed':
    case 'bracket-not-closed': {
      const opened = openingOf(start);
      return at(opened === undefined ? place : { source, start: opened, end: opened + 1 });
    }
    case 'reserved-start':
      return readerFinding('LF101', place, { problem: 'syntax', detail, right: quotedFrom(source, start) });
    default:
      return at(place);
  }
}

/** Wrong indentation causes most errors after it, up to the next key of the file's first level. */
function withoutConsequences(source: SourceText, findings: readonly ReaderFinding[]): readonly ReaderFinding[] {
  const kept: ReaderFinding[] = [];
  let trustedFrom = 0;
  for (const finding of [...findings].sort((a, b) => a.place.start - b.place.start)) {
    if (finding.place.start < trustedFrom) continue;
    kept.push(finding);
    if (isAboutIndentation(finding)) trustedFrom = nextEntry(source.text, finding.place.start);
  }
  return kept;
}

function isAboutIndentation({ code, args }: ReaderFinding): boolean {
  if (code !== 'LF101') return false;
  if (args.problem !== 'syntax') return args.problem === 'tab' || args.problem === 'odd-indent';
  return args.detail === 'bad-indent' || args.detail === 'missing-dash';
}

function detailOf({ code, message }: YAMLError): SyntaxDetail {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.startsWith('Nested mappings') ? 'colon-in-text' : 'bad-indent';
    case 'BAD_INDENT':
      return message.startsWith('Flow ') ? 'bracket-not-closed' : 'bad-indent';
    case 'MISSING_CHAR':
      return missing(message);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'missing-colon';
    case 'BAD_DQ_ESCAPE':
      return 'bad-escape';
    case 'BAD_SCALAR_START':
      return 'reserved-start';
    case 'BLOCK_IN_FLOW':
      return 'block-in-brackets';
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
      return 'bad-anchor';
    case 'BAD_DIRECTIVE':
      return 'bad-directive';
    default:
      return 'unexpected';
  }
}

function missing(message: string): SyntaxDetail {
  if (message.includes('quote')) return 'quote-not-closed';
  if (message.includes('- indicator')) return 'missing-dash';
  if (message.startsWith('Missing ,')) return 'missing-comma';
  if (message.startsWith('Implicit map keys')) return 'missing-colon';
  if (message.includes('end with') || message.startsWith('Flow ')) return 'bracket-not-closed';
  return 'unexpected';
}
