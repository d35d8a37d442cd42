import type { Exclusion, Shortfall } from '../../calc/cofinancing/cofinancing-assessment.js';
import type { ExclusionReason } from '../../calc/cofinancing/count-contribution.js';
import type { CofinancingRule, Subproject } from '../../model/cofinancing.js';
import { groupBy } from '../../model/group-by.js';
import { type Currency, type Money, money } from '../../model/money.js';
import type { Quantity } from '../../model/quantity.js';
import { exactly } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import { roundUp } from '../../model/smallest-unit.js';
import type { Language } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import type { Placeless } from '../placeless.js';
import { defineRule, type FindingText } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { moreIn, nameSome } from './name-some.js';
import { findUnbalanced, type Unbalanced } from './settled-cost/find-unbalanced.js';
import { grantBehind } from './shares/grant-behind.js';
import { listResults, placeOfResult, type StandingResult } from './shares/list-results.js';
import { SHARE_WORDS, type Share, shareIn } from './shares/share-words.js';

interface BelowMinimum extends Share {
  /** What is missing, rounded up. */
  readonly replace: Money;
  readonly add?: Money | undefined;
  readonly labour?: { readonly days: Quantity; readonly limit: Money } | undefined;
  /** Where what counts is the minimum of the grant: what counts, and the grant. */
  readonly mistaken?: { readonly counted: Money; readonly grant: Money } | undefined;
  readonly leftOut: readonly LeftOut[];
  /** The settled cost is not the sum of the contributions (LF503). */
  readonly isCostDoubtful: boolean;
}

interface LeftOut {
  readonly name: string;
  readonly reason: ExclusionReason;
  readonly amount: Money;
}

/** What the community gave and what a decision, or a date, keeps from counting; LF508 tells of the other reasons. */
const MENDABLE: ReadonlySet<ExclusionReason> = new Set(['rejected', 'after-as-of', 'outside-period', 'above-limit']);

