import type * as z from 'zod';
import { type Activity, type Delivery, INTERVALS, type Milestone, type Schedule } from '../../model/activity.js';
import type { RecordPlace } from '../../model/place.js';
import type { PartialDate } from '../../model/plain-date.js';
import type { Text } from '../../model/text.js';
import { ids, observationKeys, optionalText, orUnknown, recordKeys, text } from '../common-schemas.js';
import { atMostOneOf, together } from '../key-rules.js';
import { list } from '../node-schemas.js';
import { record } from '../record.js';
import { amount, count, date, id, oneOf } from '../scalar-schemas.js';

const schedule = record<Schedule & { readonly at: RecordPlace }>(
  {
    start: date.optional(),
    end: date.optional(),
    due: date.optional(),
    every: oneOf(INTERVALS).optional(),
  },
  [atMostOneOf('due', 'start'), atMostOneOf('due', 'end'), atMostOneOf('due', 'every')],
);

const delivery = record<Delivery>({ ...observationKeys(amount, amount), participants: count.optional() });

/** As the file has it, where the status and its date and reason stand beside the other keys. */
type WrittenActivity = Omit<Activity, 'status'> & {
  readonly status?: 'cancelled' | 'suspended' | undefined;
  readonly since?: PartialDate | undefined;
  readonly reason?: Text | undefined;
};

const writtenActivity = record<WrittenActivity>(
  {
    id,
    name: text,
    result: id.optional(),
    planned: orUnknown(amount).optional(),
    unit: optionalText,
    participants_unit: optionalText,
    schedule: schedule.optional(),
    done: list(delivery).optional(),
    status: oneOf(['cancelled', 'suspended']).optional(),
    since: date.optional(),
    reason: text.optional(),
    ...recordKeys,
  },
  [together(['status', 'since', 'reason'])],
);

export const activity: z.ZodType<Activity> = writtenActivity.transform(({ status, since, reason, ...rest }) =>
  status && since && reason ? { ...rest, status: { at: rest.at, state: status, since, reason } } : rest,
);

export const milestone = record<Milestone>({
  id,
  name: text,
  due: date,
  done: date.optional(),
  evidence: ids.optional(),
  ...recordKeys,
});
