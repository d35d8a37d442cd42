import type {
  CofinancingAssessment,
  CofinancingResult,
  CofinancingSummary,
} from '../../calc/cofinancing/cofinancing-assessment.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { Format } from '../../messages/format.js';
import type { CofinancingRule } from '../../model/cofinancing.js';
import { NO_CURRENCY } from '../../model/money.js';
import { pathStarts } from '../../model/path-starts.js';
import { pathOf } from '../../model/place.js';
import { onOneLine } from '../../model/text.js';
import type { RecordInError } from '../../model/withheld.js';
import { entriesOf, soundEntries } from '../../sheet/entries.js';
import { RESULT } from '../../sheet/fields/cofinancing.js';
import type { DescribedFinding } from '../../sheet/fields/diagnostic.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import { TERMS } from '../../sheet/terms.js';
import { named } from '../attention/named.js';
import { agreedDetails, excludedDetails, resultDetails } from '../cofinancing-details.js';
import { detailedTable } from '../detailed-table.js';
import { listCounts } from '../list-counts.js';
import type { Block, ListItem, Section } from '../report.js';
import { withheldBecause } from '../withheld-words.js';
import { ratesSentence } from './rates-sentence.js';

/** Each rule as it was read, and its verdict on every sub-project. */
export function cofinancingSection({ assessment, findings }: ReportedProject): Section {
  const entries = entriesOf(assessment, 'cofinancing', assessment.cofinancing) ?? [];
  return {
    name: 'cofinancing',
    title: ({ words: say }) => say.section.cofinancing,
    blocks: [
      ...entries.flatMap((entry) =>
        'sound' in entry ? ruleBlocks(entry.sound.one, assessment, findings) : ruleInError(entry.inError),
      ),
      ...uncoveredBlocks(assessment),
    ],
  };
}

/** The sub-projects that no rule applies to, with what is recorded of them. */
function uncoveredBlocks({ uncovered, project }: ProjectAssessment): readonly Block[] {
  if (uncovered.length === 0) return [];
  const items = uncovered.map(({ subproject, recorded, currency = NO_CURRENCY }): ListItem => {
    const what = named(subproject.id, subproject.name);
    return {
      place: subproject.at,
      tone: recorded ? 'warning' : undefined,
      text: (format) => {
        const { words: say } = format;
        if (!recorded) return say.uncoveredWithout(what(format));
        const amount = recorded.quantity
          ? format.money(recorded.quantity, currency)
          : say.reason[recorded.notComputable];
        return say.uncoveredItem({ what: what(format), recorded: amount });
      },
    };
  });
  return [
    { kind: 'heading', text: ({ words: say }) => say.uncovered },
    { kind: 'list', file: project.file, items },
  ];
}

function ruleInError(record: RecordInError): readonly Block[] {
  return [
    { kind: 'heading', text: () => record.id ?? '?' },
    {
      kind: 'sentence',
      tone: 'bad',
      text: (format) => `${format.words.verdict.error}: ${withheldBecause(record, record.at.source.file, format)}`,
    },
  ];
}

function ruleBlocks(
  assessment: CofinancingAssessment,
  { project }: ProjectAssessment,
  findings: ReportedProject['findings'],
): readonly Block[] {
  const { rule, results, exchangeRatesUsed } = assessment;
  const blocks: Block[] = [
    { kind: 'heading', text: () => rule.id },
    { kind: 'sentence', text: (format) => ruleSentence(rule, format) },
  ];
  const { interpretation, asWritten } = rule;
  if (asWritten)
    blocks.push({
      kind: 'sentence',
      tone: 'muted',
      text: ({ words: say }) => say.asWrittenQuote(onOneLine(asWritten)),
    });
  if (interpretation) {
    blocks.push({
      kind: 'sentence',
      tone: 'muted',
      text: (format) => format.words.asRead(format.text(interpretation)),
    });
  }
  const actual = results.filter(({ stage }) => stage === 'actual');
  if (actual.length === 0) {
    const isAnyRecorded = (project.subprojects ?? []).length > 0;
    return [
      ...blocks,
      {
        kind: 'sentence',
        tone: isAnyRecorded ? 'warning' : undefined,
        text: ({ words: say }) => (isAnyRecorded ? say.appliesToNone : say.noSubprojects),
      },
    ];
  }
  blocks.push(
    detailedTable(RESULT, soundEntries(actual.map((result) => ({ result, rule }))) ?? [], {
      address: `cofinancing.${rule.id}`,
      findings,
      madeOf: ({ result }) => result.judged.map(({ at }) => at),
      isAbout: (finding) => isOfRule(finding, rule),
      titles: rule.of === 'grant' ? { denominator: 'grant' } : {},
      details: ({ result }) => [
        ...resultDetails(result, rule),
        ...agreedDetails(plannedOf(result, results), rule),
        ...excludedDetails(result),
      ],
    }),
  );
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
  const shown = results.filter(({ stage }) => stage === 'actual').map(({ verdict }) => verdict);
  blocks.push({
    kind: 'sentence',
    text: (format) => {
      const counts = listCounts(shown, TERMS.verdict, format.words.verdict, format);
      const pooled = describePooled(summary, rule, format);
      return `${counts}.${pooled === '' ? '' : ` ${pooled}`}`;
    },
  });
  return blocks;
}

function describePooled(
  { pooledShare, pooled, pooledCurrency: currency }: CofinancingSummary,
  rule: CofinancingRule,
  format: Format,
): string {
  if (!pooledShare.quantity || !pooled || !currency) return '';
  const { eligible, total } = pooled;
  return format.words.pooledShare({
    share: format.percent(pooledShare.quantity, [rule.minimum.number]),
    eligible: format.amount(eligible.quantity, currency),
    total: format.amount(total.quantity, currency),
  });
}

/** Whether an error about a sub-project is one of this rule: one that names a rule is of no other. */
function isOfRule({ diagnostic: { related = [] } }: DescribedFinding, { at }: CofinancingRule): boolean {
  const paths = related.flatMap(({ place }) => pathOf(place) ?? []).filter((path) => path.startsWith('cofinancing.'));
  return paths.length === 0 || paths.some((path) => pathStarts(path).includes(at.path));
}
