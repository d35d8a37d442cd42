import { suggest } from '../../diagnostics/suggest.js';
import { type IdKind, kindsOf, type ReferredKind } from '../../model/file-shape.js';
import { groupBy } from '../../model/group-by.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import type { MapNode } from '../../source/node.js';
import { type CheckedFile, defineRule, type FindingText, type Report } from '../rule.js';
import { findUndeclared } from './breakdowns/find-undeclared.js';
import { type DanglingReference, describeDangling } from './dangling/dangling-words.js';
import { checkDisbursements, describeWrong, type WrongDisbursement } from './dangling/wrong-disbursement.js';
import { listMentions, type Name, readId } from './ids/list-mentions.js';
import { listPaths } from './ids/list-paths.js';
import { isOutOfSight } from './is-out-of-sight.js';

/** More ids than this are not listed in a message. */
const MOST_LISTED = 8;

export default defineRule<DanglingReference | WrongDisbursement>({
  code: 'LF302',
  slug: 'dangling-reference',
  severity: 'error',
  docs: {
    en: {
      summary: 'an id that no record of the file has',
      why: 'Figures follow these ids: a payment on a budget line that does not exist would be in no total. Every `result`, `under`, `activity`, `applies_to`, `line`, `period`, `during`, `plan`, `supersedes`, `indicator`, `rule`, `subproject`, `target_group`, `settles`, `refunds`, `evidence`, `source` and `about` names a record of the same file. What is settled is an advance, and what is refunded was paid: a payment, an advance or a transfer.\n\nIn a file with `dimensions` every dimension and part of a `by` is one of them, in columns of tables too (`by.sex.female`), and so is what `overlapping` and `partial` name: a misspelt part would be a part of its own. Of several crossed, `sex/age`, each is looked at. Without `dimensions` any word is right by which something is broken down; `overlapping` and `partial` name one of these.',
    },
    vi: {
      summary: 'mã không thuộc bản ghi nào trong tệp',
      why: 'Số liệu được tính theo các mã này: khoản chi cho một dòng ngân sách không tồn tại sẽ không vào tổng nào. Mỗi `result`, `under`, `activity`, `applies_to`, `line`, `period`, `during`, `plan`, `supersedes`, `indicator`, `rule`, `subproject`, `target_group`, `settles`, `refunds`, `evidence`, `source` và `about` phải là mã của một bản ghi trong cùng tệp. `settles` phải nêu khoản tạm ứng, `refunds` phải nêu khoản đã chi ra: khoản chi, tạm ứng hoặc chuyển tiền.\n\nKhi tệp có `dimensions`, mọi chiều phân tổ và mọi phần trong `by` phải được khai báo ở đó, kể cả ở tên cột của bảng (`by.sex.female`) và trong `overlapping`, `partial`: một phần viết sai sẽ thành một phần khác. Với phân tổ chéo như `sex/age` thì xét từng chiều. Tệp không có `dimensions` thì phân tổ theo từ nào cũng được; `overlapping` và `partial` phải nêu một trong các từ đó.',
    },
  },
  examples: {
    bad: 'results:\n  - { id: R1, level: outcome, statement: Người dân tự quản lý }\nactivities:\n  - { id: A01, name: Họp thôn, result: R-2 }\n',
    good: 'results:\n  - { id: R1, level: outcome, statement: Người dân tự quản lý }\nactivities:\n  - { id: A01, name: Họp thôn, result: R1 }\n',
  },
  describe: {
    en: (finding) => describe(finding, 'en'),
    vi: (finding) => describe(finding, 'vi'),
  },
  checkRun({ files, projects }, report) {
    for (const file of files) {
      checkReferences(file, report);
      checkBreakdowns(file, report);
    }
    for (const project of projects) checkDisbursements(project, report);
  },
});

function describe(finding: DanglingReference | WrongDisbursement, language: Language): FindingText {
  return finding.kind === 'wrong-disbursement' ? describeWrong(finding, language) : describeDangling(finding, language);
}

function checkReferences(file: CheckedFile, report: Report<DanglingReference>): void {
  const { names, references } = listMentions(file);
  const index = indexIds(names, file.root);
  const paths = listPaths(file.shape);
  const known = new Map<string, KnownIds | 'out-of-sight'>();
  for (const { kind, id, node } of references) {
    const candidates = candidatesFor(kind, index);
    if (candidates.some((ids) => ids.has(id))) continue;
    const key = kind === 'disbursement' ? (node.parent?.kind === 'map' ? node.parent.stepTo(node) : '') : kind;
    let ids = known.get(key);
    if (!ids) {
      const all = new Set(candidates.flatMap((some) => [...some]));
      const meant = kind === 'disbursement' ? disbursementsFor(key, names, all) : all;
      ids = isOutOfSight(kind, file) ? 'out-of-sight' : sortOut(meant);
      known.set(key, ids);
    }
    if (ids === 'out-of-sight') continue;
    const suggestion = suggest(id, ids.byNumbers.get(numbersIn(id)) ?? []);
    const listedUnder = (kindsOf(kind) ?? []).flatMap((one) => paths.get(one) ?? []);
    const otherKind = kind === 'any' ? undefined : otherKindOf(id, names);
    const args = { kind, id, suggestion, otherKind, known: ids.some, knownCount: ids.count, listedUnder };
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

/** A heading stands over many rows, and points at none of them: the finding belongs to the first. */
function checkBreakdowns(file: CheckedFile, report: Report<DanglingReference>): void {
  for (const { kind, id, of, suggestion, known, at, path } of findUndeclared(file)) {
    const some = known.slice(0, MOST_LISTED);
    report(
      at,
      { kind, id, of, suggestion, known: some, knownCount: known.length, listedUnder: ['dimensions'] },
      { path },
    );
  }
}

/** The ids of each kind of record that a reference can name. */
function candidatesFor(kind: ReferredKind, index: ReadonlyMap<string, ReadonlySet<Id>>): readonly ReadonlySet<Id>[] {
  return (kindsOf(kind) ?? ['any']).flatMap((one) => index.get(one) ?? []);
}

/** The first other kind of which a record has the id. */
function otherKindOf(id: Id, names: readonly Name[]): IdKind | undefined {
  return names.find((name) => name.id === id)?.kind;
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
  readonly count: number;
  /** An id with another number in it is no misspelling: `FY2023` does not stand for `FY2022`. */
  readonly byNumbers: ReadonlyMap<string, readonly Id[]>;
}

function sortOut(ids: ReadonlySet<Id>): KnownIds {
  return { some: [...ids].slice(0, MOST_LISTED), count: ids.size, byNumbers: groupBy(ids, numbersIn) };
}

function numbersIn(id: Id): string {
  return (id.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+/, '')).join(' ');
}
