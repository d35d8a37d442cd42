import { type ReaderFinding, readerFinding } from '../../diagnostics/reader-findings.js';
import { RULE_LEVELS } from '../../model/workspace-config.js';
import type { MapEntry, TreeNode } from '../../source/node.js';
import { ruleOf } from '../registry.js';
import { suggestCodes } from '../suggest-codes.js';

/** LF801 for what a configuration says of rules that do not exist, and of errors, which stay errors. */
export function checkRuleLevels(configuration: TreeNode): readonly ReaderFinding[] {
  const rules = configuration.kind === 'map' ? configuration.get('rules') : undefined;
  if (rules?.kind !== 'map') return [];
  return [...rules.entries].flatMap(([code, entry]) => checkLevel(code, entry) ?? []);
}

function checkLevel(code: string, { key, value }: MapEntry): ReaderFinding | undefined {
  const path = value.path;
  const rule = ruleOf(code);
  if (!rule) {
    return readerFinding('LF801', key, { problem: 'unknown-rule', code, suggestions: suggestCodes(code) }, { path });
  }
  const isAlwaysError = rule.severity === 'error' && rule.severityOf === undefined;
  const level = RULE_LEVELS.find((one) => value.kind === 'scalar' && one === value.text);
  if (!isAlwaysError || level === undefined || level === 'error') return undefined;
  return readerFinding('LF801', value, { problem: 'level-of-error', code, slug: rule.slug, level }, { path });
}
