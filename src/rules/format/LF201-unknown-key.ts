import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import { defineRule } from '../rule.js';

export default defineRule<ReaderFindings['LF201']>({
  code: 'LF201',
  slug: 'unknown-key',
  severity: 'error',
  docs: {
    en: {
      summary: 'a key that the format does not know',
      why: 'A misspelt key would be left out of every figure in silence. Keys are English, in snake_case.',
    },
    vi: {
      summary: 'khóa không có trong định dạng',
      why: 'Khóa viết sai sẽ lặng lẽ bị bỏ khỏi mọi số liệu. Khóa viết bằng tiếng Anh, theo snake_case.',
    },
  },
  examples: {
    bad: 'indicators:\n  - { id: IND-1, name: Tiểu dự án, mesure: count }\n',
    good: 'indicators:\n  - { id: IND-1, name: Tiểu dự án, measure: count }\n',
  },
  describe: {
    en: ({ key, suggestion, known }) => ({
      message: `unknown key \`${key}\``,
      help: suggestion ? `did you mean \`${suggestion}\`?` : `the keys here are: ${known.join(', ')}`,
    }),
    vi: ({ key, suggestion, known }) => ({
      message: `không có khóa \`${key}\``,
      help: suggestion ? `có phải ý bạn là \`${suggestion}\`?` : `các khóa dùng được ở đây: ${known.join(', ')}`,
    }),
  },
});
