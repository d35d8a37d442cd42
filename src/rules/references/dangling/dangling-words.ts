import type { IdKind, ReferredKind } from '../../../model/file-shape.js';
import type { Id } from '../../../model/record.js';
import type { Language } from '../../../model/text.js';
import type { FindingText } from '../../rule.js';
import { KIND_WORDS } from '../ids/kind-words.js';

export interface DanglingReference {
  /** A `part` of a dimension, or several crossed. */
  readonly kind: ReferredKind | 'part' | 'crossing';
  readonly id: Id;
  /** Of a part, its dimension; of a crossing, the dimensions crossed. */
  readonly of?: string | undefined;
  readonly suggestion?: Id | undefined;
  /** The kind of the record that has the id, where it is another than the one wanted. */
  readonly otherKind?: IdKind | undefined;
  /** Some of the ids that there are. */
  readonly known: readonly Id[];
  readonly knownCount: number;
  /** Where the file lists them, `budget.lines`; none where a record of any kind is meant. */
  readonly listedUnder: readonly string[];
}

export function describeDangling(finding: DanglingReference, language: Language): FindingText {
  return language === 'en'
    ? { message: messageInEnglish(finding), help: helpInEnglish(finding) }
    : { message: messageInVietnamese(finding), help: helpInVietnamese(finding) };
}

function messageInEnglish({ kind, id, of, otherKind }: DanglingReference): string {
  switch (kind) {
    case 'any':
      return `nothing in this file has the id \`${id}\``;
    case 'part':
      return `the dimension \`${of}\` has no part \`${id}\``;
    case 'crossing':
      return `\`${id}\` does not name one part of each dimension of \`${of}\``;
    default: {
      const { one } = KIND_WORDS.en[kind];
      if (!otherKind) return `no ${one} has the id \`${id}\``;
      return `\`${id}\` is the id of ${withArticle(KIND_WORDS.en[otherKind].one)}; no ${one} has it`;
    }
  }
}

function messageInVietnamese({ kind, id, of, otherKind }: DanglingReference): string {
  switch (kind) {
    case 'any':
      return `không có bản ghi nào mang mã \`${id}\``;
    case 'part':
      return `chiều phân tổ \`${of}\` không có phần \`${id}\``;
    case 'crossing':
      return `\`${id}\` không nêu đủ mỗi chiều trong \`${of}\` một phần`;
    default: {
      const { one } = KIND_WORDS.vi[kind];
      if (!otherKind) return `không có ${one} nào mang mã \`${id}\``;
      return `\`${id}\` là mã của ${KIND_WORDS.vi[otherKind].one}; không có ${one} nào mang mã này`;
    }
  }
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function helpInEnglish({ kind, suggestion, known, knownCount, listedUnder }: DanglingReference): string | undefined {
  if (kind === 'crossing') return `write the parts in the order of the dimensions: \`${known[0]}\``;
  if (suggestion) return `did you mean \`${suggestion}\`?`;
  if (kind === 'any') return undefined;
  const { many } = KIND_WORDS.en[kind];
  if (knownCount === 0) return `this file has no ${many} yet: they are listed under ${inCode(listedUnder, 'or')}`;
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
  if (knownCount === 0) return `tệp này chưa có ${many} nào: hãy khai báo ở ${inCode(listedUnder, 'hoặc')}`;
  const rest = knownCount - known.length;
  const all = `${known.join(', ')}${rest > 0 ? ` và ${rest} mã khác` : ''}`;
  if (kind === 'part') return `các phần của chiều này: ${all}; phần mới thì khai báo ở \`dimensions\``;
  return `các ${many} trong tệp này: ${all}${kind === 'dimension' ? '; chiều mới thì khai báo ở `dimensions`' : ''}`;
}

/** `activities` or `subprojects` */
function inCode(paths: readonly string[], or: string): string {
  return paths.map((path) => `\`${path}\``).join(` ${or} `);
}
