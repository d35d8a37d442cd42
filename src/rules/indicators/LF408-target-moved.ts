import type { Format } from '../../messages/format.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule, type FindingText } from '../rule.js';
import { findTargetMoves, type Revised, type StatedTarget, type TargetMove } from './find-target-moves.js';
import { valueIn } from './stated-value.js';

type MoveFinding = TargetMove & { readonly id: Id };

export default defineRule<MoveFinding>({
  code: 'LF408',
  slug: 'target-moved',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a target, baseline or interim target that was changed after the fact, or without a reason',
      why: [
        'Targets may be revised, and so may baselines and interim targets; an auditor asks when, and why. It fires for a version of one of these in four cases.',
        '(1) Its `from` is after the project’s end in force (`ended`, if the project closed earlier) or, of an interim target, after its date or period: it can only judge what is over.',
        '(2) It is a version of the target in force at the as-of date, its `from` is after the newest value, and that value meets it and did not meet the target in force on the day of the value: the target moved to where the value already was. It does not fire where the verdict stays the same, where the new target is out of reach of the old value, or once a newer value is reported; words and yes-no have no such verdict.',
        '(3) It is the second or a later version and gives no `reason`. (4) Its `from` is not later than that of the version before it: versions stand oldest first. A month or year as `from` means its first day. What is unknown is compared with nothing. Two interim targets of one date of which neither has a `from` are LF407.',
      ].join('\n\n'),
    },
    vi: {
      summary: 'chỉ tiêu, giá trị ban đầu hoặc chỉ tiêu kỳ bị đổi khi đã có kết quả, hoặc đổi mà không nêu lý do',
      why: [
        'Chỉ tiêu có thể được điều chỉnh, giá trị ban đầu và chỉ tiêu kỳ cũng vậy; kiểm toán sẽ hỏi khi nào và vì sao. Quy tắc xét từng phiên bản và báo trong bốn trường hợp.',
        '(1) `from` nằm sau ngày kết thúc dự án đang có hiệu lực (`ended`, nếu dự án đóng sớm hơn) hoặc, với chỉ tiêu kỳ, sau ngày đến hạn của nó: phiên bản đó chỉ có thể đánh giá việc đã xong.',
        '(2) Phiên bản của chỉ tiêu đang có hiệu lực tại ngày tính số liệu, có `from` sau giá trị mới nhất, và giá trị đó đạt chỉ tiêu mới nhưng không đạt chỉ tiêu có hiệu lực vào ngày của giá trị: chỉ tiêu đã dời đến mức đạt được. Không báo khi kết luận không đổi, khi giá trị cũ chưa đạt chỉ tiêu mới, hoặc khi đã có giá trị mới hơn; chỉ số định tính và có-không không có kết luận như vậy.',
        '(3) Từ phiên bản thứ hai trở đi mà không nêu `reason`. (4) `from` không muộn hơn `from` của phiên bản liền trước: các phiên bản xếp từ cũ đến mới. `from` chỉ ghi tháng hoặc năm nghĩa là ngày đầu tiên. Giá trị chưa biết thì không so với gì cả. Hai chỉ tiêu kỳ của cùng một ngày mà không chỉ tiêu nào có `from` thuộc LF407.',
      ].join('\n\n'),
    },
  },
  examples: {
    bad: 'target:\n  - { value: 120, from: 2021-07-01 }\n  - { value: 100, from: 2024-01-01 }\n',
    good: 'target:\n  - { value: 120, from: 2021-07-01 }\n  - { value: 100, from: 2024-01-01, reason: Hai xã sáp nhập theo nghị quyết của tỉnh }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts): FindingText => {
      const { id, from } = facts;
      switch (facts.problem) {
        case 'same-day':
          return {
            message: `${id}: two versions of ${facts.what} hold from ${from}`,
            help: 'correct one of the dates; or remove one of the two',
            labels: { before: 'the version before it' },
          };
        case 'out-of-order':
          return {
            message: `${id}: ${facts.what} from ${from} stands after the one from ${facts.before}`,
            help: 'list the versions oldest first; or correct the date',
            labels: { before: 'the version before it' },
          };
        case 'no-reason':
          return {
            message: `${id}: on ${from} ${facts.what} ${facts.moved ? `moves from ${facts.moved.before} to ${facts.moved.now}` : 'changes'} without a reason`,
            help: 'add to this version who agreed to it and why, as in `reason: Agreed by the steering board after two communes merged`',
            labels: { before: 'the version before it' },
          };
        case 'after-end':
          return {
            message: `${id}: a version of ${facts.what} holds from ${from}, after ${facts.revised.of === 'interim' ? 'its date' : 'the project’s end'} on ${facts.end}`,
            help: 'remove it: results are judged by what held while they were due; or correct `from` to the day on which it was agreed',
          };
        case 'after-value':
          return {
            message: `${id}: the target moved from ${facts.before} to ${facts.now} on ${from}, after a value of ${facts.value} on ${facts.on}`,
            help: 'if it was agreed before that value, correct `from`; or report a newer value; or, if it is right, say why above it: `# logframe-ignore LF408: <reason>`',
            labels: { value: 'the newest value' },
          };
      }
    },
    vi: (facts): FindingText => {
      const { id, from } = facts;
      switch (facts.problem) {
        case 'same-day':
          return {
            message: `${id}: hai phiên bản của ${facts.what} cùng có hiệu lực từ ${from}`,
            help: 'hãy sửa một trong hai ngày; hoặc bỏ một trong hai phiên bản',
            labels: { before: 'phiên bản liền trước' },
          };
        case 'out-of-order':
          return {
            message: `${id}: ${facts.what} từ ${from} lại đứng sau phiên bản từ ${facts.before}`,
            help: 'hãy xếp các phiên bản từ cũ đến mới; hoặc sửa ngày',
            labels: { before: 'phiên bản liền trước' },
          };
        case 'no-reason':
          return {
            message: `${id}: từ ${from} ${facts.what} ${facts.moved ? `đổi từ ${facts.moved.before} thành ${facts.moved.now}` : 'thay đổi'} mà không nêu lý do`,
            help: 'hãy ghi vào phiên bản này ai đã thống nhất và vì sao, ví dụ `reason: Ban điều hành thống nhất do hai xã sáp nhập`',
            labels: { before: 'phiên bản liền trước' },
          };
        case 'after-end':
          return {
            message: `${id}: ${facts.what} có phiên bản hiệu lực từ ${from}, sau ${facts.revised.of === 'interim' ? 'ngày đến hạn' : 'ngày kết thúc dự án'} ${facts.end}`,
            help: 'hãy bỏ phiên bản này: kết quả được đánh giá theo phiên bản có hiệu lực khi kết quả đến hạn; hoặc sửa `from` thành ngày đã thống nhất',
          };
        case 'after-value':
          return {
            message: `${id}: từ ${from} chỉ tiêu đổi từ ${facts.before} thành ${facts.now}, khi đã có kết quả ${facts.value} (${facts.on})`,
            help: 'nếu đã thống nhất trước khi có kết quả này, hãy sửa `from`; hoặc bổ sung kết quả mới hơn; hoặc, nếu đúng như vậy, ghi lý do ở dòng trên: `# logframe-ignore LF408: ‹lý do›`',
            labels: { value: 'giá trị mới nhất' },
          };
      }
    },
  }),
  checkProject({ project, asOf, assessment }, report) {
    for (const indicator of assessment.indicators ?? []) {
      for (const { place, args, related } of findTargetMoves(indicator, project, asOf))
        report(place, { ...args, id: indicator.indicator.id }, { related });
    }
  },
});

