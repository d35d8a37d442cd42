import type { CofinancingRule, Subproject } from '../../model/cofinancing.js';
import type { RecordInError } from '../../model/withheld.js';
import type { AssessmentContext } from '../assessment-context.js';
import { Exchange } from '../exchange.js';
import { notComputable } from '../figure.js';
import { inFileOrder } from '../in-file-order.js';
import { inErrorOf } from '../withheld-by.js';
import { assessOne, assessTogether, mayBeJudged } from './assess-result.js';
import type { CofinancingAssessment, CofinancingResult } from './cofinancing-assessment.js';
import type { Stage } from './exclude-contribution.js';
import { summariseResults } from './summarise-results.js';

const STAGES: readonly Stage[] = ['planned', 'actual'];

/**
 * Calculations, section 4, for one rule and the sub-projects it applies to. A sub-project in error may be one of them: it
 * has a result that withholds its figures, and withholds what is said of all sub-projects together.
 */
export function assessCofinancing(rule: CofinancingRule, context: AssessmentContext): CofinancingAssessment {
  const exchange = new Exchange(context.exchangeRates);
  const isJudgedEach = rule.per === 'subproject';
  const results = isJudgedEach ? judgeEach(rule, context, exchange) : judgeTogether(rule, context, exchange);
  return {
    rule,
    results,
    summary: isJudgedEach ? summariseResults(results, context, exchange) : undefined,
    exchangeRatesUsed: exchange.used,
    conversions: exchange.conversions,
  };
}

function judgeEach(
  rule: CofinancingRule,
  context: AssessmentContext,
  exchange: Exchange,
): readonly CofinancingResult[] {
  const { project } = context;
  return inFileOrder(project.subprojects ?? [], inErrorOf(project, 'subprojects')).flatMap(({ item, inError }) => {
    if (inError && !mayApplyTo(rule, inError)) return [];
    if (inError) return STAGES.map((stage) => withheldResult(stage, { inError }));
    if (!appliesTo(rule, item)) return [];
    return STAGES.map((stage) => assessOne(rule, item, stage, context, exchange));
  });
}

function judgeTogether(
  rule: CofinancingRule,
  context: AssessmentContext,
  exchange: Exchange,
): readonly CofinancingResult[] {
  const { project } = context;
  const inError = inErrorOf(project, 'subprojects').filter((one) => mayApplyTo(rule, one));
  const subprojects = (project.subprojects ?? []).filter((subproject) => appliesTo(rule, subproject));
  return STAGES.map((stage) => {
    const withheldBy = inError.filter((one) => mayBeJudged(one, stage));
    return withheldBy.length > 0
      ? withheldResult(stage, { withheldBy })
      : assessTogether(rule, subprojects, stage, context, exchange);
  });
}

function withheldResult(stage: Stage, by: Pick<CofinancingResult, 'inError' | 'withheldBy'>): CofinancingResult {
  return { ...by, stage, judged: [], notJudged: [], share: notComputable('error-in-file'), verdict: 'error' };
}

/** Whether a rule may judge a sub-project in error: not where it can be read that it is of another activity. */
function mayApplyTo({ appliesTo: activities }: CofinancingRule, { subproject }: RecordInError): boolean {
  return activities === undefined || subproject?.activity === undefined || activities.includes(subproject.activity);
}

function appliesTo({ appliesTo: activities }: CofinancingRule, { activity }: Subproject): boolean {
  return activities === undefined || (activity !== undefined && activities.includes(activity));
}
