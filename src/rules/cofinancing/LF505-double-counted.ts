import type { Contribution, Subproject } from '../../model/cofinancing.js';
import { money } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import type { Id, ProjectRecord } from '../../model/record.js';
import { isInTable } from '../entry-to-type.js';
import { type AssessedProject, defineRule, type Report } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { type CitedTwice, DOUBLE_COUNTED_WORDS, type DoubleCounted } from './evidence-use/double-counted-words.js';
import { findCopiedLists } from './evidence-use/find-copied-lists.js';
import { type DoubleUse, findDoubleUses } from './evidence-use/find-double-use.js';
import type { Entry } from './evidence-use/list-evidence-use.js';
import { valueOf } from './value-of.js';

export default defineRule<DoubleCounted>({
  code: 'LF505',
  slug: 'double-counted',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a contribution that seems to be counted twice, or is more than its evidence proves',
      why: 'One payment or one day of work must not stand for two contributions, nor be paid by the project and claimed by the community.\n\nContributions that are `rejected` are left aside; dates do not matter. What was only agreed uses no paper, and is compared with what else was agreed.\n\nIt fires where a record of `evidence` cannot prove all the contributions that cite it, of one or of several sub-projects.\n\n(1) If the evidence has an `amount`, it may be cited as often as it lasts: each contribution takes its value less what its other evidence can prove; those that go beyond the amount are reported, also a single one.\n\n(2) Without an `amount` a receipt and a delivery note prove one contribution, an attendance sheet as many as belong to one sub-project; a bank statement, a settlement, a report and minutes serve many, but not two of the same date, amount and kind (the grant on a bank statement apart: equal transfers to two villages are usual); acceptances, decisions, photos and others may serve any.\n\n(3) A disbursement citing the same evidence counts as well, unless the contribution is from the `grant`: that is the same money, seen from both sides. Payments that go beyond the amount of what they cite are reported, too.\n\nIt also fires where a sub-project has the very contributions of another one, two or more, by an alias or the same table; and where two contributions of a sub-project have the same date, value, kind and contributor, unless each cites evidence of its own or the evidence they share has an amount that covers both.\n\nIt does not catch one payment under two ids of evidence, in parts, or in two projects; missing rates and evidence without an amount beside it leave room, and so do bounds: `about 25 million` may be off by a tenth.',
    },
    vi: {
      summary: 'khoản đóng góp có vẻ được tính hai lần, hoặc lớn hơn minh chứng của nó',
      why: 'Một lần chi hoặc một ngày công không thể chứng minh cho hai khoản đóng góp, cũng không thể vừa do dự án trả vừa tính là dân góp.\n\nKhông xét khoản bị loại (`rejected`); không phụ thuộc ngày tính số liệu. Phần mới thỏa thuận không dùng minh chứng, chỉ được so với nhau.\n\nCảnh báo khi một minh chứng trong `evidence` không đủ chứng minh cho tất cả các khoản dẫn nó, của một hay nhiều tiểu dự án.\n\n(1) Nếu minh chứng có `amount` thì được dẫn đến hết số tiền đó: mỗi khoản lấy đi giá trị của nó trừ phần mà các minh chứng khác của nó chứng minh được; khoản nào vượt số tiền thì bị báo, kể cả khi chỉ có một khoản.\n\n(2) Nếu không có `amount`: phiếu thu và phiếu giao nhận chứng minh cho một khoản; bảng chấm công cho các khoản của một tiểu dự án; sổ phụ ngân hàng, quyết toán, báo cáo và biên bản dùng cho nhiều khoản, nhưng không cho hai khoản cùng ngày, số tiền và hình thức (trừ khoản viện trợ trên sổ phụ ngân hàng: hai bản nhận khoản chuyển bằng nhau là thường); nghiệm thu, quyết định, ảnh và loại khác có thể dùng cho mọi khoản.\n\n(3) Khoản giải ngân dẫn cùng minh chứng cũng được xét, trừ khi đóng góp là `grant`: đó là cùng một khoản tiền nhìn từ hai phía. Khoản chi vượt số tiền của minh chứng mà nó dẫn cũng bị báo.\n\nCũng cảnh báo khi một tiểu dự án có các khoản đóng góp (từ hai khoản trở lên) giống hệt tiểu dự án khác, do bí danh YAML hoặc cùng một bảng; và khi hai khoản của một tiểu dự án trùng ngày, giá trị, hình thức và nguồn, trừ khi mỗi khoản có minh chứng riêng, hoặc minh chứng chung có số tiền đủ cho cả hai.\n\nKhông phát hiện một lần chi mang hai mã minh chứng, chia nhỏ, hoặc nằm ở hai dự án; thiếu tỷ giá và minh chứng đi kèm không có số tiền thì để ngỏ; từ hạn định cũng vậy: `khoảng 25 triệu` có thể hơn kém một phần mười.',
    },
  },
  examples: {
    bad: `evidence:
  - { id: PT-01, kind: receipt, title: Phiếu thu tiền dân góp, on: 2023-03-20 }
# …
contributions:
  - { id: C2, from: community, kind: cash, on: 2023-03-20, amount: 6_250_000, evidence: [PT-01] }
  - { id: C3, from: community, kind: cash, on: 2023-03-21, amount: 6_250_000, evidence: [PT-01] }
`,
    good: `evidence:
  - { id: PT-01, kind: receipt, title: Phiếu thu tiền dân góp đợt 1, on: 2023-03-20 }
  - { id: PT-02, kind: receipt, title: Phiếu thu tiền dân góp đợt 2, on: 2023-04-18 }
# …
contributions:
  - { id: C2, from: community, kind: cash, on: 2023-03-20, amount: 6_250_000, evidence: [PT-01] }
  - { id: C3, from: community, kind: cash, on: 2023-04-18, amount: 6_250_000, evidence: [PT-02] }
`,
  },
  describe: DOUBLE_COUNTED_WORDS,
  checkProject(assessed, report) {
    const copied = findCopiedLists(assessed.project);
    for (const { subproject, first } of copied) {
      const { id, at, contributions = [] } = subproject;
      report(
        at.keyOf('contributions'),
        { problem: 'copied', name: id, first: first.id, count: contributions.length },
        { path: `${at.path}.contributions`, related: [{ place: first.at.keyOf('contributions'), label: 'first' }] },
      );
    }
    // A list that is there twice is one finding, not one for each of its records.
    const ofCopies = new Set(copied.flatMap(({ subproject }) => subproject.contributions ?? []));
    const doubles = findDoubleUses(assessed).filter(
      (one) => one.problem === 'overpaid' || !ofCopies.has(one.entry.contribution),
    );
    for (const double of doubles) reportDouble(double, assessed, report);
    const known = new Set([
      ...ofCopies,
      ...doubles.flatMap((one) => (one.problem === 'overpaid' ? [] : [one.entry.contribution])),
    ]);
    const exhausted = new Set(doubles.map(({ evidence }) => evidence.id));
    const lasting = new Set(
      (assessed.project.evidence ?? []).filter(({ id, amount }) => amount && !exhausted.has(id)).map(({ id }) => id),
    );
    for (const subproject of assessed.project.subprojects ?? []) {
      for (const list of [subproject.planned, subproject.contributions]) {
        checkAlike(subproject, list ?? [], known, lasting, assessed, report);
      }
    }
  },
});

