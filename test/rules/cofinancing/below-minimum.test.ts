import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/model/rational.js';
import LF501 from '../../../src/rules/cofinancing/LF501-cofinancing-below-minimum.js';
import { assess } from '../../support/project.js';

type Args = Parameters<typeof LF501.describe.en>[0];

async function findingsOf(yaml: string): Promise<readonly Args[]> {
  const assessment = await assess(yaml);
  const found: Args[] = [];
  LF501.checkProject?.(
    { project: assessment.project, asOf: assessment.asOf, assessment, registeredFiles: new Map() },
    (_, args) => {
      found.push(args);
    },
  );
  return found;
}

const projectWith = (subprojects: string, per = 'subproject', minimum = '25%') => `
evidence: [{ id: PT-01, kind: receipt }]
cofinancing:
  - { id: dan, minimum: ${minimum}, contributors: [community], kinds: [cash], of: total-cost, per: ${per} }
subprojects:
${subprojects}`;

const paid = (grant: number, community: number, id = 'TDA-01', status = 'completed', on = '2023-06-30') =>
  `  - { id: ${id}, name: Kênh, status: ${status}, contributions: [
      { id: C1, from: grant, kind: cash, amount: ${grant} },
      { id: C2, from: community, kind: cash, on: ${on}, amount: ${community}, evidence: [PT-01] } ] }`;

const given = (amount: Rational): number => Number(amount.toString());

describe('the two ways to make up for a shortfall', () => {
  const shortOnes = fc
    .record({ grant: fc.integer({ min: 1, max: 90_000_000 }), community: fc.integer({ min: 0, max: 40_000_000 }) })
    .filter(({ grant, community }) => community * 3 < grant);

  it('are enough to the đồng: one less is not', async () => {
    await fc.assert(
      fc.asyncProperty(shortOnes, async ({ grant, community }) => {
        const [found] = await findingsOf(projectWith(paid(grant, community)));
        const add = given(found?.add?.number ?? Rational.zero);
        const replace = given(found?.replace.number ?? Rational.zero);
        expect(await findingsOf(projectWith(paid(grant, community + add)))).toEqual([]);
        expect(await findingsOf(projectWith(paid(grant, community + add - 1)))).toHaveLength(1);
        expect(await findingsOf(projectWith(paid(grant - replace, community + replace)))).toEqual([]);
        expect(await findingsOf(projectWith(paid(grant - replace + 1, community + replace - 1)))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('keep the bound of the amounts they come from', async () => {
    const [found] = await findingsOf(projectWith(paid(70_000, 10_000).replace('70000', 'khoảng 70_000')));
    expect(found && LF501.describe.en(found).help?.replaceAll('\u00a0', ' ')).toContain(
      'short by about 10,000 VND if the total stays as it is and others pay less; or by about 13,334 VND',
    );
  });

  it('are said beside a share that is not shown as the minimum it misses', async () => {
    const [found] = await findingsOf(projectWith(paid(30_000_001, 10_000_000)));
    expect(found && LF501.describe.en(found).message).toContain('24.999999%');
  });
});

describe('how much a missed minimum weighs', () => {
  const severity = async (subprojects: string, per?: string) =>
    (await findingsOf(projectWith(subprojects, per))).map((args) => LF501.severityOf?.(args));

  it.each([
    ['completed', ['error']],
    ['reviewed', ['error']],
    ['in-progress', ['warning']],
    ['suspended', ['warning']],
    ['proposed', []],
    ['approved', []],
    ['cancelled', []],
  ])('of one that is %s: %j', async (status, expected) => {
    expect(await severity(paid(80, 10, 'TDA-01', status))).toEqual(expected);
  });

  it.each([
    ['cost: 101', ['error']],
    ['cost: about 101', []],
    ['cost: about 120', ['error']],
    ['cost: more than 101', ['error']],
    ['cost: at most 101', []],
  ])('is nothing where a bound leaves the minimum open: %s', async (cost, expected) => {
    const subproject = paid(75, 25).replace('contributions:', `${cost}, contributions:`);
    expect(await severity(subproject)).toEqual(expected);
  });

  it.each([
    ['reviewed', 'error'],
    ['cancelled', 'error'],
    ['in-progress', 'warning'],
    ['approved', 'warning'],
  ])('of all together, where the other one is %s: %s', async (status, expected) => {
    const both = `${paid(80, 10)}\n${paid(80, 10, 'TDA-02', status)}`;
    expect(await severity(both, 'project')).toEqual([expected]);
  });
});

it.each([
  ['its own period ends only later', 'period: { start: 2023-01-01, end: 2023-07-31 }, ', ''],
  ['a contribution comes only later', '', ', { id: C3, from: grant, kind: cash, on: 2023-07-31, amount: 1 }'],
])('is a warning for one that is completed by now, where %s', async (_, period, later) => {
  const one = paid(80, 10).replace('contributions:', `${period}contributions:`).replace(' ] }', `${later} ] }`);
  const [found] = await findingsOf(projectWith(one));
  expect(found && LF501.severityOf?.(found)).toBe('warning');
  expect(found && LF501.describe.en(found).message).toContain('so far');
});

it.each([
  ['its own period ends after the project', 'period: { start: 2023-01-01, end: 2025-07-31 }, ', ''],
  ['a contribution is dated after the project', '', ', { id: C3, from: grant, kind: cash, on: 2029-01-31, amount: 1 }'],
  ['what comes later is rejected', '', ', { id: C3, from: grant, kind: cash, on: 2023-07-31, amount: 1, rejected: x }'],
])('is an error all the same where %s, which cannot be true or does not count', async (_, period, later) => {
  const one = paid(80, 10).replace('contributions:', `${period}contributions:`).replace(' ] }', `${later} ] }`);
  const [found] = await findingsOf(projectWith(one));
  expect(found && LF501.severityOf?.(found)).toBe('error');
});

it('says first that the cost is in doubt where it is not the sum of the contributions', async () => {
  const [found] = await findingsOf(projectWith(paid(30, 10).replace('contributions:', 'cost: 4000, contributions:')));
  expect(found && LF501.describe.en(found).help).toMatch(/^the cost is not the sum of the contributions/);
});

it('names what comes only after the as-of date', async () => {
  const [found] = await findingsOf(projectWith(paid(80, 40, 'TDA-01', 'in-progress', '2023-07-01')));
  expect(found && LF501.describe.en(found).help).toContain('not counted: C2 40 VND (after the as-of date)');
});

it('sees no share of the grant in a minimum of 100 %, of which others pay nothing', async () => {
  const planned = projectWith(
    paid(40, 40, 'TDA-01', 'in-progress').replace('contributions:', 'planned:'),
    'subproject',
    '100%',
  );
  const [found] = await findingsOf(planned);
  expect(found).toMatchObject({ stage: 'planned', add: undefined, mistaken: undefined });
});
