import { describe, expect, it } from 'vitest';
import { isCountedUnit } from '../../src/schema/counted-units.js';

describe('a unit', () => {
  it.each(['người', 'Lượt  người', 'HỘ GIA ĐÌNH', 'khóa', 'khoá tập huấn', 'cuộc họp thôn', 'tiểu dự án', 'tổ/thôn'])(
    'is counted in Vietnamese: %s',
    (unit) => expect([unit, unit.normalize('NFD')].map(isCountedUnit)).toEqual([true, true]),
  );

  it.each(['people', 'Village meetings', 'training courses', 'sub-projects', 'groups/villages'])(
    'is counted in English: %s',
    (unit) => expect(isCountedUnit(unit)).toBe(true),
  );

  it.each([
    'km',
    'ha',
    'm³',
    'tấn',
    'ngày công',
    'người-ngày',
    'người/km²',
    'hộ/năm',
    'person-days',
    'training days',
    '',
  ])('can have fractions: %s', (unit) => expect(isCountedUnit(unit)).toBe(false));
});
