import type { CheckRenderer } from './check-context.js';
import { renderConcise } from './render-concise.js';
import { renderJson } from './render-json.js';
import { renderPretty } from './render-pretty.js';

/** The outputs of `logframe check --format`, by their names. */
export const CHECK_FORMATS = {
  pretty: renderPretty,
  concise: renderConcise,
  json: renderJson,
} satisfies Record<string, CheckRenderer>;

export type CheckFormat = keyof typeof CHECK_FORMATS;
