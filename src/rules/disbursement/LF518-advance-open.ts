import { isAbove } from '../../calc/comparison.js';
import { type AdvanceAccount, advanceAccounts } from '../../calc/disbursement/advances.js';
import { countedSettlements } from '../../calc/disbursement/settlements.js';
import { countedDisbursements } from '../../calc/disbursement/sum-disbursements.js';
import { Exchange } from '../../calc/exchange.js';
import { projectClock } from '../../calc/project-clock.js';
import type { Format } from '../../messages/format.js';
import { type Money, money } from '../../model/money.js';
import { countDays, type PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import { exactly, type Quantity, subtract } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import { roundingOf } from '../../model/smallest-unit.js';
import { inEachLanguage } from '../in-each-language.js';
import { type AssessedProject, defineRule, type Report } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { EVER, everyDisbursement } from './payments/list-movements.js';
import { paymentWindow } from './payments/payment-window.js';

type AdvanceOpen = Open | Exceeded | Early;

interface Open {
  readonly problem: 'open';
  readonly id: Id;
  readonly advance: Money;
  readonly on: PlainDate;
  readonly open: Money;
  /** Days since it was paid, and how many are allowed. */
  readonly days: number;
  readonly allowed: number;
  /** The day on which the project ended, where it has. */
  readonly ended?: PlainDate | undefined;
}

interface Exceeded {
  readonly problem: 'exceeded';
  readonly id: Id;
  readonly advance: Money;
  /** What was settled and paid back of it, and by how much that is too much. */
  readonly cleared: Money;
  readonly excess: Money;
}

/** A settlement of money that had not been paid yet. */
interface Early {
  readonly problem: 'early';
  readonly id: Id;
  readonly settlement: Id;
  /** The last day on which it may have been settled, and the first on which the advance may have been paid. */
  readonly settled: PlainDate;
  readonly on: PlainDate;
}

export default defineRule<AdvanceOpen>({
  code: 'LF518',
  slug: 'advance-open',
  severity: 'warning',
  severityOf: ({ problem }) => (problem === 'exceeded' ? 'error' : 'warning'),
  docs: {
    en: {
      summary: 'an advance not settled in time',
      why:
        'An advance counts as disbursed on the day it is paid, and only its settlement shows what it was spent on. Until then money ' +
        'may lie idle, and auditors question it.\n\nIt reports an advance of which something is open, neither settled ' +
        '(`kind: settlement`, `settles`) nor paid back (`kind: refund`, `refunds`) by the as-of date, more than `advance_days` after it ' +
        'was paid (`thresholds`, 90 by default), or at the end of the project whatever its age. While a project is suspended or ' +
        'closed no advance grows older.\n\nA settlement that, together with what was paid back, is above its advance is an error at ' +
        'any date: what was spent beyond the advance is a payment of its own. A settlement dated before its advance is named too: one of the two dates is wrong (a refund before what it pays back is LF517). Bounds that leave it open are no finding.',
    },
    vi: {
      summary: 'tạm ứng quá hạn chưa thanh toán',
      why:
        'Khoản tạm ứng được tính là đã giải ngân từ ngày chi, nhưng chỉ khi thanh toán tạm ứng mới biết tiền đã chi vào việc gì. Đến khi ' +
        'đó tiền có thể còn để không, và kiểm toán sẽ hỏi.\n\nQuy tắc nêu khoản tạm ứng mà đến ngày tính số liệu vẫn còn phần chưa thanh ' +
        'toán (`kind: settlement`, `settles`) và chưa nộp lại (`kind: refund`, `refunds`), đã quá `advance_days` ngày kể từ ngày chi ' +
        '(đặt ở `thresholds`, mặc định 90), hoặc dự án đã kết thúc. Trong thời gian dự án tạm dừng hoặc sau khi đóng thì không tính ' +
        'thêm ngày.\n\nThanh toán tạm ứng cộng với số nộp lại mà vượt số tạm ứng là lỗi, bất kể ngày tính số liệu: phần chi quá số tạm ' +
        'ứng là một khoản chi riêng. Khoản thanh toán ghi ngày trước ngày tạm ứng cũng được nêu: một trong hai ngày bị sai (hoàn trả trước khi chi thuộc LF517). Số liệu ghi “khoảng”, “ít nhất” mà còn có thể đúng thì không báo.',
    },
  },
  examples: {
    bad: '# --as-of 2023-06-30\nbudget:\n  disbursements:\n    - { id: TU-1, on: 2023-03-01, kind: advance, amount: 90_000_000 VND }\n',
    good: '# --as-of 2023-06-30\nbudget:\n  disbursements:\n    - { id: TU-1, on: 2023-03-01, kind: advance, amount: 90_000_000 VND }\n    - { id: HU-1, on: 2023-04-12, kind: settlement, settles: TU-1, amount: 82_000_000 VND }\n    - { id: HU-2, on: 2023-04-12, kind: refund, refunds: TU-1, amount: 8_000_000 VND }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      if (facts.problem === 'exceeded') {
        const { id, cleared, advance, excess } = facts;
        return {
          message: `${cleared} was settled or paid back of advance ${id}, ${excess} more than its ${advance}`,
          help: 'correct the amount; or write what was spent beyond the advance as a record with `kind: payment`',
          labels: { advance: 'the advance' },
        };
      }
      if (facts.problem === 'early') {
        const { id, settlement, settled, on } = facts;
        return {
          message: `settlement ${settlement} (${settled}) is dated before advance ${id} (${on})`,
          help: 'correct the date that is wrong; or name in `settles` the advance that was settled',
          labels: { advance: 'the advance' },
        };
      }
      const { id, open, advance, on, days, allowed, ended } = facts;
      return {
        message: `${open} of advance ${id} (${advance}, ${on}) is not settled ${ended ? `and the project ended on ${ended}` : `after ${days} days; it should be within ${allowed}`}`,
        help: `add what it was spent on, \`{ id: …, on: …, kind: settlement, settles: ${id}, line: …, amount: … }\`; or what came back, \`{ id: …, on: …, kind: refund, refunds: ${id}, amount: … }\``,
      };
    },
    vi: (facts) => {
      if (facts.problem === 'exceeded') {
        const { id, cleared, advance, excess } = facts;
        return {
          message: `khoản tạm ứng ${id} đã thanh toán và nộp lại ${cleared}, vượt ${excess} so với số tạm ứng ${advance}`,
          help: 'hãy sửa số tiền; hoặc ghi phần chi quá số tạm ứng thành khoản riêng có `kind: payment`',
          labels: { advance: 'khoản tạm ứng' },
        };
      }
      if (facts.problem === 'early') {
        const { id, settlement, settled, on } = facts;
        return {
          message: `khoản thanh toán tạm ứng ${settlement} (ngày ${settled}) ghi trước ngày tạm ứng ${id} (ngày ${on})`,
          help: 'hãy sửa ngày bị sai; hoặc ghi ở `settles` mã của khoản tạm ứng được thanh toán',
          labels: { advance: 'khoản tạm ứng' },
        };
      }
      const { id, open, advance, on, days, allowed, ended } = facts;
      return {
        message: `khoản tạm ứng ${id} (${advance}, ngày ${on}) còn ${open} chưa thanh toán ${ended ? `khi dự án đã kết thúc ngày ${ended}` : `sau ${days} ngày; thời hạn là ${allowed} ngày`}`,
        help: `hãy ghi việc đã chi, \`{ id: …, on: …, kind: settlement, settles: ${id}, line: …, amount: … }\`; hoặc số nộp lại, \`{ id: …, on: …, kind: refund, refunds: ${id}, amount: … }\``,
      };
    },
  }),
  checkProject(assessed, report) {
    const { project, asOf, assessment } = assessed;
    const exchange = new Exchange(assessment.exchangeRates);
    checkExceeded(project, exchange, report);
    checkEarly(project, report);
    const accounts = advanceAccounts(
      countedDisbursements({ project, asOf }) ?? [],
      countedSettlements({ project, asOf }),
      ({ amount }) => amount.currency,
      exchange,
    );
    for (const account of accounts) checkOpen(account, assessed, report);
  },
});

