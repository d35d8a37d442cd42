import { expect, it } from 'vitest';
import { listPaths } from '../../../../src/rules/references/ids/list-paths.js';
import { PROJECT_SHAPE } from '../../../../src/schema/file-shape.js';

it('every kind that references lead to has one list, and what stands inside a record has none', () => {
  expect(Object.fromEntries([...listPaths(PROJECT_SHAPE)].toSorted())).toEqual({
    activity: 'activities',
    commitment: 'budget.commitments',
    dimension: 'dimensions',
    disbursement: 'budget.disbursements',
    evidence: 'evidence',
    indicator: 'indicators',
    line: 'budget.lines',
    milestone: 'milestones',
    period: 'reporting_periods',
    plan: 'budget.plans',
    receipt: 'budget.receipts',
    result: 'results',
    rule: 'cofinancing',
    source: 'sources',
    stated: 'stated',
    subproject: 'subprojects',
    'target-group': 'target_groups',
  });
});
