import type { UncoveredSubproject } from '../../calc/cofinancing/uncovered-subprojects.js';
import type { Format } from '../../messages/format.js';
import { type Money, money } from '../../model/money.js';
import type { Id } from '../../model/record.js';
import { inEachLanguage } from '../in-each-language.js';
import type { Placeless } from '../placeless.js';
import { type AssessedProject, defineRule, type Report } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { moreIn, nameSome } from './name-some.js';

type NotCovered =
  /** No rule applies to a sub-project that records money. */
  | { readonly problem: 'subproject'; readonly subproject: Id; readonly recorded?: Money | undefined }
  /** A rule applies to no sub-project of the file. */
  | { readonly problem: 'rule'; readonly rule: Id; readonly known: readonly Id[] }
  /** Contributions in a file that has no rule at all. */
  | { readonly problem: 'file'; readonly subprojects: readonly Id[] };

export default defineRule<NotCovered>({
  code: 'LF521',
  slug: 'not-covered',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a sub-project without a co-financing rule, or a rule that applies to nothing',
      why: 'What no rule applies to is in no share and in no verdict: 90 million may come in, and nobody looks whether the people gave their part.\n\nIt fires for a sub-project that records a cost or contributions, agreed or received, and that no rule applies to, with all that is recorded as received; once for a file in which contributions are recorded and there is no rule; and for a rule that names activities or sub-projects in `applies_to` of which the file has none.\n\nIt is silent about a sub-project in which nothing is recorded yet, about a rule in a file without sub-projects, and while a rule is in error, which may apply to any.',
    },
    vi: {
      summary: 'tiểu dự án chưa có quy định đồng tài trợ áp dụng, hoặc quy định không áp dụng cho tiểu dự án nào',
      why: 'Tiểu dự án không thuộc quy định nào thì không có trong tỷ lệ hay kết luận nào: 90 triệu đồng có thể đã về mà không ai xem người dân đã góp đủ phần của mình chưa.\n\nCảnh báo khi một tiểu dự án đã ghi chi phí hoặc khoản đóng góp, theo thỏa thuận hay thực nhận, mà không quy định nào áp dụng, kèm tổng số đã ghi là thực nhận; một lần cho tệp có khoản đóng góp mà không có quy định nào; và khi một quy định nêu trong `applies_to` những hoạt động hay tiểu dự án mà tệp không có tiểu dự án nào tương ứng.\n\nKhông báo về tiểu dự án chưa ghi gì, về quy định trong tệp chưa có tiểu dự án, và khi một quy định đang có lỗi, vì quy định đó có thể áp dụng cho bất kỳ tiểu dự án nào.',
    },
  },
  examples: {
    bad: `cofinancing:
  - { id: dan-25, minimum: 25%, contributors: [community], kinds: [cash, labour], of: total-cost, per: subproject, applies_to: [TDA-01] }
subprojects:
  - { id: TDA-01, name: Đường ống nước, status: in-progress }
  - id: TDA-02
    name: Kênh mương
    status: in-progress
    contributions:
      - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 90_000_000 }
`,
    good: `cofinancing:
  - { id: dan-25, minimum: 25%, contributors: [community], kinds: [cash, labour], of: total-cost, per: subproject, applies_to: [TDA-01, TDA-02] }
subprojects:
  - { id: TDA-01, name: Đường ống nước, status: in-progress }
  - id: TDA-02
    name: Kênh mương
    status: in-progress
    contributions:
      - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 67_500_000 }
      - { id: C2, from: community, kind: labour, on: 2023-04-30, days: 113, day_rate: 200_000, evidence: [BCC-01] }
`,
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      switch (facts.problem) {
        case 'subproject':
          return {
            message: `${facts.name}: no co-financing rule applies to it${facts.recorded ? `; ${facts.recorded} is recorded` : ''}`,
            help: `add \`${facts.name}\` to the \`applies_to\` of its rule, or the \`activity\` it belongs to; or write the rule that was agreed for it`,
          };
        case 'rule':
          return {
            message: `the rule ${facts.name} applies to no sub-project of this file`,
            help: `name in \`applies_to\` the activities or the sub-projects it is for (${facts.ids}), and the \`activity\` of each sub-project; or leave \`applies_to\` out for all of them`,
          };
        case 'file':
          return {
            message: `contributions are recorded for ${facts.ids}, and there is no co-financing rule`,
            help: 'write what was agreed under `cofinancing`: `[{ id: …, minimum: 25%, contributors: [community], kinds: [cash, labour, materials], of: total-cost, per: subproject }]`',
          };
      }
    },
    vi: (facts) => {
      switch (facts.problem) {
        case 'subproject':
          return {
            message: `${facts.name}: chưa có quy định đồng tài trợ nào áp dụng${facts.recorded ? `; đã ghi ${facts.recorded}` : ''}`,
            help: `hãy thêm \`${facts.name}\` vào \`applies_to\` của quy định tương ứng, hoặc ghi \`activity\` của tiểu dự án này; hoặc khai báo quy định đã thỏa thuận cho nó`,
          };
        case 'rule':
          return {
            message: `quy định ${facts.name} không áp dụng cho tiểu dự án nào trong tệp này`,
            help: `hãy ghi trong \`applies_to\` các hoạt động hoặc tiểu dự án mà quy định áp dụng (${facts.ids}), và \`activity\` của từng tiểu dự án; hoặc bỏ \`applies_to\` để áp dụng cho tất cả`,
          };
        case 'file':
          return {
            message: `đã ghi khoản đóng góp cho ${facts.ids} nhưng tệp không có quy định đồng tài trợ nào`,
            help: 'hãy khai báo mức đã thỏa thuận ở `cofinancing`: `[{ id: …, minimum: 25%, contributors: [community], kinds: [cash, labour, materials], of: total-cost, per: subproject }]`',
          };
      }
    },
  }),
  checkProject(assessed, report) {
    const { project, assessment } = assessed;
    const recording = assessment.uncovered.filter(isRecording);
    const [first] = recording;
    if (project.cofinancing) for (const one of recording) reportSubproject(one, report);
    else if (first) {
      const subprojects = recording.map(({ subproject }) => subproject.id);
      report(project.at.keyOf('subprojects'), { problem: 'file', subprojects }, { path: 'subprojects' });
    }
    checkRules(assessed, report);
  },
});

