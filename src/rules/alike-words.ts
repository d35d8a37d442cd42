import type { AlikeCells, Finding } from '../diagnostics/diagnostic.js';
import type { Language } from '../model/text.js';
import { groupDigits } from './group-digits.js';
import type { FindingText } from './rule.js';

interface Words {
  readonly cells: (count: string, column: string) => string;
  readonly rows: (count: string) => string;
  /** Where the same is to be done as for the first one. */
  readonly same: string;
  readonly mark: ',' | '.';
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    cells: (count, column) => `${count} cells of the column \`${column}\``,
    rows: (count) => `${count} rows`,
    same: 'here too',
    mark: ',',
  },
  vi: {
    cells: (count, column) => `${count} ô ở cột \`${column}\``,
    rows: (count) => `${count} dòng`,
    same: 'ở đây cũng vậy',
    mark: '.',
  },
};

/**
 * The words of a finding that stands for many cells: how many, and for the next ones what to do there.
 * @param describe puts one of them into words
 */
export function describeAlike(
  text: FindingText,
  { count, column, next }: AlikeCells,
  language: Language,
  describe: (finding: Finding) => FindingText,
): FindingText {
  const { cells, rows, same, mark } = WORDS[language];
  const number = groupDigits(String(count), mark);
  const where = column === undefined ? rows(number) : cells(number, column);
  const labels = next.map((one, index) => {
    const { message, help } = describe(one);
    const words = help ?? message;
    return [`alike ${index + 1}`, words === text.help ? same : words];
  });
  return { ...text, message: `${text.message} (${where})`, labels: { ...text.labels, ...Object.fromEntries(labels) } };
}
