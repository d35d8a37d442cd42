import { type Contribution, writtenWorth } from '../../model/cofinancing.js';
import { type Money, money } from '../../model/money.js';
import type { Evidence } from '../../model/project.js';
import type { Id } from '../../model/record.js';
import { hasHappened } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import { type Conversion, Exchange } from '../exchange.js';
import { addUp, asWritten, type Computed, type Figure, notComputable, operand } from '../figure.js';
import { inFileOrder } from '../in-file-order.js';
import { inErrorOf } from '../withheld-by.js';
import { dayOf, less, valueContribution } from './value-contribution.js';

/** What evidence covers of one contribution, before any rule looks at it. */
export interface EvidenceCover {
  /** All of it, or an amount in the currency in which it is written: 0 where it cites nothing that proves it. */
  readonly covers: 'all' | Figure;
  /** At which rates evidence in another currency covers it. */
  readonly conversions: readonly Conversion[];
}

/** What evidence covers of each contribution that came in. */
export type EvidenceCovers = ReadonlyMap<Contribution, EvidenceCover>;

const NONE = addUp([]);
const NOTHING: EvidenceCover = { covers: NONE, conversions: [] };
const ALL: EvidenceCover = { covers: 'all', conversions: [] };

/**
 * How far evidence covers the contributions of a project (calculations, section 4, "Evidenced share"). Evidence without an
 * amount covers all of what cites it; evidence with an amount lasts until it is used up, by the contributions in the order
 * of the file and without regard to rules. What is rejected or after the as-of date uses none of it, nor does the grant,
 * which is covered by what it cites: it is the money of the project's own payments.
 */
export function coverByEvidence(context: AssessmentContext): EvidenceCovers {
  const { project, asOf } = context;
  const papers = new Map(
    (project.evidence ?? []).filter(({ on }) => !on || hasHappened(on, asOf)).map((one) => [one.id, one]),
  );
  const left = new Map<Id, Figure>();
  const covers = new Map<Contribution, EvidenceCover>();
  const listed = inFileOrder(project.subprojects ?? [], inErrorOf(project, 'subprojects'));
  for (const { item, inError } of listed) {
    // How much a sub-project in error uses of a paper nobody knows.
    for (const id of inError?.subproject?.cited ?? []) left.set(id, notComputable('error-in-file'));
    for (const contribution of item?.contributions ?? []) cover(contribution);
  }
  return covers;

  function cover(contribution: Contribution): void {
    const { evidence = [], rejected, on } = contribution;
    if (rejected || (on && !hasHappened(on, asOf))) return;
    const cited = [...new Set(evidence)].flatMap((id) => papers.get(id) ?? []);
    covers.set(contribution, coverOf(contribution, cited, left, context));
  }
}

function coverOf(
  contribution: Contribution,
  cited: readonly Evidence[],
  left: Map<Id, Figure>,
  context: AssessmentContext,
): EvidenceCover {
  if (cited.length === 0) return NOTHING;
  const withAmounts = cited.flatMap(({ id, amount }) => (amount ? [{ id, amount }] : []));
  if (withAmounts.length < cited.length) return ALL;
  // The grant is covered by the whole of each paper, and leaves it to others.
  if (contribution.from === 'grant') return useUp(contribution, withAmounts, new Map(), context);
  return useUp(contribution, withAmounts, left, context);
}

interface Paper {
  readonly id: Id;
  readonly amount: Money;
}

/** Covers a contribution by papers with amounts, one after the other, and takes from each what it covers. */
function useUp(
  contribution: Contribution,
  papers: readonly Paper[],
  left: Map<Id, Figure>,
  { asOf, exchangeRates }: AssessmentContext,
): EvidenceCover {
  const exchange = new Exchange(exchangeRates);
  const day = dayOf(contribution, asOf);
  const worth = writtenWorth(contribution);
  const value = worth && valueContribution(contribution, { currency: worth.currency, asOf, exchange });
  // Nobody can say how much an amount that is not known, or not known in its currency, leaves of a paper.
  const takeAll = (): void => papers.forEach(({ id }) => left.set(id, NONE));
  if (!worth || !value?.quantity) {
    takeAll();
    return { covers: notComputable('amount-unknown'), conversions: [] };
  }

  const parts: Computed[] = [];
  let rest = value;
  for (const { id, amount } of papers) {
    const lasting = left.get(id) ?? asWritten(amount);
    if (!lasting.quantity) return { covers: lasting, conversions: exchange.conversions };
    if (lasting.quantity.number.isZero) continue;
    const convert = (from: Computed, { currency }: Money, to: Money, inFile: Money): Computed | undefined =>
      exchange.convert(money(from.quantity, currency), to.currency, day, operand('amount', from), inFile);
    const wanted = convert(rest, worth, amount, worth);
    if (wanted && wanted.quantity.number.compare(lasting.quantity.number) <= 0) {
      left.set(id, less(lasting, wanted));
      return { covers: 'all', conversions: exchange.conversions };
    }
    const available = wanted && convert(lasting, amount, worth, amount);
    if (!available) {
      takeAll();
      return { covers: notComputable('no-rate'), conversions: exchange.conversions };
    }
    left.set(id, NONE);
    parts.push(available);
    rest = less(rest, available);
  }
  return { covers: addUp(parts), conversions: exchange.conversions };
}
