import { countedSettlements, moveOf } from '../../../calc/disbursement/settlements.js';
import { countedDisbursements, type DatedDisbursement } from '../../../calc/disbursement/sum-disbursements.js';
import type { Exchange } from '../../../calc/exchange.js';
import type { Currency } from '../../../model/money.js';
import { day } from '../../../model/plain-date.js';
import type { Project } from '../../../model/project.js';
import type { Id } from '../../../model/record.js';
import { paymentWindow } from './payment-window.js';
import type { Movement } from './refunds-beyond.js';

/** After every date that a file can hold. */
export const EVER = day('9999-12-31');

/** A movement with the line that it stands on, where it has one. */
export interface MovementOnLine extends Movement {
  readonly line?: Id | undefined;
  /** Whether money came back, or was moved to another line. */
  readonly isBack: boolean;
}

/** Every disbursement of a project, whatever its date; of settlements see `movesBetweenLines`. */
export function everyDisbursement(project: Project): readonly DatedDisbursement[] {
  return countedDisbursements({ project, asOf: EVER }) ?? [];
}

/** Disbursements as movements in one currency; nothing where one of them has no rate. */
export function movementsOf(
  disbursements: readonly DatedDisbursement[],
  project: Project,
  currency: Currency,
  exchange: Exchange,
): readonly MovementOnLine[] | undefined {
  const movements = disbursements.flatMap(({ disbursement, rateDay, line }): readonly MovementOnLine[] => {
    const days = paymentWindow(disbursement, project);
    const amount = exchange.convert(disbursement.amount, currency, rateDay)?.quantity;
    return days && amount ? [{ disbursement, days, amount, line, isBack: disbursement.kind === 'refund' }] : [];
  });
  return movements.length === disbursements.length ? movements : undefined;
}

/** What settlements of advances move out of one line and into another. */
export function movesBetweenLines(project: Project, currency: Currency, exchange: Exchange): readonly MovementOnLine[] {
  return countedSettlements({ project, asOf: EVER }).flatMap((one): readonly MovementOnLine[] => {
    const move = moveOf(one);
    const days = paymentWindow(one.settlement, project);
    const amount = move && exchange.convert(one.settlement.amount, currency, one.rateDay)?.quantity;
    if (!move || !days || !amount) return [];
    const movement = { disbursement: one.settlement, days, amount };
    return [
      { ...movement, line: move.to, isBack: false },
      { ...movement, line: move.from, isBack: true },
    ];
  });
}
