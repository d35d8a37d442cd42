import { type CofinancingResult, VERDICTS, type Verdict } from '../calc/cofinancing/cofinancing-assessment.js';
import type { Messages } from '../messages/messages.js';

/** What a report says of a result: its verdict, but of a cancelled sub-project nothing will ever be due. */
export type ShownVerdict = Verdict | 'not-judged';
export const SHOWN_VERDICTS: readonly ShownVerdict[] = [...VERDICTS, 'not-judged'];

export function shownVerdict({ subproject, verdict }: CofinancingResult): ShownVerdict {
  return subproject?.status === 'cancelled' ? 'not-judged' : verdict;
}

export function verdictWords({ verdict, notJudged }: Messages): Readonly<Record<ShownVerdict, string>> {
  return { ...verdict, 'not-judged': notJudged };
}
