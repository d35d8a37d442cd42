import type { Format } from '../../messages/format.js';
import type { Contribution } from '../../model/cofinancing.js';
import type { Id } from '../../model/record.js';
import { entryToType, isInTable } from '../entry-to-type.js';
import { inEachLanguage } from '../in-each-language.js';
import { type AssessedProject, defineRule } from '../rule.js';
import { moreIn, nameSome } from './name-some.js';

interface Undated {
  readonly subproject: Id;
  /** The contributions without a date that are in a figure: at least one. */
  readonly names: readonly Id[];
  readonly inTable: boolean;
}

export default defineRule<Undated>({
  code: 'LF522',
  slug: 'undated',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a contribution without a date that counts',
      why: 'What has no date counts on every day: a year before the project, and before anything was agreed. A report of last December then holds what came in this June, and nobody can tell whether it lies within the project.\n\nIt fires once for each sub-project, with the contributions that have no `on` and that count towards a rule or are in its total; what was only agreed needs no date.\n\nIt is silent about what is rejected or left out, and where no rule applies (LF521). Disbursements cannot be without a date: each says `on` or `during`.',
    },
    vi: {
      summary: 'khoản đóng góp không ghi ngày nhưng vẫn được tính',
      why: 'Khoản không có ngày được tính ở mọi thời điểm, kể cả một năm trước khi dự án bắt đầu hay trước khi có thỏa thuận. Báo cáo tháng 12 năm trước khi đó gồm cả khoản góp tháng 6 năm nay, và không ai biết khoản đó có nằm trong thời gian dự án hay không.\n\nMỗi tiểu dự án có một cảnh báo, nêu các khoản không ghi `on` mà được tính vào tỷ lệ hoặc vào tổng của một quy định; phần mới thỏa thuận không cần ngày.\n\nKhông báo về khoản bị loại hoặc không được tính, và khi không có quy định nào áp dụng (LF521). Khoản giải ngân thì luôn có ngày: `on` hoặc `during`.',
    },
  },
  examples: {
    bad: `cofinancing:
  - { id: dan-25, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
subprojects:
  - id: TDA-01
    name: Đường ống nước
    status: in-progress
    contributions:
      - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 60_000_000 }
      - { id: C2, from: community, kind: cash, amount: 20_000_000, evidence: [PT-01] }
`,
    good: `cofinancing:
  - { id: dan-25, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
subprojects:
  - id: TDA-01
    name: Đường ống nước
    status: in-progress
    contributions:
      - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 60_000_000 }
      - { id: C2, from: community, kind: cash, on: 2023-03, amount: 20_000_000, evidence: [PT-01] }
`,
  },
  describe: inEachLanguage(factsOf, {
    en: ({ subproject, names, isOne, typed }) => ({
      message: `${subproject}: ${names} ${isOne ? 'has no date, and is' : 'have no date, and are'} in the figures of every as-of date`,
      help: `write when ${isOne ? 'it' : 'each of them'} came in, as far as it is known: ${typed}, or the month or the year`,
      labels: { other: 'nor has this one' },
    }),
    vi: ({ subproject, names, typed }) => ({
      message: `${subproject}: ${names} không ghi ngày nên nằm trong số liệu ở mọi thời điểm`,
      help: `hãy ghi thời điểm góp, biết đến đâu ghi đến đó: ${typed}, hoặc chỉ tháng hay năm`,
      labels: { other: 'khoản này cũng không ghi ngày' },
    }),
  }),
  checkProject(assessed, report) {
    const undated = undatedIn(assessed);
    for (const subproject of assessed.project.subprojects ?? []) {
      const [first, ...others] = (subproject.contributions ?? []).filter((one) => undated.has(one));
      if (!first) continue;
      report(
        first.at.of('id'),
        {
          subproject: subproject.id,
          names: [first, ...others].map(({ id }) => id),
          inTable: isInTable(first, assessed.project),
        },
        {
          path: first.at.path,
          related: others.slice(0, MOST_RELATED).map(({ at }) => ({ place: at.of('id'), label: 'other' })),
        },
      );
    }
  },
});

/** Further places than these make a finding long, and say no more. */
const MOST_RELATED = 3;

/** What came in without a date and is in the figures of some rule; of sub-projects that are not judged nothing is. */
function undatedIn({ assessment }: AssessedProject): ReadonlySet<Contribution> {
  const results = (assessment.cofinancing ?? []).flatMap((one) =>
    one.results.filter(({ stage }) => stage === 'actual'),
  );
  return new Set(
    results.flatMap(({ contributions, judged }) => {
      const own = new Set(judged.flatMap((one) => one.contributions ?? []));
      return contributions.flatMap(({ contribution, counted, isInTotal }) =>
        !contribution.on && own.has(contribution) && (counted || isInTotal) ? [contribution] : [],
      );
    }),
  );
}

function factsOf({ subproject, names, inTable }: Undated, { language }: Format) {
  return {
    subproject,
    names: nameSome(names, moreIn[language]),
    isOne: names.length === 1,
    typed: entryToType('on', '2023-06-30', inTable, language),
  };
}
