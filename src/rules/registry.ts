import type { Code, Diagnostic, Finding, Severity } from '../diagnostics/diagnostic.js';
import type { Language } from '../model/text.js';
import LF801 from './configuration/LF801-config.js';
import LF601 from './dates/LF601-period-reversed.js';
import { READER_RULES } from './reader-rules.js';
import LF301 from './references/LF301-duplicate-id.js';
import LF302 from './references/LF302-dangling-reference.js';
import LF303 from './references/LF303-reference-cycle.js';
import type { AnyRule, FindingText } from './rule.js';

/** Every rule, in the order of the codes. */
export const RULES: readonly AnyRule[] = [...Object.values(READER_RULES), LF301, LF302, LF303, LF601, LF801];

/** What a workspace makes of warnings and notes: `{ LF412: 'error', LF509: 'off' }`. Errors stay errors. */
export type SeverityOverrides = Readonly<Partial<Record<Code, Severity | 'off'>>>;

const BY_CODE: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of a code, or nothing where there is no such code. */
export function ruleOf(code: string): AnyRule | undefined {
  return BY_CODE.get(code);
}

/** The words of a finding. */
export function describe(finding: Finding, language: Language): FindingText {
  return ruleOfFinding(finding).describe[language](argumentsOf(finding));
}

/** A finding with its severity in this run; nothing where the workspace has turned its rule off. */
export function toDiagnostic(finding: Finding, overrides: SeverityOverrides = {}): Diagnostic | undefined {
  const rule = ruleOfFinding(finding);
  const own = rule.severityOf?.(argumentsOf(finding)) ?? rule.severity;
  const severity = own === 'error' ? own : (overrides[finding.code] ?? own);
  return severity === 'off' ? undefined : { ...finding, slug: rule.slug, severity };
}

function ruleOfFinding({ code }: Finding): AnyRule {
  const rule = ruleOf(code);
  if (!rule) throw new RangeError(`no rule has the code ${code}`);
  return rule;
}

/** The registry forgets the type of a rule's arguments; that they are its own is what the code of a finding says. */
const argumentsOf = (finding: Finding): never => finding.args as never;
