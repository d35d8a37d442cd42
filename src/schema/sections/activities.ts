import type * as z from 'zod';
import { type Activity, type Delivery, INTERVALS, type Milestone, type Schedule } from '../../model/activity.js';
import type { RecordPlace } from '../../model/place.js';
import type { PartialDate } from '../../model/plain-date.js';
import type { Text } from '../../model/text.js';
import {
  evidenceIds,
  explanations,
  listOrCsv,
  observationKeys,
  optionalText,
  orUnknown,
  recordKeys,
  text,
} from '../common-schemas.js';
import { atMostOneOf, type KeyRule, together } from '../key-rules.js';
import { meant } from '../meanings.js';
import { neutral } from '../neutral.js';
import { delegate } from '../node-issue.js';
import { onNode } from '../node-schemas.js';
import { record } from '../record.js';
import { amountOfUnit, date, names, oneOf, people, refersTo } from '../scalar-schemas.js';
import { nearest, textOf } from '../surroundings.js';
import { suggestWord } from '../vietnamese-words.js';

const schedule = meant(
  record<Schedule & { readonly at: RecordPlace }>(
    {
      start: date.optional(),
      end: date.optional(),
      due: date.optional(),
      every: oneOf(INTERVALS).optional(),
    },
    [atMostOneOf('due', 'start'), atMostOneOf('due', 'end'), atMostOneOf('due', 'every')],
  ),
  { role: 'period' },
);

/** The people who took part are broken down as a rule; parts of what was delivered have its unit. */
const part = onNode(amountOfUnit, (node, context) => {
  const isOfPeople =
    node && nearest(node, 'participants') && /^\D*\d[\d_]*$/.test(textOf(nearest(node, 'value')) ?? '');
  return delegate(isOfPeople ? people : amountOfUnit, node, context);
});

const delivery = record<Delivery>({ ...observationKeys(amountOfUnit, part), participants: people.optional() });

/** An activity as the file has it: the status, its date and its reason stand beside the other keys. */
type WrittenActivity = Omit<Activity, 'status'> & {
  readonly status?: 'cancelled' | 'suspended' | undefined;
  readonly since?: PartialDate | undefined;
  readonly reason?: Text | undefined;
};

const WRITTEN_STATUSES = ['cancelled', 'suspended'] as const;
const allOfStatus = together(['status', 'since', 'reason']);

/** A status that is derived, such as `done`, is to be left out: it needs neither date nor reason. */
const statusWithReason: KeyRule = {
  ...allOfStatus,
  check(isThere, node, context) {
    const status = textOf(node.get('status'));
    const isDerived = status !== undefined && suggestWord(status, WRITTEN_STATUSES) === undefined;
    if (!isDerived) allOfStatus.check(isThere, node, context);
  },
};

const writtenActivity = record<WrittenActivity>(
  {
    id: names('activity'),
    name: neutral(text),
    result: neutral(refersTo('result').optional()),
    planned: orUnknown(amountOfUnit).optional(),
    unit: neutral(optionalText),
    participants_unit: neutral(optionalText),
    schedule: schedule.optional(),
    done: listOrCsv(delivery).optional(),
    status: oneOf(WRITTEN_STATUSES, { advice: 'derived-status' }).optional(),
    since: date.optional(),
    reason: neutral(text.optional()),
    means_of_verification: neutral(optionalText),
    responsible: neutral(optionalText),
    explanation: explanations,
    ...recordKeys,
  },
  [statusWithReason],
);

export const activity: z.ZodType<Activity> = writtenActivity.transform(({ status, since, reason, ...rest }) =>
  status && since && reason ? { ...rest, status: { at: rest.at, state: status, since, reason } } : rest,
);

export const milestone = record<Milestone>({
  id: names('milestone'),
  name: neutral(text),
  due: date,
  done: date.optional(),
  evidence: evidenceIds.optional(),
  ...recordKeys,
});