function factsOf(args: AdvanceOpen, { money: inMoney, date, count }: Format) {
  if (args.problem === 'early') return { ...args, settled: date(args.settled), on: date(args.on) };
  const show = (amount: Money): string => inMoney(amount, amount.currency);
  if (args.problem === 'exceeded') {
    return { ...args, advance: show(args.advance), cleared: show(args.cleared), excess: show(args.excess) };
  }
  return {
    ...args,
    advance: show(args.advance),
    open: show(args.open),
    on: date(args.on),
    days: count(args.days),
    allowed: count(args.allowed),
    ended: args.ended && date(args.ended),
  };
}

/** Settlements that, with what was paid back, are above their advance, at any date. Refunds alone are LF517's. */
function checkExceeded(project: Project, exchange: Exchange, report: Report<AdvanceOpen>): void {
  const settlements = countedSettlements({ project, asOf: EVER });
  const accounts = advanceAccounts(everyDisbursement(project), settlements, ({ amount }) => amount.currency, exchange);
  for (const { advance, cleared, total } of accounts) {
    const last = cleared.at(-1);
    if (!last || !total || cleared.every(({ kind }) => kind === 'refund')) continue;
    const { amount } = advance;
    const { holds, canFail } = isAbove(total, amount, roundingOf([total.number], amount.currency));
    if (!holds || canFail) continue;
    const inCurrency = (quantity: Quantity) => withoutPlace(money(quantity, amount.currency));
    const args = {
      problem: 'exceeded',
      id: advance.id,
      advance: withoutPlace(amount),
      cleared: inCurrency(total),
      excess: inCurrency(subtract(total, amount)),
    } as const;
    report(last.at.of('amount'), args, { related: [{ place: advance.at.of('amount'), label: 'advance' }] });
  }
}

