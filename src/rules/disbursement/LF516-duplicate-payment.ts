import type { Format } from '../../messages/format.js';
import { type Money, money } from '../../model/money.js';
import type { Window } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import { subtract } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import { BLANK_ID, entryToType, evidenceToType, isInTable } from '../entry-to-type.js';
import { inEachLanguage } from '../in-each-language.js';
import type { Placeless } from '../placeless.js';
import { defineRule, type Report } from '../rule.js';
import { moneyToType } from '../to-type.js';
import { withoutPlace } from '../without-place.js';
import { type CountedTwice, countedTwice } from './payments/counted-twice.js';
import { paymentWindow } from './payments/payment-window.js';
import { repeatedPayments } from './payments/repeated-payments.js';

type DuplicatePayment = Repeated | Contained;

interface Repeated {
  readonly problem: 'repeated';
  readonly id: Id;
  readonly first: Id;
  readonly amount: Money;
  /** The day, or the period whose total both state. */
  readonly date: PlainDate | Window;
  readonly line?: Id | undefined;
  readonly inTable: boolean;
}

interface Contained {
  readonly problem: 'contained';
  readonly total: Id;
  readonly window: Window;
  readonly line?: Id | undefined;
  readonly payments: number;
  /** The sum of the payments; absent if they are in several currencies. */
  readonly sum?: Money | undefined;
  /** The part of the total that the payments leave; absent if it is uncertain or 0. */
  readonly rest?: Money | undefined;
  readonly inTable: boolean;
}

export default defineRule<DuplicatePayment>({
  code: 'LF516',
  slug: 'duplicate-payment',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a payment entered twice, or a total beside the payments it may contain',
      why:
        'Both are added up, and the project seems to have spent more than it did.\n\nA payment repeats another one if day, amount, ' +
        'currency, line and kind are the same; two totals (`during`) if their period is. Equal payments of a month or a year ' +
        'without a day are usual and not reported, nor are two that each cite evidence of their own, or that name different payees (`payee`). Settlements repeat each other where they settle the same advance.\n\nA total is reported beside payments of its ' +
        'kind whose dates or shorter periods lie wholly within its period, on its line, or on any line where it names none; unless they are ' +
        'together more than the total, which then cannot contain them. Refunds have no such totals.\n\nThe same `id` twice, in ' +
        'the project file or in a CSV, is an error already (LF301). Other projects are not looked at.',
    },
    vi: {
      summary: 'khoản chi bị ghi hai lần, hoặc số tổng ghi cạnh các khoản chi mà nó có thể đã gồm',
      why:
        'Cả hai đều được cộng vào, nên dự án có vẻ đã chi nhiều hơn thực tế.\n\nMột khoản chi trùng khoản khác nếu cùng ngày, số ' +
        'tiền, loại tiền, dòng và `kind`; hai số tổng (`during`) trùng nhau nếu cùng kỳ. Các khoản bằng nhau trong một tháng hay một năm ' +
        'mà không ghi ngày là chuyện thường nên không báo; hai khoản có minh chứng riêng, hoặc ghi người nhận khác nhau (`payee`), cũng không báo. Hai khoản thanh toán chỉ trùng nhau khi cùng một khoản tạm ứng.\n\nSố tổng bị báo khi ' +
        'có các khoản chi cùng `kind`, có ngày hoặc kỳ ngắn hơn nằm trọn trong kỳ của nó, cùng dòng với nó, hoặc dòng bất kỳ nếu nó không ' +
        'ghi dòng; trừ khi cộng lại chúng lớn hơn số tổng, tức là số tổng không thể gồm chúng. Khoản hoàn trả không có số ' +
        'tổng như vậy.\n\nTrùng `id`, trong tệp dự án hay tệp CSV, đã là lỗi LF301. Không so với dự án khác.',
    },
  },
  examples: {
    bad: 'budget:\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 120_000_000 VND, line: B1 }\n    - { id: GN-02, on: 2023-02-14, amount: 120_000_000 VND, line: B1 }\n',
    good: 'budget:\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 120_000_000 VND, line: B1, evidence: [UNC-01] }\n    - { id: GN-02, on: 2023-02-14, amount: 120_000_000 VND, line: B1, evidence: [UNC-02] }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      const line = facts.line === undefined ? '' : `, budget line ${facts.line}`;
      if (facts.problem === 'repeated') {
        return {
          message: `${facts.id} repeats ${facts.first}: ${facts.amount}, ${facts.date}${line}`,
          help: `remove it if it is a copy; or, if both were paid, let each cite evidence of its own, registered under \`evidence\`: ${facts.typed}; or name by a code to whom each was paid, \`payee\``,
          labels: { first: 'the first one' },
        };
      }
      const { total, window, payments, count, sum, typed } = facts;
      return {
        message: `total ${total} (${window}${line}) counts beside ${count} ${payments > 1 ? 'payments' : 'payment'} within it${sum ? ` (${sum})` : ''}`,
        help: `if they are part of it, remove the total or the payments${typed ? `, or write what they leave of it, ${typed}` : ''}; or, if it is other money, give it a \`line\` or a \`during\` of its own`,
        labels: { first: payments > 1 ? 'the first of them' : 'this one' },
      };
    },
    vi: (facts) => {
      const line = facts.line === undefined ? '' : `, dòng ngân sách ${facts.line}`;
      if (facts.problem === 'repeated') {
        return {
          message: `${facts.id} trùng với ${facts.first}: ${facts.amount}, ${facts.date}${line}`,
          help: `hãy xóa nếu là bản trùng; hoặc nếu đúng là hai lần chi, hãy ghi minh chứng riêng, đã khai báo trong \`evidence\`, cho từng khoản: ${facts.typed}; hoặc ghi mã người nhận của từng khoản ở \`payee\``,
          labels: { first: 'khoản thứ nhất' },
        };
      }
      const { total, window, payments, count, sum, typed } = facts;
      return {
        message: `số tổng ${total} (${window}${line}) được cộng cùng ${count} khoản chi trong kỳ đó${sum ? ` (${sum})` : ''}`,
        help: `nếu số tổng đã gồm các khoản này, hãy xóa số tổng hoặc xóa các khoản này${typed ? `, hoặc chỉ ghi phần còn lại, ${typed}` : ''}; hoặc nếu là tiền khác, hãy ghi \`line\` hoặc \`during\` riêng cho số tổng`,
        labels: { first: payments > 1 ? 'khoản đầu tiên' : 'khoản này' },
      };
    },
  }),
  checkProject({ project }, report) {
    checkRepeated(project, report);
    for (const one of countedTwice(project)) {
      const [first] = one.within;
      if (!first) continue;
      report(one.total.at.of('amount'), contained(one, project), {
        related: [{ place: first.at.of('amount'), label: 'first' }],
      });
    }
  },
});

