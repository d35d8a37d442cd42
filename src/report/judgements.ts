import type { ProjectAssessment } from '../calc/project-assessment.js';
import type { Phrase } from '../messages/format.js';
import type { Messages } from '../messages/messages.js';
import type { Place } from '../model/place.js';
import type { Project } from '../model/project.js';
import { exactly } from '../model/quantity.js';
import { Rational } from '../model/rational.js';
import { DEFAULT_THRESHOLDS, type ThresholdOverrides, type Thresholds } from '../model/thresholds.js';
import { isUnknown } from '../model/unknown.js';
import type { ReportedProject } from '../sheet/fields/project.js';
import { silencedText } from './finding-words.js';
import { printThreshold } from './project-facts.js';
import { rateText } from './sections/rates-sentence.js';

/** Something that somebody decided, and that changes figures or findings. */
export interface Judgement {
  readonly kind: 'silenced' | 'known' | 'rule-off' | 'rejected' | 'undated' | 'thresholds' | 'rate';
  readonly text: Phrase;
  readonly place?: Place | undefined;
}

/**
 * What people decided: contributions rejected or undated, settings, findings that are ignored, rules off, and what is known,
 * of which there may be many.
 */
export function judgementsOf({ assessment, findings }: ReportedProject): readonly Judgement[] {
  const { silenced = [], known = [], rulesOff = [] } = findings ?? {};
  return [
    ...contributionsJudged(assessment),
    ...settingsChosen(assessment),
    ...silenced.map((one): Judgement => ({ kind: 'silenced', place: one.diagnostic.place, text: silencedText(one) })),
    ...rulesOff.map((code): Judgement => ({ kind: 'rule-off', text: ({ words: say }) => say.judgedRuleOff(code) })),
    ...known.map(
      ({ diagnostic: { code, place }, describe }): Judgement => ({
        kind: 'known',
        place,
        text: ({ words: say, language }) => say.judgedKnown({ code, message: describe(language).message }),
      }),
    ),
  ];
}

/** Contributions that came in and are rejected, and those without a date, which count on every day. */
function contributionsJudged({ project }: ProjectAssessment): readonly Judgement[] {
  return (project.subprojects ?? []).flatMap((subproject) =>
    (subproject.contributions ?? []).flatMap(({ id, at, rejected, on, amount }): readonly Judgement[] => {
      const what = `${subproject.id} ${id}`;
      if (rejected) {
        const text: Phrase = (format) =>
          format.words.judgedRejected({
            what,
            amount: amount && !isUnknown(amount) ? format.money(amount, amount.currency) : '',
            reason: format.text(rejected),
          });
        return [{ kind: 'rejected', place: at, text }];
      }
      if (on) return [];
      return [{ kind: 'undated', place: at, text: ({ words: say }) => say.judgedUndated(what) }];
    }),
  );
}

/** Thresholds other than the defaults, and the exchange rates that figures use, each with where it is set. */
function settingsChosen({
  project,
  thresholds,
  disbursement,
  cofinancing = [],
}: ProjectAssessment): readonly Judgement[] {
  const own = new Set(project.exchangeRates);
  const used = new Set([
    ...(disbursement?.exchangeRatesUsed ?? []),
    ...cofinancing.flatMap(({ exchangeRatesUsed }) => exchangeRatesUsed),
  ]);
  const rates = [...used].map((one): Judgement => {
    const text: Phrase = (format) =>
      format.words.judgedRate({
        rate: rateText(one)(format),
        origin: own.has(one) ? format.words.projectFile : format.words.configurationFile,
      });
    return { kind: 'rate', place: one.at, text };
  });
  return [...thresholdsChosen(project, thresholds), ...rates];
}

/** Each threshold that is not the default, and whether the project or the configuration sets it. */
function thresholdsChosen({ thresholds: own, at }: Project, thresholds: Thresholds): readonly Judgement[] {
  const defaults = new Map(flat(DEFAULT_THRESHOLDS));
  const ownKeys = new Set(flat(own ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [key])));
  return flat(thresholds).flatMap(([key, value]): readonly Judgement[] => {
    if (value === undefined || defaults.get(key)?.equals(value)) return [];
    const isOwn = ownKeys.has(key);
    const text: Phrase = (format) =>
      format.words.judgedThreshold({
        what: format.words.threshold[key](
          isInDays(key) ? format.number(exactly(value)) : printThreshold(value, format),
        ),
        origin: isOwn ? format.words.projectFile : format.words.configurationFile,
      });
    return [{ kind: 'thresholds', place: isOwn ? at.of('thresholds') : undefined, text }];
  });
}

type ThresholdName = keyof Messages['threshold'];

function isInDays(name: ThresholdName): boolean {
  return name === 'dueSoonDays' || name === 'advanceDays';
}

function flat({ indicator, disbursement, dueSoonDays, advanceDays }: ThresholdOverrides) {
  return [
    ['onTrack', indicator?.onTrack],
    ['atRisk', indicator?.atRisk],
    ['ahead', indicator?.ahead],
    ['under', disbursement?.under],
    ['over', disbursement?.over],
    ['dueSoonDays', dueSoonDays === undefined ? undefined : Rational.of(dueSoonDays)],
    ['advanceDays', advanceDays === undefined ? undefined : Rational.of(advanceDays)],
  ] as const satisfies readonly (readonly [ThresholdName, Rational | undefined])[];
}
