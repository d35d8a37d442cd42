import { ceiling, compare, type Fraction, fraction, fractionOf, minus, over, plus, times } from './fraction.js';

/** All operands of a formula by their names; several of one name are a list. */
export type Operands = ReadonlyMap<string, readonly Fraction[]>;

const LISTS: Readonly<Record<string, (values: readonly Fraction[]) => Fraction>> = {
  sum: (values) => values.reduce(plus, fraction(0)),
  last: (values) => values.at(-1) ?? fail('last() of none'),
  greatest: (values) => values.reduce((best, one) => (compare(one, best) > 0 ? one : best)),
  least: (values) => values.reduce((best, one) => (compare(one, best) < 0 ? one : best)),
  count: (values) => fraction(values.length),
  ceiling: ([value = fail('ceiling() of none'), ...others]) =>
    others.length > 0 ? fail('ceiling() of several') : ceiling(value),
};

/**
 * Computes a formula as an auditor would: `+ − × /`, brackets, and the functions above, over exact fractions. It knows
 * nothing of the program but the notation.
 */
export function evaluateFormula(formula: string, operands: Operands): Fraction {
  const tokens = formula.match(/[A-Za-z]+|\d+(?:\.\d+)?|[+−×/(),]|\S/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? fail(`${formula} ends too early`);
  const skip = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const expect = (token: string): void => void (skip(token) || fail(`${formula}: expected ${token} at ${tokens[at]}`));

  function difference(): Fraction {
    let value = quotient();
    for (;;) {
      if (skip('+')) value = plus(value, quotient());
      else if (skip('−')) value = minus(value, quotient());
      else return value;
    }
  }

  function quotient(): Fraction {
    let value = single();
    for (;;) {
      if (skip('×')) value = times(value, single());
      else if (skip('/')) value = over(value, single());
      else return value;
    }
  }

  function single(): Fraction {
    const token = next();
    if (token === '(') {
      const value = difference();
      expect(')');
      return value;
    }
    if (/^\d/.test(token)) return fractionOf(token);
    const list = LISTS[token];
    if (list) return list(args());
    const [value, ...others] = operands.get(token) ?? [];
    if (others.length > 0) return fail(`${formula}: several operands are called ${token}`);
    return value ?? fail(`${formula}: no operand is called ${token}`);
  }

  /** A name that stands alone is all operands of that name. */
  function args(): readonly Fraction[] {
    expect('(');
    const name = tokens[at] ?? '';
    if (tokens[at + 1] === ')' && /^[A-Za-z]+$/.test(name)) {
      at += 2;
      return operands.get(name) ?? [];
    }
    const values = [difference()];
    while (skip(',')) values.push(difference());
    expect(')');
    return values;
  }

  const value = difference();
  return at === tokens.length ? value : fail(`${formula}: ${tokens[at]} is left over`);
}

function fail(message: string): never {
  throw new Error(message);
}
