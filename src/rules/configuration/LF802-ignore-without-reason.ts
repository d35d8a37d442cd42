import type { IncompleteIgnore } from '../../diagnostics/ignore-comments.js';
import type { Format } from '../../messages/format.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule, type FindingText } from '../rule.js';
import { oneOfCodes } from './one-of-codes.js';

export type IgnoreProblem =
  | Exclude<IncompleteIgnore, { readonly problem: 'no-code' }>
  /** `found` is a code that is found on the line of the comment. */
  | { readonly problem: 'no-code'; readonly found?: string | undefined }
  | { readonly problem: 'unknown-code'; readonly code: string; readonly suggestions: readonly string[] }
  | { readonly problem: 'not-allowed'; readonly code: string; readonly because: 'error' | 'itself' }
  /** A comment before this one silences them already. */
  | { readonly problem: 'twice'; readonly code: string; readonly line: number }
  /** `elsewhere` is the line of the nearest finding of that code which the comment does not reach. */
  | {
      readonly problem: 'unused';
      readonly code: string;
      readonly line?: number | undefined;
      readonly elsewhere?: number | undefined;
    };

export default defineRule<IgnoreProblem>({
  code: 'LF802',
  slug: 'ignore-without-reason',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a logframe-ignore comment without a reason, with a wrong code, or that silences nothing',
      why:
        'A comment `# logframe-ignore LF509: reason` behind a value silences the findings of that code on its line; on a ' +
        'line of its own, those of the next line with a value, and of a text over several lines those of the whole text. ' +
        'Several codes are set apart by commas. The reason tells whoever audits the file why the finding stands, so a ' +
        'comment without one silences nothing. What is silenced is counted below the findings. Warnings and notes can be ' +
        'silenced, and errors about the facts (LF5xx, LF7xx), which leave the figures as they are; not the other errors, ' +
        'because they withhold figures, and not LF801 and LF802. Rows of a CSV file carry no comments: ' +
        '`logframe check --baseline` is for them. A comment counts as used up only where all rules have looked at the ' +
        'file: nothing is said of unused comments in a file with errors of form, for a rule that the configuration turns ' +
        'off, or for one that compares several files. Findings depend on the as-of date, so a comment can be unused on one ' +
        'date and needed on another.',
    },
    vi: {
      summary: 'chú thích logframe-ignore thiếu lý do, sai mã, hoặc không tắt phát hiện nào',
      why:
        'Chú thích `# logframe-ignore LF509: lý do` đặt sau một giá trị sẽ tắt các phát hiện mang mã đó ở cùng dòng; đặt ' +
        'riêng một dòng thì tắt ở dòng có giá trị kế tiếp; với văn bản nhiều dòng thì tắt trong cả văn bản. Nhiều mã cách ' +
        'nhau bằng dấu phẩy. Lý do cho người kiểm toán biết vì sao phát hiện được giữ nguyên, nên chú thích thiếu lý do ' +
        'không tắt gì cả. Số phát hiện bị tắt được ghi ở cuối danh sách. Có thể tắt cảnh báo, lưu ý và các lỗi về sự việc ' +
        '(LF5xx, LF7xx) vì số liệu không đổi; không tắt được các lỗi khác, vì chúng làm một phần số liệu chưa tính được, và không tắt ' +
        'được LF801, LF802. Dòng của tệp CSV không mang chú thích được: hãy dùng `logframe check --baseline`. Chú thích chỉ ' +
        'bị coi là thừa khi mọi quy tắc đã xem tệp: không nói gì về chú thích thừa trong tệp còn lỗi cách viết, với quy tắc ' +
        'bị cấu hình tắt, hay quy tắc so sánh nhiều tệp. Phát hiện phụ thuộc ngày tính số liệu, nên có chú thích thừa ở ngày này ' +
        'mà cần ở ngày khác.',
    },
  },
  examples: {
    bad:
      'status: completed\n' +
      'contributions: # logframe-ignore LF509\n' +
      '  - { id: C1, from: community, kind: labour, amount: 5_000_000 }\n',
    good:
      'status: completed\n' +
      '# logframe-ignore LF509: theo biên bản họp thôn ngày 12/03/2023\n' +
      'contributions:\n' +
      '  - { id: C1, from: community, kind: labour, amount: 5_000_000 }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts): FindingText => {
      switch (facts.problem) {
        case 'no-code':
          return {
            message: 'this comment does not say which finding it silences',
            help: facts.found
              ? `write the code of the finding and the reason: \`# logframe-ignore ${facts.found}: <reason>\``
              : 'nothing is found on its line: delete the comment',
          };
        case 'no-reason':
          return {
            message: 'this comment gives no reason, so it silences nothing',
            help: `write it behind a colon: \`# logframe-ignore ${facts.codes}: ${facts.words ?? '<reason>'}\``,
          };
        case 'unknown-code':
          return {
            message: `there is no rule \`${facts.code}\``,
            help: facts.question ?? 'write the code in brackets beside the finding, `LF509`',
          };
        case 'not-for-itself':
          return { message: `${facts.code} cannot be silenced by a comment`, help: 'mend what it says, or leave it' };
        case 'not-for-errors':
          return {
            message: `${facts.code} is an error that makes figures wrong: no comment silences it`,
            help: 'mend the value and delete the comment',
          };
        case 'twice':
          return {
            message: `another comment silences ${facts.code} on line ${facts.line} already`,
            help: 'keep one of the two',
          };
        case 'unused':
          return {
            message: facts.line
              ? `no finding of ${facts.code} on line ${facts.line}: the comment silences nothing`
              : 'no value stands below this comment: it silences nothing',
            help: facts.elsewhere
              ? `${facts.code} is found on line ${facts.elsewhere}: move the comment there; or delete it`
              : 'delete the comment',
          };
      }
    },
    vi: (facts): FindingText => {
      switch (facts.problem) {
        case 'no-code':
          return {
            message: 'chú thích không nói tắt phát hiện nào',
            help: facts.found
              ? `hãy viết mã của phát hiện và lý do: \`# logframe-ignore ${facts.found}: ‹lý do›\``
              : 'ở dòng này không phát hiện gì: hãy xóa chú thích',
          };
        case 'no-reason':
          return {
            message: 'chú thích thiếu lý do nên không tắt gì cả',
            help: `ghi lý do sau dấu hai chấm: \`# logframe-ignore ${facts.codes}: ${facts.words ?? '‹lý do›'}\``,
          };
        case 'unknown-code':
          return {
            message: `không có quy tắc \`${facts.code}\``,
            help: facts.question ?? 'hãy viết mã trong ngoặc vuông ở đầu phát hiện, như `LF509`',
          };
        case 'not-for-itself':
          return { message: `không thể tắt ${facts.code} bằng chú thích`, help: 'sửa chỗ được nêu, hoặc để nguyên' };
        case 'not-for-errors':
          return {
            message: `${facts.code} là lỗi làm sai số liệu: không thể tắt bằng chú thích`,
            help: 'sửa giá trị rồi xóa chú thích',
          };
        case 'twice':
          return {
            message: `đã có chú thích khác tắt ${facts.code} ở dòng ${facts.line}`,
            help: 'giữ lại một trong hai chú thích',
          };
        case 'unused':
          return {
            message: facts.line
              ? `dòng ${facts.line} không có phát hiện ${facts.code}: chú thích không tắt gì cả`
              : 'bên dưới chú thích không có giá trị nào: chú thích không tắt gì cả',
            help: facts.elsewhere
              ? `${facts.code} nằm ở dòng ${facts.elsewhere}: chuyển chú thích về đó; hoặc xóa đi`
              : 'xóa chú thích',
          };
      }
    },
  }),
});

function factsOf(args: IgnoreProblem, { language }: Format) {
  switch (args.problem) {
    case 'unknown-code':
      return { ...args, question: oneOfCodes(args.suggestions, language) };
    case 'not-allowed':
      return { ...args, problem: args.because === 'itself' ? 'not-for-itself' : 'not-for-errors' } as const;
    default:
      return args;
  }
}