function reportDouble(double: DoubleUse, { project }: AssessedProject, report: Report<DoubleCounted>): void {
  const { evidence } = double;
  if (double.problem === 'overpaid') {
    const { disbursement, amount, total } = double;
    const { id, kind } = evidence;
    report(
      placeOfCitation(disbursement, id),
      {
        problem: double.problem,
        name: disbursement.id,
        evidence: id,
        kind,
        inTable: isInTable(disbursement, project),
        amount: withoutPlace(amount),
        total: withoutPlace(money(total, amount.currency)),
      },
      { related: [{ place: evidence.at.of('amount'), label: 'amount' }] },
    );
    return;
  }
  const { entry } = double;
  const place = placeOfCitation(entry.contribution, evidence.id);
  const cited: CitedTwice = {
    name: nameOf(entry),
    evidence: evidence.id,
    kind: evidence.kind,
    inTable: isInTable(entry.contribution, project),
  };
  const firstOf = (record: Citing) => ({ place: placeOfCitation(record, evidence.id), label: 'first' });
  switch (double.problem) {
    case 'proves-another':
      report(
        place,
        { ...cited, problem: double.problem, first: nameOf(double.first) },
        { related: [firstOf(double.first.contribution)] },
      );
      break;
    case 'same-payment': {
      const { on, kind } = entry.contribution;
      report(
        place,
        {
          ...cited,
          problem: double.problem,
          first: nameOf(double.first),
          on: on?.text ?? '',
          value: withoutPlace(double.value),
          of: kind,
        },
        { related: [firstOf(double.first.contribution)] },
      );
      break;
    }
    case 'too-small':
    case 'exceeded': {
      const { amount, total } = double;
      report(
        place,
        {
          ...cited,
          problem: double.problem,
          amount: withoutPlace(amount),
          total: withoutPlace(money(total, amount.currency)),
        },
        {
          related: [
            ...(double.problem === 'exceeded' ? [firstOf(double.first.contribution)] : []),
            { place: evidence.at.of('amount'), label: 'amount' },
          ],
        },
      );
      break;
    }
    case 'paid':
      report(
        place,
        { ...cited, problem: double.problem, disbursement: double.disbursement.id },
        { related: [firstOf(double.disbursement)] },
      );
      break;
  }
}

