import type { ReaderCode, ReaderFinding, ReaderFindings } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import { READER_RULES } from '../reader-rules.js';
import { defineRule, type FindingText } from '../rule.js';

const LF801 = defineRule<ReaderFindings['LF801']>({
  code: 'LF801',
  slug: 'config',
  severity: 'error',
  docs: {
    en: {
      summary: 'a setting in logframe.config.yaml that cannot be used',
      why:
        'Thresholds and rule levels change what a report says, so a setting that cannot be read is not passed over. The ' +
        'keys are `thresholds`, `language`, `as_of` and `rules`. Rules are set to `error`, `warning`, `info` or `off`.',
    },
    vi: {
      summary: 'thiết lập trong logframe.config.yaml không dùng được',
      why:
        'Các ngưỡng và mức của quy tắc làm thay đổi nội dung báo cáo, nên thiết lập không đọc được thì không bỏ qua. Các ' +
        'khóa gồm `thresholds`, `language`, `as_of` và `rules`. Mỗi quy tắc đặt là `error`, `warning`, `info` hoặc `off`.',
    },
  },
  examples: { bad: 'rules: { LF412: fatal }\n', good: 'rules: { LF412: error }\n' },
  describe: {
    en: (args) => inConfiguration(args, 'en', 'the configuration cannot be used'),
    vi: (args) => inConfiguration(args, 'vi', 'không dùng được cấu hình'),
  },
});

export default LF801;

function inConfiguration(args: ReaderFindings['LF801'], language: Language, prefix: string): FindingText {
  if (args.problem === 'yaml') return { message: `${prefix}: ${args.detail}` };
  const { message, help, labels } = wordsOf(args.of, language);
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