function isRecording({ subproject: { cost, planned = [], contributions = [] } }: UncoveredSubproject): boolean {
  return cost !== undefined || planned.length > 0 || contributions.length > 0;
}

function reportSubproject(
  { subproject: { id, at }, recorded, currency }: UncoveredSubproject,
  report: Report<NotCovered>,
): void {
  const amount: Placeless<Money> | undefined =
    recorded?.quantity && currency && withoutPlace(money(recorded.quantity, currency));
  report(at.of('id'), { problem: 'subproject', subproject: id, recorded: amount });
}

/** A rule that names what no sub-project is, or is of; what names nothing that exists is LF302. */
function checkRules({ project, assessment }: AssessedProject, report: Report<NotCovered>): void {
  const known = (project.subprojects ?? []).map(({ id }) => id);
  if (known.length === 0) return;
  for (const { rule, results } of assessment.cofinancing ?? []) {
    const isOfSome = results.some(
      ({ subproject, inError, withheldBy, judged, notJudged }) =>
        subproject || inError || withheldBy || judged.length + notJudged.length > 0,
    );
    if (!isOfSome)
      report(rule.at.keyOf('applies_to'), { problem: 'rule', rule: rule.id, known }, { path: rule.at.path });
  }
}

function factsOf(args: NotCovered, { language, money: inMoney }: Format) {
  switch (args.problem) {
    case 'subproject':
      return {
        problem: args.problem,
        name: args.subproject,
        recorded: args.recorded && inMoney(args.recorded, args.recorded.currency),
      };
    case 'rule':
      return { problem: args.problem, name: args.rule, ids: nameSome(args.known, moreIn[language]) };
    case 'file':
      return { problem: args.problem, ids: nameSome(args.subprojects, moreIn[language]) };
  }
}
