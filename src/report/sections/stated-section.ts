import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { StatedAssessment } from '../../calc/stated/assess-stated.js';
import type { ImpliedPlan } from '../../calc/stated/implied-plan.js';
import type { Format } from '../../messages/format.js';
import type { Currency } from '../../model/money.js';
import { exactly, type Quantity } from '../../model/quantity.js';
import type { StatedFigure } from '../../model/stated.js';
import { MISSING, words } from '../cells.js';
import type { Detail, Row, Section } from '../report.js';
import { STATED_TONE } from '../tones.js';

/** What the sources state, beside what the records give. */
export function statedSection({ stated = [], disbursement }: ProjectAssessment): Section {
  return {
    name: 'stated',
    title: ({ words: say }) => say.section.stated,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { key: 'figure', title: ({ words: say }) => say.column.figure, align: 'left', grows: true },
            { key: 'stated', title: ({ words: say }) => say.column.stated, align: 'right' },
            { key: 'computed', title: ({ words: say }) => say.column.computed, align: 'right' },
            { key: 'verdict', title: ({ words: say }) => say.column.verdict, align: 'left' },
          ],
          rows: stated.map((one) => statedRow(one, planCurrency(one, disbursement))),
        },
      },
    ],
  };
}

type Disbursement = ProjectAssessment['disbursement'];

function planCurrency({ stated }: StatedAssessment, disbursement: Disbursement): Currency | undefined {
  if (stated.figure !== 'disbursement-rate') return undefined;
  return disbursement?.plans?.find(({ plan }) => plan.id === stated.plan)?.currency;
}

function statedRow(assessment: StatedAssessment, currency: Currency | undefined): Row {
  const { stated, computed, verdict } = assessment;
  const { quantity } = computed;
  return {
    place: stated.at,
    cells: {
      figure: words((format) =>
        `${stated.id} ${format.words.statedFigure[stated.figure]} ${subjectOf(stated)}`.trimEnd(),
      ),
      stated: words((format) => printStated(stated, stated.value, format)),
      computed: quantity ? words((format) => printStated(stated, quantity, format)) : MISSING,
      verdict: words(({ words: say }) => say.statedVerdict[verdict], STATED_TONE[verdict]),
    },
    details: statedDetails(assessment, currency),
  };
}

/** What a stated figure is about, by its id in the file. */
export function subjectOf(stated: StatedFigure): string {
  switch (stated.figure) {
    case 'disbursement-rate':
      return stated.plan;
    case 'indicator-attainment':
      return stated.indicator;
    case 'cofinancing-share':
      return stated.subproject ? `${stated.rule} ${stated.subproject}` : stated.rule;
    case 'disbursed':
      return stated.during && 'id' in stated.during ? stated.during.id : '';
    case 'budget-total':
      return '';
  }
}

/** A stated or computed figure: money in the stated currency, otherwise a percent that shows when it is not the stated one. */
export function printStated(stated: StatedFigure, quantity: Quantity, format: Format): string {
  if (stated.figure === 'disbursed' || stated.figure === 'budget-total') {
    return format.money(quantity, stated.value.currency);
  }
  return format.percent(quantity, [stated.value.number]);
}

function printTolerance(stated: StatedFigure, tolerance: Quantity, format: Format): string {
  return stated.figure === 'disbursed' || stated.figure === 'budget-total'
    ? format.money(tolerance, stated.value.currency)
    : `${format.points(tolerance)} ${format.words.points}`;
}

function statedDetails(
  { stated, computed, verdict, reason, implied, tolerance }: StatedAssessment,
  currency: Currency | undefined,
): readonly Detail[] {
  const details: Detail[] = [];
  const { asWritten } = stated;
  if (asWritten) details.push({ text: ({ words: say }) => say.asWrittenQuote(asWritten) });
  if (verdict === 'agrees' && computed.quantity && !computed.quantity.number.equals(stated.value.number)) {
    details.push({ text: (format) => format.words.withinRounding(printTolerance(stated, exactly(tolerance), format)) });
  }
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
