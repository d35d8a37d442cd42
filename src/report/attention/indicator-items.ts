import type { IndicatorAssessment, IndicatorValue } from '../../calc/indicator/indicator-assessment.js';
import { NEEDS_ATTENTION } from '../../calc/label.js';
import type { Phrase } from '../../messages/format.js';
import type { Thresholds } from '../../model/thresholds.js';
import { INDICATOR_TONE } from '../../sheet/tones.js';
import { withCertainty } from '../certainty-words.js';
import { describePace } from '../describe-pace.js';
import { boundsOf, levelName, printerOf, valueOrMissing } from '../indicator-values.js';
import type { ListItem } from '../report.js';
import { named } from './named.js';

/** Indicators that are behind, with attainment and pace and what each is a share of. */
export function indicatorItems(assessment: IndicatorAssessment, thresholds: Thresholds): readonly ListItem[] {
  const { indicator, status, uncertain } = assessment;
  if (!NEEDS_ATTENTION.indicator.has(status)) return [];
  const what = named(indicator.id, indicator.name);
  const figures = figuresOf(assessment, thresholds);
  const text: Phrase = (format) => {
    const word = format.words.indicatorStatus[status];
    const figure = figures.map((phrase) => phrase(format)).join('; ');
    return figure === ''
      ? format.words.attentionPlain({ what: what(format), status: word })
      : format.words.attentionRatio({ what: what(format), status: word, figure });
  };
  const certain = withCertainty(text, uncertain, ...boundsOf(assessment));
  return [{ text: certain, tone: INDICATOR_TONE[status] ?? 'warning', place: indicator.at }];
}

function figuresOf(assessment: IndicatorAssessment, thresholds: Thresholds): readonly Phrase[] {
  const { baseline, target, actual, attainment } = assessment;
  const printer = printerOf(assessment);
  const print = (value: IndicatorValue): Phrase => valueOrMissing(value, printer);
  const actualAndTarget: Phrase = (format) =>
    format.words.actualAndTarget({ actual: print(actual)(format), target: print(target)(format) });
  if (attainment.basis === 'maintain') {
    return [actualAndTarget];
  }
  // A share of the way between words tells nothing.
  if (actual.kind === 'level' || actual.kind === 'yes-no') return [inWords(assessment, print), ...levelDue(assessment)];
  const figures: Phrase[] = [];
  const attained = attainment.quantity;
  if (attained) {
    figures.push((format) => {
      const basis =
        attainment.basis === 'from-baseline' && baseline
          ? format.words.ofTheWay({ from: print(baseline)(format), to: print(target)(format) })
          : format.words.ofTarget(print(target)(format));
      return `${format.percent(attained)} ${basis}`;
    });
  } else {
    figures.push(actualAndTarget);
  }
  const pace = describePace(assessment, printer, Object.values(thresholds.indicator));
  return pace ? [...figures, pace] : figures;
}

/** The level, or whether it is so, beside what was to be. */
function inWords({ actual, target, status }: IndicatorAssessment, print: (value: IndicatorValue) => Phrase): Phrase {
  const isNotYet = actual.kind === 'yes-no' && !actual.yes && status !== 'regressed';
  return (format) =>
    format.words.valueAndTarget({
      value: isNotYet ? format.words.notYet : print(actual)(format),
      target: print(target)(format),
    });
}

/** The level that is due of a scale, unless it is the target itself. */
function levelDue({ targetToDate }: IndicatorAssessment): readonly Phrase[] {
  if (!targetToDate?.quantity || targetToDate.method === 'overall') return [];
  const { level, method } = targetToDate;
  if (!level) return [];
  const toDate = levelName(level);
  return [(format) => format.words.toDateOnly({ toDate: toDate(format), method: format.words.method[method] })];
}