export default defineRule<BelowMinimum>({
  code: 'LF501',
  slug: 'cofinancing-below-minimum',
  severity: 'warning',
  severityOf: ({ stage, isSettled }) => (stage === 'actual' && isSettled ? 'error' : 'warning'),
  docs: {
    en: {
      summary: 'a contribution share below the minimum of its rule',
      why: "The share is what counts towards the rule, divided by the total cost (or by the grant, as the rule says); it is judged on the exact value, so 24.99% is below 25%.\n\nWhat came in by the as-of date is an error once the sub-project is completed or reviewed, and a warning while more may come; for a rule with `per: project` it is an error once each of its sub-projects is completed, reviewed or cancelled. A status has no date: as of a day before the end of the sub-project's own `period`, or before one of its contributions, it is a warning; a date after the end of the project cannot be true and is left aside. What was agreed (`planned`) is a warning, as long as it can still be put right: nothing is said about a cancelled sub-project, or about a finished one whose contributions are recorded.\n\nWhere a bound leaves open whether the minimum is reached (a cost of `about 101 million`), LF534 says so. There is no finding without a share: nothing recorded, a cost of 0 or a missing exchange rate; nor about the contributions to a sub-project that is proposed, approved or cancelled.\n\nThe help gives what is missing in two ways, rounded up so that it is enough. Where others pay less, the total stays as it is, and the smaller sum will do; what is paid on top raises the total too, and has to be more.\n\nAn agreement on the minimum of the grant instead of the total is LF504's, and is not reported here a second time.",
    },
    vi: {
      summary: 'tỷ lệ đóng góp thấp hơn mức tối thiểu của quy định',
      why: 'Tỷ lệ là phần được tính theo quy định chia cho tổng chi phí (hoặc khoản viện trợ, tùy quy định); so sánh trên giá trị chính xác, nên 24,99% vẫn là dưới 25%.\n\nPhần thực nhận đến ngày tính số liệu là lỗi khi tiểu dự án đã hoàn thành hoặc đã đánh giá, và là cảnh báo khi còn có thể góp thêm; với quy định `per: project` thì là lỗi khi mọi tiểu dự án đã hoàn thành, đã đánh giá hoặc hủy bỏ. Tình trạng không có ngày: nếu ngày tính số liệu sớm hơn ngày kết thúc `period` của chính tiểu dự án, hoặc sớm hơn một khoản đóng góp, thì chỉ là cảnh báo; ngày sau khi dự án kết thúc không thể đúng nên không được xét. Phần thỏa thuận (`planned`) là cảnh báo khi còn sửa được: không xét tiểu dự án đã hủy, hay tiểu dự án đã xong và đã ghi các khoản đóng góp.\n\nKhi từ hạn định để ngỏ khả năng đạt mức tối thiểu (chi phí `khoảng 101 triệu`) thì LF534 nêu điều đó. Không báo khi không có tỷ lệ: chưa ghi khoản nào, chi phí bằng 0, thiếu tỷ giá; cũng không báo về phần thực nhận của tiểu dự án mới đề xuất, mới phê duyệt hoặc đã hủy.\n\nPhần gợi ý nêu số còn thiếu theo hai cách, làm tròn lên để đủ mức. Nếu bên khác chi bớt để tổng chi phí giữ nguyên thì số cần bù ít hơn; nếu góp thêm thì tổng chi phí cũng tăng, số cần góp nhiều hơn.\n\nThỏa thuận tính nhầm theo khoản viện trợ thay vì tổng chi phí là LF504, không báo lại ở đây.',
    },
  },
  examples: {
    bad: `cofinancing:
  - { id: dan-25, minimum: 25%, contributors: [community], kinds: [cash, labour, materials], of: total-cost, per: subproject }
subprojects:
  - id: TDA-01
    name: Đường ống nước
    status: completed
    contributions:                # 20.2 / 101 = 20%
      - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 80_800_000 }
      - { id: C2, from: community, kind: labour, on: 2023-04-30, days: 101, day_rate: 200_000, evidence: [BCC-01] }
`,
    good: `cofinancing:
  - { id: dan-25, minimum: 25%, contributors: [community], kinds: [cash, labour, materials], of: total-cost, per: subproject }
subprojects:
  - id: TDA-01
    name: Đường ống nước
    status: completed
    contributions:                # 27 / 107.8 = 25.05%
      - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 80_800_000 }
      - { id: C2, from: community, kind: labour, on: 2023-04-30, days: 135, day_rate: 200_000, evidence: [BCC-01] }
`,
  },
  describe: {
    en: (args) => describe(args, 'en'),
    vi: (args) => describe(args, 'vi'),
  },
  checkProject(assessed, report) {
    const unbalanced = groupBy(findUnbalanced(assessed), ({ subproject }) => subproject);
    for (const standing of listResults(assessed.assessment)) {
      const { rule, result, amounts } = standing;
      const { currency, shortfall, eligible } = amounts;
      if (result.verdict !== 'not-met' || result.uncertain || !shortfall) continue;
      const behind = grantBehind(standing, assessed);
      // LF504 reports that agreement, with both its shares and the right amount.
      if (behind && result.stage === 'planned') continue;
      const { place, path } = placeOfResult(standing);
      report(
        place,
        {
          ...shareIn(standing),
          ...missing(shortfall, rule, currency),
          mistaken: behind && {
            counted: { ...withoutPlace(eligible.quantity), currency },
            grant: withoutPlace(behind.grant),
          },
          leftOut: result.excluded
            .filter(({ reason }) => MENDABLE.has(reason))
            .flatMap((one) => leftOut(one, currency, result.subproject === undefined)),
          isCostDoubtful: isCostDoubtful(standing, unbalanced),
        },
        { path, related: result.subproject && [{ place: rule.at.of('minimum'), label: 'minimum' }] },
      );
    }
  },
});

interface Facts {
  readonly total: string;
  readonly replace: string;
  readonly add?: string | undefined;
}

