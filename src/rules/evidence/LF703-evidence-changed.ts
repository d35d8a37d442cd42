import type { Format } from '../../messages/format.js';
import type { Id } from '../../model/record.js';
import { quote } from '../format/quote.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { nameRecord, type RegisteredRecord, registeredRecords } from './registered-records.js';

interface EvidenceChanged {
  readonly kind: RegisteredRecord['kind'];
  readonly id: Id;
  readonly file: string;
  /** SHA-256 in small letters: as it is written, and of the file. */
  readonly expected: string;
  readonly found: string;
}

export default defineRule<EvidenceChanged>({
  code: 'LF703',
  slug: 'evidence-changed',
  severity: 'error',
  docs: {
    en: {
      summary: 'a registered file that is not the one whose SHA-256 was written down',
      why: 'The SHA-256 of a file is its fingerprint: with it anybody can tell that the receipt in the folder is the one that was registered, and not one that was edited or exchanged later.\n\nIt fires where the file is there and its SHA-256 is not that of `sha256`; capital and small letters are equal. Opening a document and saving it changes it, and so does git where it converts the line ends of text files. A baseline knows one change: a file that changes again is found again.\n\nIt is silent where a record gives no `sha256`, or no `file`.\n\n`sha256sum <file>` (Linux), `shasum -a 256 <file>` (macOS) and `certutil -hashfile <file> SHA256` (Windows) print it.',
    },
    vi: {
      summary: 'tệp minh chứng không còn là tệp đã ghi mã SHA-256',
      why: 'Mã SHA-256 là dấu vân tay của tệp: nhờ nó ai cũng biết được phiếu thu trong thư mục đúng là phiếu đã khai báo, không bị sửa hay tráo về sau.\n\nBáo khi tệp có ở đó nhưng mã SHA-256 khác với `sha256`; chữ hoa và chữ thường như nhau. Mở một tài liệu rồi lưu lại cũng làm nó thay đổi; git cũng vậy khi đổi ký tự xuống dòng của tệp văn bản. Tệp phát hiện đã biết (`--baseline`) chỉ biết một lần thay đổi: tệp lại thay đổi nữa thì vẫn bị báo.\n\nKhông báo khi bản ghi không có `sha256` hoặc không có `file`.\n\nCác lệnh `sha256sum ‹tệp›` (Linux), `shasum -a 256 ‹tệp›` (macOS) và `certutil -hashfile ‹tệp› SHA256` (Windows) in ra mã này.',
    },
  },
  examples: {
    bad: '# sha256sum minh-chung/PT-01.pdf → 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae\nevidence:\n  - id: PT-01\n    kind: receipt\n    file: minh-chung/PT-01.pdf\n    sha256: fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9\n',
    good: 'evidence:\n  - id: PT-01\n    kind: receipt\n    file: minh-chung/PT-01.pdf\n    sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ record, file, is, was, found }) => ({
      message: `${record} has changed: the SHA-256 of ${file} is ${is}, not ${was}`,
      help: `put the registered file back; or, if you know why it changed, write \`sha256: ${found}\``,
    }),
    vi: ({ record, file, is, was, found }) => ({
      message: `${record} đã thay đổi: SHA-256 của ${file} là ${is}, không phải ${was}`,
      help: `hãy để lại đúng tệp đã khai báo; hoặc nếu biết vì sao tệp thay đổi, hãy ghi \`sha256: ${found}\``,
    }),
  }),
  checkProject({ project, registeredFiles }, report) {
    for (const { kind, id, file, sha256: expected, at } of registeredRecords(project)) {
      const there = registeredFiles.get(file);
      const found = there?.kind === 'found' ? there.sha256 : undefined;
      if (expected === undefined || found === undefined || found === expected) continue;
      // A file that has changed again is another finding than the change that a baseline knows.
      report(at.of('sha256'), { kind, id, file, expected, found }, { mark: found.slice(0, 12) });
    }
  },
});

/** Enough to tell two apart; the frame and the help show the whole. */
function short(sha256: string): string {
  return `${sha256.slice(0, 8)}…`;
}

function factsOf({ kind, id, file, expected, found }: EvidenceChanged, { language }: Format) {
  const record = nameRecord(kind, id, language);
  return { record, file: quote(file), is: short(found), was: short(expected), found };
}
