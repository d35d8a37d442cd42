import type { HelpTable } from './help.js';

/** The keys of the project itself, and of what it refers to. */
export const PROJECT_HELP: HelpTable = {
  logframe: { title: 'Format · Định dạng', description: 'The version of the format: 1.' },
  code: {
    title: 'Project code · Mã số dự án',
    description: 'The code of the project, which no other file of a run has.',
    examples: ['P-5821'],
  },
  aliases: {
    title: 'Other spellings · Cách viết khác',
    description: 'Other spellings of the code that are in use.',
    examples: [['PCM 2']],
  },
  title: { title: 'Title · Tên', description: 'In the language of the file, or in both languages.' },
  data: {
    title: 'Kind of data · Loại số liệu',
    description: 'real (default), or illustrative for invented figures, which every output then says.',
  },
  language: {
    title: 'Language · Ngôn ngữ',
    description: 'The language of plain strings in this file: vi (default) or en.',
  },
  summary: { title: 'Summary · Tóm tắt', description: 'The project in a sentence or two.' },
  donors: {
    title: 'Donors · Nhà tài trợ',
    description: 'Who pays, or Unknown with a reason where the source does not say.',
    examples: [['INKOTA'], { unknown: 'nguồn không nêu' }],
  },
  implementers: { title: 'Implementers · Đơn vị thực hiện', description: 'Who carries the project out, or Unknown.' },
  partners: { title: 'Partners · Đối tác', description: 'Local partners, or Unknown.' },
  places: { title: 'Places · Địa bàn', description: 'Where the project works. Names as they were at project time.' },
  period: {
    title: 'Project period · Thời gian dự án',
    description: 'As it was agreed. Both ends are part of it.',
    examples: [{ start: '2021-07-01', end: '2024-12-31' }],
  },
  ended: {
    title: 'Closed on · Ngày đóng dự án',
    description: 'When the project actually closed. Absent: the file does not say.',
  },
  started: {
    title: 'Started on · Ngày bắt đầu thực tế',
    description: 'When work really began. It moves no plan: a late start stays visible.',
  },
  suspended: {
    title: 'Suspended on · Ngày tạm dừng',
    description: 'When the project was suspended; short for one of `suspensions` that is still open.',
  },
  extensions: {
    title: 'Extensions · Các lần gia hạn',
    description: 'Later ends that were agreed on, oldest first. The period keeps what was first agreed.',
    examples: [[{ end: '2025-06-30', approved: '2024-05-15', reason: 'gia hạn không tăng kinh phí' }]],
  },
  'extensions.end': { title: 'New end · Ngày kết thúc mới', description: 'The last day of the project from then on.' },
  'extensions.approved': {
    title: 'Approved on · Ngày phê duyệt',
    description: 'From when on the new end is in force: figures of earlier dates keep the old one.',
  },
  suspensions: {
    title: 'Suspensions · Các lần tạm dừng',
    description: 'Days on which the project stood still: nothing was expected on them.',
    examples: [[{ from: '2021-07-01', until: '2021-09-30', reason: 'giãn cách' }]],
  },
  'suspensions.from': { title: 'From · Từ ngày', description: 'Its first day.' },
  'suspensions.until': {
    title: 'Until · Đến ngày',
    description: 'Its last day. Absent: the project is still suspended.',
  },
  dimensions: {
    title: 'Dimensions · Chiều phân tổ',
    description: 'The ways in which values are broken down, with the words that reports print.',
    examples: [
      [
        {
          id: 'sex',
          name: { vi: 'giới tính', en: 'sex' },
          parts: [
            { id: 'female', name: { vi: 'nữ', en: 'female' } },
            { id: 'male', name: { vi: 'nam', en: 'male' } },
          ],
        },
      ],
    ],
  },
  'dimensions.parts': { title: 'Parts · Các phần', description: 'The parts of which the dimension is made up.' },
  currency: {
    title: 'Currency · Tiền tệ',
    description: 'The currency of money that is written without a code; a code of ISO 4217.',
  },

  reporting_periods: {
    title: 'Reporting periods · Kỳ báo cáo',
    description: 'Fiscal years, half-years or quarters, always with both dates. Other records refer to them by id.',
    examples: [[{ id: 'FY2023', name: 'Năm tài chính 2023', start: '2022-07-01', end: '2023-06-30' }]],
  },
  'reporting_periods.start': { title: 'Start · Bắt đầu', description: 'Its first day.' },
  'reporting_periods.end': { title: 'End · Kết thúc', description: 'Its last day, which is part of it.' },

  exchange_rates: {
    title: 'Exchange rates · Tỷ giá',
    description: 'A record takes the newest rate on or before its own date.',
    examples: [[{ from: 'CHF', to: 'VND', rate: '26_100', on: '2023-05-31' }]],
  },
  'exchange_rates.from': { title: 'From · Từ', description: 'The currency of which 1 is worth `rate`.' },
  'exchange_rates.to': { title: 'To · Sang', description: 'The currency in which the rate is written.' },
  rate: { title: 'Rate · Tỷ giá', description: '1 `from` = `rate` `to`.' },
  'exchange_rates.on': { title: 'Date · Ngày', description: 'From when on the rate holds.' },

  sources: {
    title: 'Sources · Tài liệu nguồn',
    description: 'The documents that the facts of this file come from.',
    examples: [[{ id: 'news', title: 'Tin hội nghị', retrieved: '2023-08-02' }]],
  },
  'sources.title': { title: 'Title · Tên tài liệu', description: 'What the document is called.' },
  file: {
    title: 'File · Tệp',
    description: 'Path from the project file, inside its folder.',
    examples: ['minutes/2023-06.pdf'],
  },
  url: { title: 'Address · Địa chỉ', description: 'Where the document can be found.' },
  retrieved: { title: 'Retrieved on · Ngày truy cập', description: 'When the document was read.' },
  sha256: {
    title: 'SHA-256 · Mã băm SHA-256',
    description: 'The digest of the file, by which a later change is found.',
  },

  'project.evidence': {
    title: 'Evidence · Minh chứng',
    description: 'Vouchers, minutes and lists that records refer to by id. No person is named.',
  },
  'evidence.kind': { title: 'Kind · Loại', description: 'What sort of document it is.' },
  'evidence.title': { title: 'Title · Tên', description: 'What the document is called.' },
  'evidence.on': { title: 'Date · Ngày', description: 'The date on the document.' },
  'evidence.amount': { title: 'Amount · Số tiền', description: 'The money that the document states.' },

  'project.actuals': {
    title: 'Values of all indicators · Số liệu của các chỉ số',
    description:
      'A table, or several, with rows of many indicators: the column `indicator` says which. The rows stand behind the `actuals` of the indicator itself.',
    examples: [{ csv: 'actuals.csv' }, [{ csv: 'q1.csv' }, { csv: 'q2.csv' }]],
  },
  'project.done': {
    title: 'Deliveries of all activities · Khối lượng của các hoạt động',
    description: 'A table, or several, with rows of many activities: the column `activity` says which.',
    examples: [{ csv: 'done.csv' }],
  },
  'project.contributions': {
    title: 'Contributions of all sub-projects · Đóng góp của các tiểu dự án',
    description: 'A table, or several, with rows of many sub-projects: the column `subproject` says which.',
    examples: [{ csv: 'contributions.csv' }],
  },

  notes: { title: 'Notes · Ghi chú', description: 'Dated narrative about the project or one of its records.' },
  'notes.text': { title: 'Text · Nội dung', description: 'What there is to say.' },
  about: { title: 'About · Về', description: 'The id of the record in this file that the note is about.' },
  author_role: {
    title: 'Role of the author · Chức danh người viết',
    description: 'The role of who wrote or said it, never a name.',
  },

  thresholds: {
    title: 'Thresholds · Ngưỡng',
    description: 'Where a figure changes its status; absent ones are those of the workspace, or the defaults.',
  },
  'thresholds.indicator': {
    title: 'Indicators · Chỉ số',
    description: 'Compared with the pace: progress made of the progress due by now.',
  },
  on_track: { title: 'On track · Đúng tiến độ', description: 'From this pace on; 85% by default.' },
  at_risk: {
    title: 'At risk · Có nguy cơ chậm',
    description: 'From this pace on, below it off track; 60% by default.',
  },
  ahead: { title: 'Ahead · Vượt tiến độ', description: 'Above this pace; 115% by default.' },
  'thresholds.disbursement': {
    title: 'Disbursement · Giải ngân',
    description: 'Compared with what was disbursed of the plan to date.',
  },
  under: { title: 'Under plan · Dưới kế hoạch', description: 'Below this share of the plan to date; 85% by default.' },
  over: { title: 'Over plan · Vượt kế hoạch', description: 'Above this share of the plan to date; 115% by default.' },
  due_soon_days: {
    title: 'Due soon · Sắp đến hạn',
    description: 'Days before its due date from which a milestone is due soon; 30 by default.',
  },
  advance_days: {
    title: 'Advances · Tạm ứng',
    description: 'Days within which an advance is to be settled or paid back; 90 by default.',
  },
};
