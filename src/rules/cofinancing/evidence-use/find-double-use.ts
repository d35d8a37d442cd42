import { hasHappened } from '../../../calc/as-of.js';
import { Exchange } from '../../../calc/exchange.js';
import type { Disbursement } from '../../../model/budget.js';
import type { Currency, Money } from '../../../model/money.js';
import { latest } from '../../../model/plain-date.js';
import type { Evidence, EvidenceKind } from '../../../model/project.js';
import { exactly, type Quantity, subtract, sum } from '../../../model/quantity.js';
import { Rational } from '../../../model/rational.js';
import type { Id } from '../../../model/record.js';
import { roundingOf } from '../../../model/smallest-unit.js';
import { rangeOf } from '../../../model/value-range.js';
import type { AssessedProject } from '../../rule.js';
import { rangeOfValue, valueOf } from '../value-of.js';
import { type Entry, type EvidenceUse, listEvidenceUse, REACH } from './list-evidence-use.js';

/** A contribution, or a payment, that cites a record of evidence which cannot prove it, alone or beside what else cites it. */
export type DoubleUse = { readonly evidence: Evidence } & (
  | { readonly entry: Entry; readonly problem: 'proves-another'; readonly first: Entry }
  | { readonly entry: Entry; readonly problem: 'same-payment'; readonly first: Entry; readonly value: Money }
  | { readonly entry: Entry; readonly problem: 'too-small'; readonly amount: Money; readonly total: Quantity }
  | {
      readonly entry: Entry;
      readonly problem: 'exceeded';
      readonly first: Entry;
      readonly amount: Money;
      readonly total: Quantity;
    }
  | { readonly entry: Entry; readonly problem: 'paid'; readonly disbursement: Disbursement }
  | {
      readonly problem: 'overpaid';
      readonly disbursement: Disbursement;
      readonly amount: Money;
      readonly total: Quantity;
    }
);

/** What a record of evidence cannot prove any more, grouped by evidence and in the order of the file. */
export function findDoubleUses(assessed: AssessedProject): readonly DoubleUse[] {
  const records = new Map((assessed.project.evidence ?? []).map((one) => [one.id, one]));
  return listEvidenceUse(assessed).flatMap((use) => {
    const { amount } = use.evidence;
    return amount ? findExceeding(use, amount, records, assessed) : findRepeated(use, assessed);
  });
}

