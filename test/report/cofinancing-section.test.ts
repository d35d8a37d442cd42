import { describe, expect, it } from 'vitest';
import { linesOf, rowsOf, sectionOf } from '../support/printed-report.js';
import { assess, only, reportDocument, reportOf } from '../support/project.js';
import { sheetOfText } from '../support/sheet-of-text.js';

describe('a co-financing rule', () => {
  const rule = (more: string) =>
    assess(`
      cofinancing:
        - id: R
          as_written: "với 25% chi phí"
          interpretation: { vi: hiểu là ít nhất, en: read as a minimum }
          minimum: 33.33%
          contributors: [community, local-government]
          kinds: [cash, labour]
          of: total-cost
          per: subproject
          labour_day_limit: 200_000 VND
      subprojects:
        - id: S
          name: s
          status: completed
          ${more}`);

  it('is spelled out: who counts, which kinds, of what, over what, and how the sentence was read', async () => {
    const lines = linesOf(sectionOf([await rule('planned: []')], 'cofinancing'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'At least 33.33% of the total cost, for each sub-project; counted: community, local government; as cash, labour; labour counted up to 200,000 VND a day.',
        'In the source: “với 25% chi phí”',
        'Read as: read as a minimum',
      ]),
    );
  });

  it('shows a share just below its minimum as below it, with both ways to make up for it', async () => {
    const { cells, details } = only(
      rowsOf(
        await rule(`contributions:
            - { id: C1, from: community, kind: cash, amount: 33_325_000 }
            - { id: C2, from: grant, kind: cash, amount: 66_675_000 }
            - { id: C3, from: community, kind: land, amount: 9 }`),
        'cofinancing',
      ),
    );
    expect(cells).toMatchObject({
      denominator: '100,000,000',
      eligible: '33,325,000',
      share: '33.3%',
      verdict: 'not met',
    });
    expect(details).toEqual(
      expect.arrayContaining([
        'total: the sum of the contributions',
        'with evidence 0.0% (0)',
        'without evidence: C1 33,325,000',
        'shortfall: 5,000 VND (1 labour day at the limit) if the contributors (community, local government) replace funds from others (same total cost), or 7,500 VND if they add to them (higher total cost)',
        'all recorded 100,000,009 = total 100,000,000 + not in the total 9 (C3)',
        'not counted: C3 9 (land not in the total cost)',
      ]),
    );
  });

  it('rounds what is to be paid up to what can be, so that paying it is enough; data has it exact', async () => {
    const paid = (community: number, currency = 'VND') =>
      assess(`
      currency: ${currency}
      cofinancing: [{ id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }]
      subprojects:
        - id: S
          name: s
          status: completed
          contributions:
            - { id: C1, from: community, kind: cash, amount: ${community} }
            - { id: C2, from: grant, kind: cash, amount: 64_000_000 }`);
    const told = async (community: number, language: 'en' | 'vi' = 'en', currency = 'VND') =>
      only(rowsOf(await paid(community, currency), 'cofinancing', language));
    const before = await paid(16_000_000);
    expect((await told(16_000_000)).details.join('\n')).toContain('4,000,000 VND if');
    expect((await told(16_000_000)).details.join('\n')).toContain('or 5,333,334 VND if');
    expect((await told(16_000_000, 'vi')).details.join('\n')).toContain('5.333.334 VND');
    expect((await told(16_000_000, 'en', 'CHF')).details.join('\n')).toContain('or 5,333,333.34 CHF if');
    expect(reportOf(before).cofinancing[0]?.results[1]).toMatchObject({
      shortfall: { replace: '4000000', add: '5333333.333333' },
    });
    expect((await told(21_333_334)).cells).toMatchObject({
      share: '25.000001%',
      verdict: 'cannot be verified',
    });
    expect((await told(21_333_333)).cells).toMatchObject({ share: '24.999999%', verdict: 'not met' });
  });

  it('says a shortfall of the grant once, and with the bound of its amounts, in both languages', async () => {
    const assessed = (of: string, contributor: string) =>
      assess(`
      cofinancing:
        - { id: R, minimum: 25%, contributors: [${contributor}], kinds: [cash], of: ${of}, per: subproject }
      subprojects:
        - id: S
          name: s
          status: completed
          contributions:
            - { id: C1, from: ${contributor}, kind: cash, amount: 10 }
            - { id: C2, from: grant, kind: cash, amount: khoảng 100 }`);
    const ofGrant = await assessed('grant', 'local-government');
    expect(only(rowsOf(ofGrant, 'cofinancing')).details).toContain('shortfall: about 15 VND');
    expect(only(rowsOf(ofGrant, 'cofinancing', 'vi')).details).toContain('còn thiếu khoảng 15 VND');
    const ofTotal = await assessed('total-cost', 'organisation');
    expect(only(rowsOf(ofTotal, 'cofinancing')).details).toContain(
      'shortfall: about 18 VND if the contributors (organisations) replace funds from others (same total cost), or about 24 VND if they add to them (higher total cost)',
    );
    expect(only(rowsOf(ofTotal, 'cofinancing', 'vi')).details).toContain(
      'còn thiếu khoảng 18 VND nếu tổ chức góp thay phần của bên khác và tổng chi phí giữ nguyên; hoặc khoảng 24 VND nếu góp thêm và tổng chi phí tăng theo',
    );
  });

  it('says whether the total is the settled cost', async () => {
    const settled = await rule(`cost: 120
          contributions: [{ id: C1, from: community, kind: cash, amount: 30 }, { id: G, from: grant, kind: cash, amount: 70 }]`);
    const { cells, details } = only(rowsOf(settled, 'cofinancing'));
    expect(cells['denominator']).toBe('120');
    expect(details).toContain('total: the settled cost');
    expect(details).not.toContain('total: the sum of the contributions');
  });

  it('names what of a share has no evidence, and is silent where everything has', async () => {
    const evidence = (ofSecond: string) =>
      assess(`
      evidence: [{ id: E, kind: receipt, title: e }]
      cofinancing:
        - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
      subprojects:
        - id: S
          name: s
          status: completed
          contributions:
            - { id: C1, from: community, kind: cash, amount: 20, evidence: [E] }
            - { id: C2, from: community, kind: cash, amount: 20${ofSecond} }
            - { id: G, from: grant, kind: cash, amount: 60 }`);
    const { details } = only(rowsOf(await evidence(''), 'cofinancing'));
    expect(details).toEqual(expect.arrayContaining(['with evidence 20.0% (20)', 'without evidence: C2 20']));
    const whole = only(rowsOf(await evidence(', evidence: [E]'), 'cofinancing'));
    expect(whole.cells).toMatchObject({ share: '40.0%', evidencedShare: '40.0%' });
    expect(whole.details.filter((text) => text.includes('evidence'))).toEqual([]);
  });

  it('lists what does not count by its id, with the reason: a grant too, where it is rejected or comes later', async () => {
    const { details } = only(
      rowsOf(
        await rule(`contributions:
            - { id: C1, from: community, kind: cash, amount: 40 }
            - { id: C2, from: organisation, kind: cash, amount: 5 }
            - { id: G1, from: grant, kind: cash, amount: 60 }
            - { id: G2, from: grant, kind: cash, amount: 7, rejected: trùng }
            - { id: G3, from: grant, kind: cash, amount: 8, on: 2023-07-01 }`),
        'cofinancing',
      ),
    );
    expect(details).toContain(
      'not counted: C2 5 (organisations, not counted), G2 7 (rejected), G3 8 (after the as-of date)',
    );
  });

  it('says what was agreed beside what came in, with its own shortfall', async () => {
    const { details } = only(
      rowsOf(
        await rule(`planned: [{ id: C1, from: community, kind: cash, amount: 20 }, { id: G, from: grant, kind: cash, amount: 80 }]
          contributions: [{ id: C1, from: community, kind: cash, amount: 40 }, { id: G, from: grant, kind: cash, amount: 60 }]`),
        'cofinancing',
      ),
    );
    expect(details.at(-1)).toBe(
      'as agreed: 20.0% (20 of 100), not met; shortfall: 14 VND if the contributors (community, local government) replace funds from others (same total cost), or 20 VND if they add to them (higher total cost)',
    );
    expect(details.filter((text) => text.startsWith('short by'))).toEqual([]);
  });

  it('says what was agreed before the long list of what does not count', async () => {
    const { details } = only(
      rowsOf(
        await rule(`planned: [{ id: C1, from: community, kind: cash, amount: 40 }, { id: G, from: grant, kind: cash, amount: 60 }]
          contributions: [{ id: C1, from: community, kind: cash, amount: 40 }, { id: C2, from: organisation, kind: cash, amount: 5 }, { id: G, from: grant, kind: cash, amount: 60 }]`),
        'cofinancing',
      ),
    );
    expect(details.slice(-2)).toEqual([
      'as agreed: 40.0% (40 of 100), met',
      'not counted: C2 5 (organisations, not counted)',
    ]);
  });

  describe('over sub-projects of every status', () => {
    const several = (per: string) =>
      assess(`
        cofinancing:
          - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: ${per} }
        subprojects:
          - id: S1
            name: a
            status: completed
            contributions:
              - { id: C1, from: community, kind: cash, amount: 40 }
              - { id: C2, from: organisation, kind: cash, amount: 5 }
              - { id: C3, from: organisation, kind: cash, amount: 5 }
              - { id: G, from: grant, kind: cash, amount: 50 }
          - id: S2
            name: b
            status: in-progress
            contributions: [{ id: C1, from: organisation, kind: cash, amount: 100 }]
          - { id: S3, name: c, status: cancelled }
          - { id: S4, name: d, status: approved }`);

    it('does not judge what was cancelled, and counts it as its row says', async () => {
      const assessment = await several('subproject');
      expect(rowsOf(assessment, 'cofinancing').map(({ cells }) => cells['verdict'])).toEqual([
        'cannot be verified',
        'not met',
        'not judged',
        'not due',
      ]);
      expect(linesOf(sectionOf([assessment], 'cofinancing'))).toContain(
        '1 not met, 1 cannot be verified, 1 not due, 1 not judged. Those judged together: 20.0% (40 of 200); for information, not a verdict.',
      );
    });

    it('says which it counts together and which it leaves aside, and sums what does not count by reason', async () => {
      const { details } = only(rowsOf(await several('project'), 'cofinancing'));
      expect(details).toEqual(
        expect.arrayContaining([
          'counted together: S1, S2',
          'not judged: S3, S4',
          'without evidence: S1 C1 40',
          'not counted: contributors not counted, 3 contributions (110): S1 C2 C3, S2 C1',
        ]),
      );
    });
  });

  it('of the whole project with a sub-project in error keeps its one row, and names the sub-project and the line', async () => {
    const { projects } = await sheetOfText(`
      cofinancing:
        - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: project }
      subprojects:
        - { id: S1, name: Bể nước, status: completed, cost: '1,388' }
        - { id: S2, name: Kênh, status: completed, contributions: [{ id: C, from: community, kind: cash, amount: 5 }] }`);
    const { assessment } = only(projects);
    const { cells, details } = only(rowsOf(assessment, 'cofinancing'));
    expect(cells).toMatchObject({ name: 'All sub-projects', denominator: '?', share: '?', verdict: 'error' });
    expect(details).toEqual(['S1 Bể nước: withheld because of an error (line 10: LF204)']);
    const { results } = only(reportOf(assessment).cofinancing);
    expect(results).toEqual(
      ['planned', 'actual'].map((stage) => ({
        stage,
        share: { notComputable: 'error-in-file' },
        verdict: 'error',
        withheld: [{ path: 'subprojects.S1', code: 'LF204' }],
      })),
    );
  });

  it('of which nothing is in the total says so, and lists what is recorded', async () => {
    const { cells, details } = only(
      rowsOf(
        await rule(`contributions:
            - { id: C1, from: community, kind: cash, amount: 40, rejected: trùng }
            - { id: C2, from: community, kind: cash, amount: 5, on: 2023-07-01 }`),
        'cofinancing',
      ),
    );
    expect(cells).toMatchObject({ share: '?', verdict: 'no data' });
    expect(details).toEqual([
      'completed',
      'nothing that is recorded is in the total',
      'all recorded 45 = total 0 + not in the total 45 (C1, C2)',
      'not counted: C1 40 (rejected), C2 5 (after the as-of date)',
    ]);
  });

  it('says which amounts it lacks, and why in the words of the file, in both languages', async () => {
    const lacking = await rule(`cost: 900
          planned:
            - { id: P1, from: community, kind: labour, amount: { unknown: chưa thỏa thuận } }
            - { id: P2, from: grant, kind: cash, amount: 60 }
          contributions:
            - { id: C1, from: community, kind: cash, amount: 40 }
            - { id: C2, from: community, kind: labour, amount: { unknown: { vi: bảng chấm công chưa nộp, en: no timesheet } } }
            - { id: C3, from: other, kind: cash, amount: { unknown: in the settled cost } }`);
    const english = only(rowsOf(lacking, 'cofinancing'));
    expect(english.cells['verdict']).toBe('no data');
    expect(english.details).toEqual([
      'completed',
      'cannot be computed yet: C2 amount not known (no timesheet)',
      'as agreed: cannot be computed yet: P1 amount not known (chưa thỏa thuận)',
      'not counted: C3 amount not known: in the settled cost (others, not counted)',
    ]);
    expect(only(rowsOf(lacking, 'cofinancing', 'vi')).details).toEqual(
      expect.arrayContaining([
        'chưa tính được: C2 chưa rõ số tiền (bảng chấm công chưa nộp)',
        'theo thỏa thuận: chưa tính được: P1 chưa rõ số tiền (chưa thỏa thuận)',
      ]),
    );
  });

  it('gives the words why an amount is not known as data', async () => {
    const lacking = await rule(`contributions:
            - { id: C1, from: community, kind: cash, amount: 40 }
            - { id: C2, from: community, kind: labour, amount: { unknown: chưa chấm công }, rejected: x }`);
    const { cofinancing } = only(reportDocument([lacking]).projects);
    const result = only(cofinancing).results.find(({ stage }) => stage === 'actual');
    const words = { vi: 'chưa chấm công' };
    expect(result?.['contributions']).toMatchObject([{ contribution: 'C1' }, { contribution: 'C2', unknown: words }]);
    expect(result?.['excluded']).toMatchObject([{ contribution: 'C2', unknown: words }]);
  });

  it('of the whole project names the sub-projects of the amounts it lacks', async () => {
    const lacking = await assess(`
      cofinancing:
        - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: project }
      subprojects:
        - id: S1
          name: a
          status: completed
          contributions:
            - { id: C1, from: community, kind: cash, amount: { unknown: chưa chấm công } }
            - { id: C2, from: community, kind: cash, amount: { unknown: mất sổ }, rejected: x }
            - { id: C3, from: community, kind: cash, amount: 5, rejected: x }`);
    expect(only(rowsOf(lacking, 'cofinancing')).details).toEqual([
      'counted together: S1',
      'cannot be computed yet: S1 C1 amount not known (chưa chấm công)',
      'not counted: rejected, 2 contributions (5 + 1 not known): S1 C2 C3 (S1 C2 amount not known (mất sổ))',
    ]);
  });

  it('says how the total is made of what is recorded, in both languages', async () => {
    const assessed = await rule(`contributions:
            - { id: C1, from: community, kind: cash, amount: 40 }
            - { id: C2, from: organisation, kind: land, amount: 5 }
            - { id: C3, from: community, kind: land, amount: { unknown: chưa định giá }, rejected: x }
            - { id: G, from: grant, kind: land, amount: 60 }`);
    const known = await rule(`contributions:
            - { id: C1, from: community, kind: cash, amount: 40 }
            - { id: C2, from: organisation, kind: land, amount: 5 }
            - { id: G, from: grant, kind: land, amount: 60 }`);
    expect(only(rowsOf(known, 'cofinancing')).details).toContain(
      'all recorded 105 = total 100 + not in the total 5 (C2)',
    );
    expect(only(rowsOf(known, 'cofinancing', 'vi')).details).toContain(
      'tổng đã ghi 105 = tổng chi phí 100 + không tính vào tổng 5 (C2)',
    );
    // Of an amount that is not known there is no sum.
    const { details } = only(rowsOf(assessed, 'cofinancing'));
    expect(details.filter((text) => text.startsWith('all recorded'))).toEqual([]);
    expect(details).toContain(
      'not counted: C2 5 (land not in the total cost), C3 amount not known: chưa định giá (land not in the total cost)',
    );
  });

  it('that applies to none of the sub-projects says so, and these are listed with what is recorded', async () => {
    const of = (per: string) =>
      assess(`
      activities: [{ id: A, name: a }]
      cofinancing:
        - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: ${per}, applies_to: [A] }
      subprojects:
        - { id: S1, name: Kênh, status: completed, contributions: [{ id: G, from: grant, kind: cash, amount: 90_000_000 }] }
        - { id: S2, name: Đường, status: approved }`);
    for (const per of ['subproject', 'project']) {
      const lines = linesOf(sectionOf([await of(per)], 'cofinancing')).join('\n');
      expect(lines).toContain('The rule applies to no sub-project of this file.');
      expect(lines).not.toContain('No sub-project is recorded');
      expect(lines).toContain('Sub-projects that no co-financing rule applies to');
      expect(lines).toMatch(/S1 Kênh: 90,000,000 VND recorded/);
      expect(lines).toMatch(/S2 Đường: no contribution recorded/);
    }
  });

  it('is not needed for sub-projects to be shown', async () => {
    const assessed = await assess(
      'subprojects: [{ id: S1, name: Kênh, status: completed, contributions: [{ id: G, from: grant, kind: cash, amount: 9 }] }]',
    );
    expect(linesOf(sectionOf([assessed], 'cofinancing'), 'vi').join('\n')).toContain(
      'Tiểu dự án chưa có quy định đồng tài trợ áp dụng',
    );
  });

  it('without sub-projects says that it cannot be checked yet', async () => {
    const assessment = await assess(`
      cofinancing:
        - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }`);
    expect(linesOf(sectionOf([assessment], 'cofinancing'))).toContain(
      'No sub-project is recorded in the file, so the rule cannot be checked yet.',
    );
  });
});

it('prints the sums behind a pooled share in the currency they were pooled in', async () => {
  const pooled = await assess(`
    currency: VND
    exchange_rates: [{ from: CHF, to: VND, rate: 25_000, on: 2022-01-01 }]
    cofinancing:
      - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
    subprojects:
      - id: S1
        name: in francs
        status: completed
        cost: 1_000 CHF
        contributions: [{ id: C1, from: community, kind: cash, amount: 250 CHF, on: 2023-01-31 }]
      - id: S2
        name: in dong
        status: completed
        cost: 25_000_000 VND
        contributions: [{ id: C1, from: community, kind: cash, amount: 6_250_000 VND, on: 2023-01-31 }]`);
  expect(linesOf(sectionOf([pooled], 'cofinancing')).join('\n')).toContain(
    'Those judged together: 25.0% (12,500,000 of 50,000,000)',
  );
});
