import type { FormatDefinition } from '../format-definition.js';
import type { CheckRenderer } from './check-context.js';

/** An output of `logframe check`. */
export interface CheckFormatDefinition extends FormatDefinition {
  /**
   * Where its list of findings stops unless `--max-problems` says otherwise; absent where it has no end. People read no
   * more; GitHub keeps 5,000 results of a SARIF file and refuses one with more than 25,000.
   */
  readonly most?: number;
  /** Whether it says how many findings it leaves out. What it does not say goes to standard error. */
  readonly saysUnseen: boolean;
  /** Loads its renderer: a run needs one of them, and SARIF brings the page of every rule. */
  readonly load: () => Promise<CheckRenderer>;
}

/** The outputs of `logframe check --format`, in the order of the help. */
export const CHECK_FORMAT_DEFINITIONS = [
  {
    name: 'pretty',
    extensions: ['.txt'],
    isDefault: true,
    most: 100,
    saysUnseen: true,
    load: async () => (await import('./render-pretty.js')).renderPretty,
  },
  {
    name: 'concise',
    extensions: [],
    saysUnseen: false,
    load: async () => (await import('./render-concise.js')).renderConcise,
  },
  {
    name: 'json',
    extensions: ['.json'],
    saysUnseen: true,
    load: async () => (await import('./render-json.js')).renderJson,
  },
  {
    name: 'sarif',
    extensions: ['.sarif'],
    most: 5000,
    saysUnseen: true,
    load: async () => (await import('./render-sarif.js')).renderSarif,
  },
  {
    name: 'github',
    extensions: [],
    saysUnseen: false,
    load: async () => (await import('./render-github.js')).renderGithub,
  },
  {
    name: 'gitlab',
    extensions: [],
    saysUnseen: false,
    load: async () => (await import('./render-gitlab.js')).renderGitlab,
  },
  {
    name: 'junit',
    extensions: ['.xml'],
    saysUnseen: false,
    load: async () => (await import('./render-junit.js')).renderJunit,
  },
  {
    name: 'markdown',
    extensions: ['.md'],
    saysUnseen: true,
    load: async () => (await import('./render-markdown.js')).renderMarkdown,
  },
] as const satisfies readonly CheckFormatDefinition[];

export type CheckFormat = (typeof CHECK_FORMAT_DEFINITIONS)[number]['name'];

/** The names of the outputs of `logframe check --format`. */
export const CHECK_FORMATS: readonly CheckFormat[] = CHECK_FORMAT_DEFINITIONS.map(({ name }) => name);

/** All that is said of a format. */
export function checkFormat(name: CheckFormat): CheckFormatDefinition {
  const format = CHECK_FORMAT_DEFINITIONS.find((one) => one.name === name);
  if (!format) throw new RangeError(`no format ${name}`);
  return format;
}

/** The renderer of a format. */
export function loadCheckFormat(name: CheckFormat): Promise<CheckRenderer> {
  return checkFormat(name).load();
}
