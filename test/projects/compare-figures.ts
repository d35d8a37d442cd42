import { expect } from 'vitest';
import type { CofinancingAssessment, CofinancingResult } from '../../src/calc/cofinancing/cofinancing-assessment.js';
import type { Stage } from '../../src/calc/cofinancing/count-contribution.js';
import type { Figure } from '../../src/calc/figure.js';
import type { IndicatorAssessment } from '../../src/calc/indicator/indicator-assessment.js';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { Rational } from '../../src/model/rational.js';
import type { ExpectedActivity, ExpectedIndicator, ExpectedPlan, ExpectedShare } from './illustrative-expectations.js';

/** The number as the JSON gives it, or the reason why there is none. */
export const print = (figure: Figure | undefined) =>
  figure?.quantity?.number.toString() ?? figure?.notComputable ?? '-';
export const percent = (figure: Figure | undefined) =>
  figure?.quantity ? figure.quantity.number.times(Rational.of(100)).toFixed(4) : print(figure);
/** The expected percent, written to as many decimals. */
const expectedPercent = (text: string) => (/^-?[\d.]+$/.test(text) ? Rational.of(text).toFixed(4) : text);

export function ruleOf({ cofinancing = [] }: ProjectAssessment, id: string): CofinancingAssessment {
  const found = cofinancing.find(({ rule }) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

export function resultsOf(assessment: ProjectAssessment, rule: string, stage: Stage): readonly CofinancingResult[] {
  return ruleOf(assessment, rule).results.filter((result) => result.stage === stage);
}

/** A result as the table has it; an amount of an exclusion is left out where the table has none. */
export function shareOf(
  { subproject, verdict, amounts, excluded }: CofinancingResult,
  expected: ExpectedShare,
): ExpectedShare {
  const withAmount = new Set(expected.excluded?.filter((one) => /\d$/.test(one)).map((one) => one.split(' ')[0]));
  const { replace, add, labourDays } = amounts?.shortfall ?? {};
  const hasShortfall = replace && !replace.quantity.number.isZero;
  const evidenced = amounts?.evidenced && print(amounts.evidenced);
  return {
    subproject: subproject?.id ?? '',
    verdict,
    ...(amounts && { amounts: [print(amounts.eligible), print(amounts.denominator)] as const }),
    ...(amounts && evidenced !== undefined && evidenced !== print(amounts.eligible) && { evidenced }),
    ...(hasShortfall && {
      shortfall: labourDays ? [print(replace), print(add), print(labourDays)] : [print(replace), print(add)],
    }),
    ...(amounts &&
      excluded.length > 0 &&
      expected.excluded && {
        excluded: excluded.map(({ contribution: { id }, reason, amount }) =>
          withAmount.has(id) ? `${id} ${reason} ${print(amount.quantity && amount)}` : `${id} ${reason}`,
        ),
      }),
  };
}

const actualOf = ({ actual }: IndicatorAssessment): string => {
  switch (actual.kind) {
    case 'number': {
      const { numerator, denominator } = actual.quantity;
      return numerator && denominator && !actual.quantity.number.terminates
        ? `${numerator.number.toString()}/${denominator.number.toString()}`
        : actual.quantity.number.toString();
    }
    case 'yes-no':
      return actual.yes ? 'yes' : 'no';
    case 'level':
      return actual.level;
    case 'text':
      return 'text';
    case 'missing':
      return actual.notComputable;
  }
};

const attainmentOf = ({ attainment }: IndicatorAssessment): string =>
  attainment.basis === 'maintain' ? (attainment.met ? 'met' : 'not met') : percent(attainment);

const toDateOf = ({ targetToDate }: IndicatorAssessment): string =>
  targetToDate?.quantity
    ? `${Rational.of(targetToDate.quantity.number.toFixed(6))} ${targetToDate.method}`
    : print(targetToDate);

export function checkIndicators(assessment: ProjectAssessment, expected: readonly ExpectedIndicator[]): void {
  const found = (assessment.indicators ?? []).map(
    (one, index): ExpectedIndicator => [
      one.indicator.id,
      actualOf(one),
      attainmentOf(one),
      expected[index]?.[3] === '*' ? '*' : toDateOf(one),
      percent(one.pace),
      one.status,
    ],
  );
  expect(found).toEqual(
    expected.map(([id, actual, attainment, toDate, pace, status]) => [
      id,
      actual,
      expectedPercent(attainment),
      toDate,
      expectedPercent(pace),
      status,
    ]),
  );
}

export function checkPlans({ disbursement }: ProjectAssessment, expected: readonly ExpectedPlan[]): void {
  const found = disbursement?.plans?.map(({ plan, disbursed, planned, inForce, band }) => [
    plan.id,
    print(disbursed),
    print(planned),
    inForce,
    typeof band === 'string' ? band : band.notComputable,
  ]);
  expect(found).toEqual(expected);
}

export function checkActivities({ activities = [] }: ProjectAssessment, expected: readonly ExpectedActivity[]): void {
  const found = activities.map(({ activity, status, done, planned, expectedToDate }, index) => {
    const figures = [print(done), print(planned), print(expectedToDate)];
    return [activity.id, status, ...figures.slice(0, (expected[index]?.length ?? 2) - 2)];
  });
  expect(found).toEqual(expected);
}

export const milestonesOf = ({ timeline }: ProjectAssessment) =>
  timeline.milestones?.map(({ milestone, status, daysLate }) => [milestone.id, status, daysLate]);
export const groupsOf = ({ targetGroups = [] }: ProjectAssessment) =>
  targetGroups.map(({ group, ratio }) => [
    group.id,
    ratio.quantity?.number.times(Rational.of(100)).toFixed(2) ?? print(ratio),
  ]);
export const verdictsOf = ({ stated = [] }: ProjectAssessment) =>
  stated.map(({ stated: { id }, verdict, reason }) => (reason ? [id, verdict, reason] : [id, verdict]));
export const linesOf = ({ disbursement }: ProjectAssessment) =>
  disbursement?.lines?.map(({ line, disbursed }) => [line?.id ?? 'unassigned', print(disbursed)]);
