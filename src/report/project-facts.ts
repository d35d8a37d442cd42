import type { ProjectAssessment } from '../calc/project-assessment.js';
import type { Format } from '../messages/format.js';
import type { Text } from '../model/text.js';
import { isUnknown, type Unknown } from '../model/unknown.js';
import { joinPlaces } from './place-names.js';
import type { Fact } from './report.js';
import { namesOf } from './sections/portfolio-section.js';
import { LABEL_TONE } from './tones.js';

/** The head of a project's report: who pays, where, when, as of which day, and the file all figures come from. */
export function projectFacts({ project, timeline, asOf, label }: ProjectAssessment): readonly Fact[] {
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
      value: (format) => `${format.window(timeline)} (${format.words.timelineStatus[timeline.status]})`,
    },
    { name: ({ words: say }) => say.fact.asOf, value: (format) => format.date(asOf) },
    {
      name: ({ words: say }) => say.fact.label,
      value: ({ words: say }) => say.label[label],
      tone: LABEL_TONE[label],
    },
    { name: ({ words: say }) => say.fact.file, value: () => project.file, tone: 'muted' },
  );
  return facts;
}

/** The thresholds that the statuses were judged by. */
export function thresholdsFact({ thresholds: { indicator, disbursement, dueSoonDays } }: ProjectAssessment): Fact {
  const percent = (format: Format, number: typeof indicator.ahead): string =>
    format.percent({ number, bound: 'exactly' }, [number]).replace(/[.,]0%$/, '%');
  return {
    name: ({ words: say }) => say.fact.thresholds,
    tone: 'muted',
    value: (format) =>
      format.words.thresholds({
        onTrack: percent(format, indicator.onTrack),
        atRisk: percent(format, indicator.atRisk),
        ahead: percent(format, indicator.ahead),
        under: percent(format, disbursement.under),
        over: percent(format, disbursement.over),
        days: format.count(dueSoonDays),
      }),
  };
}

function optionalNames(name: Fact['name'], value: readonly Text[] | Unknown | undefined): readonly Fact[] {
  return value === undefined ? [] : [names(name, value)];
}

function names(name: Fact['name'], value: readonly Text[] | Unknown): Fact {
  return { name, value: (format) => namesOf(value, format), tone: isUnknown(value) ? 'muted' : undefined };
}
