import type { DisbursementAssessment } from '../../calc/disbursement/assess-disbursement.js';
import type { LineAssessment } from '../../calc/disbursement/assess-lines.js';
import { totalInForce } from '../../calc/disbursement/budget-total.js';
import type { Figure } from '../../calc/figure.js';
import type { Phrase } from '../../messages/format.js';
import type { Messages } from '../../messages/messages.js';
import { type Currency, NO_CURRENCY } from '../../model/money.js';
import { isUnknown } from '../../model/unknown.js';
import { type InSection, inSectionOf, LINE_OF_BUDGET, PLAN } from '../../sheet/fields/disbursement.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import { certaintyDetail, withCertainty } from '../certainty-words.js';
import { describeFigure, describeMoney } from '../describe-figure.js';
import { detailedTable, errorsBesideRows } from '../detailed-table.js';
import { planDetails, plansTogether } from '../plan-details.js';
import type { Block, Detail, Fact, Section } from '../report.js';
import { withheldBecause } from '../withheld-words.js';
import { ratesSentence } from './rates-sentence.js';

/** What was disbursed, of the budget, of every version of every plan, and of each line. */
export function disbursementSection({ assessment, findings }: ReportedProject): Section {
  const { disbursement, project } = assessment;
  const blocks: Block[] = [];
  if (disbursement?.inError) {
    const { inError } = disbursement;
    blocks.push({ kind: 'sentence', tone: 'bad', text: (format) => withheldBecause(inError, project.file, format) });
  } else if (disbursement) {
    const { currency = NO_CURRENCY, plans, lines, exchangeRatesUsed } = disbursement;
    const facts = [...totals(disbursement, currency, assessment), ...fundingFacts(disbursement, currency)];
    blocks.push({ kind: 'facts', facts }, ...notYetCountedBlocks(disbursement));
    if (plans && plans.length > 0) {
      blocks.push(
        detailedTable(PLAN, inSectionOf(plans, disbursement, assessment) ?? [], {
          address: 'disbursement.plans',
          findings,
          details: planDetails,
        }),
      );
      blocks.push(...plansTogether(disbursement, assessment));
    }
    if (lines && lines.length > 0) {
      const entries = inSectionOf(lines, disbursement, assessment) ?? [];
      blocks.push(
        detailedTable(LINE_OF_BUDGET, entries, { address: 'disbursement.lines', findings, details: lineDetails }),
      );
    }
    const rows = [...(plans ?? []).map(({ plan }) => plan.at), ...(lines ?? []).flatMap(({ line }) => line?.at ?? [])];
    if (findings) blocks.push(...errorsBesideRows('budget', rows, findings));
    const rates = ratesSentence(exchangeRatesUsed);
    if (rates) blocks.push(rates);
  }
  return { name: 'disbursement', title: ({ words: say }) => say.section.disbursement, blocks };
}

/** What is in no figure because its period is not over: beside nothing disbursed it looks as if nothing had been paid. */
function notYetCountedBlocks({ notYetCounted }: DisbursementAssessment): readonly Block[] {
  if (notYetCounted.length === 0) return [];
  const text: Phrase = (format) => {
    const items = notYetCounted.map(({ disbursement: { id, amount }, ...days }) =>
      format.words.notYetCountedItem({
        id,
        amount: format.money(amount, amount.currency),
        window: format.window(days),
      }),
    );
    return format.words.notYetCounted({ items: items.join(', '), plural: items.length !== 1 });
  };
  return [{ kind: 'sentence', text, tone: 'warning' }];
}

