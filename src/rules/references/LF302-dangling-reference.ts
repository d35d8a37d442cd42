import { suggest } from '../../diagnostics/suggest.js';
import type { ReferredKind } from '../../model/file-shape.js';
import type { Id } from '../../model/record.js';
import type { MapNode } from '../../source/node.js';
import { type CheckedFile, defineRule, type Report } from '../rule.js';
import { findUndeclared } from './breakdowns/find-undeclared.js';
import { KIND_WORDS } from './ids/kind-words.js';
import { listMentions, type Name, readId } from './ids/list-mentions.js';
import { listPaths } from './ids/list-paths.js';
import { isOutOfSight } from './is-out-of-sight.js';

interface DanglingReference {
  /** A `part` of a dimension, or several crossed. */
  readonly kind: ReferredKind | 'part' | 'crossing';
  readonly id: Id;
  /** Of a part, its dimension; of a crossing, the dimensions crossed. */
  readonly of?: string | undefined;
  readonly suggestion?: Id | undefined;
  /** Some of the ids that there are. */
  readonly known: readonly Id[];
  readonly knownCount: number;
  /** Where the file lists them, `budget.lines`; nothing where a record of any kind is meant. */
  readonly listedUnder?: string | undefined;
}

/** More ids than this are not listed in a message. */
const MOST_LISTED = 8;

export default defineRule<DanglingReference>({
  code: 'LF302',
  slug: 'dangling-reference',
  severity: 'error',
  docs: {
    en: {
      summary: 'an id that no record of the file has',
      why: 'Figures follow these ids: a payment on a budget line that does not exist would be in no total. Every `result`, `under`, `activity`, `applies_to`, `line`, `period`, `during`, `plan`, `supersedes`, `indicator`, `rule`, `subproject`, `evidence`, `source` and `about` names a record of the same file.\n\nIn a file with `dimensions` every dimension and part of a `by` is one of them, in columns of tables too (`by.sex.female`), and so is what `overlapping` and `partial` name: a misspelt part would be a part of its own. Of several crossed, `sex/age`, each is looked at. Without `dimensions` any word is right.',
    },
    vi: {
      summary: 'mã không thuộc bản ghi nào trong tệp',
      why: 'Số liệu được tính theo các mã này: khoản chi cho một dòng ngân sách không tồn tại sẽ không vào tổng nào. Mỗi `result`, `under`, `activity`, `applies_to`, `line`, `period`, `during`, `plan`, `supersedes`, `indicator`, `rule`, `subproject`, `evidence`, `source` và `about` phải là mã của một bản ghi trong cùng tệp.\n\nKhi tệp có `dimensions`, mọi chiều phân tổ và mọi phần trong `by` phải được khai báo ở đó, kể cả ở tên cột của bảng (`by.sex.female`) và trong `overlapping`, `partial`: một phần viết sai sẽ thành một phần khác. Với phân tổ chéo như `sex/age` thì xét từng chiều. Tệp không có `dimensions` thì dùng từ nào cũng được.',
    },
  },
  examples: {
    bad: 'results:\n  - { id: R1, level: outcome, statement: Người dân tự quản lý }\nactivities:\n  - { id: A01, name: Họp thôn, result: R-2 }\n',
    good: 'results:\n  - { id: R1, level: outcome, statement: Người dân tự quản lý }\nactivities:\n  - { id: A01, name: Họp thôn, result: R1 }\n',
  },
  describe: {
    en: (args) => ({ message: messageInEnglish(args), help: helpInEnglish(args) }),
    vi: (args) => ({ message: messageInVietnamese(args), help: helpInVietnamese(args) }),
  },
  checkRun({ files }, report) {
    for (const file of files) {
      checkReferences(file, report);
      checkBreakdowns(file, report);
    }
  },
});

function messageInEnglish({ kind, id, of }: DanglingReference): string {
  switch (kind) {
    case 'any':
      return `nothing in this file has the id \`${id}\``;
    case 'part':
      return `the dimension \`${of}\` has no part \`${id}\``;
    case 'crossing':
      return `\`${id}\` does not name one part of each dimension of \`${of}\``;
    default:
      return `no ${KIND_WORDS.en[kind].one} has the id \`${id}\``;
  }
}

