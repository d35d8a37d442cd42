import { hasHappened } from '../../calc/as-of.js';
import type { Unevidenced } from '../../calc/cofinancing/cofinancing-assessment.js';
import type { Contribution, ContributionKind } from '../../model/cofinancing.js';
import type { Money } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { Quantity } from '../../model/quantity.js';
import type { Language } from '../../model/text.js';
import { evidenceToType, isInTable } from '../entry-to-type.js';
import { formatIn } from '../format-in.js';
import { defineRule, type FindingText } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { moreIn, nameSome } from './name-some.js';
import { listResults } from './shares/list-results.js';
import { SHARE_WORDS, type Share, shareIn } from './shares/share-words.js';

interface NotEvidenced extends Share {
  readonly evidencedShare: Quantity;
  /** The contributions that count and that evidence does not cover, each with the amount that it does not: at least one. */
  readonly missing: readonly { readonly name: string; readonly amount?: Money | undefined }[];
  /** Why they are not covered, each cause once. */
  readonly causes: readonly Cause[];
  /** Their kinds, each once. */
  readonly kinds: readonly ContributionKind[];
  /** The first of them stands in a CSV file. */
  readonly inTable: boolean;
}

/** It cites no evidence; only such as is dated after the as-of date; or such as has too small an amount, or one that is used up. */
type Cause = 'none' | 'later' | 'used-up';

/** Further places than these make a finding long, and say no more. */
const MOST_RELATED = 3;

export default defineRule<NotEvidenced>({
  code: 'LF502',
  slug: 'cofinancing-not-evidenced',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a minimum that is met only with what no evidence covers',
      why: 'An auditor believes what a paper proves: a receipt for cash, an attendance sheet for labour, a delivery note for materials.\n\nWhere the share reaches the minimum, but not with what evidence covers alone, the verdict is “cannot be verified”, neither met nor not met. There is one finding for each such sub-project, and for a rule with `per: project` one for all of them; it says which contributions are not covered, and for how much.\n\nA record of `evidence` covers all of what cites it; one with an `amount` covers up to that amount, the contributions in the order of the file, and what is beyond it has no evidence; one that is dated after the as-of date covers nothing yet.\n\nContributions without evidence are not reported where the minimum is met without them, or missed with them (LF501); nor are those that do not count, and those of the grant. What was agreed needs no evidence. A verdict that a bound leaves open is LF534.',
    },
    vi: {
      summary: 'đạt mức tối thiểu chỉ nhờ phần đóng góp chưa có minh chứng',
      why: 'Kiểm toán chỉ công nhận khoản có chứng từ: phiếu thu cho tiền, bảng chấm công cho ngày công, phiếu giao nhận cho vật liệu.\n\nKhi tỷ lệ đạt mức tối thiểu, nhưng nếu chỉ tính phần có minh chứng thì không đạt, kết luận là “chưa đủ căn cứ”: không phải đạt, cũng không phải chưa đạt. Mỗi tiểu dự án như vậy có một cảnh báo; quy định `per: project` thì có một cảnh báo chung; cảnh báo nêu khoản nào chưa có minh chứng và số tiền bao nhiêu.\n\nMột minh chứng trong `evidence` có giá trị cho mọi khoản dẫn nó; nếu có `amount` thì chỉ đến hết số tiền đó, theo thứ tự các khoản trong tệp, phần vượt là chưa có minh chứng; minh chứng có ngày sau ngày tính số liệu thì chưa chứng minh được gì.\n\nKhông báo các khoản thiếu minh chứng khi không có chúng vẫn đạt, hoặc có chúng vẫn chưa đạt (LF501); cũng không báo khoản không được tính và khoản viện trợ. Phần thỏa thuận không cần minh chứng. Khi từ hạn định để ngỏ kết luận thì đó là LF534.',
    },
  },
  examples: {
    bad: `contributions:
  - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 60_500_000, evidence: [SK-01] }
  - { id: C2, from: community, kind: labour, on: 2023-04-30, days: 115, day_rate: 180_000 }
`,
    good: `evidence:
  - { id: BCC-01, kind: attendance-sheet, title: Bảng chấm công, on: 2023-04-30 }
# …
contributions:
  - { id: C1, from: grant, kind: cash, on: 2023-02-14, amount: 60_500_000, evidence: [SK-01] }
  - { id: C2, from: community, kind: labour, on: 2023-04-30, days: 115, day_rate: 180_000, evidence: [BCC-01] }
`,
  },
  describe: {
    en: (args) => describe(args, 'en'),
    vi: (args) => describe(args, 'vi'),
  },
  checkProject({ project, assessment, asOf }, report) {
    for (const standing of listResults(assessment)) {
      const { rule, result, amounts } = standing;
      const { verdict, uncertain, evidencedShare, subproject, unevidenced } = result;
      const [first, ...others] = unevidenced;
      if (verdict !== 'cannot-be-verified' || uncertain || !evidencedShare?.quantity || !first) continue;
      report(
        placeOfMissing(first),
        {
          ...shareIn(standing),
          evidencedShare: withoutPlace(evidencedShare.quantity),
          missing: unevidenced.map(({ contribution: { id }, subproject: its, amount }) => ({
            name: subproject ? id : `${its.id} ${id}`,
            amount: amount.quantity && { ...withoutPlace(amount.quantity), currency: amounts.currency },
          })),
          causes: [...new Set(unevidenced.map(({ contribution }) => causeOf(contribution, project, asOf)))],
          kinds: [...new Set(unevidenced.map(({ contribution: { kind } }) => kind))],
          inTable: isInTable(first.contribution, project),
        },
        {
          path: first.contribution.at.path,
          related: [
            ...others.slice(0, MOST_RELATED).map((one) => ({ place: placeOfMissing(one), label: 'other' })),
            { place: rule.at.of('minimum'), label: 'minimum' },
          ],
        },
      );
    }
  },
});

