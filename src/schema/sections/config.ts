import { LANGUAGES } from '../../model/text.js';
import { RULE_LEVELS, type WorkspaceConfig } from '../../model/workspace-config.js';
import { type ChosenKeys, mapOf } from '../node-schemas.js';
import { record } from '../record.js';
import { date, oneOf } from '../scalar-schemas.js';
import { refused } from '../scalars/parsed.js';
import { thresholds } from './thresholds.js';

const CODE_PATTERN = /^LF\d{3}$/;

const ruleCodes: ChosenKeys = {
  pattern: CODE_PATTERN,
  refuse: (key) =>
    CODE_PATTERN.test(key) ? undefined : refused('LF201', { key, known: ['LF101', '…', 'LF802'] }).problem,
};

/** `logframe.config.yaml`. As everywhere, a month or a year as the reporting date means its last day. */
export const config = record<WorkspaceConfig>({
  thresholds: thresholds.optional(),
  language: oneOf(LANGUAGES).optional(),
  as_of: date.transform(({ last }) => last).optional(),
  rules: mapOf(oneOf(RULE_LEVELS), '{ LF412: error }', ruleCodes).optional(),
});
