import type { Exclusion } from '../../calc/cofinancing/cofinancing-assessment.js';
import { contributionsOf } from '../../calc/cofinancing/gather-amounts.js';
import { Exchange } from '../../calc/exchange.js';
import type { Format } from '../../messages/format.js';
import type { CofinancingRule, Contribution, ContributionKind, Subproject } from '../../model/cofinancing.js';
import { isBeyond } from '../../model/compare-quantities.js';
import { type Money, money } from '../../model/money.js';
import { latest } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { entryToType, isInTable } from '../entry-to-type.js';
import { inEachLanguage } from '../in-each-language.js';
import type { Placeless } from '../placeless.js';
import { type AssessedProject, defineRule } from '../rule.js';
import { moneyToType } from '../to-type.js';
import { withoutPlace } from '../without-place.js';
import { listResults } from './shares/list-results.js';

type AboveLimit =
  | ({ readonly problem: 'not-counted'; readonly notCounted: Money } & Labour)
  | ({ readonly problem: 'other-kind'; readonly kind: ContributionKind } & Labour);

interface Labour {
  readonly subproject: Id;
  readonly contribution: Id;
  readonly rule: Id;
  readonly days: Quantity;
  readonly dayRate: Money;
  readonly limit: Money;
  readonly inTable: boolean;
}

export default defineRule<AboveLimit>({
  code: 'LF507',
  slug: 'labour-above-limit',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a day of labour valued above the limit of the rule',
      why: 'A share can be lifted by valuing labour high; `labour_day_limit` says what a day counts for at most. The part above it does not count towards the share, but stays in the total cost.\n\nIt fires for each labour contribution that counts otherwise, agreed or received by the as-of date, whose `day_rate` is above the limit, at the exchange rate of its date; where several rules have a limit, once, with the one that leaves most out.\n\nIt also fires where days above the limit count as another `kind` (cash, materials or land), to which the limit is not applied; a service, as that of an excavator, may be counted in days.\n\nSilent for labour given as an `amount` only, for what a rule does not count, or not yet, for a rejected contribution, for a cancelled sub-project, and for what was agreed on a finished one.',
    },
    vi: {
      summary: 'ngày công có đơn giá cao hơn mức tối đa của quy định',
      why: 'Tỷ lệ đóng góp có thể tăng lên nhờ định giá ngày công cao; `labour_day_limit` là mức tối đa được tính cho một ngày công. Phần vượt không được tính vào tỷ lệ, nhưng vẫn nằm trong tổng chi phí.\n\nCảnh báo cho từng khoản ngày công được tính, theo thỏa thuận hoặc đã nhận đến ngày tính số liệu, có `day_rate` cao hơn mức tối đa theo tỷ giá của ngày đó; nếu nhiều quy định có mức tối đa thì báo một lần, theo quy định loại ra nhiều nhất.\n\nCũng cảnh báo khi số ngày có đơn giá cao hơn mức tối đa được tính theo `kind` khác (tiền mặt, vật liệu, đất), vì mức tối đa không áp dụng cho loại đó; dịch vụ, như ca máy xúc, thì có thể tính theo ngày.\n\nKhông báo ngày công chỉ ghi `amount`, khoản mà quy định không tính hoặc chưa tính, khoản bị loại, tiểu dự án đã hủy, và thỏa thuận của tiểu dự án đã xong.',
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
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      const { name, days, isOne, dayRate, limit, typed } = facts;
      const labour = `${name}: ${days} ${isOne ? 'day' : 'days'} at ${dayRate}`;
      const labels = { limit: `the limit of ${facts.rule}` };
      if (facts.problem === 'other-kind') {
        return {
          message: `${labour} as ${facts.kind}: the limit of ${limit} for a day of labour is not applied`,
          help: `write ${typed} if these are days of work; or, if they are not, write \`quantity\` and \`unit_price\` instead of \`days\` and \`day_rate\``,
          labels,
        };
      }
      return {
        message: `${labour}, limit ${limit}: ${facts.notCounted} not counted`,
        help: `write ${typed} if that is the rate that was agreed; or, if the rate is right, ${facts.inTable ? 'leave it (the warning stays)' : 'silence this with `# logframe-ignore LF507: <reason>` above the line'}: what is above the limit stays in the total cost, but not in the share`,
        labels,
      };
    },
    vi: (facts) => {
      const { name, days, dayRate, limit, typed } = facts;
      const labels = { limit: `mức tối đa của ${facts.rule}` };
      if (facts.problem === 'other-kind') {
        return {
          message: `${name}: ${days} ngày, đơn giá ${dayRate}, ghi là ${facts.kind}: không áp dụng mức tối đa ${limit} một ngày công`,
          help: `hãy viết ${typed} nếu đó là ngày công; hoặc nếu không phải, hãy ghi \`quantity\` và \`unit_price\` thay cho \`days\` và \`day_rate\``,
          labels,
        };
      }
      return {
        message: `${name}: ${days} ngày công, đơn giá ${dayRate}, tối đa ${limit}: ${facts.notCounted} không được tính`,
        help: `hãy viết ${typed} nếu đó là đơn giá đã thống nhất; hoặc nếu đơn giá đã đúng, ${facts.inTable ? 'cứ giữ nguyên (cảnh báo vẫn còn)' : 'hãy tắt cảnh báo bằng `# logframe-ignore LF507: ‹lý do›` ở dòng trên'}: phần vượt vẫn nằm trong tổng chi phí nhưng không tính vào tỷ lệ`,
        labels,
      };
    },
  }),
  checkProject(assessed, report) {
    const { project, assessment } = assessed;
    for (const [contribution, { rule, subproject, limit }] of labourUnderOtherKind(assessed)) {
      const { labour, at, id, kind } = contribution;
      if (!labour) continue;
      report(
        at.of('kind'),
        {
          problem: 'other-kind',
          kind,
          subproject: subproject.id,
          contribution: id,
          rule: rule.id,
          days: withoutPlace(labour.days),
          dayRate: withoutPlace(labour.dayRate),
          limit: withoutPlace(limit),
          inTable: isInTable(contribution, project),
        },
        { related: [{ place: rule.at.of('labour_day_limit'), label: 'limit' }] },
      );
    }
    const strictest = new Map<Contribution, Excluded>();
    for (const { rule, result, amounts } of listResults(assessment)) {
      for (const exclusion of result.excluded) {
        if (
          exclusion.reason !== 'above-limit' ||
          !exclusion.amount.quantity ||
          exclusion.subproject.status === 'cancelled'
        )
          continue;
        const other = strictest.get(exclusion.contribution);
        const notCounted = withoutPlace(money(exclusion.amount.quantity, amounts.currency));
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
          problem: 'not-counted',
          subproject: exclusion.subproject.id,
          contribution: id,
          rule: rule.id,
          days: withoutPlace(labour.days),
          dayRate: withoutPlace(labour.dayRate),
          limit: withoutPlace(rule.labourDayLimit),
          notCounted,
          inTable: isInTable(contribution, project),
        },
        { related: [{ place: rule.at.of('labour_day_limit'), label: 'limit' }] },
      );
    }
  },
});

