import type { HelpTable } from './help.js';

/** Target groups, results, indicators and activities. */
export const RESULTS_HELP: HelpTable = {
  target_groups: {
    title: 'Target groups · Nhóm mục tiêu',
    description: 'Whom the project reaches. Groups are never added up: units differ and people overlap.',
  },
  reach: { title: 'Reach · Phạm vi', description: 'direct, or indirect for those who benefit without taking part.' },
  'target_groups.planned': { title: 'Planned · Dự kiến', description: 'How many are to be reached, or Unknown.' },
  reached: {
    title: 'Reached · Đã tiếp cận',
    description: 'The newest report counts. Absent: not reported. []: nobody yet.',
  },

  results: {
    title: 'Results · Chuỗi kết quả',
    description: 'Impact, outcomes and outputs, each under one of a higher level.',
  },
  level: { title: 'Level · Cấp', description: 'impact (tác động), outcome (kết quả) or output (đầu ra).' },
  statement: { title: 'Statement · Nội dung', description: 'What will be the case when it is achieved.' },
  'results.under': {
    title: 'Under · Thuộc',
    description: 'The id of the result of a higher level that this one serves.',
  },
  assumptions: { title: 'Assumptions · Giả định', description: 'What has to hold besides, outside the project.' },

  indicators: { title: 'Indicators · Chỉ số', description: 'What is measured, from which baseline to which target.' },
  explanation: {
    title: 'Explanation · Giải trình',
    description: 'Why the value deviates from what was due. It explains the values up to its date.',
  },
  'explanation.on': { title: 'Date · Ngày', description: 'When it was explained.' },
  'explanation.text': { title: 'Text · Nội dung', description: 'What happened, and what is done about it.' },
  weight: {
    title: 'Weight · Trọng số',
    description: 'Its part in the weighted attainment of the project, above 0; either all indicators have one or none.',
  },
  standard: {
    title: 'Standard code · Mã chỉ số chung',
    description: "A donor's or portfolio's code, by which indicators of several projects add up.",
  },
  means_of_verification: {
    title: 'Means of verification · Nguồn kiểm chứng',
    description: 'Where the value can be looked up.',
    examples: ['Biên bản nghiệm thu'],
  },
  frequency: {
    title: 'Frequency · Tần suất',
    description: 'How often it is measured.',
    examples: ['6 tháng', 'quý', 'năm'],
  },
  responsible: { title: 'Responsible · Phụ trách', description: 'The role that measures it, never a name.' },
  measure: {
    title: 'Measure · Kiểu đo',
    description:
      'count: whole numbers; number; percent: `25%` or `34/60`; yes-no; scale: one of `levels`; qualitative: words.',
  },
  accumulates: {
    title: 'Accumulates · Cách cộng dồn',
    description:
      'sum: each value is an addition; latest: each value is the state or the running total on its date; max: the best value; average: the mean; pooled (percent only): sum of numerators over sum of denominators.',
  },
  direction: {
    title: 'Direction · Chiều',
    description: 'increase (default): more is better; decrease: less is better; maintain: to be held.',
  },
  levels: {
    title: 'Levels · Các bậc',
    description: 'In order, worst first; each an id, or an id with the name that reports print.',
    examples: [['poor', 'fair', 'good'], [{ id: 'poor', name: { vi: 'kém', en: 'poor' } }]],
  },
  'indicators.baseline': {
    title: 'Baseline · Giá trị ban đầu',
    description: 'The value before the project, or Unknown, or its versions, oldest first. Absent: none is stated.',
  },
  'baseline.value': { title: 'Value · Giá trị', description: 'In the measure of the indicator.' },
  'baseline.on': { title: 'Date · Ngày', description: 'When it was measured.' },
  'baseline.by': {
    title: 'Baselines of parts · Giá trị ban đầu theo phân tổ',
    description: 'One map for each dimension. A part that is not stated has no baseline.',
    examples: [{ sex: { female: 21 } }],
  },
  target: {
    title: 'Target · Chỉ tiêu',
    description:
      'The overall target at the end, or Unknown; with targets of parts `{ value, by }`; or its versions, oldest first.',
    examples: ['at least 16', { value: 100, by: { sex: { female: 50 } } }],
  },
  'target.value': { title: 'Value · Giá trị', description: 'The overall target, or Unknown.' },
  'target.by': {
    title: 'Targets of parts · Chỉ tiêu theo phân tổ',
    description: 'One map for each dimension. A part that is not stated has no target.',
    examples: [{ sex: { female: 50 } }],
  },
  from: {
    title: 'From · Từ ngày',
    description: 'From when on this version holds; the oldest one holds before its date too, and may leave it out.',
  },
  interim: {
    title: 'Interim targets · Chỉ tiêu từng kỳ',
    description:
      'Running targets `by` a date, or increments `during` periods (sum only), never both. Several of one date or period are versions, told apart by `from`.',
  },
  'interim.value': {
    title: 'Value · Giá trị',
    description: 'The running target, or the increment; on a scale, the level.',
  },
  'interim.by': { title: 'By · Đến ngày', description: 'The date by which the running target is due.' },
  'interim.during': {
    title: 'During · Trong kỳ',
    description: 'The period of the increment: `{ start, end }`, or the id of a reporting period.',
  },
  actuals: {
    title: 'Actual values · Kết quả đạt được',
    description: 'One for each report. Absent: not reported. []: reported as none yet.',
  },
  value: { title: 'Value · Giá trị', description: 'What was reported.' },
  by: {
    title: 'Breakdown · Phân tổ',
    description:
      'One map for each dimension. The parts of a dimension add up to the value; two dimensions crossed are written as one, `sex/age`.',
    examples: [{ sex: { female: 21, male: 19 } }, { 'sex/age': { 'female/under-18': 12, 'male/under-18': 9 } }],
  },
  overlapping: {
    title: 'Overlapping · Trùng lặp',
    description: 'Dimensions whose parts need not add up, because some count in several.',
    examples: [['ethnicity']],
  },
  partial: {
    title: 'Partial · Chưa nêu đủ các phần',
    description: 'Dimensions of which not all parts are stated: they may make less than the value, and never more.',
    examples: [['sex']],
  },

  activities: {
    title: 'Activities · Hoạt động',
    description: 'What is done, how much was promised, and how much is delivered.',
  },
  'activities.planned': {
    title: 'Planned · Kế hoạch',
    description: 'How much was promised. Absent or Unknown: no figure was.',
  },
  participants_unit: {
    title: 'Unit of participants · Đơn vị người tham gia',
    description: 'What `participants` counts.',
    examples: ['lượt người'],
  },
  schedule: {
    title: 'Schedule · Lịch',
    description:
      '`{ due }`, or `{ start, end }` with or without `every`; start and end default to those of the project.',
    examples: [{ due: '2023-03-31' }, { start: '2021-07', end: '2024-12', every: 'quarter' }],
  },
  'schedule.start': { title: 'Start · Bắt đầu', description: 'Absent: with the project.' },
  'schedule.end': { title: 'End · Kết thúc', description: 'Absent: with the project.' },
  due: { title: 'Due · Hạn', description: 'The last day on which it is in time.' },
  every: {
    title: 'Every · Lặp lại',
    description:
      'Once in every month (tháng), quarter (quý), half-year (6 tháng) or year (năm); `planned` then follows from the schedule.',
  },
  done: {
    title: 'Done · Đã thực hiện',
    description: 'What was delivered, added up. Absent: not reported. []: reported as none yet.',
  },
  participants: { title: 'Participants · Người tham gia', description: 'How many took part.' },
  'activities.status': {
    title: 'Status · Tình trạng',
    description: 'Only cancelled or suspended is written, with `since` and `reason`; every other status is derived.',
  },
  'activities.responsible': {
    title: 'Responsible · Phụ trách',
    description: 'The role that carries it out, never a name.',
  },
  since: { title: 'Since · Từ ngày', description: 'When it was cancelled or suspended.' },

  milestones: { title: 'Milestones · Các mốc', description: 'Events with a due date.' },
  'milestones.done': { title: 'Done · Ngày hoàn thành', description: 'When it was done. Absent: not yet.' },
};
