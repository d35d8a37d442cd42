import { currencyOfPlan } from '../../calc/disbursement/currencies.js';
import type { Format } from '../../messages/format.js';
import type { Plan } from '../../model/budget.js';
import { compareTexts } from '../../model/compare-texts.js';
import { groupBy } from '../../model/group-by.js';
import type { Currency } from '../../model/money.js';
import { type Window, windowOf } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import { type Project, resolvePeriod } from '../../model/project.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { isUnknown } from '../../model/unknown.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';

type MissingKey = 'approved' | 'reason';

type PlanOverwritten =
  | {
      readonly problem: 'both-in-force';
      readonly plan: Id;
      readonly older: Id;
      readonly window: Window;
      /** The plan that the newer one supersedes now. */
      readonly supersedes?: Id | undefined;
      readonly missing: readonly MissingKey[];
    }
  | { readonly problem: 'unexplained'; readonly plan: Id; readonly older: Id; readonly missing: readonly MissingKey[] }
  | {
      readonly problem: 'backwards';
      readonly plan: Id;
      readonly older: Id;
      readonly approved: PlainDate;
      readonly olderApproved: PlainDate;
    }
  | {
      readonly problem: 'other-period';
      readonly plan: Id;
      readonly older: Id;
      readonly window: Window;
      readonly olderWindow: Window;
    };

/** A plan with the days of its period. */
interface DatedPlan {
  readonly plan: Plan;
  readonly window: Window;
  /** Absent where its amount is not known. */
  readonly currency?: Currency | undefined;
}