interface Texts {
  readonly message: (who: string, share: string, of: string, total: string, minimum: string) => string;
  readonly costFirst: string;
  readonly labourDays: (days: string, isOne: boolean, limit: string) => string;
  readonly shortOfGrant: (facts: Facts) => string;
  readonly shortOfTotal: (facts: Facts) => string;
  readonly mistaken: (counted: string, ratio: string, grant: string) => string;
  readonly notCounted: (list: string) => string;
  readonly minimumOf: (rule: string) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    message: (who, share, of, total, minimum) => `${who}: ${share} ${of} of ${total}, ${minimum}`,
    costFirst: 'the cost is not the sum of the contributions: mend that first (LF503)',
    labourDays: (days, isOne, limit) => ` (${days} labour ${isOne ? 'day' : 'days'} at ${limit})`,
    shortOfGrant: ({ replace }) => `short by ${replace}`,
    shortOfTotal: ({ replace, add }) =>
      `short by ${replace} if the total stays as it is and others pay less${add ? `; or by ${add} if it comes on top` : ''}`,
    mistaken: (counted, ratio, grant) =>
      `${counted} is ${ratio} of the grant of ${grant}, but the minimum is of the total cost`,
    notCounted: (list) => `not counted: ${list}`,
    minimumOf: (rule) => `the minimum of ${rule}`,
  },
  vi: {
    message: (who, share, of, total, minimum) => `${who}: ${share} ${of} ${total}, ${minimum}`,
    costFirst: 'chi phí chưa khớp tổng các khoản đóng góp, hãy sửa điều đó trước (LF503)',
    labourDays: (days, _, limit) => ` (${days} ngày công, mỗi ngày ${limit})`,
    shortOfGrant: ({ replace }) => `còn thiếu ${replace}`,
    shortOfTotal: ({ replace, add }) =>
      `còn thiếu ${replace} nếu tổng chi phí giữ nguyên, bên khác chi bớt${add ? `; hoặc ${add} nếu góp thêm, tổng chi phí tăng theo` : ''}`,
    mistaken: (counted, ratio, grant) =>
      `${counted} bằng ${ratio} khoản viện trợ ${grant}, nhưng mức tối thiểu tính trên tổng chi phí`,
    notCounted: (list) => `không tính: ${list}`,
    minimumOf: (rule) => `mức tối thiểu của ${rule}`,
  },
};

function describe(args: BelowMinimum, language: Language): FindingText {
  const texts = TEXTS[language];
  const { percent, money, number, words: say } = formatIn(language);
  const { replace, add, labour, mistaken, leftOut: names } = args;
  const amount = (one: Money): string => money(one, one.currency);
  const days = labour
    ? texts.labourDays(number(labour.days), labour.days.number.equals(Rational.one), amount(labour.limit))
    : '';
  const facts: Facts = {
    total: amount(args.total),
    replace: `${amount(replace)}${days}`,
    add: add && amount(add),
  };
  const { who, share, of, minimum } = SHARE_WORDS[language];
  const excluded = names.map((one) => `${one.name} ${amount(one.amount)} (${say.exclusion[one.reason]})`);
  const sentences = [
    args.isCostDoubtful && texts.costFirst,
    args.of === 'grant' ? texts.shortOfGrant(facts) : texts.shortOfTotal(facts),
    mistaken &&
      texts.mistaken(
        amount(mistaken.counted),
        percent(ratio(mistaken.counted, mistaken.grant)),
        amount(mistaken.grant),
      ),
    excluded.length > 0 && texts.notCounted(nameSome(excluded, moreIn[language])),
  ];
  return {
    message: texts.message(who(args), share(args), of(args), facts.total, minimum(args)),
    help: sentences.filter(Boolean).join('; '),
    labels: { minimum: texts.minimumOf(args.rule) },
  };
}

/** Whether the total of a share is a settled cost that is not the sum of its contributions. */
function isCostDoubtful(
  { rule, result }: StandingResult,
  unbalanced: ReadonlyMap<Subproject, readonly Unbalanced[]>,
): boolean {
  if (rule.of !== 'total-cost' || result.stage !== 'actual') return false;
  return result.judged.some((one) =>
    unbalanced.get(one)?.some(({ rules }) => rules.length === 0 || rules.includes(rule)),
  );
}

function missing(
  { replace, add, labourDays }: Shortfall,
  { labourDayLimit, kinds }: CofinancingRule,
  currency: Currency,
): Placeless<Pick<BelowMinimum, 'replace' | 'add' | 'labour'>> {
  const toPay = ({ quantity }: { readonly quantity: Quantity }) =>
    withoutPlace(money({ number: roundUp(quantity.number, currency), bound: quantity.bound }, currency));
  return {
    replace: toPay(replace),
    add: add && toPay(add),
    labour:
      labourDays && labourDayLimit && kinds.includes('labour')
        ? { days: withoutPlace(labourDays.quantity), limit: withoutPlace(labourDayLimit) }
        : undefined,
  };
}

function leftOut(
  { contribution, subproject, reason, amount }: Exclusion,
  currency: Currency,
  isTogether: boolean,
): readonly Placeless<LeftOut>[] {
  if (!amount.quantity) return [];
  const name = isTogether ? `${subproject.id} ${contribution.id}` : contribution.id;
  return [{ name, reason, amount: { ...withoutPlace(amount.quantity), currency } }];
}

function ratio(part: Money, whole: Money): Quantity {
  return exactly(part.number.over(whole.number));
}
