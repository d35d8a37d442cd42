import type { ActivityAssessment } from '../../calc/activity/assess-activity.js';
import { figureJson, ratioJson } from './figure.js';
import type { JsonObject } from './json.js';

export function activityJson(assessment: ActivityAssessment): JsonObject {
  const { activity, planned, plannedDerived, done, physical, expectedToDate, status } = assessment;
  return {
    id: activity.id,
    planned: planned && figureJson(planned),
    plannedDerived: planned && plannedDerived,
    done: figureJson(done),
    physical: ratioJson(physical),
    expectedToDate: figureJson(expectedToDate),
    status,
  };
}