/** Settlements that on any reading of the dates are before their advance, at any date. */
function checkEarly(project: Project, report: Report<AdvanceOpen>): void {
  for (const { settlement, advance } of countedSettlements({ project, asOf: EVER })) {
    const [settled, paid] = [paymentWindow(settlement, project), paymentWindow(advance, project)];
    if (!settled || !paid || settled.end >= paid.start) continue;
    const args = {
      problem: 'early',
      id: advance.id,
      settlement: settlement.id,
      settled: settled.end,
      on: paid.start,
    } as const;
    const key = settlement.on ? 'on' : 'during';
    const keyOfAdvance = advance.on ? 'on' : 'during';
    report(settlement.at.of(key), args, { related: [{ place: advance.at.of(keyOfAdvance), label: 'advance' }] });
  }
}

/** An advance that is open for too long on the day up to which anything is expected. */
function checkOpen(
  { advance, day, open }: AdvanceAccount,
  { project, asOf, assessment }: AssessedProject,
  report: Report<AdvanceOpen>,
): void {
  const { effectiveDay, ended: closed, window } = projectClock(project, asOf);
  const { currency } = advance.amount;
  if (!open.quantity) return;
  const { holds, canFail } = isAbove(open.quantity, exactly(0), roundingOf([open.quantity.number], currency));
  if (!holds || canFail) return;
  const days = day > effectiveDay ? 0 : countDays(day, effectiveDay) - 1;
  const ended = closed ?? (asOf >= window.end ? window.end : undefined);
  const allowed = assessment.thresholds.advanceDays;
  if (ended === undefined && days <= allowed) return;
  report(advance.at.of('amount'), {
    problem: 'open',
    id: advance.id,
    advance: withoutPlace(advance.amount),
    on: day,
    open: withoutPlace(money(open.quantity, currency)),
    days,
    allowed,
    ended,
  });
}
