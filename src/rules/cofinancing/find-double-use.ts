import { Exchange } from '../../calc/exchange.js';
import type { Disbursement } from '../../model/budget.js';
import type { Currency, Money } from '../../model/money.js';
import { latest } from '../../model/plain-date.js';
import type { Evidence } from '../../model/project.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { AssessedProject } from '../rule.js';
import { type Entry, type EvidenceUse, listEvidenceUse, REACH } from './evidence-use.js';
import { valueOf } from './value-of.js';

/** A contribution that cites a record of evidence which cannot prove it beside what else cites it. */
export type DoubleUse = { readonly entry: Entry; readonly evidence: Evidence } & (
  | { readonly problem: 'proves-another'; readonly first: Entry }
  | { readonly problem: 'exceeded'; readonly first: Entry; readonly amount: Money; readonly total: Rational }
  | { readonly problem: 'paid'; readonly disbursement: Disbursement }
);

/** What every record of evidence proves twice, by evidence and in the order of the file. */
export function findDoubleUses(assessed: AssessedProject): readonly DoubleUse[] {
  const records = new Map((assessed.project.evidence ?? []).map((one) => [one.id, one]));
  return listEvidenceUse(assessed).flatMap((use) => {
    const { amount } = use.evidence;
    return amount ? findExceeding(use, amount, records, assessed) : findRepeated(use);
  });
}

/** Evidence without an amount proves one payment, or what belongs to one sub-project, or anything. */
function findRepeated({ evidence, entries, disbursements }: EvidenceUse): readonly DoubleUse[] {
  const reach = REACH[evidence.kind];
  const [first] = entries;
  const [disbursement] = disbursements;
  if (reach === 'anything' || !first) return [];
  const seen = new Set<Entry['subproject']>();
  return entries.flatMap((entry): readonly DoubleUse[] => {
    const isAnother = reach === 'payment' ? entry !== first : seen.size > 0 && !seen.has(entry.subproject);
    seen.add(entry.subproject);
    if (isAnother) return [{ entry, evidence, problem: 'proves-another', first }];
    const isPaid = disbursement && entry.contribution.from !== 'grant';
    return isPaid ? [{ entry, evidence, problem: 'paid', disbursement }] : [];
  });
}

/**
 * Evidence with an amount lasts until it is used up. What the project paid and the grant it gave are the same money: of
 * the two the greater counts.
 */
function findExceeding(
  { evidence, entries, disbursements }: EvidenceUse,
  amount: Money,
  records: ReadonlyMap<Id, Evidence>,
  assessed: AssessedProject,
): readonly DoubleUse[] {
  if (amount.bound === 'about' || amount.bound === 'at-least' || amount.bound === 'more-than') return [];
  const [first] = entries;
  const [disbursement] = disbursements;
  const paid = Rational.sum(disbursements.map((one) => paidIn(amount.currency, one, assessed)));
  let granted = Rational.zero;
  let given = Rational.zero;
  return entries.flatMap((entry): readonly DoubleUse[] => {
    const taken = leastTaken(entry, evidence.id, amount, records, assessed);
    const isGrant = entry.contribution.from === 'grant';
    if (isGrant) granted = granted.plus(taken);
    else given = given.plus(taken);
    if (!first || !taken.isPositive) return [];
    const total = granted.plus(given);
    if (entry !== first && total.compare(amount.number) > 0) {
      return [{ entry, evidence, problem: 'exceeded', first, amount, total }];
    }
    const isPaid = disbursement && !isGrant && paid.plus(given).compare(amount.number) > 0;
    return isPaid ? [{ entry, evidence, problem: 'paid', disbursement }] : [];
  });
}

/**
 * The least that a contribution takes of the amount of a record of evidence, in its currency: its value less what its
 * other evidence can prove. Nothing taken where a bound, a missing rate or other evidence without an amount leaves it open.
 */
function leastTaken(
  { contribution }: Entry,
  id: Id,
  amount: Money,
  records: ReadonlyMap<Id, Evidence>,
  assessed: AssessedProject,
): Rational {
  const value = valueOf(contribution, assessed, amount.currency);
  if (!value || value.bound === 'about' || value.bound === 'at-most' || value.bound === 'less-than') {
    return Rational.zero;
  }
  let taken = value.number;
  for (const other of new Set(contribution.evidence)) {
    const record = other === id ? undefined : records.get(other);
    if (!record) continue;
    if (!record.amount) {
      if (REACH[record.kind] === 'anything') continue;
      return Rational.zero;
    }
    if (record.amount.currency !== amount.currency || record.amount.bound !== 'exactly') return Rational.zero;
    taken = taken.minus(record.amount.number);
  }
  return taken.isNegative ? Rational.zero : taken;
}

/** A payment in the currency of a record of evidence; 0 where there is no rate. */
function paidIn(currency: Currency, { amount, on }: Disbursement, assessed: AssessedProject): Rational {
  const day = on ? latest(on.last, assessed.asOf) : assessed.asOf;
  const exchange = new Exchange(assessed.assessment.exchangeRates);
  return exchange.convert(amount, currency, day)?.quantity.number ?? Rational.zero;
}
