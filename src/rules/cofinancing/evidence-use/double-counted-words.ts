import type { Format } from '../../../messages/format.js';
import type { ContributionKind, Contributor } from '../../../model/cofinancing.js';
import type { Money } from '../../../model/money.js';
import type { EvidenceKind } from '../../../model/project.js';
import type { Id } from '../../../model/record.js';
import type { Language } from '../../../model/text.js';
import { BLANK_ID, entryToType, evidenceToType } from '../../entry-to-type.js';
import { inEachLanguage } from '../../in-each-language.js';
import type { FindingText } from '../../rule.js';
import { nameDate } from '../../write-date.js';

/** Contributions are named `SP-01 C2`. */
export type DoubleCounted =
  | (CitedTwice & { readonly problem: 'proves-another'; readonly first: string })
  | (CitedTwice & {
      readonly problem: 'same-payment';
      readonly first: string;
      readonly on: string;
      readonly value: Money;
      readonly of: ContributionKind;
    })
  /** The contributions of a whole sub-project are those of another one. */
  | { readonly problem: 'copied'; readonly name: Id; readonly first: Id; readonly count: number }
  | (CitedTwice & { readonly problem: 'overpaid'; readonly amount: Money; readonly total: Money })
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

export interface CitedTwice {
  readonly name: string;
  readonly evidence: Id;
  readonly kind: EvidenceKind;
  readonly inTable: boolean;
}

