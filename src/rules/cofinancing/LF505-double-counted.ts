import type { Subproject } from '../../model/cofinancing.js';
import { money } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import type { Id, ProjectRecord } from '../../model/record.js';
import { isInTable } from '../entry-to-type.js';
import { type AssessedProject, defineRule, type Report } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { type CitedTwice, DOUBLE_COUNTED_WORDS, type DoubleCounted } from './evidence-use/double-counted-words.js';
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
      why: 'One payment or one day of work must not stand for two contributions, nor be paid by the project and claimed by the community.\n\nContributions that are `rejected`, and what was only agreed, are left aside; dates do not matter.\n\nIt fires where a record of `evidence` cannot prove all the contributions that cite it, of one or of several sub-projects.\n\n(1) If the evidence has an `amount`, it may be cited as often as it lasts: each contribution takes its value less what its other evidence can prove; those that go beyond the amount are reported, also a single one.\n\n(2) Without an `amount` a receipt, a delivery note and a bank statement prove one contribution, an attendance sheet and a settlement as many as belong to one sub-project; minutes, acceptances, decisions, photos, reports and others may serve many.\n\n(3) A disbursement citing the same evidence counts as well, unless the contribution is from the `grant`: that is the same money, seen from both sides.\n\nIt also fires where two contributions of a sub-project have the same date, value, kind and contributor, unless each cites evidence of its own or the evidence they share has an amount that covers both.\n\nIt does not catch one payment under two ids of evidence, in parts, or in two projects; missing rates and evidence without an amount beside it leave room, and so do bounds: `about 25 million` may be off by a tenth.',
    },
    vi: {
      summary: 'khoản đóng góp có vẻ được tính hai lần, hoặc lớn hơn minh chứng của nó',
      why: 'Một lần chi hoặc một ngày công không thể chứng minh cho hai khoản đóng góp, cũng không thể vừa do dự án trả vừa tính là dân góp.\n\nKhông xét khoản bị loại (`rejected`) và phần mới thỏa thuận; không phụ thuộc ngày tính số liệu.\n\nCảnh báo khi một minh chứng trong `evidence` không đủ chứng minh cho tất cả các khoản dẫn nó, của một hay nhiều tiểu dự án.\n\n(1) Nếu minh chứng có `amount` thì được dẫn đến hết số tiền đó: mỗi khoản lấy đi giá trị của nó trừ phần mà các minh chứng khác của nó chứng minh được; khoản nào vượt số tiền thì bị báo, kể cả khi chỉ có một khoản.\n\n(2) Nếu không có `amount`: phiếu thu, phiếu giao nhận và sổ phụ ngân hàng chứng minh cho một khoản; bảng chấm công và quyết toán cho các khoản của một tiểu dự án; biên bản, nghiệm thu, quyết định, ảnh, báo cáo và loại khác có thể dùng cho nhiều khoản.\n\n(3) Khoản giải ngân dẫn cùng minh chứng cũng được xét, trừ khi đóng góp là `grant`: đó là cùng một khoản tiền nhìn từ hai phía.\n\nCũng cảnh báo khi hai khoản của một tiểu dự án trùng ngày, giá trị, hình thức và nguồn, trừ khi mỗi khoản có minh chứng riêng, hoặc minh chứng chung có số tiền đủ cho cả hai.\n\nKhông phát hiện một lần chi mang hai mã minh chứng, chia nhỏ, hoặc nằm ở hai dự án; thiếu tỷ giá và minh chứng đi kèm không có số tiền thì để ngỏ; từ hạn định cũng vậy: `khoảng 25 triệu` có thể hơn kém một phần mười.',
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
    const doubles = findDoubleUses(assessed);
    for (const double of doubles) reportDouble(double, assessed, report);
    const known = new Set(doubles.map(({ entry }) => entry.contribution));
    const exhausted = new Set(doubles.map(({ evidence }) => evidence.id));
    const lasting = new Set(
      (assessed.project.evidence ?? []).filter(({ id, amount }) => amount && !exhausted.has(id)).map(({ id }) => id),
    );
    for (const subproject of assessed.project.subprojects ?? [])
      checkAlike(subproject, known, lasting, assessed, report);
  },
});

function reportDouble(double: DoubleUse, { project }: AssessedProject, report: Report<DoubleCounted>): void {
  const { entry, evidence } = double;
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
  known: ReadonlySet<Entry['contribution']>,
  lasting: ReadonlySet<Id>,
  assessed: AssessedProject,
  report: Report<DoubleCounted>,
): void {
  const seen = new Map<string, Entry['contribution']>();
  for (const contribution of subproject.contributions ?? []) {
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
