import { familiesOf } from '../../calc/disbursement/line-families.js';
import type { DatedDisbursement } from '../../calc/disbursement/sum-disbursements.js';
import { Exchange } from '../../calc/exchange.js';
import type { Format } from '../../messages/format.js';
import type { Disbursement } from '../../model/budget.js';
import { groupBy } from '../../model/group-by.js';
import type { Currency, Money } from '../../model/money.js';
import { isWithin, overlap, type Window } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { Id } from '../../model/record.js';
import { inEachLanguage } from '../in-each-language.js';
import { type AssessedProject, defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { everyDisbursement, type MovementOnLine, movementsOf, movesBetweenLines } from './payments/list-movements.js';
import { type RefundBeyond, refundBeyond } from './payments/refunds-beyond.js';

/** Of what more came back than was paid. */
type Scope =
  | { readonly kind: 'record'; readonly id: Id }
  | { readonly kind: 'whole' }
  | { readonly kind: 'line'; readonly id: Id }
  | { readonly kind: 'plan'; readonly id: Id; readonly window: Window };

interface RefundsExceed {
  readonly of: Scope;
  readonly refund: Id;
  readonly on: PlainDate;
  readonly refunded: Money;
  readonly paid: Money;
  /** The refund names what it pays back. */
  readonly isNamed: boolean;
}

export default defineRule<RefundsExceed>({
  code: 'LF517',
  slug: 'refunds-exceed-payments',
  severity: 'warning',
  severityOf: ({ of }) => (of.kind === 'record' ? 'error' : 'warning'),
  docs: {
    en: {
      summary: 'refunds above what was paid',
      why:
        'Nobody can pay back more than was paid out. Where the books say so a payment is missing, a refund is entered twice, or it ' +
        'stands in the wrong place, and what was disbursed is too low.\n\nThe refunds up to each date are compared with ' +
        'the payments, advances and transfers up to it: of the record that a refund names in `refunds` (an error), of the whole ' +
        'budget, of each line with the lines under it, and of the period of each plan in force, whatever the as-of date. Each refund is ' +
        'reported once, for the first of these.\n\nA month or a year is read to the benefit of the books: a payment counts from its first ' +
        'day, a refund from its last. Bounds that leave it open are no finding.\n\nMoney of an earlier period that came ' +
        'back in a later one is above what was paid in that one: it belongs in the explanation of the plan.',
    },
    vi: {
      summary: 'hoàn trả nhiều hơn số đã chi',
      why:
        'Không ai hoàn trả được nhiều hơn số đã nhận. Khi sổ ghi như vậy thì thiếu một khoản chi, một khoản hoàn trả bị ghi hai lần, hoặc ' +
        'ghi sai chỗ, và số giải ngân thấp hơn thực tế.\n\nCác khoản hoàn trả đến từng ngày được so với các khoản chi, tạm ứng, ' +
        'chuyển tiền đến ngày đó: của khoản được nêu ở `refunds` (là lỗi), của toàn bộ ngân sách, của từng dòng cùng các dòng thuộc ' +
        'dòng đó, và của kỳ từng kế hoạch vốn có hiệu lực, bất kể ngày tính số liệu. Mỗi khoản hoàn trả chỉ nêu một lần.\n\nNgày chỉ ghi ' +
        'tháng hoặc năm được hiểu theo hướng có lợi cho sổ: khoản chi tính từ ngày đầu, khoản hoàn trả tính từ ngày cuối. Số liệu ghi ' +
        '“khoảng”, “ít nhất” mà còn có thể đúng thì không báo.\n\nTiền của kỳ trước được hoàn trả ở kỳ sau sẽ vượt số đã chi trong kỳ ' +
        'sau: hãy nêu trong giải trình của kế hoạch vốn.',
    },
  },
  examples: {
    bad: 'budget:\n  disbursements:\n    - { id: TU-1, on: 2023-03-01, kind: advance, amount: 90_000_000 VND }\n    - { id: HT-1, on: 2023-04-12, kind: refund, refunds: TU-1, amount: 98_000_000 VND }\n',
    good: 'budget:\n  disbursements:\n    - { id: TU-1, on: 2023-03-01, kind: advance, amount: 90_000_000 VND }\n    - { id: HT-1, on: 2023-04-12, kind: refund, refunds: TU-1, amount: 8_000_000 VND }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ of, on, refunded, paid, isNamed, window }) => ({
      message: `by ${on} ${refunded} was paid back${of.kind === 'record' ? ` of ${of.id}` : ''}${of.kind === 'line' ? ` on line ${of.id}` : ''}${of.kind === 'plan' ? ` in the period of plan ${of.id} (${window})` : ''}, more than the ${paid} that was paid`,
      help:
        of.kind === 'record'
          ? 'correct the amount or the date; or name in `refunds` the record that was paid back'
          : `add the payment that is missing, or correct amounts and dates${isNamed ? '' : '; `refunds: <id>` names what was paid back, whose line and rate then count'}${of.kind === 'plan' ? '; or, if money of an earlier period came back, say so in the `explanation` of the plan and in `# logframe-ignore LF517: <reason>` above the line' : ''}`,
      labels: { paid: 'what was paid' },
    }),
    vi: ({ of, on, refunded, paid, isNamed, window }) => ({
      message: `đến ngày ${on} đã hoàn trả ${refunded}${of.kind === 'record' ? ` của khoản ${of.id}` : ''}${of.kind === 'line' ? ` trên dòng ngân sách ${of.id}` : ''}${of.kind === 'plan' ? ` trong kỳ của kế hoạch ${of.id} (${window})` : ''}, nhiều hơn số đã chi là ${paid}`,
      help:
        of.kind === 'record'
          ? 'hãy sửa số tiền hoặc ngày; hoặc ghi ở `refunds` mã của khoản được hoàn trả'
          : `hãy bổ sung khoản chi còn thiếu, hoặc sửa số tiền và ngày${isNamed ? '' : '; ghi `refunds: ‹mã›` để nêu khoản được hoàn trả, khi đó tính theo dòng và tỷ giá của khoản ấy'}${of.kind === 'plan' ? '; hoặc nếu là tiền của kỳ trước được hoàn trả, hãy nêu trong `explanation` của kế hoạch và ghi `# logframe-ignore LF517: ‹lý do›` ở dòng trên' : ''}`,
      labels: { paid: 'khoản đã chi' },
    }),
  }),
  checkProject(assessed, report) {
    const reported = new Set<Disbursement>();
    for (const { of, paidAt, refund, on, ...amounts } of beyondIn(assessed)) {
      if (reported.has(refund)) continue;
      reported.add(refund);
      const [refunded, paid] = [withoutPlace(amounts.refunded), withoutPlace(amounts.paid)];
      const args = { of, refund: refund.id, on, refunded, paid, isNamed: refund.refunds !== undefined };
      const related = paidAt ? [{ place: paidAt.at.of('amount'), label: 'paid' }] : [];
      report(refund.at.of('amount'), args, { related });
    }
  },
});

