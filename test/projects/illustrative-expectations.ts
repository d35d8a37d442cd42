/*
 * What the two illustrative projects come to on 2023-06-30, worked out by hand and with exact fractions, apart from
 * the program. Amounts are in VND; percents are rounded to four decimals, other
 * numbers to six.
 */

export interface ExpectedShare {
  readonly subproject: string;
  readonly verdict: string;
  /** Eligible amount and denominator; absent where there is no share. */
  readonly amounts?: readonly [eligible: string, denominator: string];
  /** The evidenced amount, where it is not the eligible one. */
  readonly evidenced?: string;
  /** What is missing: in place of others' money, on top, in days of labour. */
  readonly shortfall?: readonly [replace: string, add: string, labourDays?: string];
  readonly excluded?: readonly string[];
}

export const COMMUNITY_25_ACTUAL: readonly ExpectedShare[] = [
  { subproject: 'TDA-01', verdict: 'met', amounts: ['24200000', '89200000'], excluded: ['C6 class-not-counted'] },
  { subproject: 'TDA-02', verdict: 'met', amounts: ['15600000', '62400000'] },
  {
    subproject: 'TDA-03',
    verdict: 'met',
    amounts: ['25500000', '96800000'],
    excluded: ['C5 class-not-counted 9800000', 'C6 class-not-counted', 'C7 class-not-counted'],
  },
  {
    subproject: 'TDA-04',
    verdict: 'cannot-be-verified',
    amounts: ['21500000', '84500000'],
    evidenced: '11300000',
    excluded: ['C4 class-not-counted'],
  },
  {
    subproject: 'TDA-05',
    verdict: 'not-met',
    amounts: ['16000000', '80000000'],
    shortfall: ['4000000', '5333333.333333', '20'],
  },
  {
    subproject: 'TDA-06',
    verdict: 'met',
    amounts: ['22750000', '88750000'],
    excluded: ['C3 land-left-out 18000000', 'C5 class-not-counted'],
  },
  {
    subproject: 'TDA-07',
    verdict: 'met',
    amounts: ['23100000', '90020000'],
    excluded: ['C2 above-limit 1920000', 'C4 class-not-counted'],
  },
  {
    subproject: 'TDA-08',
    verdict: 'not-met',
    amounts: ['13270000', '53100000'],
    shortfall: ['5000', '6666.666667', '1'],
    excluded: ['C2 rejected 6000000'],
  },
  {
    subproject: 'TDA-09',
    verdict: 'met',
    amounts: ['12600000', '47000000'],
    excluded: ['C2 after-as-of 9000000', 'C4 after-as-of', 'C5 class-not-counted'],
  },
  {
    subproject: 'TDA-10',
    verdict: 'met',
    amounts: ['20700000', '81600000'],
    excluded: ['C3 outside-period 5400000', 'C5 class-not-counted'],
  },
  {
    subproject: 'TDA-11',
    verdict: 'not-met',
    amounts: ['7500000', '34500000'],
    shortfall: ['1125000', '1500000', '6'],
    excluded: ['C3 land-left-out 12000000'],
  },
  { subproject: 'TDA-12', verdict: 'not-judged', amounts: ['900000', '900000'] },
  // What the stones are worth nobody has said, so that there are no amounts.
  { subproject: 'TDA-13', verdict: 'not-due' },
  { subproject: 'TDA-14', verdict: 'not-due' },
  { subproject: 'TDA-15', verdict: 'no-data' },
  { subproject: 'TDA-16', verdict: 'not-due' },
];

