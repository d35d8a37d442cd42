import type { enTerms } from './en-terms.js';
import type { Widened } from './widened.js';

/** The terms of the reports in Vietnamese. */
export const viTerms: Widened<typeof enTerms> = {
  bound: {
    exactly: '',
    'at-least': 'ít nhất',
    'more-than': 'hơn',
    'at-most': 'tối đa',
    'less-than': 'dưới',
    about: 'khoảng',
  },

  reason: {
    'error-in-file': 'chưa tính do tệp có lỗi',
    qualitative: 'chỉ mô tả bằng lời',
    'no-actual': 'chưa có số liệu',
    'no-target': 'không có chỉ tiêu',
    'target-unknown': 'chưa rõ chỉ tiêu',
    'zero-target': 'chỉ tiêu bằng 0',
    'target-equals-baseline': 'chỉ tiêu bằng giá trị ban đầu',
    'no-baseline': 'không có giá trị ban đầu',
    'no-plan': 'không có số kế hoạch',
    'plan-unknown': 'chưa rõ kế hoạch',
    'zero-plan': 'kế hoạch bằng 0',
    'no-budget': 'không có ngân sách',
    'budget-unknown': 'chưa rõ ngân sách',
    'no-contributions': 'chưa có đóng góp nào tính đến ngày này',
    'zero-cost': 'chi phí bằng 0',
    'no-rate': 'không có tỷ giá cho ngày đó',
    'not-due': 'chưa đến hạn',
    'not-judged': 'không xét',
    'no-receipts': 'chưa nhận được tiền',
    'amount-unknown': 'có số tiền chưa rõ',
    'not-separable': 'không tách được theo kỳ',
    'no-weights': 'không có trọng số',
  },

  indicatorStatus: {
    narrative: 'định tính',
    'no-data': 'chưa có số liệu',
    achieved: 'đạt',
    'within-limit': 'trong mức cho phép',
    regressed: 'kém hơn ban đầu',
    'not-computable': 'không tính được',
    'not-achieved': 'không đạt',
    'not-due': 'chưa đến hạn',
    ahead: 'vượt tiến độ',
    'on-track': 'đúng tiến độ',
    'at-risk': 'có nguy cơ chậm',
    'off-track': 'chậm tiến độ',
    error: 'lỗi',
  },

  activityStatus: {
    cancelled: 'hủy bỏ',
    suspended: 'tạm dừng',
    'no-data': 'chưa có số liệu',
    done: 'hoàn thành',
    'not-started': 'chưa bắt đầu',
    overdue: 'quá hạn',
    'not-done': 'không thực hiện',
    ended: 'đã hết thời hạn',
    'in-progress': 'đang thực hiện',
    behind: 'chậm tiến độ',
    error: 'lỗi',
  },

  milestoneStatus: {
    done: 'hoàn thành',
    'done-late': 'hoàn thành muộn',
    overdue: 'quá hạn',
    'due-soon': 'sắp đến hạn',
    upcoming: 'chưa đến hạn',
    'not-done': 'không thực hiện',
    'no-data': 'chưa có số liệu',
    error: 'lỗi',
  },

  timelineStatus: {
    'not-started': 'chưa bắt đầu',
    'in-progress': 'đang thực hiện',
    ended: 'đã hết thời hạn',
    suspended: 'tạm dừng',
    closed: 'đã kết thúc',
  },

  verdict: {
    met: 'đạt',
    'not-met': 'chưa đạt',
    'cannot-be-verified': 'chưa đủ căn cứ',
    'not-due': 'chưa đến hạn',
    'not-judged': 'không xét',
    error: 'lỗi',
    'no-data': 'chưa có số liệu',
  },

  band: { under: 'dưới kế hoạch', 'on-plan': 'đúng kế hoạch', over: 'vượt kế hoạch', unplanned: 'ngoài kế hoạch' },

  label: { attention: 'cần chú ý', 'on-track': 'chưa thấy vấn đề trong số liệu', 'no-data': 'chưa có số liệu' },

  statedVerdict: { agrees: 'khớp', differs: 'không khớp', 'cannot-be-checked': 'không kiểm tra được' },

  statedFigure: {
    'disbursement-rate': 'tỷ lệ giải ngân',
    'indicator-attainment': 'tỷ lệ đạt chỉ số',
    'indicator-value': 'giá trị chỉ số',
    'cofinancing-share': 'tỷ lệ đóng góp',
    disbursed: 'giải ngân',
    'budget-total': 'tổng ngân sách',
    'activity-done': 'khối lượng đã thực hiện của hoạt động',
    'target-group-reached': 'số đã tiếp cận của nhóm đối tượng',
    subprojects: 'số tiểu dự án',
  },

  rateBasis: { plan: 'so với kế hoạch', budget: 'so với ngân sách', receipts: 'so với kinh phí đã tiếp nhận' },

  contributor: {
    community: 'người dân',
    grant: 'viện trợ',
    'local-government': 'ngân sách địa phương',
    organisation: 'tổ chức',
    other: 'nguồn khác',
  },

  contributionKind: {
    cash: 'tiền',
    labour: 'ngày công',
    materials: 'vật liệu',
    land: 'đất',
    service: 'dịch vụ',
  },

  subprojectStatus: {
    proposed: 'đề xuất',
    approved: 'đã phê duyệt',
    'in-progress': 'đang thực hiện',
    completed: 'hoàn thành',
    reviewed: 'đã đánh giá',
    suspended: 'tạm dừng',
    cancelled: 'hủy bỏ',
  },

  exclusion: {
    'land-left-out': 'đất không tính vào tổng chi phí',
    'class-not-counted': 'nguồn không được tính',
    'kind-not-counted': 'hình thức không được tính',
    rejected: 'bị loại',
    'after-as-of': 'sau ngày tính số liệu',
    'outside-period': 'ngoài thời gian',
    'above-limit': 'vượt mức đơn giá ngày công',
  },

  withheld: {
    indicators: 'chỉ số',
    activities: 'hoạt động',
    milestones: 'mốc',
    target_groups: 'nhóm đối tượng',
    cofinancing: 'quy định đồng tài trợ',
    subprojects: 'tiểu dự án',
    stated: 'số liệu của nguồn',
    budget: 'ngân sách',
  },

  kept: { met: 'đạt', 'not-met': 'chưa đạt' },

  yesNo: { yes: 'có', no: 'không' },

  method: { linear: 'tuyến tính', interim: 'chỉ tiêu kỳ', overall: 'chỉ tiêu toàn dự án' },

  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },

  stage: { planned: 'theo thỏa thuận', actual: 'thực nhận' },

  budgetScope: {
    total: 'của mọi nhà tài trợ và đối ứng',
    'donor-share': 'phần của nhà tài trợ',
    unknown: 'nguồn không nêu là tiền của ai',
  },

  breakdown: {
    sex: 'giới tính',
    female: 'nữ',
    male: 'nam',
    age: 'độ tuổi',
    ethnicity: 'dân tộc',
    poverty: 'diện hộ nghèo',
    poor: 'nghèo',
    disability: 'khuyết tật',
    commune: 'xã',
    village: 'thôn, bản',
    topic: 'chủ đề',
    other: 'khác',
  },
};
