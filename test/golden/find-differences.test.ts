import { describe, expect, it } from 'vitest';
import { findDifferences } from './find-differences.js';

const output = {
  label: 'attention',
  elapsed: { ratio: '0.570313' },
  totalDays: 1280,
  missing: ['Q2', 'Q3'],
  flagged: false,
  indicators: [
    { id: 'A', status: 'ahead' },
    { id: 'B', status: 'off-track', breakdown: { sex: { female: '3' } } },
  ],
  results: [
    { subproject: 'SP-1', stage: 'planned', verdict: 'met' },
    { subproject: 'SP-1', stage: 'actual', verdict: 'not-met' },
  ],
  excluded: [
    { contribution: 'C1', reason: 'rejected', amount: '1' },
    { contribution: 'C1', reason: 'above-limit', amount: '2' },
  ],
};

describe('findDifferences: an expectation that is part of the output', () => {
  it.each([
    ['nothing at all', {}],
    ['some keys in another order', { totalDays: 1280, label: 'attention' }],
    ['words of a list', { missing: ['Q2', 'Q3'] }],
    ['one record of a list, by its id', { indicators: [{ id: 'B', breakdown: { sex: { female: '3' } } }] }],
    ['a result, by sub-project and stage', { results: [{ subproject: 'SP-1', stage: 'actual', verdict: 'not-met' }] }],
    ['an exclusion, by contribution and reason', { excluded: [{ contribution: 'C1', reason: 'above-limit', amount: '2' }] }],
  ])('has no differences: %s', (_, expected) => {
    expect(findDifferences(expected, output)).toEqual([]);
  });
});

describe('findDifferences: an expectation that is not', () => {
  it.each([
    ['a missing key', { status: 'x' }, 'project.status: missing'],
    ['another digit in a ratio', { elapsed: { ratio: '0.570312' } }, 'project.elapsed.ratio: expected "0.570312", found "0.570313"'],
    ['a number as text', { totalDays: '1280' }, 'project.totalDays: expected "1280", found 1280'],
    ['false for an absent key', { closed: false }, 'project.closed: missing'],
    ['a record that is not there', { indicators: [{ id: 'C' }] }, 'project.indicators.C: found 0 times'],
    ['another value in a record', { indicators: [{ id: 'B', status: 'ahead' }] }, 'project.indicators.B.status: expected "ahead", found "off-track"'],
    ['another stage', { results: [{ subproject: 'SP-1', stage: 'planned', verdict: 'not-met' }] }, 'project.results.SP-1 planned.verdict: expected "not-met", found "met"'],
    ['an object for a list', { indicators: { id: 'A' } }, expect.stringContaining('project.indicators: expected an object')],
    ['a list for an object', { elapsed: [{ id: 'A' }] }, expect.stringContaining('project.elapsed: expected a list')],
    ['an object for a word', { label: { ratio: '1' } }, 'project.label: expected an object, found "attention"'],
    ['fewer words than there are', { missing: ['Q2'] }, 'project.missing: expected Q2, found Q2, Q3'],
    ['an item without an identity', { indicators: ['A'] }, expect.stringContaining('cannot be looked up')],
  ])('names the difference: %s', (_, expected, difference) => {
    expect(findDifferences(expected, output)).toEqual([difference]);
  });

  it('does not take the first of two records with one id for the one that is meant', () => {
    expect(findDifferences([{ id: 'A' }], [{ id: 'A' }, { id: 'A' }])).toEqual(['project.A: found 2 times']);
  });

  it('names every difference, not only the first', () => {
    expect(findDifferences({ label: 'on-track', totalDays: 1 }, output)).toHaveLength(2);
  });
});
