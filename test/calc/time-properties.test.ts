import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/model/plain-date.js';
import { report } from '../support/project.js';

/** A project in which everything has an expectation: indicators, activities, milestones, plans. */
const PROJECT = `
period: { start: 2021-01-01, end: 2023-12-31 }
indicators:
  - { id: SUM, name: S, measure: count, unit: người, accumulates: sum, target: 1_200, actuals: [{ on: 2021-06-30, value: 210 }, { on: 2022-06-30, value: 305 }] }
  - { id: STATE, name: L, measure: number, unit: tấn/ha, accumulates: latest, baseline: { value: 3.2 }, target: 4.5, actuals: [{ on: 2022-03-31, value: 3.6 }] }
  - { id: YES, name: Y, measure: yes-no, target: yes, actuals: [{ on: 2022-03-31, value: no }] }
activities:
  - { id: A, name: A, planned: 40, unit: cuộc, done: [{ on: 2021-12-31, value: 11 }] }
  - { id: B, name: B, unit: lần, schedule: { every: quarter }, done: [{ on: 2021-12-31, value: 4 }] }
milestones:
  - { id: M, name: M, due: 2022-09-30 }
  - { id: N, name: N, due: 2023-09-30 }
budget:
  total: 900 triệu
  plans:
    - { id: P2021, period: { start: 2021-01-01, end: 2021-12-31 }, amount: 300 triệu }
    - { id: P2022, period: { start: 2022-01-01, end: 2022-12-31 }, amount: 300 triệu }
  disbursements: [{ id: D, on: 2021-05-15, amount: 190 triệu }]
`;

const dayWithin = (from: string, days: number) =>
  fc.integer({ min: 0, max: days - 1 }).map((after) => addDays(day(from), after));

describe('time', () => {
  it('as of a day before its approval an extension changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(dayWithin('2021-01-01', 682), async (asOf) => {
        const extended = await report(
          `extensions: [{ end: 2025-06-30, approved: 2022-11-15, reason: dịch }]\n${PROJECT}`,
          asOf,
        );
        const { timeline, ...rest } = extended;
        const { originalEnd, ...time } = timeline;
        expect(originalEnd).toBe('2023-12-31');
        expect({ ...rest, timeline: time }).toEqual(await report(PROJECT, asOf));
      }),
      { numRuns: 25, seed: 8 },
    );
  });

  it('a project that has closed stays as it closed', async () => {
    const closed = `ended: 2022-08-31\n${PROJECT}`;
    const then = await report(closed, '2022-08-31');
    const { effectiveDay: _, ...time } = then.timeline;
    await fc.assert(
      fc.asyncProperty(dayWithin('2022-09-01', 2000), async (asOf) => {
        const later = await report(closed, asOf);
        const { effectiveDay, ...timeline } = later.timeline;
        expect(effectiveDay).toBe('2022-08-31');
        expect({ ...later, timeline }).toEqual({ ...then, timeline: time });
      }),
      { numRuns: 25, seed: 8 },
    );
  });

  it('while a project is suspended, and for ever if it never resumes, nothing more is expected', async () => {
    const suspended = `suspensions: [{ from: 2022-07-10, reason: dịch }]\n${PROJECT}`;
    const then = await report(suspended, '2022-07-10');
    await fc.assert(
      fc.asyncProperty(dayWithin('2022-07-11', 2000), async (asOf) => {
        const { timeline, ...later } = await report(suspended, asOf);
        expect(timeline).toMatchObject({ effectiveDay: '2022-07-10', status: 'suspended' });
        const { timeline: _, ...rest } = then;
        expect(later).toEqual({ ...rest });
      }),
      { numRuns: 25, seed: 8 },
    );
  });
});
