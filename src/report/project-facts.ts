import type { ProjectAssessment } from '../calc/project-assessment.js';
import type { Format } from '../messages/format.js';
import type { Project } from '../model/project.js';
import { exactly } from '../model/quantity.js';
import type { Rational } from '../model/rational.js';
import type { Text } from '../model/text.js';
import { isUnknown, type Unknown } from '../model/unknown.js';
import { counting, type ProjectFindings } from '../sheet/fields/findings.js';
import { countSevere, saidLabel, toneOfLabel } from '../sheet/fields/label.js';
import type { ReportedProject } from '../sheet/fields/project.js';
import { joinPlaces } from './place-names.js';
import type { Fact } from './report.js';
import { namesOf } from './sections/portfolio-section.js';
import { withheldRecord } from './withheld-words.js';

/** The head of a project's report: who pays, where, when, as of which day, and the file all figures come from. */
export function projectFacts({ assessment, findings }: ReportedProject): readonly Fact[] {
  const { project, timeline, asOf, label } = assessment;
  const facts: Fact[] = [
    names(({ words: say }) => say.fact.donors, project.donors),
    ...optionalNames(({ words: say }) => say.fact.implementers, project.implementers),
    ...optionalNames(({ words: say }) => say.fact.partners, project.partners),
  ];
  const { places } = project;
  if (places && places.length > 0) {
    facts.push({ name: ({ words: say }) => say.fact.places, value: () => joinPlaces(places) });
  }
  facts.push(
    {
      name: ({ words: say }) => say.fact.period,
      value: (format) => {
        const { status, ended } = timeline;
        const now = ended ? format.words.closedOn(format.date(ended)) : format.words.timelineStatus[status];
        return `${format.window(timeline)} (${now})`;
      },
    },
    { name: ({ words: say }) => say.fact.asOf, value: (format) => format.date(asOf) },
    {
      name: ({ words: say }) => say.fact.label,
      value: saidLabel(label, findings),
      tone: toneOfLabel(label, findings),
    },
    ...findingsFacts(findings),
    ...withheldFacts(project),
    { name: ({ words: say }) => say.fact.file, value: () => project.file, tone: 'muted' },
  );
  return facts;
}

/** How many findings there are, and what is not among them; nothing where there is neither. */
function findingsFacts(findings: ProjectFindings | undefined): readonly Fact[] {
  if (!findings) return [];
  const { found, silenced, known, rulesOff } = findings;
  if (found.length + silenced.length + known.length + rulesOff.length === 0) return [];
  const [errors, warnings, notes] = (['error', 'warning', 'info'] as const).map((one) => counting(one)(findings));
  return [
    {
      name: ({ words: say }) => say.fact.findings,
      value: (format) => {
        const { words: say, count } = format;
        return [
          countSevere(findings, format),
          notes ? say.notesFound(count(notes), notes !== 1) : '',
          known.length > 0 ? say.knownFound(count(known.length)) : '',
          silenced.length > 0 ? say.silencedFound(count(silenced.length)) : '',
          rulesOff.length > 0 ? say.rulesOff(rulesOff.join(', ')) : '',
        ]
          .filter((part) => part !== '')
          .join(', ');
      },
      tone: errors ? 'bad' : warnings ? 'warning' : 'muted',
    },
  ];
}

/** What errors take out of the figures, each with the line that says why. */
function withheldFacts({ withheld = [], file }: Project): readonly Fact[] {
  if (withheld.length === 0) return [];
  return [
    {
      name: ({ words: say }) => say.fact.withheld,
      value: (format) => withheld.map((one) => withheldRecord(one, file, format)).join('; '),
      tone: 'bad',
    },
  ];
}

/** `85%`, with the decimals that it has. */
export function printThreshold(threshold: Rational, format: Format): string {
  return format.percent(exactly(threshold), [threshold]).replace(/[.,]0%$/, '%');
}

/** The thresholds that the statuses were judged by. */
export function thresholdsFact({ thresholds, disbursement: money }: ProjectAssessment): Fact {
  const { indicator, disbursement, dueSoonDays, advanceDays } = thresholds;
  return {
    name: ({ words: say }) => say.fact.thresholds,
    tone: 'muted',
    value: (format) => {
      const all = format.words.thresholds({
        onTrack: printThreshold(indicator.onTrack, format),
        atRisk: printThreshold(indicator.atRisk, format),
        ahead: printThreshold(indicator.ahead, format),
        under: printThreshold(disbursement.under, format),
        over: printThreshold(disbursement.over, format),
        days: format.count(dueSoonDays),
      });
      if (!money?.openAdvances) return all;
      return `${all}; ${format.words.threshold.advanceDays(format.count(advanceDays))}`;
    },
  };
}

function optionalNames(name: Fact['name'], value: readonly Text[] | Unknown | undefined): readonly Fact[] {
  return value === undefined ? [] : [names(name, value)];
}

function names(name: Fact['name'], value: readonly Text[] | Unknown): Fact {
  return { name, value: (format) => namesOf(value, format), tone: isUnknown(value) ? 'muted' : undefined };
}
