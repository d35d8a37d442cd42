import { exactly } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import type { Thresholds } from '../../model/thresholds.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';

const ofPace = partsOf<Thresholds['indicator']>();
const ofMoney = partsOf<Thresholds['disbursement']>();
const is = partsOf<Thresholds>();

const limit = (number: Rational) => exactly(number);

const INDICATOR_LIMITS: RecordShape<Thresholds['indicator']> = {
  name: 'indicatorThresholds',
  says: 'Of the pace of an indicator.',
  parts: [
    ofPace.decimal('onTrack', 'On track from here.', ({ onTrack }) => limit(onTrack)),
    ofPace.decimal('atRisk', 'At risk from here, off track below.', ({ atRisk }) => limit(atRisk)),
    ofPace.decimal('ahead', 'Ahead above this.', ({ ahead }) => limit(ahead)),
  ],
};

const DISBURSEMENT_LIMITS: RecordShape<Thresholds['disbursement']> = {
  name: 'disbursementThresholds',
  says: 'Of what was disbursed of planned to date.',
  parts: [
    ofMoney.decimal('under', 'Below plan under this.', ({ under }) => limit(under)),
    ofMoney.decimal('over', 'Above plan over this.', ({ over }) => limit(over)),
  ],
};

/** Where a figure changes its status. Shares are fractions. */
export const THRESHOLDS: RecordShape<Thresholds> = {
  name: 'thresholds',
  says: 'Where a figure changes its status, as it holds for this project.',
  parts: [
    is.record('indicator', INDICATOR_LIMITS, ({ indicator }) => indicator),
    is.record('disbursement', DISBURSEMENT_LIMITS, ({ disbursement }) => disbursement),
    is.count('dueSoonDays', 'A milestone is due soon within so many days.', ({ dueSoonDays }) => dueSoonDays),
    is.count('advanceDays', 'An advance is to be settled within so many days.', ({ advanceDays }) => advanceDays),
  ],
};
