import { join } from 'node:path';
import { explainRuleMarkdown, explainRulesMarkdown } from '../../render/explain/explain-markdown.js';
import { explainRulesTerminal, explainRuleTerminal } from '../../render/explain/explain-terminal.js';
import { findRules, suggestTopics } from '../../render/explain/find-rules.js';
import { RULES } from '../../rules/registry.js';
import type { AnyRule } from '../../rules/rule.js';
import { CannotRun } from '../cannot-run.js';
import type { RunCommand } from '../command-list.js';
import { createContext } from '../context.js';
import { checkOutput, emit } from '../emit.js';
import { EXIT } from '../exit-code.js';
import { ConfigFinder } from '../find-config.js';
import { chooseFormat } from '../output-format.js';

const FORMATS = ['terminal', 'markdown'] as const;
const BY_EXTENSION = { '.md': 'markdown', '.txt': 'terminal' } as const;

/** `logframe explain`: the page of a rule, the list of those on a topic, or of all. */
export const explain: RunCommand = async ({ paths: words, options, io, timing, progress }) => {
  const format = chooseFormat(options.format, options.output, FORMATS, BY_EXTENSION);
  checkOutput(options.output, io.cwd);
  const rules = words.length === 0 ? RULES : rulesAskedFor(words.join(' '));

  // Of the configuration only the language counts. One that is invalid keeps nobody from reading what LF801 means.
  const configs = new ConfigFinder(io.cwd, options.config === true ? undefined : options.config);
  const { config } = await configs.forFile(join(io.cwd, 'any.yaml'));
  const context = createContext(options, io, config);

  const { language } = context;
  const [rule, ...others] = rules;
  const one = others.length === 0 ? rule : undefined;
  const render = {
    terminal: () => (one ? explainRuleTerminal(one, context) : explainRulesTerminal(rules, context)),
    markdown: () => (one ? explainRuleMarkdown(one, language) : explainRulesMarkdown(rules, language)),
  };
  const text = render[format]();
  timing.end('render');
  await progress.end();
  await emit(text, options.output, io);
  return EXIT.fine;
};

function rulesAskedFor(asked: string): readonly AnyRule[] {
  const rules = findRules(asked);
  if (rules.length === 0) throw new CannotRun({ kind: 'unknown-rule', word: asked, suggestions: suggestTopics(asked) });
  return rules;
}
