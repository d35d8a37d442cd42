import { describe, expect, it } from 'vitest';
import { assess, type ReportedProject, reportOf } from '../../support/project.js';

const SUBPROJECTS = `
activities: [{ id: A1, name: A }, { id: A2, name: B }]
subprojects:
  - { id: S1, name: S, status: completed, activity: A1, contributions: [{ id: C, from: grant, kind: cash, amount: 60 }, { id: D, from: community, kind: cash, amount: 20, rejected: x }] }
  - { id: S2, name: S, status: completed, activity: A2 }
  - { id: S3, name: S, status: completed }
`;
const rule = (more: string) =>
  `{ minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject${more} }`;

async function appliedIn(...rules: readonly string[]) {
  const list = rules.map((one, at) => `  - ${rule(one).replace('{ ', `{ id: R${at}, `)}`).join('\n');
  const assessment = await assess(`${SUBPROJECTS}${rules.length > 0 ? `cofinancing:\n${list}\n` : ''}`);
  const data: Partial<ReportedProject> = reportOf(assessment);
  return {
    applied: (data.cofinancing ?? []).map(({ results }) => [...new Set(results.map(({ subproject }) => subproject))]),
    uncovered: data['uncovered'],
    recorded: assessment.uncovered.map(({ recorded }) => recorded?.quantity?.number.toString()),
  };
}

describe('a rule applies to', () => {
  it.each([
    ['every sub-project where it names none', '', ['S1', 'S2', 'S3']],
    ['the sub-projects of an activity', ', applies_to: [A2]', ['S2']],
    ['a sub-project by its own id', ', applies_to: [S3]', ['S3']],
    ['both, each once', ', applies_to: [A1, S1, S3]', ['S1', 'S3']],
  ])('%s', async (_, more, ids) => {
    expect((await appliedIn(more)).applied).toEqual([ids]);
  });
});

describe('the sub-projects that no rule applies to are listed', () => {
  it('with all that is recorded of them, what is rejected too', async () => {
    expect(await appliedIn(', applies_to: [S2]')).toMatchObject({
      uncovered: ['S1', 'S3'],
      recorded: ['80', undefined],
    });
  });

  it('where several rules leave them out', async () => {
    expect((await appliedIn(', applies_to: [S2]', ', applies_to: [A1]')).uncovered).toEqual(['S3']);
  });

  it('in a file without rules all of them', async () => {
    expect((await appliedIn()).uncovered).toEqual(['S1', 'S2', 'S3']);
  });

  it('and no list where there are none', async () => {
    expect((await appliedIn('')).uncovered).toBeUndefined();
  });
});
