import type { Stage } from '../../../calc/cofinancing/count-contribution.js';
import type { Format } from '../../../messages/format.js';
import type { CofinancingRule, Contributor } from '../../../model/cofinancing.js';
import type { Money } from '../../../model/money.js';
import type { Quantity } from '../../../model/quantity.js';
import type { Id } from '../../../model/record.js';
import type { Language } from '../../../model/text.js';
import { formatIn } from '../../format-in.js';
import type { Placeless } from '../../placeless.js';
import { withoutPlace } from '../../without-place.js';
import type { StandingResult } from './list-results.js';

/** A share with all that has to be said with it. */
export interface Share {
  /** Absent where all sub-projects are judged together. */
  readonly subproject?: Id | undefined;
  readonly rule: Id;
  readonly stage: Stage;
  /** No contribution is still to come. */
  readonly isSettled: boolean;
  readonly contributors: readonly Contributor[];
  readonly of: CofinancingRule['of'];
  readonly share: Quantity;
  readonly total: Money;
  readonly minimum: Quantity;
}

export function shareIn(standing: StandingResult): Placeless<Share> {
  const { rule, result, amounts, share, isSettled } = standing;
  return {
    subproject: result.subproject?.id,
    rule: rule.id,
    stage: result.stage,
    isSettled,
    contributors: rule.contributors,
    of: rule.of,
    share: withoutPlace(share),
    total: { ...withoutPlace(amounts.denominator.quantity), currency: amounts.currency },
    minimum: withoutPlace(rule.minimum),
  };
}

interface ShareWords {
  readonly who: (share: Share) => string;
  readonly share: (share: Share) => string;
  readonly of: (share: Share) => string;
  readonly minimum: (share: Share) => string;
}

/** Which sub-project is spoken of, how a share is called and what it is a share of, as the pieces of one sentence. */
export const SHARE_WORDS: Readonly<Record<Language, ShareWords>> = {
  en: {
    who: ({ subproject }) => subproject ?? 'all sub-projects together',
    /** `community share so far 20.0%`. */
    share(share) {
      const { names, percent, isOfCommunity, when } = factsOf(share, formatIn('en'));
      const name = isOfCommunity ? 'community share' : `share of ${names.join(' and ')}`;
      return `${when === 'agreed' ? 'agreed ' : ''}${name}${when === 'so-far' ? ' so far' : ''} ${percent}`;
    },
    of: ({ of }) => (of === 'grant' ? 'of the grant' : 'of the total cost'),
    minimum: ({ minimum }) => `minimum ${formatIn('en').percent(minimum)}`,
  },
  vi: {
    who: ({ subproject }) => subproject ?? 'tính chung mọi tiểu dự án',
    /** `đến nay người dân đóng góp 20,0%`. */
    share(share) {
      const { names, percent, when } = factsOf(share, formatIn('vi'));
      const lead = { agreed: 'theo thỏa thuận ', 'so-far': 'đến nay ', settled: '' }[when];
      return `${lead}${names.join(' và ')} đóng góp ${share.of === 'grant' ? 'bằng ' : ''}${percent}`;
    },
    of: ({ of }) => (of === 'grant' ? 'khoản viện trợ' : 'tổng chi phí'),
    minimum: ({ minimum }) => `yêu cầu ít nhất ${formatIn('vi').percent(minimum)}`,
  },
};

function factsOf({ stage, isSettled, contributors, share, minimum }: Share, { percent, words: say }: Format) {
  return {
    names: contributors.map((one) => say.contributor[one]),
    percent: percent(share, [minimum.number]),
    isOfCommunity: contributors.length === 1 && contributors[0] === 'community',
    /** `so-far` if contributions may still come in. */
    when: stage === 'planned' ? 'agreed' : isSettled ? 'settled' : 'so-far',
  } as const;
}
