import { hasHappened } from './as-of.js';
import type { AssessmentContext } from './assessment-context.js';
import { countedDisbursements } from './disbursement/sum-disbursements.js';

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

/** Whether the project has reported anything at all, so that an open milestone can be called overdue. */
export function hasReportedData(context: AssessmentContext): boolean {
  const { project, asOf } = context;
  return (
    (project.indicators?.some(({ actuals }) => actuals !== undefined) ?? false) ||
    hasActivityReports(context) ||
    hasMoneyRecords(context) ||
    (project.milestones?.some(({ done }) => done && hasHappened(done, asOf)) ?? false)
  );
}
