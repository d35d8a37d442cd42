import type { Diagnostic, Finding, Severity } from '../diagnostics/diagnostic.js';
import type { Language } from '../model/text.js';
import LF404 from './actuals/LF404-percent-out-of-range.js';
import LF405 from './actuals/LF405-series-falls.js';
import LF406 from './actuals/LF406-looks-cumulative.js';
import LF409 from './actuals/LF409-breakdown-mismatch.js';
import LF411 from './actuals/LF411-deviation-unexplained.js';
import LF412 from './actuals/LF412-stale-actuals.js';
import LF413 from './actuals/LF413-value-jump.js';
import LF415 from './actuals/LF415-duplicate-observation.js';
import LF416 from './actuals/LF416-period-not-reported.js';
import { describeAlike } from './alike-words.js';
import LF534 from './certainty/LF534-not-certain.js';
import LF501 from './cofinancing/LF501-cofinancing-below-minimum.js';
import LF502 from './cofinancing/LF502-cofinancing-not-evidenced.js';
import LF503 from './cofinancing/LF503-sources-and-uses.js';
import LF504 from './cofinancing/LF504-share-of-grant.js';
import LF505 from './cofinancing/LF505-double-counted.js';
import LF506 from './cofinancing/LF506-value-not-product.js';
import LF507 from './cofinancing/LF507-labour-above-limit.js';
import LF508 from './cofinancing/LF508-not-community-money.js';
import LF509 from './cofinancing/LF509-round-or-late.js';
import LF521 from './cofinancing/LF521-not-covered.js';
import LF522 from './cofinancing/LF522-undated.js';
import LF801 from './configuration/LF801-config.js';
import LF802 from './configuration/LF802-ignore-without-reason.js';
import LF601 from './dates/LF601-period-reversed.js';
import LF602 from './dates/LF602-outside-project-period.js';
import LF603 from './dates/LF603-after-as-of.js';
import LF604 from './dates/LF604-reporting-periods.js';
import LF605 from './dates/LF605-completed-without-data.js';
import LF606 from './dates/LF606-future-actual.js';
import LF607 from './dates/LF607-overdue.js';
import LF608 from './dates/LF608-vague-audit-window.js';
import LF510 from './disbursement/LF510-overspent.js';
import LF511 from './disbursement/LF511-plan-deviation.js';
import LF512 from './disbursement/LF512-plan-overwritten.js';
import LF513 from './disbursement/LF513-lines-do-not-add-up.js';
import LF514 from './disbursement/LF514-missing-rate.js';
import LF515 from './disbursement/LF515-rate-suspicious.js';
import LF516 from './disbursement/LF516-duplicate-payment.js';
import LF517 from './disbursement/LF517-refunds-exceed-payments.js';
import LF518 from './disbursement/LF518-advance-open.js';
import LF519 from './disbursement/LF519-rates-conflict.js';
import LF531 from './disbursement/LF531-unplanned-spending.js';
import LF532 from './disbursement/LF532-total-spans-plans.js';
import LF701 from './evidence/LF701-stated-differs.js';
import LF702 from './evidence/LF702-evidence-missing.js';
import LF703 from './evidence/LF703-evidence-changed.js';
import LF704 from './evidence/LF704-evidence-unused.js';
import LF705 from './evidence/LF705-personal-data.js';
import LF401 from './indicators/LF401-direction-contradicts-target.js';
import LF402 from './indicators/LF402-baseline-on-flow.js';
import LF403 from './indicators/LF403-bare-percent-pooled.js';
import LF407 from './indicators/LF407-interim-against-target.js';
import LF408 from './indicators/LF408-target-moved.js';
import LF410 from './indicators/LF410-unmeasurable-indicator.js';
import LF414 from './indicators/LF414-mixed-interim.js';
import LF417 from './indicators/LF417-decrease-without-baseline.js';
import { READER_RULES } from './reader-rules.js';
import LF301 from './references/LF301-duplicate-id.js';
import LF302 from './references/LF302-dangling-reference.js';
import LF303 from './references/LF303-reference-cycle.js';
import LF304 from './references/LF304-id-variants.js';
import LF305 from './references/LF305-no-source.js';
import LF306 from './references/LF306-illustrative-mixed.js';
import type { AnyRule, FindingText } from './rule.js';

/** Every rule, in the order of the codes. */
export const RULES: readonly AnyRule[] = [
  ...Object.values(READER_RULES),
  LF301,
  LF302,
  LF303,
  LF304,
  LF305,
  LF306,
  LF401,
  LF402,
  LF403,
  LF404,
  LF405,
  LF406,
  LF407,
  LF408,
  LF409,
  LF410,
  LF411,
  LF412,
  LF413,
  LF414,
  LF415,
  LF416,
  LF417,
  LF501,
  LF502,
  LF503,
  LF504,
  LF505,
  LF506,
  LF507,
  LF508,
  LF509,
  LF510,
  LF511,
  LF512,
  LF513,
  LF514,
  LF515,
  LF516,
  LF517,
  LF518,
  LF519,
  LF521,
  LF522,
  LF531,
  LF532,
  LF534,
  LF601,
  LF602,
  LF603,
  LF604,
  LF605,
  LF606,
  LF607,
  LF608,
  LF701,
  LF702,
  LF703,
  LF704,
  LF705,
  LF801,
  LF802,
];

/** What a workspace makes of warnings and notes: LF412 → error, LF509 → off. Errors stay errors. */
export type SeverityOverrides = ReadonlyMap<string, Severity | 'off'>;

const BY_CODE: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of a code, or nothing where there is no such code. */
export function ruleOf(code: string): AnyRule | undefined {
  return BY_CODE.get(code);
}

/** The words of a finding. */
export function describe(finding: Finding, language: Language): FindingText {
  const text = ruleOfFinding(finding).describe[language](argumentsOf(finding));
  return finding.alike ? describeAlike(text, finding.alike, language, (one) => describe(one, language)) : text;
}

/** A finding with its severity in this run; nothing where the workspace has turned its rule off. */
export function toDiagnostic(finding: Finding, overrides: SeverityOverrides = new Map()): Diagnostic | undefined {
  const rule = ruleOfFinding(finding);
  const own = rule.severityOf?.(argumentsOf(finding)) ?? rule.severity;
  const severity = own === 'error' ? own : (overrides.get(finding.code) ?? own);
  if (severity === 'off') return undefined;
  return { ...finding, slug: rule.slug, severity, ownSeverity: own === severity ? undefined : own };
}

function ruleOfFinding({ code }: Finding): AnyRule {
  const rule = ruleOf(code);
  if (!rule) throw new RangeError(`no rule has the code ${code}`);
  return rule;
}

/** The registry forgets the type of a rule's arguments; that they are its own is what the code of a finding says. */
const argumentsOf = (finding: Finding): never => finding.args as never;
