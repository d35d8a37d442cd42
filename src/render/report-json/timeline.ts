import type { MilestoneAssessment, TimelineAssessment } from '../../calc/timeline.js';
import { ratioJson } from './figure.js';
import type { JsonObject } from './json.js';

export function timelineJson(timeline: TimelineAssessment): JsonObject {
  return {
    start: timeline.start,
    end: timeline.end,
    totalDays: timeline.totalDays,
    elapsedDays: timeline.elapsedDays,
    remainingDays: timeline.remainingDays,
    elapsed: ratioJson(timeline.elapsed),
    status: timeline.status,
    milestones: timeline.milestones?.map(milestoneJson),
  };
}

function milestoneJson({ milestone, due, done, daysLate, status }: MilestoneAssessment): JsonObject {
  return { id: milestone.id, due, done, daysLate, status };
}
