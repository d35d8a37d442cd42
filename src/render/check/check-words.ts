import type { Severity } from '../../diagnostics/diagnostic.js';
import { SEVERITIES, type SeverityCounts } from '../../diagnostics/limit-problems.js';
import type { Language } from '../../model/text.js';

interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly help: string;
  /** Closes the list: what was found in so many files. */
  readonly summary: (counts: SeverityCounts, files: number) => string;
  /** Says that the list is not complete. */
  readonly hidden: (count: number) => string;
}

const english = { numbers: new Intl.NumberFormat('en-GB'), lists: new Intl.ListFormat('en-GB') };
const vietnamese = { numbers: new Intl.NumberFormat('vi-VN'), lists: new Intl.ListFormat('vi-VN') };

/** The words of `logframe check` around the messages of the rules. */
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    help: 'help',
    summary: (counts, files) => {
      const parts = found(counts).map(([severity, count]) => plural(count, CHECK_WORDS.en.severity[severity]));
      if (parts.length > 0) return `${english.lists.format(parts)} in ${plural(files, 'file')}`;
      return `${plural(files, 'file')}: form, ids and references are right`;
    },
    hidden: (count) => `${plural(count, 'more problem')} not shown`,
  },
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    help: 'gợi ý',
    summary: (counts, files) => {
      const parts = found(counts).map(
        ([severity, count]) => `${vietnamese.numbers.format(count)} ${CHECK_WORDS.vi.severity[severity]}`,
      );
      const where = `${vietnamese.numbers.format(files)} tệp`;
      if (parts.length > 0) return `${vietnamese.lists.format(parts)} trong ${where}`;
      return `${where}: cách viết, mã và tham chiếu đều đúng`;
    },
    hidden: (count) => `còn ${vietnamese.numbers.format(count)} vấn đề không hiển thị`,
  },
};

function found(counts: SeverityCounts): readonly (readonly [Severity, number])[] {
  return SEVERITIES.map((severity) => [severity, counts[severity]] as const).filter(([, count]) => count > 0);
}

function plural(count: number, noun: string): string {
  return `${english.numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
