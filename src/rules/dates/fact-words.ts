import type { Language } from '../../model/text.js';
import { formatIn } from '../format-in.js';
import type { FactKind, FactList } from './list-facts.js';

/** `one` stands behind a number or an article. */
const WORDS: Readonly<Record<Language, Readonly<Record<FactKind, { readonly one: string; readonly many: string }>>>> = {
  en: {
    actual: { one: 'value', many: 'values' },
    reached: { one: 'report', many: 'reports' },
    delivery: { one: 'delivery', many: 'deliveries' },
    milestone: { one: 'completed milestone', many: 'completed milestones' },
    disbursement: { one: 'disbursement', many: 'disbursements' },
    contribution: { one: 'contribution', many: 'contributions' },
  },
  vi: {
    actual: same('giá trị'),
    reached: same('số liệu'),
    delivery: same('lần thực hiện'),
    milestone: same('mốc đã hoàn thành'),
    disbursement: same('khoản giải ngân'),
    contribution: same('khoản đóng góp'),
  },
};

/** `3 values of IND-2`, `1 disbursement`. */
export function countFacts(
  count: number,
  { kind, owner }: Pick<FactList, 'kind' | 'owner'>,
  language: Language,
): string {
  const { one, many } = WORDS[language][kind];
  const of = language === 'en' ? 'of' : 'của';
  return `${formatIn(language).count(count)} ${count === 1 ? one : many}${owner === undefined ? '' : ` ${of} ${owner}`}`;
}

function same(word: string): { readonly one: string; readonly many: string } {
  return { one: word, many: word };
}
