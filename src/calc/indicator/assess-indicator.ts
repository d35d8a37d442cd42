import type { Indicator } from '../../model/indicator.js';
import type { AssessmentContext } from '../assessment-context.js';
import { assessLevels } from './assess-levels.js';
import { assessNumbers } from './assess-numbers.js';
import { assessText } from './assess-text.js';
import type { IndicatorAssessment } from './indicator-assessment.js';

/** Calculations, section 2, for one indicator of any measure. */
export function assessIndicator(indicator: Indicator, context: AssessmentContext): IndicatorAssessment {
  switch (indicator.measure) {
    case 'count':
    case 'number':
    case 'percent':
      return assessNumbers(indicator, context);
    case 'yes-no':
    case 'scale':
      return assessLevels(indicator, context);
    case 'qualitative':
      return assessText(indicator, context);
  }
}
