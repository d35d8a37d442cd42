import type { TargetGroup } from '../../model/project.js';
import { listOrCsv, observation, optionalText, orUnknown, recordKeys, text } from '../common-schemas.js';
import { neutral } from '../neutral.js';
import { record } from '../record.js';
import { names, oneOf, people } from '../scalar-schemas.js';

export const targetGroup = record<TargetGroup>({
  id: names('target-group'),
  name: neutral(text),
  reach: oneOf(['direct', 'indirect']),
  planned: orUnknown(people).optional(),
  unit: neutral(optionalText),
  reached: listOrCsv(observation(people, people)).optional(),
  ...recordKeys,
});
