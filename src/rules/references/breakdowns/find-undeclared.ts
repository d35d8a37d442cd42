import { suggest } from '../../../diagnostics/suggest.js';
import type { Place } from '../../../model/place.js';
import type { ShapedTree } from '../../../source/walk-shape.js';
import { foldMeaning } from './fold-word.js';
import { type DeclaredDimension, declaredDimensions, listBreakdowns, type UsedDimension } from './list-breakdowns.js';

/** A dimension, or a part of one, that the file uses and does not declare. */
export interface Undeclared {
  readonly kind: 'dimension' | 'part' | 'crossing';
  /** As it is written; of several crossed, the one that is not declared. */
  readonly id: string;
  /** Of a part, the dimension or the crossing in which it stands. */
  readonly of?: string | undefined;
  readonly suggestion?: string | undefined;
  /** What is declared instead; of a crossing, one that is made as it should be. */
  readonly known: readonly string[];
  readonly at: Place;
  readonly path: string;
}

type Known = Pick<Undeclared, 'suggestion' | 'known'>;

/** Before it is worked out what could be meant, which each needs only once in a place. */
type Candidate = Omit<Undeclared, keyof Known> & { readonly findKnown: () => Known };

/**
 * What a file that declares its dimensions uses without declaring it, each once in a place: the heading of a table stands
 * over many rows. In a file without `dimensions` every word is right by which something is broken down; what is said to
 * overlap or to be partial has to be one of these.
 */
export function* findUndeclared(file: ShapedTree): Generator<Undeclared> {
  const declared = declaredDimensions(file.root);
  if (!declared) {
    yield* neverBrokenDown(listBreakdowns(file));
    return;
  }
  const seen = new Set<string>();
  for (const used of listBreakdowns(file)) {
    for (const { findKnown, ...one } of undeclaredIn(used, declared)) {
      const record = one.path.replace(/\[\d+\]/g, '');
      const key = `${one.at.source.file} ${one.at.start} ${record} ${one.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield { ...one, ...findKnown() };
    }
  }
}

function* neverBrokenDown(used: readonly UsedDimension[]): Generator<Undeclared> {
  const names = used.filter(({ parts }) => parts.length > 0).flatMap(({ name }) => [name, ...name.split('/')]);
  const known = [...new Set(names)].map((id) => ({ id, words: [] }));
  for (const { name, at, parts } of used) {
    if (parts.length > 0 || names.includes(name)) continue;
    yield { kind: 'dimension', id: name, ...knownFor(name, known), at, path: at.path };
  }
}

function* undeclaredIn(used: UsedDimension, declared: readonly DeclaredDimension[]): Generator<Candidate> {
  const { name, at, parts } = used;
  const { path } = at;
  const exact = declared.find(({ id }) => id === name);
  const pieces = exact ? [name] : name.split('/');
  const dimensions: DeclaredDimension[] = [];
  for (const id of pieces) {
    const dimension = declared.find((one) => one.id === id);
    if (dimension) dimensions.push(dimension);
    else yield { kind: 'dimension', id, findKnown: () => knownFor(id, declared), at, path };
  }
  if (dimensions.length < pieces.length) return;
  for (const part of parts) yield* undeclaredPart(part.name, dimensions, { of: name, at: part.at, path });
}

function* undeclaredPart(
  name: string,
  dimensions: readonly DeclaredDimension[],
  where: { readonly of: string; readonly at: Place; readonly path: string },
): Generator<Candidate> {
  const pieces = dimensions.length === 1 ? [name] : name.split('/');
  const isPartOf = (piece: string, { parts }: DeclaredDimension) => parts?.some(({ id }) => id === piece) ?? true;
  const isInOrder = pieces.every((piece, index) => dimensions.some((one, at) => at === index && isPartOf(piece, one)));
  const isInAny = pieces.every((piece) => dimensions.some((one) => isPartOf(piece, one)));
  if (pieces.length !== dimensions.length || (isInAny && !isInOrder)) {
    const example = dimensions.map(({ parts }) => parts?.[0]?.id ?? '…').join('/');
    yield { kind: 'crossing', id: name, findKnown: () => ({ known: [example] }), ...where };
    return;
  }
  for (const [index, id] of pieces.entries()) {
    const { id: of = '', parts } = dimensions[index] ?? {};
    // Parts that cannot be read are a finding of their own.
    if (!parts || parts.some((one) => one.id === id)) continue;
    yield { kind: 'part', id, findKnown: () => knownFor(id, parts), ...where, of };
  }
}

/** The one that was meant: by the words that reports print for it, by its meaning, or by its spelling. */
function knownFor(id: string, declared: readonly Pick<DeclaredDimension, 'id' | 'words'>[]): Known {
  const known = declared.map((one) => one.id);
  const meaning = foldMeaning(id);
  const meant = declared.filter((one) => [one.id, ...one.words].some((word) => foldMeaning(word) === meaning));
  return { known, suggestion: meant.length === 1 ? meant[0]?.id : suggest(id, known) };
}
