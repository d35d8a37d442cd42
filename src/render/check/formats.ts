import type { CheckRenderer } from './check-context.js';
import { renderConcise } from './render-concise.js';
import { renderGithub } from './render-github.js';
import { renderGitlab } from './render-gitlab.js';
import { renderJson } from './render-json.js';
import { renderJunit } from './render-junit.js';
import { renderMarkdown } from './render-markdown.js';
import { renderPretty } from './render-pretty.js';
import { renderSarif } from './render-sarif.js';

/** The outputs of `logframe check --format`, by their names. */
export const CHECK_FORMATS = {
  pretty: renderPretty,
  concise: renderConcise,
  json: renderJson,
  sarif: renderSarif,
  github: renderGithub,
  gitlab: renderGitlab,
  junit: renderJunit,
  markdown: renderMarkdown,
} satisfies Record<string, CheckRenderer>;

export type CheckFormat = keyof typeof CHECK_FORMATS;