const WHAT: Readonly<Record<Language, (revised: Revised, format: Format) => string>> = {
  en: (revised, { date }) => {
    if (revised.of === 'interim') return `the interim target due on ${date(revised.due)}`;
    return revised.of === 'target' ? 'the target' : 'the baseline';
  },
  vi: (revised, { date }) => {
    if (revised.of === 'interim') return `chỉ tiêu kỳ đến hạn ngày ${date(revised.due)}`;
    return revised.of === 'target' ? 'chỉ tiêu' : 'giá trị ban đầu';
  },
};

function factsOf(args: MoveFinding, format: Format) {
  const from = format.date(args.from);
  const what = WHAT[format.language](args.revised, format);
  const shown = (target: StatedTarget) => ('level' in target ? `\`${target.level}\`` : valueIn(format, target));
  switch (args.problem) {
    case 'out-of-order': {
      const problem = args.from === args.before ? 'same-day' : 'out-of-order';
      return { ...args, what, problem, from, before: format.date(args.before) } as const;
    }
    case 'no-reason': {
      const { before, now } = args;
      return { ...args, what, from, moved: before && now && { before: shown(before), now: shown(now) } };
    }
    case 'after-end':
      return { ...args, what, from, end: format.date(args.end) };
    case 'after-value': {
      const { before, now, value, on } = args;
      return { ...args, from, before: shown(before), now: shown(now), value: shown(value), on: format.date(on) };
    }
  }
}
