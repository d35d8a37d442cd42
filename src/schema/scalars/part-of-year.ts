import type { DateNumbers } from './date-numbers.js';

interface Months {
  readonly firstMonth: number;
  readonly month: number;
}

const YEAR = String.raw`(?:(?:\s*[/-]\s*|,? | năm | of )?(?<year>\d{4}))?`;

/** A quarter, in digits or Roman numbers. */
const QUARTER = new RegExp(String.raw`^(?:quý |q)(?<quarter>[1-4]|i{1,3}|iv)(?: năm)?${YEAR}$`, 'i');
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const PARTS: readonly (readonly [RegExp, Months])[] = (
  [
    ['đầu năm|early|beginning of|start of', { firstMonth: 1, month: 1 }],
    ['giữa năm|mid|middle of', { firstMonth: 6, month: 6 }],
    ['cuối năm|late|end of', { firstMonth: 12, month: 12 }],
    ['(?:6|sáu) tháng đầu năm|nửa đầu năm|first half of', { firstMonth: 1, month: 6 }],
    ['(?:6|sáu) tháng cuối năm|nửa cuối năm|second half of', { firstMonth: 7, month: 12 }],
  ] as const
).map(([words, months]) => [new RegExp(`^(?:${words})${YEAR}$`, 'i'), months]);

/** `cuối năm 2023`, `quý 2/2023`, `Q2 2023`, with or without the year. */
export function readPartOfYear(text: string): DateNumbers | undefined {
  const { quarter, year } = QUARTER.exec(text)?.groups ?? {};
  if (quarter !== undefined) {
    const month = 3 * (ROMAN[quarter.toLowerCase()] ?? Number(quarter));
    return { year: number(year), firstMonth: month - 2, month };
  }
  for (const [form, months] of PARTS) {
    const match = form.exec(text);
    if (match) return { year: number(match.groups?.['year']), ...months };
  }
  return undefined;
}

function number(year: string | undefined): number | undefined {
  return year === undefined ? undefined : Number(year);
}
