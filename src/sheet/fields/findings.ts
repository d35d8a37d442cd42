import type { Severity } from '../../diagnostics/diagnostic.js';
import { countBySeverity } from '../../diagnostics/limit-problems.js';
import { lineOf, type Place } from '../../model/place.js';
import type { Withheld } from '../../model/withheld.js';
import { soundEntries } from '../entries.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { CODE, type DescribedFinding, DIAGNOSTIC, SILENCED, type SilencedFinding } from './diagnostic.js';

/** What was found in a project's files, and what of it is not among the findings. */
export interface ProjectFindings {
  readonly found: readonly DescribedFinding[];
  readonly silenced: readonly SilencedFinding[];
  /** Those of the baseline. */
  readonly known: readonly DescribedFinding[];
  /** Codes of rules that the workspace has switched off. */
  readonly rulesOff: readonly string[];
}

const is = partsOf<ProjectFindings>();

export const FINDINGS: RecordShape<ProjectFindings> = {
  name: 'findings',
  says: 'How many findings there are in the files of the project, and what is not among them.',
  parts: [
    is.count('errors', 'Errors.', counting('error')),
    is.count('warnings', 'Warnings.', counting('warning')),
    is.count('infos', 'Notes.', counting('info')),
    is.list('silenced', SILENCED, ({ silenced }) => soundEntries(silenced), {
      says: 'What comments in the files silence, each with its reason.',
    }),
    is.list('known', DIAGNOSTIC, ({ known }) => soundEntries(known), { says: 'What the baseline knows.' }),
    is.data('rulesOff', 'Rules that the workspace has switched off.', CODE, ({ rulesOff }) => rulesOff, false),
  ],
};

/** How many findings of a severity there are in the files of a project. */
export function counting(severity: Severity): (findings: ProjectFindings) => number {
  return ({ found }) => countBySeverity(found.map(({ diagnostic }) => diagnostic))[severity];
}

const out = partsOf<Withheld>();

export const WITHHELD: RecordShape<Withheld> = {
  name: 'withheld',
  says: 'What an error of the file takes out of the figures.',
  parts: [
    out.word('path', 'The record in its file, `indicators.IND-2`.', ({ path }) => path),
    out.word('code', 'Of the finding that says why.', (one) => one.code, { schema: CODE }),
    out.count('line', 'Where the finding points, from 1.', ({ place }) => lineOf(place)),
    out.word('file', 'The file it points into, where that is not the project file: a table.', fileOf, {
      optional: true,
    }),
  ],
};

/** A project file whose errors leave nothing to report. */
export interface LeftOut {
  readonly file: string;
  readonly code: string;
  readonly place: Place;
}

/** Records in error know where they stand themselves; the error may stand in the table that feeds them. */
function fileOf(one: Withheld): string | undefined {
  const own = one.kind === 'record' ? one.at.source.file : undefined;
  const { file } = one.place.source;
  return own === undefined || own === file ? undefined : file;
}

const left = partsOf<LeftOut>();

export const LEFT_OUT: RecordShape<LeftOut> = {
  name: 'leftOut',
  says: 'A project file whose error leaves nothing to report.',
  parts: [
    left.word('file', 'The project file.', ({ file }) => file),
    left.word('code', 'Of the finding that says why.', (one) => one.code, { schema: CODE }),
    left.count('line', 'Where the finding points, from 1.', ({ place }) => lineOf(place)),
  ],
};
