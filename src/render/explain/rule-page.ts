import { withholdsFigures } from '../../diagnostics/withholds-figures.js';
import type { Language } from '../../model/text.js';
import type { AnyRule } from '../../rules/rule.js';
import { CHECK_WORDS } from '../check/check-words.js';
import { EXPLAIN_WORDS, type Latitude } from './explain-words.js';

/** The page of a rule, in no format. Words between backticks are code. */
export interface RulePage {
  /** `LF204 ambiguous-number` */
  readonly title: string;
  readonly severity: string;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Lines of a project file or of the configuration. */
  | { readonly kind: 'yaml'; readonly text: string };

/** What a rule finds, why and when, what is wrong and right, how much it weighs and how to change that. */
export function rulePage(rule: AnyRule, language: Language): RulePage {
  const words = EXPLAIN_WORDS[language];
  const { summary, why } = rule.docs[language];
  const latitude = latitudeOf(rule);
  const blocks: PageBlock[] = [
    { kind: 'paragraph', text: asSentence(summary) },
    ...why.split(/\n+/).map((text): PageBlock => ({ kind: 'paragraph', text })),
    { kind: 'heading', text: words.wrong },
    { kind: 'yaml', text: rule.examples.bad },
    { kind: 'heading', text: words.right },
    { kind: 'yaml', text: rule.examples.good },
    { kind: 'heading', text: words.severity },
    { kind: 'paragraph', text: words.weight(rule.severity, latitude) },
  ];
  if (latitude.configurable !== 'no') {
    blocks.push({ kind: 'paragraph', text: words.configure }, { kind: 'yaml', text: `rules: { ${rule.code}: off }` });
  }
  if (latitude.silenceable !== 'no') {
    const comment = `# logframe-ignore ${rule.code}: ${words.reason}`;
    blocks.push({ kind: 'paragraph', text: words.silence }, { kind: 'yaml', text: comment });
  }
  return { title: titleOf(rule), severity: severityWords(rule, language), blocks };
}

export function titleOf({ code, slug }: AnyRule): string {
  return `${code} ${slug}`;
}

/** `error`, `warning`, `note`, or that it depends. */
export function severityWords({ severity, severityOf }: AnyRule, language: Language): string {
  return severityOf ? EXPLAIN_WORDS[language].varies : CHECK_WORDS[language].severity[severity];
}

/** A comment silences no error that makes the figures of its file wrong, and nothing about settings and comments. */
function latitudeOf({ code, severity, severityOf }: AnyRule): Latitude {
  const isAboutComments = code === 'LF801' || code === 'LF802';
  const hasGraveErrors = withholdsFigures({ code, severity: 'error' });
  const varies = severityOf !== undefined;
  const silenced = !hasGraveErrors ? 'yes' : varies ? 'unless-error' : severity === 'error' ? 'no' : 'yes';
  return {
    configurable: varies ? 'unless-error' : severity === 'error' ? 'no' : 'yes',
    silenceable: isAboutComments ? 'no' : silenced,
  };
}

function asSentence(words: string): string {
  const [first = '', ...others] = words;
  const sentence = `${first.toUpperCase()}${others.join('')}`;
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}
