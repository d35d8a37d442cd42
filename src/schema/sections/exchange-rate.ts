import type { ExchangeRate } from '../../model/project.js';
import { recordKeys } from '../common-schemas.js';
import { record } from '../record.js';
import { currency, date, positive } from '../scalar-schemas.js';

/** A rate between two currencies, in project files and in the configuration. */
export const exchangeRate = record<ExchangeRate>({
  from: currency,
  to: currency,
  rate: positive,
  on: date,
  ...recordKeys,
});
