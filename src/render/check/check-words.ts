import type { Severity } from '../../diagnostics/diagnostic.js';
import { SEVERITIES, type SeverityCounts } from '../../diagnostics/limit-problems.js';
import { createFormat } from '../../messages/format.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Language } from '../../model/text.js';

interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly help: string;
  /** Closes the list: what was found in so many files. */
  readonly summary: (counts: SeverityCounts, files: number, asOf: PlainDate | undefined) => string;
  /** The folder where relative paths begin. */
  readonly baseFolder: string;
  /** Says that the list is not complete. */
  readonly hidden: (count: number) => string;
  /** `errors`: how many of them weigh as much. */
  readonly suppressed: (count: number, errors: number) => string;
  /** Of findings that the baseline knows. */
  readonly known: (count: number) => string;
  /** The summary where nothing is shown because comments or a baseline leave it out. */
  readonly nothingElse: (files: number, asOf: PlainDate | undefined) => string;
}

/** Formats of `Intl` are built when they are wanted: each takes longer to build than to print a summary. */
const english = {
  number: (count: number) => new Intl.NumberFormat('en-GB').format(count),
  list: (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts),
  asOf: (date: PlainDate | undefined) => (date === undefined ? '' : `, as of ${date}`),
};
const vietnamese = {
  number: (count: number) => new Intl.NumberFormat('vi-VN').format(count),
  list: (parts: readonly string[]) => new Intl.ListFormat('vi-VN').format(parts),
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
    known: (count) => `${english.number(count)} known from the baseline`,
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
    hidden: (count) => `còn ${vietnamese.number(count)} vấn đề không hiển thị`,
    suppressed: (count, errors) =>
      `${vietnamese.number(count)} được tắt bằng chú thích${errors === 0 ? '' : `: ${vietnamese.number(errors)} lỗi`}`,
    known: (count) => `${vietnamese.number(count)} đã biết từ trước`,
    nothingElse: (files, asOf) =>
      `Không phát hiện vấn đề nào khác trong ${vietnamese.number(files)} tệp${vietnamese.asOf(asOf)}`,
  },
};

function found(counts: SeverityCounts): readonly (readonly [Severity, number])[] {
  return SEVERITIES.map((severity) => [severity, counts[severity]] as const).filter(([, count]) => count > 0);
}

function plural(count: number, noun: string): string {
  return `${english.number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
