import { join } from 'node:path';
import { explainAllMarkdown, explainRuleMarkdown } from '../../render/explain/explain-markdown.js';
import { explainAllTerminal, explainRuleTerminal } from '../../render/explain/explain-terminal.js';
import { findRule, suggestRules } from '../../rules/find-rule.js';
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

/** `logframe explain`: the page of a rule, or all rules. */
export const explain: RunCommand = async ({ paths: [word], options, io, timing, progress }) => {
  const format = chooseFormat(options.format, options.output, FORMATS, BY_EXTENSION);
  checkOutput(options.output, io.cwd);
  const rule = word === undefined ? undefined : ruleNamed(word);

  // Of the configuration only the language counts. One that is invalid keeps nobody from reading what LF801 means.
  const configs = new ConfigFinder(io.cwd, options.config === true ? undefined : options.config);
  const { config } = await configs.forFile(join(io.cwd, 'any.yaml'));
  const context = createContext(options, io, config);

  const { language } = context;
  const render = {
    terminal: () => (rule ? explainRuleTerminal(rule, context) : explainAllTerminal(RULES, context)),
    markdown: () => (rule ? explainRuleMarkdown(rule, language) : explainAllMarkdown(RULES, language)),
  };
  const text = render[format]();
  timing.end('render');
  await progress.end();
  await emit(text, options.output, io);
  return EXIT.fine;
};

function ruleNamed(word: string): AnyRule {
  const rule = findRule(word);
  if (!rule) throw new CannotRun({ kind: 'unknown-rule', word, suggestions: suggestRules(word) });
  return rule;
}
