import type { HelpTable } from './help.js';

/** Budget, co-financing and stated figures. */
export const MONEY_HELP: HelpTable = {
  budget: {
    title: 'Budget · Ngân sách',
    description: 'What may be spent, when it is planned to be, and what was disbursed.',
  },
  total: {
    title: 'Total · Tổng số',
    description: 'The whole budget, or Unknown, or its versions, oldest first.',
    examples: [
      '4_200_000 CHF',
      [{ value: '4_200_000 CHF' }, { value: '5_000_000 CHF', from: '2023-01-01', reason: 'bổ sung vốn' }],
    ],
  },
  'total.value': { title: 'Value · Giá trị', description: 'The whole budget in this version, or Unknown.' },
  'total.from': {
    title: 'From · Từ ngày',
    description: 'From when on this version holds. The oldest one may leave it out.',
  },
  scope: { title: 'Scope · Phạm vi', description: 'Whose money the total is: total (all), donor-share, or unknown.' },
  lines: {
    title: 'Budget lines · Dòng ngân sách',
    description: 'Parts of the total: those without `under` add up to it.',
  },
  'lines.under': {
    title: 'Under · Thuộc dòng',
    description: 'The id of the line of which this one is a part. What ids look like says nothing.',
    examples: ['B1'],
  },
  'lines.amount': {
    title: 'Amount · Số tiền',
    description: 'What the line may spend, or Unknown; may be left out of a line with lines under it.',
  },
  commitments: {
    title: 'Commitments · Kinh phí cam kết',
    description: 'What the donors bound themselves to.',
  },
  receipts: {
    title: 'Receipts · Kinh phí đã tiếp nhận',
    description: 'What the donors sent. Absent: not reported. []: reported as none yet.',
  },
  'commitments.amount': { title: 'Amount · Số tiền', description: 'What was promised.' },
  'receipts.amount': { title: 'Amount · Số tiền', description: 'What came in.' },
  'commitments.from': { title: 'From · Nhà tài trợ', description: 'The donor.', examples: ['SDC'] },
  'receipts.from': { title: 'From · Nhà tài trợ', description: 'The donor.', examples: ['SDC'] },
  plans: { title: 'Disbursement plans · Kế hoạch vốn', description: 'One for each period and version.' },
  'plans.period': {
    title: 'Period · Kỳ',
    description: '`{ start, end }`, or the id of a reporting period.',
    examples: ['FY2023'],
  },
  approved: {
    title: 'Approved on · Ngày phê duyệt',
    description: 'From when on the plan is in force. Absent: from the beginning.',
  },
  supersedes: { title: 'Supersedes · Thay cho', description: 'The id of the plan that this version replaces.' },
  'plans.explanation': {
    title: 'Explanation · Giải trình',
    description: 'Why more or less than planned was disbursed. It explains what was paid up to its date.',
  },
  'plans.evidence': { title: 'Evidence · Minh chứng', description: 'Ids of the papers in which it was approved.' },
  'plans.amount': {
    title: 'Amount · Số tiền',
    description: 'The plan, or Unknown; may be left out where `lines` are given.',
  },
  'plans.lines': {
    title: 'By line · Theo dòng ngân sách',
    description: 'The plan by the ids of budget lines.',
    examples: [{ B1: '1_000_000_000 VND' }],
  },
  disbursements: {
    title: 'Disbursements · Giải ngân',
    description: 'Payments on a date, or totals of a period. Absent: not reported. []: reported as none yet.',
  },
  'disbursements.amount': { title: 'Amount · Số tiền', description: 'Never negative; a refund reduces the total.' },
  line: {
    title: 'Budget line · Dòng ngân sách',
    description: 'The id of the line that it is charged to. Absent: unassigned.',
  },
  'disbursements.kind': {
    title: 'Kind · Loại',
    description:
      'payment (default), advance (tạm ứng), settlement (thanh toán tạm ứng), refund (hoàn trả) or transfer (chuyển tiền).',
  },
  settles: {
    title: 'Settles · Thanh toán cho khoản tạm ứng',
    description: 'Of a settlement: the id of the advance of which it says what it was spent on.',
    examples: ['TU-1'],
  },
  refunds: {
    title: 'Refunds · Hoàn trả cho khoản',
    description: 'Of a refund: the id of what was paid back; its rate and its line count.',
    examples: ['TU-1'],
  },
  payee: {
    title: 'Payee · Người nhận',
    description: 'A code, never a name: two equal payments of one day to different payees are two payments.',
    examples: ['NV-03'],
  },
  'disbursements.during': {
    title: 'During · Trong kỳ',
    description: 'The amount is the total of this period: `{ start, end }`, or the id of a reporting period.',
  },

  cofinancing: {
    title: 'Co-financing rules · Quy định đồng tài trợ',
    description: 'Rules on the least share that somebody contributes.',
  },
  minimum: {
    title: 'Minimum · Mức tối thiểu',
    description: 'The least share, without a qualifier.',
    examples: ['25%'],
  },
  contributors: {
    title: 'Contributors · Bên đóng góp',
    description: 'Whose contributions count.',
    examples: [['community']],
  },
  kinds: {
    title: 'Kinds · Hình thức',
    description: 'Which kinds of contributions count.',
    examples: [['cash', 'labour', 'materials']],
  },
  of: {
    title: 'Of · Tính trên',
    description: 'What the share is a share of: total-cost (tổng chi phí) or grant (tiền tài trợ).',
  },
  per: { title: 'Per · Tính theo', description: 'subproject: each must reach the minimum; project: all together.' },
  labour_day_limit: {
    title: 'Limit of a day rate · Trần ngày công',
    description: 'The most that a day of work counts for.',
    examples: ['200_000 VND'],
  },
  applies_to: {
    title: 'Applies to · Áp dụng cho',
    description: 'Ids of sub-projects, or of activities whose sub-projects it is for. Absent: every sub-project.',
  },
  'cofinancing.evidence': {
    title: 'Evidence · Minh chứng',
    description: 'Ids from the `evidence` of this file: where the rule was agreed.',
    examples: [['QD-15']],
  },
  interpretation: {
    title: 'Interpretation · Cách hiểu',
    description: 'How the words of the source were read, where they leave a choice.',
  },

  subprojects: {
    title: 'Sub-projects · Tiểu dự án',
    description: 'Works that are costed and co-financed on their own.',
  },
  activity: { title: 'Activity · Hoạt động', description: 'The id of the activity that it belongs to.' },
  'subprojects.status': {
    title: 'Status · Tình trạng',
    description:
      'proposed, approved, in-progress, completed (hoàn thành), reviewed (đã đánh giá), suspended or cancelled.',
  },
  'subprojects.period': {
    title: 'Period · Thời gian',
    description: '`{ start, end }`, or the id of a reporting period. Contributions outside it do not count.',
  },
  cost: {
    title: 'Cost · Tổng chi phí',
    description: 'The settled total cost, in-kind included. Absent: the sum of the contributions.',
  },
  cost_evidence: {
    title: 'Settlement · Quyết toán',
    description: 'Ids from the `evidence` of this file: the settlement from which the cost is taken.',
    examples: [['QT-01']],
  },
  agreed: {
    title: 'Agreed on · Ngày thỏa thuận',
    description: 'When the planned contributions were agreed.',
    examples: ['2023-01-15'],
  },
  'subprojects.planned': { title: 'Planned contributions · Đóng góp dự kiến', description: 'What was agreed.' },
  contributions: {
    title: 'Contributions · Đóng góp',
    description: 'What came in, the grant too. Absent: not reported. []: reported as none yet.',
  },
  'contribution.from': {
    title: 'From · Bên đóng góp',
    description:
      'Who contributes: community (người dân), grant (tiền tài trợ), local-government (ngân sách địa phương), organisation (tổ chức) or other.',
  },
  'contribution.kind': {
    title: 'Kind · Hình thức',
    description: 'cash (tiền), labour (ngày công), materials (vật liệu), land (đất) or service (dịch vụ).',
  },
  'contribution.amount': {
    title: 'Amount · Số tiền',
    description: 'Its value in money, or Unknown; beside days or a quantity it must be their product.',
  },
  people: { title: 'People · Số người', description: 'How many people worked.', examples: [24] },
  days: { title: 'Days · Số ngày công', description: 'Days of work, together with `day_rate`.' },
  day_rate: {
    title: 'Day rate · Đơn giá ngày công',
    description: 'What a day of work is valued at.',
    examples: ['170_000 VND'],
  },
  quantity: { title: 'Quantity · Số lượng', description: 'How much was given, together with `unit_price`.' },
  unit_price: { title: 'Unit price · Đơn giá', description: 'What one unit is valued at.', examples: ['300_000 VND'] },
  rejected: { title: 'Rejected · Không chấp nhận', description: 'Why the contribution does not count.' },

  stated: {
    title: 'Stated figures · Số liệu theo nguồn',
    description: 'Figures that the sources state; they are checked, and never used as an input.',
  },
  figure: { title: 'Figure · Số liệu', description: 'What the source states; it decides which other keys there are.' },
  'stated.of': {
    title: 'Of · Tính trên',
    description:
      'What the rate is a rate of: plan (kế hoạch vốn; default, with `plan`), budget (ngân sách) or receipts (kinh phí đã tiếp nhận).',
  },
  plan: {
    title: 'Plan · Kế hoạch vốn',
    description: 'The id of the disbursement plan that the rate is measured against.',
  },
  indicator: { title: 'Indicator · Chỉ số', description: 'The id of the indicator.' },
  rule: { title: 'Rule · Quy định', description: 'The id of the co-financing rule.' },
  subproject: { title: 'Sub-project · Tiểu dự án', description: 'The id of the sub-project. Absent: all together.' },
  'stated.activity': { title: 'Activity · Hoạt động', description: 'The id of the activity that was done.' },
  target_group: { title: 'Target group · Nhóm đối tượng', description: 'The id of the target group that was reached.' },
  'stated.status': {
    title: 'Status · Tình trạng',
    description:
      'Counted are the sub-projects that have it or a later one (proposed, approved, in-progress, completed, reviewed); suspended and cancelled only themselves.',
  },
  'stated.value': {
    title: 'Value · Giá trị',
    description: 'As the source states it: a percent, money, or a number in the unit of what it is about.',
  },
  rounded_to: {
    title: 'Rounded to · Làm tròn đến',
    description: 'To what the source rounded, where its digits do not say so: half of it is no difference.',
    examples: ['0.1%', 1000],
  },
  'stated.on': { title: 'Up to · Đến ngày', description: 'Up to when; without it and `during`, up to the as-of date.' },
};
