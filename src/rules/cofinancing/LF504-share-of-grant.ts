import type { Format } from '../../messages/format.js';
import { type Money, money } from '../../model/money.js';
import { exactly } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import { roundUp } from '../../model/smallest-unit.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { placeOfValue } from './place-of-value.js';
import { grantBehind } from './shares/grant-behind.js';
import { listResults, placeOfResult } from './shares/list-results.js';
import { SHARE_WORDS, type Share, shareIn } from './shares/share-words.js';

interface ShareOfGrant extends Share {
  readonly counted: Money;
  readonly grant: Money;
  /** The amount that everybody else pays. */
  readonly others: Money;
  /** The amount to agree on if it comes on top of what the others pay; `within` if the total stays. Both are rounded up. */
  readonly beside: Money;
  readonly within: Money;
}

export default defineRule<ShareOfGrant>({
  code: 'LF504',
  slug: 'share-of-grant',
  severity: 'warning',
  docs: {
    en: {
      summary: 'an agreed contribution that is the minimum of the grant instead of the total cost',
      why: 'It is the commonest error: 25% of the grant is only 20% of the total cost. For 25% of the total the community has to bring one third of what everybody else pays; in general minimum ÷ (1 − minimum).\n\nIt fires for `planned`, where a rule of the total cost is not met and what counts lies within 1% of the minimum of the `grant` contributions; amounts are often rounded.\n\nLF501 then says nothing about the same agreement, so lower the severity of this rule rather than turn it off.\n\nIt says nothing about a cancelled sub-project, or a finished one whose contributions are recorded; where the same error is in what came in, LF501 names it.\n\nIt does not catch a minimum taken of the grant and the local budget together.',
    },
    vi: {
      summary: 'mức đóng góp thỏa thuận tính theo khoản viện trợ thay vì tổng chi phí',
      why: 'Đây là nhầm lẫn hay gặp nhất: 25% khoản viện trợ chỉ bằng 20% tổng chi phí. Muốn đạt 25% tổng chi phí, người dân phải góp bằng một phần ba số tiền các bên khác chi; nói chung là mức tối thiểu ÷ (1 − mức tối thiểu).\n\nCảnh báo áp dụng cho `planned`, khi quy định về tổng chi phí chưa đạt và phần được tính chênh không quá 1% so với mức tối thiểu nhân khoản viện trợ (`grant`), vì số tiền thường được làm tròn.\n\nKhi đó LF501 không báo lại về cùng thỏa thuận, vì vậy nên hạ mức của quy tắc này thay vì tắt hẳn.\n\nKhông báo về tiểu dự án đã hủy, hay tiểu dự án đã xong và đã ghi các khoản đóng góp; nếu phần thực nhận cũng nhầm như vậy thì LF501 nêu rõ.\n\nKhông phát hiện trường hợp tính theo viện trợ cộng ngân sách địa phương.',
    },
  },
  examples: {
    bad: `planned:                          # 16 / 80 = 20%
  - { id: K1, from: grant, kind: cash, amount: 64_000_000 }
  - { id: K2, from: community, kind: labour, days: 80, day_rate: 200_000 }
`,
    good: `planned:                          # 21.4 / 85.4 = 25.06%
  - { id: K1, from: grant, kind: cash, amount: 64_000_000 }
  - { id: K2, from: community, kind: labour, days: 107, day_rate: 200_000 }
`,
  },
  describe: inEachLanguage(factsOf, {
    en: ({ who, of, ofGrant, grant, share, total, minimum, part, others, beside, within, rule }) => ({
      message: `${who}: ${ofGrant} of the grant of ${grant} is agreed; ${of} of ${total} it is ${share}`,
      help: `${minimum} of the total cost is ${part} of what the others pay: agree on ${beside} beside the ${others} of the others; or on ${within} if the total of ${total} stays as it is and the others pay less`,
      labels: { minimum: `the minimum of ${rule}`, grant: 'the grant' },
    }),
    vi: ({ who, of, ofGrant, grant, share, total, minimum, part, others, beside, within, rule }) => ({
      message: `${who}: thỏa thuận góp ${ofGrant} khoản viện trợ ${grant}; so với ${of} ${total} chỉ là ${share}`,
      help: `${minimum} tổng chi phí bằng ${part} số tiền các bên khác chi: hãy thỏa thuận góp ${beside} ngoài ${others} do các bên khác chi; hoặc ${within} nếu tổng chi phí giữ nguyên ${total}, bên khác chi bớt`,
      labels: { minimum: `mức tối thiểu của ${rule}`, grant: 'khoản viện trợ' },
    }),
  }),
  checkProject(assessed, report) {
    for (const standing of listResults(assessed.assessment)) {
      const { rule, result, amounts } = standing;
      const behind = result.stage === 'planned' ? grantBehind(standing, assessed) : undefined;
      if (!behind) continue;
      const { currency, eligible, denominator } = amounts;
      const counted = eligible.quantity.number;
      const total = denominator.quantity.number;
      const inMoney = (number: Rational) => withoutPlace(money(exactly(number), currency));
      const others = total.minus(counted);
      const { place, path } = placeOfResult(standing);
      const [first] = behind.contributions;
      report(
        place,
        {
          ...shareIn(standing),
          counted: { ...withoutPlace(eligible.quantity), currency },
          grant: withoutPlace(behind.grant),
          others: inMoney(others),
          beside: inMoney(roundUp(others.times(partOfOthers(rule.minimum.number)), currency)),
          within: inMoney(roundUp(total.times(rule.minimum.number), currency)),
        },
        {
          path,
          related: [
            ...(first ? [{ place: placeOfValue(first), label: 'grant' }] : []),
            ...(result.subproject ? [{ place: rule.at.of('minimum'), label: 'minimum' }] : []),
          ],
        },
      );
    }
  },
});

/** A minimum of the total as a part of what everybody else pays: 25 % is 1/3 of it. The minimum is above 0 and below 100 %. */
function partOfOthers(minimum: Rational): Rational {
  return minimum.over(Rational.one.minus(minimum));
}

/** `1/3`, where it is so simple. */
function partOf(minimum: Rational): string | undefined {
  const inverse = Rational.one.over(partOfOthers(minimum));
  return inverse.isWhole && !inverse.equals(Rational.one) ? `1/${inverse.toString()}` : undefined;
}

function factsOf(args: ShareOfGrant, { language, money: inMoney, percent }: Format) {
  const { counted, grant, total, others, beside, within, share, minimum, rule } = args;
  const amount = (one: Money): string => inMoney(one, one.currency);
  return {
    who: SHARE_WORDS[language].who(args),
    of: SHARE_WORDS[language].of(args),
    ofGrant: percent(exactly(counted.number.over(grant.number))),
    grant: amount(grant),
    share: percent(share, [minimum.number]),
    total: amount(total),
    minimum: percent(minimum),
    part: partOf(minimum.number) ?? percent(exactly(partOfOthers(minimum.number))),
    others: amount(others),
    beside: amount(beside),
    within: amount(within),
    rule,
  };
}
