import type { RecordPlace } from './place.js';
import type { PartialDate } from './plain-date.js';
import type { Quantity } from './quantity.js';
import type { Explanation, Id, Observation, ProjectRecord } from './record.js';
import type { Text } from './text.js';
import type { Unknown } from './unknown.js';

export const INTERVALS = ['month', 'quarter', 'half-year', 'year'] as const;
export type Interval = (typeof INTERVALS)[number];

/** When an activity runs. `due` stands alone; `start` and `end` default to the project period. */
export interface Schedule {
  readonly at?: RecordPlace | undefined;
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
  readonly due?: PartialDate | undefined;
  readonly every?: Interval | undefined;
}

/** What was delivered, and how many people took part. */
export interface Delivery extends Observation<Quantity> {
  readonly participants?: Quantity | undefined;
}

/** The only two statuses that are written; every other one is derived. */
export interface WrittenStatus extends ProjectRecord {
  readonly state: 'cancelled' | 'suspended';
  readonly since: PartialDate;
  readonly reason: Text;
}

export interface Activity extends ProjectRecord {
  readonly id: Id;
  readonly name: Text;
  readonly result?: Id | undefined;
  /** Absent or Unknown: no figure was promised. */
  readonly planned?: Quantity | Unknown | undefined;
  readonly unit?: Text | undefined;
  readonly participantsUnit?: Text | undefined;
  readonly schedule?: Schedule | undefined;
  /** Absent: not reported. Empty: reported as none yet. */
  readonly done?: readonly Delivery[] | undefined;
  readonly status?: WrittenStatus | undefined;
  readonly meansOfVerification?: Text | undefined;
  readonly responsible?: Text | undefined;
  readonly explanation?: readonly Explanation[] | undefined;
}

export interface Milestone extends ProjectRecord {
  readonly id: Id;
  readonly name: Text;
  readonly due: PartialDate;
  readonly done?: PartialDate | undefined;
  readonly evidence?: readonly Id[] | undefined;
}
