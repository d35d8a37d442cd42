import type { CutText, ReaderFindings } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import { defineRule } from '../rule.js';
import { currencyHelp, describeUnknownColumns } from './column-words.js';
import { writeReading } from './write-reading.js';

export default defineRule<ReaderFindings['LF201']>({
  code: 'LF201',
  slug: 'unknown-key',
  severity: 'error',
  docs: {
    en: {
      summary: 'a key that the format does not know, or not at this place',
      why:
        'A misspelt key would be left out of every figure in silence. Keys are English, in snake_case. Some keys belong ' +
        'to one choice only: `levels` to `measure: scale`, `during` of an interim target to `accumulates: sum`.',
    },
    vi: {
      summary: 'khóa không có trong định dạng, hoặc không dùng được ở chỗ này',
      why:
        'Khóa viết sai sẽ lặng lẽ bị bỏ khỏi mọi số liệu. Khóa viết bằng tiếng Anh, theo snake_case. Có khóa chỉ đi với ' +
        'một lựa chọn: `levels` với `measure: scale`, `during` của chỉ tiêu từng kỳ với `accumulates: sum`.',
    },
  },
  examples: {
    bad: 'indicators:\n  - { id: IND-1, name: Tiểu dự án, mesure: count }\n',
    good: 'indicators:\n  - { id: IND-1, name: Tiểu dự án, measure: count }\n',
  },
  describe: {
    en: (args) => {
      const { key, suggestion, known, because, readings, cutText, columns = [] } = args;
      if (columns.length > 1) return describeUnknownColumns(columns, known, 'en');
      if (cutText) {
        return {
          message: `unknown key \`${key}\`: inside { } a comma separates keys`,
          help: `put the words in quotes: ${inQuotes(cutText)}`,
        };
      }
      if (readings) {
        return {
          message: `unknown key \`${key}\`: inside { } a comma separates keys`,
          help: readingHelp(key, readings, 'en'),
        };
      }
      if (because) {
        const choice = `${because.key}: ${because.value}`;
        return {
          message: `\`${key}\` has no meaning with \`${choice}\``,
          help: 'leave the key out, or change the choice',
        };
      }
      if (isLineInLine(key, known)) return { message: `unknown key \`${key}\``, help: LINE_IN_LINE.en };
      const keys = known.length > 0 ? `the keys here are: ${known.join(', ')}` : undefined;
      return {
        message: `unknown key \`${key}\``,
        help: currencyHelp(args, 'en') ?? (suggestion ? `did you mean \`${suggestion}\`?` : keys),
      };
    },
    vi: (args) => {
      const { key, suggestion, known, because, readings, cutText, columns = [] } = args;
      if (columns.length > 1) return describeUnknownColumns(columns, known, 'vi');
      if (cutText) {
        return {
          message: `không có khóa \`${key}\`: trong { } dấu phẩy ngăn cách các khóa`,
          help: `hãy đặt lời văn trong dấu nháy: ${inQuotes(cutText)}`,
        };
      }
      if (readings) {
        return {
          message: `không có khóa \`${key}\`: trong { } dấu phẩy ngăn cách các khóa`,
          help: readingHelp(key, readings, 'vi'),
        };
      }
      if (because) {
        const choice = `${because.key}: ${because.value}`;
        return { message: `\`${key}\` không có nghĩa khi \`${choice}\``, help: 'bỏ khóa này, hoặc đổi lựa chọn kia' };
      }
      if (isLineInLine(key, known)) return { message: `không có khóa \`${key}\``, help: LINE_IN_LINE.vi };
      const keys = known.length > 0 ? `các khóa dùng được ở đây: ${known.join(', ')}` : undefined;
      return {
        message: `không có khóa \`${key}\``,
        help: currencyHelp(args, 'vi') ?? (suggestion ? `có phải ý bạn là \`${suggestion}\`?` : keys),
      };
    },
  },
});

/** `name: "Trồng, chăm sóc"`; words with double quotes in them stand in single ones. */
function inQuotes({ key, text }: CutText): string {
  const quoted = text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
  return `\`${key}: ${quoted}\``;
}

/** Lines written inside of a budget line: `{ id: B1, lines: [{ id: B1.1 }] }`. */
function isLineInLine(key: string, known: readonly string[]): boolean {
  return /^(?:sub[-_]?lines?|lines|children|items)$/.test(key) && known.includes('under') && known.includes('amount');
}

const LINE_IN_LINE: Readonly<Record<Language, string>> = {
  en: 'parts of a line are lines of their own in `budget.lines`, each with `under: <id of this line>`',
  vi: 'phần của một dòng là dòng riêng trong `budget.lines`, mỗi dòng ghi `under: ‹mã của dòng này›`',
};

type Mark = 'decimal' | 'thousands';

const WRITE: Readonly<Record<Language, string>> = { en: 'write', vi: 'hãy viết' };

const MARK: Readonly<Record<Mark, Readonly<Record<Language, string>>>> = {
  decimal: { en: 'the decimal mark is a point', vi: 'dấu thập phân là dấu chấm' },
  thousands: { en: 'thousands have no mark', vi: 'hàng nghìn không có dấu ngăn' },
};

/** Names the mark that the comma stands for, unless the number has two readings: then the writer has to choose first. */
function readingHelp(key: string, readings: readonly string[], language: Language): string {
  const what = `${WRITE[language]} ${writeReading(readings, 'comma', language)}`;
  return readings.length > 1 ? what : `${MARK[markOf(key)][language]}: ${what}`;
}

/** What the comma before a key was: a thousands mark where exactly three digits follow. */
function markOf(key: string): Mark {
  return /^\d{3}(?!\d)/.test(key) ? 'thousands' : 'decimal';
}
