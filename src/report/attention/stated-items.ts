import type { StatedAssessment } from '../../calc/stated/assess-stated.js';
import type { Phrase } from '../../messages/format.js';
import { nameOf } from '../../sheet/fields/stated.js';
import { withCertainty } from '../certainty-words.js';
import type { ListItem } from '../report.js';
import { printStated } from '../sections/stated-section.js';

/** Stated figures that the records do not give, or that cannot be checked. */
export function statedItems(assessment: StatedAssessment): readonly ListItem[] {
  const { stated, computed, verdict, reason, uncertain, mayStillAgree } = assessment;
  if (mayStillAgree) return [];
  const what = nameOf(stated);
  const said: Phrase = (format) => printStated(assessment, stated.value, format);
  const { quantity } = computed;
  if (verdict === 'differs' && quantity) {
    const text: Phrase = (format) =>
      format.words.attentionStated({
        what: what(format),
        stated: said(format),
        computed: printStated(assessment, quantity, format),
      });
    return [{ text: withCertainty(text, uncertain, stated.value, quantity), tone: 'warning', place: stated.at }];
  }
  if (verdict !== 'cannot-be-checked' || !reason) return [];
  const text: Phrase = (format) =>
    format.words.attentionUnchecked({ what: what(format), stated: said(format), reason: format.words.reason[reason] });
  return [{ text, tone: 'muted', place: stated.at }];
}
