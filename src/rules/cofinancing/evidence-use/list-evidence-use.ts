import type { Disbursement } from '../../../model/budget.js';
import type { Contribution, Subproject } from '../../../model/cofinancing.js';
import type { Evidence, EvidenceKind } from '../../../model/project.js';
import type { Id } from '../../../model/record.js';
import type { AssessedProject } from '../../rule.js';

/** A contribution with its sub-project. */
export interface Entry {
  readonly contribution: Contribution;
  readonly subproject: Subproject;
}

/**
 * How much a paper of each kind can prove where it does not say its amount: one payment; what belongs to one sub-project,
 * in several lines; many payments, each once, as a month's bank statement; or anything, as a photo.
 */
export const REACH: Readonly<Record<EvidenceKind, 'payment' | 'subproject' | 'payments' | 'anything'>> = {
  receipt: 'payment',
  'delivery-note': 'payment',
  'attendance-sheet': 'subproject',
  'bank-statement': 'payments',
  settlement: 'payments',
  minutes: 'payments',
  report: 'payments',
  acceptance: 'anything',
  decision: 'anything',
  photo: 'anything',
  other: 'anything',
};

/** Who cites a record of evidence, in the order of the file. */
export interface EvidenceUse {
  readonly evidence: Evidence;
  readonly entries: readonly Entry[];
  /** Refunds left out: they are no payments. */
  readonly disbursements: readonly Disbursement[];
}

/** The use of every record of evidence that payments cite, or contributions which are not rejected. */
export function listEvidenceUse({ project }: Pick<AssessedProject, 'project'>): readonly EvidenceUse[] {
  const entries = new Map<Id, Entry[]>();
  for (const subproject of project.subprojects ?? []) {
    for (const contribution of subproject.contributions ?? []) {
      if (contribution.rejected) continue;
      for (const id of new Set(contribution.evidence)) gather(entries, id, { contribution, subproject });
    }
  }
  const disbursements = new Map<Id, Disbursement[]>();
  for (const disbursement of project.budget?.disbursements ?? []) {
    if (disbursement.kind === 'refund') continue;
    for (const id of new Set(disbursement.evidence)) gather(disbursements, id, disbursement);
  }
  return (project.evidence ?? []).flatMap((evidence) => {
    const { id } = evidence;
    const [citing = [], paying = []] = [entries.get(id), disbursements.get(id)];
    return citing.length + paying.length > 0 ? { evidence, entries: citing, disbursements: paying } : [];
  });
}

function gather<T>(lists: Map<Id, T[]>, id: Id, one: T): void {
  const list = lists.get(id);
  if (list) list.push(one);
  else lists.set(id, [one]);
}
