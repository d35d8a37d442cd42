import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { type ReaderFinding, readerFinding } from '../../diagnostics/reader-findings.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { Place } from '../../model/place.js';
import type { SourceText } from '../../model/source-text.js';
import { MapNode, ScalarNode, SeqNode, type TreeNode } from '../node.js';
import { type CopyBudget, copyForAlias, MAX_COPIED_NODES, MAX_DEPTH } from './copy-for-alias.js';
import { type Indicator, rangeOfScalar, styleOfScalar } from './locate-scalar.js';
import { MapEntries } from './map-entries.js';
import { ODD_SPACE, oddIndent } from './odd-indent.js';
import { skipBlank } from './skip-blank.js';

type NodeEvent = ScalarEvent | MappingEvent | SequenceEvent;

const KNOWN_TAGS = {
  scalar: ['str', 'int', 'float', 'bool', 'null'],
  map: ['map'],
  seq: ['seq'],
} as const;

/**
 * Turns the events of a parsed text into the located tree. The tree is absent where what is missing from it would only
 * cause more findings: after an alias or a merge that leads nowhere, too deep nesting, or a second document.
 */
export function buildTree(
  source: SourceText,
  events: readonly Event[],
): { readonly root?: TreeNode; readonly findings: readonly ReaderFinding[] } {
  return new TreeBuilder(source, events).build();
}

class TreeBuilder {
  readonly #findings: ReaderFinding[] = [];
  readonly #anchors = new Map<string, TreeNode | 'open'>();
  readonly #copies: CopyBudget = { nodes: MAX_COPIED_NODES };
  #next = 0;
  #depth = 0;
  /** The offset at which the search for the next indicator or bracket begins: one past the last token read. */
  #cursor = 0;
  /** One past the last character of the last node. */
  #end = 0;
  #isBroken = false;
  #isIndentedOddly = false;

  constructor(
    readonly source: SourceText,
    readonly events: readonly Event[],
  ) {}

