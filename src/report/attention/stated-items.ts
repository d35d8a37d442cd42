import type { StatedAssessment } from '../../calc/stated/assess-stated.js';
import type { ListItem, Phrase } from '../report.js';
import { printStated, subjectOf } from '../sections/stated-section.js';

/** Stated figures that the records do not give, or that cannot be checked. */
export function statedItems({ stated, computed, verdict, reason }: StatedAssessment): readonly ListItem[] {
  const what: Phrase = (format) =>
    `${stated.id} ${format.words.statedFigure[stated.figure]} ${subjectOf(stated)}`.trimEnd();
  const said: Phrase = (format) => printStated(stated, stated.value, format);
  const { quantity } = computed;
  if (verdict === 'differs' && quantity) {
    const text: Phrase = (format) =>
      format.words.attentionStated({
        what: what(format),
        stated: said(format),
        computed: printStated(stated, quantity, format),
      });
    return [{ text, tone: 'warning', place: stated.at }];
  }
  if (verdict !== 'cannot-be-checked' || !reason) return [];
  const text: Phrase = (format) =>
    format.words.attentionUnchecked({ what: what(format), stated: said(format), reason: format.words.reason[reason] });
  return [{ text, tone: 'muted', place: stated.at }];
}
