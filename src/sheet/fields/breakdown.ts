import type { BreakdownCoverage, PartAssessment } from '../../calc/indicator/indicator-assessment.js';
import type { Dimension, DimensionPart } from '../../model/project.js';
import { soundEntries } from '../entries.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { attainmentPart } from './attainment-part.js';

const covered = partsOf<BreakdownCoverage>();

/** What a dimension lacks to be the breakdown of the value beside it. */
export const BREAKDOWN_COVERAGE: RecordShape<BreakdownCoverage> = {
  name: 'breakdownCoverage',
  says: 'The dimensions whose parts do not account for the value, or are older than it; absent where all do.',
  parts: [
    covered.decimal('stated', 'What the parts make; absent where they need not add up.', ({ stated }) => stated, {
      optional: true,
    }),
    covered.decimal('of', 'The value that they should make.', ({ of }) => of, { optional: true }),
    covered.day(
      'on',
      'Of the newest observation that states the dimension, where the value is newer.',
      ({ on }) => on,
      {
        optional: true,
      },
    ),
  ],
};

const part = partsOf<PartAssessment>();

/** A part that has a target of its own. */
export const PART: RecordShape<PartAssessment> = {
  name: 'part',
  says: 'The parts that have targets of their own, measured as the whole is.',
  parts: [
    part.figure('baseline', 'Absent where none is stated for the part.', ({ baseline }) => baseline, {
      optional: true,
    }),
    part.figure('target', 'Of the version in force; its qualifier is a comparison.', ({ target }) => target),
    part.figure('actual', 'Accumulated as the value is.', ({ actual }) => actual),
    attainmentPart('How much of the way to its target the part has covered.', ({ attainment }) => attainment),
  ],
};

const named = partsOf<DimensionPart>();

const DIMENSION_PART: RecordShape<DimensionPart> = {
  name: 'dimensionPart',
  says: 'A part of a dimension.',
  parts: [
    named.word('id', 'As it stands in breakdowns.', ({ id }) => id),
    named.text('name', 'What reports print.', ({ name }) => name),
  ],
};

const of = partsOf<Dimension>();

/** The words for the keys of breakdowns. */
export const DIMENSION: RecordShape<Dimension> = {
  name: 'dimension',
  says: 'A way in which values are broken down, with the words for it.',
  parts: [
    of.word('id', 'As it stands in breakdowns.', ({ id }) => id),
    of.text('name', 'What reports print.', ({ name }) => name),
    of.list('parts', DIMENSION_PART, ({ parts }) => soundEntries(parts)),
  ],
};
