import type { NumericIndicator } from '../../calc/indicator/assess-numbers.js';
import type { InterimTarget, Share } from '../../model/indicator.js';
import { type Window, windowOf } from '../../model/period.js';
import type { Project } from '../../model/project.js';
import type { Id } from '../../model/record.js';
import { formatIn } from '../format-in.js';
import { defineRule, type FindingText } from '../rule.js';
import { findIncrementProblems } from './interim/find-increment-problems.js';
import { findRunningProblems } from './interim/find-running-problems.js';
import type { InterimProblem, LocatedProblem } from './interim/interim-problem.js';
import { valueBehind, valueIn, valueToType } from './stated-value.js';

type InterimFinding = InterimProblem & { readonly id: Id };

export default defineRule<InterimFinding>({
  code: 'LF407',
  slug: 'interim-against-target',
  severity: 'warning',
  docs: {
    en: {
      summary: 'interim targets out of order, beyond the overall target, or not adding up to it',
      why: [
        'Until the project ends, progress is measured against the interim targets; after it, against the overall target. Where the two do not fit, the status jumps on the last day.',
        'Targets `by` a date should stand in the order of their dates; none should be due after the project’s end, go back behind the one before it or behind the baseline, or lie beyond the overall target that is in force on its date; and one that is due on the project’s last day should be the overall target. Running totals of a sum go from 0 to the target, whatever the direction. Their values are left alone with `direction: maintain` and where the target contradicts the baseline (LF401).',
        'Increments `during` periods should not overlap, nor end after the project’s end, and should not add up to more than the target that is in force at the end. A sum that stays below it is reported only if the increments leave no day of the project out: somebody may have set targets for the first years only.',
        'The qualifier of a target is its comparison, so that “at least 16” counts as 16; only “about 16” may be off by a tenth, and what that leaves open is not reported. An unknown target is compared with nothing.',
      ].join('\n\n'),
    },
    vi: {
      summary: 'chỉ tiêu kỳ không theo thứ tự, vượt chỉ tiêu chung hoặc cộng lại không bằng chỉ tiêu chung',
      why: [
        'Trước khi dự án kết thúc, tiến độ được so với chỉ tiêu kỳ; sau đó so với chỉ tiêu chung. Nếu hai bên không khớp, tình trạng sẽ đổi đột ngột vào ngày cuối.',
        'Các chỉ tiêu `by` (lũy kế đến ngày) cần xếp theo thứ tự ngày; không chỉ tiêu nào đến hạn sau ngày kết thúc dự án, lùi lại so với chỉ tiêu liền trước hoặc giá trị ban đầu, hay vượt chỉ tiêu chung có hiệu lực tại ngày đó; chỉ tiêu đến hạn đúng ngày cuối của dự án cần bằng chỉ tiêu chung. Với chỉ số cộng dồn, lũy kế đi từ 0 đến chỉ tiêu, không phụ thuộc chiều. Không xét giá trị khi `direction: maintain` và khi chỉ tiêu ngược với giá trị ban đầu (LF401).',
        'Các chỉ tiêu `during` (trong kỳ) không được trùng ngày, không kết thúc sau ngày kết thúc dự án, và cộng lại không được vượt chỉ tiêu chung có hiệu lực khi dự án kết thúc. Tổng thấp hơn chỉ tiêu chung chỉ bị báo khi các kỳ phủ hết mọi ngày của dự án: có thể mới chỉ đặt chỉ tiêu cho những năm đầu.',
        'Từ hạn định của chỉ tiêu (như ít nhất, tối đa) là cách so sánh, nên “ít nhất 16” được coi là 16; chỉ có “khoảng 16” là có thể lệch một phần mười, và chênh lệch trong mức đó thì không báo. Chỉ tiêu chưa biết thì không so với gì cả.',
      ].join('\n\n'),
    },
  },
  examples: {
    bad: 'target: 2_400\ninterim:                       # 700 + 900 + 1_000 = 2_600\n  - { during: FY2022, value: 700 }\n  - { during: FY2023, value: 900 }\n  - { during: FY2024, value: 1_000 }\n',
    good: 'target: 2_400\ninterim:                       # 700 + 900 + 800 = 2_400\n  - { during: FY2022, value: 700 }\n  - { during: FY2023, value: 900 }\n  - { during: FY2024, value: 800 }\n',
  },
  describe: { en: describeInEnglish, vi: describeInVietnamese },
  checkProject({ project }, report) {
    for (const indicator of project.indicators ?? []) {
      if (!('accumulates' in indicator)) continue;
      for (const { place, args, path, related } of findProblems(indicator, project)) {
        report(place, { ...args, id: indicator.id }, { path, related });
      }
    }
  },
});

