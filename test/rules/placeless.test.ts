import { describe, expect, it } from 'vitest';
import { type Money, money } from '../../src/model/money.js';
import { exactly, type Quantity } from '../../src/model/quantity.js';
import { SourceText } from '../../src/model/source-text.js';
import type { Report } from '../../src/rules/rule.js';
import { withoutPlace } from '../../src/rules/without-place.js';
import { holdsSource } from '../support/holds-source.js';

const place = { source: new SourceText('p.yaml', '60'), start: 0, end: 2 };
const days: Quantity = { ...exactly(60), at: place };
const rate: Money = { ...money(exactly(180_000), 'VND'), at: place };

describe('the arguments of a finding', () => {
  const taken: unknown[] = [];
  const report: Report<{ readonly days: Quantity; readonly rates?: readonly Money[] | undefined }> = (_, args) => {
    taken.push(args);
  };

  it('take numbers without their place, which the compiler sees to', () => {
    // @ts-expect-error: the number knows where it was written
    report(place, { days });
    // @ts-expect-error: so does an amount in a list
    report(place, { days: withoutPlace(days), rates: [rate] });
    report(place, { days: withoutPlace(days), rates: [withoutPlace(rate)] });
    expect(taken.map(holdsSource)).toEqual([true, true, false]);
    expect(taken.at(-1)).toEqual({ days: exactly(60), rates: [money(exactly(180_000), 'VND')] });
  });
});
