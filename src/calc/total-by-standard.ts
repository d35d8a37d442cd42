import { compareTexts } from '../model/compare-texts.js';
import { groupBy } from '../model/group-by.js';
import type { Accumulation, Share } from '../model/indicator.js';
import type { Project } from '../model/project.js';
import { divide, type Quantity, sum } from '../model/quantity.js';
import { type Text, textIn } from '../model/text.js';
import { addUp, type Computed, computed, type Figure, notComputable, written } from './figure.js';
import { coverageOf } from './indicator/breakdown.js';
import type {
  AccumulatedBreakdown,
  BreakdownCoverage,
  IndicatorAssessment,
  PartValue,
} from './indicator/indicator-assessment.js';
import { type PartialTotal, type WithheldPart, withheldTotal } from './partial-total.js';
import type { ProjectAssessment } from './project-assessment.js';
import { dimensionsInError, inErrorOf } from './withheld-by.js';

/** Indicators of several projects that measure the same thing in the same way. */
export interface StandardTotal {
  readonly data: Project['data'];
  readonly standard: string;
  /** The name of the first of them. */
  readonly name: Text;
  readonly measure: IndicatorAssessment['indicator']['measure'];
  readonly unit?: Text | undefined;
  readonly accumulates: Accumulation;
  /** Those in error too. */
  readonly indicators: number;
  /** Of a pooled share also its two sums. */
  readonly actual: PartialTotal & {
    readonly numerator?: Quantity | undefined;
    readonly denominator?: Quantity | undefined;
  };
  /** Part by part, over those that state it; without the dimensions of which an error withholds one. */
  readonly breakdown?: AccumulatedBreakdown | undefined;
  /** The dimensions in which someone may count in several parts of one of them. */
  readonly overlapping?: ReadonlySet<string> | undefined;
  /** The dimensions that do not account for the total, or are older than it in one of them. */
  readonly breakdownCoverage?: ReadonlyMap<string, BreakdownCoverage> | undefined;
  /** The indicators in error that are, or may be, of this standard: the total is theirs too. */
  readonly withheldBy: readonly WithheldPart[];
}

/** An indicator of one of the projects. */
interface Member {
  readonly project: Project;
  readonly assessment: IndicatorAssessment;
}

/** The totals of each standard that its indicators add up to. */
export function totalByStandard(projects: readonly ProjectAssessment[]): readonly StandardTotal[] {
  const all = projects.flatMap(({ project, indicators = [] }) =>
    indicators.map((assessment): Member => ({ project, assessment })),
  );
  const groups = groupBy(all, ({ project: { data }, assessment: { indicator } }) => {
    if (!indicator.standard || !('accumulates' in indicator)) return undefined;
    const unit = indicator.unit ? textIn(indicator.unit, 'vi') : '';
    return JSON.stringify([data, indicator.standard, indicator.measure, unit, indicator.accumulates]);
  });
  return [...groups.values()].flatMap((group): StandardTotal[] => {
    const [{ project, assessment }] = group;
    const { data } = project;
    const { indicator } = assessment;
    if (!indicator.standard || !('accumulates' in indicator) || !addsUp(assessment)) return [];
    const withheldBy = indicatorsInError(projects, data, indicator.standard);
    const actual = totalOf(group.map((one) => one.assessment));
    return [
      {
        data,
        standard: indicator.standard,
        name: indicator.name,
        measure: indicator.measure,
        unit: indicator.unit,
        accumulates: indicator.accumulates,
        indicators: group.length + withheldBy.length,
        actual: withheldBy.length > 0 ? withheldTotal(actual.known) : actual,
        ...(withheldBy.length > 0 ? {} : breakDown(group, actual.figure)),
        withheldBy,
      },
    ];
  });
}

/** Of what measure and unit an indicator in error is nobody knows: it may belong to every total of its standard. */
function indicatorsInError(
  projects: readonly ProjectAssessment[],
  data: Project['data'],
  standard: string,
): readonly WithheldPart[] {
  return projects
    .filter(({ project }) => project.data === data)
    .flatMap(({ project }) =>
      inErrorOf(project, 'indicators')
        .filter((one) => one.standard === 'unknown' || one.standard?.code === standard)
        .map((by) => ({ project: project.code, by })),
    );
}

