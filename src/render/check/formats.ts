import type { CheckRenderer } from './check-context.js';

/** The outputs of `logframe check --format`, by their names. */
export const CHECK_FORMATS = ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];

const RENDERERS: Readonly<Record<CheckFormat, () => Promise<CheckRenderer>>> = {
  pretty: async () => (await import('./render-pretty.js')).renderPretty,
  concise: async () => (await import('./render-concise.js')).renderConcise,
  json: async () => (await import('./render-json.js')).renderJson,
  sarif: async () => (await import('./render-sarif.js')).renderSarif,
  github: async () => (await import('./render-github.js')).renderGithub,
  gitlab: async () => (await import('./render-gitlab.js')).renderGitlab,
  junit: async () => (await import('./render-junit.js')).renderJunit,
  markdown: async () => (await import('./render-markdown.js')).renderMarkdown,
};

/** The renderer of a format. It is loaded when it is wanted: a run needs one of them, and SARIF brings every rule's page. */
export function loadCheckFormat(format: CheckFormat): Promise<CheckRenderer> {
  return RENDERERS[format]();
}