function messageInVietnamese({ kind, id, of }: DanglingReference): string {
  switch (kind) {
    case 'any':
      return `không có bản ghi nào mang mã \`${id}\``;
    case 'part':
      return `chiều phân tổ \`${of}\` không có phần \`${id}\``;
    case 'crossing':
      return `\`${id}\` không nêu đủ mỗi chiều trong \`${of}\` một phần`;
    default:
      return `không có ${KIND_WORDS.vi[kind].one} nào mang mã \`${id}\``;
  }
}

function helpInEnglish({ kind, suggestion, known, knownCount, listedUnder }: DanglingReference): string | undefined {
  if (kind === 'crossing') return `write the parts in the order of the dimensions: \`${known[0]}\``;
  if (suggestion) return `did you mean \`${suggestion}\`?`;
  if (kind === 'any') return undefined;
  const { many } = KIND_WORDS.en[kind];
  if (knownCount === 0) return `this file has no ${many} yet: they are listed under \`${listedUnder}\``;
  const rest = knownCount - known.length;
  const all = `${known.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  if (kind === 'part') return `its parts: ${all}; a new one is declared under \`dimensions\``;
  return `the ${many} of this file: ${all}${kind === 'dimension' ? '; a new one is declared under `dimensions`' : ''}`;
}

function helpInVietnamese({ kind, suggestion, known, knownCount, listedUnder }: DanglingReference): string | undefined {
  if (kind === 'crossing') return `hãy viết các phần theo thứ tự của các chiều: \`${known[0]}\``;
  if (suggestion) return `có phải ý bạn là \`${suggestion}\`?`;
  if (kind === 'any') return undefined;
  const { many } = KIND_WORDS.vi[kind];
  if (knownCount === 0) return `tệp này chưa có ${many} nào: hãy khai báo ở \`${listedUnder}\``;
  const rest = knownCount - known.length;
  const all = `${known.join(', ')}${rest > 0 ? ` và ${rest} mã khác` : ''}`;
  if (kind === 'part') return `các phần của chiều này: ${all}; phần mới thì khai báo ở \`dimensions\``;
  return `các ${many} trong tệp này: ${all}${kind === 'dimension' ? '; chiều mới thì khai báo ở `dimensions`' : ''}`;
}

function checkReferences(file: CheckedFile, report: Report<DanglingReference>): void {
  const { names, references } = listMentions(file);
  const index = indexIds(names, file.root);
  const paths = listPaths(file.shape);
  const known = new Map<ReferredKind, KnownIds | 'out-of-sight'>();
  for (const { kind, id, node } of references) {
    const candidates = index.get(kind) ?? NONE;
    if (candidates.has(id)) continue;
    const ids = known.get(kind) ?? (isOutOfSight(kind, file) ? 'out-of-sight' : sortOut(candidates));
    known.set(kind, ids);
    if (ids === 'out-of-sight') continue;
    const suggestion = suggest(id, ids.byNumbers.get(numbersIn(id)) ?? []);
    const listedUnder = paths.get(kind);
    const args = { kind, id, suggestion, known: ids.some, knownCount: candidates.size, listedUnder };
    if (node.kind === 'scalar') report(node, args, { path: node.path });
    else report(node.keyOf(id), args, { path: `${node.path}.${id}` });
  }
}

/** A heading stands over many rows, and points at none of them: the finding belongs to the first. */
function checkBreakdowns(file: CheckedFile, report: Report<DanglingReference>): void {
  for (const { kind, id, of, suggestion, known, at, path } of findUndeclared(file)) {
    const some = known.slice(0, MOST_LISTED);
    report(
      at,
      { kind, id, of, suggestion, known: some, knownCount: known.length, listedUnder: 'dimensions' },
      { path },
    );
  }
}

const NONE: ReadonlySet<Id> = new Set();

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
