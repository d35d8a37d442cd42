import type { ReaderCode, ReaderFinding, ReaderFindings } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import { quote } from '../format/quote.js';
import { READER_RULES } from '../reader-rules.js';
import { defineRule, type FindingText } from '../rule.js';
import { oneOfCodes } from './one-of-codes.js';

const LF801 = defineRule<ReaderFindings['LF801']>({
  code: 'LF801',
  slug: 'config',
  severity: 'error',
  docs: {
    en: {
      summary: 'a setting in logframe.config.yaml that cannot be used',
      why:
        'Thresholds, exchange rates and rule levels change what a report says, so a setting that cannot be read is not ' +
        'passed over: nothing is run. The keys are `language`, `as_of`, `thresholds`, `exchange_rates`, `rules` and ' +
        '`baseline`. `rules` sets warnings and notes to `error`, `warning`, `info` or `off`; errors stay errors, because ' +
        'they keep wrong figures from being printed. A project may set other thresholds than its workspace; where the two ' +
        'contradict each other (`at_risk` of one above `on_track` of the other) no status could be told, and the ' +
        'contradiction is shown at both places. `logframe config` prints which value holds and where it comes from.',
    },
    vi: {
      summary: 'thiết lập trong logframe.config.yaml không dùng được',
      why:
        'Các ngưỡng, tỷ giá và mức của quy tắc làm thay đổi nội dung báo cáo, nên thiết lập không đọc được thì không bỏ ' +
        'qua: chương trình không chạy. Các khóa gồm `language`, `as_of`, `thresholds`, `exchange_rates`, `rules` và ' +
        '`baseline`. `rules` đặt cảnh báo và lưu ý thành `error`, `warning`, `info` hoặc `off`; lỗi vẫn là lỗi, vì lỗi giữ ' +
        'cho số liệu sai không được in ra. Dự án có thể đặt ngưỡng khác với ngưỡng chung; khi hai bên mâu thuẫn (`at_risk` ' +
        'bên này cao hơn `on_track` bên kia) thì không xác định được tình trạng nào, và cả hai chỗ đều được chỉ ra. ' +
        '`logframe config` in giá trị đang dùng và nơi đặt giá trị đó.',
    },
  },
  examples: { bad: 'rules: { LF412: fatal }\n', good: 'rules: { LF412: error }\n' },
  describe: {
    en: (args) => {
      switch (args.problem) {
        case 'value':
          return inConfiguration(args.of, 'en', 'the configuration cannot be used');
        case 'unknown-rule':
          return {
            message: `the configuration names a rule that does not exist: ${quote(args.code)}`,
            help: oneOfCodes(args.suggestions, 'en') ?? '`logframe explain` lists the rules',
          };
        case 'level-of-error':
          return {
            message: `${args.code} (${args.slug}) is an error and cannot be set to \`${args.level}\``,
            help: `delete \`${args.code}: ${args.level}\`: only warnings and notes can be weighed otherwise`,
          };
        case 'thresholds':
          return {
            message: `\`${args.key}: ${args.value}\` is ${args.isAbove ? 'above' : 'below'} \`${args.other}: ${args.otherValue}\` of the configuration`,
            help: `set \`${args.other}\` in the project as well, or change one of the two`,
            labels: { configuration: 'set for all projects here' },
          };
      }
    },
    vi: (args) => {
      switch (args.problem) {
        case 'value':
          return inConfiguration(args.of, 'vi', 'không dùng được cấu hình');
        case 'unknown-rule':
          return {
            message: `cấu hình nêu một quy tắc không tồn tại: ${quote(args.code)}`,
            help: oneOfCodes(args.suggestions, 'vi') ?? '`logframe explain` liệt kê các quy tắc',
          };
        case 'level-of-error':
          return {
            message: `${args.code} (${args.slug}) là lỗi, không đặt thành \`${args.level}\` được`,
            help: `xóa \`${args.code}: ${args.level}\`: chỉ đổi được mức của cảnh báo và lưu ý`,
          };
        case 'thresholds':
          return {
            message: `\`${args.key}: ${args.value}\` ${args.isAbove ? 'cao' : 'thấp'} hơn \`${args.other}: ${args.otherValue}\` trong cấu hình`,
            help: `đặt cả \`${args.other}\` trong tệp dự án, hoặc sửa một trong hai`,
            labels: { configuration: 'đặt chung cho mọi dự án ở đây' },
          };
      }
    },
  },
});

export default LF801;

function inConfiguration(of: ReaderFinding, language: Language, prefix: string): FindingText {
  const { message, help, labels } = wordsOf(of, language);
  return { message: `${prefix}: ${message}`, help, labels };
}

function wordsOf(finding: ReaderFinding, language: Language): FindingText {
  if (finding.code === 'LF801') return LF801.describe[language](finding.args);
  return describe(finding, language);
}

/** The code of a finding says that its arguments are those of the rule. */
function describe<C extends Exclude<ReaderCode, 'LF801'>>(
  { code, args }: { readonly code: C; readonly args: ReaderFindings[C] },
  language: Language,
): FindingText {
  return READER_RULES[code].describe[language](args);
}
