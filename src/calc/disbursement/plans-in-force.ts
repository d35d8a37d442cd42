import type { Plan } from '../../model/budget.js';
import { compareTexts } from '../../model/compare-texts.js';
import type { PlainDate } from '../../model/plain-date.js';

/**
 * The plans in force at a date: approved on or before it (undated means from the beginning) and not superseded by a plan
 * that is in force, through any number of steps. Two plans of one period may both claim to be: both are given.
 */
export function plansInForce(plans: readonly Plan[], asOf: PlainDate): ReadonlySet<Plan> {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const approved = plans.filter((plan) => isApproved(plan, asOf));
  const superseded = new Set<Plan>();
  for (const plan of approved) {
    let older = plan.supersedes === undefined ? undefined : byId.get(plan.supersedes);
    while (older && older !== plan && !superseded.has(older)) {
      superseded.add(older);
      older = older.supersedes === undefined ? undefined : byId.get(older.supersedes);
    }
  }
  return new Set(approved.filter((plan) => !superseded.has(plan)));
}

/** Whether a plan was approved later than another; undated ones are the oldest, and of one day the id decides, not the order. */
export function isNewer(plan: Plan, other: Plan): boolean {
  const order = compareTexts(approvalOf(plan), approvalOf(other));
  return order > 0 || (order === 0 && plan.id > other.id);
}

/** The day of the approval; of a plan in force from the beginning, a text before all days. */
function approvalOf({ approved }: Plan): string {
  return approved?.last ?? '';
}

function isApproved({ approved }: Plan, asOf: PlainDate): boolean {
  return approved === undefined || approved.last <= asOf;
}