export const COMMUNITY_25_PLANNED: readonly ExpectedShare[] = [
  { subproject: 'TDA-01', verdict: 'met', amounts: ['23500000', '88500000'] },
  { subproject: 'TDA-02', verdict: 'no-data' },
  { subproject: 'TDA-03', verdict: 'met', amounts: ['24900000', '91900000'] },
  { subproject: 'TDA-04', verdict: 'met', amounts: ['21700000', '84700000'] },
  {
    subproject: 'TDA-05',
    verdict: 'not-met',
    amounts: ['16000000', '80000000'],
    shortfall: ['4000000', '5333333.333333'],
  },
  { subproject: 'TDA-06', verdict: 'met', amounts: ['22600000', '88600000'] },
  { subproject: 'TDA-07', verdict: 'met', amounts: ['23300000', '88300000'] },
  { subproject: 'TDA-08', verdict: 'met', amounts: ['14200000', '54030000'] },
  { subproject: 'TDA-09', verdict: 'met', amounts: ['21600000', '81000000'] },
  { subproject: 'TDA-10', verdict: 'met', amounts: ['25500000', '81000000'] },
  { subproject: 'TDA-11', verdict: 'no-data' },
  { subproject: 'TDA-12', verdict: 'not-judged', amounts: ['14500000', '55500000'] },
  { subproject: 'TDA-13', verdict: 'met', amounts: ['20100000', '78100000'] },
  { subproject: 'TDA-14', verdict: 'not-met', amounts: ['11200000', '59200000'], shortfall: ['3600000', '4800000'] },
  { subproject: 'TDA-15', verdict: 'met', amounts: ['20000000', '78000000'] },
  { subproject: 'TDA-16', verdict: 'met', amounts: ['16800000', '67200000'] },
];

export const CASH_5: readonly (ExpectedShare & { readonly stage: 'actual' | 'planned' })[] = [
  {
    stage: 'actual',
    subproject: 'TDA-03',
    verdict: 'met',
    amounts: ['9000000', '96800000'],
    excluded: [
      'C2 kind-not-counted 12600000',
      'C3 kind-not-counted 3900000',
      'C5 class-not-counted 9800000',
      'C6 class-not-counted',
      'C7 class-not-counted',
    ],
  },
  {
    stage: 'actual',
    subproject: 'TDA-06',
    verdict: 'met',
    amounts: ['10150000', '88750000'],
    excluded: ['C2 kind-not-counted 12600000', 'C3 land-left-out 18000000', 'C5 class-not-counted'],
  },
  { stage: 'planned', subproject: 'TDA-03', verdict: 'met', amounts: ['9000000', '91900000'] },
  { stage: 'planned', subproject: 'TDA-06', verdict: 'met', amounts: ['10000000', '88600000'] },
];

/** Actual value, attainment in percent, target to date, its method, pace in percent, status; a reason instead of a figure. */
export type ExpectedIndicator = readonly [
  id: string,
  actual: string,
  attainment: string,
  toDate: string,
  pace: string,
  status: string,
];

export const THAN_UYEN_INDICATORS: readonly ExpectedIndicator[] = [
  ['CS-01', 'text', 'qualitative', '-', '-', 'narrative'],
  ['CS-02', '6', '37.5', '9.125 linear', '65.7534', 'at-risk'],
  ['CS-03', '196', '56.3025', '190 interim', '104.6875', 'on-track'],
  ['CS-04', '127/236', '107.6271', 'no-baseline', 'no-baseline', 'achieved'],
  ['CS-05', '0.62', '71.4286', '0.579688 linear', '125.2446', 'ahead'],
  ['CS-06', '196', '17.3913', '159.53125 linear', '30.4943', 'off-track'],
  ['CS-07', '0.31', '-16', '0.492578 linear', '-28.0548', 'regressed'],
  ['CS-08', '0.956667', 'met', '-', '-', 'achieved'],
  ['CS-09', '4.85', '50', '4.941406 linear', '87.6712', 'on-track'],
  ['CS-10', 'yes', '100', '-', '-', 'achieved'],
  ['CS-11', 'tu-lam-mot-phan', '66.6667', '2 interim', '100', 'on-track'],
  ['CS-12', 'no-actual', 'no-actual', '97.695313 linear', 'no-actual', 'no-data'],
  ['CS-13', '57', 'target-unknown', 'target-unknown', 'no-baseline', 'not-computable'],
  ['CS-14', '306', '63.75', '280 interim', '109.2857', 'on-track'],
  ['CS-15', '38', '25.3333', 'not-due', 'not-due', 'not-due'],
  ['CS-16', '23', 'no-baseline', 'no-baseline', 'no-baseline', 'not-computable'],
];

