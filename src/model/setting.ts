import type { Place } from './place.js';

/** What decided a setting. */
export type Origin =
  /** An option of the command line, `--as-of`. */
  | { readonly kind: 'flag'; readonly name: string }
  /** A variable of the environment, `LOGFRAME_AS_OF`. */
  | { readonly kind: 'variable'; readonly name: string }
  /** A configuration or a project file. */
  | { readonly kind: 'file'; readonly place: Place }
  | { readonly kind: 'terminal' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'default' };

/** A value that holds in a run, and what decided it. */
export interface Setting<T> {
  readonly value: T;
  readonly origin: Origin;
}

export function byFlag<T>(name: string, value: T): Setting<T> {
  return { value, origin: { kind: 'flag', name } };
}

export function byVariable<T>(name: string, value: T): Setting<T> {
  return { value, origin: { kind: 'variable', name } };
}

export function byFile<T>(place: Place, value: T): Setting<T> {
  return { value, origin: { kind: 'file', place } };
}

export function byDefault<T>(value: T): Setting<T> {
  return { value, origin: { kind: 'default' } };
}