/** `typed` is what to cite, or what is left of the total, as the file wants it. */
function factsOf(args: DuplicatePayment, format: Format) {
  const { language } = format;
  const inMoney = (one: Money): string => format.money(one, one.currency);
  if (args.problem === 'repeated') {
    const { amount, date, inTable } = args;
    return {
      ...args,
      amount: inMoney(amount),
      date: typeof date === 'string' ? format.date(date) : format.window(date),
      typed: evidenceToType(BLANK_ID[language], inTable, language),
    };
  }
  const { window, payments, sum, rest, inTable } = args;
  return {
    ...args,
    window: format.window(window),
    count: format.count(payments),
    sum: sum && inMoney(sum),
    typed: rest && entryToType('amount', moneyToType(rest), inTable, language),
  };
}

function checkRepeated(project: Project, report: Report<DuplicatePayment>): void {
  for (const { payment, first } of repeatedPayments(project)) {
    const { id, amount, line, on } = payment;
    const date = on?.last ?? paymentWindow(payment, project);
    if (!date) continue;
    const inTable = isInTable(payment, project);
    const args = { id, first: first.id, amount: withoutPlace(amount), date, line, inTable };
    const related = [{ place: first.at.of('amount'), label: 'first' }];
    report(payment.at.of('amount'), { problem: 'repeated', ...args }, { related });
  }
}

function contained({ total, window, within, sum }: CountedTwice, project: Project): Placeless<Contained> {
  const { currency } = total.amount;
  const isWhole = within.every(({ amount }) => amount.currency === currency);
  const rest = subtract(total.amount, sum);
  return {
    problem: 'contained',
    total: total.id,
    window,
    line: total.line,
    payments: within.length,
    sum: isWhole ? withoutPlace(money(sum, currency)) : undefined,
    rest:
      isWhole && rest.bound === 'exactly' && rest.number.isPositive ? withoutPlace(money(rest, currency)) : undefined,
    inTable: isInTable(total, project),
  };
}
