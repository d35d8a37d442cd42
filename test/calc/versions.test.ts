import { describe, expect, it } from 'vitest';
import { inForceTogether, newestInForce, originalVersion, versionInForce } from '../../src/calc/versions.js';
import type { RecordPlace } from '../../src/model/place.js';
import { day, parsePartialDate } from '../../src/model/plain-date.js';
import type { Version, Versioned } from '../../src/model/versioned.js';

interface Named {
  readonly name: string;
}

const at = {} as RecordPlace;

function dated(name: string, from?: string) {
  return { name, from: from === undefined ? undefined : parsePartialDate(from) };
}

function versions(...all: readonly (readonly [name: string, from?: string])[]): Versioned<Named> {
  const [first, ...later] = all.map(([name, from]): Version<Named> => {
    return { ...dated(name, from), at };
  });
  if (!first) throw new RangeError('no version');
  return { kind: 'versions', versions: [first, ...later] };
}

describe('the version in force', () => {
  const twice = versions(['old', '2022-07'], ['new', '2023-07-01']);

  it.each([
    ['2021-01-01', 'old'],
    ['2022-07-01', 'old'],
    ['2023-06-30', 'old'],
    ['2023-07-01', 'new'],
    ['2030-01-01', 'new'],
  ])('on %s is the newest whose first day is not later: %s', (on, name) => {
    expect(versionInForce(twice, day(on)).name).toBe(name);
  });

  it('holds from the first day of a month or year', () => {
    expect(versionInForce(versions(['old', '2022'], ['new', '2023']), day('2023-01-01')).name).toBe('new');
  });

  it('is the newest, in whatever order they stand, and of one day the last', () => {
    expect(versionInForce(versions(['new', '2023'], ['old', '2022']), day('2024-01-01')).name).toBe('new');
    expect(versionInForce(versions(['one', '2023'], ['other', '2023']), day('2024-01-01')).name).toBe('other');
  });

  it('is the only one of what was never revised', () => {
    expect(versionInForce<Named>({ kind: 'single', name: 'only' }, day('2000-01-01')).name).toBe('only');
  });

  it('is, without a date of its own, the one from the beginning', () => {
    const both = [dated('later', '2023-07-01'), dated('first')] as const;
    expect(newestInForce(both, day('2023-06-30')).name).toBe('first');
    expect(newestInForce(both, day('2023-07-01')).name).toBe('later');
  });
});

describe('the original version', () => {
  it('is the first in the file', () => {
    expect(originalVersion(versions(['old', '2022'], ['new', '2023'])).name).toBe('old');
  });
});

describe('two histories', () => {
  it('stand together in pairs, each once, in the order of time', () => {
    const pairs = inForceTogether(versions(['a', '2021'], ['b', '2023']), versions(['x', '2021'], ['y', '2022']));
    expect(pairs.map(([one, other]) => one.name + other.name)).toEqual(['ax', 'ay', 'by']);
  });

  it('begin with the undated ones, which hold from the beginning', () => {
    const pairs = inForceTogether(versions(['a'], ['b', '2023']), versions(['x'], ['y', '2022']));
    expect(pairs.map(([one, other]) => one.name + other.name)).toEqual(['ax', 'ay', 'by']);
  });

  it('of single entries are one pair', () => {
    const one: Versioned<Named> = { kind: 'single', name: 'a' };
    expect(inForceTogether(one, one)).toHaveLength(1);
  });
});