function totals(
  { budget, originalBudget, disbursed, remaining, ofBudget, overspent }: DisbursementAssessment,
  currency: Currency,
  { project, asOf }: ReportedProject['assessment'],
): readonly Fact[] {
  const scope = project.budget?.scope;
  const total = project.budget && totalInForce(project.budget, asOf);
  const facts: Fact[] = [];
  if (budget) {
    facts.push({
      name: ({ words: say }) => say.fact.budget,
      value: (format) => {
        if (total && isUnknown(total.value)) return format.words.unknownBecause(format.text(total.value.unknown));
        const amount = describeMoney(budget, currency, format);
        return scope ? `${amount} (${format.words.budgetScope[scope]})` : amount;
      },
    });
  }
  if (originalBudget) facts.push(...revision(originalBudget, total, currency));
  facts.push({
    name: ({ words: say }) => say.fact.disbursed,
    value: (format) => describeMoney(disbursed, currency, format),
  });
  if (!budget?.quantity || !disbursed.quantity) return facts;
  facts.push(
    {
      name: ({ words: say }) => say.fact.ofBudget,
      value: (format) => {
        const share = describeFigure(ofBudget, format, (quantity) => format.percent(quantity));
        return ofBudget.quantity
          ? format.words.ofBudgetSentence({ ratio: share, budget: describeMoney(budget, currency, format) })
          : share;
      },
    },
    {
      name: ({ words: say }) => say.fact.remaining,
      value: withCertainty(
        (format) => describeMoney(remaining, currency, format),
        overspent?.uncertain,
        disbursed.quantity,
        budget.quantity,
      ),
      tone: remaining.quantity?.number.isNegative ? 'bad' : undefined,
    },
  );
  return facts;
}

/** What was first approved, and since when and why another total is in force. */
function revision(original: Figure, inForce: ReturnType<typeof totalInForce>, currency: Currency): readonly Fact[] {
  const { from, reason } = inForce && 'at' in inForce ? inForce : {};
  return [
    {
      name: ({ words: say }) => say.fact.originalBudget,
      value: (format) =>
        [
          describeMoney(original, currency, format),
          ...(from ? [format.words.revisedFrom(format.date(from.first))] : []),
          ...(reason ? [format.text(reason)] : []),
        ].join('; '),
    },
  ];
}

/** What donors sent and bound themselves to, and what is open of advances, as far as the file tells. */
function fundingFacts(
  { committed, ofCommitted, received, ofReceived, balance, openAdvances }: DisbursementAssessment,
  currency: Currency,
): readonly Fact[] {
  const money = (name: keyof Messages['fact'], amount: Figure | undefined): readonly Fact[] =>
    amount
      ? [
          {
            name: ({ words: say }) => say.fact[name],
            value: (format) => describeMoney(amount, currency, format),
            tone: amount.quantity?.number.isNegative ? 'bad' : undefined,
          },
        ]
      : [];
  const share = (
    name: keyof Messages['fact'],
    ratio: Figure | undefined,
    whole: Figure | undefined,
  ): readonly Fact[] =>
    // Of commitments of 0, which stand above it, there is no share.
    ratio && whole && ratio.notComputable !== 'no-budget'
      ? [
          {
            name: ({ words: say }) => say.fact[name],
            value: (format) =>
              ratio.quantity
                ? format.words.ofBudgetSentence({
                    ratio: format.percent(ratio.quantity),
                    budget: describeMoney(whole, currency, format),
                  })
                : describeFigure(ratio, format),
          },
        ]
      : [];
  return [
    ...money('committed', committed),
    ...share('ofCommitted', ofCommitted, committed),
    ...money('received', received),
    ...share('ofReceived', ofReceived, received),
    ...money('balance', balance),
    ...money('openAdvances', openAdvances),
  ];
}

function lineDetails({ one, currency = NO_CURRENCY }: InSection<LineAssessment>): readonly Detail[] {
  const { overspent, disbursed, budget, planned } = one;
  const details = certaintyDetail(overspent?.uncertain, disbursed.quantity, budget?.quantity);
  if (!planned) return details;
  const text: Phrase = (format) => format.words.plannedInForce(describeMoney(planned, currency, format));
  return [{ text, only: 'narrow' }, ...details];
}