/** Actual value, attainment and pace in percent, status; a reason instead of a figure, `*` where none was worked out. */
export const DISTRICT_INDICATORS: readonly ExpectedIndicator[] = [
  ['CS-01', '1439', '59.9583', '*', '89.9375', 'at-risk'],
  ['CS-02', '261/560', '103.5714', '*', 'no-baseline', 'achieved'],
  // Linear shares are of 695 in 1245 days: without the 35 of the suspension, to the end in force.
  ['CS-03', '1640', '54.4444', '1652.409639 linear', '97.5300', 'on-track'],
  ['CS-04', '0.355', '35.2941', '*', '63.2247', 'off-track'],
  ['CS-05', '102', '85', '66.987952 linear', '152.2662', 'ahead'],
  ['CS-06', 'no', '0', '-', '-', 'not-due'],
  ['CS-07', 'no-actual', 'no-actual', '*', 'no-actual', 'no-data'],
  ['CS-08', '0.965', 'not met', '-', '-', 'off-track'],
  ['CS-09', '4', 'no-baseline', 'no-baseline', 'no-baseline', 'within-limit'],
  ['CS-10', '3390', '56.5', '3349.39759 linear', '101.2122', 'on-track'],
];

/** Disbursed, planned or the reason why not, in force or not, band or the reason why not. */
export type ExpectedPlan = readonly [id: string, disbursed: string, planned: string, inForce: boolean, band: string];

export const THAN_UYEN_PLANS: readonly ExpectedPlan[] = [
  ['FY2022', '1185000000', '1300000000', true, 'on-plan'],
  ['FY2023/original', '1595320000', '2000000000', false, 'under'],
  ['FY2023/revised', '1595320000', '1700000000', true, 'on-plan'],
  // 1_650_000_000 + 9_000 × 26_100: two plans of one year in two currencies are measured as one.
  ['FY2024', '0', '1884900000', true, 'not-due'],
  ['FY2025', '0', 'plan-unknown', true, 'plan-unknown'],
  ['FY2024/chf', '0', '1884900000', true, 'not-due'],
];

export const DISTRICT_PLANS: readonly ExpectedPlan[] = [
  ['FY2022', '4200000000', '6000000000', true, 'under'],
  ['FY2023/original', '8880000000', '7400000000', false, 'over'],
  ['FY2023/revised', '8880000000', '9000000000', true, 'on-plan'],
  ['FY2024', '0', '7200000000', true, 'not-due'],
  ['GIA-HAN', '0', '0', true, 'zero-plan'],
];

/** Done of planned and expected to date, where they were worked out, and the status. */
export type ExpectedActivity = readonly [
  id: string,
  status: string,
  done?: string,
  planned?: string,
  expected?: string,
];

export const THAN_UYEN_ACTIVITIES: readonly ExpectedActivity[] = [
  ['A01', 'done'],
  ['A02', 'in-progress', '38', '40'],
  ['A03', 'done'],
  ['A04', 'in-progress', '9', '16', '9.125'],
  ['A05', 'in-progress', '4', '8'],
  ['A06', 'overdue', '3', '4'],
  ['A07', 'done'],
  ['A08', 'ended'],
  ['A09', 'no-data'],
  ['A10', 'in-progress', '11'],
  ['A11', 'cancelled'],
  ['A12', 'in-progress', '6', '16'],
  ['A13', 'suspended'],
  ['A14', 'not-started'],
  ['A15', 'in-progress', '1', '3', '1'],
  ['A16', 'behind', '3', '7', '4'],
  ['A17', 'in-progress', '24', '42', '24'],
  ['A18', 'not-started'],
];

export const DISTRICT_ACTIVITIES: readonly ExpectedActivity[] = [
  ['A01', 'in-progress'],
  ['A02', 'in-progress'],
  ['A03', 'behind', '7', '14', '8'],
  ['A04', 'done'],
  ['A05', 'overdue', '7', '9'],
];
