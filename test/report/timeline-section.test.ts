import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/messages/format.js';
import { buildReport } from '../../src/report/build-report.js';
import { linesOf, plain, sectionOf } from '../support/printed-report.js';
import { assess } from '../support/project.js';
import { sheetOf } from '../support/sheet-of.js';

describe('the time of a project', () => {
  const lines = async (yaml: string, asOf: string, language: 'en' | 'vi' = 'en') =>
    linesOf(sectionOf([await assess(yaml, asOf)], 'timeline'), language);

  const TWICE = `
    extensions:
      - { end: 2025-06-30, approved: 2024-11-15, reason: dịch }
      - { end: 2025-12-31, approved: 2025-05-20, reason: lũ }`;

  it('says of each extension approved by then from which end to which', async () => {
    const first = 'Extended from 2024-12-31 to 2025-06-30, approved on 2024-11-15: dịch.';
    const second = 'Extended from 2025-06-30 to 2025-12-31, approved on 2025-05-20: lũ.';
    const extended = (all: string[]) => all.filter((line) => line.startsWith('Extended'));
    expect(extended(await lines(TWICE, '2024-11-14'))).toEqual([]);
    expect(extended(await lines(TWICE, '2025-05-19'))).toEqual([first]);
    expect(extended(await lines(TWICE, '2025-05-20'))).toEqual([first, second]);
    expect(await lines(TWICE, '2025-05-20', 'vi')).toContain(
      'Gia hạn từ 30/06/2025 đến 31/12/2025, phê duyệt ngày 20/05/2025: lũ.',
    );
  });

  it('of a closed project says at the top when it closed', async () => {
    const period = async (asOf: string, language: 'en' | 'vi') => {
      const format = createFormat(language);
      const { projects } = buildReport(sheetOf([await assess('ended: 2023-10-31', asOf)]));
      const fact = projects.flatMap(({ facts }) => facts).find(({ name }) => name(format) === format.words.fact.period);
      return fact && plain(fact.value(format));
    };
    expect(await period('2023-10-30', 'en')).toBe('2021-07-01 – 2024-12-31 (in progress)');
    expect(await period('2023-10-31', 'en')).toBe('2021-07-01 – 2024-12-31 (closed on 2023-10-31)');
    expect(await period('2023-10-31', 'vi')).toBe('01/07/2021 – 31/12/2024 (đóng ngày 31/10/2023)');
  });
});
