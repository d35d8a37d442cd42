import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { assessProject } from '../../src/calc/assess-project.js';
import type { Derivation, Operand } from '../../src/calc/figure.js';
import { FORMULAS } from '../../src/calc/formulas.js';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { SUBPROJECT_STATUSES } from '../../src/model/cofinancing.js';
import type { Share } from '../../src/model/indicator.js';
import type { Place } from '../../src/model/place.js';
import { day } from '../../src/model/plain-date.js';
import type { Quantity } from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';
import { evaluateFormula } from '../support/evaluate-formula.js';
import { figuresOf } from '../support/figures-of.js';
import { type Fraction, fractionOf, over } from '../support/fraction.js';
import { loadProject } from '../support/load-project.js';
import { project } from '../support/project.js';

/** What is counted on the calendar and stands in no file; its place is that of the dates. */
const COUNTED = new Set(['elapsedDays', 'totalDays', 'intervals', 'intervalsToDate']);

const FILES = globSync(['test/golden/*.yaml', 'test/calc/fixtures/*.yaml', 'projects/**/*.yaml']).toSorted();
const DATES = ['2021-06-30', '2023-06-30', '2026-01-01'];

/** Computes a derivation again from its leaves; on the way every operand has to be what its own derivation gives. */
function recompute({ formula, operands }: Derivation, check: (leaf: Operand) => void): Fraction {
  const values = new Map<string, Fraction[]>();
  for (const operand of operands) {
    const value = operand.from ? recompute(operand.from, check) : exactValue(operand.quantity);
    expect(isSame(operand.quantity.number, value), `${operand.name} in ${formula}`).toBe(true);
    if (!operand.from) check(operand);
    values.set(operand.name, [...(values.get(operand.name) ?? []), value]);
  }
  return evaluateFormula(FORMULAS[formula], values);
}

function exactValue(quantity: Share): Fraction {
  const { number, numerator, denominator } = quantity;
  if (numerator && denominator) return over(exactValue(numerator), exactValue(denominator));
  if (!number.terminates) throw new Error(`${number} is no value that a file can hold`);
  return fractionOf(number.toString());
}

function isSame(number: Rational, { above, below }: Fraction): boolean {
  return number.times(Rational.of(below.toString())).equals(Rational.of(above.toString()));
}

/** The digits that count in a decimal: `8900000000` and `8.9` have the same. */
function significant(decimal: string): string {
  return decimal.replace(/[-_.]/g, '').replace(/^0+|0+$/g, '');
}

const textAt = ({ source, start, end }: Place): string => source.text.slice(start, end);

/** Whether the words at a place hold the number: its digits, or the level or yes or no that it stands for. */
function holds(text: string, quantity: Share, levels: ReadonlyMap<string, number>): boolean {
  const parts: readonly Quantity[] =
    quantity.numerator && quantity.denominator ? [quantity.numerator, quantity.denominator] : [quantity];
  const digits = new Set((text.match(/\d[\d_]*(?:\.\d+)?/g) ?? []).map(significant));
  if (parts.every(({ number }) => digits.has(significant(number.toString())))) return true;
  const index = { yes: 1, no: 0 }[text.trim()] ?? levels.get(text.trim());
  return index !== undefined && quantity.number.equals(Rational.of(index));
}

/** Half a unit of the last digit of a percent as it is written, 0.005 for `120%`; of `rounded_to: 0.2%`, half of that. */
function isHalfUnit(text: string, number: Rational): boolean {
  const [, digits = '', decimals = ''] = /(\d+(?:\.(\d+))?)%/.exec(text) ?? [];
  const isHalf = number.equals(Rational.of(digits).over(Rational.of(200)));
  return isHalf || number.equals(Rational.of('0.005').over(Rational.of(10 ** decimals.length)));
}

/** A sub-project that is counted is one, whatever its status: the place is that of the word. */
const isOne = (text: string, number: Rational): boolean =>
  number.equals(Rational.one) && SUBPROJECT_STATUSES.some((status) => status === text.trim());

function checkAll(assessment: ProjectAssessment, seen: Set<string>): number {
  const levels = new Map(
    (assessment.project.indicators ?? []).flatMap((one) =>
      'levels' in one ? one.levels.map(({ id }, index) => [id, index] as const) : [],
    ),
  );
  const figures = figuresOf(assessment);
  for (const { path, number, derivation } of figures) {
    const value = recompute(derivation, ({ name, quantity, at }) => {
      if (!at) throw new Error(`${path}: ${name} of ${derivation.formula} stands in no file`);
      if (COUNTED.has(name)) expect(quantity.number.isWhole).toBe(true);
      else if (name === 'subproject') expect(isOne(textAt(at), quantity.number)).toBe(true);
      else if (name === 'halfUnit') expect(isHalfUnit(textAt(at), quantity.number)).toBe(true);
      else
        expect(
          holds(textAt(at), quantity, levels),
          `${path}: ${quantity.number} in ${JSON.stringify(textAt(at))}`,
        ).toBe(true);
    });
    expect(isSame(number, value), `${path} by ${derivation.formula}`).toBe(true);
    noteFormulas(derivation, seen);
  }
  return figures.length;
}

function noteFormulas({ formula, operands }: Derivation, seen: Set<string>): void {
  seen.add(formula);
  for (const { from } of operands) if (from) noteFormulas(from, seen);
}

describe('every computed figure can be computed again from what stands in the files', () => {
  it.each(FILES)('%s', async (file) => {
    const loaded = await loadProject(file);
    let figures = 0;
    for (const date of DATES) figures += checkAll(assessProject(loaded, day(date)), new Set());
    expect(figures).toBeGreaterThan(0);
  });

  it('and one of them uses every formula there is', async () => {
    const seen = new Set<string>();
    const fixture = await loadProject('test/calc/fixtures/every-formula.yaml');
    for (const date of DATES) checkAll(assessProject(fixture, day(date)), seen);
    expect(Object.keys(FORMULAS).filter((formula) => !seen.has(formula))).toEqual([]);
  });

  it('the check notices a figure that its formula does not give', async () => {
    const assessment = assessProject(await project('summary: x'), day('2023-06-30'));
    const { elapsed } = assessment.timeline;
    const wrong = {
      ...assessment,
      timeline: {
        ...assessment.timeline,
        elapsed: { ...elapsed, quantity: { ...elapsed.quantity, number: Rational.of('0.57') } },
      },
    };
    expect(() => checkAll(wrong, new Set())).toThrow('timeline.elapsed by elapsed-share');
  });
});