/** Evidence without an amount proves one payment, or what belongs to one sub-project, or many payments, or anything. */
function findRepeated(use: EvidenceUse, assessed: AssessedProject): readonly DoubleUse[] {
  const { evidence, entries, disbursements } = use;
  const reach = REACH[evidence.kind];
  const [first] = entries;
  const [disbursement] = disbursements;
  if (reach === 'anything' || !first) return [];
  if (reach === 'payments') return findSamePayments(use, assessed);
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
 * A bank statement, a settlement, a report and minutes serve many payments by nature, but none of them twice. The grant on
 * a bank statement is left alone: equal transfers to two villages are usual.
 */
function findSamePayments(
  { evidence, entries, disbursements }: EvidenceUse,
  assessed: AssessedProject,
): readonly DoubleUse[] {
  const seen = new Map<string, Entry>();
  const paid = new Map(
    disbursements.flatMap((one) => (one.on ? [[keyOf(one.on.text, one.amount), one] as const] : [])),
  );
  return entries.flatMap((entry): readonly DoubleUse[] => {
    const { on, kind, from } = entry.contribution;
    const value = valueOf(entry.contribution, assessed);
    if (!on || !value || (from === 'grant' && evidence.kind === 'bank-statement')) return [];
    const key = `${kind} ${keyOf(on.text, value)}`;
    const first = seen.get(key);
    // Within one sub-project two that are alike are found without their evidence.
    if (first && first.subproject !== entry.subproject) {
      return [{ entry, evidence, problem: 'same-payment', first, value }];
    }
    seen.set(key, first ?? entry);
    const disbursement = from === 'grant' ? undefined : paid.get(keyOf(on.text, value));
    return disbursement ? [{ entry, evidence, problem: 'paid', disbursement }] : [];
  });
}

function keyOf(on: string, { number, bound, currency }: Money): string {
  return [on, bound, number.toString(), currency].join(' ');
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
  const { currency } = amount;
  const limit = rangeOf(amount).greatest?.number;
  const [first] = entries;
  const [disbursement] = disbursements;
  if (!limit) return [];
  const paid = Rational.sum(disbursements.map((one) => leastPaid(amount.currency, one, assessed)));
  const said: Quantity[] = [];
  let granted = Rational.zero;
  let given = Rational.zero;
  let slack = Rational.zero;
  const isMore = (total: Rational): boolean => total.minus(limit).compare(slack) > 0;
  const found = entries.flatMap((entry): readonly DoubleUse[] => {
    const taken = takenBy(entry, evidence.id, amount, records, assessed);
    if (!taken) return [];
    const isGrant = entry.contribution.from === 'grant';
    if (isGrant) granted = granted.plus(taken.least);
    else given = given.plus(taken.least);
    slack = slack.plus(roundingOf([taken.said.number], amount.currency));
    said.push(taken.said);
    if (isMore(granted.plus(given))) {
      const more = { entry, evidence, amount, total: sum(said) } as const;
      return said.length === 1 || !first
        ? [{ ...more, problem: 'too-small' }]
        : [{ ...more, problem: 'exceeded', first }];
    }
    const isPaid = disbursement && !isGrant && isMore(paid.plus(given));
    return isPaid ? [{ entry, evidence, problem: 'paid', disbursement }] : [];
  });
  return found.length > 0 ? found : findOverpaid();

  /** What contributions leave of it has to do for the payments; the grant among them is these payments. */
  function findOverpaid(): readonly DoubleUse[] {
    // A statement may say what was paid less what came back.
    const refunds = (assessed.project.budget?.disbursements ?? []).filter(
      ({ kind, evidence: cited }) => kind === 'refund' && cited?.includes(evidence.id),
    );
    slack = slack.plus(Rational.sum(refunds.map((one) => leastPaid(currency, one, assessed))));
    let total = given;
    return disbursements.flatMap((one): readonly DoubleUse[] => {
      const least = leastPaid(currency, one, assessed);
      total = total.plus(least);
      slack = slack.plus(roundingOf([least], currency));
      if (!isMore(total)) return [];
      return [{ evidence, problem: 'overpaid', disbursement: one, amount, total: exactly(total) }];
    });
  }
}

/** Papers that say that something was done, and leave the amount to others. */
const PROVES_NO_AMOUNT: ReadonlySet<EvidenceKind> = new Set([
  'minutes',
  'acceptance',
  'decision',
  'photo',
  'report',
  'other',
]);

interface Taken {
  /** For certain. */
  readonly least: Rational;
  /** With its bound. */
  readonly said: Quantity;
}

/**
 * What a contribution takes of the amount of a record of evidence, in its currency: its value less what its other
 * evidence can prove. Undefined if a bound, a missing rate or other evidence without an amount leaves it open.
 */
function takenBy(
  { contribution }: Entry,
  id: Id,
  amount: Money,
  records: ReadonlyMap<Id, Evidence>,
  assessed: AssessedProject,
): Taken | undefined {
  const value = valueOf(contribution, assessed, amount.currency);
  const range = rangeOfValue(contribution, assessed, amount.currency);
  if (!value || !range?.least) return undefined;
  let taken: Taken = { least: range.least.number, said: value };
  for (const other of new Set(contribution.evidence)) {
    const record = other === id ? undefined : records.get(other);
    // A paper of a later day covers nothing yet.
    if (!record || (record.on && !hasHappened(record.on, assessed.asOf))) continue;
    if (!record.amount) {
      if (PROVES_NO_AMOUNT.has(record.kind)) continue;
      return undefined;
    }
    const most = rangeOf(record.amount).greatest?.number;
    if (record.amount.currency !== amount.currency || !most) return undefined;
    taken = { least: taken.least.minus(most), said: subtract(taken.said, record.amount) };
  }
  return taken.least.isPositive ? taken : undefined;
}

/** The least that a payment can be in the currency of a record of evidence; 0 where there is no rate. */
function leastPaid(currency: Currency, { amount, on }: Disbursement, assessed: AssessedProject): Rational {
  const day = on ? latest(on.last, assessed.asOf) : assessed.asOf;
  const exchange = new Exchange(assessed.assessment.exchangeRates);
  const value = exchange.convert(amount, currency, day)?.quantity;
  return (value && rangeOf(value).least?.number) ?? Rational.zero;
}
