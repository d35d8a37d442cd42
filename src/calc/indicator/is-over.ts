import type { ProjectClock } from '../project-clock.js';

/** Whether the last day of the project's period has passed: from then on the overall target is due. */
export function isAfterEnd({ effectiveDay, window }: ProjectClock): boolean {
  return effectiveDay > window.end;
}

/** Whether nothing more is to come: the period has passed, or the project has closed before its end. */
export function isOver(clock: ProjectClock): boolean {
  return clock.hasEnded || isAfterEnd(clock);
}
