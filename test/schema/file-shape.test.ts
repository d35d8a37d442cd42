import { describe, expect, it } from 'vitest';
import { orUnknown } from '../../src/schema/common-schemas.js';
import { shapeOf } from '../../src/schema/file-shape.js';
import { meant } from '../../src/schema/meanings.js';
import { choose, list, mapOf } from '../../src/schema/node-schemas.js';
import { fields } from '../../src/schema/record.js';
import { date, names, refersTo, string } from '../../src/schema/scalar-schemas.js';

const DATE = { scalar: { role: 'date' } };
const LINE = { scalar: { role: 'reference', kind: 'line' } };

describe('the shape of a schema', () => {
  it('has what is said of a single value, also where the key may be left out or has a default', () => {
    expect(shapeOf(date)).toEqual(DATE);
    expect(shapeOf(date.optional())).toEqual(DATE);
    expect(shapeOf(names('line').default('B1'))).toEqual({ scalar: { role: 'name', kind: 'line' } });
    expect(shapeOf(date.transform(({ last }) => last))).toEqual(DATE);
  });

  it('has the keys of a map under which something has a meaning, and no others', () => {
    const map = fields<{ on: unknown; note: string }>({ on: date, note: string });
    expect(shapeOf(map)).toEqual({ map: { entries: new Map([['on', DATE]]) } });
    expect(shapeOf(fields<{ note: string }>({ note: string }))).toEqual({});
  });

  it('has the items of a list and what stands under keys that the writer chooses', () => {
    expect(shapeOf(list(date))).toEqual({ item: DATE });
    expect(shapeOf(mapOf(date, '{ a: 2023 }'))).toEqual({ map: { entries: new Map(), chosen: DATE } });
  });

  it('says of a map whose keys are ids what they refer to', () => {
    const meaning = { role: 'keys', kind: 'line' } as const;
    expect(shapeOf(meant(mapOf(string, '{ B1: a }'), meaning))).toEqual({ map: { meaning, entries: new Map() } });
  });

  it('is that of all schemas of a choice: a value, a map and a list may mean different things', () => {
    const map = fields<{ line: string }>({ line: refersTo('line') });
    const other = fields<{ on: unknown }>({ on: date });
    const all = [date, map, other, list(map)];
    expect(shapeOf(choose<unknown>(all, () => map))).toEqual({
      ...DATE,
      map: {
        entries: new Map([
          ['line', LINE],
          ['on', DATE],
        ]),
      },
      item: { map: { entries: new Map([['line', LINE]]) } },
    });
    expect(shapeOf(orUnknown(date))).toEqual(DATE);
  });

  it('cannot give one place two meanings', () => {
    expect(() => shapeOf(choose<unknown>([date, refersTo('line')], () => date))).toThrow(
      'date and reference at one place',
    );
  });
});
