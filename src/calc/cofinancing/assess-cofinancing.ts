import type { CofinancingRule, Subproject } from '../../model/cofinancing.js';
import type { RecordInError } from '../../model/withheld.js';
import type { AssessmentContext } from '../assessment-context.js';
import { Exchange } from '../exchange.js';
import { notComputable } from '../figure.js';
import { inFileOrder } from '../in-file-order.js';
import { inErrorOf } from '../withheld-by.js';
import { assessOne, assessTogether, mayBeJudged, type RuleContext } from './assess-result.js';
import type { CofinancingAssessment, CofinancingResult } from './cofinancing-assessment.js';
import type { Stage } from './count-contribution.js';
import type { EvidenceCovers } from './evidence-cover.js';
import { summariseResults } from './summarise-results.js';

const STAGES: readonly Stage[] = ['planned', 'actual'];

/**
 * Calculations, section 4, for one rule and the sub-projects it applies to. A sub-project in error may be one of them: it
 * has a result that withholds its figures, and withholds what is said of all sub-projects together.
 */
export function assessCofinancing(
  rule: CofinancingRule,
  context: AssessmentContext,
  covers: EvidenceCovers,
): CofinancingAssessment {
  const exchange = new Exchange(context.exchangeRates);
  const ruling = { rule, context, covers, exchange };
  const isJudgedEach = rule.per === 'subproject';
  const results = isJudgedEach ? judgeEach(ruling) : judgeTogether(ruling);
  return {
    rule,
    results,
    summary: isJudgedEach ? summariseResults(results, context, exchange) : undefined,
    exchangeRatesUsed: exchange.used,
    conversions: exchange.conversions,
  };
}

function judgeEach(ruling: RuleContext): readonly CofinancingResult[] {
  const { rule, context } = ruling;
  const { project } = context;
  return inFileOrder(project.subprojects ?? [], inErrorOf(project, 'subprojects')).flatMap(({ item, inError }) => {
    if (inError && !mayApplyTo(rule, inError)) return [];
    if (inError) return STAGES.map((stage) => withheldResult(stage, { inError }));
    if (!appliesTo(rule, item)) return [];
    return STAGES.map((stage) => assessOne(item, stage, ruling));
  });
}

function judgeTogether(ruling: RuleContext): readonly CofinancingResult[] {
  const { rule, context } = ruling;
  const { project } = context;
  const inError = inErrorOf(project, 'subprojects').filter((one) => mayApplyTo(rule, one));
  const subprojects = (project.subprojects ?? []).filter((subproject) => appliesTo(rule, subproject));
  // A rule that applies to none has nothing to say: that is said of the rule.
  if (inError.length === 0 && subprojects.length === 0) return [];
  return STAGES.map((stage) => {
    const withheldBy = inError.filter((one) => mayBeJudged(one, stage));
    return withheldBy.length > 0 ? withheldResult(stage, { withheldBy }) : assessTogether(subprojects, stage, ruling);
  });
}

function withheldResult(stage: Stage, by: Pick<CofinancingResult, 'inError' | 'withheldBy'>): CofinancingResult {
  return {
    ...by,
    stage,
    judged: [],
    notJudged: [],
    contributions: [],
    excluded: [],
    unevidenced: [],
    share: notComputable('error-in-file'),
    verdict: 'error',
  };
}

/** Whether a rule may judge a sub-project in error: not where it can be read that it is another one, of another activity. */
function mayApplyTo({ appliesTo: ids }: CofinancingRule, { id, subproject }: RecordInError): boolean {
  const isAnother = id !== undefined && ids?.includes(id) === false;
  const isOfAnother = subproject?.activity !== undefined && ids?.includes(subproject.activity) === false;
  return ids === undefined || !(isAnother && isOfAnother);
}

/** Whether a rule names a sub-project, or the activity it belongs to, or none. */
export function appliesTo({ appliesTo: ids }: CofinancingRule, { id, activity }: Subproject): boolean {
  return ids === undefined || ids.includes(id) || (activity !== undefined && ids.includes(activity));
}
