import type { Format } from '../../../messages/format.js';
import type { Id } from '../../../model/record.js';
import type { Language } from '../../../model/text.js';
import { inEachLanguage } from '../../in-each-language.js';
import type { FindingText } from '../../rule.js';
import { writeDays } from '../../write-date.js';
import type { Course } from '../runs-against.js';
import { type StatedValue, valueBehind, valueIn, valueToType } from '../stated-value.js';
import type { InterimProblem } from './interim-problem.js';

export type InterimFinding = InterimProblem & { readonly id: Id };

/** The numbers as a language prints them; `lastDay` and `typed` are as the file wants them. */
function factsOf(args: InterimFinding, format: Format) {
  const behind = (value: StatedValue, other: StatedValue) => valueBehind(format, value, other);
  switch (args.problem) {
    case 'untold': {
      const { start, due } = args;
      return {
        ...args,
        days: start === undefined ? format.date(due) : writeDays({ start, end: due }, format.language),
      };
    }
    case 'out-of-order':
      return { ...args, on: format.date(args.on), before: format.date(args.before) };
    case 'after-end':
      return { ...args, on: format.date(args.on), end: format.date(args.end), lastDay: args.end };
    case 'runs-back': {
      const { value, before } = args;
      const bare = valueIn(format, before, value);
      const isLevel = value.level !== undefined;
      return { ...args, value: behind(value, before), before: behind(before, value), bare, isLevel };
    }
    case 'beyond': {
      const { value, target } = args;
      return { ...args, value: behind(value, target), target: behind(target, value), typed: valueToType(target) };
    }
    case 'short-at-end': {
      const { value, target } = args;
      const [is, ofTarget] = [valueIn(format, value, target), valueIn(format, target, value)];
      return { ...args, value: is, target: ofTarget, typed: valueToType(target) };
    }
    case 'overlap':
      return { ...args, isOneDay: args.start === args.end, days: writeDays(args, format.language) };
    case 'sum': {
      const { sum, target, difference } = args;
      const [is, bare] = [valueIn(format, sum, target), valueIn(format, target, sum)];
      return { ...args, sum: is, target: behind(target, sum), bare, difference: valueIn(format, difference) };
    }
  }
}

type Facts = ReturnType<typeof factsOf>;

function inEnglish(facts: Facts): FindingText {
  const labels = {
    baseline: 'the baseline',
    before: 'the one before it',
    other: 'the other period',
    target: 'the overall target',
  };
  const say = (message: string, help: string) => ({ message: `${facts.id}: ${message}`, help, labels });
  switch (facts.problem) {
    case 'untold':
      return say(
        facts.start === undefined
          ? `two interim targets are due on ${facts.days}, and neither says from when on it holds`
          : `two interim targets are for ${facts.days}, and neither says from when on it holds`,
        `correct one of the ${facts.start === undefined ? 'dates' : 'periods'}; or remove one of the two targets; or, if the second one revised the first, add the day and the reason: \`from: 2023-01-01, reason: …\``,
      );
    case 'out-of-order':
      return say(
        `the interim target due on ${facts.on} stands after the one due on ${facts.before}`,
        'list the targets in the order of their dates; or correct the date',
      );
    case 'after-end':
      return say(
        `an interim target is due on ${facts.on}, after the project’s end on ${facts.end}`,
        `after the end the overall target counts: write a date up to \`${facts.lastDay}\`; or, if the project was extended, correct its \`period\``,
      );
    case 'runs-back': {
      const before = facts.since === 'baseline' ? `the baseline ${facts.before}` : `the one before it (${facts.bare})`;
      const { back, turn } = COURSE.en[facts.course];
      return say(
        `the interim target ${facts.value} is ${back} ${before}`,
        facts.isSum
          ? 'if this is what a period adds, write `{ during: { start: 2022-07-01, end: 2023-06-30 }, value: … }`; or, if it is the total so far, correct the value'
          : facts.isLevel
            ? 'correct one of the two levels; or the order of `levels`, worst first'
            : `correct one of the two values; or, if the value is meant to ${turn}`,
      );
    }
    case 'beyond': {
      const { beyond, within } = COURSE.en[facts.course];
      return say(
        `the interim target ${facts.value} is ${beyond} the overall target ${facts.target}`,
        `write \`${facts.typed}\` or ${within}; or correct the overall target`,
      );
    }
    case 'short-at-end':
      return say(
        `the interim target for the project’s last day is ${facts.value}, but the overall target is ${facts.target}`,
        `write \`${facts.typed}\`; or correct the overall target; or remove this interim target`,
      );
    case 'overlap':
      return say(
        `two interim targets both count the ${facts.isOneDay ? 'day' : 'days'} ${facts.days}`,
        'let each period start on the day after the one before it ends; or remove one of the two',
      );
    case 'sum':
      return say(
        `the interim targets add up to ${facts.sum}, which is ${facts.difference} ${facts.isOver ? 'more' : 'less'} than the overall target ${facts.target}`,
        facts.isOver
          ? 'correct the interim targets or the overall target; or, if each value is the total so far, write `by` and a date in place of `during`'
          : 'these periods are the whole project: correct the interim targets or the overall target; or add what is missing',
      );
  }
}

