import type { Figure } from '../calc/figure.js';
import type { Phrase } from '../messages/format.js';
import type { Currency } from '../model/money.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Quantity } from '../model/quantity.js';
import type { Rational } from '../model/rational.js';
import type { Text } from '../model/text.js';
import type { Tone } from './cell.js';
import { cellPart, type Options, type Read } from './cell-part.js';
import { dataPart, idsPart } from './data-part.js';
import { byDimensionPart, byPartPart, mapPart } from './map-part.js';
import { asFigure, made, money, type NumberOptions, number, ratioCell, word } from './read-cell.js';
import { type InsideOptions, type ListOptions, listPart, recordPart } from './record-part.js';
import type { Column, Entry, Part, RecordShape } from './record-shape.js';
import { type JsonSchema, oneOfWords, ref } from './schema-shape.js';
import { TERMS, type Term, type TermSet } from './terms.js';

/** A column of numbers or days; of words, `left`. */
export function column(title: Column['title'], more: Partial<Omit<Column, 'title'>> = {}): Column {
  return { title, align: 'right', ...more };
}

/**
 * The declarations of the keys of one kind of record:
 *
 *     const is = partsOf<ActivityAssessment>();
 *     is.ratio('physical', 'Done of planned.', ({ physical }) => physical, { column: column('progress') })
 */
