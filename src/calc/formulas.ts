/**
 * The formulas, in the notation an auditor would write. Names are those of the operands; a name that stands alone inside
 * sum(), last(), greatest(), least() or count() stands for all operands of that name.
 */
export const FORMULAS = {
  'elapsed-share': 'elapsedDays / totalDays',
  'as-written': 'record',
  sum: 'sum(record)',
  counted: 'count(subproject)',
  latest: 'last(record)',
  greatest: 'greatest(record)',
  least: 'least(record)',
  average: 'sum(record) / count(record)',
  pooled: 'sum(numerator) / sum(denominator)',
  'attainment-from-baseline': '(value − baseline) / (target − baseline)',
  'attainment-against-target': 'value / target',
  'attainment-yes-no': 'value',
  'linear-target-from-zero': 'target × elapsedDays / totalDays',
  'linear-target': 'baseline × (1 − elapsedDays / totalDays) + target × elapsedDays / totalDays',
  'interim-target': 'last(interim)',
  'interim-increments': 'sum(increment)',
  'overall-target': 'target',
  'pace-from-zero': 'value / targetToDate',
  pace: '(value − baseline) / (targetToDate − baseline)',
  'weighted-attainment': 'sum(weightedAttainment) / sum(weight)',
  'weighted-part': 'weight × least(greatest(attainment, 0), 1)',
  'target-group-reached': 'reached / planned',
  'physical-progress': 'done / planned',
  'derived-plan': 'intervals',
  'expected-by-intervals': 'planned × intervalsToDate / intervals',
  'expected-by-days': 'planned × elapsedDays / totalDays',
  'expected-in-full': 'planned',
  'labour-value': 'days × dayRate',
  'priced-value': 'quantity × unitPrice',
  'labour-above-limit': 'days × (dayRate − limit)',
  'converted-by-rate': 'amount × rate',
  'converted-by-inverse-rate': 'amount / rate',
  'less-deduction': 'amount − deduction',
  'cofinancing-share': 'eligible / total',
  'shortfall-replace': 'greatest(minimum × total − eligible, 0)',
  'shortfall-add': 'greatest((minimum × total − eligible) / (1 − minimum), 0)',
  'shortfall-labour-days': 'ceiling(replace / limit)',
  disbursed: 'sum(record) − sum(refund)',
  'disbursed-on-line': 'disbursed + sum(settledHere) − sum(settledElsewhere)',
  'open-advance': 'greatest(advance − sum(settled) − sum(refund), 0)',
  'of-committed': 'disbursed / committed',
  'of-received': 'disbursed / received',
  balance: 'received − disbursed',
  'of-budget': 'disbursed / budget',
  remaining: 'budget − disbursed',
  'of-plan': 'disbursed / planned',
  'planned-to-date': 'planned × elapsedDays / totalDays',
  'of-plan-to-date': 'disbursed / plannedToDate',
  variance: 'disbursed − plannedToDate',
  'physical-against-financial': 'attained − disbursed',
  'implied-plan-lower': 'disbursed / (rate + halfUnit)',
  'implied-plan-upper': 'disbursed / (rate − halfUnit)',
} as const;

export type Formula = keyof typeof FORMULAS;

/** The names of the operands of a formula, read from the formula itself: `eligible` and `total` of a co-financing share. */
export type OperandName<F extends Formula> = Exclude<Token<(typeof FORMULAS)[F]>, '' | Sign | FunctionName>;

type Token<Text extends string> = Split<Split<Split<Split<Text, ' '>, '('>, ')'>, ','>;
type Split<Text extends string, At extends string> = Text extends `${infer Head}${At}${infer Tail}`
  ? Head | Split<Tail, At>
  : Text;
type Sign = '−' | '×' | '/' | '0' | '1';
type FunctionName = 'sum' | 'last' | 'greatest' | 'least' | 'count' | 'ceiling';
