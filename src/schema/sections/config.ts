import { LANGUAGES } from '../../model/text.js';
import { RULE_LEVELS, type WorkspaceConfig } from '../../model/workspace-config.js';
import { type ChosenKeys, list, mapOf } from '../node-schemas.js';
import { record } from '../record.js';
import { date, oneOf, pathSuchAs } from '../scalar-schemas.js';
import { exchangeRate } from './exchange-rate.js';
import { thresholds } from './thresholds.js';

/** Which codes there are, and which of them may be weighed otherwise, is known to the rules: they look at the keys. */
const ruleCodes: ChosenKeys = { pattern: /^LF\d{3}$/, refuse: () => undefined };

/** The levels as other linters call them, and in Vietnamese. */
const LEVEL_ALIASES: ReadonlyMap<string, (typeof RULE_LEVELS)[number]> = new Map([
  ...(['fatal', 'critical', 'lỗi'] as const).map((word) => [word, 'error'] as const),
  ...(['warn', 'cảnh báo'] as const).map((word) => [word, 'warning'] as const),
  ...(['note', 'notice', 'lưu ý'] as const).map((word) => [word, 'info'] as const),
  ...(['ignore', 'disable', 'disabled', 'none', 'no', 'false', 'tắt'] as const).map((word) => [word, 'off'] as const),
]);

/** `logframe.config.yaml`. As everywhere, a month or a year as the reporting date means its last day. */
export const config = record<WorkspaceConfig>({
  language: oneOf(LANGUAGES).optional().meta({ description: 'The language of the output.' }),
  as_of: date
    .transform(({ last }) => last)
    .optional()
    .meta({ description: 'The date of every figure; a month or a year means its last day.' }),
  thresholds: thresholds
    .optional()
    .meta({ description: 'Where a figure changes its status; a project may set others.' }),
  exchange_rates: list(exchangeRate)
    .optional()
    .meta({ description: 'For the pairs of currencies for which a project gives no rate.' }),
  rules: mapOf(oneOf(RULE_LEVELS, { aliases: LEVEL_ALIASES }), '{ LF412: error }', ruleCodes)
    .optional()
    .meta({ description: 'What warnings and notes weigh. Errors stay errors.' }),
  baseline: pathSuchAs('logframe-baseline.json')
    .optional()
    .meta({ description: 'The file of known findings, from the folder of this file.' }),
});