export default defineRule<PlanOverwritten>({
  code: 'LF512',
  slug: 'plan-overwritten',
  severity: 'error',
  docs: {
    en: {
      summary: 'two plans of one period both in force, or one that replaces another without a trace',
      why:
        '120% of the original plan may be 98% of the revised one: a rate only means something when it is known which version ' +
        'was in force, and since when.\n\nTwo plans for the same days of which neither supersedes the other, directly or through ' +
        'others, are both in force; so are two versions that supersede the same one. Plans of one period in several currencies stand: they are measured together. A version that supersedes another needs ' +
        '`approved`, without which it would have been in force from the beginning, not before that of the other one, and a `reason`. And its period has to ' +
        'cover the days of the one it supersedes, or some of them are left without a plan.\n\nAll plans are looked at, also ' +
        'those approved after the as-of date. Periods that merely overlap, a year and its quarters, are no contradiction; nor is a ' +
        'revision that extends the period.',
    },
    vi: {
      summary: 'hai kế hoạch cùng được áp dụng cho một kỳ, hoặc thay kế hoạch mà không để lại dấu vết',
      why:
        '120% kế hoạch ban đầu có thể chỉ là 98% kế hoạch điều chỉnh: tỷ lệ chỉ có nghĩa khi biết bản nào được áp dụng, từ khi ' +
        'nào.\n\nHai kế hoạch cho cùng những ngày mà không bản nào thay bản nào, trực tiếp hay qua bản khác, thì cùng được ' +
        'áp dụng; hai bản cùng thay một bản cũng vậy. Các kế hoạch của một kỳ bằng nhiều loại tiền thì được giữ cả và tính chung. Bản thay thế phải có `approved`, nếu không sẽ được coi là áp dụng ngay ' +
        'từ đầu, không sớm hơn ngày của bản bị thay, và phải có `reason`. Kỳ của nó phải gồm đủ các ngày của bản bị thay, nếu không sẽ có ngày không thuộc kế ' +
        'hoạch nào.\n\nMọi kế hoạch đều được xét, kể cả bản phê duyệt sau ngày tính số liệu. Các kỳ chỉ chồng lên nhau, như một năm ' +
        'và các quý, thì không mâu thuẫn; điều chỉnh để kéo dài kỳ cũng vậy.',
    },
  },
  examples: {
    bad: 'budget:\n  plans:\n    - { id: FY2023/original, period: FY2023, approved: 2022-07-15, amount: 740_000_000 VND }\n    - { id: FY2023/revised, period: FY2023, approved: 2023-02-01, amount: 900_000_000 VND }\n',
    good: 'budget:\n  plans:\n    - { id: FY2023/original, period: FY2023, approved: 2022-07-15, amount: 740_000_000 VND }\n    - { id: FY2023/revised, period: FY2023, approved: 2023-02-01, amount: 900_000_000 VND,\n        supersedes: FY2023/original, reason: Nhà tài trợ bổ sung vốn cho nước sạch }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      const { plan, older } = facts;
      const labels = { older: facts.problem === 'backwards' ? 'approved later' : 'the other plan' };
      switch (facts.problem) {
        case 'both-in-force': {
          const { change, add } = facts;
          const steps = [change && `change ${change.from} to ${change.to}`, add && `add ${add}`];
          return {
            message: `plans ${older} and ${plan} are both in force for ${facts.window}`,
            help: `if ${plan} replaces ${older}, ${steps.filter(Boolean).join(', ')}; or give each its own \`period\`; or remove the one that is a copy`,
            labels,
          };
        }
        case 'unexplained':
          return {
            message: `plan ${plan} supersedes ${older} without ${facts.names.join(' and ')}`,
            help: `add ${facts.add}: otherwise nobody can tell which plan a rate was measured against`,
            labels,
          };
        case 'backwards':
          return {
            message: `plan ${plan}, approved on ${facts.approved}, supersedes ${older}, approved only on ${facts.olderApproved}`,
            help: `correct \`approved\`; or, if ${older} is the newer version, write \`supersedes: ${plan}\` and a \`reason\` there, and remove \`supersedes\` here`,
            labels,
          };
        case 'other-period':
          return {
            message: `plan ${plan} (${facts.window}) does not cover the period of ${older}, which it supersedes`,
            help: `${older} is for ${facts.olderWindow}, and some of these days are left without a plan: name the version of the same period in \`supersedes\`; or correct the \`period\`; or remove \`supersedes\``,
            labels,
          };
      }
    },
    vi: (facts) => {
      const { plan, older } = facts;
      const labels = { older: facts.problem === 'backwards' ? 'phê duyệt sau' : 'kế hoạch kia' };
      switch (facts.problem) {
        case 'both-in-force': {
          const { change, add } = facts;
          const steps = [change && `đổi ${change.from} thành ${change.to}`, add && `thêm ${add}`];
          return {
            message: `kế hoạch ${older} và ${plan} cùng được áp dụng cho kỳ ${facts.window}`,
            help: `nếu ${plan} thay cho ${older}, hãy ${steps.filter(Boolean).join(', ')}; hoặc ghi \`period\` riêng cho từng kế hoạch; hoặc xóa bản chép thừa`,
            labels,
          };
        }
        case 'unexplained':
          return {
            message: `kế hoạch ${plan} thay cho ${older} mà không có ${facts.names.join(' và ')}`,
            help: `hãy thêm ${facts.add}: nếu không sẽ không xác định được tỷ lệ giải ngân so với kế hoạch nào`,
            labels,
          };
        case 'backwards':
          return {
            message: `kế hoạch ${plan} phê duyệt ngày ${facts.approved} lại thay cho ${older} phê duyệt sau đó, ngày ${facts.olderApproved}`,
            help: `hãy sửa \`approved\`; hoặc nếu ${older} mới là bản sau, hãy ghi \`supersedes: ${plan}\` và \`reason\` ở bản đó, rồi bỏ \`supersedes\` ở đây`,
            labels,
          };
        case 'other-period':
          return {
            message: `kế hoạch ${plan} (${facts.window}) không gồm đủ kỳ của ${older} mà nó thay thế`,
            help: `${older} là cho kỳ ${facts.olderWindow}, nên có ngày không thuộc kế hoạch nào: hãy ghi ở \`supersedes\` bản của cùng kỳ; hoặc sửa \`period\`; hoặc bỏ \`supersedes\``,
            labels,
          };
      }
    },
  }),
  checkProject({ project, asOf }, report) {
    const plans = datedPlans(project, asOf);
    for (const [older, newer] of rivalsAmong(plans)) {
      const missing = missingKeys(newer.plan);
      report(
        newer.plan.at.of('id'),
        {
          problem: 'both-in-force',
          plan: newer.plan.id,
          older: older.plan.id,
          window: newer.window,
          supersedes: newer.plan.supersedes,
          missing,
        },
        { related: [{ place: older.plan.at.of('id'), label: 'older' }] },
      );
    }
    for (const { plan, window } of plans) {
      const older = plans.find((other) => other.plan.id === plan.supersedes);
      if (!older) continue;
      const names = { plan: plan.id, older: older.plan.id };
      const related = [{ place: older.plan.at.of('id'), label: 'older' }];
      const missing = missingKeys(plan);
      if (missing.length > 0)
        report(plan.at.of('supersedes'), { problem: 'unexplained', ...names, missing }, { related });
      if (plan.approved && older.plan.approved && plan.approved.last < older.plan.approved.first) {
        const [approved, olderApproved] = [plan.approved.last, older.plan.approved.first];
        const laterApproval = [{ place: older.plan.at.of('approved'), label: 'older' }];
        report(
          plan.at.of('approved'),
          { problem: 'backwards', ...names, approved, olderApproved },
          { related: laterApproval },
        );
      }
      if (window.start > older.window.start || window.end < older.window.end) {
        const args = { problem: 'other-period', ...names, window, olderWindow: older.window } as const;
        report(plan.at.of('supersedes'), args, { related });
      }
    }
  },
});

