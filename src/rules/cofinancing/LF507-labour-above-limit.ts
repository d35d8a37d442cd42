import type { Exclusion } from '../../calc/cofinancing/cofinancing-assessment.js';
import type { CofinancingRule, Contribution } from '../../model/cofinancing.js';
import type { Money } from '../../model/money.js';
import type { Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';
import { moneyToType } from '../to-type.js';
import { listResults } from './list-results.js';
import { withoutPlace } from './without-place.js';

interface AboveLimit {
  readonly subproject: Id;
  readonly contribution: Id;
  readonly rule: Id;
  readonly days: Quantity;
  readonly dayRate: Money;
  readonly limit: Money;
  readonly notCounted: Money;
}

export default defineRule<AboveLimit>({
  code: 'LF507',
  slug: 'labour-above-limit',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a day of labour valued above the limit of the rule',
      why: 'A share can be lifted by valuing labour high; `labour_day_limit` says what a day counts for at most. The part above it does not count towards the share, but stays in the total cost. It fires for each labour contribution that counts otherwise, agreed or received by the as-of date, whose `day_rate` is above the limit, at the exchange rate of its date; where several rules have a limit, once, with the one that leaves most out. Silent for labour given as an `amount` only, for what a rule does not count, or not yet, for a rejected contribution, for a cancelled sub-project, and for what was agreed on a finished one.',
    },
    vi: {
      summary: 'ngày công có đơn giá cao hơn mức tối đa của quy định',
      why: 'Tỷ lệ đóng góp có thể tăng lên nhờ định giá ngày công cao; `labour_day_limit` là mức tối đa được tính cho một ngày công. Phần vượt không được tính vào tỷ lệ, nhưng vẫn nằm trong tổng chi phí. Cảnh báo cho từng khoản ngày công được tính, theo thỏa thuận hoặc đã nhận đến ngày tính số liệu, có `day_rate` cao hơn mức tối đa theo tỷ giá của ngày đó; nếu nhiều quy định có mức tối đa thì báo một lần, theo quy định loại ra nhiều nhất. Không báo ngày công chỉ ghi `amount`, khoản mà quy định không tính hoặc chưa tính, khoản bị loại, tiểu dự án đã hủy, và thỏa thuận của tiểu dự án đã xong.',
    },
  },
  examples: {
    bad: `cofinancing:
  - { id: dan-25, minimum: 25%, labour_day_limit: 200_000 VND, … }
# …
contributions:
  - { id: C2, from: community, kind: labour, on: 2023-01-31, days: 64, day_rate: 230_000, evidence: [BCC-07] }
`,
    good: `cofinancing:
  - { id: dan-25, minimum: 25%, labour_day_limit: 200_000 VND, … }
# …
contributions:
  - { id: C2, from: community, kind: labour, on: 2023-01-31, days: 64, day_rate: 200_000, evidence: [BCC-07] }
`,
  },
  describe: {
    en: ({ subproject, contribution, rule, days, dayRate, limit, notCounted }) => {
      const { money, number } = formatIn('en');
      const amount = (one: Money): string => money(one, one.currency);
      return {
        message: `${subproject} ${contribution}: ${number(days)} ${days.number.equals(Rational.one) ? 'day' : 'days'} at ${amount(dayRate)}, limit ${amount(limit)}: ${amount(notCounted)} not counted`,
        help: `write \`day_rate: ${moneyToType(limit)}\` if that is the rate that was agreed; or leave it: what is above the limit stays in the total cost, but not in the share`,
        labels: { limit: `the limit of ${rule}` },
      };
    },
    vi: ({ subproject, contribution, rule, days, dayRate, limit, notCounted }) => {
      const { money, number } = formatIn('vi');
      const amount = (one: Money): string => money(one, one.currency);
      return {
        message: `${subproject} ${contribution}: ${number(days)} ngày công, đơn giá ${amount(dayRate)}, tối đa ${amount(limit)}: ${amount(notCounted)} không được tính`,
        help: `hãy viết \`day_rate: ${moneyToType(limit)}\` nếu đó là đơn giá đã thống nhất; hoặc giữ nguyên: phần vượt vẫn nằm trong tổng chi phí nhưng không tính vào tỷ lệ`,
        labels: { limit: `mức tối đa của ${rule}` },
      };
    },
  },
  checkProject({ assessment }, report) {
    const strictest = new Map<Contribution, Excluded>();
    for (const { rule, amounts } of listResults(assessment)) {
      for (const exclusion of amounts.excluded) {
        if (exclusion.reason !== 'above-limit' || exclusion.subproject.status === 'cancelled') continue;
        const other = strictest.get(exclusion.contribution);
        const notCounted = { ...withoutPlace(exclusion.amount.quantity), currency: amounts.currency };
        const isStricter = !other || notCounted.number.compare(other.notCounted.number) > 0;
        if (isStricter) strictest.set(exclusion.contribution, { rule, exclusion, notCounted });
      }
    }
    for (const [contribution, { rule, exclusion, notCounted }] of strictest) {
      const { labour, at, id } = contribution;
      if (!labour || !rule.labourDayLimit) continue;
      report(
        at.of('day_rate'),
        {
          subproject: exclusion.subproject.id,
          contribution: id,
          rule: rule.id,
          days: withoutPlace(labour.days),
          dayRate: withoutPlace(labour.dayRate),
          limit: withoutPlace(rule.labourDayLimit),
          notCounted,
        },
        { related: [{ place: rule.at.of('labour_day_limit'), label: 'limit' }] },
      );
    }
  },
});

interface Excluded {
  readonly rule: CofinancingRule;
  readonly exclusion: Exclusion;
  readonly notCounted: Money;
}
