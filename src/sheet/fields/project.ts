import type { ProjectAssessment } from '../../calc/project-assessment.js';
import { entriesOf, type InProject, someEntries, soundEntries } from '../entries.js';
import { partsOf } from '../parts-of.js';
import type { Part, RecordShape } from '../record-shape.js';
import { ref } from '../schema-shape.js';
import type { SectionName } from '../sections.js';
import { ACTIVITY } from './activity.js';
import { DIMENSION } from './breakdown.js';
import { COFINANCING } from './cofinancing.js';
import { DISBURSEMENT } from './disbursement.js';
import { FINDINGS, type ProjectFindings, WITHHELD } from './findings.js';
import { INDICATOR, weightedPart } from './indicator.js';
import { COVERAGE } from './portfolio.js';
import { ATTENTION, JUDGEMENT, type SaidPoint } from './said-point.js';
import { STATED } from './stated.js';
import { TARGET_GROUP } from './target-group.js';
import { THRESHOLDS } from './thresholds.js';
import { TIMELINE } from './timeline.js';
import { NOTE, RESULT_OF_CHAIN } from './words.js';

/** A project with what was found in its files. */
export interface ReportedProject {
  readonly assessment: ProjectAssessment;
  /** Absent where nobody has looked. */
  readonly findings?: ProjectFindings | undefined;
  /** What needs attention, the heaviest first; the room of prose makes it when data asks. */
  readonly attention?: (() => readonly SaidPoint[]) | undefined;
  /** What people decided that changes figures or findings, likewise. */
  readonly judgements?: (() => readonly SaidPoint[]) | undefined;
}

const is = partsOf<ReportedProject>();
const one =
  <A>(read: (assessment: ProjectAssessment) => A | undefined) =>
  ({ assessment }: ReportedProject): InProject<A> | undefined => {
    const found = read(assessment);
    return found === undefined ? undefined : { one: found, within: assessment };
  };

const HEAD: readonly Part<ReportedProject>[] = [
  is.id('code', ({ assessment }) => assessment.project.code),
  is.text('title', 'As it is written.', ({ assessment }) => assessment.project.title),
  is.word('file', 'The project file.', ({ assessment }) => assessment.project.file),
  is.term('data', 'Illustrative projects are invented.', 'data', ({ assessment }) => assessment.project.data),
  is.term(
    'label',
    'What the figures say a reader should do about the project.',
    'label',
    ({ assessment }) => assessment.label,
  ),
  is.record('thresholds', THRESHOLDS, ({ assessment }) => assessment.thresholds),
  is.record('findings', FINDINGS, ({ findings }) => findings, { optional: true }),
  is.list('withheld', WITHHELD, ({ assessment: { project } }) => someEntries(project.withheld), {
    optional: true,
    says: 'What errors of the file take out of the figures; absent where there are none.',
  }),
  is.list('attention', ATTENTION, ({ attention }) => soundEntries(attention?.()), {
    optional: true,
    says: 'What needs attention, the heaviest first.',
  }),
];

/** The keys of each section, in the order of the data. */
const SECTIONS: readonly (readonly [SectionName | undefined, Part<ReportedProject>])[] = [
  [
    undefined,
    is.list('dimensions', DIMENSION, ({ assessment: { project } }) => soundEntries(project.dimensions), {
      optional: true,
    }),
  ],
  [
    'timeline',
    is.record(
      'timeline',
      TIMELINE,
      one(({ timeline }) => timeline),
      { optional: true },
    ),
  ],
  [
    undefined,
    is.list('results', RESULT_OF_CHAIN, ({ assessment: { project } }) => soundEntries(project.results), {
      optional: true,
    }),
  ],
  [
    'indicators',
    is.list(
      'indicators',
      INDICATOR,
      listed('indicators', (of) => of.indicators),
      { optional: true },
    ),
  ],
  ['indicators', weightedPart(({ assessment }) => assessment.weightedAttainment)],
  [
    'activities',
    is.list(
      'activities',
      ACTIVITY,
      listed('activities', (of) => of.activities),
      { optional: true },
    ),
  ],
  [
    'target-groups',
    is.list(
      'targetGroups',
      TARGET_GROUP,
      listed('target_groups', (of) => of.targetGroups),
      { optional: true },
    ),
  ],
  [
    'cofinancing',
    is.list(
      'cofinancing',
      COFINANCING,
      listed('cofinancing', (of) => of.cofinancing),
      { optional: true },
    ),
  ],
  [
    'cofinancing',
    is.data('uncovered', 'The sub-projects that no rule applies to.', ref('id'), ({ assessment: { uncovered } }) =>
      uncovered.length > 0 ? uncovered.map(({ subproject }) => subproject.id) : undefined,
    ),
  ],
  [
    'disbursement',
    is.record(
      'disbursement',
      DISBURSEMENT,
      one(({ disbursement }) => disbursement),
      { optional: true },
    ),
  ],
  [
    'stated',
    is.list(
      'stated',
      STATED,
      listed('stated', (of) => of.stated),
      { optional: true },
    ),
  ],
  [
    'judgements',
    is.list('judgements', JUDGEMENT, ({ judgements }) => soundEntries(judgements?.()), {
      optional: true,
      says: 'What people decided that changes figures or findings.',
    }),
  ],
  ['notes', is.list('notes', NOTE, ({ assessment: { project } }) => soundEntries(project.notes), { optional: true })],
  [undefined, is.record('coverage', COVERAGE, ({ assessment }) => assessment.coverage)],
];

/** The keys of a section in the data of a project. */
export function sectionKeys(section: SectionName): readonly string[] {
  return SECTIONS.flatMap(([name, { key }]) => (name === section ? [key] : []));
}

/** One project's figures; a section that its file leaves out, or that was not asked for, is absent. */
export function projectShape(sections?: readonly SectionName[]): RecordShape<ReportedProject> {
  const asked = SECTIONS.filter(([name]) => name === undefined || sections === undefined || sections.includes(name));
  return {
    name: 'project',
    says: 'The figures of one project; a section that its file leaves out is absent.',
    step: () => '',
    place: ({ assessment }) => assessment.project.at.of('code'),
    parts: [...HEAD, ...asked.map(([, part]) => part)],
  };
}

function listed<A>(
  list: Parameters<typeof entriesOf>[1],
  read: (assessment: ProjectAssessment) => readonly A[] | undefined,
) {
  return ({ assessment }: ReportedProject) => entriesOf(assessment, list, read(assessment));
}
