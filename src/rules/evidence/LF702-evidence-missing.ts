import type { Format } from '../../messages/format.js';
import type { Id } from '../../model/record.js';
import { quote } from '../format/quote.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule, type FindingText } from '../rule.js';
import { nameRecord, type RegisteredRecord, registeredRecords } from './registered-records.js';

interface EvidenceMissing {
  readonly kind: RegisteredRecord['kind'];
  readonly id: Id;
  /** The path as it is written. */
  readonly file: string;
  readonly problem:
    | 'not-found'
    | 'backslash'
    | 'web-address'
    | 'not-a-file'
    | 'not-readable'
    | 'outside-folder'
    | 'symlink';
  readonly suggestion?: string | undefined;
}

export default defineRule<EvidenceMissing>({
  code: 'LF702',
  slug: 'evidence-missing',
  severity: 'error',
  docs: {
    en: {
      summary: 'the `file` of an evidence record or a source that is not there',
      why: 'Evidence that nobody can open proves nothing, however well it is described.\n\n`file` is relative to the project file, with forward slashes, and stays in its folder, so that the project can be copied and handed over whole: an absolute path, one that climbs out with `..` and one through a symbolic link are refused, and nothing behind them is looked at. What a link leads to can change without a trace in the project. A folder is no file, and one that may not be read is reported too. Names that differ only in composed and decomposed accents (NFC, NFD, as macOS writes them) are the same.\n\nIt is silent where a record gives no `file`: `file` may be left out, and a web address is written as the `url` of a source, or in the `note` of evidence.',
    },
    vi: {
      summary: '`file` của minh chứng hoặc tài liệu nguồn không có ở đó',
      why: 'Minh chứng không mở được thì không chứng minh được gì, dù mô tả kỹ đến đâu.\n\n`file` là đường dẫn tính từ tệp dự án, dùng dấu gạch chéo /, và nằm trong thư mục của tệp dự án để có thể sao chép, bàn giao trọn dự án: đường dẫn tuyệt đối, đường dẫn đi ra ngoài bằng `..` và đường dẫn qua liên kết tượng trưng đều bị từ chối, chương trình không xem gì ở đó. Nội dung sau liên kết có thể bị thay mà dự án không để lại dấu vết. Thư mục không phải là tệp; tệp không có quyền đọc cũng được báo. Tên tệp chỉ khác nhau ở Unicode dựng sẵn hay tổ hợp (NFC, NFD, như macOS ghi) được coi là một.\n\nKhông báo khi bản ghi không có `file`: có thể bỏ `file`, còn địa chỉ web thì ghi vào `url` của tài liệu nguồn hoặc `note` của minh chứng.',
    },
  },
  examples: {
    bad: 'evidence:\n  - { id: PT-01, kind: receipt, file: /home/lan/Downloads/PT-01.pdf }\n',
    good: 'evidence:\n  - { id: PT-01, kind: receipt, file: minh-chung/PT-01.pdf }\n',
  },
  describe: inEachLanguage(factsOf, { en: inEnglish, vi: inVietnamese }),
  checkProject({ project, registeredFiles }, report) {
    for (const { kind, id, file, at } of registeredRecords(project)) {
      const found = registeredFiles.get(file);
      if (!found || found.kind === 'found') continue;
      const isMissing = found.kind === 'not-found';
      const suggestion = isMissing ? (found.suggestion ?? withSlashes(file)) : undefined;
      const problem = isMissing ? whyMissing(file, found.suggestion) : found.kind;
      report(at.of('file'), { kind, id, file, problem, suggestion });
    }
  },
});

function whyMissing(file: string, suggestion: string | undefined): 'web-address' | 'backslash' | 'not-found' {
  if (isAddress(file)) return 'web-address';
  return suggestion === undefined && file.includes('\\') ? 'backslash' : 'not-found';
}

function isAddress(file: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(file);
}

