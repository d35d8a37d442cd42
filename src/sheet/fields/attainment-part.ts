import type { Attainment } from '../../calc/indicator/indicator-assessment.js';
import type { Cell } from '../cell.js';
import type { Options } from '../cell-part.js';
import { figureSchema } from '../form.js';
import { partsOf } from '../parts-of.js';
import type { Part } from '../record-shape.js';
import { object, oneOfWords } from '../schema-shape.js';

/** How much of the way to a target is covered: of an indicator, or of a part that has a target. */
export function attainmentPart<A>(
  says: string,
  read: (of: A) => Attainment,
  options: Pick<Options<A>, 'idle' | 'column'> = {},
): Part<A> {
  const is = partsOf<A>();
  return is.cell(
    'attainment',
    says,
    'ratio',
    (of): Cell => {
      const attainment = read(of);
      return attainment.basis === 'maintain'
        ? { kind: 'term', of: 'kept', word: attainment.met ? 'met' : 'not-met' }
        : { kind: 'ratio', figure: attainment };
    },
    {
      ...options,
      beside: [
        is.term('basis', 'Where the way begins.', 'basis', (of) => read(of).basis),
        is.flag('met', 'Whether a level to maintain is kept.', (of) => {
          const attainment = read(of);
          return attainment.basis === 'maintain' ? attainment.met : undefined;
        }),
      ],
    },
    {
      schema: figureSchema('ratio', { basis: oneOfWords(['from-baseline', 'against-target']) }, [
        object('A level to maintain.', { basis: { const: 'maintain' }, met: { type: 'boolean' } }),
      ]),
    },
  );
}
