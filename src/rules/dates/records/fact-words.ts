import type { Id } from '../../../model/record.js';
import type { Language } from '../../../model/text.js';
import { formatIn } from '../../format-in.js';
import type { FactKind, FactList } from './list-facts.js';

/** `one` stands behind a number or an article. */
const WORDS: Readonly<Record<Language, Readonly<Record<FactKind, { readonly one: string; readonly many: string }>>>> = {
  en: {
    actual: { one: 'value', many: 'values' },
    reached: { one: 'report', many: 'reports' },
    delivery: { one: 'delivery', many: 'deliveries' },
    milestone: { one: 'completed milestone', many: 'completed milestones' },
    commitment: { one: 'commitment', many: 'commitments' },
    receipt: { one: 'receipt', many: 'receipts' },
    disbursement: { one: 'disbursement', many: 'disbursements' },
    settlement: { one: 'settlement', many: 'settlements' },
    contribution: { one: 'contribution', many: 'contributions' },
  },
  vi: {
    actual: same('giá trị'),
    reached: same('số liệu'),
    delivery: same('lần thực hiện'),
    milestone: same('mốc đã hoàn thành'),
    commitment: same('khoản kinh phí cam kết'),
    receipt: same('khoản kinh phí tiếp nhận'),
    disbursement: same('khoản giải ngân'),
    settlement: same('khoản thanh toán tạm ứng'),
    contribution: same('khoản đóng góp'),
  },
};

/** Beside its id, of which it says when it was completed. */
const MILESTONE = { en: { one: 'milestone' }, vi: { one: 'mốc' } } as const;

/** One that has an id: `milestone M1`, `contribution C2 of SP-01`. */
export function nameFact(id: Id, { kind, owner }: Pick<FactList, 'kind' | 'owner'>, language: Language): string {
  const { one } = kind === 'milestone' ? MILESTONE[language] : WORDS[language][kind];
  return `${one} ${id}${ofOwner(owner, language)}`;
}

/** `3 values of IND-2`, `1 disbursement`. */
export function countFacts(
  count: number,
  { kind, owner }: Pick<FactList, 'kind' | 'owner'>,
  language: Language,
): string {
  const { one, many } = WORDS[language][kind];
  return `${formatIn(language).count(count)} ${count === 1 ? one : many}${ofOwner(owner, language)}`;
}

const OF: Readonly<Record<Language, string>> = { en: 'of', vi: 'của' };

function ofOwner(owner: FactList['owner'], language: Language): string {
  return owner === undefined ? '' : ` ${OF[language]} ${owner}`;
}

function same(word: string): { readonly one: string; readonly many: string } {
  return { one: word, many: word };
}