/** Both kinds never stand in one list here: that is LF414, and keeps the file from coming this far. */
function findProblems(indicator: NumericIndicator, project: Project): readonly LocatedProblem[] {
  const interim: readonly InterimTarget<Share>[] = indicator.interim ?? [];
  const running = interim.filter((step) => step.by !== undefined);
  const increments = interim.filter((step) => step.during !== undefined);
  return [
    ...findRunningProblems(indicator, running, windowOf(project.period)),
    ...findIncrementProblems(indicator, increments, project),
  ];
}

function isOneDay({ start, end }: Window): boolean {
  return start === end;
}

function describeInEnglish(args: InterimFinding): FindingText {
  const format = formatIn('en');
  const labels = {
    baseline: 'the baseline',
    before: 'the one before it',
    other: 'the other period',
    target: 'the overall target',
  };
  switch (args.problem) {
    case 'out-of-order':
      return args.on === args.before
        ? {
            message: `${args.id}: two interim targets are due on ${format.date(args.on)}`,
            help: 'correct one of the dates; or remove one of the two targets',
            labels,
          }
        : {
            message: `${args.id}: the interim target due on ${format.date(args.on)} stands after the one due on ${format.date(args.before)}`,
            help: 'list the targets in the order of their dates; or correct the date',
            labels,
          };
    case 'after-end':
      return {
        message: `${args.id}: an interim target is due on ${format.date(args.on)}, after the project’s end on ${format.date(args.end)}`,
        help: `after the end the overall target counts: write a date up to \`${args.end}\`; or, if the project was extended, correct its \`period\``,
        labels,
      };
    case 'runs-back': {
      const value = valueBehind(format, args.value, args.before);
      const before =
        args.since === 'baseline'
          ? `the baseline ${valueBehind(format, args.before, args.value)}`
          : `the one before it (${valueIn(format, args.before, args.value)})`;
      return {
        message: `${args.id}: the interim target ${value} is ${args.course === 'increase' ? 'below' : 'above'} ${before}`,
        help: args.isSum
          ? 'if this is what a period adds, write `{ during: { start: 2022-07-01, end: 2023-06-30 }, value: … }`; or, if it is the total so far, correct the value'
          : `correct one of the two values; or, if the value is meant to ${args.course === 'increase' ? 'fall, write `direction: decrease`' : 'rise, write `direction: increase`'}`,
        labels,
      };
    }
    case 'beyond': {
      const value = valueBehind(format, args.value, args.target);
      const target = valueBehind(format, args.target, args.value);
      return {
        message: `${args.id}: the interim target ${value} is ${args.course === 'increase' ? 'above' : 'below'} the overall target ${target}`,
        help: `write \`${valueToType(args.target)}\` or ${args.course === 'increase' ? 'less' : 'more'}; or correct the overall target`,
        labels,
      };
    }
    case 'short-at-end': {
      const [value, target] = [valueIn(format, args.value, args.target), valueIn(format, args.target, args.value)];
      return {
        message: `${args.id}: the interim target for the project’s last day is ${value}, but the overall target is ${target}`,
        help: `write \`${valueToType(args.target)}\`; or correct the overall target; or remove this interim target`,
        labels,
      };
    }
    case 'overlap':
      return {
        message: `${args.id}: two interim targets both count the ${isOneDay(args) ? `day ${format.date(args.start)}` : `days ${format.window(args)}`}`,
        help: 'let each period start on the day after the one before it ends; or remove one of the two',
        labels,
      };
    case 'sum': {
      const [sum, target] = [valueIn(format, args.sum, args.target), valueBehind(format, args.target, args.sum)];
      const difference = valueIn(format, args.difference);
      return {
        message: `${args.id}: the interim targets add up to ${sum}, which is ${difference} ${args.isOver ? 'more' : 'less'} than the overall target ${target}`,
        help: args.isOver
          ? 'correct the interim targets or the overall target; or, if each value is the total so far, write `by` and a date in place of `during`'
          : 'these periods are the whole project: correct the interim targets or the overall target; or add what is missing',
        labels,
      };
    }
  }
}

