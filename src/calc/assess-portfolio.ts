import { groupBy } from '../model/group-by.js';
import type { Accumulation } from '../model/indicator.js';
import type { Currency } from '../model/money.js';
import type { Project } from '../model/project.js';
import { divide, type Quantity, sum } from '../model/quantity.js';
import type { Text } from '../model/text.js';
import { textIn } from '../model/text.js';
import type { Withheld } from '../model/withheld.js';
import { addUp, type Computed, computed, type Figure, firstReason, notComputable, written } from './figure.js';
import type { IndicatorAssessment } from './indicator/indicator-assessment.js';
import type { ProjectAssessment } from './project-assessment.js';
import { inErrorOf } from './withheld-by.js';

/**
 * A total, and of how many of the projects it is the total: what is not known is left out, never added as 0. What an error
 * withholds is not left out: it withholds the total.
 */
export interface PartialTotal {
  readonly figure: Figure;
  readonly known: number;
}

/** What an error in the file of a project takes out of a total. */
export interface WithheldPart {
  readonly project: Project['code'];
  readonly by: Withheld;
}

/** The money of the projects in one currency. */
export interface CurrencyTotal {
  readonly data: Project['data'];
  readonly currency: Currency;
  readonly projects: number;
  readonly budget: PartialTotal;
  readonly disbursed: PartialTotal;
  /** The budgets in error that are, or may be, in this currency: the total is theirs too. */
  readonly withheldBy: readonly WithheldPart[];
}

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
  /** The indicators in error that are, or may be, of this standard: the total is theirs too. */
  readonly withheldBy: readonly WithheldPart[];
}

/** Several projects together (calculations, section 8). Illustrative ones have totals of their own. */
export interface PortfolioAssessment {
  readonly projects: readonly ProjectAssessment[];
  readonly totals: readonly CurrencyTotal[];
  readonly standards: readonly StandardTotal[];
}

export function assessPortfolio(projects: readonly ProjectAssessment[]): PortfolioAssessment {
  return { projects, totals: totalByCurrency(projects), standards: totalByStandard(projects) };
}

function totalByCurrency(projects: readonly ProjectAssessment[]): readonly CurrencyTotal[] {
  const groups = groupBy(projects, (assessment) => {
    const currency = currencyOf(assessment);
    return currency && `${assessment.project.data} ${currency}`;
  });
  const ofAnyCurrency = projects.filter((one) => one.disbursement?.inError && !currencyOf(one));
  return [...groups.values()].flatMap((own): CurrencyTotal[] => {
    const [first] = own;
    const { data } = first.project;
    const currency = currencyOf(first);
    if (!currency) return [];
    const group = [...own, ...ofAnyCurrency.filter(({ project }) => project.data === data)];
    return [
      {
        data,
        currency,
        projects: group.length,
        budget: addKnown(group.map((one) => one.disbursement?.budget ?? notComputable('no-budget'))),
        disbursed: addKnown(group.map((one) => one.disbursement?.disbursed ?? notComputable('no-actual'))),
        withheldBy: group.flatMap(({ project: { code }, disbursement }) =>
          disbursement?.inError ? [{ project: code, by: disbursement.inError }] : [],
        ),
      },
    ];
  });
}

/** The currency of the budget; of one in error, that of the project, in whose total it is then missing. */
function currencyOf({ project, disbursement }: ProjectAssessment): Currency | undefined {
  return disbursement?.currency ?? (disbursement?.inError && project.currency);
}

function addKnown(figures: readonly Figure[]): PartialTotal {
  const known = figures.filter((figure): figure is Computed => figure.notComputable === undefined);
  if (figures.some(({ notComputable: reason }) => reason === 'error-in-file')) return withheld(known.length);
  if (known.length === 0) return { figure: notComputable(firstReason(...figures)), known: 0 };
  return { figure: addUp(known), known: known.length };
}

function withheld(known: number): PartialTotal {
  return { figure: notComputable('error-in-file'), known };
}

function totalByStandard(projects: readonly ProjectAssessment[]): readonly StandardTotal[] {
  const all = projects.flatMap(({ project, indicators = [] }) =>
    indicators.map((assessment) => ({ data: project.data, assessment })),
  );
  const groups = groupBy(all, ({ data, assessment: { indicator } }) => {
    if (!indicator.standard || !('accumulates' in indicator)) return undefined;
    const unit = indicator.unit ? textIn(indicator.unit, 'vi') : '';
    return JSON.stringify([data, indicator.standard, indicator.measure, unit, indicator.accumulates]);
  });
  return [...groups.values()].flatMap((group): StandardTotal[] => {
    const [{ data, assessment }] = group;
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
        actual: withheldBy.length > 0 ? withheld(actual.known) : actual,
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

/** Sums and states of counts add up, and shares whose numerators and denominators are known; nothing else does. */
function addsUp({ indicator }: IndicatorAssessment): boolean {
  if (!('accumulates' in indicator)) return false;
  if (indicator.measure === 'percent') return indicator.accumulates === 'pooled';
  return indicator.accumulates === 'sum' || indicator.accumulates === 'latest';
}

function totalOf(assessments: readonly IndicatorAssessment[]): StandardTotal['actual'] {
  const values = assessments.flatMap(({ actual }) => (actual.kind === 'number' ? [actual] : []));
  if (values.length === 0) return { figure: notComputable('no-actual'), known: 0 };
  const known = values.length;
  if (assessments[0]?.indicator.measure !== 'percent') {
    return { figure: addUp(values.map(({ quantity, derivation }) => ({ quantity, derivation }))), known };
  }
  const numerators = values.flatMap(({ quantity }) => quantity.numerator ?? []);
  const denominators = values.flatMap(({ quantity }) => quantity.denominator ?? []);
  const below = sum(denominators);
  if (below.number.isZero) return { figure: notComputable('no-actual'), known: 0 };
  const above = sum(numerators);
  const figure = computed(divide(above, below), 'pooled', () => [
    ...numerators.map((one) => written('numerator', one)),
    ...denominators.map((one) => written('denominator', one)),
  ]);
  return { figure, known, numerator: above, denominator: below };
}
