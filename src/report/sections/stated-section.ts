import { asWritten } from '../../calc/figure.js';
import type { StatedAssessment } from '../../calc/stated/assess-stated.js';
import type { ImpliedPlan } from '../../calc/stated/implied-plan.js';
import type { Format } from '../../messages/format.js';
import type { Currency } from '../../model/money.js';
import { exactly, type Quantity } from '../../model/quantity.js';
import { onOneLine } from '../../model/text.js';
import { entriesOf, type InProject } from '../../sheet/entries.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import { figureCell, STATED } from '../../sheet/fields/stated.js';
import { printCell } from '../../sheet/print-cell.js';
import { certaintyDetail } from '../certainty-words.js';
import { detailedTable } from '../detailed-table.js';
import type { Detail, Section } from '../report.js';

/** What the sources state, beside what the records give. */
export function statedSection({ assessment, findings }: ReportedProject): Section {
  const { stated, disbursement } = assessment;
  const details = ({ one }: InProject<StatedAssessment>) => statedDetails(one, planCurrency(one, disbursement));
  const entries = entriesOf(assessment, 'stated', stated) ?? [];
  return {
    name: 'stated',
    title: ({ words: say }) => say.section.stated,
    blocks: [detailedTable(STATED, entries, { address: 'stated', findings, details })],
  };
}

type Disbursement = ReportedProject['assessment']['disbursement'];

function planCurrency({ stated }: StatedAssessment, disbursement: Disbursement): Currency | undefined {
  if (stated.figure !== 'disbursement-rate') return undefined;
  return disbursement?.plans?.find(({ plan }) => plan.id === stated.plan)?.currency;
}

/** A stated or computed figure, as the cells of the table print it. */
export function printStated(of: StatedAssessment, quantity: Quantity, format: Format): string {
  return printCell(figureCell(of, asWritten(quantity)), format);
}

/** How far rounding may have moved a figure, with every digit: half a dong, half a tenth of a point. */
function printTolerance({ unit, tolerance }: StatedAssessment, format: Format): string {
  const every: Quantity = { ...exactly(tolerance), lastDigit: tolerance };
  switch (unit.kind) {
    case 'money':
      return `${format.number(every)} ${unit.currency}`;
    case 'number':
      return format.number(every);
    case 'share':
      return `${format.points(every)} ${format.words.points}`;
  }
}

function statedDetails(assessment: StatedAssessment, currency: Currency | undefined): readonly Detail[] {
  const { stated, computed, verdict, reason, implied, uncertain } = assessment;
  const details: Detail[] = [];
  const { asWritten: quote } = stated;
  if (quote) details.push({ text: ({ words: say }) => say.asWrittenQuote(onOneLine(quote)) });
  if (verdict === 'agrees' && computed.quantity && !computed.quantity.number.equals(stated.value.number)) {
    details.push({ text: (format) => format.words.withinRounding(printTolerance(assessment, format)) });
  }
  details.push(...certaintyDetail(uncertain, stated.value, computed.quantity));
  if (reason) details.push({ text: ({ words: say }) => say.reason[reason] });
  if (implied && currency)
    details.push({ text: (format) => format.words.implied(interval(implied, currency, format)) });
  return details;
}

function interval({ lower, upper, about }: ImpliedPlan, currency: Currency, format: Format): string {
  const { words: say } = format;
  const print = ({ quantity }: { readonly quantity: Quantity }): string =>
    format.money({ number: quantity.number, bound: 'exactly' }, currency);
  if (lower && upper) {
    const between = say.impliedBetween({ lower: print(lower), upper: print(upper) });
    return about ? `${say.impliedAbout} ${between}` : between;
  }
  if (lower) {
    const strict = lower.quantity.bound === 'more-than';
    return `${say.impliedMore({ amount: print(lower), strict })}, ${say.impliedNoUpper}`;
  }
  return upper ? say.impliedLess({ amount: print(upper), strict: upper.quantity.bound === 'less-than' }) : '';
}
