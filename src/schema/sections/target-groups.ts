import type { TargetGroup } from '../../model/project.js';
import { observation, optionalText, orUnknown, recordKeys, text } from '../common-schemas.js';
import { list } from '../node-schemas.js';
import { record } from '../record.js';
import { id, oneOf, people } from '../scalar-schemas.js';

export const targetGroup = record<TargetGroup>({
  id,
  name: text,
  reach: oneOf(['direct', 'indirect']),
  planned: orUnknown(people).optional(),
  unit: optionalText,
  reached: list(observation(people, people)).optional(),
  ...recordKeys,
});