/** Two contributions of a sub-project that cannot be told apart, where neither evidence nor another finding does. */
function checkAlike(
  subproject: Subproject,
  list: readonly Contribution[],
  known: ReadonlySet<Entry['contribution']>,
  lasting: ReadonlySet<Id>,
  assessed: AssessedProject,
  report: Report<DoubleCounted>,
): void {
  const seen = new Map<string, Entry['contribution']>();
  for (const contribution of list) {
    const { at, id, on, from, kind, rejected } = contribution;
    const amount = valueOf(contribution, assessed);
    if (!on || !amount || rejected) continue;
    const key = [on.text, kind, from, amount.bound, amount.number.toString(), amount.currency].join(' ');
    const first = seen.get(key);
    if (!first) seen.set(key, contribution);
    else if (!known.has(contribution) && !areProvenApart(first, contribution, lasting)) {
      report(
        at.of('id'),
        {
          problem: 'alike',
          name: `${subproject.id} ${id}`,
          first: first.id,
          on: on.text,
          amount: withoutPlace(amount),
          from,
          kind,
          inTable: isInTable(contribution, assessed.project),
        },
        { path: at.path, related: [{ place: first.at.of('id'), label: 'first' }] },
      );
    }
  }
}

/** Whether each of two contributions has evidence of its own, or evidence that lasts for both. */
function areProvenApart(a: Citing, b: Citing, lasting: ReadonlySet<Id>): boolean {
  const [ofA, ofB] = [a.evidence ?? [], b.evidence ?? []];
  const shared = ofA.filter((id) => ofB.includes(id));
  if (shared.length === 0) return ofA.length > 0 && ofB.length > 0;
  return shared.some((id) => lasting.has(id));
}

type Citing = Pick<ProjectRecord, 'at'> & { readonly evidence?: readonly Id[] | undefined };

function placeOfCitation({ at, evidence }: Citing, id: Id): Place {
  return at.ofItem('evidence', evidence?.indexOf(id) ?? 0);
}

function nameOf({ contribution, subproject }: Entry): string {
  return `${subproject.id} ${contribution.id}`;
}
