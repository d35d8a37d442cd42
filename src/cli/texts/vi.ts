import type { CliTexts } from './cli-texts.js';

const quoteAll = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : `; có phải ý bạn là \`${suggestion}\`?`;
const didYouMeanOne = (suggestions: readonly string[]) =>
  suggestions.length === 0 ? '' : `; có phải ý bạn là ${oneOf(suggestions)}?`;
const oneOf = (words: readonly string[]) =>
  new Intl.ListFormat('vi-VN', { type: 'disjunction' }).format(words.map((word) => `\`${word}\``));

const brokenBaseline = {
  unreadable: 'không đọc được tệp phát hiện cũ từ đây trở đi; hãy sửa, hoặc xóa tệp rồi dùng `--write-baseline`',
  'merge-conflict':
    'tệp phát hiện cũ có xung đột khi gộp nhánh; hãy giữ các dòng của cả hai bên, có dấu phẩy sau mỗi dòng trừ dòng cuối, hoặc xóa tệp rồi dùng `--write-baseline`',
  'no-baseline': 'đây không phải tệp phát hiện cũ của logframe; tệp có nội dung khác thì không đọc và không ghi đè',
  newer: 'tệp do phiên bản logframe mới hơn tạo ra',
};

export const vi: CliTexts = {
  program: 'Kiểm tra tệp dự án và tính chỉ số, đồng tài trợ, ngân sách: chính xác, truy được nguồn, không cần mạng.',
  commands: {
    check: 'kiểm tra các tệp dự án và in ra những chỗ sai',
    report: 'in toàn bộ báo cáo, thêm trang tổng hợp khi có nhiều dự án',
    timeline: 'in tiến độ thời gian và các mốc',
    indicators: 'in các chỉ số: chỉ tiêu, thực tế, mức độ hoàn thành, tiến độ, tình trạng',
    activities: 'in các hoạt động: kế hoạch, đã làm, lẽ ra phải làm đến nay',
    cofinancing: 'in các khoản đóng góp so với cam kết',
    disbursement: 'in tình hình vốn: ngân sách, kế hoạch vốn, giải ngân',
    portfolio: 'in mọi dự án trong một bảng, có tổng cộng',
    explain: 'giải thích một phát hiện, kèm ví dụ, hoặc in danh sách quy tắc',
    config: 'in mọi thiết lập đang dùng và nơi đặt thiết lập đó',
    schema: 'in JSON Schema của tệp dự án hoặc tệp cấu hình, dùng cho trình soạn thảo',
    help: 'in hướng dẫn của một lệnh',
  },
  usage: '<lệnh> [đường-dẫn...] [tùy-chọn]',
  placeholders: {
    columns: 'số-cột',
    command: 'lệnh',
    date: 'ngày',
    file: 'tệp',
    kind: 'loại',
    language: 'ngôn-ngữ',
    name: 'tên',
    names: 'các-tên',
    number: 'số',
    options: 'tùy-chọn',
    'paths...': 'đường-dẫn...',
    severity: 'mức',
    'topic...': 'chủ-đề...',
    when: 'khi-nào',
  },
  arguments: {
    paths: 'tệp, thư mục, mẫu tên tệp, hoặc - cho đầu vào chuẩn',
    kind: 'của tệp nào',
    topic:
      'một quy tắc, LF204 hoặc ambiguous-number; hoặc một chủ đề, LF5 hoặc đồng tài trợ, để in danh sách các quy tắc',
  },
  options: {
    asOf: 'tính đến ngày này, 2023-06-30',
    lang: 'ngôn ngữ đầu ra',
    output: 'ghi ra tệp, định dạng theo đuôi tệp; nếu lỗi, tệp cũ giữ nguyên',
    reportOutput:
      'ghi ra tệp, định dạng theo đuôi tệp; CSV của nhiều phần ghi vào một thư mục, tables/, mỗi phần một bảng; nếu lỗi, tệp cũ giữ nguyên',
    color: 'màu',
    width: 'số cột của đầu ra',
    quiet: 'không in tiến trình và lời nhắc ra luồng lỗi',
    timing: 'in ra luồng lỗi thời gian của từng bước',
    config: 'dùng tệp cấu hình này thay cho logframe.config.yaml ở các thư mục phía trên tệp dự án',
    noConfig: 'không dùng tệp cấu hình nào',
    stdinName: 'tên gọi của đầu vào chuẩn trong đầu ra',
    format: 'định dạng đầu ra',
    failOn: 'báo không đạt (mã kết thúc 1) khi có phát hiện từ mức này trở lên',
    maxProblems: 'hiện tối đa bấy nhiêu phát hiện, none để hiện tất cả',
    baseline: 'chỉ báo phát hiện mới, không báo phát hiện cũ ghi trong tệp này',
    reportBaseline: 'tính các phát hiện ghi trong tệp này là phát hiện cũ',
    noBaseline: 'không dùng tệp phát hiện cũ, dù cấu hình ghi thế nào',
    noIgnore: 'báo cả các phát hiện bỏ qua theo chú thích trong tệp',
    writeBaseline: 'ghi mọi phát hiện hiện có vào tệp phát hiện cũ thay vì in ra',
    show: 'in các thiết lập (mặc định)',
    section: 'chỉ in các phần này',
    help: 'in hướng dẫn này',
    version: 'in số phiên bản',
  },
  defaults: {
    paths: 'projects/ nếu có, nếu không thì .',
    topic: 'mọi quy tắc',
    asOf: 'LOGFRAME_AS_OF, nếu không thì hôm nay',
    lang: 'LOGFRAME_LANG, nếu không thì theo hệ thống',
    width: 'theo cửa sổ lệnh, nếu không thì 80',
    baseline: 'tệp nêu trong cấu hình',
    reportBaseline: 'tệp nêu trong cấu hình',
  },
  defaultIs: (value) => `(mặc định: ${value})`,
  defaultOf: (value, format) => (format === undefined ? `còn lại là ${value}` : `${value} với ${format}`),
  headings: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung của mọi lệnh:',
    'Commands:': 'Các lệnh:',
  },
  examples: 'Ví dụ:',
  exampleNotes: {
    check: 'mọi tệp dự án trong projects/',
    checkWarnings: 'trong CI: cảnh báo cũng không đạt',
    checkStdin: 'gọi từ trình soạn thảo',
    checkBaseline: 'chỉ những gì mới',
    checkWriteBaseline: 'từ nay các phát hiện này là đã biết',
    report: 'mọi dự án, tính đến một ngày',
    reportVi: 'một dự án, bằng tiếng Việt',
    reportJson: 'số liệu chính xác cho chương trình khác',
    reportTables: 'mỗi phần một bảng riêng',
    reportSection: 'hai phần của báo cáo',
    section: 'của một dự án',
    explain: 'ý nghĩa của một phát hiện',
    explainTopic: 'danh sách quy tắc của một chủ đề',
    explainVi: 'gọi theo tên, bằng tiếng Việt',
    explainAll: 'danh sách mọi quy tắc',
    explainBook: 'tất cả, thành một tài liệu',
    config: 'của mọi dự án trong projects/',
    configJson: 'cho chương trình khác',
    schema: 'để trình soạn thảo hỗ trợ YAML',
    schemaConfig: 'của logframe.config.yaml',
    commandHelp: 'một lệnh làm được những gì',
  },

  errorLabel: 'lỗi',
  seeHelp: (command) => `Xem \`${command} --help\`.`,
  cannotRun: (reason) => {
    switch (reason.kind) {
      case 'unknown-command':
        return `không có lệnh \`${reason.word}\`${didYouMean(reason.suggestion)}`;
      case 'path-as-command':
        return `\`${reason.word}\` là đường dẫn, không phải lệnh; có phải ý bạn là \`logframe report ${reason.word}\`?`;
      case 'unknown-option':
        return `không có tùy chọn \`${reason.word}\`${didYouMean(reason.suggestion)}`;
      case 'option-without-value':
        return `\`${reason.option}\` cần một giá trị`;
      case 'too-many-arguments':
        return `\`${reason.command}\` không nhận tham số đó`;
      case 'bad-choice':
        return `\`${reason.option}\` không thể là \`${reason.value}\`${didYouMean(reason.suggestion) || `; phải là một trong ${quoteAll(reason.allowed)}`}`;
      case 'bad-date':
        return `\`${reason.option}\` không phải ngày: \`${reason.value}\`; hãy viết 2023-06-30, hoặc 2023-06 cho ngày cuối tháng`;
      case 'bad-number':
        return `\`${reason.option}\` không thể là \`${reason.value}\`; phải là số nguyên từ ${reason.least} trở lên${reason.or === undefined ? '' : `, hoặc \`${reason.or}\``}`;
      case 'unknown-rule':
        return `không có quy tắc hay chủ đề \`${reason.word}\`${didYouMeanOne(reason.suggestions) || '; `logframe explain` in danh sách tất cả'}`;
      case 'no-such-file':
        return `không có tệp hay thư mục đọc được \`${reason.path}\``;
      case 'folder-not-read':
        return `không đọc được thư mục \`${reason.folder}\``;
      case 'no-project-files':
        return `không có tệp dự án nào trong ${quoteAll(reason.paths)}: tệp dự án là YAML (.yaml, .yml) và có dòng \`logframe: 1\``;
      case 'config-not-read':
        return `không đọc được tệp cấu hình \`${reason.file}\``;
      case 'config-invalid':
        return `chưa chạy gì: tệp cấu hình \`${reason.file}\` không hợp lệ`;
      case 'no-baseline':
        return '`--write-baseline` cần biết tệp nào: thêm `--baseline logframe-baseline.json`';
      case 'contradiction':
        return `${reason.options.map((option) => `\`${option}\``).join(' và ')} trái ngược nhau; hãy bỏ một trong hai`;
      case 'baseline-prints-nothing':
        return `\`--write-baseline\` không in phát hiện nào nên không dùng cùng \`${reason.option}\`; hãy bỏ một trong hai`;
      case 'baseline-is-folder':
        return `tệp phát hiện cũ \`${reason.file}\` lại là thư mục; hãy cho tên tệp, như \`logframe-baseline.json\``;
      case 'baseline-missing':
        return `không có tệp phát hiện cũ \`${reason.file}\`; hãy tạo bằng \`--write-baseline\``;
      case 'baseline-broken':
        return `\`${reason.place}\`: ${brokenBaseline[reason.problem]}`;
      case 'output-format':
        return `phần mở rộng của \`${reason.file}\` không cho biết định dạng; hãy dùng ${quoteAll(reason.extensions)}, hoặc \`--format\``;
      case 'several-tables':
        return `CSV có một bảng cho mỗi phần: hãy ghi vào một thư mục bằng \`-o bang/\`, hoặc chọn một phần bằng \`--section\` (${reason.tables.join(', ')})`;
      case 'format-is-one-file':
        return `định dạng \`${reason.format}\` là một tệp, không phải thư mục; hãy cho tên tệp, ví dụ \`-o ${reason.example}\``;
      case 'output-is-input':
        return `\`${reason.file}\` là một trong các tệp được đọc và sẽ bị ghi đè`;
      case 'output-folder-missing':
        return `không ghi được \`${reason.file}\`: không có thư mục \`${reason.folder}\``;
      case 'output-in-file':
        return `không ghi được \`${reason.file}\`: \`${reason.above}\` là tệp, không phải thư mục`;
      case 'output-is-folder':
        return `\`${reason.file}\` là thư mục; hãy cho tên tệp`;
      case 'output-not-permitted':
        return `không có quyền ghi \`${reason.file}\``;
      case 'disk-full':
        return `chưa ghi được \`${reason.file}\` vì ổ đĩa đã đầy; hãy giải phóng dung lượng rồi chạy lại lệnh`;
      case 'not-written':
        return `không ghi được \`${reason.file}\` (${reason.because})`;
    }
  },

  left: (files) => `Không có số liệu của ${files} tệp có lỗi.`,
  moreFindings: (warnings, notes, command) =>
    `${[count(warnings, 'cảnh báo'), count(notes, 'lưu ý')].filter((part) => part !== '').join(' và ')}: xem \`${command}\`.`,
  seeExplain: (code) => `Ý nghĩa của phát hiện, kèm ví dụ: \`logframe explain ${code}\`.`,
  passedOver: ({ key, value, other, place }) =>
    `\`${key}\` là ${value} cho cả lần chạy, theo tệp đầu tiên; ${place} ghi ${other}.`,
  wroteBaseline: ({ findings, files, file, kept, left }) =>
    `${file} nay có ${findings} phát hiện đã biết${files === 0 ? '' : ` trong ${files} tệp`}` +
    `${kept === 0 ? '' : `, và giữ nguyên ${kept} phát hiện chưa kiểm tra lại được`}.` +
    (left === 0
      ? ''
      : ` Không ghi nhận được ${left} lỗi về cách viết, vì lỗi đó che khuất mọi thứ khác trong tệp: hãy sửa trước.`),
  goneFromBaseline: (findings, file) =>
    `${findings} phát hiện đã biết nay không còn: thêm \`--write-baseline\` để bỏ khỏi ${file}.`,
  unreadSettings: (file) =>
    `Không đọc được \`${file}\` nên không biết thiết lập riêng của tệp: xem \`logframe check\`.`,
  andMore: (more) => `và ${more} mục nữa`,
  progress: { find: 'đang tìm tệp dự án', read: 'đang đọc', assess: 'đang tính', render: 'đang ghi' },
  timing: {
    load: 'khởi động',
    find: 'tìm tệp',
    read: 'đọc, tính và kiểm tra',
    render: 'trình bày',
    total: 'tổng cộng',
  },
  bug: (message) =>
    [
      `Đây là lỗi của logframe, không phải của tệp dự án: ${message}`,
      'Xin báo lỗi kèm lệnh bạn đã gõ, số phiên bản (`logframe --version`) và tệp dự án nếu được phép chia sẻ.',
      'LOGFRAME_DEBUG=1 cho biết lỗi xảy ra ở đâu.',
    ].join('\n'),
};

function count(n: number, noun: string): string {
  return n === 0 ? '' : `${n} ${noun}`;
}
