import { RESULT_LEVELS, type Result } from '../../model/project.js';
import { recordKeys, text, textSuchAs } from '../common-schemas.js';
import { list } from '../node-schemas.js';
import { record } from '../record.js';
import { id, oneOf } from '../scalar-schemas.js';

export const result = record<Result>({
  id,
  level: oneOf(RESULT_LEVELS),
  statement: textSuchAs('Cộng đồng tự quản'),
  under: id.optional(),
  assumptions: list(text).optional(),
  ...recordKeys,
});
