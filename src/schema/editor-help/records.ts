import type { HelpTable } from './help.js';

/** Keys that many records have, and records that stand in many places. */
export const RECORD_HELP: HelpTable = {
  id: { title: 'Id · Mã', description: 'By which other records refer to this one; unique within its list.' },
  name: { title: 'Name · Tên', description: 'What the reports call it.' },
  unit: { title: 'Unit · Đơn vị', description: 'What is counted or measured.', examples: ['hộ', 'lượt người'] },
  on: {
    title: 'Date · Ngày',
    description: 'The day, month or year of the record; a month or a year counts from its last day.',
  },
  evidence: {
    title: 'Evidence · Minh chứng',
    description: 'Ids from the `evidence` of this file that prove the record.',
    examples: [['BB-01']],
  },
  source: {
    title: 'Source · Tài liệu nguồn',
    description: 'The id from `sources` of the document that states the record.',
  },
  as_written: { title: 'As written · Nguyên văn', description: 'The words of the source, letter by letter.' },
  note: { title: 'Note · Ghi chú', description: 'Whatever a reader should know beside the figures.' },
  reason: { title: 'Reason · Lý do', description: 'Why it was changed, suspended or cancelled.' },
  result: { title: 'Result · Kết quả', description: 'The id of the result that it serves.' },
  place: { title: 'Place · Địa điểm', description: 'Where it was, one of the `places` of the project.' },
  during: {
    title: 'During · Trong kỳ',
    description: 'A period `{ start, end }`, or the id of a reporting period.',
    examples: ['FY2023', { start: '2022-07', end: '2023-06' }],
  },

  'unknown.unknown': {
    title: 'Reason · Lý do',
    description: 'Why the fact is not known; it is printed in place of the figure.',
    examples: ['nguồn không nêu', { vi: 'nguồn không nêu', en: 'the source does not say' }],
  },
  'text.vi': { title: 'Vietnamese · Tiếng Việt', description: 'The words in Vietnamese.' },
  'text.en': { title: 'English · Tiếng Anh', description: 'The words in English.' },
  'csv.csv': {
    title: 'CSV file · Tệp CSV',
    description:
      'Path from the project file, inside its folder. The columns have the names of the keys: by.sex.female, place.commune, lines.B1.',
    examples: ['disbursements.csv'],
  },
  'period.start': { title: 'Start · Bắt đầu', description: 'The first day; of a month or a year its first.' },
  'period.end': {
    title: 'End · Kết thúc',
    description: 'The last day, which is part of it; of a month or a year its last.',
  },
  province: { title: 'Province · Tỉnh', description: 'Its name at project time.' },
  district: { title: 'District · Huyện', description: 'Its name at project time.' },
  commune: { title: 'Commune · Xã', description: 'Its name at project time.' },
  village: { title: 'Village · Thôn, bản', description: 'Its name at project time.' },
};

/** Records by the names under which the schema defines them. */
export const DEFINITION_HELP: HelpTable = {
  unknown: {
    title: 'Unknown · Chưa rõ',
    description: 'A fact that the source does not state, with the reason. Missing data is never 0.',
    examples: [{ unknown: 'nguồn không nêu' }],
  },
  period: {
    title: 'Period · Khoảng thời gian',
    description: 'Both ends are part of it.',
    examples: [{ start: '2021-07-01', end: '2024-12-31' }],
  },
  place: {
    title: 'Place · Địa điểm',
    description: 'Administrative names as they were at project time, each optional.',
    examples: [{ commune: 'Mường Kim', village: 'Bản Hàng' }],
  },
  csv: {
    title: 'Table · Bảng số liệu',
    description: 'A list that stands in a CSV file of its own. A file with a header and no row reports nothing.',
    examples: [{ csv: 'disbursements.csv' }],
  },
  contribution: {
    title: 'Contribution · Khoản đóng góp',
    description:
      'Money, work or goods of one contributor: an `amount`, or `days` and `day_rate`, or `quantity` and `unit_price`.',
    examples: [
      {
        id: 'C1',
        from: 'community',
        kind: 'labour',
        on: '2023-03-31',
        days: 60,
        day_rate: '170_000 VND',
        evidence: ['BCC-01'],
      },
    ],
  },
};
