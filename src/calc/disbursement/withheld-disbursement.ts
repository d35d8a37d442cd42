import type { BudgetInError } from '../../model/withheld.js';
import { notComputable } from '../figure.js';
import type { DisbursementAssessment } from './assess-disbursement.js';

/** The figures of a budget in error: none of them is known. */
export function withheldDisbursement(inError: BudgetInError): DisbursementAssessment {
  const figure = notComputable('error-in-file');
  return {
    inError,
    budget: figure,
    disbursed: figure,
    notYetCounted: [],
    remaining: figure,
    ofBudget: figure,
    exchangeRatesUsed: [],
    conversions: [],
  };
}
