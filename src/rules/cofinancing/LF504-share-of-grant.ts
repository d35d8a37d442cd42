import type { Money } from '../../model/money.js';
import { exactly, type Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Language } from '../../model/text.js';
import { roundUp } from '../bounds/smallest-unit.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { placeOfValue } from './place-of-value.js';
import { grantBehind } from './shares/grant-behind.js';
import { listResults, placeOfResult } from './shares/list-results.js';
import { SHARE_WORDS, type Share, shareIn } from './shares/share-words.js';

interface ShareOfGrant extends Share {
  readonly counted: Money;
  readonly grant: Money;
  /** What everybody else pays. */
  readonly others: Money;
  /** What has to be agreed beside it, and what instead where the total is to stay; both rounded up. */
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
  describe: {
    en: (args) => {
      const { percent } = formatIn('en');
      const { amount, ofGrant } = wordsOf('en', args);
      const part = partOf(args.minimum.number);
      const { who, of } = SHARE_WORDS.en;
      return {
        message: `${who(args)}: ${ofGrant} of the grant of ${amount(args.grant)} is agreed; ${of(args)} of ${amount(args.total)} it is ${percent(args.share, [args.minimum.number])}`,
        help: `${percent(args.minimum)} of the total cost is ${part ?? percent(exactly(partOfOthers(args.minimum.number)))} of what the others pay: agree on ${amount(args.beside)} beside the ${amount(args.others)} of the others; or on ${amount(args.within)} if the total of ${amount(args.total)} stays as it is and the others pay less`,
        labels: { minimum: `the minimum of ${args.rule}`, grant: 'the grant' },
      };
    },
    vi: (args) => {
      const { percent } = formatIn('vi');
      const { amount, ofGrant } = wordsOf('vi', args);
      const part = partOf(args.minimum.number);
      const { who, of } = SHARE_WORDS.vi;
      return {
        message: `${who(args)}: thỏa thuận góp ${ofGrant} khoản viện trợ ${amount(args.grant)}; so với ${of(args)} ${amount(args.total)} chỉ là ${percent(args.share, [args.minimum.number])}`,
        help: `${percent(args.minimum)} tổng chi phí bằng ${part ?? percent(exactly(partOfOthers(args.minimum.number)))} số tiền các bên khác chi: hãy thỏa thuận góp ${amount(args.beside)} ngoài ${amount(args.others)} do các bên khác chi; hoặc ${amount(args.within)} nếu tổng chi phí giữ nguyên ${amount(args.total)}, bên khác chi bớt`,
        labels: { minimum: `mức tối thiểu của ${args.rule}`, grant: 'khoản viện trợ' },
      };
    },
  },
  checkProject(assessed, report) {
    for (const standing of listResults(assessed.assessment)) {
      const { rule, result, amounts } = standing;
      const behind = result.stage === 'planned' ? grantBehind(standing, assessed) : undefined;
      if (!behind) continue;
      const { currency, eligible, denominator } = amounts;
      const counted = eligible.quantity.number;
      const total = denominator.quantity.number;
      const inMoney = (number: Rational): Money => ({ ...exactly(number), currency });
      const others = total.minus(counted);
      const { place, path } = placeOfResult(standing);
      const [first] = behind.contributions;
      report(
        place,
        {
          ...shareIn(standing),
          counted: { ...withoutPlace(eligible.quantity), currency },
          grant: behind.grant,
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

function wordsOf(language: Language, { counted, grant }: ShareOfGrant) {
  const { money, percent } = formatIn(language);
  const ofGrant: Quantity = exactly(counted.number.over(grant.number));
  return { amount: (one: Money): string => money(one, one.currency), ofGrant: percent(ofGrant) };
}
