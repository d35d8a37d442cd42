import { suggest } from '../../diagnostics/suggest.js';
import type { DisbursementKind } from '../../model/budget.js';
import type { IdKind, ReferredKind } from '../../model/file-shape.js';
import type { Project } from '../../model/project.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import type { MapNode } from '../../source/node.js';
import { type CheckedFile, defineRule, type FindingText, type Report } from '../rule.js';
import { KIND_WORDS } from './ids/kind-words.js';
import { listMentions, type Name, readId } from './ids/list-mentions.js';
import { listPaths } from './ids/list-paths.js';
import { isOutOfSight } from './is-out-of-sight.js';

interface DanglingReference {
  readonly kind: ReferredKind;
  readonly id: Id;
  readonly suggestion?: Id | undefined;
  /** The kind of the record that has the id, where it is another than the one wanted. */
  readonly otherKind?: IdKind | undefined;
  /** Some of the ids that there are. */
  readonly known: readonly Id[];
  readonly knownCount: number;
  /** Where the file lists them, `budget.lines`; nothing where a record of any kind is meant. */
  readonly listedUnder?: string | undefined;
}

/** A disbursement that names another one that it cannot be about. */
interface WrongDisbursement {
  readonly kind: 'wrong-disbursement';
  readonly key: 'settles' | 'refunds';
  readonly id: Id;
  readonly is: DisbursementKind;
  /** Of a settlement or a refund that is named: the advance or the payment which that one is about. */
  readonly meant?: Id | undefined;
}

/** More ids than this are not listed in a message. */
const MOST_LISTED = 8;

export default defineRule<DanglingReference | WrongDisbursement>({
  code: 'LF302',
  slug: 'dangling-reference',
  severity: 'error',
  docs: {
    en: {
      summary: 'an id that no record of the file has',
      why: 'Figures follow these ids: a payment on a budget line that does not exist would be in no total. Every `result`, `under`, `activity`, `applies_to`, `line`, `period`, `during`, `plan`, `supersedes`, `indicator`, `rule`, `subproject`, `target_group`, `settles`, `refunds`, `evidence`, `source` and `about` names a record of the same file. What is settled is an advance, and what is refunded was paid: a payment, an advance or a transfer.',
    },
    vi: {
      summary: 'mã không thuộc bản ghi nào trong tệp',
      why: 'Số liệu được tính theo các mã này: khoản chi cho một dòng ngân sách không tồn tại sẽ không vào tổng nào. Mỗi `result`, `under`, `activity`, `applies_to`, `line`, `period`, `during`, `plan`, `supersedes`, `indicator`, `rule`, `subproject`, `target_group`, `settles`, `refunds`, `evidence`, `source` và `about` phải là mã của một bản ghi trong cùng tệp. `settles` phải nêu khoản tạm ứng, `refunds` phải nêu khoản đã chi ra: khoản chi, tạm ứng hoặc chuyển tiền.',
    },
  },
  examples: {
    bad: 'results:\n  - { id: R1, level: outcome, statement: Người dân tự quản lý }\nactivities:\n  - { id: A01, name: Họp thôn, result: R-2 }\n',
    good: 'results:\n  - { id: R1, level: outcome, statement: Người dân tự quản lý }\nactivities:\n  - { id: A01, name: Họp thôn, result: R1 }\n',
  },
  describe: {
    en: (finding) => {
      if (finding.kind === 'wrong-disbursement') return describeWrong(finding, 'en');
      const { kind, id, ...args } = finding;
      return {
        message:
          kind === 'any'
            ? `nothing in this file has the id \`${id}\``
            : args.otherKind
              ? `\`${id}\` is the id of ${withArticle(KIND_WORDS.en[args.otherKind].one)}; no ${KIND_WORDS.en[kind].one} has it`
              : `no ${KIND_WORDS.en[kind].one} has the id \`${id}\``,
        help: helpInEnglish(kind, args),
      };
    },
    vi: (finding) => {
      if (finding.kind === 'wrong-disbursement') return describeWrong(finding, 'vi');
      const { kind, id, ...args } = finding;
      const wanted = kind === 'any' ? 'bản ghi' : KIND_WORDS.vi[kind].one;
      return {
        message: args.otherKind
          ? `\`${id}\` là mã của ${KIND_WORDS.vi[args.otherKind].one}; không có ${wanted} nào mang mã này`
          : `không có ${wanted} nào mang mã \`${id}\``,
        help: helpInVietnamese(kind, args),
      };
    },
  },
  checkRun({ files, projects }, report) {
    for (const file of files) checkReferences(file, report);
    for (const project of projects) checkDisbursements(project, report);
  },
});

