import type { ActivityStatus } from '../../calc/activity/assess-activity.js';
import type { ResultVerdict } from '../../calc/cofinancing/cofinancing-assessment.js';
import type { Band } from '../../calc/disbursement/assess-plan.js';
import type { IndicatorStatus } from '../../calc/indicator/indicator-assessment.js';
import type { StatedVerdict } from '../../calc/stated/assess-stated.js';
import type { StatedUnit } from '../../calc/stated/stated-unit.js';
import type { Money } from '../../model/money.js';
import type { Quantity } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { Share } from '../cofinancing/shares/share-words.js';
import type { StatedValue } from '../indicators/stated-value.js';

interface Words<Word> {
  readonly word: Word;
  /** The other words that the bounds leave possible: at least one. */
  readonly others: readonly Word[];
}

/** A judgement that a bound leaves open, with the quantity that carries the bound. */
export type OpenJudgement =
  | ({
      readonly kind: 'indicator';
      readonly id: Id;
      readonly quantity: 'value' | 'baseline';
      readonly value: StatedValue;
    } & Words<IndicatorStatus>)
  | ({ readonly kind: 'activity'; readonly id: Id; readonly done: Quantity } & Words<ActivityStatus>)
  | ({
      readonly kind: 'contribution';
      readonly of: Share;
      readonly quantity: 'share' | 'evidenced-share';
      readonly value: Quantity;
    } & Words<ResultVerdict>)
  | ({
      readonly kind: 'plan';
      /** Of plans that are measured together, all ids. */
      readonly id: string;
      /** Disbursed of planned to date. */
      readonly rate: Quantity;
      readonly limits: readonly Rational[];
    } & Words<Band>)
  | ({
      readonly kind: 'unplanned';
      readonly id: string;
      readonly disbursed: Money;
      readonly planned: Money;
    } & Words<Band>)
  | {
      readonly kind: 'overspent';
      /** Absent: the whole budget. */
      readonly line?: Id | undefined;
      readonly disbursed: Money;
      readonly budget: Money;
    }
  | ({
      readonly kind: 'stated';
      readonly id: Id;
      readonly stated: Quantity;
      readonly computed: Quantity;
      readonly unit: StatedUnit;
    } & Words<StatedVerdict>);
