import { groupBy } from '../model/group-by.js';
import type { Currency } from '../model/money.js';
import type { Project } from '../model/project.js';
import { addUp, type Computed, type Figure, firstReason, notComputable } from './figure.js';
import { type PartialTotal, type WithheldPart, withheldTotal } from './partial-total.js';
import type { ProjectAssessment } from './project-assessment.js';
import { type StandardTotal, totalByStandard } from './total-by-standard.js';

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
  if (figures.some(({ notComputable: reason }) => reason === 'error-in-file')) return withheldTotal(known.length);
  if (known.length === 0) return { figure: notComputable(firstReason(...figures)), known: 0 };
  return { figure: addUp(known), known: known.length };
}
