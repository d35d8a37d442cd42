import { type Money, money } from '../../model/money.js';
import type { Window } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import { subtract } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { entryToType, evidenceToType, isInTable } from '../entry-to-type.js';
import { formatIn } from '../format-in.js';
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
  /** Of the payments; absent where they are in several currencies. */
  readonly sum?: Money | undefined;
  /** What the total would leave beside them; absent where that is not certain, or nothing. */
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
        'without a day are usual and not reported, nor are two that each cite evidence of their own.\n\nA total is reported beside payments of its ' +
        'kind whose dates or shorter periods lie wholly within its period, on its line, or on any line where it names none; unless they are ' +
        'together more than the total, which then cannot contain them. Refunds have no such totals.\n\nThe same `id` twice, in ' +
        'the project file or in a CSV, is an error already (LF301). Other projects are not looked at.',
    },
    vi: {
      summary: 'khoản chi bị ghi hai lần, hoặc số tổng ghi cạnh các khoản chi mà nó có thể đã gồm',
      why:
        'Cả hai đều được cộng vào, nên dự án có vẻ đã chi nhiều hơn thực tế.\n\nMột khoản chi trùng khoản khác nếu cùng ngày, số ' +
        'tiền, loại tiền, dòng và `kind`; hai số tổng (`during`) trùng nhau nếu cùng kỳ. Các khoản bằng nhau trong một tháng hay một năm ' +
        'mà không ghi ngày là chuyện thường nên không báo; hai khoản có minh chứng riêng cũng không báo.\n\nSố tổng bị báo khi ' +
        'có các khoản chi cùng `kind`, có ngày hoặc kỳ ngắn hơn nằm trọn trong kỳ của nó, cùng dòng với nó, hoặc dòng bất kỳ nếu nó không ' +
        'ghi dòng; trừ khi cộng lại chúng lớn hơn số tổng, tức là số tổng không thể gồm chúng. Khoản hoàn trả không có số ' +
        'tổng như vậy.\n\nTrùng `id`, trong tệp dự án hay tệp CSV, đã là lỗi LF301. Không so với dự án khác.',
    },
  },
  examples: {
    bad: 'budget:\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 120_000_000 VND, line: B1 }\n    - { id: GN-02, on: 2023-02-14, amount: 120_000_000 VND, line: B1 }\n',
    good: 'budget:\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 120_000_000 VND, line: B1, evidence: [UNC-01] }\n    - { id: GN-02, on: 2023-02-14, amount: 120_000_000 VND, line: B1, evidence: [UNC-02] }\n',
  },
  describe: {
    en: (args) => {
      const format = formatIn('en');
      const onLine = args.line === undefined ? '' : `, budget line ${args.line}`;
      if (args.problem === 'repeated') {
        const { id, first, amount, date } = args;
        return {
          message: `${id} repeats ${first}: ${format.money(amount, amount.currency)}, ${dateIn('en', date)}${onLine}`,
          help: `remove it if it is a copy; or, if both were paid, let each cite evidence of its own, registered under \`evidence\`: ${evidenceToType('<id>', args.inTable, 'en')}`,
          labels: { first: 'the first one' },
        };
      }
      const { total, window, payments, sum, rest } = args;
      const many = `${format.count(payments)} ${payments > 1 ? 'payments' : 'payment'}`;
      return {
        message: `total ${total} (${format.window(window)}${onLine}) counts beside ${many} within it${sum ? ` (${format.money(sum, sum.currency)})` : ''}`,
        help: `if they are part of it, remove the total or the payments${rest ? `, or write what they leave of it, ${entryToType('amount', moneyToType(rest), args.inTable, 'en')}` : ''}; or, if it is other money, give it a \`line\` or a \`during\` of its own`,
        labels: { first: payments > 1 ? 'the first of them' : 'this one' },
      };
    },
    vi: (args) => {
      const format = formatIn('vi');
      const onLine = args.line === undefined ? '' : `, dòng ngân sách ${args.line}`;
      if (args.problem === 'repeated') {
        const { id, first, amount, date } = args;
        return {
          message: `${id} trùng với ${first}: ${format.money(amount, amount.currency)}, ${dateIn('vi', date)}${onLine}`,
          help: `hãy xóa nếu là bản trùng; hoặc nếu đúng là hai lần chi, hãy ghi minh chứng riêng, đã khai báo trong \`evidence\`, cho từng khoản: ${evidenceToType('‹mã›', args.inTable, 'vi')}`,
          labels: { first: 'khoản thứ nhất' },
        };
      }
      const { total, window, payments, sum, rest } = args;
      return {
        message: `số tổng ${total} (${format.window(window)}${onLine}) được cộng cùng ${format.count(payments)} khoản chi trong kỳ đó${sum ? ` (${format.money(sum, sum.currency)})` : ''}`,
        help: `nếu số tổng đã gồm các khoản này, hãy xóa số tổng hoặc xóa các khoản này${rest ? `, hoặc chỉ ghi phần còn lại, ${entryToType('amount', moneyToType(rest), args.inTable, 'vi')}` : ''}; hoặc nếu là tiền khác, hãy ghi \`line\` hoặc \`during\` riêng cho số tổng`,
        labels: { first: payments > 1 ? 'khoản đầu tiên' : 'khoản này' },
      };
    },
  },
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

function dateIn(language: Language, date: Repeated['date']): string {
  const format = formatIn(language);
  return typeof date === 'string' ? format.date(date) : format.window(date);
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

function contained({ total, window, within, sum }: CountedTwice, project: Project): Contained {
  const { currency } = total.amount;
  const isWhole = within.every(({ amount }) => amount.currency === currency);
  const rest = subtract(total.amount, sum);
  return {
    problem: 'contained',
    total: total.id,
    window,
    line: total.line,
    payments: within.length,
    sum: isWhole ? money(withoutPlace(sum), currency) : undefined,
    rest: isWhole && rest.bound === 'exactly' && rest.number.isPositive ? money(rest, currency) : undefined,
    inTable: isInTable(total, project),
  };
}
