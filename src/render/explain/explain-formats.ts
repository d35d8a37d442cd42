import type { FormatDefinition } from '../format-definition.js';

/** The outputs of `logframe explain --format`. */
export const EXPLAIN_FORMATS = [
  { name: 'terminal', extensions: ['.txt'], isDefault: true },
  { name: 'markdown', extensions: ['.md'] },
] as const satisfies readonly FormatDefinition[];

export type ExplainFormat = (typeof EXPLAIN_FORMATS)[number]['name'];