export function partsOf<A>() {
  const cell = cellPart<A>;
  return {
    /** The id by which other records and addresses call it; one in error has it too. What it refers to is a word. */
    id: (key: string, read: Read<A, string>, says = 'An id of the project file.', options: Options<A> = {}): Part<A> =>
      cell(key, says, 'word', word(read), options, {
        schema: ref('id'),
        inError: ({ id }) => (id === undefined ? undefined : { kind: 'word', word: id }),
        mayLackInError: true,
      }),
    word: (
      key: string,
      says: string,
      read: Read<A, string>,
      options: Options<A> & { readonly schema?: JsonSchema } = {},
    ): Part<A> => cell(key, says, 'word', word(read), options, options.schema ? { schema: options.schema } : {}),
    /** Words of the file. */
    text: (key: string, says: string, read: Read<A, Text>, options: Options<A> = {}): Part<A> =>
      cell(
        key,
        says,
        'text',
        made(read, (text) => ({ kind: 'text', text })),
        options,
        key === 'name' ? { inError: ({ name }) => name && { kind: 'text', text: name }, mayLackInError: true } : {},
      ),
    day: (key: string, says: string, read: Read<A, PlainDate>, options: Options<A> = {}): Part<A> =>
      cell(
        key,
        says,
        'day',
        made(read, (day) => ({ kind: 'day', day })),
        options,
      ),
    count: (key: string, says: string, read: Read<A, number>, options: Options<A> = {}): Part<A> =>
      cell(
        key,
        says,
        'count',
        made(read, (count) => ({ kind: 'count', count })),
        options,
      ),
    flag: (key: string, says: string, read: Read<A, boolean>, options: Options<A> = {}): Part<A> =>
      cell(
        key,
        says,
        'flag',
        made(read, (flag) => ({ kind: 'flag', flag })),
        options,
      ),
    /** A flag that is there only where it is true. */
    mark: (key: string, says: string, read: Read<A, boolean>, options: Options<A> = {}): Part<A> =>
      cell(
        key,
        says,
        'flag',
        (of) => (read(of) ? { kind: 'flag', flag: true } : undefined),
        { ...options, optional: true },
        { schema: { const: true } },
      ),
    /** A word of a closed set. */
    term: <Set extends TermSet>(
      key: string,
      says: string,
      of: Set,
      read: Read<A, Term<Set>>,
      options: Options<A> & {
        readonly tone?: (word: Term<Set>, of: A) => Tone | undefined;
        readonly said?: (of: A) => Phrase | undefined;
        /** The word there of a record in error; without one it has none. */
        readonly whenInError?: Term<Set>;
      } = {},
    ): Part<A> => {
      const { whenInError } = options;
      return cell(
        key,
        says,
        'word',
        (one) => {
          const term = read(one);
          return term === undefined
            ? undefined
            : { kind: 'term', of, word: term, tone: options.tone?.(term, one), said: options.said?.(one) };
        },
        options,
        {
          schema: oneOfWords(TERMS[of]),
          ...(whenInError ? { inError: () => ({ kind: 'term', of, word: whenInError, tone: 'bad' }) } : {}),
        },
      );
    },
    figure: (key: string, says: string, read: Read<A, Figure>, options: NumberOptions<A> = {}): Part<A> =>
      cell(key, says, 'figure', number(read, options), options),
    ratio: (
      key: string,
      says: string,
      read: Read<A, Figure>,
      options: NumberOptions<A> & { readonly saysReason?: boolean } = {},
    ): Part<A> =>
      cell(key, says, 'ratio', (of) => ratioCell(read(of), options.limits?.(of), options.saysReason), options),
    /** Money in the currency of its section: data does not repeat it. */
    money: (
      key: string,
      says: string,
      read: Read<A, Figure>,
      currency: (of: A) => Currency,
      options: Options<A> = {},
    ): Part<A> => cell(key, says, 'figure', money(read, currency), options),
    /** Money that says its currency. */
    amount: (
      key: string,
      says: string,
      read: Read<A, Figure>,
      currency: (of: A) => Currency,
      options: Options<A> = {},
    ): Part<A> => cell(key, says, 'amount', money(read, currency), options),
    /** A bare exact number; `decimalOrReason` where it may have none, and says why. */
    decimal: (key: string, says: string, read: Read<A, Figure | Quantity>, options: NumberOptions<A> = {}): Part<A> =>
      cell(
        key,
        says,
        'decimal',
        number((of) => asFigure(read(of)), options),
        options,
      ),
    decimalOrReason: (key: string, says: string, read: Read<A, Figure>, options: Options<A> = {}): Part<A> =>
      cell(key, says, 'decimalOrReason', number(read, {}), options),
    fraction: (key: string, says: string, read: Read<A, Figure | Quantity>, options: Options<A> = {}): Part<A> =>
      cell(
        key,
        says,
        'fraction',
        (of) => {
          const figure = asFigure(read(of));
          return figure && { kind: 'ratio', figure };
        },
        options,
      ),
    /** A ratio of tables only: data has it elsewhere. */
    shown: (
      key: string,
      read: Read<A, Figure>,
      columnOf: Column,
      limits: (of: A) => readonly Rational[] | undefined = () => undefined,
    ): Part<A> =>
      cell(key, '', 'ratio', () => undefined, {
        optional: true,
        column: columnOf,
        whenAbsent: (of) => ratioCell(read(of), limits(of), true),
      }),
    /** Words of tables only. */
    shownWords: (key: string, said: (of: A) => Phrase, columnOf: Column): Part<A> =>
      cell(key, '', 'word', () => undefined, {
        optional: true,
        column: columnOf,
        whenAbsent: (of) => ({ kind: 'said', said: said(of) }),
      }),
    cell, // whatever a cell can be
    /** One record inside of this one. */
    record: <B>(key: string, shape: RecordShape<B>, read: Read<A, B>, options?: InsideOptions<A>): Part<A> =>
      recordPart(key, shape, read, options),
    /** Records of one shape. */
    list: <B>(
      key: string,
      shape: RecordShape<B>,
      read: Read<A, readonly Entry<B>[]>,
      options?: ListOptions<A>,
    ): Part<A> => listPart(key, shape, read, options),
    /** Dimension → part → number. */
    map: mapPart<A>,
    /** Dimension → record, under keys that the file chooses. */
    byDimension: <B>(key: string, shape: RecordShape<B>, read: Read<A, ReadonlyMap<string, B>>): Part<A> =>
      byDimensionPart(key, shape, read),
    /** Dimension → part → record, likewise. */
    byPart: <B>(
      key: string,
      shape: RecordShape<B>,
      read: Read<A, ReadonlyMap<string, ReadonlyMap<string, B>>>,
    ): Part<A> => byPartPart(key, shape, read),
    /** A list of ids that stands in one cell of a row of data: `Q2; Q3`. */
    ids: idsPart<A>,
    /** What has no structure of its own here. */
    data: dataPart<A>,
  };
}
