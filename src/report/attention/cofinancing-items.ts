import type { CofinancingAssessment, CofinancingResult } from '../../calc/cofinancing/cofinancing-assessment.js';
import { NEEDS_ATTENTION } from '../../calc/label.js';
import type { Format, Phrase } from '../../messages/format.js';
import type { CofinancingRule } from '../../model/cofinancing.js';
import type { Quantity } from '../../model/quantity.js';
import { VERDICT_TONE } from '../../sheet/tones.js';
import { withCertainty } from '../certainty-words.js';
import type { ListItem } from '../report.js';
import { named } from './named.js';

/** Contributions that miss their minimum, or reach it only without evidence. */
export function cofinancingItems({ rule, results }: CofinancingAssessment): readonly ListItem[] {
  return results
    .filter(({ verdict }) => verdict !== 'error' && NEEDS_ATTENTION.verdict.has(verdict))
    .map((result): ListItem => {
      const { subproject, verdict, stage, uncertain, share, evidencedShare } = result;
      const text: Phrase = (format) => {
        const name = subproject ? named(subproject.id, subproject.name)(format) : rule.id;
        const what = stage === 'planned' ? `${name} (${format.words.stage.planned})` : name;
        return describe(what, result, rule, format);
      };
      return {
        tone: stage === 'planned' ? 'warning' : (VERDICT_TONE[verdict] ?? 'warning'),
        place: subproject?.at ?? rule.at,
        text: withCertainty(text, uncertain, share.quantity, evidencedShare?.quantity),
      };
    });
}

function describe(what: string, result: CofinancingResult, { minimum, of }: CofinancingRule, format: Format): string {
  const { amounts, share, evidencedShare, verdict } = result;
  const status = format.words.verdict[verdict];
  if (!amounts || !share.quantity) return format.words.attentionPlain({ what, status });
  const percent = (quantity: Quantity): string => format.percent(quantity, [minimum.number]);
  const total = format.money(amounts.denominator.quantity, amounts.currency);
  const shareOf = format.words.shareOf[of](percent(share.quantity));
  const common = { what, status, share: shareOf, total, minimum: format.percent(minimum) };
  return verdict === 'cannot-be-verified' && evidencedShare?.quantity
    ? format.words.attentionEvidence({ ...common, evidenced: percent(evidencedShare.quantity) })
    : format.words.attentionShare(common);
}