const NAMES: Readonly<Record<Language, Readonly<Record<MissingKey, string>>>> = {
  en: { approved: 'a date of approval', reason: 'a reason' },
  vi: { approved: 'ngày phê duyệt', reason: 'lý do' },
};

const BLANKS: typeof NAMES = {
  en: { approved: '<date>', reason: '<reason>' },
  vi: { approved: '‹ngày›', reason: '‹lý do›' },
};

function factsOf(args: PlanOverwritten, { language, window, date }: Format) {
  const toAdd = (keys: readonly MissingKey[]) => keys.map((key) => `\`${key}: ${BLANKS[language][key]}\``);
  switch (args.problem) {
    case 'both-in-force': {
      // The newer plan is to replace the older one: a key that is there already is changed.
      const { older, supersedes, missing } = args;
      const to = `\`supersedes: ${older}\``;
      const change = supersedes === undefined ? undefined : { from: `\`supersedes: ${supersedes}\``, to };
      return {
        ...args,
        window: window(args.window),
        change,
        add: [...(change ? [] : [to]), ...toAdd(missing)].join(', '),
      };
    }
    case 'unexplained':
      return { ...args, names: args.missing.map((key) => NAMES[language][key]), add: toAdd(args.missing).join(', ') };
    case 'backwards':
      return { ...args, approved: date(args.approved), olderApproved: date(args.olderApproved) };
    case 'other-period':
      return { ...args, window: window(args.window), olderWindow: window(args.olderWindow) };
  }
}

function datedPlans(project: Project, asOf: PlainDate): readonly DatedPlan[] {
  const { budget } = project;
  return (budget?.plans ?? []).flatMap((plan) => {
    const period = resolvePeriod(project, plan.period);
    if (!budget || !period) return [];
    const currency = isUnknown(plan.amount) ? undefined : currencyOfPlan(plan, budget, { project, asOf });
    return [{ plan, window: windowOf(period), currency }];
  });
}

function missingKeys({ at, approved, reason }: Plan): readonly MissingKey[] {
  const isExplained = reason !== undefined || at.isUnread('reason');
  return [...(approved ? [] : (['approved'] as const)), ...(isExplained ? [] : (['reason'] as const))];
}

/**
 * Pairs of plans of one period, neither of which is superseded: each plan with the one approved before it. Those that
 * are in different currencies are no rivals.
 */
function* rivalsAmong(plans: readonly DatedPlan[]): Generator<readonly [DatedPlan, DatedPlan]> {
  const superseded = new Set(plans.map(({ plan }) => plan.supersedes));
  const current = plans.filter(({ plan }) => !superseded.has(plan.id));
  for (const rivals of groupBy(current, ({ window }) => `${window.start} ${window.end}`).values()) {
    const oldestFirst = rivals.toSorted((a, b) => compareTexts(approvedOn(a), approvedOn(b)));
    for (const [index, newer] of oldestFirst.entries()) {
      const older = oldestFirst.slice(0, index).findLast((one) => isInOneCurrency(one, newer));
      if (older) yield [older, newer];
    }
  }
}

function isInOneCurrency({ currency }: DatedPlan, other: DatedPlan): boolean {
  return currency === undefined || other.currency === undefined || currency === other.currency;
}

/** Plans without a date were in force from the beginning. */
function approvedOn({ plan: { approved } }: DatedPlan): string {
  return approved?.last ?? '';
}
