import type { Id } from '../../model/record.js';
import { listMentions } from '../references/ids/list-mentions.js';
import { defineRule } from '../rule.js';

interface EvidenceUnused {
  readonly id: Id;
}

export default defineRule<EvidenceUnused>({
  code: 'LF704',
  slug: 'evidence-unused',
  severity: 'info',
  docs: {
    en: {
      summary: 'evidence that is registered and cited nowhere',
      why: 'A receipt proves nothing as long as no contribution, payment, value, delivery or milestone cites it: perhaps the contribution that it proves was never entered, or cites another id.\n\nCited is what stands in an `evidence` list anywhere in the file and its CSV files, also of a rejected contribution, and what a note is about.\n\nIt is silent on `sources` that nothing cites: a source may stand behind the title, the period or the budget, which have no place to name it. It waits where a CSV file cannot be read.',
    },
    vi: {
      summary: 'minh chứng đã khai báo nhưng chưa bản ghi nào viện dẫn',
      why: 'Một phiếu thu chưa chứng minh được gì khi chưa có khoản đóng góp, khoản giải ngân, số liệu, hoạt động hay mốc nào viện dẫn nó: có thể khoản đóng góp tương ứng chưa được nhập, hoặc ghi nhầm mã khác.\n\nĐược coi là đã viện dẫn nếu mã nằm trong một danh sách `evidence` ở bất kỳ đâu trong tệp và các tệp CSV của nó, kể cả của khoản đóng góp bị loại, hoặc là đối tượng của một ghi chú.\n\nKhông báo tài liệu trong `sources` mà không bản ghi nào viện dẫn: tài liệu đó có thể là nguồn của tên, thời gian hay ngân sách dự án, là những chỗ không ghi được nguồn. Khi có tệp CSV không đọc được thì quy tắc chưa xét.',
    },
  },
  examples: {
    bad: 'evidence:\n  - { id: PT-01, kind: receipt }\nsubprojects:\n  - id: TDA-01\n    contributions:\n      - { id: C1, from: community, kind: cash, amount: 6_400_000 VND }\n',
    good: 'evidence:\n  - { id: PT-01, kind: receipt }\nsubprojects:\n  - id: TDA-01\n    contributions:\n      - { id: C1, from: community, kind: cash, amount: 6_400_000 VND, evidence: [PT-01] }\n',
  },
  describe: {
    en: ({ id }) => ({
      message: `evidence \`${id}\` is registered, and no record cites it`,
      help: `write \`evidence: [${id}]\` in the record that it proves (in a CSV file \`${id}\` in the column \`evidence\`); or remove it from the list`,
    }),
    vi: ({ id }) => ({
      message: `minh chứng \`${id}\` đã khai báo nhưng chưa bản ghi nào viện dẫn`,
      help: `hãy ghi \`evidence: [${id}]\` ở bản ghi mà nó chứng minh (trong tệp CSV: ghi \`${id}\` ở cột \`evidence\`); hoặc xóa khỏi danh sách`,
    }),
  },
  checkRun({ projects, files }, report) {
    const wellFormed = new Set<unknown>(projects.map(({ at }) => at));
    for (const file of files) {
      if (!wellFormed.has(file.root) || file.unread.length > 0) continue;
      const { names, references } = listMentions(file);
      const cited = new Set(references.flatMap(({ kind, id }) => (kind === 'evidence' || kind === 'any' ? [id] : [])));
      for (const { kind, id, node } of names) {
        if (kind === 'evidence' && !cited.has(id)) report(node, { id }, { path: node.path });
      }
    }
  },
});