/** `settles` names an advance, `refunds` what was paid. */
function checkDisbursements({ budget }: Project, report: Report<WrongDisbursement>): void {
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

function describeWrong({ key, id, is, meant }: WrongDisbursement, language: Language): FindingText {
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

type Known = Omit<DanglingReference, 'kind' | 'id'>;

function helpInEnglish(kind: ReferredKind, { suggestion, known, knownCount, listedUnder }: Known): string | undefined {
  if (suggestion) return `did you mean \`${suggestion}\`?`;
  if (kind === 'any') return undefined;
  const { many } = KIND_WORDS.en[kind];
  if (knownCount === 0) return `this file has no ${many} yet: they are listed under \`${listedUnder}\``;
  const rest = knownCount - known.length;
  return `the ${many} of this file: ${known.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function helpInVietnamese(
  kind: ReferredKind,
  { suggestion, known, knownCount, listedUnder }: Known,
): string | undefined {
  if (suggestion) return `có phải ý bạn là \`${suggestion}\`?`;
  if (kind === 'any') return undefined;
  const { many } = KIND_WORDS.vi[kind];
  if (knownCount === 0) return `tệp này chưa có ${many} nào: hãy khai báo ở \`${listedUnder}\``;
  const rest = knownCount - known.length;
  return `các ${many} trong tệp này: ${known.join(', ')}${rest > 0 ? ` và ${rest} mã khác` : ''}`;
}

function checkReferences(file: CheckedFile, report: Report<DanglingReference>): void {
  const { names, references } = listMentions(file);
  const index = indexIds(names, file.root);
  const paths = listPaths(file.shape);
  const known = new Map<string, KnownIds | 'out-of-sight'>();
  for (const { kind, id, node } of references) {
    const candidates = index.get(kind) ?? NONE;
    if (candidates.has(id)) continue;
    const key = kind === 'disbursement' ? (node.parent?.kind === 'map' ? node.parent.stepTo(node) : '') : kind;
    const meant = kind === 'disbursement' ? disbursementsFor(key, names, candidates) : candidates;
    const ids = known.get(key) ?? (isOutOfSight(kind, file) ? 'out-of-sight' : sortOut(meant));
    known.set(key, ids);
    if (ids === 'out-of-sight') continue;
    const suggestion = suggest(id, ids.byNumbers.get(numbersIn(id)) ?? []);
    const listedUnder = paths.get(kind);
    const otherKind = kind === 'any' ? undefined : otherKindOf(id, names);
    const args = { kind, id, suggestion, otherKind, known: ids.some, knownCount: meant.size, listedUnder };
    if (node.kind === 'scalar') report(node, args, { path: node.path });
    else report(node.keyOf(id), args, { path: `${node.path}.${id}` });
  }
}

/** The disbursements that `settles` or `refunds` can mean; all of them where there is none. */
function disbursementsFor(key: string, names: readonly Name[], all: ReadonlySet<Id>): ReadonlySet<Id> {
  const fitting = names.flatMap(({ kind, id, node }) => {
    if (kind !== 'disbursement' || node.parent?.kind !== 'map') return [];
    const written = node.parent.get('kind');
    const word = written?.kind === 'scalar' ? written.text.trim() : 'payment';
    const fits = key === 'settles' ? word === 'advance' : word !== 'refund' && word !== 'settlement';
    return fits ? [id] : [];
  });
  return fitting.length > 0 ? new Set(fitting) : all;
}

const NONE: ReadonlySet<Id> = new Set();

/** The first other kind of which a record has the id. */
function otherKindOf(id: Id, names: readonly Name[]): IdKind | undefined {
  return names.find((name) => name.id === id)?.kind;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The ids of a file by kind; those of all kinds and the project's own code under `any`. */
function indexIds(names: readonly Name[], root: MapNode): ReadonlyMap<string, ReadonlySet<Id>> {
  const any = new Set<Id>();
  const code = readId(root.get('code'));
  if (code !== undefined) any.add(code);
  const index = new Map<Name['kind'] | 'any', Set<Id>>([['any', any]]);
  for (const { kind, id } of names) {
    const ofKind = index.get(kind) ?? new Set();
    index.set(kind, ofKind);
    ofKind.add(id);
    any.add(id);
  }
  return index;
}

interface KnownIds {
  readonly some: readonly Id[];
  /** An id with another number in it is no misspelling: `FY2023` does not stand for `FY2022`. */
  readonly byNumbers: ReadonlyMap<string, readonly Id[]>;
}

function sortOut(ids: ReadonlySet<Id>): KnownIds {
  const byNumbers = new Map<string, Id[]>();
  for (const id of ids) {
    const numbers = numbersIn(id);
    const alike = byNumbers.get(numbers);
    if (alike) alike.push(id);
    else byNumbers.set(numbers, [id]);
  }
  return { some: [...ids].slice(0, MOST_LISTED), byNumbers };
}

function numbersIn(id: Id): string {
  return (id.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+/, '')).join(' ');
}
