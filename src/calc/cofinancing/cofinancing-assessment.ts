import type { CofinancingRule, Contribution, Subproject } from '../../model/cofinancing.js';
import type { Currency } from '../../model/money.js';
import type { ExchangeRate } from '../../model/project.js';
import type { Conversion } from '../exchange.js';
import type { Computed, Figure } from '../figure.js';
import type { ExclusionReason, Stage } from './exclude-contribution.js';

export const VERDICTS = ['met', 'not-met', 'cannot-be-verified', 'not-due', 'no-data'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A contribution, or a part of one, that is not in the numerator. */
export interface Exclusion {
  readonly contribution: Contribution;
  readonly subproject: Subproject;
  readonly reason: ExclusionReason;
  readonly amount: Computed;
}

/** A contribution that counts. */
export interface CountedContribution {
  readonly contribution: Contribution;
  readonly subproject: Subproject;
}

/** What is missing to the minimum, in the two ways in which it can be made up; 0 where nothing is missing. */
export interface Shortfall {
  /** The community takes over cost from others. */
  readonly replace: Computed;
  /** The community pays on top; not possible where the minimum is 100 %. */
  readonly add?: Computed | undefined;
  /** `replace` in labour days at the rule's limit, rounded up. */
  readonly labourDays?: Computed | undefined;
}

/** The amounts behind a share. */
export interface CofinancingAmounts {
  readonly currency: Currency;
  readonly denominator: Computed;
  readonly eligible: Computed;
  /** The eligible part that cites evidence; of what came in only. */
  readonly evidenced?: Computed | undefined;
  readonly shortfall: Shortfall;
  readonly excluded: readonly Exclusion[];
  /** What counts and cites no evidence that exists. */
  readonly unevidenced: readonly CountedContribution[];
}

export interface CofinancingResult {
  /** Absent for the result of a rule that looks at all sub-projects together. */
  readonly subproject?: Subproject | undefined;
  readonly stage: Stage;
  /** The sub-projects that are in the figures, and those that are not judged. */
  readonly judged: readonly Subproject[];
  readonly notJudged: readonly Subproject[];
  /** Absent where the share is not computable. */
  readonly amounts?: CofinancingAmounts | undefined;
  readonly share: Figure;
  readonly evidencedShare?: Computed | undefined;
  readonly verdict: Verdict;
}

export interface CofinancingSummary {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of the judged sub-projects together: for information, never a verdict. */
  readonly pooledShare: Figure;
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
