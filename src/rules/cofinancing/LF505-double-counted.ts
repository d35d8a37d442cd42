import type { ContributionKind, Contributor, Subproject } from '../../model/cofinancing.js';
import { type Money, money } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import type { EvidenceKind } from '../../model/project.js';
import type { Id, ProjectRecord } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { entryToType, evidenceToType, isInTable } from '../entry-to-type.js';
import { formatIn } from '../format-in.js';
import { type AssessedProject, defineRule, type FindingText, type Report } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { nameDate } from '../write-date.js';
import { type DoubleUse, findDoubleUses } from './evidence-use/find-double-use.js';
import type { Entry } from './evidence-use/list-evidence-use.js';
import { valueOf } from './value-of.js';

/** Contributions are named `SP-01 C2`. */
type DoubleCounted =
  | (CitedTwice & { readonly problem: 'proves-another'; readonly first: string })
  | (CitedTwice & { readonly problem: 'too-small'; readonly amount: Money; readonly total: Money })
  | (CitedTwice & { readonly problem: 'exceeded'; readonly amount: Money; readonly total: Money })
  | (CitedTwice & { readonly problem: 'paid'; readonly disbursement: Id })
  | {
      readonly problem: 'alike';
      readonly name: string;
      readonly first: Id;
      readonly on: string;
      readonly amount: Money;
      readonly from: Contributor;
      readonly kind: ContributionKind;
      readonly inTable: boolean;
    };

interface CitedTwice {
  readonly name: string;
  readonly evidence: Id;
  readonly kind: EvidenceKind;
  readonly inTable: boolean;
}

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
  describe: {
    en: (args): FindingText => {
      const { money: inMoney, words: say } = formatIn('en');
      const amount = (one: Money): string => inMoney(one, one.currency);
      const own = 'cite the evidence that belongs to it; or remove it if it is the same payment';
      switch (args.problem) {
        case 'proves-another':
          return {
            message: `${args.name}: ${KINDS.en[args.kind]} ${args.evidence} already proves ${args.first}`,
            help: `${own}; or, if ${args.evidence} covers both, give it its \`amount\``,
            labels: { first: 'cited first here' },
          };
        case 'too-small':
          return {
            message: `${args.name}: ${KINDS.en[args.kind]} ${args.evidence} is of ${amount(args.amount)}, cited for ${amount(args.total)}`,
            help: `cite the rest of its evidence too; or correct the amount of ${args.evidence}, or of the contribution`,
            labels: { amount: 'all that it proves' },
          };
        case 'exceeded':
          return {
            message: `${args.name}: ${KINDS.en[args.kind]} ${args.evidence} of ${amount(args.amount)} is cited for ${amount(args.total)} so far`,
            help: `${own}; or correct the amount of ${args.evidence}`,
            labels: { first: 'also cited here', amount: 'all that it proves' },
          };
        case 'paid':
          return {
            message: `${args.name}: ${KINDS.en[args.kind]} ${args.evidence} also proves disbursement ${args.disbursement}`,
            help: `what the project paid is no contribution of others: write ${entryToType('from', 'grant', args.inTable, 'en')} if it paid this; or ${own}`,
            labels: { first: 'paid by the project here' },
          };
        case 'alike':
          return {
            message: `${args.name} repeats ${args.first}: ${amount(args.amount)}, ${say.contributionKind[args.kind]}, ${say.contributor[args.from]}, ${args.on}`,
            help: `remove one of them; or, if both came in, let each cite evidence of its own, registered under \`evidence\`: ${evidenceToType('<id>', args.inTable, 'en')}`,
            labels: { first: 'entered first here' },
          };
      }
    },
    vi: (args): FindingText => {
      const { money: inMoney, words: say } = formatIn('vi');
      const amount = (one: Money): string => inMoney(one, one.currency);
      const own = 'hãy dẫn đúng minh chứng của khoản này; hoặc xóa khoản này nếu chỉ là một lần chi';
      switch (args.problem) {
        case 'proves-another':
          return {
            message: `${args.name}: ${KINDS.vi[args.kind]} ${args.evidence} đã là minh chứng của ${args.first}`,
            help: `${own}; hoặc, nếu ${args.evidence} gồm cả hai, hãy ghi \`amount\` cho nó`,
            labels: { first: 'được dẫn lần đầu ở đây' },
          };
        case 'too-small':
          return {
            message: `${args.name}: ${KINDS.vi[args.kind]} ${args.evidence} chỉ có ${amount(args.amount)} nhưng được dẫn cho ${amount(args.total)}`,
            help: `hãy dẫn thêm các minh chứng còn lại của khoản này; hoặc sửa số tiền của ${args.evidence} hay của khoản này`,
            labels: { amount: 'toàn bộ số tiền chứng minh được' },
          };
        case 'exceeded':
          return {
            message: `${args.name}: ${KINDS.vi[args.kind]} ${args.evidence} chỉ có ${amount(args.amount)} nhưng được dẫn cho ${amount(args.total)}`,
            help: `${own}; hoặc sửa số tiền của ${args.evidence}`,
            labels: { first: 'cũng được dẫn ở đây', amount: 'toàn bộ số tiền chứng minh được' },
          };
        case 'paid':
          return {
            message: `${args.name}: ${KINDS.vi[args.kind]} ${args.evidence} cũng là minh chứng của khoản giải ngân ${args.disbursement}`,
            help: `khoản dự án đã trả không phải là đóng góp của bên khác: hãy viết ${entryToType('from', 'grant', args.inTable, 'vi')} nếu dự án trả; hoặc ${own}`,
            labels: { first: 'dự án đã trả ở đây' },
          };
        case 'alike':
          return {
            message: `${args.name} trùng với ${args.first}: ${amount(args.amount)}, ${say.contributionKind[args.kind]}, ${say.contributor[args.from]}, ${nameDate(args.on)}`,
            help: `hãy xóa một khoản; hoặc, nếu có cả hai, ghi minh chứng riêng, đã khai báo trong \`evidence\`, cho từng khoản: ${evidenceToType('‹mã›', args.inTable, 'vi')}`,
            labels: { first: 'ghi lần đầu ở đây' },
          };
      }
    },
  },
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
          total: money(withoutPlace(total), amount.currency),
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
          amount,
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

/** How a kind of evidence is called in the middle of a sentence. */
const KINDS = {
  en: {
    receipt: 'receipt',
    'attendance-sheet': 'attendance sheet',
    'delivery-note': 'delivery note',
    minutes: 'minutes',
    acceptance: 'acceptance minutes',
    settlement: 'settlement',
    decision: 'decision',
    'bank-statement': 'bank statement',
    photo: 'photo',
    report: 'report',
    other: 'evidence',
  },
  vi: {
    receipt: 'chứng từ',
    'attendance-sheet': 'bảng chấm công',
    'delivery-note': 'phiếu giao nhận',
    minutes: 'biên bản',
    acceptance: 'biên bản nghiệm thu',
    settlement: 'quyết toán',
    decision: 'quyết định',
    'bank-statement': 'sổ phụ ngân hàng',
    photo: 'ảnh',
    report: 'báo cáo',
    other: 'minh chứng',
  },
} as const satisfies Record<Language, Record<EvidenceKind, string>>;