/** `typed` is the value that would be right, as the file wants it. */
function factsOf(args: AboveLimit, { language, money: inMoney, number, words: say }: Format) {
  const amount = (one: Money): string => inMoney(one, one.currency);
  const { subproject, contribution, rule, days, dayRate, limit, inTable } = args;
  const labour = {
    name: `${subproject} ${contribution}`,
    rule,
    days: number(days),
    isOne: days.number.equals(Rational.one),
    dayRate: amount(dayRate),
    limit: amount(limit),
    inTable,
  };
  if (args.problem === 'other-kind') {
    const typed = entryToType('kind', 'labour', inTable, language);
    return { ...labour, problem: args.problem, kind: say.contributionKind[args.kind], typed };
  }
  const typed = entryToType('day_rate', moneyToType(limit), inTable, language);
  return { ...labour, problem: args.problem, notCounted: amount(args.notCounted), typed };
}

interface UnderOtherKind {
  readonly rule: CofinancingRule;
  readonly subproject: Subproject;
  readonly limit: Money;
}

/** Cash, materials and land are not counted in days; a service may be, such as that of an excavator. */
const NOT_IN_DAYS: ReadonlySet<ContributionKind> = new Set(['cash', 'materials', 'land']);

/** The contributions of another kind that are valued by the day, above the limit for a day of labour. */
function labourUnderOtherKind(assessed: AssessedProject): ReadonlyMap<Contribution, UnderOtherKind> {
  const found = new Map<Contribution, UnderOtherKind>();
  for (const { rule, result } of listResults(assessed.assessment)) {
    const limit = rule.labourDayLimit;
    if (!limit) continue;
    const excluded = new Set(result.excluded.map(({ contribution }) => contribution));
    for (const subproject of result.judged) {
      for (const contribution of contributionsOf(subproject, result.stage)) {
        if (!NOT_IN_DAYS.has(contribution.kind) || !rule.contributors.includes(contribution.from)) continue;
        if (subproject.status === 'cancelled' || excluded.has(contribution) || found.has(contribution)) continue;
        if (isAbove(contribution, limit, assessed)) found.set(contribution, { rule, subproject, limit });
      }
    }
  }
  return found;
}

function isAbove({ labour, on }: Contribution, limit: Money, { asOf, assessment }: AssessedProject): boolean {
  if (!labour) return false;
  const exchange = new Exchange(assessment.exchangeRates);
  const inCurrency = exchange.convert(limit, labour.dayRate.currency, on ? latest(on.last, asOf) : asOf);
  return inCurrency !== undefined && isBeyond(labour.dayRate, inCurrency.quantity);
}

interface Excluded {
  readonly rule: CofinancingRule;
  readonly exclusion: Exclusion;
  readonly notCounted: Placeless<Money>;
}
