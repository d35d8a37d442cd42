import type { FormatDefinition } from '../format-definition.js';

/** The outputs of `logframe config --format`. */
export const CONFIG_FORMATS = [
  { name: 'terminal', extensions: ['.txt'], isDefault: true },
  { name: 'json', extensions: ['.json'] },
] as const satisfies readonly FormatDefinition[];
