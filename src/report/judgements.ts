import type { ProjectAssessment } from '../calc/project-assessment.js';
import type { Phrase } from '../messages/format.js';
import type { Place } from '../model/place.js';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../model/thresholds.js';
import type { ReportedProject } from '../sheet/fields/project.js';

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
    ...silenced.map(
      ({ diagnostic: { code, place }, describe, reason }): Judgement => ({
        kind: 'silenced',
        place,
        text: ({ words: say, language }) => say.judgedSilenced({ code, message: describe(language).message, reason }),
      }),
    ),
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
            amount: amount ? format.money(amount, amount.currency) : '',
            reason: format.text(rejected),
          });
        return [{ kind: 'rejected', place: at, text }];
      }
      if (on) return [];
      return [{ kind: 'undated', place: at, text: ({ words: say }) => say.judgedUndated(what) }];
    }),
  );
}

/** Thresholds other than the defaults, and the exchange rates that figures use, with where they are set. */
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
    const { from, to, rate, on, at } = one;
    const text: Phrase = (format) =>
      format.words.judgedRate({
        rate: format.words.rateUsed({ from, to, rate: format.number(rate), on: format.date(on.last) }),
        origin: own.has(one) ? format.words.projectFile : format.words.configurationFile,
      });
    return { kind: 'rate', place: at, text };
  });
  if (areEqual(thresholds, DEFAULT_THRESHOLDS)) return rates;
  const isOwn = project.thresholds !== undefined;
  const chosen: Judgement = {
    kind: 'thresholds',
    place: isOwn ? project.at.of('thresholds') : undefined,
    text: ({ words: say }) => say.judgedThresholds(isOwn ? say.projectFile : say.configurationFile),
  };
  return [chosen, ...rates];
}

function areEqual(one: Thresholds, other: Thresholds): boolean {
  const numbers = ({ indicator, disbursement }: Thresholds) => [
    indicator.onTrack,
    indicator.atRisk,
    indicator.ahead,
    disbursement.under,
    disbursement.over,
  ];
  const others = numbers(other);
  return (
    one.dueSoonDays === other.dueSoonDays &&
    numbers(one).every((number, index) => others[index]?.equals(number) ?? false)
  );
}
