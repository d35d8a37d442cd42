import type { Severity } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../model/text.js';

/** Whether a rule's findings can be weighed otherwise in the configuration, and silenced one by one by a comment. */
export interface Latitude {
  readonly configurable: 'yes' | 'unless-error' | 'no';
  readonly silenceable: 'yes' | 'unless-error' | 'no';
}

export interface ExplainWords {
  readonly wrong: string;
  readonly right: string;
  readonly severity: string;
  /** The severity of a rule's findings and what can change it, as sentences. */
  readonly weight: (severity: Severity, latitude: Latitude) => string;
  /** Before the line of a configuration that turns a rule off. */
  readonly configure: string;
  /** Before a comment that silences one finding. */
  readonly silence: string;
  /** Stands where somebody writes the reason into such a comment. */
  readonly reason: string;
  /** Says that the findings of a rule differ in severity. */
  readonly varies: string;

  /** What the codes with a first digit are about: `5` is co-financing and money. */
  readonly groups: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<'code' | 'name' | 'severity' | 'finds', string>>;
  /** Below a list, with the code of one of its rules. */
  readonly more: (code: string) => string;
  readonly bookTitle: string;
  readonly bookIntroduction: string;
}

/** The words around the pages of the rules. What a rule says is in its own file. */
export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = {
  en: {
    wrong: 'Wrong',
    right: 'Right',
    severity: 'Severity',
    weight: (severity, { configurable, silenceable }) => {
      if (configurable === 'unless-error') {
        return silenceable === 'yes'
          ? 'A warning or an error, depending on what is found. No configuration can lower an error.'
          : 'A warning or an error, depending on what is found. No configuration can lower an error, and no comment can silence it.';
      }
      if (severity === 'error') {
        return silenceable === 'yes'
          ? 'An error. No configuration can lower it.'
          : 'An error. No configuration can lower it, and no comment can silence it.';
      }
      return severity === 'warning' ? 'A warning.' : 'A note.';
    },
    configure: 'In `logframe.config.yaml` its weight can be `error`, `warning`, `info` or `off`:',
    silence: 'A comment on the line of a finding, or on the line before it, silences it. The reason is required:',
    reason: 'the reason why this is right',
    varies: 'warning/error',
    groups: {
      1: 'Reading the files',
      2: 'How values are written',
      3: 'Ids, references and sources',
      4: 'Indicators',
      5: 'Co-financing, budget and disbursement',
      6: 'Dates',
      7: 'Stated figures, evidence and personal data',
      8: 'Configuration and ignore comments',
    },
    columns: { code: 'Code', name: 'Name', severity: 'Severity', finds: 'Finds' },
    more: (code) => `\`logframe explain ${code}\` explains one of them, with an example.`,
    bookTitle: 'What `logframe check` finds',
    bookIntroduction:
      'Every finding has a code. `logframe explain LF204` prints the page of one in a terminal. Errors stay errors; ' +
      'warnings and notes can be weighed otherwise in `logframe.config.yaml`.',
  },
  vi: {
    wrong: 'Sai',
    right: 'Đúng',
    severity: 'Mức độ',
    weight: (severity, { configurable, silenceable }) => {
      if (configurable === 'unless-error') {
        return silenceable === 'yes'
          ? 'Cảnh báo hoặc lỗi, tùy phát hiện. Lỗi thì cấu hình không hạ mức được.'
          : 'Cảnh báo hoặc lỗi, tùy phát hiện. Lỗi thì cấu hình không hạ mức được, chú thích không tắt được.';
      }
      if (severity === 'error') {
        return silenceable === 'yes'
          ? 'Lỗi. Cấu hình không hạ mức được.'
          : 'Lỗi. Cấu hình không hạ mức được, chú thích không tắt được.';
      }
      return severity === 'warning' ? 'Cảnh báo.' : 'Lưu ý.';
    },
    configure: 'Trong `logframe.config.yaml` có thể đặt mức `error`, `warning`, `info` hoặc `off`:',
    silence: 'Chú thích ở cùng dòng với phát hiện, hoặc ở dòng ngay trước, sẽ tắt phát hiện đó. Phải ghi lý do:',
    reason: 'lý do vì sao vẫn đúng',
    varies: 'cảnh báo/lỗi',
    groups: {
      1: 'Đọc tệp',
      2: 'Cách viết giá trị',
      3: 'Mã, tham chiếu và nguồn',
      4: 'Chỉ số',
      5: 'Đồng tài trợ, ngân sách và giải ngân',
      6: 'Ngày tháng',
      7: 'Số liệu theo nguồn, minh chứng và thông tin cá nhân',
      8: 'Cấu hình và chú thích tắt phát hiện',
    },
    columns: { code: 'Mã', name: 'Tên', severity: 'Mức độ', finds: 'Phát hiện' },
    more: (code) => `\`logframe explain ${code}\` giải thích một quy tắc, kèm ví dụ.`,
    bookTitle: 'Những gì `logframe check` phát hiện',
    bookIntroduction:
      'Mỗi phát hiện có một mã. `logframe explain LF204 --lang vi` in trang giải thích một mã ra màn hình. Lỗi luôn là ' +
      'lỗi; mức của cảnh báo và lưu ý có thể đặt khác trong `logframe.config.yaml`.',
  },
};
