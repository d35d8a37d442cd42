import type { Stage } from '../../../calc/cofinancing/exclude-contribution.js';
import type { CofinancingRule, Contributor } from '../../../model/cofinancing.js';
import type { Money } from '../../../model/money.js';
import type { Quantity } from '../../../model/quantity.js';
import type { Id } from '../../../model/record.js';
import { formatIn } from '../../format-in.js';
import { withoutPlace } from '../../without-place.js';
import type { StandingResult } from './list-results.js';

/** A share with all that has to be said with it. */
export interface Share {
  /** Absent where all sub-projects are judged together. */
  readonly subproject?: Id | undefined;
  readonly rule: Id;
  readonly stage: Stage;
  /** Nothing is to come any more. */
  readonly isSettled: boolean;
  readonly contributors: readonly Contributor[];
  readonly of: CofinancingRule['of'];
  readonly share: Quantity;
  readonly total: Money;
  readonly minimum: Quantity;
}

export function shareIn(standing: StandingResult): Share {
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

/** Which sub-project is spoken of, how a share is called and what it is a share of, as the pieces of one sentence. */
export const SHARE_WORDS = {
  en: {
    who: ({ subproject }: Share): string => subproject ?? 'all sub-projects together',
    /** `community share so far 20.0%`. */
    share(share: Share): string {
      const { words: say } = formatIn('en');
      const names = share.contributors.map((one) => say.contributor[one]).join(' and ');
      const isOne = share.contributors.length === 1;
      const name = isOne && share.contributors[0] === 'community' ? 'community share' : `share of ${names}`;
      return `${share.stage === 'planned' ? 'agreed ' : ''}${name}${soFar(share) ? ' so far' : ''} ${percentIn('en', share)}`;
    },
    of: ({ of }: Share): string => (of === 'grant' ? 'of the grant' : 'of the total cost'),
    minimum: (share: Share): string => `minimum ${formatIn('en').percent(share.minimum)}`,
  },
  vi: {
    who: ({ subproject }: Share): string => subproject ?? 'tính chung mọi tiểu dự án',
    /** `đến nay người dân đóng góp 20,0%`. */
    share(share: Share): string {
      const { words: say } = formatIn('vi');
      const names = share.contributors.map((one) => say.contributor[one]).join(' và ');
      const when = share.stage === 'planned' ? 'theo thỏa thuận ' : soFar(share) ? 'đến nay ' : '';
      return `${when}${names} đóng góp ${share.of === 'grant' ? 'bằng ' : ''}${percentIn('vi', share)}`;
    },
    of: ({ of }: Share): string => (of === 'grant' ? 'khoản viện trợ' : 'tổng chi phí'),
    minimum: (share: Share): string => `yêu cầu ít nhất ${formatIn('vi').percent(share.minimum)}`,
  },
} as const;

/** What came in while more may come. */
const soFar = ({ stage, isSettled: isLast }: Share): boolean => stage === 'actual' && !isLast;

const percentIn = (language: 'en' | 'vi', { share, minimum }: Share): string =>
  formatIn(language).percent(share, [minimum.number]);
