import type { Currency } from '../../model/money.js';
import type { Project } from '../../model/project.js';
import type { StatedFigure } from '../../model/stated.js';
import type { Text } from '../../model/text.js';

/** What a stated figure and the computed one are numbers of. */
export type StatedUnit =
  /** Fractions, which print as percents. */
  | { readonly kind: 'share' }
  | { readonly kind: 'money'; readonly currency: Currency }
  | { readonly kind: 'number'; readonly unit?: Text | undefined };

const SHARE: StatedUnit = { kind: 'share' };

export function unitOf(stated: StatedFigure, project: Project): StatedUnit {
  switch (stated.figure) {
    case 'disbursement-rate':
    case 'indicator-attainment':
    case 'cofinancing-share':
      return SHARE;
    case 'disbursed':
    case 'budget-total':
      return { kind: 'money', currency: stated.value.currency };
    case 'indicator-value': {
      if (stated.value.isShare) return SHARE;
      const indicator = project.indicators?.find(({ id }) => id === stated.indicator);
      return { kind: 'number', unit: indicator && 'unit' in indicator ? indicator.unit : undefined };
    }
    case 'activity-done':
      return { kind: 'number', unit: project.activities?.find(({ id }) => id === stated.activity)?.unit };
    case 'target-group-reached':
      return { kind: 'number', unit: project.targetGroups?.find(({ id }) => id === stated.targetGroup)?.unit };
    case 'subprojects':
      return { kind: 'number' };
  }
}