function inVietnamese(facts: Facts): FindingText {
  const labels = {
    baseline: 'giá trị ban đầu',
    before: 'chỉ tiêu liền trước',
    other: 'kỳ kia',
    target: 'chỉ tiêu chung',
  };
  const say = (message: string, help: string) => ({ message: `${facts.id}: ${message}`, help, labels });
  switch (facts.problem) {
    case 'untold':
      return say(
        facts.start === undefined
          ? `hai chỉ tiêu kỳ cùng đến hạn ngày ${facts.days}, không ghi chỉ tiêu nào có hiệu lực từ khi nào`
          : `hai chỉ tiêu kỳ cùng một kỳ (${facts.days}), không ghi chỉ tiêu nào có hiệu lực từ khi nào`,
        `hãy sửa một trong hai ${facts.start === undefined ? 'ngày' : 'kỳ'}; hoặc bỏ một trong hai chỉ tiêu; hoặc, nếu chỉ tiêu thứ hai điều chỉnh chỉ tiêu thứ nhất, ghi thêm ngày và lý do: \`from: 2023-01-01, reason: …\``,
      );
    case 'out-of-order':
      return say(
        `chỉ tiêu kỳ đến hạn ${facts.on} lại đứng sau chỉ tiêu đến hạn ${facts.before}`,
        'hãy xếp các chỉ tiêu theo thứ tự ngày; hoặc sửa ngày',
      );
    case 'after-end':
      return say(
        `có chỉ tiêu kỳ đến hạn ${facts.on}, sau ngày kết thúc dự án ${facts.end}`,
        `sau khi kết thúc chỉ tính theo chỉ tiêu chung: hãy ghi ngày muộn nhất là \`${facts.lastDay}\`; hoặc, nếu dự án được gia hạn, sửa \`period\` của dự án`,
      );
    case 'runs-back': {
      const before = facts.since === 'baseline' ? 'giá trị ban đầu' : 'chỉ tiêu kỳ liền trước';
      const { back, turn } = COURSE.vi[facts.course];
      return say(
        `chỉ tiêu kỳ ${facts.value} ${back} hơn ${before} ${facts.before}`,
        facts.isSum
          ? 'nếu đây là phần tăng thêm trong kỳ, hãy viết `{ during: { start: 2022-07-01, end: 2023-06-30 }, value: … }`; hoặc, nếu là số lũy kế, sửa giá trị'
          : facts.isLevel
            ? 'hãy sửa một trong hai bậc; hoặc sửa thứ tự của `levels`, xếp từ bậc kém nhất'
            : `hãy sửa một trong hai giá trị; hoặc, nếu giá trị cần ${turn}`,
      );
    }
    case 'beyond': {
      const { beyond, within } = COURSE.vi[facts.course];
      return say(
        `chỉ tiêu kỳ ${facts.value} ${beyond} hơn chỉ tiêu chung ${facts.target}`,
        `hãy ghi \`${facts.typed}\` hoặc ${within} hơn; hoặc sửa chỉ tiêu chung`,
      );
    }
    case 'short-at-end':
      return say(
        `chỉ tiêu kỳ của ngày cuối dự án là ${facts.value}, nhưng chỉ tiêu chung là ${facts.target}`,
        `hãy viết \`${facts.typed}\`; hoặc sửa chỉ tiêu chung; hoặc bỏ chỉ tiêu kỳ này`,
      );
    case 'overlap':
      return say(
        `hai chỉ tiêu kỳ cùng tính ${facts.isOneDay ? 'ngày' : 'các ngày'} ${facts.days}`,
        'hãy cho mỗi kỳ bắt đầu vào ngày ngay sau khi kỳ trước kết thúc; hoặc bỏ một trong hai kỳ',
      );
    case 'sum':
      return say(
        `các chỉ tiêu kỳ cộng lại là ${facts.sum}, nhưng chỉ tiêu chung là ${facts.bare}: ${facts.isOver ? 'thừa' : 'thiếu'} ${facts.difference}`,
        facts.isOver
          ? 'hãy sửa các chỉ tiêu kỳ hoặc chỉ tiêu chung; hoặc, nếu mỗi giá trị là số lũy kế, ghi `by` và ngày thay cho `during`'
          : 'các kỳ này phủ hết thời gian dự án: hãy sửa các chỉ tiêu kỳ hoặc chỉ tiêu chung; hoặc ghi thêm phần còn thiếu',
      );
  }
}

export const INTERIM_WORDS = inEachLanguage(factsOf, { en: inEnglish, vi: inVietnamese });

/** Words for a series that should rise or fall: where a step back lies, and one too far, and which way to turn instead. */
const COURSE = {
  en: {
    increase: { back: 'below', beyond: 'above', within: 'less', turn: 'fall, write `direction: decrease`' },
    decrease: { back: 'above', beyond: 'below', within: 'more', turn: 'rise, write `direction: increase`' },
  },
  vi: {
    increase: { back: 'thấp', beyond: 'cao', within: 'thấp', turn: 'giảm, hãy viết `direction: decrease`' },
    decrease: { back: 'cao', beyond: 'thấp', within: 'cao', turn: 'tăng, hãy viết `direction: increase`' },
  },
} as const satisfies Record<Language, Record<Course, Record<string, string>>>;
