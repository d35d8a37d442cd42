import type { ActivityAssessment } from '../../calc/activity/assess-activity.js';
import { NEEDS_ATTENTION } from '../../calc/label.js';
import type { MilestoneAssessment } from '../../calc/timeline.js';
import type { Format, Phrase } from '../../messages/format.js';
import { countDays, type PlainDate } from '../../model/plain-date.js';
import { ACTIVITY_TONE } from '../../sheet/tones.js';
import { withCertainty } from '../certainty-words.js';
import type { ListItem } from '../report.js';
import { named } from './named.js';

/** Milestones past their day. */
export function milestoneItems({ milestone, status, due, daysLate = 0 }: MilestoneAssessment): readonly ListItem[] {
  if (!NEEDS_ATTENTION.milestone.has(status)) return [];
  const what = named(milestone.id, milestone.name);
  const text: Phrase = (format) => {
    const word =
      status === 'overdue'
        ? overdue(daysLate, due, format)
        : withDue(format.words.milestoneStatus[status], due, format);
    return format.words.attentionPlain({ what: what(format), status: word });
  };
  return [{ text, tone: 'bad', place: milestone.at }];
}

/** Activities past their end without all that was planned, and recurring ones that are behind. */
export function activityItems(assessment: ActivityAssessment, effectiveDay: PlainDate): readonly ListItem[] {
  const { activity, status, window, uncertain, done } = assessment;
  if (!NEEDS_ATTENTION.activity.has(status)) return [];
  const what = named(activity.id, activity.name);
  const text: Phrase = (format) => {
    const word =
      status === 'overdue'
        ? overdue(countDays(window.end, effectiveDay) - 1, window.end, format)
        : format.words.activityStatus[status];
    const figure = progressOf(assessment, format);
    return figure === undefined
      ? format.words.attentionPlain({ what: what(format), status: word })
      : format.words.attentionRatio({ what: what(format), status: word, figure });
  };
  return [
    {
      text: withCertainty(text, uncertain, done.quantity),
      tone: ACTIVITY_TONE[status] ?? 'warning',
      place: activity.at,
    },
  ];
}

function progressOf({ status, done, planned, expectedToDate }: ActivityAssessment, format: Format): string | undefined {
  const goal = status === 'behind' ? expectedToDate.quantity : planned?.quantity;
  if (!done.quantity || !goal) return undefined;
  const [quantity, of] = [format.number(done.quantity), format.number(goal)];
  return status === 'behind'
    ? format.words.doneOfExpected({ done: quantity, expected: of })
    : format.words.doneOfPlanned({ done: quantity, planned: of });
}

function overdue(days: number, due: PlainDate, format: Format): string {
  return withDue(format.words.overdueBy(format.count(days), days !== 1), due, format);
}

function withDue(status: string, due: PlainDate, format: Format): string {
  return format.words.statusAndDue({ status, due: format.date(due) });
}
