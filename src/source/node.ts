import type { Place, RecordPlace } from '../model/place.js';
import type { SourceText } from '../model/source-text.js';

/**
 * The located tree: what YAML or CSV said, with the place of every value and key. Aliases and merge keys are resolved;
 * what came through one has the place of its use. Scalars keep the characters of the file: nothing is a float yet.
 */
export type TreeNode = MapNode | SeqNode | ScalarNode;

abstract class NodeBase implements Place {
  /** The map or sequence this node stands in; absent for the root. Set when it is put there. */
  parent: MapNode | SeqNode | undefined;

  constructor(
    readonly source: SourceText,
    readonly start: number,
    readonly end: number,
  ) {}

  /** The root of the tree this node stands in. */
  get root(): TreeNode {
    let node = this as unknown as TreeNode;
    while (node.parent) node = node.parent;
    return node;
  }

  /** `indicators.IND-2.actuals[0].value`: records by their id, others by their index. Empty for the root. */
  get path(): string {
    if (!this.parent) return '';
    const step = this.parent.stepTo(this as unknown as TreeNode);
    const above = this.parent.path;
    return above === '' || step.startsWith('[') ? above + step : `${above}.${step}`;
  }
}

export class ScalarNode extends NodeBase {
  readonly kind = 'scalar';

  constructor(
    source: SourceText,
    start: number,
    end: number,
    /** The value's characters, escapes and folding resolved, not yet normalised. */
    readonly text: string,
    readonly style: 'plain' | 'quoted' | 'block',
  ) {
    super(source, start, end);
  }

  /** Nothing written, `null` or `~`. */
  get isNull(): boolean {
    return this.style === 'plain' && /^(?:|~|null|Null|NULL)$/.test(this.text);
  }
}

export interface MapEntry {
  readonly key: Place;
  readonly value: TreeNode;
}

/** The header row of a table. */
export interface TableHeader extends Place {
  /** The names of the columns as they are written, `by.sex.female`. */
  readonly columns: readonly string[];
}

const NOTHING_LEFT_OUT: ReadonlyMap<string, MapEntry> = new Map();

export class MapNode extends NodeBase implements RecordPlace {
  readonly kind = 'map';

  /** Made when it is first asked for: a search for each of many values would take long. */
  #keys: ReadonlyMap<TreeNode, string> | undefined;

  constructor(
    source: SourceText,
    start: number,
    end: number,
    /** In the order of the file; keys in NFC. */
    readonly entries: ReadonlyMap<string, MapEntry>,
    /** What is written here and could not be read, by the keys that are meant: a copy of the tree goes on without it. */
    readonly leftOut: ReadonlyMap<string, MapEntry> = NOTHING_LEFT_OUT,
    /** Of a row of a table, the header under which it stands. */
    readonly header?: TableHeader | undefined,
  ) {
    super(source, start, end);
    for (const { value } of entries.values()) value.parent = this;
  }

  get(key: string): TreeNode | undefined {
    return this.entries.get(key)?.value;
  }

  isUnread(key: string): boolean {
    return this.leftOut.has(key);
  }

  of(key: string): Place {
    return this.get(key) ?? this.leftOut.get(key)?.value ?? this;
  }

  keyOf(key: string): Place {
    return (this.entries.get(key) ?? this.leftOut.get(key))?.key ?? this;
  }

  ofItem(key: string, item: number | string): Place {
    const under = this.get(key);
    if (under?.kind === 'seq' && typeof item === 'number') return under.items[item] ?? under;
    if (under?.kind === 'map' && typeof item === 'string') return under.keyOf(item);
    return under ?? this;
  }

  stepTo(child: TreeNode): string {
    this.#keys ??= new Map([...this.entries].map(([key, { value }]) => [value, key]));
    return this.#keys.get(child) ?? '?';
  }
}

export class SeqNode extends NodeBase {
  readonly kind = 'seq';

  /** Made when it is first asked for: a search for each of many items would take long. */
  #positions: ReadonlyMap<TreeNode, number> | undefined;

  constructor(
    source: SourceText,
    start: number,
    end: number,
    readonly items: readonly TreeNode[],
    /** Where each item stands in the file, from 0, in a copy that goes on without some of them. */
    readonly positions?: readonly number[] | undefined,
  ) {
    super(source, start, end);
    for (const item of items) item.parent = this;
  }

  /** Where an item stands in the list as it is written, from 0; nothing where it is not in the list. */
  positionOf(item: TreeNode): number | undefined {
    this.#positions ??= new Map(this.items.map((one, index) => [one, this.positions?.[index] ?? index]));
    return this.#positions.get(item);
  }

  stepTo(child: TreeNode): string {
    const id = child.kind === 'map' ? child.get('id') : undefined;
    if (id?.kind === 'scalar' && id.text !== '') return id.text;
    return `[${this.positionOf(child) ?? '?'}]`;
  }
}
