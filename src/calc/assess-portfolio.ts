import { groupBy } from '../model/group-by.js';
import type { Currency } from '../model/money.js';
import type { Project } from '../model/project.js';
import { divide, sum } from '../model/quantity.js';
import type { Text } from '../model/text.js';
import { textIn } from '../model/text.js';
import { addUp, type Computed, computed, type Figure, notComputable, written } from './figure.js';
import type { IndicatorAssessment } from './indicator/indicator-assessment.js';
import type { ProjectAssessment } from './project-assessment.js';

/** A total, and of how many of the projects it is the total: what is not known is left out, never added as 0. */
export interface PartialTotal {
  readonly figure: Figure;
  readonly known: number;
}

/** The money of the projects in one currency. */
export interface CurrencyTotal {
  readonly data: Project['data'];
  readonly currency: Currency;
  readonly projects: number;
  readonly budget: PartialTotal;
  readonly disbursed: PartialTotal;
}

/** Indicators of several projects that measure the same thing in the same way. */
export interface StandardTotal {
  readonly data: Project['data'];
  readonly standard: string;
  /** The name of the first of them. */
  readonly name: Text;
  readonly measure: IndicatorAssessment['indicator']['measure'];
  readonly unit?: Text | undefined;
  readonly accumulates: string;
  readonly indicators: number;
  readonly actual: PartialTotal;
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
  const groups = groupBy(projects, ({ project, disbursement }) =>
    disbursement?.currency ? `${project.data} ${disbursement.currency}` : undefined,
  );
  return [...groups.values()].flatMap((group): CurrencyTotal[] => {
    const [{ project, disbursement }] = group;
    if (!disbursement?.currency) return [];
    return [
      {
        data: project.data,
        currency: disbursement.currency,
        projects: group.length,
        budget: addKnown(group.map((one) => one.disbursement?.budget ?? notComputable('no-budget'))),
        disbursed: addKnown(group.map((one) => one.disbursement?.disbursed ?? notComputable('no-actual'))),
      },
    ];
  });
}

function addKnown(figures: readonly Figure[]): PartialTotal {
  const known = figures.filter((figure): figure is Computed => figure.notComputable === undefined);
  const missing = figures.find((figure) => figure.notComputable !== undefined);
  if (known.length === 0) return { figure: missing ?? notComputable('no-actual'), known: 0 };
  return { figure: addUp(known), known: known.length };
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
    return [
      {
        data,
        standard: indicator.standard,
        name: indicator.name,
        measure: indicator.measure,
        unit: indicator.unit,
        accumulates: indicator.accumulates,
        indicators: group.length,
        actual: totalOf(group.map((one) => one.assessment)),
      },
    ];
  });
}

/** Sums and states of counts add up, and shares whose numerators and denominators are known; nothing else does. */
function addsUp({ indicator }: IndicatorAssessment): boolean {
  if (!('accumulates' in indicator)) return false;
  if (indicator.measure === 'percent') return indicator.accumulates === 'pooled';
  return indicator.accumulates === 'sum' || indicator.accumulates === 'latest';
}

function totalOf(assessments: readonly IndicatorAssessment[]): PartialTotal {
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
  const operands = [
    ...numerators.map((one) => written('numerator', one)),
    ...denominators.map((one) => written('denominator', one)),
  ];
  return { figure: computed(divide(sum(numerators), below), 'pooled', operands), known };
}
