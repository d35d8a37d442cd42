import { type InterimStep, interimSteps } from '../../calc/indicator/interim-in-force.js';
import { interimOf, type NumericIndicator } from '../../calc/indicator/numeric-state.js';
import { projectClock } from '../../calc/project-clock.js';
import { newestInForce } from '../../calc/versions.js';
import type { Level, ScaleIndicator, Share } from '../../model/indicator.js';
import { type Window, windowOf } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import { type Project, resolvePeriod } from '../../model/project.js';
import { defineRule } from '../rule.js';
import { climbingScale, levelDue } from './interim/climbing-scale.js';
import { findIncrementProblems } from './interim/find-increment-problems.js';
import { findRunningProblems } from './interim/find-running-problems.js';
import type { LocatedProblem } from './interim/interim-problem.js';
import { INTERIM_WORDS, type InterimFinding } from './interim/interim-words.js';

export default defineRule<InterimFinding>({
  code: 'LF407',
  slug: 'interim-against-target',
  severity: 'warning',
  severityOf: ({ problem }) => (problem === 'untold' ? 'error' : 'warning'),
  docs: {
    en: {
      summary: 'interim targets out of order, beyond the overall target, or not adding up to it',
      why: [
        'Until the project ends, progress is measured against the interim targets; after it, against the overall target. Where the two do not fit, the status jumps on the last day.',
        'Targets `by` a date should stand in the order of their dates; none should be due after the project’s end, go back behind the one before it or behind the baseline, or lie beyond the overall target that is in force on its date; and one that is due on the project’s last day should be the overall target. Running totals of a sum go from 0 to the target, whatever the direction. Their values are left alone with `direction: maintain` and where the target contradicts the baseline (LF401).',
        'Several entries of one date or period are versions of it: `from` says from when on each holds, and only the newest in force is held against the others. Two of them without `from` are an error, since nobody can tell which one holds. The levels of a scale that are due by dates are held against each other, its baseline and its target by their order in `levels`.',
        'Increments `during` periods should not overlap, nor end after the project’s end, and should not add up to more than the target that is in force at the end. A sum that stays below it is reported only if the increments leave no day of the project out: somebody may have set targets for the first years only.',
        'The qualifier of a target is its comparison, so that “at least 16” counts as 16; only “about 16” may be off by a tenth, and what that leaves open is not reported. An unknown target is compared with nothing.',
      ].join('\n\n'),
    },
    vi: {
      summary: 'chỉ tiêu kỳ không theo thứ tự, vượt chỉ tiêu chung hoặc cộng lại không bằng chỉ tiêu chung',
      why: [
        'Trước khi dự án kết thúc, tiến độ được so với chỉ tiêu kỳ; sau đó so với chỉ tiêu chung. Nếu hai bên không khớp, tình trạng sẽ đổi đột ngột vào ngày cuối.',
        'Các chỉ tiêu `by` (lũy kế đến ngày) cần xếp theo thứ tự ngày; không chỉ tiêu nào đến hạn sau ngày kết thúc dự án, lùi lại so với chỉ tiêu liền trước hoặc giá trị ban đầu, hay vượt chỉ tiêu chung có hiệu lực tại ngày đó; chỉ tiêu đến hạn đúng ngày cuối của dự án cần bằng chỉ tiêu chung. Với chỉ số cộng dồn, lũy kế đi từ 0 đến chỉ tiêu, không phụ thuộc chiều. Không xét giá trị khi `direction: maintain` và khi chỉ tiêu ngược với giá trị ban đầu (LF401).',
        'Nhiều chỉ tiêu của cùng một ngày hoặc một kỳ là các phiên bản: `from` cho biết mỗi phiên bản có hiệu lực từ ngày nào, và chỉ phiên bản mới nhất có hiệu lực được so với các chỉ tiêu khác. Hai chỉ tiêu cùng không có `from` là lỗi, vì không ai biết chỉ tiêu nào có hiệu lực. Các bậc đến hạn của thang bậc được so với nhau, với giá trị ban đầu và với chỉ tiêu theo thứ tự trong `levels`.',
        'Các chỉ tiêu `during` (trong kỳ) không được trùng ngày, không kết thúc sau ngày kết thúc dự án, và cộng lại không được vượt chỉ tiêu chung có hiệu lực khi dự án kết thúc. Tổng thấp hơn chỉ tiêu chung chỉ bị báo khi các kỳ phủ hết mọi ngày của dự án: có thể mới chỉ đặt chỉ tiêu cho những năm đầu.',
        'Từ hạn định của chỉ tiêu (như ít nhất, tối đa) là cách so sánh, nên “ít nhất 16” được coi là 16; chỉ có “khoảng 16” là có thể lệch một phần mười, và chênh lệch trong mức đó thì không báo. Chỉ tiêu chưa biết thì không so với gì cả.',
      ].join('\n\n'),
    },
  },
  examples: {
    bad: 'target: 2_400\ninterim:                       # 700 + 900 + 1_000 = 2_600\n  - { during: FY2022, value: 700 }\n  - { during: FY2023, value: 900 }\n  - { during: FY2024, value: 1_000 }\n',
    good: 'target: 2_400\ninterim:                       # 700 + 900 + 800 = 2_400\n  - { during: FY2022, value: 700 }\n  - { during: FY2023, value: 900 }\n  - { during: FY2024, value: 800 }\n',
  },
  describe: INTERIM_WORDS,
  checkProject({ project, asOf }, report) {
    const { window } = projectClock(project, asOf);
    for (const indicator of project.indicators ?? []) {
      if (!('interim' in indicator)) continue;
      const steps = interimSteps<unknown>(indicator.interim ?? [], project);
      for (const { place, args, path, related } of [
        ...findUntold(steps, project),
        ...('accumulates' in indicator
          ? findProblems(indicator, project, asOf, window)
          : findProblemsOfScale(indicator, project, asOf, window)),
      ]) {
        report(place, { ...args, id: indicator.id }, { path, related });
      }
    }
  },
});