/** A path of Windows with slashes that every system understands: `minh-chung/PT-01.pdf`. */
function withSlashes(file: string): string | undefined {
  return file.includes('\\') ? file.replaceAll('\\', '/') : undefined;
}

/** `typed` is the path that is meant, `key` the one that takes a web address. */
function factsOf({ kind, id, file, problem, suggestion }: EvidenceMissing, { language }: Format) {
  return {
    problem,
    written: quote(file),
    record: nameRecord(kind, id, language),
    typed: suggestion && `\`file: ${suggestion}\``,
    key: kind === 'source' ? '`url`' : '`note`',
  };
}

type Facts = ReturnType<typeof factsOf>;

function inEnglish({ problem, written, record, typed, key }: Facts): FindingText {
  const copy = 'copy the file into the folder of the project file, and write its path from there';
  switch (problem) {
    case 'not-found':
      return {
        message: `${record} names the file ${written}, which is not there`,
        help: typed
          ? `did you mean ${typed}?`
          : `put the file there (the path is relative to the project file); or leave \`file\` out until you have it`,
      };
    case 'backslash':
      return {
        message: `${record} names the file ${written}, which is not there`,
        help: `write its path with forward slashes, ${typed}, and put the file there`,
      };
    case 'web-address':
      return {
        message: `${record} names the web address ${written} where a file belongs`,
        help: `write it under ${key} and leave \`file\` out; or save what is there beside the project file, and write the path of that`,
      };
    case 'not-a-file':
      return {
        message: `${record} names ${written}, which is not a file`,
        help: 'name one file; for several files, register a record for each',
      };
    case 'not-readable':
      return {
        message: `the file ${written} of ${record} cannot be read`,
        help: 'check the permissions of the file and its folder',
      };
    case 'outside-folder':
      return { message: `${record} names ${written}, outside of the folder of the project`, help: copy };
    case 'symlink':
      return {
        message: `${record} names ${written}, which leads through a symbolic link`,
        help: 'put the file itself there in place of the link',
      };
  }
}

function inVietnamese({ problem, written, record, typed, key }: Facts): FindingText {
  const copy = 'hãy chép tệp vào thư mục của tệp dự án và ghi đường dẫn tính từ đó';
  switch (problem) {
    case 'not-found':
      return {
        message: `${record} ghi tệp ${written} nhưng không có tệp này`,
        help: typed
          ? `có phải ý bạn là ${typed}?`
          : `hãy để tệp vào đó (đường dẫn tính từ tệp dự án); hoặc bỏ \`file\` cho đến khi có tệp`,
      };
    case 'backslash':
      return {
        message: `${record} ghi tệp ${written} nhưng không có tệp này`,
        help: `hãy viết đường dẫn bằng dấu gạch chéo /, ${typed}, và để tệp vào đó`,
      };
    case 'web-address':
      return {
        message: `${record} ghi địa chỉ web ${written} ở chỗ của tệp`,
        help: `hãy ghi địa chỉ vào ${key} và bỏ \`file\`; hoặc lưu trang đó vào thư mục của tệp dự án rồi ghi đường dẫn của tệp đã lưu`,
      };
    case 'not-a-file':
      return {
        message: `${record} ghi ${written} nhưng đó không phải là tệp`,
        help: 'hãy ghi tên một tệp; nếu có nhiều tệp, khai báo mỗi tệp một bản ghi',
      };
    case 'not-readable':
      return {
        message: `không đọc được tệp ${written} của ${record}`,
        help: 'hãy kiểm tra quyền đọc của tệp và thư mục chứa nó',
      };
    case 'outside-folder':
      return { message: `${record} ghi ${written}, nằm ngoài thư mục của dự án`, help: copy };
    case 'symlink':
      return {
        message: `${record} ghi ${written}, đi qua một liên kết tượng trưng`,
        help: 'hãy để chính tệp đó vào chỗ của liên kết',
      };
  }
}
