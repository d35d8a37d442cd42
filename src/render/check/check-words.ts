import type { Severity } from '../../diagnostics/diagnostic.js';
import { SEVERITIES, type SeverityCounts } from '../../diagnostics/limit-problems.js';
import { createFormat } from '../../messages/format.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Language } from '../../model/text.js';
import { groupDigits } from '../../rules/group-digits.js';

interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly help: string;
  /** Closes the list: what was found in so many files. */
  readonly summary: (counts: SeverityCounts, files: number, asOf: PlainDate | undefined) => string;
  /** The folder where relative paths begin. */
  readonly baseFolder: string;
  /** Says that the list is not complete. */
  readonly hidden: (count: number) => string;
  /** Counts what comments silence; `errors` of them are errors. */
  readonly suppressed: (count: number, errors: number) => string;
  /** Counts the findings that the baseline knows; `errors` of them are errors. */
  readonly known: (count: number, errors: number) => string;
  /** Counts what rules found that the configuration switches off. */
  readonly off: (count: number) => string;
  /** The summary where nothing is shown because comments, a baseline or a configuration leave it out. */
  readonly nothingElse: (files: number, asOf: PlainDate | undefined) => string;
}

/** Without formats of `Intl`: the first of a program takes longer to build than all else that a summary needs. */
const english = {
  number: (count: number) => groupDigits(String(count), ','),
  list: (parts: readonly string[]) => joinWords(parts, 'and'),
  asOf: (date: PlainDate | undefined) => (date === undefined ? '' : `, as of ${date}`),
};
const vietnamese = {
  number: (count: number) => groupDigits(String(count), '.'),
  list: (parts: readonly string[]) => joinWords(parts, 'và'),
  asOf: (date: PlainDate | undefined) => (date === undefined ? '' : `, tính đến ngày ${createFormat('vi').date(date)}`),
};

/** The words of `logframe check` around the messages of the rules. */
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    help: 'help',
    summary: (counts, files, asOf) => {
      const parts = found(counts).map(([severity, count]) => plural(count, CHECK_WORDS.en.severity[severity]));
      const result = parts.length > 0 ? english.list(parts) : 'Nothing found';
      return `${result} in ${plural(files, 'file')}${english.asOf(asOf)}`;
    },
    baseFolder: 'the folder in which logframe ran',
    hidden: (count) => `${plural(count, 'more problem')} not shown`,
    suppressed: (count, errors) =>
      `${english.number(count)} suppressed by comments${errors === 0 ? '' : `: ${plural(errors, 'error')}`}`,
    known: (count, errors) =>
      `${english.number(count)} already listed in the baseline${
        errors === 0 ? '' : `, ${english.number(errors)} of them ${errors === 1 ? 'an error' : 'errors'}`
      }`,
    off: (count) => `${english.number(count)} switched off by the configuration`,
    nothingElse: (files, asOf) => `Nothing else found in ${plural(files, 'file')}${english.asOf(asOf)}`,
  },
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    help: 'gợi ý',
    summary: (counts, files, asOf) => {
      const parts = found(counts).map(
        ([severity, count]) => `${vietnamese.number(count)} ${CHECK_WORDS.vi.severity[severity]}`,
      );
      const result = parts.length > 0 ? vietnamese.list(parts) : 'Không phát hiện vấn đề nào';
      return `${result} trong ${vietnamese.number(files)} tệp${vietnamese.asOf(asOf)}`;
    },
    baseFolder: 'thư mục nơi chạy logframe',
    hidden: (count) => `còn ${vietnamese.number(count)} phát hiện chưa hiển thị`,
    suppressed: (count, errors) =>
      `${vietnamese.number(count)} phát hiện bỏ qua theo chú thích${errors === 0 ? '' : `: ${vietnamese.number(errors)} lỗi`}`,
    known: (count, errors) =>
      `${vietnamese.number(count)} phát hiện cũ${errors === 0 ? '' : `, trong đó ${vietnamese.number(errors)} lỗi`}`,
    off: (count) => `${vietnamese.number(count)} phát hiện của quy tắc đã tắt`,
    nothingElse: (files, asOf) =>
      `Không phát hiện vấn đề nào khác trong ${vietnamese.number(files)} tệp${vietnamese.asOf(asOf)}`,
  },
};

/** `a, b and c`. */
function joinWords(parts: readonly string[], and: string): string {
  const [last = '', ...others] = parts.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${and} ${last}`;
}

function found(counts: SeverityCounts): readonly (readonly [Severity, number])[] {
  return SEVERITIES.map((severity) => [severity, counts[severity]] as const).filter(([, count]) => count > 0);
}

function plural(count: number, noun: string): string {
  return `${english.number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
