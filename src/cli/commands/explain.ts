import { join } from 'node:path';
import { EXPLAIN_FORMATS, type ExplainFormat } from '../../render/explain/explain-formats.js';
import { explainRuleMarkdown, explainRulesMarkdown } from '../../render/explain/explain-markdown.js';
import { explainRulesTerminal, explainRuleTerminal } from '../../render/explain/explain-terminal.js';
import { findRules, suggestTopics } from '../../render/explain/find-rules.js';
import { RULES } from '../../rules/registry.js';
import type { AnyRule } from '../../rules/rule.js';
import { CannotRun } from '../cannot-run.js';
import { createContext } from '../context.js';
import { checkOutput, emit } from '../emit.js';
import { EXIT } from '../exit-code.js';
import { ConfigFinder } from '../find-config.js';
import type { RunCommand } from '../invocation.js';
import { chooseFormat } from '../output-format.js';

/** `logframe explain`: the page of a rule, the list of those on a topic, or of all. */
export const explain: RunCommand = async ({ paths: words, options, io, timing, progress }) => {
  const format = chooseFormat(options.format, options.output, EXPLAIN_FORMATS);
  checkOutput(options.output, io.cwd);
  const rules = words.length === 0 ? RULES : rulesAskedFor(words.join(' '));

  // Only the language of the configuration is used: an invalid one must not stop anybody from reading what LF801 means.
  const configs = new ConfigFinder(io.cwd, options.config === true ? undefined : options.config);
  const { config } = await configs.forFile(join(io.cwd, 'any.yaml'));
  const context = createContext(options, io, config);

  const { language } = context;
  const [rule, ...others] = rules;
  const one = others.length === 0 ? rule : undefined;
  const render: Readonly<Record<ExplainFormat, () => string>> = {
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