function describeInVietnamese(args: InterimFinding): FindingText {
  const format = formatIn('vi');
  const labels = {
    baseline: 'giá trị ban đầu',
    before: 'chỉ tiêu liền trước',
    other: 'kỳ kia',
    target: 'chỉ tiêu chung',
  };
  switch (args.problem) {
    case 'out-of-order':
      return args.on === args.before
        ? {
            message: `${args.id}: hai chỉ tiêu kỳ cùng đến hạn ngày ${format.date(args.on)}`,
            help: 'hãy sửa một trong hai ngày; hoặc bỏ một trong hai chỉ tiêu',
            labels,
          }
        : {
            message: `${args.id}: chỉ tiêu kỳ đến hạn ${format.date(args.on)} lại đứng sau chỉ tiêu đến hạn ${format.date(args.before)}`,
            help: 'hãy xếp các chỉ tiêu theo thứ tự ngày; hoặc sửa ngày',
            labels,
          };
    case 'after-end':
      return {
        message: `${args.id}: có chỉ tiêu kỳ đến hạn ${format.date(args.on)}, sau ngày kết thúc dự án ${format.date(args.end)}`,
        help: `sau khi kết thúc chỉ tính theo chỉ tiêu chung: hãy ghi ngày muộn nhất là \`${args.end}\`; hoặc, nếu dự án được gia hạn, sửa \`period\` của dự án`,
        labels,
      };
    case 'runs-back': {
      const before = args.since === 'baseline' ? 'giá trị ban đầu' : 'chỉ tiêu kỳ liền trước';
      const value = valueBehind(format, args.value, args.before);
      const other = valueBehind(format, args.before, args.value);
      return {
        message: `${args.id}: chỉ tiêu kỳ ${value} ${args.course === 'increase' ? 'thấp' : 'cao'} hơn ${before} ${other}`,
        help: args.isSum
          ? 'nếu đây là phần tăng thêm trong kỳ, hãy viết `{ during: { start: 2022-07-01, end: 2023-06-30 }, value: … }`; hoặc, nếu là số lũy kế, sửa giá trị'
          : `hãy sửa một trong hai giá trị; hoặc, nếu giá trị cần ${args.course === 'increase' ? 'giảm, hãy viết `direction: decrease`' : 'tăng, hãy viết `direction: increase`'}`,
        labels,
      };
    }
    case 'beyond': {
      const value = valueBehind(format, args.value, args.target);
      const target = valueBehind(format, args.target, args.value);
      return {
        message: `${args.id}: chỉ tiêu kỳ ${value} ${args.course === 'increase' ? 'cao' : 'thấp'} hơn chỉ tiêu chung ${target}`,
        help: `hãy ghi \`${valueToType(args.target)}\` hoặc ${args.course === 'increase' ? 'thấp' : 'cao'} hơn; hoặc sửa chỉ tiêu chung`,
        labels,
      };
    }
    case 'short-at-end': {
      const [value, target] = [valueIn(format, args.value, args.target), valueIn(format, args.target, args.value)];
      return {
        message: `${args.id}: chỉ tiêu kỳ của ngày cuối dự án là ${value}, nhưng chỉ tiêu chung là ${target}`,
        help: `hãy viết \`${valueToType(args.target)}\`; hoặc sửa chỉ tiêu chung; hoặc bỏ chỉ tiêu kỳ này`,
        labels,
      };
    }
    case 'overlap':
      return {
        message: `${args.id}: hai chỉ tiêu kỳ cùng tính ${isOneDay(args) ? `ngày ${format.date(args.start)}` : `các ngày ${format.window(args)}`}`,
        help: 'hãy cho mỗi kỳ bắt đầu vào ngày ngay sau khi kỳ trước kết thúc; hoặc bỏ một trong hai kỳ',
        labels,
      };
    case 'sum': {
      const [sum, target] = [valueIn(format, args.sum, args.target), valueIn(format, args.target, args.sum)];
      const difference = valueIn(format, args.difference);
      return {
        message: `${args.id}: các chỉ tiêu kỳ cộng lại là ${sum}, nhưng chỉ tiêu chung là ${target}: ${args.isOver ? 'thừa' : 'thiếu'} ${difference}`,
        help: args.isOver
          ? 'hãy sửa các chỉ tiêu kỳ hoặc chỉ tiêu chung; hoặc, nếu mỗi giá trị là số lũy kế, ghi `by` và ngày thay cho `during`'
          : 'các kỳ này phủ hết thời gian dự án: hãy sửa các chỉ tiêu kỳ hoặc chỉ tiêu chung; hoặc ghi thêm phần còn thiếu',
        labels,
      };
    }
  }
}