interface Facts {
  readonly who: string;
  /** The contributions, each with what evidence does not cover, and whether they are one. */
  readonly missing: string;
  readonly isOne: boolean;
  readonly evidenced: string;
  readonly of: string;
  readonly share: string;
  readonly minimum: string;
  readonly proofs: string;
  readonly example: string;
}

interface Texts {
  readonly message: (facts: Facts) => string;
  readonly help: Readonly<Record<Cause, (facts: Facts) => string>>;
  readonly other: string;
  readonly minimumOf: (rule: string) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    message: ({ who, missing, evidenced, of, share, minimum }) =>
      `${who}: the share of ${share} ${of} includes what has no evidence (${missing}); without it ${evidenced}, ${minimum}`,
    help: {
      none: ({ isOne, proofs, example }) =>
        `register what proves ${isOne ? 'it' : 'each of them'} under \`evidence\` (${proofs}), and add its id to ${isOne ? 'the' : 'that'} contribution: ${example}`,
      later: () =>
        'evidence that is dated after the as-of date proves nothing yet: correct its date, or cite what was there',
      'used-up': () =>
        'where the amounts of the evidence do not suffice for what cites it, cite the other papers too, or correct the amount',
    },
    other: 'nor here',
    minimumOf: (rule) => `the minimum of ${rule}`,
  },
  vi: {
    message: ({ who, missing, evidenced, of, share, minimum }) =>
      `${who}: đóng góp ${share} ${of} chỉ đạt được khi tính cả phần chưa có minh chứng (${missing}); bỏ phần đó còn ${evidenced}, ${minimum}`,
    help: {
      none: ({ isOne, proofs, example }) =>
        `hãy khai báo chứng từ của ${isOne ? 'khoản này' : 'từng khoản'} trong \`evidence\` (${proofs}), rồi ghi mã chứng từ cho khoản đó: ${example}`,
      later: () =>
        'minh chứng có ngày sau ngày tính số liệu thì chưa chứng minh được gì: hãy sửa ngày, hoặc dẫn chứng từ đã có khi đó',
      'used-up': () =>
        'khi số tiền của minh chứng không đủ cho các khoản dẫn nó, hãy dẫn thêm chứng từ khác, hoặc sửa số tiền của minh chứng',
    },
    other: 'khoản này cũng chưa đủ',
    minimumOf: (rule) => `mức tối thiểu của ${rule}`,
  },
};

function describe(args: NotEvidenced, language: Language): FindingText {
  const texts = TEXTS[language];
  const said = facts(args, language);
  return {
    message: texts.message(said),
    help: args.causes.map((cause) => texts.help[cause](said)).join('; '),
    labels: { other: texts.other, minimum: texts.minimumOf(args.rule) },
  };
}

function facts(args: NotEvidenced, language: Language): Facts {
  const { who, of, minimum } = SHARE_WORDS[language];
  const { percent: inPercent, money: inMoney } = formatIn(language);
  const percent = (share: Quantity): string => inPercent(share, [args.minimum.number]);
  const items = args.missing.map(({ name, amount }) =>
    amount ? `${name}: ${inMoney(amount, amount.currency)}` : name,
  );
  return {
    who: who(args),
    missing: nameSome(items, moreIn[language]),
    isOne: args.missing.length === 1,
    evidenced: percent(args.evidencedShare),
    of: of(args),
    share: percent(args.share),
    minimum: minimum(args),
    proofs: args.kinds.map((kind) => PROOFS[language][kind]).join(', '),
    example: evidenceToType(exampleId(args), args.inTable, language),
  };
}

/** What auditors take as the proof of each kind, as the `kind` of evidence is written. */
const PROOFS = {
  en: {
    cash: 'for cash a `receipt`',
    labour: 'for labour an `attendance-sheet`',
    materials: 'for materials a `delivery-note`',
    land: 'for land `minutes` or a `decision`',
    service: 'for services an `acceptance`',
  },
  vi: {
    cash: 'tiền: phiếu thu `receipt`',
    labour: 'ngày công: bảng chấm công `attendance-sheet`',
    materials: 'vật liệu: phiếu giao nhận `delivery-note`',
    land: 'đất: biên bản `minutes` hoặc quyết định `decision`',
    service: 'dịch vụ: nghiệm thu `acceptance`',
  },
} as const satisfies Record<string, Record<ContributionKind, string>>;

/** An id as an officer would give it, with the usual letters for the paper that proves the first kind. */
function exampleId({ kinds }: NotEvidenced): string {
  const letters = { cash: 'PT', labour: 'BCC', materials: 'PGN', land: 'BB', service: 'NT' } as const;
  return `${letters[kinds[0] ?? 'cash']}-1`;
}

/** Why evidence does not cover a contribution. */
function causeOf({ evidence = [] }: Contribution, project: Project, asOf: PlainDate): Cause {
  const cited = (project.evidence ?? []).filter(({ id }) => evidence.includes(id));
  if (cited.length === 0) return 'none';
  return cited.every(({ on }) => on && !hasHappened(on, asOf)) ? 'later' : 'used-up';
}

/** Its list of evidence, or the contribution's id where it has none. */
function placeOfMissing({ contribution: { at, evidence } }: Unevidenced): Place {
  return at.of(evidence ? 'evidence' : 'id');
}
