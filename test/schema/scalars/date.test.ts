import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/model/plain-date.js';
import { parseDate } from '../../../src/schema/scalars/date.js';
import { valueOf } from './value-of.js';

const adviceFor = (text: string) => {
  const { problem } = parseDate(text);
  if (problem?.code !== 'LF205') return problem;
  const { problem: kind, suggestion, isDayFirst, withoutYear } = problem.args;
  return [kind, suggestion ?? (withoutYear && `any year, ${withoutYear}`), ...(isDayFirst ? ['day first'] : [])];
};

describe('a date', () => {
  it.each([
    ['2021-07-01', '2021-07-01', '2021-07-01'],
    ['2021-07', '2021-07-01', '2021-07-31'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('is read from `%s`', (text, first, last) => {
    expect(valueOf(parseDate(text))).toMatchObject({ text, first, last });
  });

  it.each([
    ['01.07.2021', ['form', '2021-07-01', 'day first']],
    ['1/7/2021', ['form', '2021-07-01', 'day first']],
    ['7/7/2021', ['form', '2021-07-07']],
    ['31.12.2024', ['form', '2024-12-31']],
    ['12/31/2024', ['form', '2024-12-31']],
    ['1 - 7 - 2021', ['form', '2021-07-01', 'day first']],
    ['7/2012', ['form', '2012-07']],
    ['7/ 2012', ['form', '2012-07']],
    ['13/2012', ['impossible', undefined]],
    ['31/09', ['impossible', 'any year, 09-30']],
    ['32/09', ['impossible', undefined]],
    ['29/2', ['form', 'any year, 02-29']],
    ['3/4', ['form', 'any year, 04-03', 'day first']],
    ['30/09', ['form', 'any year, 09-30']],
    ['31/02/2021', ['short-month', '2021-02-28']],
    ['2021/07/01', ['form', '2021-07-01']],
    ['2021.7.1', ['form', '2021-07-01']],
    ['2021-7-1', ['form', '2021-07-01']],
    ['2021-7', ['form', '2021-07']],
    ['2021/07', ['form', '2021-07']],
    ['20210701', ['form', '2021-07-01']],
    ['2021-07-01T00:00:00Z', ['form', '2021-07-01']],
    ['2021-07-01 08:30', ['form', '2021-07-01']],
    ['4/30/2020 13:42', ['form', '2020-04-30']],
    ['30/04/2020 1:42:05 PM', ['form', '2020-04-30']],
    ['4/5/2020 13:42', ['form', '2020-05-04', 'day first']],
    ['2023-02-30', ['short-month', '2023-02-28']],
    ['2022-06-31', ['short-month', '2022-06-30']],
    ['2022-06-32', ['impossible', undefined]],
    ['2023-13', ['impossible', undefined]],
    ['44378', ['serial', '2021-07-01']],
    ['12130', ['form', undefined]],
    ['ngày 01 tháng 7 năm 2021', ['form', '2021-07-01']],
    ['Tháng 7/2021', ['form', '2021-07']],
    ['năm 2021', ['form', '2021']],
    ['1 July 2021', ['form', '2021-07-01']],
    ['Jul. 2021', ['form', '2021-07']],
    ['July 1st, 2021', ['form', '2021-07-01']],
    ['cuối tháng 6 năm 2023', ['form', '2023-06']],
    ['Quý I 2021', ['form', '2021-03']],
    ['quý 2/2023', ['form', '2023-06']],
    ['quý IV năm 2023', ['form', '2023-12']],
    ['Q3 2023', ['form', '2023-09']],
    ['quý 5/2023', ['form', undefined]],
    ['quý 2', ['form', 'any year, 06']],
    ['đầu năm 2023', ['form', '2023-01']],
    ['cuối năm 2023', ['form', '2023-12']],
    ['cuối năm', ['form', 'any year, 12']],
    ['6 tháng đầu năm 2023', ['form', '2023-06']],
    ['end of 2023', ['form', '2023-12']],
    ['mid-2023', ['form', '2023-06']],
    ['đến hết dự án', ['form', undefined]],
    ['1/7/21', ['form', undefined]],
  ])('is refused in `%s`', (text, advice) => {
    expect(adviceFor(text)).toEqual(advice);
  });

  it.each([
    ['quý 2/2023', '2023-04'],
    ['6 tháng cuối năm 2023', '2023-07'],
    ['cuối năm 2023', '2023-12'],
  ])('on which something begins is the first month of `%s`', (text, suggestion) => {
    expect(parseDate(text, true).problem).toMatchObject({ code: 'LF205', args: { problem: 'form', suggestion } });
  });

  it('that is suggested can be read', () => {
    const days = fc.integer({ min: 0, max: 36_000 }).map((offset) => addDays(day('1954-10-03'), offset));
    fc.assert(
      fc.property(days, fc.constantFrom('.', '/', '-', ' '), (date, mark) => {
        const [year, month, dayOfMonth] = date.split('-').map(Number);
        const [, suggestion] = adviceFor([dayOfMonth, month, year].join(mark)) as [string, string];
        expect(suggestion).toBe(date);
        expect(parseDate(suggestion).problem).toBeUndefined();
      }),
    );
  });
});
