import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessProject } from '../../../src/calc/assess-project.js';
import { day } from '../../../src/model/plain-date.js';
import LF401 from '../../../src/rules/indicators/LF401-direction-contradicts-target.js';
import LF407 from '../../../src/rules/indicators/LF407-interim-against-target.js';
import type { Placeless } from '../../../src/rules/placeless.js';
import type { Rule } from '../../../src/rules/rule.js';
import { project } from '../../support/project.js';

/** What a rule finds in one indicator with these keys, of a project from 2021 to 2024. */
async function found<Args>(rule: Rule<Args>, keys: string): Promise<readonly Placeless<Args>[]> {
  const asOf = day('2023-06-30');
  const read = await project(`
    period: { start: 2021, end: 2024 }
    indicators:
      - { id: I, name: Số hộ, unit: hộ, ${keys} }
  `);
  const findings: Placeless<Args>[] = [];
  rule.checkProject?.(
    { project: read, asOf, assessment: assessProject(read, asOf), registeredFiles: new Map() },
    (_, args) => {
      findings.push(args);
    },
  );
  return findings;
}

const amount = fc.integer({ min: 1, max: 9_999 });

describe('a target and a baseline that differ', () => {
  it('contradict exactly one of the two directions', async () => {
    await fc.assert(
      fc.asyncProperty(amount, amount, async (baseline, target) => {
        fc.pre(baseline !== target);
        const keys = `measure: count, accumulates: latest, baseline: { value: ${baseline} }, target: ${target}`;
        const [up, down] = await Promise.all([
          found(LF401, `${keys}, direction: increase`),
          found(LF401, `${keys}, direction: decrease`),
        ]);
        expect(up).toHaveLength(target < baseline ? 1 : 0);
        expect(down).toHaveLength(target > baseline ? 1 : 0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('increments for every year of a project', () => {
  const years = [2021, 2022, 2023, 2024] as const;
  const write = (values: readonly number[], target: number): string => {
    const interim = values.map(
      (value, index) => `{ during: { start: ${years[index]}, end: ${years[index]} }, value: ${value} }`,
    );
    return `measure: count, accumulates: sum, target: ${target}, interim: [${interim.join(', ')}]`;
  };
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

  it('are right only where they add up to the target, whose difference is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(amount, amount, amount, amount),
        fc.integer({ min: -1, max: 2 }),
        async (values, extra) => {
          const total = sumOf(values);
          const problems = await found(LF407, write(values, total - extra));
          expect(
            problems.map((one) => one.problem === 'sum' && [one.isOver, one.difference.number.toString()]),
          ).toEqual(extra === 0 ? [] : [[extra > 0, String(Math.abs(extra))]]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('may stay below the target where a year is left out, and never go beyond it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(amount, amount, amount), fc.integer({ min: -3, max: 3 }), async (values, extra) => {
        const problems = await found(LF407, write(values, sumOf(values) - extra));
        expect(problems).toHaveLength(extra > 0 ? 1 : 0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('targets that are about', () => {
  const running = (value: string, target: string): string =>
    `measure: count, accumulates: latest, target: ${target}, interim: [{ by: 2024-12-31, value: ${value} }]`;
  const increment = (value: string, target: string): string =>
    `measure: count, accumulates: sum, target: ${target}, interim: [{ during: { start: 2021, end: 2024 }, value: ${value} }]`;

  it.each([
    ['110', 'about 100', false],
    ['111', 'about 100', true],
    ['90', 'about 100', false],
    ['89', 'about 100', true],
    ['about 110', '100', false],
    ['about 112', '100', true],
    ['at least 100', '100', false],
    ['at least 101', '100', true],
  ] as const)('may be off by a tenth: %s of %s', async (value, target, isReported) => {
    expect(await found(LF407, running(value, target))).toHaveLength(isReported ? 1 : 0);
    expect(await found(LF407, increment(value, target))).toHaveLength(isReported ? 1 : 0);
  });

  it('contradict a baseline that is more than a tenth off', async () => {
    const from = (baseline: string, target: string): string =>
      `measure: count, accumulates: latest, baseline: { value: ${baseline} }, target: ${target}`;
    expect(await found(LF401, from('44', 'about 40'))).toEqual([]);
    expect(await found(LF401, from('45', 'about 40'))).toHaveLength(1);
    expect(await found(LF401, from('at most 60', '40'))).toEqual([]);
    expect(await found(LF401, from('at least 60', '40'))).toHaveLength(1);
  });
});

describe('running targets', () => {
  const write = (values: readonly number[], direction: string): string => {
    const interim = values.map((value, index) => `{ by: 202${index + 1}-06-30, value: ${value} }`);
    const [start, target] = direction === 'increase' ? [0, 9_999] : [9_999, 0];
    return `measure: count, accumulates: latest, direction: ${direction}, baseline: { value: ${start} }, target: ${target}, interim: [${interim.join(', ')}]`;
  };

  it('are found at each step back, and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 4 }), async (values) => {
        const falls = values.filter((value, index) => value < (values[index - 1] ?? 0)).length;
        const rises = values.filter((value, index) => value > (values[index - 1] ?? 9_999)).length;
        expect(await found(LF407, write(values, 'increase'))).toHaveLength(falls);
        expect(await found(LF407, write(values, 'decrease'))).toHaveLength(rises);
      }),
      { numRuns: 50 },
    );
  });

  it('count from the last day of what is written, so that the year of the end is in time and the next day is not', async () => {
    const due = (by: string): string =>
      `measure: count, accumulates: latest, target: 5, interim: [{ by: ${by}, value: 5 }]`;
    expect(await found(LF407, due('2024'))).toEqual([]);
    expect(await found(LF407, due('2024-12-31'))).toEqual([]);
    expect((await found(LF407, due('2025-01-01'))).map(({ problem }) => problem)).toEqual(['after-end']);
  });
});