/**
 * Sums add up, states of counts, and shares whose numerators and denominators are known. Nothing else does: two yields of
 * 3.5 t/ha are not 7.
 */
function addsUp({ indicator }: IndicatorAssessment): boolean {
  if (!('accumulates' in indicator)) return false;
  switch (indicator.measure) {
    case 'percent':
      return indicator.accumulates === 'pooled';
    case 'number':
      return indicator.accumulates === 'sum';
    case 'count':
      return indicator.accumulates === 'sum' || indicator.accumulates === 'latest';
  }
}

function totalOf(assessments: readonly IndicatorAssessment[]): StandardTotal['actual'] {
  const values = assessments.flatMap(({ actual }) => (actual.kind === 'number' ? [actual] : []));
  if (values.length === 0) return { figure: notComputable('no-actual'), known: 0 };
  const known = values.length;
  if (assessments[0]?.indicator.measure !== 'percent') {
    return { figure: addUp(values.map(({ quantity, derivation }) => ({ quantity, derivation }))), known };
  }
  const sums = sumsOf(values);
  if (sums.denominator.number.isZero) return { figure: notComputable('no-actual'), known: 0 };
  return { figure: pooled(sums), known, numerator: sums.numerator, denominator: sums.denominator };
}

/** The breakdowns of the indicators of one standard, added up part by part. */
function breakDown(
  members: readonly Member[],
  total: Figure,
): Pick<StandardTotal, 'breakdown' | 'overlapping' | 'breakdownCoverage'> {
  const inError = new Set(
    members.flatMap(({ project, assessment }) => [...dimensionsInError(project, assessment.indicator.id)]),
  );
  const stated = new Map<string, Map<string, PartValue[]>>();
  for (const { assessment } of members) {
    for (const [dimension, parts] of assessment.breakdown ?? []) {
      if (inError.has(dimension)) continue;
      const ofDimension = stated.get(dimension) ?? new Map<string, PartValue[]>();
      stated.set(dimension, ofDimension);
      for (const [part, value] of parts) ofDimension.set(part, [...(ofDimension.get(part) ?? []), value]);
    }
  }
  if (stated.size === 0 || !total.quantity) return {};
  const isPooled = members.some(({ assessment }) => assessment.indicator.measure === 'percent');
  const overlapping = new Set(members.flatMap(({ assessment }) => [...(assessment.overlapping ?? [])]));
  const breakdown = new Map<string, ReadonlyMap<string, PartValue>>();
  const covered = new Map<string, BreakdownCoverage>();
  for (const [dimension, parts] of stated) {
    const together = new Map([...parts].map(([part, values]) => [part, isPooled ? poolOf(values) : addUp(values)]));
    breakdown.set(dimension, together);
    const oldest = members
      .flatMap(({ assessment }) => assessment.breakdownCoverage?.get(dimension)?.on ?? [])
      .toSorted(compareTexts)[0];
    const isAdditive = !isPooled && !overlapping.has(dimension);
    const coverage = coverageOf(isAdditive ? together : undefined, total.quantity, oldest);
    if (coverage) covered.set(dimension, coverage);
  }
  return { breakdown, overlapping, breakdownCoverage: covered.size > 0 ? covered : undefined };
}

/** Parts of pooled shares: each has its numerators and denominators. */
function poolOf(values: readonly PartValue[]): PartValue {
  const sums = sumsOf(values);
  const figure = pooled(sums);
  return { ...figure, quantity: { ...figure.quantity, numerator: sums.numerator, denominator: sums.denominator } };
}

/** What pooled shares are made of, and the sums of both sides. */
interface Sums {
  readonly numerators: readonly Quantity[];
  readonly denominators: readonly Quantity[];
  readonly numerator: Quantity;
  readonly denominator: Quantity;
}

function sumsOf(values: readonly { readonly quantity: Share }[]): Sums {
  const numerators = values.flatMap(({ quantity }) => quantity.numerator ?? []);
  const denominators = values.flatMap(({ quantity }) => quantity.denominator ?? []);
  return { numerators, denominators, numerator: sum(numerators), denominator: sum(denominators) };
}

function pooled({ numerators, denominators, numerator, denominator }: Sums): Computed {
  return computed(divide(numerator, denominator), 'pooled', () => [
    ...numerators.map((one) => written('numerator', one)),
    ...denominators.map((one) => written('denominator', one)),
  ]);
}
