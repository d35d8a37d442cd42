import type { CountedContribution } from '../../calc/cofinancing/cofinancing-assessment.js';
import type { ContributionKind } from '../../model/cofinancing.js';
import type { Place } from '../../model/place.js';
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
  /** The contributions that count and cite no evidence: at least one. */
  readonly names: readonly string[];
  /** Their kinds, each once. */
  readonly kinds: readonly ContributionKind[];
  /** The first of them stands in a CSV file. */
  readonly inTable: boolean;
}

/** Further places than these make a finding long, and say no more. */
const MOST_RELATED = 3;

export default defineRule<NotEvidenced>({
  code: 'LF502',
  slug: 'cofinancing-not-evidenced',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a minimum that is met only with contributions that cite no evidence',
      why: 'An auditor believes what a paper proves: a receipt for cash, an attendance sheet for labour, a delivery note for materials.\n\nWhere the share reaches the minimum, but not with the contributions alone that cite at least one record of `evidence`, the verdict is “cannot be verified”, neither met nor not met. There is one finding for each such sub-project, and for a rule with `per: project` one for all of them.\n\nContributions without evidence are not reported where the minimum is met without them, or missed with them (LF501); nor are those that do not count, and those of the grant. What was agreed needs no evidence. A verdict that a bound leaves open is LF534.',
    },
    vi: {
      summary: 'đạt mức tối thiểu chỉ nhờ những khoản đóng góp chưa có minh chứng',
      why: 'Kiểm toán chỉ công nhận khoản có chứng từ: phiếu thu cho tiền, bảng chấm công cho ngày công, phiếu giao nhận cho vật liệu.\n\nKhi tỷ lệ đạt mức tối thiểu, nhưng nếu chỉ tính các khoản dẫn ít nhất một minh chứng trong `evidence` thì không đạt, kết luận là “chưa đủ căn cứ”: không phải đạt, cũng không phải chưa đạt. Mỗi tiểu dự án như vậy có một cảnh báo; quy định `per: project` thì có một cảnh báo chung.\n\nKhông báo các khoản thiếu minh chứng khi không có chúng vẫn đạt, hoặc có chúng vẫn chưa đạt (LF501); cũng không báo khoản không được tính và khoản viện trợ. Phần thỏa thuận không cần minh chứng. Khi từ hạn định để ngỏ kết luận thì đó là LF534.',
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
  checkProject({ project, assessment }, report) {
    for (const standing of listResults(assessment)) {
      const { rule, result, amounts } = standing;
      const { verdict, uncertain, evidencedShare, subproject } = result;
      const [first, ...others] = amounts.unevidenced;
      if (verdict !== 'cannot-be-verified' || uncertain || !evidencedShare || !first) continue;
      report(
        placeOfMissing(first),
        {
          ...shareIn(standing),
          evidencedShare: withoutPlace(evidencedShare.quantity),
          names: amounts.unevidenced.map(({ contribution: { id }, subproject: its }) =>
            subproject ? id : `${its.id} ${id}`,
          ),
          kinds: [...new Set(amounts.unevidenced.map(({ contribution: { kind } }) => kind))],
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
  /** The contributions without evidence, and whether they are one. */
  readonly names: string;
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
  readonly help: (facts: Facts) => string;
  readonly other: string;
  readonly minimumOf: (rule: string) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    message: ({ who, names, isOne, evidenced, of, share, minimum }) =>
      `${who}: ${names} ${isOne ? 'cites' : 'cite'} no evidence; without ${isOne ? 'it' : 'them'} ${evidenced} ${of} instead of ${share}, ${minimum}`,
    help: ({ isOne, proofs, example }) =>
      `register what proves ${isOne ? 'it' : 'each of them'} under \`evidence\` (${proofs}), and add its id to ${isOne ? 'the' : 'that'} contribution: ${example}`,
    other: 'nor here',
    minimumOf: (rule) => `the minimum of ${rule}`,
  },
  vi: {
    message: ({ who, names, isOne, evidenced, of, share, minimum }) =>
      `${who}: ${names} chưa có minh chứng; không tính ${isOne ? 'khoản này' : 'các khoản này'} thì đóng góp là ${evidenced} ${of} thay vì ${share}, ${minimum}`,
    help: ({ isOne, proofs, example }) =>
      `hãy khai báo chứng từ của ${isOne ? 'khoản này' : 'từng khoản'} trong \`evidence\` (${proofs}), rồi ghi mã chứng từ cho khoản đó: ${example}`,
    other: 'khoản này cũng chưa có',
    minimumOf: (rule) => `mức tối thiểu của ${rule}`,
  },
};

function describe(args: NotEvidenced, language: Language): FindingText {
  const texts = TEXTS[language];
  const said = facts(args, language);
  return {
    message: texts.message(said),
    help: texts.help(said),
    labels: { other: texts.other, minimum: texts.minimumOf(args.rule) },
  };
}

function facts(args: NotEvidenced, language: Language): Facts {
  const { who, of, minimum } = SHARE_WORDS[language];
  const percent = (share: Quantity): string => formatIn(language).percent(share, [args.minimum.number]);
  return {
    who: who(args),
    names: nameSome(args.names, moreIn[language]),
    isOne: args.names.length === 1,
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

/** An empty list of evidence, or the contribution's id where it has none. */
function placeOfMissing({ contribution: { at, evidence } }: CountedContribution): Place {
  return at.of(evidence ? 'evidence' : 'id');
}
