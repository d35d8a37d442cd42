import type { ReaderFindings, UnknownColumn } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import type { FindingText } from '../rule.js';
import { quote } from './quote.js';

type MissingColumns = ReaderFindings['LF202'];

/** More columns than these are not listed. */
const MOST_LISTED = 12;

interface Words {
  readonly or: string;
  readonly and: string;
  readonly more: (count: number) => string;
  readonly lacks: (keys: string) => string;
  readonly add: (keys: string) => string;
  readonly rename: (columns: string, known: string) => string;
  readonly unknown: (columns: string) => string;
  readonly keys: (known: string) => string;
  readonly meant: (columns: string) => string;
  readonly currency: string;
  readonly currencyColumn: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    or: ' or ',
    and: ', ',
    more: (count) => ` and ${count} more`,
    lacks: (keys) => `the table has no column ${keys}`,
    add: (keys) => `name ${keys} in the first row, and fill it in`,
    rename: (columns, known) =>
      `it has the columns ${columns}: in the first row, give those with what is wanted the names of the keys (here: ${known}), and delete the others`,
    unknown: (columns) => `unknown columns ${columns}`,
    keys: (known) => `delete them, or give them the names of keys: ${known}`,
    meant: (columns) => `did you mean ${columns}?`,
    currency: 'write the currency behind the number: `amount: 100000 VND`',
    currencyColumn:
      'write the currency behind each number, `100000 VND` in the column `amount`, and delete this column',
  },
  vi: {
    or: ' hoặc ',
    and: ', ',
    more: (count) => ` và ${count} cột khác`,
    lacks: (keys) => `bảng không có cột ${keys}`,
    add: (keys) => `ghi ${keys} ở dòng đầu và điền vào cột đó`,
    rename: (columns, known) =>
      `bảng đang có các cột ${columns}: ở dòng đầu, hãy đổi tên cột cần dùng thành tên khóa (ở đây: ${known}), và xóa các cột còn lại`,
    unknown: (columns) => `không có các khóa ${columns}`,
    keys: (known) => `hãy xóa các cột này, hoặc đổi thành tên khóa: ${known}`,
    meant: (columns) => `có phải ý bạn là ${columns}?`,
    currency: 'ghi mã tiền tệ sau con số: `amount: 100000 VND`',
    currencyColumn: 'ghi mã tiền tệ sau mỗi con số, `100000 VND` ở cột `amount`, rồi xóa cột này',
  },
};

/** Of a table that lacks columns which every record needs. */
export function describeMissingColumns({ key, or = [], table }: MissingColumns, language: Language): FindingText {
  const words = WORDS[language];
  const { others = [], unknown = [], known = [] } = table ?? {};
  const keys = [[key, ...or], ...others].map((one) => one.map(quote).join(words.or)).join(words.and);
  const help = unknown.length > 0 ? words.rename(listColumns(unknown, words), known.join(', ')) : words.add(keys);
  return { message: words.lacks(keys), help };
}

/** Of a table of which some columns are none of the keys. */
export function describeUnknownColumns(
  columns: readonly UnknownColumn[],
  known: readonly string[],
  language: Language,
): FindingText {
  const words = WORDS[language];
  const meant = columns.flatMap(({ suggestion }) => suggestion ?? []);
  const help =
    meant.length === columns.length ? words.meant(meant.map(quote).join(words.and)) : words.keys(known.join(', '));
  return { message: words.unknown(listColumns(columns, words)), help };
}

/** What to do with a currency beside an amount; nothing for other keys. */
export function currencyHelp({ key, known, columns }: ReaderFindings['LF201'], language: Language): string | undefined {
  if (key !== 'currency' || !known.includes('amount')) return undefined;
  return columns ? WORDS[language].currencyColumn : WORDS[language].currency;
}

/** `Book. Amount`, `Account` (`amount`?) and 3 more. */
function listColumns(columns: readonly UnknownColumn[], words: Words): string {
  const shown = columns.slice(0, MOST_LISTED).map(({ name, suggestion }) => {
    return suggestion === undefined ? quote(name) : `${quote(name)} (${quote(suggestion)}?)`;
  });
  const rest = columns.length - shown.length;
  return shown.join(', ') + (rest > 0 ? words.more(rest) : '');
}
