import { describe, expect, it } from 'vitest';
import { activeTime, projectClock } from '../../src/calc/project-clock.js';
import { day } from '../../src/model/plain-date.js';
import { project } from '../support/project.js';

/** Over 2021-07-01 to 2024-12-31, unless the test says otherwise. */
async function clock(asOf: string, yaml: string) {
  return projectClock(await project(yaml), day(asOf));
}

const EXTENDED = `
  extensions:
    - { end: 2025-06-30, approved: 2024-11, reason: dịch }
    - { end: 2025-12-31, approved: 2025-05-15, reason: lũ }`;

describe('the end in force', () => {
  it.each([
    ['the one first agreed, before any extension is approved', '2024-11-29', '2024-12-31'],
    ['the extension, from the last day of the month of its approval on', '2024-11-30', '2025-06-30'],
    ['still the first extension the day before the second', '2025-05-14', '2025-06-30'],
    ['the newest of the extensions', '2025-05-15', '2025-12-31'],
  ])('is %s', async (_, asOf, end) => {
    expect(await clock(asOf, EXTENDED)).toMatchObject({ window: { start: '2021-07-01', end } });
  });

  it('is that of the newest approval, in whatever order they stand', async () => {
    const mixed =
      'extensions: [{ end: 2025-12-31, approved: 2025-05-15, reason: x }, { end: 2025-06-30, approved: 2024-11-30, reason: y }]';
    expect(await clock('2025-06-01', mixed)).toMatchObject({ window: { end: '2025-12-31' } });
  });

  it('is the last in the file of those approved on one day', async () => {
    const twice =
      'extensions: [{ end: 2025-12-31, approved: 2024-11-30, reason: x }, { end: 2025-06-30, approved: 2024-11-30, reason: y }]';
    expect(await clock('2025-06-01', twice)).toMatchObject({ window: { end: '2025-06-30' } });
  });
});

describe('the effective day', () => {
  it.each([
    ['the as-of date', 'summary: none', '2023-06-30', '2023-06-30', false],
    ['the day on which it ended', 'ended: 2023-03-31', '2023-06-30', '2023-03-31', true],
    ['the last day of the month in which it ended', 'ended: 2023-03', '2023-06-30', '2023-03-31', true],
    ['the as-of date before it ends', 'ended: 2023-07-01', '2023-06-30', '2023-06-30', false],
    ['the last day of the month in which it was suspended', 'suspended: 2023-02', '2023-06-30', '2023-02-28', false],
    [
      'the first day of a suspension that is open',
      'suspensions: [{ from: 2023-02, reason: x }]',
      '2023-06-30',
      '2023-02-01',
      false,
    ],
    [
      'the first day of a suspension on its last day',
      'suspensions: [{ from: 2023-02-10, until: 2023-06-30, reason: x }]',
      '2023-06-30',
      '2023-02-10',
      false,
    ],
    [
      'the as-of date on the day after a suspension',
      'suspensions: [{ from: 2023-02-10, until: 2023-06-29, reason: x }]',
      '2023-06-30',
      '2023-06-30',
      false,
    ],
    [
      'the first day of the suspension in which it ended',
      'ended: 2023-05-31\nsuspensions: [{ from: 2023-02-10, reason: x }]',
      '2023-06-30',
      '2023-02-10',
      true,
    ],
  ])('is %s', async (_, yaml, asOf, effectiveDay, hasEnded) => {
    expect(await clock(asOf, yaml)).toMatchObject({ effectiveDay, hasEnded });
  });
});

describe('the day on which it ended', () => {
  it('is that day also where it lies in a suspension, and nothing before it', async () => {
    const yaml = 'ended: 2023-05-31\nsuspensions: [{ from: 2023-02-10, reason: x }]';
    expect(await clock('2023-05-31', yaml)).toMatchObject({ ended: '2023-05-31', effectiveDay: '2023-02-10' });
    expect(await clock('2023-05-30', yaml)).toMatchObject({ ended: undefined });
  });
});

describe('pauses', () => {
  const pause = (yaml: string, asOf = '2023-06-30') => clock(asOf, yaml).then(({ pauses }) => pauses);
  const SPRING = 'suspensions: [{ from: 2023-02, until: 2023-03, reason: x }]';

  it('are suspensions that are over before the as-of date', async () => {
    expect(await pause(SPRING)).toEqual([{ start: '2023-02-01', end: '2023-03-31' }]);
    expect(await pause(SPRING, '2023-04-01')).toHaveLength(1);
    expect(await pause(SPRING, '2023-03-31')).toEqual([]);
  });

  it('are over before the project has ended', async () => {
    expect(await pause(`ended: 2023-04-01\n${SPRING}`)).toHaveLength(1);
    expect(await pause(`ended: 2023-03-31\n${SPRING}`)).toEqual([]);
  });
});

describe('active time', () => {
  const year = { start: day('2023-01-01'), end: day('2023-12-31') };
  const spring = { start: day('2023-04-01'), end: day('2023-06-30') };

  it.each([
    ['nothing before the start', '2022-12-31', 0],
    ['the first day', '2023-01-01', 1],
    ['the day before the pause', '2023-03-31', 90],
    ['nothing more in the pause', '2023-05-15', 90],
    ['the day after it', '2023-07-01', 91],
    ['by 31 August 152 of 274', '2023-08-31', 152],
    ['all of it on the last day', '2023-12-31', 274],
    ['all of it after the end', '2024-06-30', 274],
  ])('%s', (_, by, elapsed) => {
    expect(activeTime(year, day(by), [spring])).toEqual({ elapsed, total: 274 });
  });

  it('counts only the days of a pause that lie in the window', () => {
    const half = { start: day('2023-01-01'), end: day('2023-05-31') };
    expect(activeTime(half, day('2023-03-31'), [spring])).toEqual({ elapsed: 90, total: 90 });
  });

  it('of a window that a pause fills is due at its end', () => {
    const may = { start: day('2023-05-01'), end: day('2023-05-31') };
    expect(activeTime(may, day('2023-05-30'), [spring])).toEqual({ elapsed: 0, total: 1 });
    expect(activeTime(may, day('2023-05-31'), [spring])).toEqual({ elapsed: 1, total: 1 });
  });
});
