import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import { groupDigits } from '../group-digits.js';
import { defineRule, type FindingText } from '../rule.js';
import { nameInBrackets } from './character-names.js';
import { SYNTAX_TEXTS } from './syntax-texts.js';

type SyntaxArgs = Extract<ReaderFindings['LF101'], { problem: 'syntax' }>;

export default defineRule<ReaderFindings['LF101']>({
  code: 'LF101',
  slug: 'yaml-syntax',
  severity: 'error',
  docs: {
    en: {
      summary: 'YAML that cannot be read, or gives a key twice',
      why:
        'Nothing can be computed from a file whose structure is in doubt. All syntax errors of a file are listed, each ' +
        'at its place; what only follows from wrong indentation is left out. Refused as well: a key given twice in one map (one of the two values would be lost), several ' +
        'documents in one file, keys that are maps, lists or empty, tags other than those of the YAML core schema, ' +
        'aliases without an anchor or inside what they name, aliases that copy more than 100,000 values, and nesting ' +
        'deeper than 100.',
    },
    vi: {
      summary: 'tệp YAML không đọc được, hoặc có khóa bị lặp lại',
      why:
        'Tệp có cấu trúc không rõ ràng thì không tính được số liệu nào. Chương trình nêu mọi lỗi cú pháp, mỗi lỗi tại ' +
        'đúng chỗ, trừ những lỗi chỉ do thụt dòng sai kéo theo. Cũng không chấp nhận: khóa lặp lại trong cùng một nhóm ' +
        '(một trong hai giá trị sẽ bị mất), hai tài liệu trở lên trong một tệp, khóa để trống hoặc là nhóm, là danh sách, ' +
        'thẻ (tag) ngoài các thẻ cơ bản của YAML, bí danh (alias) trỏ tới mỏ neo (anchor) không có hoặc nằm trong chính ' +
        'giá trị nó trỏ tới, bí danh sao chép hơn 100.000 giá trị, và cấu trúc lồng nhau quá 100 cấp.',
    },
  },
  examples: {
    bad: 'title: Dự án: mở rộng\ncurrency: VND\ncurrency: CHF\n',
    good: "title: 'Dự án: mở rộng'\ncurrency: VND\n",
  },
  describe: {
    en: (args): FindingText => {
      switch (args.problem) {
        case 'syntax':
          return syntaxText(args, 'en');
        case 'duplicate-key':
          return {
            message: `the key \`${args.key}\` is given twice in one map`,
            help: 'keep one of the two; only one value would be read',
            labels: { first: 'given first here' },
          };
        case 'tab':
          return { message: 'a tab is used as indentation', help: 'indent with spaces, two for each level' };
        case 'odd-indent':
          return {
            message: `the line is indented with ${args.character}${nameInBrackets(args.character, 'en')}, not with spaces`,
            help: 'delete what stands before the first letter, and type ordinary spaces, two for each level',
          };
        case 'unresolved-alias':
          return {
            message: `the alias \`*${args.name}\` has no anchor \`&${args.name}\` before it`,
            help: args.suggestion
              ? `did you mean \`*${args.suggestion}\`?`
              : `write \`&${args.name}\` before the value meant`,
          };
        case 'recursive-alias':
          return {
            message: `the alias \`*${args.name}\` stands inside the value it names`,
            help: 'write the value out instead',
          };
        case 'several-documents':
          return {
            message: 'a second document begins here; a file describes one project',
            help: 'remove the `---`, or put the second document in a file of its own',
          };
        case 'alias-bomb':
          return {
            message: `aliases copy more than ${groupDigits(String(args.limit), ',')} values`,
            help: 'write out what is meant; aliases of aliases multiply',
          };
        case 'too-deep':
          return { message: `nested deeper than ${args.limit} levels`, help: 'close brackets or indent less' };
        case 'complex-key':
          return { message: 'a map or a list is used as a key', help: 'keys are text: `name: value`' };
        case 'empty-key':
          return { message: 'the key is missing', help: 'write the key before the colon, or delete the entry' };
        case 'unknown-tag':
          return { message: `the tag \`${args.tag}\` means nothing here`, help: 'remove the tag' };
        case 'bad-merge':
          return {
            message: '`<<` merges something that is not a map',
            help: 'write `<<: *name` of a map, or `<<: [*one, *two]`',
          };
      }
    },
    vi: (args): FindingText => {
      switch (args.problem) {
        case 'syntax':
          return syntaxText(args, 'vi');
        case 'duplicate-key':
          return {
            message: `khóa \`${args.key}\` xuất hiện hai lần trong cùng một nhóm`,
            help: 'chỉ giữ lại một khóa; chương trình chỉ đọc được một giá trị',
            labels: { first: 'lần đầu ở đây' },
          };
        case 'tab':
          return { message: 'dùng dấu tab để thụt dòng', help: 'thụt dòng bằng dấu cách, mỗi cấp hai dấu cách' };
        case 'odd-indent':
          return {
            message: `dòng thụt vào bằng ${args.character}${nameInBrackets(args.character, 'vi')}, không phải dấu cách thường`,
            help: 'xóa hết trước chữ đầu tiên rồi gõ dấu cách thường, mỗi cấp hai dấu cách',
          };
        case 'unresolved-alias':
          return {
            message: `bí danh \`*${args.name}\` không có mỏ neo \`&${args.name}\` đứng trước`,
            help: args.suggestion
              ? `có phải ý bạn là \`*${args.suggestion}\`?`
              : `viết \`&${args.name}\` trước giá trị muốn dùng lại`,
          };
        case 'recursive-alias':
          return {
            message: `bí danh \`*${args.name}\` nằm trong chính giá trị nó chỉ tới`,
            help: 'viết rõ giá trị ra',
          };
        case 'several-documents':
          return {
            message: 'tài liệu thứ hai bắt đầu ở đây; mỗi tệp mô tả một dự án',
            help: 'bỏ dấu `---`, hoặc đưa tài liệu thứ hai sang tệp riêng',
          };
        case 'alias-bomb':
          return {
            message: `bí danh sao chép hơn ${groupDigits(String(args.limit), '.')} giá trị`,
            help: 'viết rõ giá trị ra; bí danh của bí danh nhân lên rất nhanh',
          };
        case 'too-deep':
          return { message: `lồng sâu quá ${args.limit} cấp`, help: 'đóng ngoặc hoặc bớt thụt dòng' };
        case 'complex-key':
          return { message: 'dùng nhóm hoặc danh sách làm khóa', help: 'khóa là chữ: `tên: giá trị`' };
        case 'empty-key':
          return { message: 'thiếu khóa', help: 'viết tên khóa trước dấu hai chấm, hoặc xóa cả mục này' };
        case 'unknown-tag':
          return { message: `thẻ \`${args.tag}\` không có nghĩa ở đây`, help: 'bỏ thẻ này' };
        case 'bad-merge':
          return {
            message: '`<<` gộp một giá trị không phải là nhóm',
            help: 'viết `<<: *tên` của một nhóm, hoặc `<<: [*một, *hai]`',
          };
      }
    },
  },
});

function syntaxText({ detail, right }: SyntaxArgs, language: Language): FindingText {
  const [message, help] = SYNTAX_TEXTS[detail][language];
  return { message, help: right === undefined ? help : help.replace(/`.*`$/, () => `\`${right}\``) };
}
