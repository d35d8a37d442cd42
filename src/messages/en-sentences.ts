import type { CofinancingRule } from '../model/cofinancing.js';

/** The sentences of the reports in English, with what they state as arguments. */
export const enSentences = {
  illustrative: 'ILLUSTRATIVE DATA: invented for demonstration, not a real project',
  illustrativeMark: 'illustrative',
  legend: '— not applicable   ? no data or not computable   0 zero',
  unassigned: 'without a line',
  inForce: 'in force',
  notInForce: 'not in force',
  derived: 'derived from the schedule',
  nothingNeedsAttention: 'The figures show no issue on this date.',
  noSubprojects: 'No sub-project is recorded in the file, so the rule cannot be checked yet.',
  noRecords: 'The file has nothing here.',
  points: 'points',

  elapsedSentence: (p: { ratio: string; elapsed: string; total: string; remaining: string }) =>
    `${p.ratio} of the time has passed: ${p.elapsed} of ${p.total} days, ${p.remaining} remain`,
  closedSentence: (p: { ratio: string; elapsed: string; total: string; closed: string }) =>
    `The project closed on ${p.closed}, when ${p.ratio} of the time had passed: ${p.elapsed} of ${p.total} days`,
  closedOn: (date: string) => `closed on ${date}`,
  extendedSentence: (p: { from: string; to: string; approved: string; reason: string }) =>
    `Extended from ${p.from} to ${p.to}, approved on ${p.approved}: ${p.reason}`,
  startedSentence: (p: { started: string; late: string; agreed: string }) =>
    `Work began on ${p.started}${p.late === '' ? '' : `, ${p.late} after the start that was agreed, ${p.agreed}`}`,
  willStartSentence: (p: { started: string; late: string; agreed: string }) =>
    `Work is to begin on ${p.started}${p.late === '' ? '' : `, ${p.late} after the start that was agreed, ${p.agreed}`}`,
  suspendedSentence: (p: { from: string; until: string; reason: string }) =>
    `Suspended ${p.until === '' ? `since ${p.from}` : `from ${p.from} to ${p.until}`}${p.reason === '' ? '' : `: ${p.reason}`}`,
  doneLateBy: (days: string, plural: boolean) => `done ${days} ${plural ? 'days' : 'day'} late`,
  overdueBy: (days: string, plural: boolean) => `overdue by ${days} ${plural ? 'days' : 'day'}`,
  statusAndDue: (p: { status: string; due: string }) => `${p.status} (due ${p.due})`,
  doneOfPlanned: (p: { done: string; planned: string }) => `${p.done} of ${p.planned} planned`,
  doneOfExpected: (p: { done: string; expected: string }) => `${p.done} of ${p.expected} expected by now`,
  actualAndTarget: (p: { actual: string; target: string }) => `actual ${p.actual}, target ${p.target}`,
  valueAndTarget: (p: { value: string; target: string }) => `${p.value}; target: ${p.target}`,
  notYet: 'no',
  lineNumber: (line: string) => `line ${line}`,
  ofTarget: (target: string) => `of the target ${target}`,
  ofTheWay: (p: { from: string; to: string }) => `of the way from ${p.from} to ${p.to}`,
  fromBaseline: (p: { gained: string; distance: string }) => `${p.gained} of ${p.distance} from the baseline`,
  inUnit: (unit: string) => `unit: ${unit}`,
  paceOf: (p: { pace: string; way: string }) => `pace ${p.pace}: ${p.way}`,
  neededFromBaseline: (p: { gained: string; needed: string }) =>
    `${p.gained} of the ${p.needed} needed from the baseline by now`,
  neededByNow: (p: { gained: string; needed: string }) => `${p.gained} of the ${p.needed} needed by now`,
  byMethod: (p: { what: string; method: string }) => `${p.what} (${p.method})`,
  totalOfObservations: (n: string) => `total of ${n}`,
  meanOfObservations: (n: string) => `mean of ${n}`,
  pooledFromObservations: (n: string) => `pooled from ${n}`,
  highestObservation: 'highest',
  lowestObservation: 'lowest',
  latestObservation: 'latest',
  upToDate: (p: { what: string; date: string }) => `${p.what}, up to ${p.date}`,
  onItsDate: (p: { what: string; date: string }) => `${p.what}, on ${p.date}`,
  notReported: (p: { value: string; periods: string }) => `${p.value} (${p.periods} not reported)`,
  morePeriods: (p: { named: string; more: string }) => `${p.named} and ${p.more} more periods`,
  calendarPeriod: {
    month: (p: { number: string; year: string }) => `${p.year}-${p.number}`,
    quarter: (p: { number: string; year: string }) => `Q${p.number} ${p.year}`,
    firstHalf: (year: string) => `first half of ${year}`,
    secondHalf: (year: string) => `second half of ${year}`,
    year: (year: string) => year,
  },
  shareParts: (p: { share: string; numerator: string; denominator: string }) =>
    `${p.share} (${p.numerator}/${p.denominator})`,
  toDateOnly: (p: { toDate: string; method: string }) => `target to date ${p.toDate} (${p.method})`,
  toDateMethod: (method: string) => `target to date: ${method}`,
  originalTarget: (target: string) => `original target ${target}`,
  originalBaseline: (baseline: string) => `original baseline ${baseline}`,
  revision: (p: { original: string; from: string; now: string; reason: string }) =>
    `${p.original}; from ${p.from} ${p.now}${p.reason === '' ? '' : `: ${p.reason}`}`,
  onDate: (date: string) => `on ${date}`,
  targetUnknown: (reason: string) => `target not known (${reason})`,
  baselineUnknown: (reason: string) => `baseline not known (${reason})`,
  unknownBecause: (reason: string) => `not known (${reason})`,
  notComputableBecause: (p: { what: string; reason: string }) => `${p.what}: ${p.reason}`,
  weightedAttainment: (p: { ratio: string; computable: string; indicators: string }) =>
    `Weighted attainment ${p.ratio}, from ${p.computable} of ${p.indicators} indicators.`,
  weightsMissing: 'No weighted attainment: not every indicator has a weight.',
  weightedMissing: (reason: string) => `No weighted attainment: ${reason}.`,
  coverage: (p: { known: string; all: string }) => `${p.known} of ${p.all} indicators have a value.`,
  expectedToDate: (p: { expected: string; window: string }) => `expected by now ${p.expected} (${p.window})`,
  scheduledFrom: (date: string) => `from ${date}`,
  brokenDown: (p: { dimension: string; parts: string; lacks: string }) =>
    `${p.dimension}: ${p.parts}${p.lacks === '' ? '' : ` (${p.lacks})`}`,
  notBrokenDown: (value: string) => `not broken down: ${value}`,
  olderBreakdown: (date: string) => `breakdown of an earlier date, ${date}`,
  partsMake: (p: { made: string; value: string }) => `the parts make ${p.made}, the value is ${p.value}`,
  partsOverlap: 'parts need not add up',
  partOfDimension: (p: { dimension: string; part: string; figures: string }) =>
    `${p.dimension}, ${p.part}: ${p.figures}`,
  weight: (weight: string) => `weight ${weight}`,
  noData: 'No data has been reported.',
  noDataSummary: (what: string) => `No data has been reported: ${what}.`,
  countDays: (n: string, plural: boolean) => `${n} ${plural ? 'days' : 'day'}`,
  countIndicators: (n: string, plural: boolean) => `${n} ${plural ? 'indicators' : 'indicator'}`,
  countActivities: (n: string, plural: boolean) => `${n} ${plural ? 'activities' : 'activity'}`,
  countMilestones: (n: string, plural: boolean) => `${n} ${plural ? 'milestones' : 'milestone'}`,
  countSubprojects: (n: string, plural: boolean) => `${n} ${plural ? 'sub-projects' : 'sub-project'}`,
  partlyNoData: (what: string) => `No data yet for ${what}.`,
  attentionRatio: (p: { what: string; status: string; figure: string }) => `${p.what}: ${p.status}, ${p.figure}`,
  attentionPlain: (p: { what: string; status: string }) => `${p.what}: ${p.status}`,
  attentionShare: (p: { what: string; status: string; share: string; total: string; minimum: string }) =>
    `${p.what}: ${p.status}: ${p.share} (${p.total}); minimum ${p.minimum}`,
  attentionEvidence: (p: {
    what: string;
    status: string;
    share: string;
    total: string;
    evidenced: string;
    minimum: string;
  }) =>
    `${p.what}: ${p.status}: ${p.share} (${p.total}), of which evidence supports ${p.evidenced}; minimum ${p.minimum}`,
  /** What a co-financing share is a share of. */
  shareOf: {
    'total-cost': (share: string) => `${share} of the total cost`,
    grant: (share: string) => `${share} of the grant`,
  } satisfies Record<CofinancingRule['of'], (share: string) => string>,
  attentionPlan: (p: { what: string; status: string; ratio: string; toDate: string; window: string }) =>
    `Plan ${p.what}: ${p.status}, ${p.ratio} of ${p.toDate} planned to date (${p.window})`,
  attentionUnplanned: (p: { what: string; status: string; disbursed: string; window: string }) =>
    `Plan ${p.what}: ${p.status}, ${p.disbursed} disbursed against a plan of 0 (${p.window})`,
  explanationNeeded: 'explanation needed',
  attentionOverspent: (p: { disbursed: string; budget: string; excess: string }) =>
    `Disbursed ${p.disbursed}, ${p.excess} beyond the budget of ${p.budget}`,
  attentionLine: (p: { what: string; disbursed: string; budget: string; excess: string }) =>
    `Budget line ${p.what}: disbursed ${p.disbursed}, ${p.excess} beyond its budget of ${p.budget}`,
  attentionUnchecked: (p: { what: string; stated: string; reason: string }) =>
    `${p.what}: ${p.stated} stated, cannot be checked, ${p.reason}`,
  andMore: (p: { count: string; section: string }) => `and ${p.count} more, see ${p.section}`,
  attentionLag: (p: { points: string; attained: string; disbursed: string; budget: string }) =>
    `Results are ${p.points} points behind the money: ${p.attained} attained, weighted, with ${p.disbursed} of the budget (${p.budget}) disbursed`,
  attentionStated: (p: { what: string; stated: string; computed: string }) =>
    `${p.what}: the source states ${p.stated}, the records give ${p.computed}`,
  ruleSentence: (p: { minimum: string; contributors: string; kinds: string; of: string; per: string }) =>
    `At least ${p.minimum} of ${p.of}, ${p.per}; counted: ${p.contributors}; as ${p.kinds}`,
  ofTotalCost: 'the total cost',
  ofGrant: 'the grant',
  perSubproject: 'for each sub-project',
  perProject: 'for the project as a whole',
  labourLimit: (limit: string) => `labour counted up to ${limit} a day`,
  asRead: (text: string) => `Read as: ${text}`,
  asWrittenQuote: (text: string) => `In the source: “${text}”`,
  allSubprojects: 'All sub-projects',
  shortfall: (p: { replace: string; add: string; contributors: string }) =>
    `shortfall: ${p.replace} if the contributors (${p.contributors}) replace funds from others (same total cost), or ${p.add} if they add to them (higher total cost)`,
  shortfallOnly: (p: { replace: string }) => `shortfall: ${p.replace}`,
  withLabourDays: (p: { amount: string; days: string; plural: boolean }) =>
    `${p.amount} (${p.days} labour ${p.plural ? 'days' : 'day'} at the limit)`,
  excludedItem: (p: { id: string; amount: string; reason: string }) => `${p.id} ${p.amount} (${p.reason})`,
  notCountedFrom: (contributor: string) => `${contributor}, not counted`,
  excludedTogether: (p: { count: string; plural: boolean; amount: string; reason: string }) =>
    `${p.reason}, ${p.count} ${p.plural ? 'contributions' : 'contribution'} (${p.amount})`,
  excluded: (items: string) => `not counted: ${items}`,
  agreed: (what: string) => `as agreed: ${what}`,
  agreedShare: (p: { share: string; eligible: string; total: string; verdict: string }) =>
    `as agreed: ${p.share} (${p.eligible} of ${p.total}), ${p.verdict}`,
  verdictCount: (p: { count: string; verdict: string }) => `${p.count} ${p.verdict}`,
  pooledShare: (p: { share: string; eligible: string; total: string }) =>
    `Those judged together: ${p.share} (${p.eligible} of ${p.total}); for information, not a verdict.`,
  amountsIn: (currency: string) => `Amounts in ${currency}.`,
  ofBudgetSentence: (p: { ratio: string; budget: string }) => `${p.ratio} of ${p.budget}`,
  rateUsed: (p: { from: string; rate: string; to: string; on: string }) => `1 ${p.from} = ${p.rate} ${p.to} (${p.on})`,
  ratesUsed: (items: string) => `Exchange rates used: ${items}.`,
  measuredWith: (p: { others: string; own: string }) => `measured together with ${p.others}; its own amount: ${p.own}`,
  plansTogether: (p: { planned: string; disbursed: string; toDate: string }) =>
    `Plans in force that have begun, cumulative to date: planned: ${p.planned}; disbursed: ${p.disbursed}; planned to date: ${p.toDate}.`,
  notYetCounted: (p: { items: string; plural: boolean }) =>
    `Not counted yet: ${p.items}: ${p.plural ? 'their periods are' : 'its period is'} not over.`,
  notYetCountedItem: (p: { id: string; amount: string; window: string }) => `${p.id} (${p.amount} for ${p.window})`,
  disbursedOfPlans: (p: { amount: string; ratio: string }) => `${p.amount} (${p.ratio} of plan)`,
  withoutRate: (p: { amount: string; reason: string }) => `${p.amount} (no rate: ${p.reason})`,
  onePlanIsZero: 'one plan is 0',
  ofPlansToDate: (p: { amount: string; ratio: string }) => `${p.amount} (${p.ratio} of it disbursed)`,
  plannedToDate: (amount: string) => `planned to date ${amount}`,
  plannedInForce: (amount: string) => `planned in force: ${amount}`,
  planDetail: (p: { ratio: string; variance: string }) => `${p.ratio} of it disbursed; variance ${p.variance}`,
  totalIsCost: 'total: the settled cost',
  totalIsSum: 'total: the sum of the contributions',
  /** All that was recorded is the total and what is not in it. */
  recordedAmounts: (p: { all: string; inTotal: string; outside: string; items: string }) =>
    `all recorded ${p.all} = total ${p.inTotal} + not in the total ${p.outside} (${p.items})`,
  nothingInTotal: 'nothing that is recorded is in the total',
  amountNotKnown: 'amount not known',
  /** Before the reason why a contribution does not count, in brackets. */
  amountUnknown: (reason: string) => `amount not known: ${reason}`,
  unknownItem: (p: { id: string; reason: string }) => `${p.id} amount not known (${p.reason})`,
  shareUnknown: (items: string) => `cannot be computed yet: ${items}`,
  amountsNotKnown: (count: string) => `${count} not known`,
  appliesToNone: 'The rule applies to no sub-project of this file.',
  uncovered: 'Sub-projects that no co-financing rule applies to',
  uncoveredItem: (p: { what: string; recorded: string }) => `${p.what}: ${p.recorded} recorded`,
  uncoveredWithout: (what: string) => `${what}: no contribution recorded`,
  withEvidence: (p: { share: string; amount: string }) => `with evidence ${p.share} (${p.amount})`,
  evidencedAmount: (amount: string) => `with evidence ${amount}`,
  withoutEvidence: (items: string) => `without evidence: ${items}`,
  judgedTogether: (items: string) => `counted together: ${items}`,
  leftAside: (items: string) => `not judged: ${items}`,
  statusCounts: (p: { what: string; items: string }) => `${p.what}: ${p.items}`,
  overdueMilestones: (n: string, plural: boolean) => `${n} ${plural ? 'milestones' : 'milestone'} overdue`,
  withinRounding: (tolerance: string) => `within the rounding of the source, ± ${tolerance}`,
  errorsFound: (n: string, plural: boolean) => `${n} ${plural ? 'errors' : 'error'}`,
  warningsFound: (n: string, plural: boolean) => `${n} ${plural ? 'warnings' : 'warning'}`,
  notesFound: (n: string, plural: boolean) => `${n} ${plural ? 'notes' : 'note'}`,
  silencedFound: (n: string) => `${n} ignored with a reason`,
  knownFound: (n: string) => `${n} of them already listed in the baseline`,
  rulesOff: (codes: string) => `rules off: ${codes}`,
  withFindings: (p: { what: string; findings: string }) => `${p.what}; ${p.findings} in the records`,
  noIssueButFindings: (findings: string) => `The figures show no issue on this date; ${findings} in the records.`,
  butErrors: (p: { status: string; codes: string }) => `${p.status}, but ${p.codes}`,
  silencedCode: (code: string) => `${code} (ignored)`,
  withheldBecause: (at: string) => `withheld because of an error (${at})`,
  withheldRecord: (p: { what: string; at: string }) => `${p.what} (${p.at})`,
  withheldBreakdown: (p: { id: string; dimension: string }) => `breakdown of ${p.id} by ${p.dimension}`,
  errorAt: (p: { code: string; file: string | undefined; line: string }) =>
    `${p.file === undefined ? '' : `${p.file}, `}line ${p.line}: ${p.code}`,
  andErrors: (p: { status: string; codes: string }) => `${p.status}; ${p.codes}`,
  leftOutFile: (p: { file: string; at: string }) => `${p.file} (${p.at})`,
  notCertain: (bound: string) => `not certain: ${bound}`,
  judgedSilenced: (p: { code: string; message: string; reason: string }) =>
    `${p.code} is ignored (${p.message}): ${p.reason}`,
  judgedKnown: (p: { code: string; message: string }) => `${p.code} is already listed in the baseline: ${p.message}`,
  judgedRuleOff: (code: string) => `${code} is switched off in the configuration`,
  judgedRejected: (p: { what: string; amount: string; reason: string }) =>
    `${p.what} ${p.amount} is rejected: ${p.reason}`,
  judgedUndated: (what: string) => `${what} has no date and counts on every day`,
  judgedThreshold: (p: { what: string; origin: string }) => `threshold ${p.what}: set in the ${p.origin}`,
  judgedRate: (p: { rate: string; origin: string }) => `exchange rate ${p.rate} is that of the ${p.origin}`,
  projectFile: 'project file',
  configurationFile: 'configuration',
  leftOut: (files: string) => `Left out because of errors: ${files}.`,
  nothingToReport: 'No project can be reported.',
  withoutAmounts: (projects: string) => `No amounts in any currency: ${projects}.`,
  revisedFrom: (date: string) => `revised from ${date}`,
  approvedOn: (date: string) => `approved ${date}`,
  implied: (interval: string) => `inferred, not stated: a plan of ${interval}`,
  impliedMore: (p: { amount: string; strict: boolean }) => `${p.strict ? 'more than' : 'at least'} ${p.amount}`,
  impliedLess: (p: { amount: string; strict: boolean }) => `${p.strict ? 'less than' : 'at most'} ${p.amount}`,
  impliedBetween: (p: { lower: string; upper: string }) => `${p.lower} to ${p.upper}`,
  impliedNoUpper: 'upper end not known',
  impliedAbout: 'about',
  threshold: {
    onTrack: (value: string) => `on track from ${value} of pace`,
    atRisk: (value: string) => `at risk from ${value} of pace`,
    ahead: (value: string) => `ahead above ${value} of pace`,
    under: (value: string) => `disbursement below ${value} of plan to date`,
    over: (value: string) => `disbursement above ${value} of plan to date`,
    dueSoonDays: (value: string) => `due soon within ${value} days`,
    advanceDays: (value: string) => `advances settled within ${value} days`,
  },
  thresholds: (p: { onTrack: string; atRisk: string; ahead: string; under: string; over: string; days: string }) =>
    `on track from ${p.onTrack} of pace, at risk from ${p.atRisk}, ahead above ${p.ahead}; disbursement below ${p.under} or above ${p.over} of plan to date; due soon within ${p.days} days`,
  portfolioCount: (p: { projects: string; real: string; illustrative: string }) =>
    `${p.projects} projects: ${p.real} real, ${p.illustrative} illustrative`,
  portfolioOnlyReal: (projects: string) => `${projects} projects`,
  totalOf: (p: { data: string; currency: string }) => `${p.data}, ${p.currency}`,
  realProjects: 'real projects',
  illustrativeProjects: 'illustrative projects',
  knownOf: (p: { known: string; all: string }) => `${p.known} of ${p.all}`,
  explained: (p: { date: string; text: string }) => `explanation of ${p.date}: ${p.text}`,
  paymentNotExplained: (date: string) => `the payment of ${date} is not explained yet`,
  approvedIn: (evidence: string) => `approval: ${evidence}`,
  notExplainedYet: (date: string) => `the value of ${date} is not explained yet`,
};
