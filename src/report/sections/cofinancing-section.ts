import type {
  CofinancingAmounts,
  CofinancingAssessment,
  CofinancingResult,
  CofinancingSummary,
} from '../../calc/cofinancing/cofinancing-assessment.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { Format } from '../../messages/format.js';
import type { CofinancingRule } from '../../model/cofinancing.js';
import { amountCell, MISSING, NOT_APPLICABLE, percentCell, words } from '../cells.js';
import { agreedDetails, resultDetails } from '../cofinancing-details.js';
import type { Block, Cell, Row, Section } from '../report.js';
import { SHOWN_VERDICTS, shownVerdict, verdictWords } from '../shown-verdict.js';
import { VERDICT_TONE } from '../tones.js';
import { ratesSentence } from './rates-sentence.js';

/** Each rule as it was read, and its verdict on every sub-project. */
export function cofinancingSection({ cofinancing = [] }: ProjectAssessment): Section {
  return {
    name: 'cofinancing',
    title: ({ words: say }) => say.section.cofinancing,
    blocks: cofinancing.flatMap(ruleBlocks),
  };
}

function ruleBlocks(assessment: CofinancingAssessment): readonly Block[] {
  const { rule, results, exchangeRatesUsed } = assessment;
  const blocks: Block[] = [
    { kind: 'heading', text: () => rule.id },
    { kind: 'sentence', text: (format) => ruleSentence(rule, format) },
  ];
  const { interpretation, asWritten } = rule;
  if (asWritten)
    blocks.push({ kind: 'sentence', tone: 'muted', text: ({ words: say }) => say.asWrittenQuote(asWritten) });
  if (interpretation) {
    blocks.push({
      kind: 'sentence',
      tone: 'muted',
      text: (format) => format.words.asRead(format.text(interpretation)),
    });
  }
  const actual = results.filter(({ stage }) => stage === 'actual');
  if (actual.length === 0) {
    return [...blocks, { kind: 'sentence', text: ({ words: say }) => say.noSubprojects }];
  }
  blocks.push({
    kind: 'table',
    table: {
      columns: [
        { key: 'subproject', title: ({ words: say }) => say.column.subproject, align: 'left', grows: true },
        {
          key: 'total',
          title: ({ words: say }) => (rule.of === 'grant' ? say.column.grant : say.column.total),
          align: 'right',
        },
        { key: 'eligible', title: ({ words: say }) => say.column.eligible, align: 'right' },
        { key: 'share', title: ({ words: say }) => say.column.share, align: 'right' },
        { key: 'evidenced', title: ({ words: say }) => say.column.evidenced, align: 'right', whenWide: true },
        { key: 'verdict', title: ({ words: say }) => say.column.verdict, align: 'left' },
      ],
      rows: actual.map((result) => resultRow(result, plannedOf(result, results), rule)),
    },
  });
  blocks.push(...closingSentences(assessment));
  const rates = ratesSentence(exchangeRatesUsed);
  return rates ? [...blocks, rates] : blocks;
}

function ruleSentence(rule: CofinancingRule, format: Format): string {
  const { words: say } = format;
  const sentence = say.ruleSentence({
    minimum: format.percent(rule.minimum),
    contributors: rule.contributors.map((one) => say.contributor[one]).join(', '),
    kinds: rule.kinds.map((one) => say.contributionKind[one]).join(', '),
    of: rule.of === 'grant' ? say.ofGrant : say.ofTotalCost,
    per: rule.per === 'project' ? say.perProject : say.perSubproject,
  });
  const limit = rule.labourDayLimit;
  const suffix = limit ? `; ${say.labourLimit(format.money(limit, limit.currency))}` : '';
  return `${sentence}${suffix}.`;
}

function plannedOf(
  { subproject }: CofinancingResult,
  results: readonly CofinancingResult[],
): CofinancingResult | undefined {
  return results.find((other) => other.stage === 'planned' && other.subproject === subproject);
}

function resultRow(result: CofinancingResult, planned: CofinancingResult | undefined, rule: CofinancingRule): Row {
  const { subproject, amounts, share, evidencedShare, verdict } = result;
  const limits = [rule.minimum.number];
  const amount = (pick: (amounts: CofinancingAmounts) => CofinancingAmounts['eligible']): Cell =>
    amounts ? amountCell(pick(amounts), amounts.currency) : emptyCell(result);
  return {
    place: subproject?.at ?? rule.at,
    cells: {
      subproject: words((format) =>
        subproject ? `${subproject.id} ${format.text(subproject.name)}` : format.words.allSubprojects,
      ),
      total: amount(({ denominator }) => denominator),
      eligible: amount(({ eligible }) => eligible),
      share: share.quantity && verdict !== 'not-due' ? percentCell(share, limits) : emptyCell(result),
      evidenced: evidencedShare && verdict !== 'not-due' ? percentCell(evidencedShare, limits) : emptyCell(result),
      verdict: words(({ words: say }) => verdictWords(say)[shownVerdict(result)], VERDICT_TONE[verdict]),
    },
    details: [...resultDetails(result, rule), ...(planned ? agreedDetails(planned, rule) : [])],
  };
}

/** Before a contribution is due its share says nothing; afterwards something is missing. */
function emptyCell({ verdict }: CofinancingResult): Cell {
  return verdict === 'not-due' ? NOT_APPLICABLE : MISSING;
}

function closingSentences({ results, summary, rule }: CofinancingAssessment): readonly Block[] {
  const blocks: Block[] = [];
  const currencies = new Set(results.flatMap(({ amounts }) => (amounts ? [amounts.currency] : [])));
  if (currencies.size > 0) {
    blocks.push({
      kind: 'sentence',
      tone: 'muted',
      text: ({ words: say }) => say.amountsIn([...currencies].join(', ')),
    });
  }
  if (!summary) return blocks;
  const shown = results.filter(({ stage }) => stage === 'actual').map(shownVerdict);
  blocks.push({
    kind: 'sentence',
    text: (format) => {
      const counts = SHOWN_VERDICTS.filter((verdict) => shown.includes(verdict)).map((verdict) =>
        format.words.verdictCount({
          count: format.count(shown.filter((one) => one === verdict).length),
          verdict: verdictWords(format.words)[verdict],
        }),
      );
      const pooled = describePooled(summary, rule, format);
      return `${counts.join(', ')}.${pooled === '' ? '' : ` ${pooled}`}`;
    },
  });
  return blocks;
}

function describePooled(
  { pooledShare: { quantity, derivation }, pooledCurrency }: CofinancingSummary,
  rule: CofinancingRule,
  format: Format,
): string {
  const amountOf = (name: string): string => {
    const part = derivation?.operands.find((one) => one.name === name)?.quantity;
    return part && pooledCurrency ? format.amount(part, pooledCurrency) : '?';
  };
  if (!quantity) return '';
  const share = format.percent(quantity, [rule.minimum.number]);
  return format.words.pooledShare({ share, eligible: amountOf('eligible'), total: amountOf('total') });
}
