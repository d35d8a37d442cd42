import { expect, it } from 'vitest';
import { findCircles } from './find-circles.js';

const circlesOf = (targets: Readonly<Record<string, readonly string[]>>) =>
  findCircles(new Map(Object.entries(targets)));

it('finds the shortest way back, once for all that is on it', () => {
  expect(circlesOf({ a: ['b', 'c'], b: ['d'], c: ['a'], d: ['a'] })).toEqual([
    ['a', 'c'],
    ['b', 'd', 'a'],
  ]);
  expect(circlesOf({ a: ['b'], b: ['c'], c: ['a'] })).toEqual([['a', 'b', 'c']]);
  expect(circlesOf({ a: ['a'] })).toEqual([['a']]);
});

it('finds none where two ways only meet', () => {
  expect(circlesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});
