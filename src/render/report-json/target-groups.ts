import type { TargetGroupAssessment } from '../../calc/target-group.js';
import { figureJson, ratioJson } from './figure.js';
import type { JsonObject } from './json.js';

export function targetGroupJson({ group, planned, reached, ratio }: TargetGroupAssessment): JsonObject {
  return {
    id: group.id,
    planned: planned && figureJson(planned),
    reached: { ...figureJson(reached), on: reached.on },
    ratio: ratioJson(ratio),
  };
}
