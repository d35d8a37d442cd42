import type { CofinancingRule, Contribution, Subproject } from '../../model/cofinancing.js';
import type { Currency } from '../../model/money.js';
import type { ExchangeRate } from '../../model/project.js';
import type { RecordInError } from '../../model/withheld.js';
import type { Conversion } from '../exchange.js';
import type { Computed, Figure } from '../figure.js';
import type { Certainty } from '../judge.js';
import type { Counting, ExclusionReason, Stage } from './count-contribution.js';

export const VERDICTS = ['met', 'not-met', 'cannot-be-verified', 'not-due', 'not-judged', 'no-data'] as const;
/** `not-due`: nothing can have come in yet. `not-judged`: the sub-project is cancelled. */
export type Verdict = (typeof VERDICTS)[number];
/** `error`: what the verdict would be made of is in error. */
export type ResultVerdict = Verdict | 'error';

/** A contribution as a rule looks at it; amounts are in the currency of its result. */
export interface AssessedContribution {
  readonly contribution: Contribution;
  readonly subproject: Subproject;
  /** All of it. */
  readonly value: Figure;
  readonly counting: Counting;
  /** Whether it is part of the total, also where a settled cost stands for that. */
  readonly isInTotal: boolean;
  /** What of it counts; absent where nothing does. */
  readonly counted?: Figure | undefined;
  /** The part above the limit for a day of labour, which does not count. */
  readonly above?: Computed | undefined;
  /** The part of what counts that evidence covers; of what came in only. */
  readonly evidenced?: Figure | undefined;
}

/** A contribution, or a part of one, that is not in the numerator. */
export interface Exclusion {
  readonly contribution: Contribution;
  readonly subproject: Subproject;
  readonly reason: ExclusionReason;
  readonly amount: Figure;
  /** Whether the contribution is part of the total, also where a settled cost stands for that. */
  readonly isInTotal: boolean;
}

/** A contribution that counts, and how much of that evidence does not cover. */
export interface Unevidenced {
  readonly contribution: Contribution;
  readonly subproject: Subproject;
  readonly amount: Figure;
}

/** What is missing to the minimum, in the two ways in which it can be made up; 0 where nothing is missing. */
export interface Shortfall {
  /** The contributors take over cost from others. */
  readonly replace: Computed;
  /** The contributors pay on top; not possible where the minimum is 100 %. */
  readonly add?: Computed | undefined;
  /** `replace` in labour days at the rule's limit, rounded up. */
  readonly labourDays?: Computed | undefined;
}

/** The amounts behind a share. */
export interface CofinancingAmounts {
  readonly currency: Currency;
  readonly denominator: Computed;
  readonly eligible: Computed;
  /** The eligible part that evidence covers; of what came in only, and not where a rate for it is missing. */
  readonly evidenced?: Computed | undefined;
  /** Absent without a judgement. */
  readonly shortfall?: Shortfall | undefined;
}

/** What a rule says of one sub-project, or of all of them; its certainty is that of its verdict. */
export interface CofinancingResult extends Certainty<Verdict> {
  /** Absent for the result of a rule that looks at all sub-projects together, and of a sub-project in error. */
  readonly subproject?: Subproject | undefined;
  /** The sub-project in error, where each is judged. */
  readonly inError?: RecordInError | undefined;
  /** The sub-projects in error that withhold what a rule says of all of them together; absent where there are none. */
  readonly withheldBy?: readonly RecordInError[] | undefined;
  readonly stage: Stage;
  /** The sub-projects that are in the figures, and those that are not judged. */
  readonly judged: readonly Subproject[];
  readonly notJudged: readonly Subproject[];
  /** The currency of its amounts; absent where nothing says it, or where there are several. */
  readonly currency?: Currency | undefined;
  /** Every contribution of the stage that it looks at, in the order of the file. */
  readonly contributions: readonly AssessedContribution[];
  /** Those, or the parts of them, that do not count. */
  readonly excluded: readonly Exclusion[];
  /** Those that count without evidence for all that counts; of a stage that is judged on evidence. */
  readonly unevidenced: readonly Unevidenced[];
  /** Absent where they cannot be computed. Without a judgement there may be amounts, and there is no share. */
  readonly amounts?: CofinancingAmounts | undefined;
  readonly share: Figure;
  readonly evidencedShare?: Figure | undefined;
  readonly verdict: ResultVerdict;
}

export interface CofinancingSummary {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** How many sub-projects are in error; absent where none is. */
  readonly error?: number | undefined;
  /** Of the judged sub-projects together: for information, never a verdict. */
  readonly pooledShare: Figure;
  /** The sums behind the pooled share; absent where it is not computable. */
  readonly pooled?: { readonly eligible: Computed; readonly total: Computed } | undefined;
  /** Of the amounts behind the pooled share; absent where nothing was judged. */
  readonly pooledCurrency?: Currency | undefined;
}

export interface CofinancingAssessment {
  readonly rule: CofinancingRule;
  readonly results: readonly CofinancingResult[];
  /** Of a rule that judges each sub-project. */
  readonly summary?: CofinancingSummary | undefined;
  readonly exchangeRatesUsed: readonly ExchangeRate[];
  readonly conversions: readonly Conversion[];
}