function factsOf(args: RefundsExceed, { date, money, window }: Format) {
  const { of, on, refunded, paid } = args;
  return {
    ...args,
    on: date(on),
    refunded: money(refunded, refunded.currency),
    paid: money(paid, paid.currency),
    window: of.kind === 'plan' ? window(of.window) : '',
  };
}

type Found = RefundBeyond & { readonly of: Scope; readonly paidAt?: Disbursement | undefined };

/** Every scope in which refunds go beyond what was paid, the most certain first. */
function* beyondIn({ project, assessment }: AssessedProject): Generator<Found> {
  const exchange = new Exchange(assessment.exchangeRates);
  const all = everyDisbursement(project);
  yield* beyondRecords(all, project, exchange);
  const currency = assessment.disbursement?.currency;
  const money = currency && movementsOf(all, project, currency, exchange);
  if (!money) return;
  const inScope = (of: Scope, movements: readonly MovementOnLine[]): readonly Found[] => {
    const found = beyond(movements, currency);
    return found ? [{ ...found, of }] : [];
  };
  yield* inScope({ kind: 'whole' }, money);
  const onLines = [...money, ...movesBetweenLines(project, currency, exchange)];
  // A line before the one of which it is a part: the smaller one says more.
  const families = [...familiesOf(project.budget?.lines ?? [])].toSorted(([, a], [, b]) => a.size - b.size);
  for (const [id, family] of families) {
    const isIn = ({ line }: MovementOnLine): boolean => line !== undefined && family.has(line);
    yield* inScope({ kind: 'line', id }, onLines.filter(isIn));
  }
  for (const { plan, inForce, start, end } of assessment.disbursement?.plans ?? []) {
    if (!inForce) continue;
    const window = { start, end };
    // A payment that may be of the period is counted in it, a refund only where it has to be.
    const isIn = ({ isBack, days }: MovementOnLine): boolean =>
      isBack ? isWithin(days.start, window) && isWithin(days.end, window) : overlap(days, window);
    yield* inScope({ kind: 'plan', id: plan.id, window }, money.filter(isIn));
  }
}

/** Of each record that refunds name, in its own currency. */
function* beyondRecords(all: readonly DatedDisbursement[], project: Project, exchange: Exchange): Generator<Found> {
  const byId = new Map(all.map((one) => [one.disbursement.id, one]));
  const naming = groupBy(all, ({ disbursement }) => disbursement.refunds);
  for (const [id, refunds] of naming) {
    const record = id === undefined ? undefined : byId.get(id);
    if (!record) continue;
    const { currency } = record.disbursement.amount;
    const found = beyond(movementsOf([record, ...refunds], project, currency, exchange) ?? [], currency);
    if (found) yield { ...found, of: { kind: 'record', id: record.disbursement.id }, paidAt: record.disbursement };
  }
}

function beyond(movements: readonly MovementOnLine[], currency: Currency): RefundBeyond | undefined {
  const [out, back] = [false, true].map((isBack) => movements.filter((one) => one.isBack === isBack));
  return out && back && refundBeyond(out, back, currency);
}