/** Both kinds never stand in one list here: that is LF414, and keeps the file from coming this far. */
function findProblems(
  indicator: NumericIndicator,
  project: Project,
  asOf: PlainDate,
  window: Window,
): readonly LocatedProblem[] {
  // Of the versions of one date or period only the one in force is held against the others.
  const interim = interimSteps<Share>(interimOf(indicator), project).map(({ versions }) =>
    newestInForce(versions, asOf),
  );
  const running = interim.filter((step) => step.by !== undefined);
  const increments = interim.filter((step) => step.during !== undefined);
  return [
    ...findRunningProblems(indicator, running, window),
    ...findIncrementProblems(indicator, increments, project, window),
  ];
}

/** The levels of a scale are due by dates only. */
function findProblemsOfScale(
  scale: ScaleIndicator,
  project: Project,
  asOf: PlainDate,
  window: Window,
): readonly LocatedProblem[] {
  const due = interimSteps<Level>(scale.interim ?? [], project).map(({ versions }) => newestInForce(versions, asOf));
  const running = due.filter((step) => step.by !== undefined).map(levelDue);
  return findRunningProblems(climbingScale(scale), running, window);
}

/** Entries of one date or period that nothing tells apart: which of them holds cannot be known. */
function findUntold(steps: readonly InterimStep<unknown>[], project: Project): readonly LocatedProblem[] {
  return steps.flatMap(({ due, versions }) => {
    const [first, ...others] = versions.filter(({ from }) => !from);
    const period = first?.during && resolvePeriod(project, first.during);
    const start = period ? windowOf(period).start : undefined;
    return others.map(({ at }): LocatedProblem => {
      const key = start === undefined ? 'by' : 'during';
      return {
        args: { problem: 'untold', start, due },
        place: at.of(key),
        related: first ? [{ place: first.at.of(key), label: 'before' }] : undefined,
      };
    });
  });
}
