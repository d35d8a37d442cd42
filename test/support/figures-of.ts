import type { Derivation } from '../../src/calc/figure.js';
import type { Rational } from '../../src/model/rational.js';
import { Rational as Exact } from '../../src/model/rational.js';

/** A computed figure of an assessment, with its path in it. */
export interface FoundFigure {
  readonly path: string;
  readonly number: Rational;
  readonly derivation: Derivation;
}

/** Every computed figure under a value, wherever it stands. Model records, places and numbers are not looked into. */
export function figuresOf(value: unknown, path = ''): readonly FoundFigure[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => figuresOf(item, `${path}[${index}]`));
  if (!isPlain(value) || 'file' in value) return [];
  const own = value['derivation'] === undefined ? [] : [found(value, path)];
  const inner = Object.entries(value).filter(([key]) => key !== 'derivation' && key !== 'quantity');
  return [...own, ...inner.flatMap(([key, one]) => figuresOf(one, path === '' ? key : `${path}.${key}`))];
}

function found(value: Readonly<Record<string, unknown>>, path: string): FoundFigure {
  const { derivation, quantity, yes, index } = value;
  if (!isDerivation(derivation)) throw new Error(`${path} has no derivation`);
  if (isQuantity(quantity)) return { path, number: quantity.number, derivation };
  if (typeof index === 'number') return { path, number: Exact.of(index), derivation };
  if (typeof yes === 'boolean') return { path, number: Exact.of(yes ? 1 : 0), derivation };
  throw new Error(`${path} has a derivation and no value`);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isDerivation(value: unknown): value is Derivation {
  return isPlain(value) && typeof value['formula'] === 'string' && Array.isArray(value['operands']);
}

function isQuantity(value: unknown): value is { readonly number: Rational } {
  return isPlain(value) && value['number'] instanceof Exact;
}
