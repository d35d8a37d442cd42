import type { WithheldList } from '../model/withheld.js';
import { hasHappened } from './as-of.js';
import type { AssessmentContext } from './assessment-context.js';
import { countedDisbursements } from './disbursement/sum-disbursements.js';
import { budgetInError, inErrorOf } from './withheld-by.js';

/** Whether any activity is reported: a list of deliveries is there, even one that says none. */
export function hasActivityReports({ project }: AssessmentContext): boolean {
  return project.activities?.some(({ done }) => done !== undefined) ?? false;
}

/** Whether any disbursement, or any contribution (a rejected one too), had happened by the as-of date. */
export function hasMoneyRecords(context: AssessmentContext): boolean {
  const { project, asOf } = context;
  const contributions = project.subprojects?.flatMap((subproject) => subproject.contributions ?? []) ?? [];
  return (
    (countedDisbursements(context)?.length ?? 0) > 0 || contributions.some(({ on }) => !on || hasHappened(on, asOf))
  );
}

/** The lists whose records hold what was reported. */
const REPORTING: readonly WithheldList[] = ['indicators', 'activities', 'milestones', 'subprojects'];

/**
 * Whether the project has reported anything at all, so that an open milestone can be called overdue. What is in error
 * counts as reported: it may hold a report.
 */
export function hasReportedData(context: AssessmentContext): boolean {
  const { project, asOf } = context;
  return (
    budgetInError(project) !== undefined ||
    REPORTING.some((list) => inErrorOf(project, list).length > 0) ||
    (project.indicators?.some(({ actuals }) => actuals !== undefined) ?? false) ||
    hasActivityReports(context) ||
    hasMoneyRecords(context) ||
    (project.milestones?.some(({ done }) => done && hasHappened(done, asOf)) ?? false)
  );
}
