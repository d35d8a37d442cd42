import { RESULT_LEVELS, type Result } from '../../model/project.js';
import { recordKeys, text, textSuchAs } from '../common-schemas.js';
import { neutral } from '../neutral.js';
import { list } from '../node-schemas.js';
import { record } from '../record.js';
import { names, oneOf, refersTo } from '../scalar-schemas.js';

export const result = record<Result>({
  id: names('result'),
  level: oneOf(RESULT_LEVELS),
  statement: neutral(textSuchAs('Cộng đồng tự quản')),
  under: neutral(refersTo('result').optional()),
  assumptions: neutral(list(text).optional()),
  ...recordKeys,
});
