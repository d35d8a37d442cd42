import type { Format } from '../../messages/format.js';
import type { Money } from '../../model/money.js';
import type { Quantity } from '../../model/quantity.js';
import type { Language } from '../../model/text.js';
import { SHARE_WORDS } from '../cofinancing/shares/share-words.js';
import { printIn } from '../evidence/print-in.js';
import { formatIn } from '../format-in.js';
import { valueIn } from '../indicators/stated-value.js';
import { defineRule, type FindingText } from '../rule.js';
import { listOpenJudgements } from './list-open-judgements.js';
import type { OpenJudgement } from './open-judgement.js';

export default defineRule<OpenJudgement>({
  code: 'LF534',
  slug: 'not-certain',
  severity: 'info',
  docs: {
    en: {
      summary: 'a conclusion that the bound leaves open',
      why:
        '`about 48` of a target of 50 is below it by its number, and may be above it. The report then prints the word of the number, “off track”, and says that it is not certain. The rules about figures (LF411, LF501, LF502, LF510, LF511, LF607, LF701) do not report such a word; this rule names it, the quantity with its bound, and the other words that are possible.\n\n' +
        'It looks at the status of indicators and activities, the verdict on contributions, the band of plans in force, overspending, and figures that a source states. `about` may be off by a tenth; `at least` and `more than` leave everything above open, `at most` and `less than` everything below. ' +
        'The qualifier of a target is a comparison and leaves nothing open: `at least 16` is met at 16.\n\n' +
        'Nothing is reported where every value that the bound allows leads to the same word: `about 30` of a target of 50 is off track whatever it is.',
    },
    vi: {
      summary: 'kết luận chưa chắc chắn vì số liệu chỉ là ước',
      why:
        '`khoảng 48` so với chỉ tiêu 50 thì con số thấp hơn chỉ tiêu, nhưng thực tế có thể cao hơn. Khi đó báo cáo ghi kết luận theo con số, “chậm tiến độ”, và ghi rõ là chưa chắc chắn. Các quy tắc về số liệu (LF411, LF501, LF502, LF510, LF511, LF607, LF701) không báo kết luận như vậy; quy tắc này nêu kết luận, số liệu kèm từ hạn định và những kết luận khác có thể có.\n\n' +
        'Quy tắc xét tình trạng của chỉ số và hoạt động, kết luận về đóng góp, mức giải ngân của kế hoạch đang có hiệu lực, việc vượt ngân sách và số liệu của nguồn. `khoảng` có thể hơn kém một phần mười; `ít nhất`, `hơn` để ngỏ mọi giá trị cao hơn; `tối đa`, `dưới` để ngỏ mọi giá trị thấp hơn. ' +
        'Từ hạn định của chỉ tiêu là phép so sánh, không để ngỏ điều gì: `ít nhất 16` là đạt khi bằng 16.\n\n' +
        'Không báo khi mọi giá trị mà từ hạn định cho phép đều dẫn đến cùng một kết luận: `khoảng 30` so với chỉ tiêu 50 thì thế nào cũng là chậm tiến độ.',
    },
  },
  examples: {
    bad: 'budget:\n  total: 8 billion VND\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: about 8.4 billion VND }\n',
    good: 'budget:\n  total: 8 billion VND\n  disbursements:\n    - { id: GN-01, on: 2023-02-14, amount: 7_986_400_000 VND }\n',
  },
  describe: {
    en: (args) => describe(args, 'en'),
    vi: (args) => describe(args, 'vi'),
  },
  checkProject({ assessment }, report) {
    for (const { judgement, place, path } of listOpenJudgements(assessment)) {
      report(place, judgement, { path, mark: judgement.kind });
    }
  },
});

interface Facts {
  readonly subject: string;
  readonly word: string;
  readonly others: readonly string[];
  /** The quantity with its bound, as the end of a sentence. */
  readonly because: string;
}

