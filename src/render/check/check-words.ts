import type { Severity } from '../../diagnostics/diagnostic.js';
import { SEVERITIES, type SeverityCounts } from '../../diagnostics/limit-problems.js';
import { createFormat } from '../../messages/format.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Language } from '../../model/text.js';

interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly help: string;
  /** Closes the list: what was found in so many files. */
  readonly summary: (counts: SeverityCounts, files: number, asOf: PlainDate) => string;
  /** The folder where relative paths begin. */
  readonly baseFolder: string;
  /** Says that the list is not complete. */
  readonly hidden: (count: number) => string;
  readonly suppressed: (count: number) => string;
  /** Of findings that the baseline knows. */
  readonly known: (count: number) => string;
  /** The summary where nothing is shown because comments or a baseline leave it out. */
  readonly nothingElse: (files: number, asOf: PlainDate) => string;
}

const english = { numbers: new Intl.NumberFormat('en-GB'), lists: new Intl.ListFormat('en-GB') };
const vietnamese = { numbers: new Intl.NumberFormat('vi-VN'), lists: new Intl.ListFormat('vi-VN') };

/** The words of `logframe check` around the messages of the rules. */
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    help: 'help',
    summary: (counts, files, asOf) => {
      const parts = found(counts).map(([severity, count]) => plural(count, CHECK_WORDS.en.severity[severity]));
      const result = parts.length > 0 ? english.lists.format(parts) : 'Nothing found';
      return `${result} in ${plural(files, 'file')}, as of ${asOf}`;
    },
    baseFolder: 'the folder in which logframe ran',
    hidden: (count) => `${plural(count, 'more problem')} not shown`,
    suppressed: (count) => `${english.numbers.format(count)} suppressed by comments`,
    known: (count) => `${english.numbers.format(count)} known from the baseline`,
    nothingElse: (files, asOf) => `Nothing else found in ${plural(files, 'file')}, as of ${asOf}`,
  },
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    help: 'gợi ý',
    summary: (counts, files, asOf) => {
      const parts = found(counts).map(
        ([severity, count]) => `${vietnamese.numbers.format(count)} ${CHECK_WORDS.vi.severity[severity]}`,
      );
      const result = parts.length > 0 ? vietnamese.lists.format(parts) : 'Không phát hiện vấn đề nào';
      return `${result} trong ${vietnamese.numbers.format(files)} tệp, tính đến ngày ${createFormat('vi').date(asOf)}`;
    },
    baseFolder: 'thư mục nơi chạy logframe',
    hidden: (count) => `còn ${vietnamese.numbers.format(count)} vấn đề không hiển thị`,
    suppressed: (count) => `${vietnamese.numbers.format(count)} được tắt bằng chú thích`,
    known: (count) => `${vietnamese.numbers.format(count)} đã biết từ trước`,
    nothingElse: (files, asOf) =>
      `Không phát hiện vấn đề nào khác trong ${vietnamese.numbers.format(files)} tệp, tính đến ngày ${createFormat('vi').date(asOf)}`,
  },
};

function found(counts: SeverityCounts): readonly (readonly [Severity, number])[] {
  return SEVERITIES.map((severity) => [severity, counts[severity]] as const).filter(([, count]) => count > 0);
}

function plural(count: number, noun: string): string {
  return `${english.numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
