import type { CurrencyTotal } from '../../calc/assess-portfolio.js';
import type { PartialTotal } from '../../calc/partial-total.js';
import type { Format } from '../../messages/format.js';
import { partsOf } from '../parts-of.js';
import type { Part } from '../record-shape.js';

/** A total of what is known; what is not known is left out and never a 0. */
export function known<A>(read: (of: A) => PartialTotal): readonly Part<A>[] {
  return [partsOf<A>().count('known', 'Of how many it is the total.', (of) => read(of).known)];
}

/** `known for 4 of 5` */
export function knownOf({ known: some }: PartialTotal, all: number) {
  return ({ words: say, count }: Format): string => say.knownOf({ known: count(some), all: count(all) });
}

/** Whose total it is: illustrative projects never mix with real ones. */
export function dataName(data: CurrencyTotal['data'], say: Format['words']): string {
  return data === 'illustrative' ? say.illustrativeProjects : say.realProjects;
}