interface Words {
  readonly subject: Readonly<Record<'indicator' | 'activity' | 'plan' | 'line' | 'stated', (id: string) => string>>;
  readonly budget: string;
  readonly overspent: string;
  readonly withinBudget: string;
  readonly value: (value: string) => string;
  readonly baseline: (value: string) => string;
  readonly done: (done: string) => string;
  readonly share: (share: string, of: string) => string;
  readonly evidencedShare: (share: string, of: string) => string;
  readonly rate: (rate: string) => string;
  readonly disbursed: (disbursed: string, budget: string) => string;
  readonly against: (disbursed: string, planned: string) => string;
  readonly stated: (stated: string, computed: string) => string;
  readonly message: (facts: Facts) => string;
  readonly help: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    subject: {
      indicator: (id) => id,
      activity: (id) => `activity ${id}`,
      plan: (id) => `plan ${id}`,
      line: (id) => `line ${id}`,
      stated: (id) => `stated figure ${id}`,
    },
    budget: 'the budget',
    overspent: 'overspent',
    withinBudget: 'within the budget',
    value: (value) => `the value is ${value}`,
    baseline: (value) => `the baseline is ${value}`,
    done: (done) => `${done} is reported as done`,
    share: (share, of) => `the share is ${share} ${of}`,
    evidencedShare: (share, of) => `evidence supports ${share} ${of}`,
    rate: (rate) => `${rate} of the plan to date was disbursed`,
    disbursed: (disbursed, budget) => `${disbursed} was disbursed of ${budget}`,
    against: (disbursed, planned) => `${disbursed} was disbursed against a plan of ${planned}`,
    stated: (stated, computed) => `the source states ${stated}, and the records give ${computed}`,
    message: ({ subject, word, others, because }) =>
      `${subject}: “${word}” is not certain, because ${because}; ${inQuotes(others).join(' or ')} is possible too`,
    help: 'write the exact number if it is known; if it is not, leave it: the report says that the word is not certain',
  },
  vi: {
    subject: {
      indicator: (id) => id,
      activity: (id) => `hoạt động ${id}`,
      plan: (id) => `kế hoạch vốn ${id}`,
      line: (id) => `dòng ngân sách ${id}`,
      stated: (id) => `số liệu của nguồn ${id}`,
    },
    budget: 'ngân sách',
    overspent: 'vượt ngân sách',
    withinBudget: 'trong ngân sách',
    value: (value) => `giá trị là ${value}`,
    baseline: (value) => `giá trị ban đầu là ${value}`,
    done: (done) => `khối lượng đã thực hiện là ${done}`,
    share: (share, of) => `đóng góp ${share} ${of}`,
    evidencedShare: (share, of) => `phần có minh chứng là ${share} ${of}`,
    rate: (rate) => `đã giải ngân ${rate} kế hoạch đến nay`,
    disbursed: (disbursed, budget) => `đã giải ngân ${disbursed} trên ${budget}`,
    against: (disbursed, planned) => `đã giải ngân ${disbursed} trong khi kế hoạch là ${planned}`,
    stated: (stated, computed) => `nguồn ghi ${stated}, tính lại được ${computed}`,
    message: ({ subject, word, others, because }) =>
      `${subject}: kết luận “${word}” chưa chắc chắn vì ${because}; cũng có thể là ${inQuotes(others).join(' hoặc ')}`,
    help: 'hãy ghi số chính xác nếu biết; nếu không thì để nguyên: báo cáo ghi rõ kết luận là chưa chắc chắn',
  },
};

const inQuotes = (words: readonly string[]): readonly string[] => words.map((word) => `“${word}”`);

function describe(args: OpenJudgement, language: Language): FindingText {
  const words = WORDS[language];
  return { message: words.message(facts(args, words, formatIn(language))), help: words.help };
}

function facts(args: OpenJudgement, words: Words, format: Format): Facts {
  const { words: say } = format;
  const inMoney = (amount: Money): string => format.money(amount, amount.currency);
  switch (args.kind) {
    case 'indicator': {
      const value = valueIn(format, args.value);
      const because = args.quantity === 'value' ? words.value(value) : words.baseline(value);
      return { subject: words.subject.indicator(args.id), ...named(args, say.indicatorStatus), because };
    }
    case 'activity': {
      const because = words.done(format.number(args.done));
      return { subject: words.subject.activity(args.id), ...named(args, say.activityStatus), because };
    }
    case 'contribution': {
      const { who, of } = SHARE_WORDS[format.language];
      const share = format.percent(args.value, [args.of.minimum.number]);
      const because =
        args.quantity === 'share' ? words.share(share, of(args.of)) : words.evidencedShare(share, of(args.of));
      return { subject: `${who(args.of)}, ${args.of.rule}`, ...named(args, say.verdict), because };
    }
    case 'plan': {
      const because = words.rate(format.percent(args.rate, args.limits));
      return { subject: words.subject.plan(args.id), ...named(args, say.band), because };
    }
    case 'unplanned': {
      const because = words.against(inMoney(args.disbursed), inMoney(args.planned));
      return { subject: words.subject.plan(args.id), ...named(args, say.band), because };
    }
    case 'overspent': {
      const subject = args.line === undefined ? words.budget : words.subject.line(args.line);
      const because = words.disbursed(inMoney(args.disbursed), inMoney(args.budget));
      return { subject, word: words.overspent, others: [words.withinBudget], because };
    }
    case 'stated': {
      // As the report prints it: a computed share that is not the stated one does not look like it.
      const print = (quantity: Quantity): string => printIn(args.unit, quantity, format, [args.stated.number]);
      const because = words.stated(print(args.stated), print(args.computed));
      return { subject: words.subject.stated(args.id), ...named(args, say.statedVerdict), because };
    }
  }
}

/** A word and the others that are possible, as the reports say them. */
function named<Word extends string>(
  { word, others }: { readonly word: Word; readonly others: readonly Word[] },
  say: Readonly<Record<Word, string>>,
): Pick<Facts, 'word' | 'others'> {
  return { word: say[word], others: others.map((other) => say[other]) };
}
