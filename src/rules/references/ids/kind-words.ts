import type { IdKind, ReferredKind } from '../../../model/file-shape.js';
import type { Language } from '../../../model/text.js';

interface KindWords {
  readonly one: string;
  readonly many: string;
}

/** What a record of each list is called, and one that may stand in either of two. */
export const KIND_WORDS: Readonly<
  Record<Language, Readonly<Record<IdKind | Exclude<ReferredKind, 'any'>, KindWords>>>
> = {
  en: {
    activity: { one: 'activity', many: 'activities' },
    commitment: { one: 'commitment', many: 'commitments' },
    'activity-or-subproject': { one: 'activity or sub-project', many: 'activities and sub-projects' },
    contribution: { one: 'contribution', many: 'contributions' },
    dimension: { one: 'dimension', many: 'dimensions' },
    disbursement: { one: 'disbursement', many: 'disbursements' },
    evidence: { one: 'evidence record', many: 'evidence records' },
    indicator: { one: 'indicator', many: 'indicators' },
    level: { one: 'level', many: 'levels' },
    line: { one: 'budget line', many: 'budget lines' },
    milestone: { one: 'milestone', many: 'milestones' },
    part: { one: 'part', many: 'parts' },
    period: { one: 'reporting period', many: 'reporting periods' },
    plan: { one: 'disbursement plan', many: 'disbursement plans' },
    'planned-contribution': { one: 'planned contribution', many: 'planned contributions' },
    receipt: { one: 'receipt', many: 'receipts' },
    result: { one: 'result', many: 'results' },
    rule: { one: 'co-financing rule', many: 'co-financing rules' },
    source: { one: 'source', many: 'sources' },
    stated: { one: 'stated figure', many: 'stated figures' },
    subproject: { one: 'sub-project', many: 'sub-projects' },
    'target-group': { one: 'target group', many: 'target groups' },
  },
  vi: {
    activity: same('hoạt động'),
    commitment: same('khoản kinh phí cam kết'),
    'activity-or-subproject': { one: 'hoạt động hay tiểu dự án', many: 'hoạt động và tiểu dự án' },
    contribution: same('khoản đóng góp'),
    dimension: same('chiều phân tổ'),
    disbursement: same('khoản giải ngân'),
    evidence: same('minh chứng'),
    indicator: same('chỉ số'),
    level: same('bậc thang đo'),
    line: same('dòng ngân sách'),
    milestone: same('mốc'),
    part: same('phần'),
    period: same('kỳ báo cáo'),
    plan: same('kế hoạch vốn'),
    'planned-contribution': same('khoản đóng góp dự kiến'),
    receipt: same('khoản kinh phí tiếp nhận'),
    result: same('kết quả'),
    rule: same('quy định đồng tài trợ'),
    source: same('tài liệu nguồn'),
    stated: same('số liệu theo nguồn'),
    subproject: same('tiểu dự án'),
    'target-group': same('nhóm đối tượng'),
  },
};

function same(word: string): KindWords {
  return { one: word, many: word };
}