  build(): { readonly root?: TreeNode; readonly findings: readonly ReaderFinding[] } {
    if (this.events[0]?.type !== EVENT_ID.DOCUMENT) {
      return { findings: [readerFinding('LF102', this.#place(0, 0), { problem: 'empty', kind: 'project' })] };
    }
    this.#next = 1;
    const root = this.#readNode('');
    if (this.events.length > this.#next + 1) {
      const start = skipBlank(this.source.text, this.#cursor);
      this.#refuse(readerFinding('LF101', this.#place(start, start + 3), { problem: 'several-documents' }));
    }
    return this.#isBroken || !root ? { findings: this.#findings } : { root, findings: this.#findings };
  }

  /** Returns undefined for an alias that could not be resolved, which has been reported. */
  #readNode(indicator: Indicator): TreeNode | undefined {
    const event = this.events[this.#next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#named(event, this.#readScalar(event, indicator));
      case EVENT_ID.SEQUENCE:
        this.#open(event);
        return this.#named(event, this.#readSequence(event));
      case EVENT_ID.MAPPING:
        this.#open(event);
        return this.#named(event, this.#readMapping(event));
      case EVENT_ID.ALIAS:
        return this.#readAlias(event);
      default:
        return undefined;
    }
  }

  #open(event: MappingEvent | SequenceEvent): void {
    if (event.anchorStart >= 0) this.#anchors.set(this.#slice(event.anchorStart, event.anchorEnd), 'open');
    this.#cursor = event.start;
  }

  #named<Node extends TreeNode>(event: NodeEvent, node: Node): Node {
    if (event.anchorStart >= 0) this.#anchors.set(this.#slice(event.anchorStart, event.anchorEnd), node);
    if (event.tagStart >= 0) this.#checkTag(event, node.kind);
    return node;
  }

  #readScalar(event: ScalarEvent, indicator: Indicator): ScalarNode {
    const { text } = this.source;
    const { start, end } = rangeOfScalar(text, event, indicator, this.#cursor);
    this.#cursor = Math.max(end, event.valueEnd);
    this.#end = end;
    return new ScalarNode(this.source, start, end, getScalarValue(text, event), styleOfScalar(text, event));
  }

  #readSequence(event: SequenceEvent): SeqNode {
    const isFlow = this.source.text[event.start] === '[';
    const items: TreeNode[] = [];
    this.#end = event.start + 1;
    this.#depth++;
    while (this.events[this.#next]?.type !== EVENT_ID.POP) {
      const item = this.#readNode(isFlow ? '' : '-');
      if (item) items.push(item);
    }
    this.#depth--;
    this.#close(isFlow ? ']' : '', event.start);
    return new SeqNode(this.source, event.start, this.#end, items);
  }

  #readMapping(event: MappingEvent): MapNode {
    const isFlow = this.source.text[event.start] === '{';
    const entries = new MapEntries();
    this.#end = event.start + 1;
    this.#depth++;
    while (this.events[this.#next]?.type !== EVENT_ID.POP) this.#readEntry(entries);
    this.#depth--;
    this.#close(isFlow ? '}' : '', event.start);
    return new MapNode(this.source, event.start, this.#end, entries.all);
  }

  #readEntry(entries: MapEntries): void {
    const key = this.#readNode('?');
    const value = this.#readNode(':');
    if (!key || !value) return;
    if (key.kind !== 'scalar') {
      this.#findings.push(readerFinding('LF101', key, { problem: 'complex-key' }));
    } else if (key.text === '') {
      this.#findings.push(readerFinding('LF101', key, { problem: 'empty-key' }));
    } else if (key.style === 'plain' && ODD_SPACE.test(key.text)) {
      // The other lines will be indented alike.
      if (!this.#isIndentedOddly) this.#refuse(oddIndent(this.source, key.start));
      this.#isIndentedOddly = true;
    } else {
      const problem = entries.add(key, value);
      if (problem?.kind === 'bad-merge') this.#refuse(readerFinding('LF101', key, { problem: 'bad-merge' }));
      if (problem?.kind === 'duplicate-key') {
        const related = [{ place: problem.first, label: 'first' }];
        this.#findings.push(readerFinding('LF101', key, { problem: 'duplicate-key', key: key.text }, { related }));
      }
    }
  }

  #readAlias(event: AliasEvent): TreeNode | undefined {
    const name = this.#slice(event.anchorStart, event.anchorEnd);
    const use = this.#place(event.anchorStart - 1, event.anchorEnd);
    this.#cursor = this.#end = event.anchorEnd;
    if (this.#copies.nodes < 0) return undefined;

    const original = this.#anchors.get(name);
    if (original === undefined) {
      const suggestion = suggest(name, this.#anchors.keys());
      this.#refuse(readerFinding('LF101', use, { problem: 'unresolved-alias', name, suggestion }));
      return undefined;
    }
    if (original === 'open') {
      this.#refuse(readerFinding('LF101', use, { problem: 'recursive-alias', name }));
      return undefined;
    }
    const copied = copyForAlias(original, use, this.#depth, this.#copies);
    switch (copied.kind) {
      case 'node':
        return copied.node;
      case 'alias-bomb':
        this.#refuse(readerFinding('LF101', use, { problem: 'alias-bomb', limit: MAX_COPIED_NODES }));
        return undefined;
      case 'too-deep':
        this.#refuse(readerFinding('LF101', use, { problem: 'too-deep', limit: MAX_DEPTH }));
        return undefined;
    }
  }

  /** Flow collections end at their bracket, block collections with their last node. */
  #close(bracket: '' | ']' | '}', start: number): void {
    this.#next++;
    if (bracket === '') return;
    let at = skipBlank(this.source.text, Math.max(this.#cursor, start + 1));
    if (this.source.text[at] === ',') at = skipBlank(this.source.text, at + 1);
    if (this.source.text[at] === bracket) this.#cursor = this.#end = at + 1;
  }

  #checkTag(event: NodeEvent, kind: TreeNode['kind']): void {
    const tag = this.#slice(event.tagStart, event.tagEnd);
    const known = tag === '!' || KNOWN_TAGS[kind].some((name) => tag === `!!${name}`);
    if (known) return;
    const place = this.#place(event.tagStart, event.tagEnd);
    this.#findings.push(readerFinding('LF101', place, { problem: 'unknown-tag', tag }));
  }

  /** Reports what makes the tree unusable. */
  #refuse(finding: ReaderFinding): void {
    this.#isBroken = true;
    this.#findings.push(finding);
  }

  #place(start: number, end: number): Place {
    return { source: this.source, start, end };
  }

  #slice(start: number, end: number): string {
    return this.source.text.slice(start, end);
  }
}
