import type { SeverityOverrides } from './registry.js';

/** The codes of the rules that a workspace switches off, sorted: `['LF412', 'LF704']`. */
export function rulesOff(overrides: SeverityOverrides = new Map()): readonly string[] {
  return [...overrides].flatMap(([code, level]) => (level === 'off' ? code : [])).sort();
}
