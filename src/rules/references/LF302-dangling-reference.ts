import { suggest } from '../../diagnostics/suggest.js';
import { kindsOf, type ReferredKind } from '../../model/file-shape.js';
import type { Id } from '../../model/record.js';
import type { MapNode } from '../../source/node.js';
import { type CheckedFile, defineRule, type Report } from '../rule.js';
import { KIND_WORDS } from './ids/kind-words.js';
import { listMentions, type Name, readId } from './ids/list-mentions.js';
import { listPaths } from './ids/list-paths.js';
import { isOutOfSight } from './is-out-of-sight.js';

interface DanglingReference {
  readonly kind: ReferredKind;
  readonly id: Id;
  readonly suggestion?: Id | undefined;
  /** Some of the ids that there are. */
  readonly known: readonly Id[];
  readonly knownCount: number;
  /** Where the file lists them, `budget.lines`; none where a record of any kind is meant. */
  readonly listedUnder: readonly string[];
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
      why: 'Figures follow these ids: a payment on a budget line that does not exist would be in no total. Every `result`, `under`, `activity`, `applies_to`, `line`, `period`, `during`, `plan`, `supersedes`, `indicator`, `rule`, `subproject`, `evidence`, `source` and `about` names a record of the same file.',
    },
    vi: {
      summary: 'mã không thuộc bản ghi nào trong tệp',
      why: 'Số liệu được tính theo các mã này: khoản chi cho một dòng ngân sách không tồn tại sẽ không vào tổng nào. Mỗi `result`, `under`, `activity`, `applies_to`, `line`, `period`, `during`, `plan`, `supersedes`, `indicator`, `rule`, `subproject`, `evidence`, `source` và `about` phải là mã của một bản ghi trong cùng tệp.',
    },
  },
  examples: {
    bad: 'results:\n  - { id: R1, level: outcome, statement: Người dân tự quản lý }\nactivities:\n  - { id: A01, name: Họp thôn, result: R-2 }\n',
    good: 'results:\n  - { id: R1, level: outcome, statement: Người dân tự quản lý }\nactivities:\n  - { id: A01, name: Họp thôn, result: R1 }\n',
  },
  describe: {
    en: ({ kind, id, ...args }) => ({
      message:
        kind === 'any'
          ? `nothing in this file has the id \`${id}\``
          : `no ${KIND_WORDS.en[kind].one} has the id \`${id}\``,
      help: helpInEnglish(kind, args),
    }),
    vi: ({ kind, id, ...args }) => ({
      message: `không có ${kind === 'any' ? 'bản ghi' : KIND_WORDS.vi[kind].one} nào mang mã \`${id}\``,
      help: helpInVietnamese(kind, args),
    }),
  },
  checkRun({ files }, report) {
    for (const file of files) checkReferences(file, report);
  },
});

type Known = Omit<DanglingReference, 'kind' | 'id'>;

function helpInEnglish(kind: ReferredKind, { suggestion, known, knownCount, listedUnder }: Known): string | undefined {
  if (suggestion) return `did you mean \`${suggestion}\`?`;
  if (kind === 'any') return undefined;
  const { many } = KIND_WORDS.en[kind];
  if (knownCount === 0) return `this file has no ${many} yet: they are listed under ${inCode(listedUnder, 'or')}`;
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
  if (knownCount === 0) return `tệp này chưa có ${many} nào: hãy khai báo ở ${inCode(listedUnder, 'hoặc')}`;
  const rest = knownCount - known.length;
  return `các ${many} trong tệp này: ${known.join(', ')}${rest > 0 ? ` và ${rest} mã khác` : ''}`;
}

/** `activities` or `subprojects` */
function inCode(paths: readonly string[], or: string): string {
  return paths.map((path) => `\`${path}\``).join(` ${or} `);
}

function checkReferences(file: CheckedFile, report: Report<DanglingReference>): void {
  const { names, references } = listMentions(file);
  const index = indexIds(names, file.root);
  const paths = listPaths(file.shape);
  const known = new Map<ReferredKind, KnownIds | 'out-of-sight'>();
  for (const { kind, id, node } of references) {
    const candidates = candidatesFor(kind, index);
    if (candidates.has(id)) continue;
    const ids = known.get(kind) ?? (isOutOfSight(kind, file) ? 'out-of-sight' : sortOut(candidates));
    known.set(kind, ids);
    if (ids === 'out-of-sight') continue;
    const suggestion = suggest(id, ids.byNumbers.get(numbersIn(id)) ?? []);
    const listedUnder = (kindsOf(kind) ?? []).flatMap((one) => paths.get(one) ?? []);
    const args = { kind, id, suggestion, known: ids.some, knownCount: candidates.size, listedUnder };
    if (node.kind === 'scalar') report(node, args, { path: node.path });
    else report(node.keyOf(id), args, { path: `${node.path}.${id}` });
  }
}

const NONE: ReadonlySet<Id> = new Set();

function candidatesFor(kind: ReferredKind, index: ReadonlyMap<string, ReadonlySet<Id>>): ReadonlySet<Id> {
  const [first = 'any', second] = kindsOf(kind) ?? [];
  const ids = index.get(first) ?? NONE;
  return second ? new Set([...ids, ...(index.get(second) ?? NONE)]) : ids;
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
