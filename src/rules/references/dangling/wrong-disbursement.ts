import type { DisbursementKind } from '../../../model/budget.js';
import type { Project } from '../../../model/project.js';
import type { Id } from '../../../model/record.js';
import type { Language } from '../../../model/text.js';
import type { FindingText, Report } from '../../rule.js';

/** A disbursement that names another one that it cannot be about. */
export interface WrongDisbursement {
  readonly kind: 'wrong-disbursement';
  readonly key: 'settles' | 'refunds';
  readonly id: Id;
  readonly is: DisbursementKind;
  /** Of a settlement or a refund that is named: the advance or the payment which that one is about. */
  readonly meant?: Id | undefined;
}

/** `settles` names an advance, `refunds` what was paid. */
export function checkDisbursements({ budget }: Project, report: Report<WrongDisbursement>): void {
  const disbursements = budget?.disbursements ?? [];
  const byId = new Map(disbursements.map((one) => [one.id, one]));
  for (const { at, settles, refunds } of disbursements) {
    const key = settles === undefined ? 'refunds' : 'settles';
    const named = byId.get(settles ?? refunds ?? '');
    if (!named) continue;
    const isWrong = key === 'settles' ? named.kind !== 'advance' : PAYS_NOTHING.has(named.kind);
    if (!isWrong) continue;
    const { id, kind: is } = named;
    const meant = named.settles ?? named.refunds;
    report(at.of(key), { kind: 'wrong-disbursement', key, id, is, meant }, { path: `${at.path}.${key}` });
  }
}

const PAYS_NOTHING: ReadonlySet<DisbursementKind> = new Set(['refund', 'settlement']);

const DISBURSEMENT_WORDS: Readonly<Record<Language, Readonly<Record<DisbursementKind, string>>>> = {
  en: {
    payment: 'a payment',
    advance: 'an advance',
    settlement: 'a settlement',
    refund: 'a refund',
    transfer: 'a transfer',
  },
  vi: {
    payment: 'khoản chi',
    advance: 'khoản tạm ứng',
    settlement: 'khoản thanh toán tạm ứng',
    refund: 'khoản hoàn trả',
    transfer: 'khoản chuyển tiền',
  },
};

export function describeWrong({ key, id, is, meant }: WrongDisbursement, language: Language): FindingText {
  const found = DISBURSEMENT_WORDS[language][is];
  if (language === 'en') {
    const wanted = key === 'settles' ? 'an advance' : 'a payment, an advance or a transfer';
    const otherwise = key === 'settles' ? `; or, if ${id} was an advance, write \`kind: advance\` there` : '';
    return {
      message: `\`${key}: ${id}\` names ${found}, where ${wanted} belongs`,
      help: meant ? `did you mean \`${meant}\`, which ${id} names itself?` : `write the id of ${wanted}${otherwise}`,
    };
  }
  const wanted = key === 'settles' ? 'khoản tạm ứng' : 'khoản chi, khoản tạm ứng hoặc khoản chuyển tiền';
  const otherwise = key === 'settles' ? `; hoặc nếu ${id} là tạm ứng, ghi \`kind: advance\` ở đó` : '';
  return {
    message: `\`${key}: ${id}\` là ${found}, trong khi ở đây phải nêu ${wanted}`,
    help: meant ? `có phải \`${meant}\` (nêu trong ${id}) không?` : `hãy ghi mã của ${wanted}${otherwise}`,
  };
}
