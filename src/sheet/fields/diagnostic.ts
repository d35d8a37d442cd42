import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { lineOf, type Place } from '../../model/place.js';
import type { Language } from '../../model/text.js';
import { soundEntries } from '../entries.js';
import { partsOf } from '../parts-of.js';
import type { Part, RecordShape } from '../record-shape.js';

/** What a finding says in one language. */
export interface FindingWords {
  readonly message: string;
  readonly help?: string | undefined;
  /** Words for related places, by their label. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** A finding with its words. */
export interface DescribedFinding {
  readonly diagnostic: Diagnostic;
  /** Of the run: data gives the words in it. */
  readonly language: Language;
  readonly describe: (language: Language) => FindingWords;
}

/**
 * Gives findings the words of a run: those of one finding are built once per language.
 * @param wordsIn what a finding says in a language
 */
export function describing(
  language: Language,
  wordsIn: (diagnostic: Diagnostic, language: Language) => FindingWords,
): (diagnostic: Diagnostic) => DescribedFinding {
  return (diagnostic) => {
    const known = new Map<Language, FindingWords>();
    const describe = (other: Language): FindingWords => {
      const words = known.get(other) ?? wordsIn(diagnostic, other);
      known.set(other, words);
      return words;
    };
    return { diagnostic, language, describe };
  };
}

/** A finding that a comment in its file silences, with the reason as it stands there. */
export interface SilencedFinding extends DescribedFinding {
  readonly reason: string;
}

interface RelatedWords {
  readonly place: Place;
  readonly message: string;
}

const also = partsOf<RelatedWords>();

const RELATED: RecordShape<RelatedWords> = {
  name: 'related',
  says: 'Another place that the finding involves.',
  parts: [
    ...rangeParts<RelatedWords>(({ place }) => place),
    also.word('message', 'What stands there.', ({ message }) => message),
  ],
};

/** A code of the catalogue. */
export const CODE = { type: 'string', pattern: String.raw`^LF\d{3}$` };

const is = partsOf<DescribedFinding>();

const PARTS: readonly Part<DescribedFinding>[] = [
  is.word('code', 'Its code in the catalogue.', ({ diagnostic }) => diagnostic.code, {
    schema: CODE,
  }),
  is.word('rule', 'The name of the rule.', ({ diagnostic }) => diagnostic.slug),
  is.term('severity', 'What it weighs in this run.', 'severity', ({ diagnostic }) => diagnostic.severity),
  is.word('message', 'What was found, with the numbers, in the language of the run.', (of) => wordsOf(of).message),
  ...rangeParts<DescribedFinding>(({ diagnostic }) => diagnostic.place),
  is.word(
    'path',
    'The value in its file, `indicators.IND-2.actuals[0].value`.',
    ({ diagnostic }) => diagnostic.path || undefined,
    {
      optional: true,
    },
  ),
  is.list('related', RELATED, relatedOf, { optional: true }),
  is.word('help', 'What to type instead, or what to do.', (of) => wordsOf(of).help, { optional: true }),
];

export const DIAGNOSTIC: RecordShape<DescribedFinding> = {
  name: 'diagnostic',
  says: 'A finding about a project file.',
  parts: PARTS,
};

export const SILENCED: RecordShape<SilencedFinding> = {
  name: 'silenced',
  says: 'A finding that a comment in the file silences.',
  parts: [...PARTS, partsOf<SilencedFinding>().word('reason', 'As it stands in the comment.', ({ reason }) => reason)],
};

function wordsOf({ describe, language }: DescribedFinding): FindingWords {
  return describe(language);
}

function relatedOf(of: DescribedFinding) {
  const { related = [] } = of.diagnostic;
  if (related.length === 0) return undefined;
  const words = new Map(Object.entries(wordsOf(of).labels ?? {}));
  return soundEntries(related.map(({ place, label }) => ({ place, message: words.get(label) ?? label })));
}

/** File, line and column, both from 1, columns in UTF-16 units; the end is the place behind the last character. */
function rangeParts<A>(placeOf: (of: A) => Place): readonly Part<A>[] {
  const at = partsOf<A>();
  const position = (key: string, says: string, read: (place: Place) => number): Part<A> =>
    at.cell(
      key,
      says,
      'count',
      (of) => ({ kind: 'count', count: read(placeOf(of)) }),
      {},
      {
        schema: { type: 'integer', minimum: 1 },
      },
    );
  return [
    at.word('file', 'The path as the user would type it.', (of) => placeOf(of).source.file),
    position('line', 'Line of the first character, from 1.', lineOf),
    position(
      'column',
      'Column of the first character, from 1, in UTF-16 units.',
      ({ source, start }) => source.positionOf(start).column,
    ),
    position('endLine', 'Line behind the last character.', ({ source, end }) => source.positionOf(end).line),
    position('endColumn', 'Column behind the last character.', ({ source, end }) => source.positionOf(end).column),
  ];
}