export const DOUBLE_COUNTED_WORDS = inEachLanguage(factsOf, {
  en: (facts): FindingText => {
    const { name } = facts;
    const own = 'cite the evidence that belongs to it; or remove it if it is the same payment';
    switch (facts.problem) {
      case 'proves-another':
        return {
          message: `${name}: ${facts.proof} already proves ${facts.first}`,
          help: `${own}; or, if ${facts.evidence} covers both, give it its \`amount\``,
          labels: { first: 'cited first here' },
        };
      case 'same-payment':
        return {
          message: `${name}: ${facts.proof} is already used for ${facts.first}, of the same date, amount and kind: ${facts.value}, ${facts.of}, ${facts.on}`,
          help: `${own}; or, if both came in, cite for each the paper that says so`,
          labels: { first: 'cited first here' },
        };
      case 'copied':
        return {
          message: `${name} has the same ${facts.count} contributions as ${facts.first}`,
          help: `what came in for one sub-project is not the other's: give ${name} a list or a table of its own; or remove one of the two sub-projects if they are one`,
          labels: { first: 'the same list' },
        };
      case 'overpaid':
        return {
          message: `payment ${name}: ${facts.proof} of ${facts.amount} is cited for ${facts.total} so far`,
          help: `cite the paper that belongs to this payment; or correct the amount of ${facts.evidence}`,
          labels: { amount: 'all that it proves' },
        };
      case 'too-small':
        return {
          message: `${name}: ${facts.proof} is of ${facts.amount}, cited for ${facts.total}`,
          help: `cite the rest of its evidence too; or correct the amount of ${facts.evidence}, or of the contribution`,
          labels: { amount: 'all that it proves' },
        };
      case 'exceeded':
        return {
          message: `${name}: ${facts.proof} of ${facts.amount} is cited for ${facts.total} so far`,
          help: `${own}; or correct the amount of ${facts.evidence}`,
          labels: { first: 'also cited here', amount: 'all that it proves' },
        };
      case 'paid':
        return {
          message: `${name}: ${facts.proof} also proves disbursement ${facts.disbursement}`,
          help: `what the project paid is no contribution of others: write ${facts.typed} if it paid this; or ${own}`,
          labels: { first: 'paid by the project here' },
        };
      case 'alike':
        return {
          message: `${name} repeats ${facts.first}: ${facts.amount}, ${facts.kind}, ${facts.from}, ${facts.on}`,
          help: `remove one of them; or, if both came in, let each cite evidence of its own, registered under \`evidence\`: ${facts.typed}`,
          labels: { first: 'entered first here' },
        };
    }
  },
  vi: (facts): FindingText => {
    const { name } = facts;
    const own = 'hãy dẫn đúng minh chứng của khoản này; hoặc xóa khoản này nếu chỉ là một lần chi';
    switch (facts.problem) {
      case 'proves-another':
        return {
          message: `${name}: ${facts.proof} đã là minh chứng của ${facts.first}`,
          help: `${own}; hoặc, nếu ${facts.evidence} gồm cả hai, hãy ghi \`amount\` cho nó`,
          labels: { first: 'được dẫn lần đầu ở đây' },
        };
      case 'same-payment':
        return {
          message: `${name}: ${facts.proof} đã dùng cho ${facts.first}, cùng ngày, số tiền và hình thức: ${facts.value}, ${facts.of}, ${facts.on}`,
          help: `${own}; hoặc, nếu có cả hai, hãy dẫn chứng từ riêng cho từng khoản`,
          labels: { first: 'được dẫn lần đầu ở đây' },
        };
      case 'copied':
        return {
          message: `${name} có ${facts.count} khoản đóng góp giống hệt ${facts.first}`,
          help: `khoản đóng góp cho tiểu dự án này không phải của tiểu dự án kia: hãy lập danh sách hoặc bảng riêng cho ${name}; hoặc xóa bớt một tiểu dự án nếu hai bên là một`,
          labels: { first: 'cùng danh sách' },
        };
      case 'overpaid':
        return {
          message: `khoản chi ${name}: ${facts.proof} chỉ có ${facts.amount} nhưng đã được dẫn cho ${facts.total}`,
          help: `hãy dẫn đúng chứng từ của khoản chi này; hoặc sửa số tiền của ${facts.evidence}`,
          labels: { amount: 'toàn bộ số tiền chứng minh được' },
        };
      case 'too-small':
        return {
          message: `${name}: ${facts.proof} chỉ có ${facts.amount} nhưng được dẫn cho ${facts.total}`,
          help: `hãy dẫn thêm các minh chứng còn lại của khoản này; hoặc sửa số tiền của ${facts.evidence} hay của khoản này`,
          labels: { amount: 'toàn bộ số tiền chứng minh được' },
        };
      case 'exceeded':
        return {
          message: `${name}: ${facts.proof} chỉ có ${facts.amount} nhưng được dẫn cho ${facts.total}`,
          help: `${own}; hoặc sửa số tiền của ${facts.evidence}`,
          labels: { first: 'cũng được dẫn ở đây', amount: 'toàn bộ số tiền chứng minh được' },
        };
      case 'paid':
        return {
          message: `${name}: ${facts.proof} cũng là minh chứng của khoản giải ngân ${facts.disbursement}`,
          help: `khoản dự án đã trả không phải là đóng góp của bên khác: hãy viết ${facts.typed} nếu dự án trả; hoặc ${own}`,
          labels: { first: 'dự án đã trả ở đây' },
        };
      case 'alike':
        return {
          message: `${name} trùng với ${facts.first}: ${facts.amount}, ${facts.kind}, ${facts.from}, ${facts.on}`,
          help: `hãy xóa một khoản; hoặc, nếu có cả hai, ghi minh chứng riêng, đã khai báo trong \`evidence\`, cho từng khoản: ${facts.typed}`,
          labels: { first: 'ghi lần đầu ở đây' },
        };
    }
  },
});

function factsOf(args: DoubleCounted, { language, money: inMoney, count, words: say }: Format) {
  const amount = (one: Money): string => inMoney(one, one.currency);
  if (args.problem === 'alike') {
    return {
      ...args,
      amount: amount(args.amount),
      kind: say.contributionKind[args.kind],
      from: say.contributor[args.from],
      on: nameDate(args.on, language),
      typed: evidenceToType(BLANK_ID[language], args.inTable, language),
    };
  }
  if (args.problem === 'copied') return { ...args, count: count(args.count) };
  const proof = `${KINDS[language][args.kind]} ${args.evidence}`;
  switch (args.problem) {
    case 'proves-another':
      return { ...args, proof };
    case 'same-payment':
      return {
        ...args,
        proof,
        value: amount(args.value),
        of: say.contributionKind[args.of],
        on: nameDate(args.on, language),
      };
    case 'too-small':
    case 'exceeded':
    case 'overpaid':
      return { ...args, proof, amount: amount(args.amount), total: amount(args.total) };
    case 'paid':
      return { ...args, proof, typed: entryToType('from', 'grant', args.inTable, language) };
  }
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
